"""Stands before the native validator on the path of commands that are measured without it."""

raise ImportError("measured without native code")

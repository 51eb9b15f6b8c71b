"""Folders of the project."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"
EXAMPLE_LETTERS = ROOT / "examples" / "letters"
SHARED = ROOT.parent / "shared"
"""Real letters and small inputs beside the project; tests that read them are skipped if it is missing."""

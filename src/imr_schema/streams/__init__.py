"""Streams of records: read from inputs, validated in batches, converted."""

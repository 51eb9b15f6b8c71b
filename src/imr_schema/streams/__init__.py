"""Streams of records: find and read inputs, validate records in batches, convert them."""

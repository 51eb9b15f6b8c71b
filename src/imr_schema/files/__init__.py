"""Files of records: lines, arrays, compressed, in folders; written whole or not at all."""

"""JSON text and values; knows nothing of Independent Medical Review."""

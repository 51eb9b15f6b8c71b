"""JSON text and values, without any knowledge of Independent Medical Review."""

"""How records and rules are declared and read; knows nothing of Independent Medical Review."""

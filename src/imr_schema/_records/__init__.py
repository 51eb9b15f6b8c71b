"""How records and rules are declared, checked, read and written; no knowledge of Independent Medical Review."""

"""The open, static-typed record format for Independent Medical Review (IMR)."""

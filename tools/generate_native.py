"""Write the generated source of the native validator: `make generate`."""

from pathlib import Path

from imr_schema.publish import native, write

write(Path(__file__).parents[1], native.files())

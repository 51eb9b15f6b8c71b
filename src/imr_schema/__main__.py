"""`python -m imr_schema` is the command `imr-schema`."""

from imr_schema.cli import main

if __name__ == "__main__":
    main(prog_name="imr-schema")

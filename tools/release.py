"""Release a version of the format, whose files then never change. Usage: python tools/release.py VERSION."""

import sys
from pathlib import Path

from imr_schema.publish.releases import release

if __name__ == "__main__":
    release(Path(__file__).parents[1] / "schemas", sys.argv[1])

"""Read a file of records line by line with one library, and print how many it accepts.

python benchmarks/lines.py pydantic records.ndjson
"""

import sys

from readers import make_reader

if __name__ == "__main__":
    accepts = make_reader(sys.argv[1]).accepts
    with open(sys.argv[2], "rb") as file:  # noqa: PTH123 - one import fewer
        print(sum(map(accepts, file)))

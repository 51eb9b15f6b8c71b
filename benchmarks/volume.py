"""As many records as there are determinations since 2013, one in a hundred of them not valid, validated in one go.

    python benchmarks/volume.py [--records N]

The records are of the median size: 14 GB, in a temporary folder, deleted afterwards. Every record has a case number of
its own; else some five hundred differ, since to invent them all would take longer than to validate them.
"""

import argparse
import itertools
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
from commands import run
from inputs import SIZES, clean_record, invalid_record
from record_files import write_lines

from imr_schema.streams.workers import usable_cores

_KINDS = 500
_INVALID_EVERY = 100
_CASE_NUMBER = re.compile(b'"CM16-[0-9]{7}"')


def _records(count: int) -> Iterator[bytes]:
    makers = (clean_record if number % _INVALID_EVERY else invalid_record for number in range(_KINDS))
    kinds = [orjson.dumps(make(number, **SIZES["median"])) for number, make in enumerate(makers)]
    for number, record in zip(range(count), itertools.cycle(kinds), strict=False):
        yield _CASE_NUMBER.sub(b'"CM16-%07d"' % number, record, count=1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--records", type=int, default=1_700_000)
    count, cores = parser.parse_args().records, usable_cores()
    with TemporaryDirectory() as folder:
        file = Path(folder) / "records.ndjson"
        write_lines(file, _records(count))
        print(f"{count:,} records, {file.stat().st_size / 1e9:.1f} GB, on {cores} cores", flush=True)
        command = [sys.executable, "-m", "imr_schema", "validate", str(file), "--jobs", str(cores)]
        took = run(command, cores=range(cores))
    if took.code > 1:  # 1 means that some records are not valid
        sys.exit(took.code)
    rate = f"{count / took.clock:,.0f} records a second"
    print(f"{took.clock:,.0f} s, {rate}; no process held more than {took.peak_bytes / 1e6:.0f} MB")

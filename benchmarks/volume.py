"""As many records as there are determinations since 2013, one in a hundred of them bad, validated in one go.

    python benchmarks/volume.py [--records N]

The records are of the median size: 13 GB, in a temporary folder, deleted afterwards.
"""

import argparse

from growth import file_of, validated

from imr_schema.streams.workers import usable_cores

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--records", type=int, default=1_700_000)
    count, cores = parser.parse_args().records, usable_cores()
    with file_of("median", count, bad_percent=1) as file:
        print(f"{count:,} records, {file.stat().st_size / 1e9:.1f} GB, on {cores} cores", flush=True)
        run = validated(file, jobs=cores)
    rate = f"{count / run.seconds:,.0f} records a second"
    print(f"{run.seconds:,.0f} s, {rate}; no process held more than {run.peak_bytes / 1e6:.0f} MB")

"""Run a command on some cores, and tell as JSON how many seconds it took and how much memory its largest process held.

    python benchmarks/run_alone.py 1 imr-schema validate records.ndjson

A process counts as its own peak what the one that started it held; so this one, which imports next to nothing, stands
between them.
"""

import json
import os
import resource
import subprocess
import sys
import time

if __name__ == "__main__":
    cores, *command = sys.argv[1:]
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0), reverse=True)[: int(cores)])
    start = time.perf_counter()
    code = subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode  # noqa: S603 - the caller's own
    seconds = time.perf_counter() - start
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit
    if code > 1:  # 1 is said of bad records, which some files have
        sys.exit(code)
    print(json.dumps({"seconds": seconds, "peak_bytes": peak}))

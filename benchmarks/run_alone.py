"""Run a command on certain cores, and print as JSON what it took.

    python benchmarks/run_alone.py 0,1 imr-schema validate records.ndjson

Printed are the seconds of CPU time and on the clock, and the most memory that any of its processes held. A process
counts as its own peak what the one that started it held; so this one, which imports next to nothing, stands between
them. What the command prints is dropped.
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
        os.sched_setaffinity(0, set(map(int, cores.split(","))))
    start = time.perf_counter()
    code = subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode  # noqa: S603 - the caller's own
    clock = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if code > 1:  # 1 means that some records are not valid
        sys.exit(code)
    unit = 1 if sys.platform == "darwin" else 1024
    print(json.dumps({"cpu": used.ru_utime + used.ru_stime, "clock": clock, "peak_bytes": used.ru_maxrss * unit}))

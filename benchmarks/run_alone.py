"""Run a command on certain cores, and print as JSON what it took.

    python benchmarks/run_alone.py 0,1 imr-schema validate records.ndjson

Printed are its exit code, what it printed, the seconds of CPU time and on the clock, and the most memory that any of
its processes held. A process counts as its own peak what the one that started it held; so this one, which imports next
to nothing, stands between them.
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
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE)  # noqa: S603 - the caller's own
    clock = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    unit = 1 if sys.platform == "darwin" else 1024
    spent = {"cpu": used.ru_utime + used.ru_stime, "clock": clock, "peak_bytes": used.ru_maxrss * unit}
    print(json.dumps({"code": done.returncode, "printed": done.stdout.decode(), **spent}))

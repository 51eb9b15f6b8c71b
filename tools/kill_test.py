"""Kill `imr-schema validate` at random moments, and check that no output is partial and no file is left over.

Each run starts with the outputs of an earlier run and is killed with SIGKILL at a random moment. Each output must then
be the old file or the complete new one, and no process may survive. Running the command again must give the same bytes
as a run that was never killed, and leave no other files.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

OUTPUTS = ("valid.ndjson.gz", "invalid.ndjson", "findings.ndjson.gz", "report.html")
OLD = b"from an earlier run"
PATIENCE = 10
"""The seconds that workers may take to notice that their parent has died."""


def command(folder: Path, jobs: int) -> list[str]:
    """The command to kill, which writes all outputs into a folder."""
    valid, invalid, findings, report = (str(folder / name) for name in OUTPUTS)
    split = ["--valid-to", valid, "--invalid-to", invalid, "--findings-to", findings]
    arguments = [str(folder / "records.ndjson"), "--jobs", str(jobs), *split, "--format", "html", "-o", report]
    return [sys.executable, "-m", "imr_schema", "validate", *arguments]


def make(folder: Path, records: int) -> None:
    """Write records, every tenth invalid, and the outputs of an earlier run."""
    noise = random.Random(0)  # noqa: S311 - not for security
    with (folder / "records.ndjson").open("w", encoding="utf-8") as file:
        for number in range(records):
            status = "in-review" if number % 10 else "ineligible"
            record = {"schema_version": "1.0", "case_number": f"CM16-{number:07}", "status": status, "issues": []}
            file.write(json.dumps(record | {"extensions": {"noise": noise.randbytes(900).hex()}}) + "\n")
    for name in OUTPUTS:
        (folder / name).write_bytes(OLD)


def outputs(folder: Path) -> dict[str, bytes]:
    """The content of the outputs."""
    return {name: (folder / name).read_bytes() for name in OUTPUTS}


def killed(arguments: list[str], after: float) -> bool:
    """Start a command and kill it after some seconds; returns whether it was still running."""
    process = subprocess.Popen(arguments, start_new_session=True, stderr=subprocess.DEVNULL)  # noqa: S603 - our own
    time.sleep(after)
    was_running = process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + PATIENCE
    while _group_is_alive(process.pid):
        if time.monotonic() > deadline:
            sys.exit("A worker survived its parent.")
        time.sleep(0.01)
    return was_running


def _group_is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moments", type=int, default=50, help="how often to kill the command (default: 50)")
    parser.add_argument("--records", type=int, default=5000, help="number of records to validate (default: 5000)")
    parser.add_argument("--jobs", type=int, default=2, help="number of processes (default: 2)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the random moments (default: 0)")
    options = parser.parse_args()
    moments = random.Random(options.seed)  # noqa: S311 - not for security

    with TemporaryDirectory() as name:
        folder = Path(name)
        make(folder, options.records)
        arguments = command(folder, options.jobs)
        started = time.monotonic()
        subprocess.run(arguments, check=False)  # noqa: S603 - our own
        duration = time.monotonic() - started
        whole = outputs(folder)
        files = sorted(folder.iterdir())
        running = replaced = 0
        for _ in range(options.moments):
            for each in OUTPUTS:
                (folder / each).write_bytes(OLD)
            running += killed(arguments, moments.uniform(0, duration))
            now = outputs(folder)
            if not all(now[each] in {OLD, whole[each]} for each in OUTPUTS):
                sys.exit("An output is neither the old file nor the complete new one.")
            replaced += now == whole
            rerun = subprocess.run(arguments, check=False)  # noqa: S603 - our own
            if rerun.returncode != 1 or outputs(folder) != whole:
                sys.exit("The rerun did not write the same bytes.")
            if sorted(folder.iterdir()) != files:
                sys.exit("A file was left over.")
    print(
        f"Killed at {options.moments} moments of a run of {duration:.1f} s, {running} times while running: each output "
        f"was the old file or the complete new one ({replaced} times all new), and every rerun wrote the same bytes."
    )


if __name__ == "__main__":
    main()

"""Every command works without extras, which is how most install the package."""

import re
import subprocess
import sys
import tomllib

import pytest

from support.places import ROOT

EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
MODULES = {
    re.split(r"[\[<>=;]", package)[0].replace("-", "_").replace("backports.zstd", "backports")
    for packages in EXTRAS.values()
    for package in packages
}
RUN = f"""
import sys
sys.modules.update(dict.fromkeys({sorted(MODULES)!r}))  # of which an import then says that there is none
from imr_schema.cli import main
main()
"""
RECORD = "examples/records/complete.json"
SCHEMA = "schemas/1.0/case.schema.json"


@pytest.mark.parametrize(
    "command",
    [
        "read examples/letters/CM16-0900103.txt",
        f"validate {RECORD}",
        f"validate --format html {RECORD}",
        f"validate --engine jsonschema {RECORD}",
        f"migrate {RECORD}",
        "rules",
        "rules dates-in-order",
        "schema",
        f"compat {SCHEMA} {SCHEMA}",
    ],
)
def test_a_command_works_without_extras(command: str) -> None:
    ran = subprocess.run(  # noqa: S603
        [sys.executable, "-c", RUN, *command.split()], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")

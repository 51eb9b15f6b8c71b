"""Released versions: their digests, and checks that they stay unchanged and later versions compatible."""

import hashlib
import json
from pathlib import Path
from typing import Any

from imr_schema.compat import compare
from imr_schema.publish.pretty import pretty

_LIST = "released.json"


def released(schemas: Path) -> dict[str, dict[str, str]]:
    """Read the list of releases, in the order of release.

    Args:
        schemas: The folder with the list and a folder for each version.

    Returns:
        For each released version, the SHA-256 digest of each file, by path below the folder of the version.
    """
    versions: dict[str, dict[str, str]] = json.loads((schemas / _LIST).read_text(encoding="utf-8"))["released"]
    return versions


def release(schemas: Path, version: str) -> None:
    """Add a version, as it is now, to the list of releases.

    Raises:
        ValueError: The version is already released, or has no files.
    """
    versions = released(schemas)
    if version in versions:
        raise ValueError(f"version {version} is already released, and a released version never changes")
    if not (found := _digests(schemas / version)):
        raise ValueError(f"version {version} has no files")
    text = pretty({"$comment": "Written by tools/release.py", "released": versions | {version: found}})
    (schemas / _LIST).write_text(text, encoding="utf-8", newline="\n")


def changed_files(schemas: Path) -> list[str]:
    """List the changed, added and removed files of released versions, by path below the folder of schemas."""
    differing = []
    for version, then in released(schemas).items():
        now = _digests(schemas / version)
        differing += [f"{version}/{name}" for name in then.keys() | now.keys() if then.get(name) != now.get(name)]
    return sorted(differing)


def broken_promises(schemas: Path, version: str) -> list[str]:
    """List what a version may refuse that an earlier release of the same major version accepts.

    Args:
        schemas: The folder of schemas.
        version: The version, released or not.

    Returns:
        The earlier version with a place in the schema from `compat.compare`, or with the id of a rule of level error
        that is not in the JSON Schema.
    """
    new_schema, new_rules = _read(schemas, version)
    broken = []
    for earlier in released(schemas):
        if earlier != version and _major(earlier) == _major(version):
            schema, rules = _read(schemas, earlier)
            broken += [f"{earlier} {place}" for place in compare(schema, new_schema).unproven]
            broken += [f"{earlier} {rule}" for rule in sorted(_beyond_schema(new_rules) - _beyond_schema(rules))]
    return broken


def _major(version: str) -> str:
    return version.partition(".")[0]


def _read(schemas: Path, version: str) -> tuple[Any, Any]:
    names = ("case.schema.json", "rules.json")
    schema, rules = (json.loads((schemas / version / name).read_text(encoding="utf-8")) for name in names)
    return schema, rules


def _beyond_schema(rules: Any) -> set[str]:
    return {rule["id"] for rule in rules["rules"] if rule["level"] == "error" and not rule["in_schema"]}


def _digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

"""The published files: JSON Schema, rule list, code lists, types, conformance kit and manual.

All are generated from the declarations of records and rules. `imr-schema schema --write` calls `write`.
"""

from importlib import resources
from pathlib import Path

from imr_schema.exported_schema import VERSION, json_schema
from imr_schema.publish.code_lists import code_list_files
from imr_schema.publish.declared import declared
from imr_schema.publish.editor import editor_schema
from imr_schema.publish.kit import kit_files
from imr_schema.publish.manual import manual_pages
from imr_schema.publish.pretty import COMMAND, pretty
from imr_schema.publish.report_schemas import report_schema_files
from imr_schema.publish.rule_list import rule_list_files
from imr_schema.publish.typescript import type_declarations


def schema_files() -> dict[str, str]:
    """Make the files of the folder `schemas`: path below the folder, and text."""
    parts = {
        "": {
            "README.md": _readme(),
            "case.schema.json": pretty(json_schema()),
            "case.editor.schema.json": pretty(editor_schema()),
            "declared.json": pretty(declared()),
        }
        | rule_list_files(),
        "codes/": code_list_files(),
        "reports/": report_schema_files(),
        "types/": {"imr-schema.d.ts": type_declarations()},
        "conformance/": kit_files(),
    }
    return {f"{VERSION}/{folder}{name}": text for folder, files in parts.items() for name, text in files.items()}


def reference_files() -> dict[str, str]:
    """Make the pages of the manual: path below the folder, and text."""
    return manual_pages()


def _readme() -> str:
    text = (resources.files(__name__) / "readme.md").read_text(encoding="utf-8")
    return text.replace("VERSION", VERSION).replace("COMMAND", COMMAND)


def write(folder: Path, files: dict[str, str]) -> None:
    """Write files below a folder, creating folders as needed.

    Args:
        folder: The folder.
        files: Path below the folder, and text, as `schema_files` and `reference_files` return them.

    Raises:
        OSError: A file or folder cannot be written.
    """
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

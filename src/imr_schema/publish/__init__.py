"""What is published beside the package, all made from the words: schema, rule list, code lists, types.

None of it adds a fact. `write` is what `imr-schema schema --write` does.
"""

from importlib.resources import files as files_of
from pathlib import Path

from imr_schema.json_schema import VERSION, json_schema
from imr_schema.publish import code_lists, kit, manual, rule_list, typescript
from imr_schema.publish.declared import declared
from imr_schema.publish.editor import editor_schema
from imr_schema.publish.pretty import COMMAND, pretty


def schema_files() -> dict[str, str]:
    """Make the files of the folder of schemas: path below it and text."""
    parts = {
        "": {"README.md": _readme(), "case.schema.json": pretty(json_schema()), "declared.json": pretty(declared())}
        | {"case.editor.schema.json": pretty(editor_schema())}
        | rule_list.files(),
        "codes/": code_lists.files(),
        "types/": {"imr-schema.d.ts": typescript.types()},
        "conformance/": kit.files(),
    }
    return {f"{VERSION}/{folder}{name}": text for folder, files in parts.items() for name, text in files.items()}


def reference_files() -> dict[str, str]:
    """Make the pages of the manual: path below its folder and text."""
    return manual.files()


def _readme() -> str:
    text = (files_of(__name__) / "readme.md").read_text(encoding="utf-8")
    return text.replace("VERSION", VERSION).replace("COMMAND", COMMAND)


def write(folder: Path, files: dict[str, str]) -> None:
    """Write files below a folder, which is made if it is not there.

    Args:
        folder: Where.
        files: Path below it and text, as `schema_files` and `reference_files` give them.

    Raises:
        OSError: A file or folder cannot be written.
    """
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

"""The source of the native validator: the declarations of the format as Rust.

`native/` contains the handwritten part, which reads JSON, and the files generated here. They are committed, and
`make generate` writes them with all other generated files.
"""

from collections.abc import Iterator
from hashlib import sha256

from imr_schema._json.values import MAX_DEPTH
from imr_schema._records.kinds import FIRST_YEAR, LAST_YEAR
from imr_schema.examine import NUMBERS_ONCE
from imr_schema.model.case import Case
from imr_schema.publish.native.characters import characters
from imr_schema.publish.native.names import code_name
from imr_schema.publish.native.patterns import parsed, signs
from imr_schema.publish.native.records import code_lists, patterns, record_readers, within
from imr_schema.rules import RULES
from imr_schema.rules.privacy import IDENTIFYING, FreeTexts

_HEAD = """\
//! The requirements of the format on a record.
//!
//! Generated from the declarations. Do not edit; run `make generate`.

#![allow(clippy::all, clippy::pedantic, unused)]

use alloc::vec::Vec;

use crate::characters::Lines;
use crate::pattern::{Factor, Pattern, Sign, classes};
use crate::reader::{Name, Reader};
use crate::values::{
    Code, Codes, Day, above, among, are_unique, at_least, between, both, either, in_order, is_at_most, numbered_year,
    only, sorted,
};
"""


def files() -> dict[str, str]:
    """Return the generated files: path below the project and text."""
    body = "\n".join((_HEAD, *_parts()))
    digest = sha256(body.encode()).hexdigest()
    digest_line = f'\n/// Identifies the declarations.\npub const DIGEST: &str = "{digest}";\n'
    return {
        "native/core/src/generated.rs": body + digest_line,
        "src/imr_schema/native.sha256": f"{digest}\n",
    }


def _parts() -> Iterator[str]:
    records = within(Case)
    rules = [rule for rule in RULES.values() if not isinstance(rule.demand, FreeTexts)]  # those of texts are `SIGNS`
    yield f"pub const MAX_DEPTH: usize = {MAX_DEPTH};"
    yield f"pub const FIRST_YEAR: i32 = {FIRST_YEAR};\npub const LAST_YEAR: i32 = {LAST_YEAR};\n"
    yield from code_lists(records)
    yield from patterns(records, rules)
    ignoring_case = False
    yield from signs(parsed(IDENTIFYING, ignoring_case=ignoring_case).choices)
    yield from record_readers(Case, rules, {(Case, "case_number"), (Case, "program")})
    programs = " | ".join(f"Some({code_name(program)})" if program else "None" for program in NUMBERS_ONCE)
    yield (
        "/// Read a case, and its case number if its program gives none twice.\n"
        "pub fn read<'a>(r: &mut Reader<'a>) -> Option<Option<&'a [u8]>> {\n"
        f"    read_case(r).map(|case| case.case_number.filter(|_| matches!(case.program, {programs})))\n}}\n"
    )
    yield from characters()

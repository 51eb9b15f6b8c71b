"""Bundles of FHIR as lines."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

import attrs

from imr_schema.codec import encode
from imr_schema.examine import Examined
from imr_schema.fhir.resources import bundle


@attrs.frozen
class BundleFormat:
    """Records as bundles of FHIR R4, one per line; for `convert_stream`."""

    def encode(self, records: Iterable[Examined]) -> bytes:
        """Encode valid records as lines."""
        cases = (encode(each.case) for each in records if each.case)
        bundles = (json.dumps(bundle(case), separators=(",", ":"), ensure_ascii=False) for case in cases)
        return "".join(f"{each}\n" for each in bundles).encode()

    @contextmanager
    def open_writer(self, stream: BinaryIO) -> Iterator[Callable[[bytes], Any]]:
        """Write lines."""
        yield stream.write

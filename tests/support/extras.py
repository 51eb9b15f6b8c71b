"""Tests that need the extra `fast`, which are skipped where it is not installed, and the engines that are."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest

from imr_schema.engines import ENGINES

needs_fast = pytest.mark.skipif(
    not all(find_spec(name) for name in ("jsonschema_rs", "msgspec", "orjson")), reason="needs the extra `fast`"
)

INSTALLED_ENGINES = tuple(name for name in ENGINES if find_spec(name.replace("-", "_")))

each_engine = pytest.mark.parametrize(
    "engine", [pytest.param(name, marks=() if name in INSTALLED_ENGINES else needs_fast) for name in ENGINES]
)

VALIDATORS: tuple[Any, ...] = tuple(
    import_module(name.replace("-", "_")).Draft202012Validator for name in INSTALLED_ENGINES
)
"""The class of each installed engine that is made with a schema and has `is_valid`."""

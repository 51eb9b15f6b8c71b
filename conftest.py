"""Leaves modules that need an extra out of the search for doctests where that extra is not installed."""

from importlib.util import find_spec

_NEEDS = {
    "src/imr_schema/_records/decoded.py": "msgspec",
    "src/imr_schema/_records/sifted.py": "msgspec",
    "src/imr_schema/_records/structs.py": "msgspec",
    "src/imr_schema/spark.py": "pyspark",
}

collect_ignore = [module for module, package in _NEEDS.items() if find_spec(package) is None]

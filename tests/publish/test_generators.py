"""Models that datamodel-code-generator makes of the schema read the example; `make conformance` installs it."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

from imr_schema.example import DOCUMENT
from imr_schema.exported_schema import json_schema

generator = pytest.importorskip("datamodel_code_generator", reason="make conformance installs it")


def test_pydantic_models_of_the_schema_read_the_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = tmp_path / "imr_case.py"
    generator.generate(
        json.dumps(json_schema()),
        input_file_type=generator.InputFileType.JsonSchema,
        output=written,
        output_model_type=generator.DataModelType.PydanticV2BaseModel,
        formatters=[],
    )
    spec = importlib.util.spec_from_file_location("imr_case", written)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "imr_case", module)
    spec.loader.exec_module(module)
    case = module.Case.model_validate(DOCUMENT)
    assert len(case.issues) == len(DOCUMENT["issues"])
    with pytest.raises(ValueError, match="status"):
        module.Case.model_validate(DOCUMENT | {"status": "done"})

"""A JSON object that cannot change."""

import pytest

from imr_schema._json.frozen_object import JsonObject


def test_an_object_cannot_be_changed() -> None:
    value = JsonObject({"a": 1})
    with pytest.raises(AttributeError):
        value.text = "{}"
    assert value == JsonObject({"a": 1})

"""Documents of valid cases, changed in several places."""

from typing import Any

from hypothesis import strategies as st

from imr_schema.testing.near_misses import near_miss_changes
from imr_schema.testing.strategies import documents


@st.composite
def damaged_documents(draw: st.DrawFn) -> Any:
    document = draw(documents())
    for _ in range(draw(st.integers(1, 4))):
        change = draw(st.sampled_from(list(near_miss_changes(document))))
        document = change.apply_to(document).document
    return document

"""Where things are in the project."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"
EXAMPLE_LETTERS = ROOT / "examples" / "letters"
SHARED = ROOT.parent / "shared"
"""Real letters and small inputs, beside the project on some machines; tests that read them skip where it is missing."""

"""HTML pages, each one file that needs no other, made from the templates in this folder."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined


def rendered(page: str, /, **values: Any) -> str:
    """Fill in the template of a page; every value is escaped.

    The page's policy lets the browser run its own style and script only, which it knows by their digests, and use no
    network.

    Args:
        page: The name of the page: its template and its style, and its script if it has one, are called so.
        values: What the template names.
    """
    return _environment().get_template(f"{page}.html").render(page=page, **values)


@cache
def _environment() -> Environment:
    environment = Environment(
        autoescape=True,
        loader=PackageLoader(__name__, "."),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters |= {"digest": _digest, "grouped": "{:,}".format}
    return environment


def _digest(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"

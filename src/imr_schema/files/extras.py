"""Optional dependencies."""

import errno
import importlib
from typing import Any


def import_with_extra(module: str, extra: str) -> Any:
    """Import a module that needs an extra of this package.

    Args:
        module: The full name of the module.
        extra: The name of the extra.

    Raises:
        OSError: The extra is not installed.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError:
        raise OSError(errno.ENOTSUP, f'this needs an extra: pip install "imr-schema[{extra}]"') from None

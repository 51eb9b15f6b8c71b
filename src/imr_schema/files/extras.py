"""What needs a package that not everybody installs."""

import errno
import importlib
from typing import Any


def extra(module: str, name: str) -> Any:
    """Load a module that needs an extra of this package, and perhaps some time.

    Args:
        module: The full name of the module.
        name: The name of the extra.

    Raises:
        OSError: The extra is not installed.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError:
        raise OSError(errno.ENOTSUP, f'this needs an extra: pip install "imr-schema[{name}]"') from None

"""Whether a record of Independent Medical Review is clean, by one pass over its bytes.

This is a part of `imr-schema`, which uses it where it is installed, and is of no use without it.

    >>> check(b'{"schema_version":"1.0","status":"in-review","issues":[]}')
    ''
"""

from imr_schema_native._extension import DIGEST, check, check_lines

__all__ = ["DIGEST", "check", "check_lines"]

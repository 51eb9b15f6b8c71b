"""Reads the heading of a disputed item into a request.

Bottom-up: `tokens` (words, numbers, dates, spinal levels), `lexicon` (phrases and what they mean, from the data in
`words/`), then one small grammar a matter: `amounts`, `drugs`, `places`, `services`, `circumstances`. `parsed` is a
heading as all of them read it, `written` is that as the record has it. `approvals` splits a partial approval into its
portions; `reading` is the door.
"""

from imr_schema.letters.requests.reading import RequestReading, read_request

__all__ = ["RequestReading", "read_request"]

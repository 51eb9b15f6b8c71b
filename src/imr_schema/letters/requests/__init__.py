"""Reads the heading of a disputed item into a request.

Bottom-up: `tokens` (words, numbers, dates, spinal levels), `lexicon` (phrases and their meanings, from the data in
`words/`), then small grammars: `amounts`, `drugs`, `places`, `services`, `circumstances`. `parsed` combines what they
read from a heading, `parts` divides one that asks for several amounts, `members` turns that into members of the
record. `approvals` splits a partial approval into its portions; `reading` is the entry point; `sureness` tells where
a reading is unsure.
"""

from imr_schema.letters.requests.reading import RequestReading, read_request
from imr_schema.letters.requests.sureness import REQUEST, Unsure, Why, unsure_of

__all__ = ["REQUEST", "RequestReading", "Unsure", "Why", "read_request", "unsure_of"]

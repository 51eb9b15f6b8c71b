"""Guideline paragraphs: which guidelines a decision is based on, and the citations without loss of a word."""

import re
from collections.abc import Iterator
from typing import Final

from imr_schema.letters.extracted import Members, Tree, extracted, shifted, verbatim
from imr_schema.letters.memoized import memoized
from imr_schema.letters.passage import Passage

_CHAPTERS: Final = (
    "Acupuncture Treatment",
    "Acupuncture Medical Treatment",
    "Ankle and Foot Complaints",
    "Chronic Pain Medical Treatment",
    "Chronic Pain Treatment",
    "Elbow Complaints",
    "Elbow Disorders",
    "Eye Complaints",
    "Forearm, Wrist, and Hand Complaints",
    "General Approaches",
    "Initial Approaches to Treatment",
    "Knee Complaints",
    "Low Back Complaints",
    "Neck and Upper Back Complaints",
    "Opioid Treatment",
    "Opioids Treatment",
    "Postsurgical Treatment",
    "Post-Surgical Treatment",
    "Shoulder Complaints",
    "Stress-Related Conditions",
    "Stress Related Conditions",
)
"""Chapters of the Medical Treatment Utilization Schedule, as named in letters."""

_OTHER_CHAPTERS: Final = {
    "odg": (
        *("Ankle & Foot", "Burns", "Carpal Tunnel Syndrome", "Diabetes", "Elbow", "Eye", "Fitness for Duty"),
        *("Forearm, Wrist, & Hand", "Hand", "Head", "Hernia", "Hip & Pelvis", "Infectious Diseases"),
        *("Knee & Leg", "Knee"),
        *("Low Back & neck", "Low Back & Thoracic", "Low Back", "Mental Illness & Stress", "Mental & Stress"),
        *("Mental/Stress", "Neck & Upper Back", "Neck", "Pain", "Preface", "Pulmonary", "Shoulder"),
    ),
    "acoem": (
        *("Ankle & Foot Disorders", "Cervical & Thoracic Spine Disorders", "Chronic Pain", "Elbow Disorders"),
        *("Eye Disorders", "Hand, Wrist, & Forearm Disorders", "Hip & Groin Disorders"),
        *(
            "Initial Approaches to Treatment",
            "Knee Disorders",
            "Low Back Disorders",
            "Opioids",
            "Shoulder Disorders",
            "Traumatic Brain Injury",
        ),
        *("Independent Medical Examinations & Consultations", "Workplace Mental Health", *_CHAPTERS),
    ),
}
"""Chapters of the other guidelines that letters cite by chapter."""

_SECTIONS_WITH_COMMA: Final = (
    ("NSAIDs", "GI symptoms"),
    ("Clonidine", "Intrathecal"),
    ("Forearm", "Wrist"),
    ("Wrist", "Hand"),
    ("Hip", "Pelvis"),
)
"""Words on both sides of a comma that belongs to a section's name although a capital follows it."""


def _flexible(title: str) -> str:
    words = (re.escape(word.strip(",")) for word in title.split() if word not in {"and", "&"})
    return r"[,\s]+(?:(?:and|&)\s)?".join(words)


_CLAUSE = re.compile(
    r"d(?P<none>id not cite any (?:medical )?evidence(?: for (?:its|their|his/her) decision)?)"
    r"|b(?P<outside>ased (?:its|their|his/her) decision on recommendation\(s\) outside of the MTUS(?: Guidelines)?)"
    r"|D(?P<other>ecision based on Non-\s?MTUS(?: Citations?)?:?)"
    r"|D(?P<mtus>ecision based on MTUS)"
    r"|a(?P<further>nd Other Medical Treatment Guidelines?(?: or Medical Evidence)?:?)"
)
"""Phrases that state the basis of a decision. Their first letters are outside the groups to speed up the search."""
_KNOWN: Final = rf"(?:{'|'.join(map(_flexible, _CHAPTERS))})(?:\sComplaints)?(?:\sGuidelines)?"
_YEAR: Final = r"(?:19|20)[0-9]{2}\b"
_CHAPTER_OF_YEAR = re.compile(
    rf"(?:^|[,;]?\sand\s|[,;]\s)(?P<title>(?i:{_KNOWN}))\s(?P<year>{_YEAR})(?:\sGuidelines)?"
    rf"|(?:^|,\sand\s)(?P<unlisted>[A-Z][\w/&' -]{{2,60}}?)\s(?P<its_year>{_YEAR})(?:\sGuidelines)?"
)
_CHAPTER = re.compile(rf"(?:^|[,;]?\sand\s|[,;]\s)(?P<title>(?i:{_KNOWN}))\b(?P<year>)")
_TITLE = re.compile(r"^(?P<title>(?:(?!,? ?\b(?:Section|Page)s?\b).)+)(?P<year>)")
_PAGE: Final = r"(?:[Pp]ages?(?:\(s\))?|[Pp]gs?\.?|\bpp?\.)"
_LABEL = re.compile(rf"(?P<sections>Sections?(?:\(s\))?:)|(?P<pages>{_PAGE}:?(?=\s?[0-9]))")
_PAGES = re.compile(r"[0-9]+(?:\s?(?:-|\u2013|,|;|&|to|and|,\sand)\s?[0-9]+)*")
_WITHIN_NAME: Final = "|".join(rf"(?<={before}[,;]\s){after}" for before, after in _SECTIONS_WITH_COMMA)
_COMMA = re.compile(rf"[,;]\s(?=[A-Z0-9])(?!{_WITHIN_NAME})|[()]")
_SOURCE = re.compile(r"(?P<odg>Official Disability Guidelines?|\bODG\b)|(?P<acoem>\bACOEM\b|American College of Occ)")
_CHAPTER_IN_PROSE = re.compile(rf"\b(?P<title>(?i:{_KNOWN}))")
_MTUS_IN_PROSE = re.compile(r"\bMTUS\b|Medical Treatment Utilization Schedule")
_PAGES_IN_PROSE = re.compile(rf"\b{_PAGE}\s?(?P<pages>{_PAGES.pattern})")
_NOT_APPLIED = re.compile(
    r"\b(?:no|none of|not|neither|nor)\b[^.]{0,160}?"
    r"\b(?:applicable|relevant|appropriate|address(?:es|ed)?|applies|apply)\b"
)
"""What says that a guideline is not the basis of a decision."""
_SHARED = re.compile(
    r"\bfound (?:that )?the (?:guidelines?|sections?|recommendations?)[^.]{0,40}? "
    r"(?:used|cited|relied (?:up)?on|referenced) by the Claims Administrator\b"
)
"""What says that the reviewer rests on the guidelines of the claims administrator."""
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)\]\"”])\.\s(?=[A-Z])")
_NEXT_SOURCE = re.compile(
    r"(?:[.;]|(?<!Official Disability Guidelines),|(?<!Official Disability Guidelines),? and)"
    r"\s(?=Official Disability|ODG\b|ACOEM\b|American College of Occ)"
)
_EDITION: Final = (
    r"(?:\s?-\s?Lumbar (?:&|and) Thoracic|\s\((?:Acute|Chronic)[^()]{0,30}\)|\s\((?:updated|online|web)[^()]{0,30}\)"
    r"|\s(?:Chapter|Section|Complaints|Procedures?(?: Summary)?)\b)*"
)
"""What may follow the name of a chapter and is no part of it, nor of a section's."""
_CHAPTER_OF = {
    source: re.compile(
        rf"(?:^|[\s,:;/(-])(?P<title>{'|'.join(map(_flexible, chapters))})(?P<edition>{_EDITION})(?=$|[\s,:;./()-])",
        re.IGNORECASE,
    )
    for source, chapters in _OTHER_CHAPTERS.items()
}
_DIGIT = re.compile("[0-9]")
_EDITION_YEAR = re.compile(r"\b(?P<year>(?:19|20)[0-9]{2})\b|\b[0-9]{1,2}/[0-9]{1,2}/(?P<short>[0-9]{2})\b")
_DATE_PRINTED = re.compile(r"\(?(?:updated )?[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}\)?|^(?:19|20)[0-9]{2}\b")
_NO_SECTION: Final = frozenset({"chapter", "guidelines", "section", "treatment index", "online version", "treatment"})
_AND_TOPIC = re.compile(r";|\sand\s(?=[A-Z])")
_IN_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
_SHORT_NAME = re.compile(r"\s?(?:\((?:ODG|ACOEM)\))?(?:\s(?:Treatment )?Guidelines?\b)?[\s,:.-]*(?:Chapter:\s)?")
_PUNCTUATION: Final = " \n,;.:"


@memoized(shifted)
def read_guidelines(paragraph: Passage) -> Members:
    """Read `basis` and `guidelines` of a decision; empty if the paragraph names no guideline."""
    marks = [*_CLAUSE.finditer(paragraph.text)]
    if not marks:
        return _read_prose(paragraph)
    kinds = {mark.lastgroup for mark in marks}
    labels = [paragraph.group(mark) for mark in marks]
    guidelines: list[Tree] = []
    for mark, label, end in zip(
        marks, labels, [*(mark.start() for mark in marks[1:]), len(paragraph.text)], strict=True
    ):
        words = paragraph.trimmed(mark.end(), end, _PUNCTUATION)
        guidelines += _mtus(label, words) if mark.lastgroup == "mtus" else _others(words)
    if kinds == {"none"} and not guidelines:
        basis = "none-cited"
    else:
        basis = _basis(mtus="mtus" in kinds, other=bool(kinds & {"other", "further"}))
    return {"basis": extracted(basis, *labels), "guidelines": guidelines}


def shares_guidelines(paragraph: Passage) -> bool:
    """Whether the reviewer finds the guidelines of the claims administrator relevant, as older layouts have it."""
    shared = _SHARED.search(paragraph.text)
    return shared is not None and not _NOT_APPLIED.search(paragraph.text, shared.start())


def _basis(*, mtus: bool, other: bool) -> str:
    if mtus:
        return "mtus-and-other" if other else "mtus"
    return "outside-mtus"


def _mtus(label: Passage, words: Passage) -> Iterator[Tree]:
    marks = _chapters(words.text)
    source = extracted("mtus", label)
    if words and not marks:
        yield {"source": source, **_sections_and_pages(words)}
    ends = [*(mark.start() for mark in marks[1:]), len(words.text)]
    start = 0
    for mark, end in zip(marks, ends, strict=False):
        title, year = ("title", "year") if mark["title"] else ("unlisted", "its_year")
        citation: Members = {"source": source, "title": verbatim(words.trimmed(*mark.span(title), _PUNCTUATION))}
        if mark[year]:
            citation["year"] = extracted(int(mark[year]), words.group(mark, year))
        citation |= _sections_and_pages(words[mark.end() : end])
        if mark.start() > start:  # there are words before the first chapter's name
            citation["text"] = verbatim(words.trimmed(start, end, _PUNCTUATION))
        start = end
        yield citation


def _chapters(words: str) -> list[re.Match[str]]:
    """Find the chapters: with years, else without, else whatever is named before the first section."""
    return next(filter(None, ([*form.finditer(words)] for form in (_CHAPTER_OF_YEAR, _CHAPTER, _TITLE))), [])


def _sections_and_pages(words: Passage) -> Members:
    """Read `sections` and `pages` from the text after a chapter's name."""
    sections: list[Tree] = []
    pages: list[Passage] = []
    for label, listed in words.divided(_LABEL):
        start = 0
        if label and label.lastgroup == "pages" and (numbers := _PAGES.match(listed.text)):
            pages.append(listed.group(numbers))
            start = numbers.end()
        sections += [verbatim(section) for section in _sections(listed, start) if section.text]
    members: Members = {"sections": sections} if sections else {}
    if pages:
        members["pages"] = extracted(", ".join(page.line for page in pages), *pages)
    return members


def _sections(listed: Passage, start: int = 0) -> Iterator[Passage]:
    """Split a list, or its rest, at commas, but not inside brackets or a section's name."""
    depth = 0
    for mark in _COMMA.finditer(listed.text, start):
        if mark[0] in "()":
            depth = max(0, depth + (1 if mark[0] == "(" else -1))
        elif not depth:
            yield listed.trimmed(start, mark.start(), _PUNCTUATION)
            start = mark.end()
    yield listed.trimmed(start, len(listed.text), _PUNCTUATION)


def _others(words: Passage) -> Iterator[Tree]:
    for piece in words.split(_NEXT_SOURCE):
        citation = piece.strip(_PUNCTUATION)
        source = _SOURCE.search(citation.text)
        named = citation.group(source) if source else citation
        kind = (source and source.lastgroup) or "other"
        place = _chapter(citation[source.end() :], kind) if source and kind in _CHAPTER_OF else {}
        yield {"source": extracted(kind, named), **place, "text": verbatim(citation)}


def _chapter(words: Passage, source: str) -> Members:
    """Read `title`, `year`, `sections` and `pages` of a citation that names a chapter of a guideline outside the MTUS.

    The topic follows the chapter ("Knee Chapter, MRI"), or stands before it ("MRI Knee").
    """
    named = _SHORT_NAME.match(words.text)
    words = words.trimmed(named.end() if named else 0, len(words.text), _PUNCTUATION)
    chapter = next(filter(_stands_apart, _CHAPTER_OF[source].finditer(words.text)), None)
    if chapter is None:
        return {}
    place: Members = {"title": verbatim(words.group(chapter, "title"))}
    has_number = _DIGIT.search(words.text) is not None  # most have none, and neither year nor page
    if has_number and (printed := _EDITION_YEAR.search(words.text)):
        short = printed["short"]
        group = "short" if short else "year"
        place["year"] = extracted(int(f"20{short}" if short else printed["year"]), words.group(printed, group))
    topic = words.trimmed(chapter.end(), len(words.text), f"{_PUNCTUATION}-/")
    if not topic and not chapter["edition"]:
        topic = words.trimmed(0, chapter.start(), f"{_PUNCTUATION}-/")
    if has_number and (dated := _DATE_PRINTED.match(topic.text)):
        topic = topic.trimmed(dated.end(), len(topic.text), _PUNCTUATION)
    if has_number and (pages := _PAGES_IN_PROSE.search(topic.text)):
        place["pages"] = verbatim(topic.group(pages, "pages"))
        topic = topic.trimmed(0, pages.start(), _PUNCTUATION)
    if sections := [verbatim(name) for name in _topics(topic) if name and name.text.lower() not in _NO_SECTION]:
        place["sections"] = sections
    return place


def _stands_apart(chapter: re.Match[str]) -> bool:
    """Tell whether a name is a chapter's: it is called one, begins or ends the citation, or a mark follows."""
    after = chapter.string[chapter.end() :]
    ends = not after.strip(_PUNCTUATION) and chapter["title"][0].isupper()
    return bool(chapter["edition"]) or not chapter.start("title") or ends or after[:1] in {",", ":", ";", "/"}


def _topics(words: Passage) -> Iterator[Passage]:
    for piece in words.split(_AND_TOPIC):
        yield from _sections(piece[1:-1] if _IN_BRACKETS.fullmatch(piece.text) else piece)


def _read_prose(paragraph: Passage) -> Members:
    """Read a paragraph of an older layout, which names guidelines in free prose."""
    guidelines: list[Tree] = []
    named: dict[str, Passage] = {}
    for sentence in paragraph.split(_SENTENCE_END):
        words = sentence.strip(_PUNCTUATION)
        if _NOT_APPLIED.search(words.text):
            continue
        citation: Members = {}
        if chapter := _CHAPTER_IN_PROSE.search(words.text):
            kind, name = "mtus", words.group(chapter)
            citation["title"] = verbatim(name)
            if pages := _PAGES_IN_PROSE.search(words.text):
                citation["pages"] = verbatim(words.group(pages, "pages"))
        elif source := _SOURCE.search(words.text) or _MTUS_IN_PROSE.search(words.text):
            kind, name = source.lastgroup or "mtus", words.group(source)
        else:
            continue
        named.setdefault(kind, name)
        guidelines.append({"source": extracted(kind, name), **citation, "text": verbatim(words)})
    if not named:
        return {}
    return {
        "basis": extracted(_basis(mtus="mtus" in named, other=bool(named.keys() - {"mtus"})), *named.values()),
        "guidelines": guidelines,
    }

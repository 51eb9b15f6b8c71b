"""Rules of the two decisions on an issue, and of the guidelines they cite."""

from imr_schema._records.comparisons import Compare
from imr_schema._records.expressions import (
    Constant,
    Difference,
    Either,
    Expression,
    FirstOf,
    Number,
    OnlyItem,
    Product,
    Relation,
    Sum,
    Text,
)
from imr_schema._records.predicates import AtLeast, Empty, Every, Has, Implies, Is, Lacks, Not, Some
from imr_schema._records.rule import Rule, when
from imr_schema.findings import Level
from imr_schema.model.authorities import FORM_RFA, FORMAT, LETTERS_MEASURED
from imr_schema.model.case import Citation, Determination, Diagnosis, Issue, UtilizationReview
from imr_schema.model.codes import Basis, GuidelineSource, URDecision

_MTUS = GuidelineSource.MTUS
_OTHERS = tuple(source for source in GuidelineSource if source is not _MTUS)
_is_adopted = Is("adopted_as_mtus", True)  # noqa: FBT003 - the value of the member
_counts_as_mtus = Not(Not(Is("source", _MTUS)) & Not(_is_adopted))

modified_states_portions = Rule(
    id="modified-states-portions",
    about=(UtilizationReview,),
    level=Level.ERROR,
    title="A modified decision states what was requested and what was authorized; a denied one authorizes nothing.",
    demand=(
        when(Is("decision", URDecision.MODIFIED)).then(Has("requested", "authorized")),
        when(Is("decision", URDecision.DENIED)).then(Lacks("authorized")),
    ),
    why="After a modification the remainder is disputed; without both portions it is unknown.",
    source=LETTERS_MEASURED,
    remedy="Give both `requested` and `authorized` for a modified decision, and no `authorized` for a denied one.",
    remedies={
        "required": "A modified decision states what was `{member}`; add it, or correct `decision`.",
        "not": "A denied decision authorizes nothing; leave `{member}` out, or correct `decision`.",
    },
    passes={
        "decision": "modified",
        "requested": {"description": "Six injections"},
        "authorized": {"description": "Two injections"},
    },
    fails={"decision": "modified", "requested": {"description": "Six injections"}, "authorized": None},
)


_PORTIONS = ("utilization_review.requested.quantity", "utilization_review.authorized.quantity", "request.quantity")
_value_requested, _value_authorized, _value_disputed = (Number(f"{quantity}.value") for quantity in _PORTIONS)
_unit_requested, _unit_authorized, _unit_disputed = (Text(f"{quantity}.unit") for quantity in _PORTIONS)


def _filled(value: Expression, refills: Expression) -> Expression:
    """A quantity, and again with every refill."""
    return Product(value, Sum(Constant(1), FirstOf((refills, Constant(0)))))


_requested = _filled(_value_requested, Number("utilization_review.requested.refills"))
_authorized = _filled(_value_authorized, Number("utilization_review.authorized.refills"))
_disputed = _filled(_value_disputed, OnlyItem("request.medications", Number("refills")))

remainder_adds_up = Rule(
    id="remainder-adds-up",
    about=(Issue,),
    level=Level.WARNING,
    title="What was requested, less what was authorized, is what is disputed, unless all of it still is.",
    demand=Compare(
        Either(
            (
                Relation(_unit_requested, "!=", _unit_disputed),
                Relation(_unit_authorized, "!=", _unit_disputed),
                Relation(_requested, "==", _disputed),
                Relation(Difference(_requested, _authorized), "==", _disputed),
            )
        ),
        at=_value_disputed,
    ),
    why="Sixty tablets requested and twenty-five authorized leave thirty-five in dispute, refills counted. "
    "Where something else was authorized, the original request stays in dispute as it was.",
    source=LETTERS_MEASURED,
    remedy="Compare the quantities of `request`, `requested` and `authorized` with the source; one may be misread.",
    only=Lacks(*(f"{quantity}.max" for quantity in _PORTIONS)),
    passes={"request/quantity/value": 4},
    fails={"request/quantity/value": 5},
)

basis_agrees_with_guidelines = Rule(
    id="basis-agrees-with-guidelines",
    about=(UtilizationReview, Determination),
    level=Level.ERROR,
    title="The basis of a decision agrees with its guidelines.",
    demand=(
        when(Is("basis", Basis.NONE_CITED)).then(Empty("guidelines")),
        when(Is("basis", Basis.MTUS)).then(
            AtLeast("guidelines", 1) & Every("guidelines", Implies(Not(_is_adopted), Is("source", _MTUS)))
        ),
        when(Is("basis", Basis.MTUS_AND_OTHER)).then(
            Some("guidelines", _counts_as_mtus) & Some("guidelines", Is("source", *_OTHERS) & Not(_is_adopted))
        ),
        when(Is("basis", Basis.OUTSIDE_MTUS)).then(
            AtLeast("guidelines", 1)
            & Every("guidelines", Is("source", *_OTHERS))
            & Every("guidelines", Implies(Has("adopted_as_mtus"), Is("adopted_as_mtus", False)))  # noqa: FBT003
        ),
    ),
    why="The basis and the citations are read independently, so each is a check of the other. "
    "An ACOEM guideline that the MTUS adopted counts as the MTUS.",
    source=LETTERS_MEASURED,
    remedy="Correct `basis`, or complete `guidelines`: `mtus` cites only the MTUS, `mtus-and-other` both, "
    "`outside-mtus` only others, `none-cited` none.",
    passes={"basis": "none-cited", "guidelines": []},
    fails={"basis": "none-cited", "guidelines": [{"source": "odg", "text": "ODG, Pain"}]},
)

mtus_citation_names_chapter = Rule(
    id="mtus-citation-names-chapter",
    about=(Citation,),
    level=Level.ERROR,
    title="A citation of the MTUS names the chapter.",
    demand=(when(Is("source", _MTUS)).then(Has("title")),),
    why="The MTUS is a schedule of chapters; a citation without a chapter cannot be looked up.",
    source=LETTERS_MEASURED,
    remedy="Give the chapter in `title`, such as `Low Back Complaints`.",
    passes={"source": "mtus", "title": "Low Back Complaints"},
    fails={"source": "mtus", "title": None, "text": "MTUS, 2009"},
)

only_acoem_is_adopted = Rule(
    id="only-acoem-is-adopted",
    about=(Citation,),
    level=Level.ERROR,
    title="Only a guideline of ACOEM says whether the MTUS adopted it.",
    demand=(when(Has("adopted_as_mtus")).then(Is("source", GuidelineSource.ACOEM)),),
    why="Since December 2017 the MTUS consists of guidelines of ACOEM; it adopted no others.",
    source=LETTERS_MEASURED,
    remedy="Leave `adopted_as_mtus` out, or correct `source`.",
    passes={"source": "acoem", "title": "Low Back Disorders", "adopted_as_mtus": True},
    fails={"source": "odg", "title": "Low Back", "adopted_as_mtus": True},
)

citation_says_something = Rule(
    id="citation-says-something",
    about=(Citation,),
    level=Level.ERROR,
    title="A citation has a title or a text.",
    demand=(when(Not(Has("title"))).then(Has("text")),),
    why="A source alone, such as `other`, cannot be looked up.",
    source=FORMAT,
    remedy="Give the wording of the citation in `text`, or its `title`.",
    passes={"source": "other", "title": None, "text": "A study of 2015"},
    fails={"source": "other", "title": None, "text": None},
)

diagnosis_code_names_system = Rule(
    id="diagnosis-code-names-system",
    about=(Diagnosis,),
    level=Level.ERROR,
    title="A diagnosis code names its classification.",
    demand=(when(Has("code")).then(Has("code_system")), when(Has("code_system")).then(Has("code"))),
    why="The same code means different things in ICD-9-CM and ICD-10-CM.",
    source=FORM_RFA,
    remedy="Add `{member}`: `code` and `code_system` stand together, or neither does.",
    passes={"code": "S39.012A", "code_system": "icd-10-cm"},
    fails={"code": "S39.012A", "code_system": None},
)

RULES = (
    diagnosis_code_names_system,
    modified_states_portions,
    remainder_adds_up,
    basis_agrees_with_guidelines,
    mtus_citation_names_chapter,
    only_acoem_is_adopted,
    citation_says_something,
)

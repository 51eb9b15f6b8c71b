"""Rules of a treatment request: its category, its quantities, and what it does not state."""

from imr_schema._records.comparisons import Compare, Together
from imr_schema._records.expressions import Either, FirstOf, Number, Product, Relation, Text
from imr_schema._records.predicates import Empty, Has, Is, Lacks, Names, Not, Some
from imr_schema._records.rule import Rule, when
from imr_schema.findings import Level
from imr_schema.model.authorities import CASE_SEARCH, FORM_RFA, FORMAT
from imr_schema.model.case import Issue
from imr_schema.model.codes import SUBCATEGORIES, Category, Outcome, QuantityBasis, RequestMember
from imr_schema.model.request import Duration, Frequency, Quantity, Request

_says_no_quantity = Some("not_stated", Names(RequestMember.QUANTITY))
_INJECTIONS = {"description": "Injections, low back"}
_FOUR_INJECTIONS = {"value": 4, "unit": "injection", "basis": "stated"}

injection_states_quantity = Rule(
    id="injection-states-quantity",
    about=(Request,),
    level=Level.ERROR,
    title="A request for injections states its quantity, or names it in `not_stated`.",
    demand=(when(Is("category", Category.INJECTION) & Not(_says_no_quantity)).then(Has("quantity")),),
    why="Reviewers uphold denials because a request does not state how many injections are requested. "
    "A record fills that gap or names it; it never leaves it open to doubt.",
    source=FORM_RFA,
    remedy="State the number of injections in `quantity`, or name `quantity` in `not_stated` if the source gives none.",
    passes={
        **_INJECTIONS,
        "category": "injection",
        "subcategory": "epidural",
        "quantity": None,
        "not_stated": ["quantity"],
    },
    fails={**_INJECTIONS, "category": "injection", "subcategory": "epidural", "quantity": None},
)

not_stated_is_absent = Rule(
    id="not-stated-is-absent",
    about=(Request,),
    level=Level.ERROR,
    title="A member that is named in `not_stated` is absent.",
    demand=(
        when(_says_no_quantity).then(Lacks("quantity")),
        when(Some("not_stated", Names(RequestMember.FREQUENCY))).then(Lacks("frequency")),
        when(Some("not_stated", Names(RequestMember.DURATION))).then(Lacks("duration")),
        when(Some("not_stated", Names(RequestMember.BODY_REGIONS))).then(Empty("body_regions")),
        when(Some("not_stated", Names(RequestMember.STRENGTH))).then(Lacks("medication.strength")),
    ),
    why="A record that has a quantity and names it in `not_stated` contradicts itself.",
    source=FORMAT,
    remedy="Leave `{member}` out, or remove `{member}` from `not_stated`.",
    passes={**_INJECTIONS, "quantity": None, "not_stated": ["quantity"]},
    fails={"quantity": _FOUR_INJECTIONS, "not_stated": ["quantity"]},
)

quantity_not_stated = Rule(
    id="quantity-not-stated",
    about=(Request,),
    level=Level.WARNING,
    title="A request whose source states no quantity should be reviewed.",
    demand=(when(_says_no_quantity).then(Has("quantity")),),
    why="The record is valid, but the quantity is needed to authorize or review the request.",
    source=FORM_RFA,
    remedy="The source states no quantity. Ask for it before the request is authorized or reviewed.",
    passes={"quantity": _FOUR_INJECTIONS},
    fails={**_INJECTIONS, "quantity": None, "not_stated": ["quantity"]},
)

overturned_states_quantity = Rule(
    id="overturned-states-quantity",
    about=(Issue,),
    level=Level.WARNING,
    title="An overturned request for injections, drugs or rehabilitation states a quantity.",
    demand=(
        when(
            Is("determination.outcome", Outcome.OVERTURNED)
            & Is("request.category", Category.INJECTION, Category.PHARMACEUTICALS, Category.REHABILITATION)
        ).then(Has("request.quantity")),
    ),
    why="An overturned decision should authorize a definite amount.",
    source=FORMAT,
    remedy="State in `quantity` how much the decision authorizes, if the source does.",
    passes={"determination/outcome": "overturned"},
    fails={"determination/outcome": "overturned", "request/quantity": None, "request/not_stated": ["quantity"]},
)

subcategory_fits_category = Rule(
    id="subcategory-fits-category",
    about=(Request,),
    level=Level.ERROR,
    title="A subcategory belongs to the category of the request.",
    demand=tuple(
        when(Is("category", category) & Has("subcategory")).then(Is("subcategory", *allowed))
        if allowed
        else when(Is("category", category)).then(Lacks("subcategory"))
        for category, allowed in SUBCATEGORIES.items()
    ),
    why="Together they are one classification of two levels; a pair that does not exist cannot be counted.",
    source=CASE_SEARCH,
    remedy="Use a subcategory of this category, or leave it out where the category has none.",
    remedies={
        "enum": "A subcategory of this category is one of {limit}; use one, leave it out, or correct `category`.",
        "not": "This category has no subcategory; leave it out, or correct `category`.",
    },
    passes={"category": "rehabilitation", "subcategory": "acupuncture"},
    fails={"category": "rehabilitation", "subcategory": "imaging"},
)

drug_is_named = Rule(
    id="drug-is-named",
    about=(Request,),
    level=Level.ERROR,
    title="A request for pharmaceuticals names the drug.",
    demand=(when(Is("category", Category.PHARMACEUTICALS)).then(Has("medication")),),
    why="A drug without a name can neither be found in a formulary nor be dispensed.",
    source=FORMAT,
    remedy="Name the drug in `medication.name`, as the source writes it.",
    passes={"category": "pharmaceuticals", "subcategory": None, "medication": {"name": "Tramadol"}},
    fails={"category": "pharmaceuticals", "subcategory": None, "medication": None},
)

category_unclassified = Rule(
    id="category-unclassified",
    about=(Request,),
    level=Level.WARNING,
    title="A request of category `other` could not be classified.",
    demand=(
        when(Is("category", Category.OTHER)).then(
            Is("category", *(category for category in Category if category is not Category.OTHER))
        ),
    ),
    why="It is missing from counts by category.",
    source=CASE_SEARCH,
    remedy="Choose the category that fits, if one does.",
    passes={"category": "transportation", "subcategory": None},
    fails={"category": "other", "subcategory": None},
)

range_is_ordered = Rule(
    id="range-is-ordered",
    about=(Quantity, Frequency, Duration),
    level=Level.ERROR,
    title="The upper bound of a range is not below the lower one.",
    demand=Compare(Relation(FirstOf((Number("times"), Number("value"))), "<=", Number("max")), at=Number("max")),
    why="2-3 visits is a range; 3-2 is an error.",
    source=FORMAT,
    remedy="Give the smaller number first, and the larger one in `max`.",
    only=Has("max"),
    passes={"value": 2, "max": 3},
    fails={"value": 3, "max": 2},
)

_other_period = Relation(Text("frequency.per"), "!=", Text("duration.unit"))
_total, _times, _periods = Number("quantity.value"), Number("frequency.times"), Number("duration.value")
_BOUNDS = tuple(map(Number, ("quantity.max", "frequency.max", "duration.max")))
_most, _most_times, _most_periods = (
    FirstOf((bound, number)) for bound, number in zip(_BOUNDS, (_total, _times, _periods), strict=True)
)

computed_quantity_agrees = Rule(
    id="computed-quantity-agrees",
    about=(Request,),
    level=Level.WARNING,
    title="A computed quantity is frequency times duration.",
    demand=Together(
        (
            Compare(Either((_other_period, Relation(_total, "==", Product(_times, _periods)))), at=_total),
            Compare(
                Either((_other_period, Relation(_most, "==", Product(_most_times, _most_periods)))),
                at=_BOUNDS[0],
                given=(FirstOf(_BOUNDS),),
            ),
        )
    ),
    why="Two times a week for six weeks is twelve visits; another number is an error or was not computed.",
    source=FORMAT,
    remedy="Correct the total, or set `basis` to `stated`.",
    only=Is("quantity.basis", QuantityBasis.COMPUTED),
    passes={
        "quantity": {"value": 12, "unit": "visit", "basis": "computed"},
        "frequency": {"times": 2, "per": "week"},
        "duration": {"value": 6, "unit": "week"},
        "not_stated": None,
    },
    fails={
        "quantity": {"value": 8, "unit": "visit", "basis": "computed"},
        "frequency": {"times": 2, "per": "week"},
        "duration": {"value": 6, "unit": "week"},
        "not_stated": None,
    },
)

RULES = (
    injection_states_quantity,
    not_stated_is_absent,
    quantity_not_stated,
    overturned_states_quantity,
    subcategory_fits_category,
    drug_is_named,
    category_unclassified,
    range_is_ordered,
    computed_quantity_agrees,
)

"""Rules of a treatment request: its category, its quantities, and what it does not state."""

from typing import Any

from imr_schema._records.comparisons import Compare, Together
from imr_schema._records.expressions import Either, FirstOf, Number, Product, Relation, Text
from imr_schema._records.predicates import (
    AtLeast,
    AtMostOne,
    Between,
    Empty,
    Every,
    Has,
    Implies,
    Is,
    Lacks,
    Names,
    Not,
    Predicate,
    Some,
)
from imr_schema._records.rule import Rule, when
from imr_schema.findings import Level
from imr_schema.model.authorities import CASE_SEARCH, FORM_RFA, FORMAT, SPECIFICITY
from imr_schema.model.case import AgeRange
from imr_schema.model.codes import SUBCATEGORIES, Category, QuantityBasis, RequestMember, Subcategory
from imr_schema.model.places import LEVELS_OF_REGION, PAIRED_REGIONS, BodyRegion, SpinalLevel
from imr_schema.model.request import Duration, Each, Frequency, Part, Portion, Quantity, Request, Site


def _lacks(member: RequestMember) -> Predicate:
    """That the request has it on record that it lacks this."""
    return Some("not_stated", Is("member", member))


def _gap(member: str) -> dict[str, str]:
    return {"member": member, "by": "not-in-request"}


def _gaps_beside(member: RequestMember) -> list[dict[str, str]]:
    """The gap that a request for injections without a quantity has on record."""
    return [] if member is RequestMember.QUANTITY else [_gap("quantity")]


_has_parts = AtLeast("parts", 1)
_is_paired = Is("region", *(region for region in BodyRegion if region in PAIRED_REGIONS))
_has_levels = AtLeast("levels", 1)
_may_have_levels = Is("region", *LEVELS_OF_REGION)

_INJECTIONS = {"description": "Injections, low back"}
_FOUR_INJECTIONS = {"value": 4, "unit": "injection", "basis": "stated"}
_NO_QUANTITY = [_gap("quantity")]
_NO_AMOUNT = {"description": "Low back"}

injection_states_quantity = Rule(
    id="injection-states-quantity",
    about=(Request,),
    level=Level.ERROR,
    title="A request for injections states its quantity, or names it in `not_stated`.",
    demand=(
        when(Is("category", Category.INJECTION) & Not(_lacks(RequestMember.QUANTITY)) & Not(_has_parts)).then(
            Has("quantity")
        ),
        when(
            Is("category", Category.INJECTION) & Not(_lacks(RequestMember.QUANTITY)) & _has_parts & Not(Has("quantity"))
        ).then(Every("parts", Has("quantity"))),
    ),
    why="Reviewers uphold denials because a request does not state how many injections are requested. "
    "A record fills that gap or names it; it never leaves it open to doubt.",
    source=FORM_RFA,
    remedy="State the number of injections in `quantity`, or name `quantity` in `not_stated` if the source gives none.",
    passes={
        **_INJECTIONS,
        "category": "injection",
        "subcategory": "joint-or-soft-tissue",
        "quantity": None,
        "not_stated": _NO_QUANTITY,
    },
    fails={**_INJECTIONS, "category": "injection", "subcategory": "joint-or-soft-tissue", "quantity": None},
    also_fails=(
        {
            "quantity": None,
            "not_stated": None,
            "parts": [{"description": "Neck", "quantity": _FOUR_INJECTIONS}, _NO_AMOUNT],
        },
    ),
)

_is_spinal_injection = Is("category", Category.INJECTION) & Is("subcategory", Subcategory.EPIDURAL, Subcategory.FACET)

spinal_injection_names_levels = Rule(
    id="spinal-injection-names-levels",
    about=(Request,),
    level=Level.ERROR,
    title="A request for an epidural or facet injection names the levels, or says on record that it does not.",
    demand=(
        when(
            _is_spinal_injection & Not(_lacks(RequestMember.LEVELS)) & Not(Some("parts", Some("sites", _has_levels)))
        ).then(Some("sites", _has_levels)),
    ),
    why="Guidelines limit these injections by level, and reviewers uphold denials because a request names none. "
    "A record fills that gap or puts it on record; it never leaves it silent.",
    source=SPECIFICITY,
    remedy="Name the levels of the spine in `sites`, or name `levels` in `not_stated` if the source gives none.",
    passes={"subcategory": "epidural", "sites": [{"region": "low-back", "levels": ["L4-5"]}]},
    fails={"subcategory": "epidural", "sites": [{"region": "low-back"}]},
)

_is_procedure = Is("category", Category.INJECTION, Category.SURGERY) & Not(
    Is("subcategory", Subcategory.ADJUNCT, Subcategory.SURGICAL_CONSULT)
)
_names_side = Every("sites", Implies(_is_paired, Has("side")))

paired_region_names_side = Rule(
    id="paired-region-names-side",
    about=(Request,),
    level=Level.ERROR,
    title="A request for surgery or an injection names the side of an eye, limb or joint, "
    "or says on record that it does not.",
    demand=(when(_is_procedure & Not(_lacks(RequestMember.SIDE))).then(_names_side & Every("parts", _names_side)),),
    why="A procedure on a knee is not known until it is known on which. "
    "A record fills that gap or puts it on record; it never leaves it silent.",
    source=SPECIFICITY,
    remedy="State the `side` of this site, or name `side` in `not_stated` if the source gives none.",
    passes={"sites": [{"region": "knee", "side": "left"}]},
    fails={"sites": [{"region": "knee"}]},
)

levels_fit_region = Rule(
    id="levels-fit-region",
    about=(Site,),
    level=Level.ERROR,
    title="The levels of a site are levels of its region.",
    demand=(
        *(
            when(Is("region", region) & _has_levels).then(Every("levels", Names(*levels)))
            for region, levels in LEVELS_OF_REGION.items()
            if len(levels) < len(SpinalLevel)
        ),
        when(Is("region", *(region for region in BodyRegion if region not in LEVELS_OF_REGION))).then(Empty("levels")),
    ),
    why="A lumbar level of the neck is a slip, and a shoulder has no levels.",
    source=FORMAT,
    remedy="Give the levels in a site of the region that they are of.",
    passes={"region": "low-back", "levels": ["L5-S1"]},
    fails={"region": "low-back", "levels": ["C5-6"]},
    also_fails=(
        {"region": "neck", "levels": ["C1", "L1"]},
        {"region": "upper-back", "levels": ["T1", "L1"]},
        {"region": "sacroiliac", "levels": ["C1", "S1"]},
    ),
)

not_stated_is_absent = Rule(
    id="not-stated-is-absent",
    about=(Request,),
    level=Level.ERROR,
    title="A member that is named in `not_stated` is absent.",
    demand=(
        when(_lacks(RequestMember.QUANTITY)).then(Lacks("quantity")),
        when(_lacks(RequestMember.FREQUENCY)).then(Lacks("frequency")),
        when(_lacks(RequestMember.DURATION)).then(Lacks("duration")),
        when(_lacks(RequestMember.SITES)).then(Empty("sites")),
        when(_lacks(RequestMember.SIDE) & Not(Some("sites", _is_paired & Lacks("side")))).then(
            Every("sites", Lacks("side"))
        ),
        when(_lacks(RequestMember.LEVELS) & Not(Some("sites", _may_have_levels & Not(_has_levels)))).then(
            Every("sites", Empty("levels"))
        ),
        when(_lacks(RequestMember.MEDICATIONS)).then(Empty("medications")),
        when(_lacks(RequestMember.STRENGTH) & Not(Some("medications", Lacks("strength")))).then(
            Every("medications", Lacks("strength"))
        ),
        when(_lacks(RequestMember.DOSE)).then(Lacks("frequency.each")),
    ),
    why="A record that has a quantity and names it in `not_stated` contradicts itself.",
    source=FORMAT,
    remedy="Leave `{member}` out, or remove it from `not_stated`.",
    passes={**_INJECTIONS, "quantity": None, "not_stated": _NO_QUANTITY},
    fails={"quantity": _FOUR_INJECTIONS, "not_stated": _NO_QUANTITY},
    also_fails=(
        {"sites": [{"region": "low-back", "levels": ["L4-5"]}], "not_stated": [_gap("levels")]},
        {"medications": [{"name": "Norco"}], "not_stated": [_gap("medications")]},
        {"frequency": {"times": 1, "per": "day", "each": {"value": 1, "unit": "hour"}}, "not_stated": [_gap("dose")]},
    ),
)

not_stated_once = Rule(
    id="not-stated-once",
    about=(Request,),
    level=Level.ERROR,
    title="`not_stated` names nothing twice.",
    demand=tuple(when(_lacks(member)).then(AtMostOne("not_stated", Is("member", member))) for member in RequestMember),
    why="A gap is known in one way; where the reviewer names it, that counts.",
    source=FORMAT,
    remedy="Keep one entry of each member, the one by `source-says` if there is one.",
    passes={"not_stated": [_gap("frequency"), _gap("duration")]},
    fails={"not_stated": [_gap("frequency"), {"member": "frequency", "by": "source-says"}]},
    also_fails=tuple(
        {
            **dict.fromkeys(("quantity", "sites"), None),
            "not_stated": [_gap(member.value), {"member": member.value, "by": "source-says"}, *_gaps_beside(member)],
        }
        for member in RequestMember
    ),
)

quantity_not_stated = Rule(
    id="quantity-not-stated",
    about=(Request,),
    level=Level.WARNING,
    title="A request whose source states no quantity should be reviewed.",
    demand=(when(_lacks(RequestMember.QUANTITY)).then(Has("quantity")),),
    why="The record is valid, but the quantity is needed to authorize or review the request.",
    source=FORM_RFA,
    remedy="The source states no quantity. Ask for it before the request is authorized or reviewed.",
    passes={"quantity": _FOUR_INJECTIONS},
    fails={**_INJECTIONS, "quantity": None, "not_stated": _NO_QUANTITY},
)

implied_is_one = Rule(
    id="implied-is-one",
    about=(Quantity,),
    level=Level.ERROR,
    title="An implied quantity is one.",
    demand=(when(Is("basis", QuantityBasis.IMPLIED)).then(Between("value", 1, 1) & Lacks("max")),),
    why="`Left knee injection` is one injection; any other number is written or computed.",
    source=FORMAT,
    remedy="Say with `basis` that the total is stated or computed, or correct it.",
    passes={"value": 1, "basis": "implied"},
    fails={"value": 2, "basis": "implied"},
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
    title="A request for pharmaceuticals names the drug, or says on record that it does not.",
    demand=(
        when(
            Is("category", Category.PHARMACEUTICALS)
            & Not(_lacks(RequestMember.MEDICATIONS))
            & Not(Some("parts", AtLeast("medications", 1)))
        ).then(AtLeast("medications", 1)),
    ),
    why="A drug without a name can neither be found in a formulary nor be dispensed.",
    source=FORMAT,
    remedy="Name the drug in `medications`, as the source writes it, or name `medications` in `not_stated`.",
    passes={"category": "pharmaceuticals", "subcategory": None, "medications": [{"name": "Tramadol"}]},
    fails={"category": "pharmaceuticals", "subcategory": None, "medications": None},
)

_GAPS = {
    RequestMember.QUANTITY: injection_states_quantity,
    RequestMember.LEVELS: spinal_injection_names_levels,
    RequestMember.SIDE: paired_region_names_side,
    RequestMember.MEDICATIONS: drug_is_named,
}
"""What a request states or has on record that it lacks, by the rules that say so."""


def gaps(request: dict[str, Any]) -> list[str]:
    """The members that a request has to state, and neither states nor has on record as missing."""
    return [member.value for member, rule in _GAPS.items() if list(rule.violations(request))]


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
    about=(Quantity, Frequency, Duration, Each, AgeRange),
    level=Level.ERROR,
    title="The upper bound of a range is not below the lower one.",
    demand=Compare(
        Relation(FirstOf((Number("times"), Number("value"), Number("min"))), "<=", Number("max")), at=Number("max")
    ),
    why="2-3 visits is a range; 3-2 is an error.",
    source=FORMAT,
    remedy="Give the smaller number first, and the larger one in `max`.",
    only=Has("max"),
    passes={"value": 2, "max": 3},
    fails={"value": 3, "max": 2},
)

_is_computed = Is("quantity.basis", QuantityBasis.COMPUTED)
_other_period = Relation(Text("frequency.per"), "!=", Text("duration.unit"))
_total, _times, _periods = Number("quantity.value"), Number("frequency.times"), Number("duration.value")
_BOUNDS = tuple(map(Number, ("quantity.max", "frequency.max", "duration.max")))
_most, _most_times, _most_periods = (
    FirstOf((bound, number)) for bound, number in zip(_BOUNDS, (_total, _times, _periods), strict=True)
)

computed_quantity_agrees = Rule(
    id="computed-quantity-agrees",
    about=(Request, Part, Portion),
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
    only=_is_computed,
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

computed_needs_frequency_and_duration = Rule(
    id="computed-needs-frequency-and-duration",
    about=(Request,),
    level=Level.ERROR,
    title="A computed quantity has the frequency and the duration that it is computed from, "
    "or says on record that the request gives two factors without their periods.",
    demand=(
        when(_is_computed & Not(_lacks(RequestMember.FREQUENCY))).then(Has("frequency")),
        when(_is_computed & Not(_lacks(RequestMember.DURATION))).then(Has("duration")),
    ),
    why="Without them nobody can check the number. `2 x 6` has both factors, but not their periods.",
    source=FORMAT,
    remedy="Give `frequency` and `duration`, say with `basis` that the total is stated, or name in `not_stated` what "
    "the request does not give.",
    passes=computed_quantity_agrees.passes,
    fails={"quantity": {"value": 12, "unit": "visit", "basis": "computed"}, "not_stated": None},
)

_TWO_PARTS = [
    {"description": "Three injections, low back", "quantity": {"value": 3, "unit": "injection", "basis": "stated"}},
    {"description": "One injection, neck", "quantity": {"value": 1, "unit": "injection", "basis": "implied"}},
]

parts_state_amounts = Rule(
    id="parts-state-amounts",
    about=(Request,),
    level=Level.ERROR,
    title="Where a request has parts, they state the amounts; the whole states a total at most.",
    demand=(
        when(_has_parts).then(Lacks("frequency", "duration")),
        when(_has_parts & Has("quantity")).then(Is("quantity.basis", QuantityBasis.STATED)),
    ),
    why="Two visits of one service and eight of another are neither ten visits of both, nor is one frequency theirs.",
    source=FORMAT,
    remedy="Give this in the part that it is of, not in the request; a total only where the source has it.",
    passes={"parts": _TWO_PARTS, "quantity": None, "not_stated": None},
    fails={"parts": _TWO_PARTS, "quantity": None, "not_stated": None, "duration": {"value": 4, "unit": "week"}},
)

RULES = (
    injection_states_quantity,
    spinal_injection_names_levels,
    paired_region_names_side,
    levels_fit_region,
    not_stated_is_absent,
    not_stated_once,
    quantity_not_stated,
    implied_is_one,
    parts_state_amounts,
    subcategory_fits_category,
    drug_is_named,
    category_unclassified,
    range_is_ordered,
    computed_needs_frequency_and_duration,
    computed_quantity_agrees,
)

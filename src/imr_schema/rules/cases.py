"""Rules of the whole case: its status, its outcome, its issues and their numbers."""

import datetime as dt

from imr_schema._records.comparisons import Compare, Each, Together
from imr_schema._records.expressions import (
    Among,
    Constant,
    Day,
    Difference,
    Either,
    Number,
    NumberedYear,
    OfRecord,
    Position,
    Relation,
    Text,
    ValuesIn,
    Year,
)
from imr_schema._records.predicates import AtLeast, Between, Every, Has, Is, Lacks, Some
from imr_schema._records.rule import Rule, when
from imr_schema.findings import Level
from imr_schema.model.authorities import (
    CASE_SEARCH,
    DETERMINATION,
    ELIGIBILITY,
    FORMAT,
    LETTERS_MEASURED,
    REVIEWER_INDEPENDENCE,
)
from imr_schema.model.case import Case
from imr_schema.model.codes import CaseOutcome, Outcome, Status, URDecision

_is_decided = Is("status", Status.DECIDED)
_is_undecided = Is("status", *(status for status in Status if status is not Status.DECIDED))
_some_upheld = Some("issues", Is("determination.outcome", Outcome.UPHELD))
_some_overturned = Some("issues", Is("determination.outcome", Outcome.OVERTURNED))

decided_is_complete = Rule(
    id="decided-is-complete",
    about=(Case,),
    level=Level.ERROR,
    title="A decided case has its number, priority, five dates, reviewer, summary and an issue.",
    demand=(
        when(_is_decided).then(
            Has(
                "case_number",
                "priority",
                "dates.injury",
                "dates.ur_decision",
                "dates.application_received",
                "dates.assigned",
                "dates.decided",
                "reviewer",
                "clinical_summary",
            )
            & AtLeast("issues", 1)
        ),
    ),
    why="Every determination letter prints them; a record that lacks one was not read completely.",
    source=LETTERS_MEASURED,
    remedy="A decided case states its `{member}`; add it from the letter, or correct `status`.",
    passes={"status": "decided"},
    fails={"case_number": None, "dates/assigned": None},
)

decided_issue_is_determined = Rule(
    id="decided-issue-is-determined",
    about=(Case,),
    level=Level.ERROR,
    title="Every issue of a decided case has a determination.",
    demand=(when(_is_decided).then(Every("issues", Has("determination"))),),
    why="A final determination decides every disputed treatment.",
    source=DETERMINATION,
    remedy="Add the reviewer's `determination` of this issue, or correct `status`.",
    passes={"status": "decided"},
    fails={"issues/0/determination": None},
)

undecided_is_not_determined = Rule(
    id="undecided-is-not-determined",
    about=(Case,),
    level=Level.ERROR,
    title="A case that is not decided has no determination, no date of decision and no outcome.",
    demand=(
        when(_is_undecided).then(
            Every("issues", Lacks("determination")) & Lacks("dates.decided", "outcome"),
        ),
    ),
    why="A case with a determination is decided.",
    source=FORMAT,
    remedy="Leave `{member}` out, or set `status` to `decided`.",
    passes={"status": "in-review", "issues": [], "dates/decided": None, "outcome": None},
    fails={"status": "in-review", "issues": []},
)

ineligible_states_reason = Rule(
    id="ineligible-states-reason",
    about=(Case,),
    level=Level.ERROR,
    title="An ineligible case states the reason, and no other case does.",
    demand=(
        when(Is("status", Status.INELIGIBLE)).then(Has("ineligible_reason")),
        when(Is("status", *(status for status in Status if status is not Status.INELIGIBLE))).then(
            Lacks("ineligible_reason")
        ),
    ),
    why="An application is found ineligible for a stated reason.",
    source=ELIGIBILITY,
    remedy="State `ineligible_reason` if `status` is `ineligible`; leave it out otherwise.",
    remedies={
        "required": "An ineligible case states its `ineligible_reason`; add it, or correct `status`.",
        "not": "Leave `ineligible_reason` out, or set `status` to `ineligible`.",
    },
    passes={
        "status": "ineligible",
        "ineligible_reason": "untimely",
        "issues": [],
        "dates/decided": None,
        "outcome": None,
    },
    fails={"status": "ineligible", "issues": [], "dates/decided": None, "outcome": None},
)

reviewer_is_licensed = Rule(
    id="reviewer-is-licensed",
    about=(Case,),
    level=Level.ERROR,
    title="The reviewer of a decided case is licensed in a state.",
    demand=(when(_is_decided & Has("reviewer")).then(AtLeast("reviewer.licensed_states", 1)),),
    why="Only a licensed professional may review.",
    source=LETTERS_MEASURED,
    remedy="Name in `reviewer.licensed_states` each state that licenses the reviewer, such as `CA`.",
    passes={"reviewer/licensed_states": ["CA"]},
    fails={"reviewer/licensed_states": []},
)

reviewer_attests_independence = Rule(
    id="reviewer-attests-independence",
    about=(Case,),
    level=Level.WARNING,
    title="The reviewer of a decided case has no affiliation with the parties.",
    demand=(when(_is_decided & Has("reviewer")).then(Is("reviewer.attestations.no_affiliation", True)),),  # noqa: FBT003
    why="The review is independent by law; every letter certifies it.",
    source=REVIEWER_INDEPENDENCE,
    remedy="Find the statement on affiliation in the letter, and record it in `no_affiliation`.",
    passes={"reviewer/attestations/no_affiliation": True},
    fails={"reviewer/attestations/no_affiliation": False},
)

outcome_agrees_with_issues = Rule(
    id="outcome-agrees-with-issues",
    about=(Case,),
    level=Level.ERROR,
    title="A stated case outcome is the one that follows from the issues.",
    demand=(
        when(
            Has("outcome") & _some_upheld & Every("issues", Is("determination.outcome", Outcome.UPHELD)),
        ).then(Is("outcome", CaseOutcome.UPHELD)),
        when(
            Has("outcome") & _some_overturned & Every("issues", Is("determination.outcome", Outcome.OVERTURNED)),
        ).then(Is("outcome", CaseOutcome.OVERTURNED)),
        when(Has("outcome") & _some_upheld & _some_overturned).then(Is("outcome", CaseOutcome.PARTIALLY_OVERTURNED)),
    ),
    why="The outcome of the case is determined by the outcomes of its issues.",
    source=CASE_SEARCH,
    remedy="By its issues the outcome is {limit}; correct `outcome`, or leave it out.",
    passes={"outcome": "partially-overturned"},
    fails={"outcome": "upheld"},
)

_DELAY_ENDS = dt.date(2018, 1, 1)


_decision = Text("utilization_review.decision")
_before_delay_ends = Relation(OfRecord(Day("dates.ur_decision")), "<", Constant(_DELAY_ENDS))

delayed_is_historic = Rule(
    id="delayed-is-historic",
    about=(Case,),
    level=Level.WARNING,
    title="A delayed decision is disputed only before 2018.",
    demand=Each(
        "issues",
        Compare(
            Either((_before_delay_ends, Relation(_decision, "!=", Constant(URDecision.DELAYED.value)))),
            at=_decision,
            limit=_DELAY_ENDS.isoformat(),
        ),
    ),
    why="The statute used to name modified, delayed and denied treatment; now it names modified and denied.",
    source="Labor Code 4610.5(c)(1), older and current text",
    remedy="Use `denied` or `modified`, or check the date of the decision.",
    only=Some("issues", Is("utilization_review.decision", URDecision.DELAYED)),
    passes={"issues/1/utilization_review/decision": "delayed"},
    fails={
        "case_number": "CM18-0000001",
        "dates/ur_decision": "2018-01-02",
        "dates/application_received": "2018-01-15",
        "dates/assigned": "2018-02-01",
        "dates/decided": "2018-03-01",
        "issues/1/utilization_review/decision": "delayed",
    },
)

_number = Number("number")

issue_numbers_run = Rule(
    id="issue-numbers-run",
    about=(Case,),
    level=Level.ERROR,
    title="Issues are numbered 1, 2, 3 and so on, in order.",
    demand=Each("issues", Compare(Relation(_number, "==", Position()), at=_number, limit=Position())),
    why="An issue is referred to by its number.",
    source=FORMAT,
    remedy="Number the issue by its position, which is {limit} here.",
    passes={"issues/1/number": 2},
    fails={"issues/1/number": 3},
)

_follows = Number("determination.follows_issue")

follows_another_issue = Rule(
    id="follows-another-issue",
    about=(Case,),
    level=Level.ERROR,
    title="A decision follows another issue of the same case.",
    demand=Each(
        "issues",
        Together(
            (
                Compare(Relation(_follows, "!=", _number), at=_follows),
                Compare(Among(_follows, ValuesIn("issues", _number)), at=_follows),
            )
        ),
    ),
    why="A decision cannot follow itself or an issue that does not exist.",
    source=FORMAT,
    remedy="Give the number of the issue, such as the surgery, on which this one depends.",
    only=Some("issues", Has("determination.follows_issue")),
    passes={"issues/1/determination/follows_issue": 1},
    fails={"issues/1/determination/follows_issue": 2},
)

_year = Year(Day("dates.application_received"))
_case_number = Text("case_number")
_numbered = NumberedYear(_case_number, prefix="CM")

case_number_year = Rule(
    id="case-number-year",
    about=(Case,),
    level=Level.WARNING,
    title="The year in the case number is that of the application, or one off.",
    demand=Together(
        (
            Compare(Relation(Difference(_year, _numbered), "<=", Constant(1)), at=_case_number),
            Compare(Relation(Difference(_numbered, _year), "<=", Constant(1)), at=_case_number),
        )
    ),
    why="Cases are numbered as applications come in.",
    source=LETTERS_MEASURED,
    remedy="Compare the case number and the date the application was received with the letter.",
    passes={"case_number": "CM17-0000001"},
    fails={"case_number": "CM14-0000001"},
)

age_fits_injury = Rule(
    id="age-fits-injury",
    about=(Case,),
    level=Level.WARNING,
    title="An employee is 14 to 100 years old.",
    demand=(when(Has("employee.age")).then(Between("employee.age", 14, 100)),),
    why="Younger and older workers are so rare that the age is probably an error.",
    source=FORMAT,
    remedy="Compare the age with the first sentence of the summary.",
    passes={"employee/age": 14},
    fails={"employee/age": 13},
)

RULES = (
    decided_is_complete,
    decided_issue_is_determined,
    undecided_is_not_determined,
    ineligible_states_reason,
    reviewer_is_licensed,
    reviewer_attests_independence,
    outcome_agrees_with_issues,
    delayed_is_historic,
    issue_numbers_run,
    follows_another_issue,
    case_number_year,
    age_fits_injury,
)

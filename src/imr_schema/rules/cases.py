"""Rules of the whole case: its status, its outcome, its issues and their numbers."""

import datetime as dt

from imr_schema._records.comparisons import Compare, Each, Together
from imr_schema._records.expressions import (
    Among,
    Constant,
    Day,
    DaysBetween,
    Difference,
    Either,
    Expression,
    Number,
    NumberedYear,
    OfRecord,
    Position,
    Relation,
    Text,
    Unlisted,
    ValuesIn,
    Year,
)
from imr_schema._records.predicates import (
    AtLeast,
    Between,
    Every,
    Has,
    Implies,
    Is,
    Lacks,
    Matches,
    Names,
    Not,
    Predicate,
    Some,
)
from imr_schema._records.rule import Rule, when
from imr_schema.findings import Level
from imr_schema.model.authorities import (
    CASE_SEARCH,
    DECISION,
    DETERMINATION,
    ELIGIBILITY,
    FIRST_30_DAYS,
    FORMAT,
    LETTERS,
    LETTERS_MEASURED,
    PUBLISHED,
    RECORDS,
    REVIEWER_INDEPENDENCE,
)
from imr_schema.model.case import Case, Patient
from imr_schema.model.codes import (
    CaseMember,
    CaseOutcome,
    Category,
    GuidelineSource,
    Outcome,
    Priority,
    ReviewProgram,
    Status,
    URDecision,
)
from imr_schema.model.mtus import MTUS_CHAPTERS, MTUS_CHAPTERS_END
from imr_schema.rules.programs import DWC, OTHERS, is_dwc, is_other

_is_decided = Is("status", Status.DECIDED)
_is_decided_dwc = is_dwc & _is_decided
_is_undecided = Is("status", *(status for status in Status if status is not Status.DECIDED))
_some_upheld = Some("issues", Is("determination.outcome", Outcome.UPHELD))
_some_overturned = Some("issues", Is("determination.outcome", Outcome.OVERTURNED))


_decision_year = Number("decision_year")
_CASE_NUMBERS = {
    ReviewProgram.CA_DMHC_IMR: "^(MN|EI|UR)[0-9]{2}-[0-9]+$",
    ReviewProgram.NY_DFS_EXTERNAL_APPEAL: "^[0-9]{6}-[0-9]+$",
}
"""The forms of case numbers of other programs, where they are known."""


_whole_outcomes = Every(
    "issues",
    Implies(Has("determination.outcome"), Is("determination.outcome", Outcome.UPHELD, Outcome.OVERTURNED)),
)


def _lacks(member: CaseMember) -> Predicate:
    """That the case has it on record that its source does not have this."""
    return Some("not_stated", Names(member))


decided_is_complete = Rule(
    id="decided-is-complete",
    about=(Case,),
    level=Level.ERROR,
    title="A decided case has its number, priority, five dates, reviewer, summary and an issue, "
    "or says on record which of them its source does not have.",
    programs=DWC,
    demand=(
        *(when(_is_decided_dwc & Not(_lacks(member))).then(Has(member.value)) for member in CaseMember),
        when(_is_decided_dwc).then(AtLeast("issues", 1)),
    ),
    why="Every determination letter prints them; a record that lacks one was not read completely, "
    "or was read from a letter that is published without its header.",
    source=LETTERS_MEASURED,
    remedy="A decided case states its `{member}`; add it from the letter, name it in `not_stated` if the letter "
    "does not have it, or correct `status`.",
    passes={"status": "decided"},
    fails={"case_number": None, "dates/assigned": None},
)

decided_elsewhere_is_dated = Rule(
    id="decided-elsewhere-is-dated",
    about=(Case,),
    level=Level.ERROR,
    title="A case that another program decided has an issue, and the date or the year of the decision.",
    programs=OTHERS,
    demand=(
        when(_is_decided & is_other).then(AtLeast("issues", 1)),
        when(_is_decided & is_other & Not(Has("decision_year"))).then(Has("dates.decided")),
    ),
    why="Every program publishes what was decided and at least in which year.",
    source=PUBLISHED,
    remedy="Give `dates.decided` or `decision_year`, and the `issues`.",
    passes={"program": "ny-dfs-external-appeal", "case_number": "201904-000001", "decision_year": 2016, "dates": None},
    fails={"program": "ny-dfs-external-appeal", "case_number": "201904-000001", "dates/decided": None},
    also_fails=({"program": "medicare-qic", "issues": [], "outcome": None},),
)

decision_year_agrees = Rule(
    id="decision-year-agrees",
    about=(Case,),
    level=Level.ERROR,
    title="The year of the decision is that of its date.",
    demand=Compare(
        Relation(_decision_year, "==", Year(Day("dates.decided"))), at=_decision_year, limit=Year(Day("dates.decided"))
    ),
    why="Two years for one decision are one too many.",
    source=FORMAT,
    remedy="Correct one of them, or leave `decision_year` out: the date says it.",
    passes={"decision_year": 2016},
    fails={"decision_year": 2017},
)

case_number_fits_program = Rule(
    id="case-number-fits-program",
    about=(Case,),
    level=Level.ERROR,
    title="A case number has the form that its program gives it.",
    demand=(
        when(is_dwc).then(Matches("case_number", "^(CM[0-9]{2}-[0-9]{7,8}|13-[0-9]{6})$")),
        *(
            when(Is("program", program)).then(Matches("case_number", pattern))
            for program, pattern in _CASE_NUMBERS.items()
        ),
    ),
    why="A number of another form is misread, or of another case.",
    source=PUBLISHED,
    remedy="Compare the case number and `program` with the source: in workers' compensation a number is written as "
    "CM16-0000001 or 13-000001, of other programs as the page of this rule shows.",
    passes={"case_number": "CM16-00000001"},
    fails={"case_number": "CM16-000001"},
    also_fails=tuple({"program": program.value, "case_number": "CM16-0000001"} for program in _CASE_NUMBERS),
)

header_gap_is_absent = Rule(
    id="header-gap-is-absent",
    about=(Case,),
    level=Level.ERROR,
    title="What `not_stated` of a case names is not there.",
    demand=tuple(when(_lacks(member)).then(Lacks(member.value)) for member in CaseMember),
    why="A record that gives a date and says that its source has none contradicts itself.",
    source=FORMAT,
    remedy="Leave this out, or take it out of `not_stated`.",
    passes={"priority": None, "not_stated": ["priority"]},
    fails={"not_stated": ["priority"]},
    also_fails=tuple({"not_stated": [member.value]} for member in CaseMember),
)

header_not_in_source = Rule(
    id="header-not-in-source",
    about=(Case,),
    level=Level.WARNING,
    title="A decided case whose source lacks a part of its header deserves a look.",
    programs=DWC,
    demand=tuple(when(_is_decided_dwc & _lacks(member)).then(Has(member.value)) for member in CaseMember),
    why="The gap is on record, which is valid; but the case can be neither cited nor counted by what is missing.",
    source=LETTERS,
    remedy="The source does not have this. Complete it if the whole letter can be found.",
    passes={"not_stated": None},
    fails={"priority": None, "not_stated": ["priority"]},
    also_fails=tuple({member.value.replace(".", "/"): None, "not_stated": [member.value]} for member in CaseMember),
)

decided_issue_states_review = Rule(
    id="decided-issue-states-review",
    about=(Case,),
    level=Level.ERROR,
    title="Every issue of a decided case has the utilization review decision that was disputed.",
    programs=DWC,
    demand=(when(_is_decided_dwc).then(Every("issues", Has("utilization_review"))),),
    why="Without a decision of utilization review there is nothing to review.",
    source=ELIGIBILITY,
    remedy="Add the `utilization_review` of this issue.",
    passes={"status": "decided"},
    fails={"issues/1/utilization_review": None},
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

determination_is_reasoned = Rule(
    id="determination-is-reasoned",
    about=(Case,),
    level=Level.ERROR,
    title="A determination says what kind of guideline it cites, and gives its reasons.",
    programs=DWC,
    demand=(
        when(is_dwc).then(
            Every("issues", Implies(Has("determination"), Has("determination.basis", "determination.rationale")))
        ),
    ),
    why="Every determination letter has both; of other programs not all is published.",
    source=DETERMINATION,
    remedy="Give `basis` and `rationale` of this determination.",
    passes={"issues/0/determination/basis": "mtus-and-other"},
    fails={"issues/0/determination/rationale": None},
)

partial_outcome_is_of_one_issue = Rule(
    id="partial-outcome-is-of-one-issue",
    about=(Case,),
    level=Level.ERROR,
    title="A decision is overturned in part only where another program does not list the items.",
    demand=(
        when(is_dwc).then(_whole_outcomes),
        when(is_other & AtLeast("issues", 2)).then(_whole_outcomes),
    ),
    why="Where the items are listed, each is upheld or overturned, and the case outcome follows from them.",
    source=FORMAT,
    remedy="Give each item as an issue of its own, with its outcome.",
    passes={"issues/0/determination/outcome": "overturned"},
    fails={"issues/0/determination/outcome": "partially-overturned"},
    also_fails=({"program": "medicare-qic", "issues/0/determination/outcome": "partially-overturned"},),
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
    programs=DWC,
    demand=(when(_is_decided_dwc & Has("reviewer")).then(AtLeast("reviewer.licensed_states", 1)),),
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
    programs=DWC,
    demand=(when(_is_decided_dwc & Has("reviewer")).then(Is("reviewer.attestations.no_affiliation", True)),),  # noqa: FBT003
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
        when(Has("outcome") & Some("issues", Is("determination.outcome", Outcome.PARTIALLY_OVERTURNED))).then(
            Is("outcome", CaseOutcome.PARTIALLY_OVERTURNED)
        ),
    ),
    why="The outcome of the case is determined by the outcomes of its issues.",
    source=CASE_SEARCH,
    remedy="By its issues the outcome is {limit}; correct `outcome`, or leave it out.",
    passes={"outcome": "partially-overturned"},
    fails={"outcome": "upheld"},
    also_fails=(
        {
            "program": "ny-dfs-external-appeal",
            "case_number": "201904-000001",
            "issues/2": None,
            "issues/1": None,
            "issues/0/determination/outcome": "partially-overturned",
            "outcome": "overturned",
        },
    ),
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
    programs=DWC,
    only=is_dwc & Some("issues", Is("utilization_review.decision", URDecision.DELAYED)),
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
    programs=DWC,
    only=is_dwc,
    passes={"case_number": "CM17-0000001"},
    fails={"case_number": "CM14-0000001"},
)

_served = Day("request.date_of_service")
_injured, _reviewed, _assigned, _decided = (
    Day(f"dates.{name}") for name in ("injury", "ur_decision", "assigned", "decided")
)

service_between_injury_and_decision = Rule(
    id="service-between-injury-and-decision",
    about=(Case,),
    level=Level.ERROR,
    title="A service is not given before the injury, nor after the determination.",
    demand=Each(
        "issues",
        Together(
            (
                Compare(Relation(OfRecord(_injured), "<=", _served), at=_served),
                Compare(Relation(_served, "<=", OfRecord(_decided)), at=_served),
            )
        ),
    ),
    why="What was given before the injury does not treat it, and what is given later has no date of service yet.",
    source=FORMAT,
    remedy="Compare the date of service with the source, and with the dates of the case.",
    only=Some("issues", Has("request.date_of_service")),
    passes={"issues/0/request/date_of_service": "2014-02-28"},
    fails={"issues/0/request/date_of_service": "2014-02-27"},
)

_LONGEST_DECISION = 30

expedited_is_quick = Rule(
    id="expedited-is-quick",
    about=(Case,),
    level=Level.WARNING,
    title="An expedited case is decided within 30 days of its assignment.",
    demand=Compare(
        Relation(DaysBetween(_assigned, _decided), "<=", Constant(_LONGEST_DECISION)),
        at=_decided,
        limit=_LONGEST_DECISION,
    ),
    why="A regular review may take 30 days from its documents, and those of an expedited one are due within a day.",
    source=f"{DECISION}; {RECORDS}",
    remedy="Check both dates and `priority`; if they are right, the decision was late.",
    programs=DWC,
    only=is_dwc & Is("priority", Priority.EXPEDITED),
    passes={"priority": "expedited", "dates/decided": "2016-12-21"},
    fails={"priority": "expedited", "dates/decided": "2016-12-22"},
)

_FIRST_DAYS = 30
_first_days_begin = Constant(dt.date(2018, 1, 1))


def _after_first_days(injury: Expression, day: Day) -> Compare:
    return Compare(
        Either(
            (
                Relation(injury, "<", _first_days_begin),
                Relation(Constant(_FIRST_DAYS), "<", DaysBetween(injury, day)),
            )
        ),
        at=day,
        limit=_FIRST_DAYS,
    )


treatment_in_first_30_days = Rule(
    id="treatment-in-first-30-days",
    about=(Case,),
    level=Level.WARNING,
    title="Treatment in the first 30 days of an injury since 2018 is rarely disputed.",
    demand=Together(
        (
            _after_first_days(_injured, _reviewed),
            Each("issues", _after_first_days(OfRecord(_injured), _served)),
        )
    ),
    why="Most treatment in the first 30 days of an injury since 2018 needs no authorization beforehand.",
    source=FIRST_30_DAYS,
    remedy="Check this date and the date of the injury; if they are right, check whether the treatment needed "
    "authorization.",
    programs=DWC,
    only=is_dwc,
    passes={
        "case_number": "CM18-0000001",
        "dates": {"injury": "2018-01-01", "ur_decision": "2018-02-01"},
        "not_stated": ["dates.application_received", "dates.assigned", "dates.decided"],
        "issues/0/request/date_of_service": "2018-02-01",
    },
    fails={
        "case_number": "CM18-0000001",
        "dates": {"injury": "2018-01-02", "ur_decision": "2018-02-01"},
        "not_stated": ["dates.application_received", "dates.assigned", "dates.decided"],
        "issues/0/request/date_of_service": "2018-02-02",
    },
)

_chapter, _edition = Text("title"), Number("year")
_of_another = Relation(Text("source"), "!=", Constant(GuidelineSource.MTUS.value))


def _in_force(guidelines: str, decided: Day) -> Each:
    """Where a decision cites the MTUS, its chapters were in force on that day."""
    return Each(
        guidelines,
        Together(
            (
                Compare(
                    Either(
                        (
                            _of_another,
                            Unlisted(_chapter, tuple(MTUS_CHAPTERS)),
                            Relation(OfRecord(decided), "<", Constant(MTUS_CHAPTERS_END)),
                        )
                    ),
                    at=_chapter,
                    limit=MTUS_CHAPTERS_END.isoformat(),
                ),
                Compare(Either((_of_another, Relation(_edition, "<=", Year(OfRecord(decided))))), at=_edition),
            )
        ),
    )


mtus_chapter_in_force = Rule(
    id="mtus-chapter-in-force",
    about=(Case,),
    level=Level.WARNING,
    title="A chapter of the MTUS is cited while it is in force.",
    demand=Each(
        "issues",
        Together(
            (
                _in_force("utilization_review.guidelines", _reviewed),
                _in_force("determination.guidelines", _decided),
            )
        ),
    ),
    why="In December 2017 current guidelines of ACOEM took the place of the chapters, "
    "and an edition is not in force before its year.",
    source=f"8 CCR 9792.27.3; {LETTERS}",
    remedy="Check chapter, edition and the date of the decision. Of a guideline of ACOEM that the MTUS adopted, "
    "`source` is `acoem` and `adopted_as_mtus` true.",
    programs=DWC,
    only=is_dwc,
    passes={"issues/0/determination/guidelines/0/year": 2016},
    fails={"issues/0/determination/guidelines/0/year": 2017},
)

age_fits_injury = Rule(
    id="age-fits-injury",
    about=(Case,),
    level=Level.WARNING,
    title="An injured worker is 14 to 100 years old.",
    programs=DWC,
    demand=(when(is_dwc & Has("patient.age")).then(Between("patient.age", 14, 100)),),
    why="Younger and older workers are so rare that the age is probably an error.",
    source=FORMAT,
    remedy="Compare the age with the first sentence of the summary.",
    passes={"patient/age": 14},
    fails={"patient/age": 13},
)

age_or_range = Rule(
    id="age-or-range",
    about=(Patient,),
    level=Level.ERROR,
    title="A patient has an age or a range of ages, not both.",
    demand=(when(Has("age")).then(Lacks("age_range")),),
    why="A range beside the age says nothing, or something else.",
    source=FORMAT,
    remedy="Leave the range out.",
    passes={"age": None, "age_range": {"min": 41, "max": 50}},
    fails={"age_range": {"min": 41, "max": 50}},
)

_is_counted = Is("determination.outcome", Outcome.OVERTURNED) & Is(
    "request.category", Category.INJECTION, Category.PHARMACEUTICALS, Category.REHABILITATION
)
_NO_QUANTITY = {"member": "quantity", "by": "not-in-request"}
_parts_are_bounded = AtLeast("request.parts", 1) & Every(
    "request.parts", Implies(Not(Has("duration")), Has("quantity"))
)

overturned_states_quantity = Rule(
    id="overturned-states-quantity",
    about=(Case,),
    level=Level.WARNING,
    title="An overturned request for injections, drugs or rehabilitation states a quantity or a duration.",
    programs=DWC,
    demand=(
        when(is_dwc).then(
            Every(
                "issues",
                Implies(
                    _is_counted & Not(Has("request.duration")) & Not(_parts_are_bounded),
                    Has("request.quantity"),
                ),
            )
        ),
    ),
    why="An overturned decision should authorize a definite amount.",
    source=FORMAT,
    remedy="State in `quantity` or `duration` how much the decision authorizes, if the source does.",
    passes={"issues/0/determination/outcome": "overturned"},
    fails={
        "issues/0/request/quantity": None,
        "issues/0/request/not_stated": [_NO_QUANTITY],
    },
    also_fails=(
        {
            "issues/0/request/quantity": None,
            "issues/0/request/not_stated": [_NO_QUANTITY],
            "issues/0/request/parts": [
                {"description": "Neck", "quantity": {"value": 4, "unit": "injection", "basis": "stated"}},
                {"description": "Low back"},
            ],
        },
    ),
)

RULES = (
    decided_is_complete,
    decided_elsewhere_is_dated,
    decision_year_agrees,
    case_number_fits_program,
    header_gap_is_absent,
    header_not_in_source,
    decided_issue_states_review,
    decided_issue_is_determined,
    determination_is_reasoned,
    partial_outcome_is_of_one_issue,
    undecided_is_not_determined,
    ineligible_states_reason,
    reviewer_is_licensed,
    reviewer_attests_independence,
    outcome_agrees_with_issues,
    delayed_is_historic,
    issue_numbers_run,
    follows_another_issue,
    case_number_year,
    service_between_injury_and_decision,
    expedited_is_quick,
    treatment_in_first_30_days,
    mtus_chapter_in_force,
    overturned_states_quantity,
    age_fits_injury,
    age_or_range,
)

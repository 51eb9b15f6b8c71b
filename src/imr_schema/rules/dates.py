"""Rules of the dates of a case."""

import datetime as dt

from imr_schema._records.comparisons import Compare, InOrder, within_days
from imr_schema._records.expressions import Constant, Day, Either, Relation
from imr_schema._records.rule import Rule
from imr_schema.findings import Level
from imr_schema.model.authorities import APPLICATION, DECISION, LETTERS_MEASURED, RECORDS
from imr_schema.model.case import Case, Dates
from imr_schema.rules.programs import DWC, is_dwc

dates_in_order = Rule(
    id="dates-in-order",
    about=(Dates,),
    level=Level.ERROR,
    title="The dates of a case are in order of time.",
    demand=InOrder(tuple(map(Day, ("injury", "rfa", "ur_decision", "application_received", "assigned", "decided")))),
    why="Injury, request, decision, application, assignment and determination happen in this order.",
    source=LETTERS_MEASURED,
    remedy="This date is before `{limit}`; compare both with the letter: one is misread, or two are swapped.",
    passes={"assigned": "2016-11-21", "decided": "2016-12-20"},
    fails={"assigned": "2016-12-20", "decided": "2016-11-21"},
)

application_within_35_days = Rule(
    id="application-within-35-days",
    about=(Case,),
    level=Level.WARNING,
    title="An application is received within 35 days of the utilization review decision.",
    demand=within_days(35, after="dates.ur_decision", name="dates.application_received"),
    why="The time to apply is 30 days from service of the decision, and five more where it is served by mail.",
    source=APPLICATION,
    remedy="This is more than {limit} days after `ur_decision`; check both dates. If they are right, the application "
    "may have been mailed in time.",
    programs=DWC,
    only=is_dwc,
    passes={
        "dates/ur_decision": "2016-10-20",
        "dates/application_received": "2016-11-24",
        "dates/assigned": "2016-11-26",
    },
    fails={
        "dates/ur_decision": "2016-10-20",
        "dates/application_received": "2016-11-25",
        "dates/assigned": "2016-11-26",
    },
)

decision_within_45_days = Rule(
    id="decision-within-45-days",
    about=(Case,),
    level=Level.WARNING,
    title="A case is decided within 45 days of its assignment.",
    demand=within_days(45, after="dates.assigned", name="dates.decided"),
    why="15 days to send the records and 30 to decide; letters show 21 to 39 days.",
    source=f"{RECORDS}; {DECISION}",
    remedy="This is more than {limit} days after `assigned`; check both. If they are right, the decision was late.",
    programs=DWC,
    only=is_dwc,
    passes={"dates/assigned": "2016-11-21", "dates/decided": "2017-01-05"},
    fails={"dates/assigned": "2016-11-21", "dates/decided": "2017-01-06"},
)

_PROGRAM_BEGINS = dt.date(2013, 1, 1)
_PROGRAM_BEGINS_FOR_ALL = dt.date(2013, 7, 1)

program_applies = Rule(
    id="program-applies",
    about=(Case,),
    level=Level.WARNING,
    title="The injury is of 2013 or later, or the decision of July 2013 or later.",
    demand=Compare(
        Either(
            (
                Relation(Constant(_PROGRAM_BEGINS), "<=", Day("dates.injury")),
                Relation(Constant(_PROGRAM_BEGINS_FOR_ALL), "<=", Day("dates.ur_decision")),
            )
        ),
        at=Day("dates.ur_decision"),
    ),
    why="Independent Medical Review exists for injuries from 2013 on, and for any decision from July 2013 on.",
    source="Labor Code 4610.5(a)",
    remedy="Check `injury` and `ur_decision`; an earlier dispute was not decided by Independent Medical Review.",
    programs=DWC,
    only=is_dwc,
    passes={"dates/injury": "2012-06-01", "dates/rfa": None, "dates/ur_decision": "2013-07-01"},
    fails={"dates/injury": "2012-06-01", "dates/rfa": None, "dates/ur_decision": "2013-06-30"},
)

RULES = (
    dates_in_order,
    application_within_35_days,
    decision_within_45_days,
    program_applies,
)

"""The Medical Treatment Utilization Schedule (MTUS): its chapters, and until when they were in force."""

import datetime as dt
from typing import Final

MTUS_CHAPTERS: Final[dict[str, tuple[int, ...]]] = {
    "Acupuncture Treatment": (2007,),
    "Ankle and Foot Complaints": (2004,),
    "Chronic Pain Medical Treatment": (2009, 2016),
    "Elbow Complaints": (2007,),
    "Forearm, Wrist, and Hand Complaints": (2004,),
    "General Approaches": (2004,),
    "Knee Complaints": (2004,),
    "Low Back Complaints": (2004,),
    "Neck and Upper Back Complaints": (2004,),
    "Opioid Treatment": (2016,),
    "Postsurgical Treatment": (2009,),
    "Shoulder Complaints": (2004,),
    "Stress-Related Conditions": (2004,),
}
"""The chapters of the MTUS before it adopted the current guidelines of ACOEM, with the editions that letters cite."""

MTUS_CHAPTERS_END: Final = dt.date(2017, 12, 1)
"""The day on which the guidelines of ACOEM took the place of all those chapters."""

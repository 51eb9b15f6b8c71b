"""The code lists of places: regions, sides and spinal levels of the body, and states that license physicians."""

from imr_schema._records.codes import Code
from imr_schema.model.authorities import LETTERS


class BodyRegion(Code, source="imr-schema 1.0: regions as determination letters name them"):
    """A region of the body."""

    HEAD = "head", "Head", "The head, brain and skull."
    EYE = "eye", "Eye", "An eye."
    EAR = "ear", "Ear", "An ear."
    JAW = "jaw", "Jaw", "The jaw and its joint."
    FACE = "face", "Face", "The face, nose and mouth."
    NECK = "neck", "Neck", "The neck and cervical spine."
    UPPER_BACK = "upper-back", "Upper back", "The upper back and thoracic spine."
    LOW_BACK = "low-back", "Low back", "The low back, lumbar and lumbosacral spine."
    SACROILIAC = "sacroiliac", "Sacroiliac", "The sacroiliac joints and sacrum."
    PELVIS = "pelvis", "Pelvis", "The pelvis."
    SHOULDER = "shoulder", "Shoulder", "A shoulder."
    UPPER_ARM = "upper-arm", "Upper arm", "The arm between shoulder and elbow."
    ELBOW = "elbow", "Elbow", "An elbow."
    FOREARM = "forearm", "Forearm", "The arm between elbow and wrist."
    WRIST = "wrist", "Wrist", "A wrist."
    HAND = "hand", "Hand", "A hand."
    FINGER = "finger", "Finger", "A finger or thumb."
    HIP = "hip", "Hip", "A hip."
    THIGH = "thigh", "Thigh", "The leg between hip and knee."
    KNEE = "knee", "Knee", "A knee."
    LOWER_LEG = "lower-leg", "Lower leg", "The leg between knee and ankle."
    ANKLE = "ankle", "Ankle", "An ankle."
    FOOT = "foot", "Foot", "A foot."
    TOE = "toe", "Toe", "A toe."
    CHEST = "chest", "Chest", "The chest, ribs, heart and lungs."
    ABDOMEN = "abdomen", "Abdomen", "The abdomen."
    GROIN = "groin", "Groin", "The groin."
    UPPER_EXTREMITY = "upper-extremity", "Upper extremity", "An arm as a whole."
    LOWER_EXTREMITY = "lower-extremity", "Lower extremity", "A leg as a whole."
    SPINE = "spine", "Spine", "The spine where no part of it is named."
    BACK = "back", "Back", "The back where no part of it is named."


class Side(Code, source=LETTERS):
    """The side of the body."""

    LEFT = "left", "Left", "The left side."
    RIGHT = "right", "Right", "The right side."
    BILATERAL = "bilateral", "Bilateral", "Both sides."


class SpinalLevel(Code, source="Usage of determination letters: vertebrae, and segments between neighbours"):
    """A level of the spine, from the neck down: a vertebra, or the segment between two neighbours."""

    C1 = "C1", "C1", "The vertebra C1."
    C1_2 = "C1-2", "C1-2", "The segment between C1 and C2."
    C2 = "C2", "C2", "The vertebra C2."
    C2_3 = "C2-3", "C2-3", "The segment between C2 and C3."
    C3 = "C3", "C3", "The vertebra C3."
    C3_4 = "C3-4", "C3-4", "The segment between C3 and C4."
    C4 = "C4", "C4", "The vertebra C4."
    C4_5 = "C4-5", "C4-5", "The segment between C4 and C5."
    C5 = "C5", "C5", "The vertebra C5."
    C5_6 = "C5-6", "C5-6", "The segment between C5 and C6."
    C6 = "C6", "C6", "The vertebra C6."
    C6_7 = "C6-7", "C6-7", "The segment between C6 and C7."
    C7 = "C7", "C7", "The vertebra C7."
    C7_T1 = "C7-T1", "C7-T1", "The segment between C7 and T1."
    T1 = "T1", "T1", "The vertebra T1."
    T1_2 = "T1-2", "T1-2", "The segment between T1 and T2."
    T2 = "T2", "T2", "The vertebra T2."
    T2_3 = "T2-3", "T2-3", "The segment between T2 and T3."
    T3 = "T3", "T3", "The vertebra T3."
    T3_4 = "T3-4", "T3-4", "The segment between T3 and T4."
    T4 = "T4", "T4", "The vertebra T4."
    T4_5 = "T4-5", "T4-5", "The segment between T4 and T5."
    T5 = "T5", "T5", "The vertebra T5."
    T5_6 = "T5-6", "T5-6", "The segment between T5 and T6."
    T6 = "T6", "T6", "The vertebra T6."
    T6_7 = "T6-7", "T6-7", "The segment between T6 and T7."
    T7 = "T7", "T7", "The vertebra T7."
    T7_8 = "T7-8", "T7-8", "The segment between T7 and T8."
    T8 = "T8", "T8", "The vertebra T8."
    T8_9 = "T8-9", "T8-9", "The segment between T8 and T9."
    T9 = "T9", "T9", "The vertebra T9."
    T9_10 = "T9-10", "T9-10", "The segment between T9 and T10."
    T10 = "T10", "T10", "The vertebra T10."
    T10_11 = "T10-11", "T10-11", "The segment between T10 and T11."
    T11 = "T11", "T11", "The vertebra T11."
    T11_12 = "T11-12", "T11-12", "The segment between T11 and T12."
    T12 = "T12", "T12", "The vertebra T12."
    T12_L1 = "T12-L1", "T12-L1", "The segment between T12 and L1."
    L1 = "L1", "L1", "The vertebra L1."
    L1_2 = "L1-2", "L1-2", "The segment between L1 and L2."
    L2 = "L2", "L2", "The vertebra L2."
    L2_3 = "L2-3", "L2-3", "The segment between L2 and L3."
    L3 = "L3", "L3", "The vertebra L3."
    L3_4 = "L3-4", "L3-4", "The segment between L3 and L4."
    L4 = "L4", "L4", "The vertebra L4."
    L4_5 = "L4-5", "L4-5", "The segment between L4 and L5."
    L5 = "L5", "L5", "The vertebra L5."
    L5_S1 = "L5-S1", "L5-S1", "The segment between L5 and S1."
    S1 = "S1", "S1", "The vertebra S1."
    S1_2 = "S1-2", "S1-2", "The segment between S1 and S2."
    S2 = "S2", "S2", "The vertebra S2."
    S2_3 = "S2-3", "S2-3", "The segment between S2 and S3."
    S3 = "S3", "S3", "The vertebra S3."
    S3_4 = "S3-4", "S3-4", "The segment between S3 and S4."
    S4 = "S4", "S4", "The vertebra S4."
    S4_5 = "S4-5", "S4-5", "The segment between S4 and S5."
    S5 = "S5", "S5", "The vertebra S5."


PAIRED_REGIONS: frozenset[BodyRegion] = frozenset(
    {
        BodyRegion.EYE,
        BodyRegion.EAR,
        BodyRegion.SACROILIAC,
        BodyRegion.SHOULDER,
        BodyRegion.UPPER_ARM,
        BodyRegion.ELBOW,
        BodyRegion.FOREARM,
        BodyRegion.WRIST,
        BodyRegion.HAND,
        BodyRegion.FINGER,
        BodyRegion.HIP,
        BodyRegion.THIGH,
        BodyRegion.KNEE,
        BodyRegion.LOWER_LEG,
        BodyRegion.ANKLE,
        BodyRegion.FOOT,
        BodyRegion.TOE,
        BodyRegion.GROIN,
        BodyRegion.UPPER_EXTREMITY,
        BodyRegion.LOWER_EXTREMITY,
    }
)
"""The regions of which a body has two, so that a procedure on one is not known without its side."""


def _levels(first: SpinalLevel, last: SpinalLevel) -> tuple[SpinalLevel, ...]:
    levels = tuple(SpinalLevel)
    return levels[levels.index(first) : levels.index(last) + 1]


LEVELS_OF_REGION: dict[BodyRegion, tuple[SpinalLevel, ...]] = {
    BodyRegion.NECK: _levels(SpinalLevel.C1, SpinalLevel.C7_T1),
    BodyRegion.UPPER_BACK: _levels(SpinalLevel.C7_T1, SpinalLevel.T12_L1),
    BodyRegion.LOW_BACK: _levels(SpinalLevel.T12_L1, SpinalLevel.S5),
    BodyRegion.SACROILIAC: _levels(SpinalLevel.S1, SpinalLevel.S5),
    BodyRegion.SPINE: tuple(SpinalLevel),
    BodyRegion.BACK: tuple(SpinalLevel),
}
"""The levels of each region that has any."""


class State(Code, source="United States Postal Service, two-letter state and possession abbreviations"):
    """A state, district or territory of the United States that licenses physicians."""

    ALASKA = "AK", "Alaska", "Licensed by Alaska."
    ALABAMA = "AL", "Alabama", "Licensed by Alabama."
    ARKANSAS = "AR", "Arkansas", "Licensed by Arkansas."
    AMERICAN_SAMOA = "AS", "American Samoa", "Licensed by American Samoa."
    ARIZONA = "AZ", "Arizona", "Licensed by Arizona."
    CALIFORNIA = "CA", "California", "Licensed by California."
    COLORADO = "CO", "Colorado", "Licensed by Colorado."
    CONNECTICUT = "CT", "Connecticut", "Licensed by Connecticut."
    DISTRICT_OF_COLUMBIA = "DC", "District of Columbia", "Licensed by the District of Columbia."
    DELAWARE = "DE", "Delaware", "Licensed by Delaware."
    FLORIDA = "FL", "Florida", "Licensed by Florida."
    GEORGIA = "GA", "Georgia", "Licensed by Georgia."
    GUAM = "GU", "Guam", "Licensed by Guam."
    HAWAII = "HI", "Hawaii", "Licensed by Hawaii."
    IOWA = "IA", "Iowa", "Licensed by Iowa."
    IDAHO = "ID", "Idaho", "Licensed by Idaho."
    ILLINOIS = "IL", "Illinois", "Licensed by Illinois."
    INDIANA = "IN", "Indiana", "Licensed by Indiana."
    KANSAS = "KS", "Kansas", "Licensed by Kansas."
    KENTUCKY = "KY", "Kentucky", "Licensed by Kentucky."
    LOUISIANA = "LA", "Louisiana", "Licensed by Louisiana."
    MASSACHUSETTS = "MA", "Massachusetts", "Licensed by Massachusetts."
    MARYLAND = "MD", "Maryland", "Licensed by Maryland."
    MAINE = "ME", "Maine", "Licensed by Maine."
    MICHIGAN = "MI", "Michigan", "Licensed by Michigan."
    MINNESOTA = "MN", "Minnesota", "Licensed by Minnesota."
    MISSOURI = "MO", "Missouri", "Licensed by Missouri."
    NORTHERN_MARIANA_ISLANDS = "MP", "Northern Mariana Islands", "Licensed by the Northern Mariana Islands."
    MISSISSIPPI = "MS", "Mississippi", "Licensed by Mississippi."
    MONTANA = "MT", "Montana", "Licensed by Montana."
    NORTH_CAROLINA = "NC", "North Carolina", "Licensed by North Carolina."
    NORTH_DAKOTA = "ND", "North Dakota", "Licensed by North Dakota."
    NEBRASKA = "NE", "Nebraska", "Licensed by Nebraska."
    NEW_HAMPSHIRE = "NH", "New Hampshire", "Licensed by New Hampshire."
    NEW_JERSEY = "NJ", "New Jersey", "Licensed by New Jersey."
    NEW_MEXICO = "NM", "New Mexico", "Licensed by New Mexico."
    NEVADA = "NV", "Nevada", "Licensed by Nevada."
    NEW_YORK = "NY", "New York", "Licensed by New York."
    OHIO = "OH", "Ohio", "Licensed by Ohio."
    OKLAHOMA = "OK", "Oklahoma", "Licensed by Oklahoma."
    OREGON = "OR", "Oregon", "Licensed by Oregon."
    PENNSYLVANIA = "PA", "Pennsylvania", "Licensed by Pennsylvania."
    PUERTO_RICO = "PR", "Puerto Rico", "Licensed by Puerto Rico."
    RHODE_ISLAND = "RI", "Rhode Island", "Licensed by Rhode Island."
    SOUTH_CAROLINA = "SC", "South Carolina", "Licensed by South Carolina."
    SOUTH_DAKOTA = "SD", "South Dakota", "Licensed by South Dakota."
    TENNESSEE = "TN", "Tennessee", "Licensed by Tennessee."
    TEXAS = "TX", "Texas", "Licensed by Texas."
    UTAH = "UT", "Utah", "Licensed by Utah."
    VIRGINIA = "VA", "Virginia", "Licensed by Virginia."
    VIRGIN_ISLANDS = "VI", "Virgin Islands", "Licensed by the Virgin Islands."
    VERMONT = "VT", "Vermont", "Licensed by Vermont."
    WASHINGTON = "WA", "Washington", "Licensed by Washington."
    WISCONSIN = "WI", "Wisconsin", "Licensed by Wisconsin."
    WEST_VIRGINIA = "WV", "West Virginia", "Licensed by West Virginia."
    WYOMING = "WY", "Wyoming", "Licensed by Wyoming."

//! What the format asks of a record, made from its declarations.
//!
//! Generated. Do not edit; say: make generate

#![allow(clippy::all, clippy::pedantic, unused)]

use alloc::vec::Vec;

use crate::characters::Lines;
use crate::pattern::{Factor, Pattern, Sign, classes};
use crate::reader::{Name, Reader};
use crate::values::{
    Code, Codes, Day, above, among, are_unique, at_least, between, both, either, in_order, numbered_year, sorted,
};

pub const MAX_DEPTH: usize = 64;
pub const FIRST_YEAR: i32 = 1900;
pub const LAST_YEAR: i32 = 2099;

/// How many codes there are.
pub const CODES: usize = 190;

mod code {
    use crate::values::Code;

    pub const FEMALE: Code = 0;
    pub const MALE: Code = 1;
    pub const OTHER: Code = 2;
    pub const UNKNOWN: Code = 3;
    pub const AL: Code = 4;
    pub const AK: Code = 5;
    pub const AS: Code = 6;
    pub const AZ: Code = 7;
    pub const AR: Code = 8;
    pub const CA: Code = 9;
    pub const CO: Code = 10;
    pub const CT: Code = 11;
    pub const DE: Code = 12;
    pub const DC: Code = 13;
    pub const FL: Code = 14;
    pub const GA: Code = 15;
    pub const GU: Code = 16;
    pub const HI: Code = 17;
    pub const ID: Code = 18;
    pub const IL: Code = 19;
    pub const IN: Code = 20;
    pub const IA: Code = 21;
    pub const KS: Code = 22;
    pub const KY: Code = 23;
    pub const LA: Code = 24;
    pub const ME: Code = 25;
    pub const MD: Code = 26;
    pub const MA: Code = 27;
    pub const MI: Code = 28;
    pub const MN: Code = 29;
    pub const MS: Code = 30;
    pub const MO: Code = 31;
    pub const MT: Code = 32;
    pub const NE: Code = 33;
    pub const NV: Code = 34;
    pub const NH: Code = 35;
    pub const NJ: Code = 36;
    pub const NM: Code = 37;
    pub const NY: Code = 38;
    pub const NC: Code = 39;
    pub const ND: Code = 40;
    pub const MP: Code = 41;
    pub const OH: Code = 42;
    pub const OK: Code = 43;
    pub const OR: Code = 44;
    pub const PA: Code = 45;
    pub const PR: Code = 46;
    pub const RI: Code = 47;
    pub const SC: Code = 48;
    pub const SD: Code = 49;
    pub const TN: Code = 50;
    pub const TX: Code = 51;
    pub const UT: Code = 52;
    pub const VT: Code = 53;
    pub const VI: Code = 54;
    pub const VA: Code = 55;
    pub const WA: Code = 56;
    pub const WV: Code = 57;
    pub const WI: Code = 58;
    pub const WY: Code = 59;
    pub const ICD_9_CM: Code = 60;
    pub const ICD_10_CM: Code = 61;
    pub const VISIT: Code = 62;
    pub const UNIT: Code = 63;
    pub const INJECTION: Code = 64;
    pub const GRAM: Code = 65;
    pub const MILLILITRE: Code = 66;
    pub const STUDY: Code = 67;
    pub const ITEM: Code = 68;
    pub const DAY: Code = 69;
    pub const HOUR: Code = 70;
    pub const WEEK: Code = 71;
    pub const MONTH: Code = 72;
    pub const YEAR: Code = 73;
    pub const STATED: Code = 74;
    pub const COMPUTED: Code = 75;
    pub const CPT: Code = 76;
    pub const HCPCS: Code = 77;
    pub const NDC: Code = 78;
    pub const DIAGNOSTIC_TESTING: Code = 79;
    pub const DMEPOS: Code = 80;
    pub const EVALUATION_AND_MANAGEMENT: Code = 81;
    pub const HOME_HEALTH: Code = 82;
    pub const PHARMACEUTICALS: Code = 83;
    pub const PROGRAMS: Code = 84;
    pub const PSYCHOLOGICAL_SERVICES: Code = 85;
    pub const REHABILITATION: Code = 86;
    pub const SURGERY: Code = 87;
    pub const TRANSPORTATION: Code = 88;
    pub const IMAGING: Code = 89;
    pub const ELECTRODIAGNOSTIC: Code = 90;
    pub const LABORATORY: Code = 91;
    pub const OTHER_DIAGNOSTIC: Code = 92;
    pub const DURABLE_MEDICAL_EQUIPMENT: Code = 93;
    pub const ELECTRICAL_STIMULATION: Code = 94;
    pub const PROSTHETICS_ORTHOTICS: Code = 95;
    pub const SUPPLIES: Code = 96;
    pub const MEDICAL_SPECIALTY: Code = 97;
    pub const DENTAL: Code = 98;
    pub const FACET: Code = 99;
    pub const EPIDURAL: Code = 100;
    pub const JOINT_OR_SOFT_TISSUE: Code = 101;
    pub const OTHER_INJECTION: Code = 102;
    pub const EVALUATION: Code = 103;
    pub const THERAPY: Code = 104;
    pub const ACUPUNCTURE: Code = 105;
    pub const CHIROPRACTIC: Code = 106;
    pub const PHYSICAL_OR_OCCUPATIONAL_THERAPY: Code = 107;
    pub const OTHER_THERAPY: Code = 108;
    pub const SPINE: Code = 109;
    pub const ARTHROSCOPIC: Code = 110;
    pub const NON_ARTHROSCOPIC: Code = 111;
    pub const ADJUNCT: Code = 112;
    pub const SURGICAL_CONSULT: Code = 113;
    pub const HEAD: Code = 114;
    pub const EYE: Code = 115;
    pub const EAR: Code = 116;
    pub const JAW: Code = 117;
    pub const FACE: Code = 118;
    pub const NECK: Code = 119;
    pub const UPPER_BACK: Code = 120;
    pub const LOW_BACK: Code = 121;
    pub const SACROILIAC: Code = 122;
    pub const PELVIS: Code = 123;
    pub const SHOULDER: Code = 124;
    pub const UPPER_ARM: Code = 125;
    pub const ELBOW: Code = 126;
    pub const FOREARM: Code = 127;
    pub const WRIST: Code = 128;
    pub const HAND: Code = 129;
    pub const FINGER: Code = 130;
    pub const HIP: Code = 131;
    pub const THIGH: Code = 132;
    pub const KNEE: Code = 133;
    pub const LOWER_LEG: Code = 134;
    pub const ANKLE: Code = 135;
    pub const FOOT: Code = 136;
    pub const TOE: Code = 137;
    pub const CHEST: Code = 138;
    pub const ABDOMEN: Code = 139;
    pub const GROIN: Code = 140;
    pub const UPPER_EXTREMITY: Code = 141;
    pub const LOWER_EXTREMITY: Code = 142;
    pub const BACK: Code = 143;
    pub const LEFT: Code = 144;
    pub const RIGHT: Code = 145;
    pub const BILATERAL: Code = 146;
    pub const QUANTITY: Code = 147;
    pub const FREQUENCY: Code = 148;
    pub const DURATION: Code = 149;
    pub const BODY_REGIONS: Code = 150;
    pub const STRENGTH: Code = 151;
    pub const MTUS: Code = 152;
    pub const ODG: Code = 153;
    pub const ACOEM: Code = 154;
    pub const DENIED: Code = 155;
    pub const MODIFIED: Code = 156;
    pub const DELAYED: Code = 157;
    pub const MTUS_AND_OTHER: Code = 158;
    pub const OUTSIDE_MTUS: Code = 159;
    pub const NONE_CITED: Code = 160;
    pub const UPHELD: Code = 161;
    pub const OVERTURNED: Code = 162;
    pub const PEER_REVIEWED_EVIDENCE: Code = 163;
    pub const PROFESSIONAL_STANDARDS: Code = 164;
    pub const EXPERT_OPINION: Code = 165;
    pub const ACCEPTED_PRACTICE: Code = 166;
    pub const LIKELY_BENEFIT: Code = 167;
    pub const LETTER_2013_NOTICE: Code = 168;
    pub const LETTER_2013_DOCUMENTS: Code = 169;
    pub const LETTER_2014: Code = 170;
    pub const LETTER_2016: Code = 171;
    pub const LETTER_PROFESSIONAL_REVIEW: Code = 172;
    pub const _1_0: Code = 173;
    pub const IN_REVIEW: Code = 174;
    pub const DECIDED: Code = 175;
    pub const INELIGIBLE: Code = 176;
    pub const WITHDRAWN: Code = 177;
    pub const TERMINATED: Code = 178;
    pub const DISMISSED: Code = 179;
    pub const DEFERRED: Code = 180;
    pub const UNTIMELY: Code = 181;
    pub const UNSIGNED: Code = 182;
    pub const NO_UR_DECISION: Code = 183;
    pub const UNSIGNED_AND_NO_UR_DECISION: Code = 184;
    pub const CONDITIONALLY_NON_CERTIFIED: Code = 185;
    pub const DUPLICATE: Code = 186;
    pub const STANDARD: Code = 187;
    pub const EXPEDITED: Code = 188;
    pub const PARTIALLY_OVERTURNED: Code = 189;
}

fn sex(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"female" => code::FEMALE,
        b"male" => code::MALE,
        b"other" => code::OTHER,
        b"unknown" => code::UNKNOWN,
        _ => return None,
    })
}

fn state(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"AL" => code::AL,
        b"AK" => code::AK,
        b"AS" => code::AS,
        b"AZ" => code::AZ,
        b"AR" => code::AR,
        b"CA" => code::CA,
        b"CO" => code::CO,
        b"CT" => code::CT,
        b"DE" => code::DE,
        b"DC" => code::DC,
        b"FL" => code::FL,
        b"GA" => code::GA,
        b"GU" => code::GU,
        b"HI" => code::HI,
        b"ID" => code::ID,
        b"IL" => code::IL,
        b"IN" => code::IN,
        b"IA" => code::IA,
        b"KS" => code::KS,
        b"KY" => code::KY,
        b"LA" => code::LA,
        b"ME" => code::ME,
        b"MD" => code::MD,
        b"MA" => code::MA,
        b"MI" => code::MI,
        b"MN" => code::MN,
        b"MS" => code::MS,
        b"MO" => code::MO,
        b"MT" => code::MT,
        b"NE" => code::NE,
        b"NV" => code::NV,
        b"NH" => code::NH,
        b"NJ" => code::NJ,
        b"NM" => code::NM,
        b"NY" => code::NY,
        b"NC" => code::NC,
        b"ND" => code::ND,
        b"MP" => code::MP,
        b"OH" => code::OH,
        b"OK" => code::OK,
        b"OR" => code::OR,
        b"PA" => code::PA,
        b"PR" => code::PR,
        b"RI" => code::RI,
        b"SC" => code::SC,
        b"SD" => code::SD,
        b"TN" => code::TN,
        b"TX" => code::TX,
        b"UT" => code::UT,
        b"VT" => code::VT,
        b"VI" => code::VI,
        b"VA" => code::VA,
        b"WA" => code::WA,
        b"WV" => code::WV,
        b"WI" => code::WI,
        b"WY" => code::WY,
        _ => return None,
    })
}

fn code_system(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"icd-9-cm" => code::ICD_9_CM,
        b"icd-10-cm" => code::ICD_10_CM,
        _ => return None,
    })
}

fn quantity_unit(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"visit" => code::VISIT,
        b"unit" => code::UNIT,
        b"injection" => code::INJECTION,
        b"gram" => code::GRAM,
        b"millilitre" => code::MILLILITRE,
        b"study" => code::STUDY,
        b"item" => code::ITEM,
        b"day" => code::DAY,
        b"hour" => code::HOUR,
        b"week" => code::WEEK,
        b"month" => code::MONTH,
        b"year" => code::YEAR,
        _ => return None,
    })
}

fn quantity_basis(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"stated" => code::STATED,
        b"computed" => code::COMPUTED,
        _ => return None,
    })
}

fn time_unit(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"hour" => code::HOUR,
        b"day" => code::DAY,
        b"week" => code::WEEK,
        b"month" => code::MONTH,
        b"year" => code::YEAR,
        _ => return None,
    })
}

fn service_code_system(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"cpt" => code::CPT,
        b"hcpcs" => code::HCPCS,
        b"ndc" => code::NDC,
        _ => return None,
    })
}

fn category(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"diagnostic-testing" => code::DIAGNOSTIC_TESTING,
        b"dmepos" => code::DMEPOS,
        b"evaluation-and-management" => code::EVALUATION_AND_MANAGEMENT,
        b"home-health" => code::HOME_HEALTH,
        b"injection" => code::INJECTION,
        b"pharmaceuticals" => code::PHARMACEUTICALS,
        b"programs" => code::PROGRAMS,
        b"psychological-services" => code::PSYCHOLOGICAL_SERVICES,
        b"rehabilitation" => code::REHABILITATION,
        b"surgery" => code::SURGERY,
        b"transportation" => code::TRANSPORTATION,
        b"other" => code::OTHER,
        _ => return None,
    })
}

fn subcategory(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"imaging" => code::IMAGING,
        b"electrodiagnostic" => code::ELECTRODIAGNOSTIC,
        b"laboratory" => code::LABORATORY,
        b"other-diagnostic" => code::OTHER_DIAGNOSTIC,
        b"durable-medical-equipment" => code::DURABLE_MEDICAL_EQUIPMENT,
        b"electrical-stimulation" => code::ELECTRICAL_STIMULATION,
        b"prosthetics-orthotics" => code::PROSTHETICS_ORTHOTICS,
        b"supplies" => code::SUPPLIES,
        b"medical-specialty" => code::MEDICAL_SPECIALTY,
        b"dental" => code::DENTAL,
        b"facet" => code::FACET,
        b"epidural" => code::EPIDURAL,
        b"joint-or-soft-tissue" => code::JOINT_OR_SOFT_TISSUE,
        b"other-injection" => code::OTHER_INJECTION,
        b"evaluation" => code::EVALUATION,
        b"therapy" => code::THERAPY,
        b"acupuncture" => code::ACUPUNCTURE,
        b"chiropractic" => code::CHIROPRACTIC,
        b"physical-or-occupational-therapy" => code::PHYSICAL_OR_OCCUPATIONAL_THERAPY,
        b"other-therapy" => code::OTHER_THERAPY,
        b"spine" => code::SPINE,
        b"arthroscopic" => code::ARTHROSCOPIC,
        b"non-arthroscopic" => code::NON_ARTHROSCOPIC,
        b"adjunct" => code::ADJUNCT,
        b"surgical-consult" => code::SURGICAL_CONSULT,
        _ => return None,
    })
}

fn body_region(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"head" => code::HEAD,
        b"eye" => code::EYE,
        b"ear" => code::EAR,
        b"jaw" => code::JAW,
        b"face" => code::FACE,
        b"neck" => code::NECK,
        b"upper-back" => code::UPPER_BACK,
        b"low-back" => code::LOW_BACK,
        b"sacroiliac" => code::SACROILIAC,
        b"pelvis" => code::PELVIS,
        b"shoulder" => code::SHOULDER,
        b"upper-arm" => code::UPPER_ARM,
        b"elbow" => code::ELBOW,
        b"forearm" => code::FOREARM,
        b"wrist" => code::WRIST,
        b"hand" => code::HAND,
        b"finger" => code::FINGER,
        b"hip" => code::HIP,
        b"thigh" => code::THIGH,
        b"knee" => code::KNEE,
        b"lower-leg" => code::LOWER_LEG,
        b"ankle" => code::ANKLE,
        b"foot" => code::FOOT,
        b"toe" => code::TOE,
        b"chest" => code::CHEST,
        b"abdomen" => code::ABDOMEN,
        b"groin" => code::GROIN,
        b"upper-extremity" => code::UPPER_EXTREMITY,
        b"lower-extremity" => code::LOWER_EXTREMITY,
        b"spine" => code::SPINE,
        b"back" => code::BACK,
        _ => return None,
    })
}

fn laterality(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"left" => code::LEFT,
        b"right" => code::RIGHT,
        b"bilateral" => code::BILATERAL,
        _ => return None,
    })
}

fn request_member(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"quantity" => code::QUANTITY,
        b"frequency" => code::FREQUENCY,
        b"duration" => code::DURATION,
        b"body_regions" => code::BODY_REGIONS,
        b"strength" => code::STRENGTH,
        _ => return None,
    })
}

fn guideline_source(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"mtus" => code::MTUS,
        b"odg" => code::ODG,
        b"acoem" => code::ACOEM,
        b"other" => code::OTHER,
        _ => return None,
    })
}

fn urdecision(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"denied" => code::DENIED,
        b"modified" => code::MODIFIED,
        b"delayed" => code::DELAYED,
        _ => return None,
    })
}

fn basis(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"mtus" => code::MTUS,
        b"mtus-and-other" => code::MTUS_AND_OTHER,
        b"outside-mtus" => code::OUTSIDE_MTUS,
        b"none-cited" => code::NONE_CITED,
        _ => return None,
    })
}

fn outcome(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"upheld" => code::UPHELD,
        b"overturned" => code::OVERTURNED,
        _ => return None,
    })
}

fn standard(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"mtus" => code::MTUS,
        b"peer-reviewed-evidence" => code::PEER_REVIEWED_EVIDENCE,
        b"professional-standards" => code::PROFESSIONAL_STANDARDS,
        b"expert-opinion" => code::EXPERT_OPINION,
        b"accepted-practice" => code::ACCEPTED_PRACTICE,
        b"likely-benefit" => code::LIKELY_BENEFIT,
        _ => return None,
    })
}

fn layout(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"letter-2013-notice" => code::LETTER_2013_NOTICE,
        b"letter-2013-documents" => code::LETTER_2013_DOCUMENTS,
        b"letter-2014" => code::LETTER_2014,
        b"letter-2016" => code::LETTER_2016,
        b"letter-professional-review" => code::LETTER_PROFESSIONAL_REVIEW,
        _ => return None,
    })
}

fn format_version(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"1.0" => code::_1_0,
        _ => return None,
    })
}

fn status(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"in-review" => code::IN_REVIEW,
        b"decided" => code::DECIDED,
        b"ineligible" => code::INELIGIBLE,
        b"withdrawn" => code::WITHDRAWN,
        b"terminated" => code::TERMINATED,
        b"dismissed" => code::DISMISSED,
        b"deferred" => code::DEFERRED,
        _ => return None,
    })
}

fn ineligible_reason(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"untimely" => code::UNTIMELY,
        b"unsigned" => code::UNSIGNED,
        b"no-ur-decision" => code::NO_UR_DECISION,
        b"unsigned-and-no-ur-decision" => code::UNSIGNED_AND_NO_UR_DECISION,
        b"conditionally-non-certified" => code::CONDITIONALLY_NON_CERTIFIED,
        b"duplicate" => code::DUPLICATE,
        _ => return None,
    })
}

fn priority(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"standard" => code::STANDARD,
        b"expedited" => code::EXPEDITED,
        _ => return None,
    })
}

fn case_outcome(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"upheld" => code::UPHELD,
        b"overturned" => code::OVERTURNED,
        b"partially-overturned" => code::PARTIALLY_OVERTURNED,
        _ => return None,
    })
}

/// `^[^/\\]+$`
static PATTERN_0: Pattern = Pattern {
    classes: &classes(&[(47, 47, 1), (92, 92, 1)]),
    next: &[
        &[1, 2],
        &[3, 2],
        &[4, 2],
        &[3, 2],
        &[4, 2],
    ],
    accepts: &[false, true, false, true, false],
};

/// `^[0-9a-f]{64}$`
static PATTERN_1: Pattern = Pattern {
    classes: &classes(&[(48, 57, 1), (97, 102, 1)]),
    next: &[
        &[1, 2],
        &[1, 3],
        &[1, 4],
        &[1, 3],
        &[1, 5],
        &[1, 6],
        &[1, 7],
        &[1, 8],
        &[1, 9],
        &[1, 10],
        &[1, 11],
        &[1, 12],
        &[1, 13],
        &[1, 14],
        &[1, 15],
        &[1, 16],
        &[1, 17],
        &[1, 18],
        &[1, 19],
        &[1, 20],
        &[1, 21],
        &[1, 22],
        &[1, 23],
        &[1, 24],
        &[1, 25],
        &[1, 26],
        &[1, 27],
        &[1, 28],
        &[1, 29],
        &[1, 30],
        &[1, 31],
        &[1, 32],
        &[1, 33],
        &[1, 34],
        &[1, 35],
        &[1, 36],
        &[1, 37],
        &[1, 38],
        &[1, 39],
        &[1, 40],
        &[1, 41],
        &[1, 42],
        &[1, 43],
        &[1, 44],
        &[1, 45],
        &[1, 46],
        &[1, 47],
        &[1, 48],
        &[1, 49],
        &[1, 50],
        &[1, 51],
        &[1, 52],
        &[1, 53],
        &[1, 54],
        &[1, 55],
        &[1, 56],
        &[1, 57],
        &[1, 58],
        &[1, 59],
        &[1, 60],
        &[1, 61],
        &[1, 62],
        &[1, 63],
        &[1, 64],
        &[1, 65],
        &[1, 66],
        &[1, 3],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true],
};

/// `^(CM[0-9]{2}-[0-9]{7,8}|13-[0-9]{6})$`
static PATTERN_2: Pattern = Pattern {
    classes: &classes(&[(45, 45, 1), (48, 48, 2), (49, 49, 3), (50, 50, 2), (51, 51, 4), (52, 57, 2), (67, 67, 5), (77, 77, 6)]),
    next: &[
        &[1, 2, 3, 4, 5, 6, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 10, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 11],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 12, 3, 8, 5, 9, 7],
        &[1, 2, 13, 14, 15, 9, 7],
        &[1, 2, 16, 17, 18, 9, 7],
        &[1, 2, 19, 20, 21, 9, 7],
        &[1, 2, 19, 20, 21, 9, 7],
        &[1, 2, 19, 20, 21, 9, 7],
        &[1, 2, 22, 23, 24, 9, 7],
        &[1, 2, 22, 23, 24, 9, 7],
        &[1, 2, 22, 23, 24, 9, 7],
        &[1, 25, 3, 8, 5, 9, 7],
        &[1, 25, 3, 8, 5, 9, 7],
        &[1, 25, 3, 8, 5, 9, 7],
        &[1, 2, 26, 27, 28, 9, 7],
        &[1, 2, 26, 27, 28, 9, 7],
        &[1, 2, 26, 27, 28, 9, 7],
        &[1, 2, 29, 30, 31, 9, 7],
        &[1, 2, 32, 33, 34, 9, 7],
        &[1, 2, 32, 33, 34, 9, 7],
        &[1, 2, 32, 33, 34, 9, 7],
        &[1, 2, 35, 36, 37, 9, 7],
        &[1, 2, 35, 36, 37, 9, 7],
        &[1, 2, 35, 36, 37, 9, 7],
        &[1, 2, 38, 39, 40, 9, 7],
        &[1, 2, 38, 39, 40, 9, 7],
        &[1, 2, 38, 39, 40, 9, 7],
        &[1, 2, 41, 42, 43, 9, 7],
        &[1, 2, 41, 42, 43, 9, 7],
        &[1, 2, 41, 42, 43, 9, 7],
        &[1, 2, 44, 45, 46, 9, 7],
        &[1, 2, 44, 45, 46, 9, 7],
        &[1, 2, 44, 45, 46, 9, 7],
        &[1, 2, 47, 48, 49, 9, 7],
        &[1, 2, 47, 48, 49, 9, 7],
        &[1, 2, 47, 48, 49, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 50, 51, 52, 9, 7],
        &[1, 2, 50, 51, 52, 9, 7],
        &[1, 2, 50, 51, 52, 9, 7],
        &[1, 2, 53, 54, 55, 9, 7],
        &[1, 2, 53, 54, 55, 9, 7],
        &[1, 2, 53, 54, 55, 9, 7],
        &[1, 2, 56, 57, 58, 9, 7],
        &[1, 2, 56, 57, 58, 9, 7],
        &[1, 2, 56, 57, 58, 9, 7],
        &[1, 2, 59, 60, 61, 9, 7],
        &[1, 2, 59, 60, 61, 9, 7],
        &[1, 2, 59, 60, 61, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
        &[1, 2, 3, 8, 5, 9, 7],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, true, true, false, false, false, false, false, false, false, false, false, true, true, true, true, true, true],
};

/// What no free text may hold.
pub static SIGNS: &[Sign] = &[Sign { factor: Factor::Digits { count: 4, width: 16 }, pattern: Pattern {
    classes: &classes(&[(32, 32, 1), (40, 40, 2), (41, 41, 3), (45, 45, 4), (46, 46, 1), (48, 57, 5)]),
    next: &[
        &[1, 2, 3, 4, 5, 6],
        &[1, 2, 3, 4, 5, 6],
        &[1, 2, 3, 4, 5, 6],
        &[1, 2, 3, 4, 5, 6],
        &[1, 2, 3, 4, 5, 6],
        &[1, 2, 7, 4, 5, 8],
        &[1, 2, 7, 4, 5, 9],
        &[1, 2, 3, 4, 5, 6],
        &[1, 2, 7, 4, 5, 8],
        &[1, 2, 7, 4, 5, 10],
        &[1, 11, 7, 12, 13, 14],
        &[1, 2, 3, 4, 5, 15],
        &[1, 11, 3, 4, 16, 6],
        &[1, 2, 7, 4, 5, 17],
        &[1, 2, 7, 4, 5, 18],
        &[1, 2, 7, 4, 5, 19],
        &[1, 2, 7, 4, 5, 20],
        &[1, 2, 7, 4, 5, 21],
        &[1, 2, 7, 4, 5, 22],
        &[1, 2, 7, 4, 5, 23],
        &[1, 2, 7, 4, 5, 24],
        &[1, 2, 7, 4, 25, 26],
        &[1, 2, 7, 4, 5, 27],
        &[1, 28, 7, 12, 29, 14],
        &[1, 2, 7, 4, 5, 26],
        &[1, 2, 7, 4, 5, 30],
        &[1, 31, 7, 4, 32, 8],
        &[33, 34, 35, 36, 5, 37],
        &[1, 2, 3, 4, 5, 38],
        &[1, 2, 7, 4, 5, 39],
        &[1, 2, 7, 4, 5, 40],
        &[1, 2, 3, 4, 5, 41],
        &[1, 2, 7, 4, 5, 42],
        &[43, 43, 43, 43, 43, 43],
        &[43, 43, 43, 43, 43, 43],
        &[43, 43, 43, 43, 43, 43],
        &[43, 43, 43, 43, 43, 43],
        &[33, 34, 35, 36, 5, 37],
        &[1, 2, 7, 4, 5, 44],
        &[1, 2, 7, 4, 5, 45],
        &[1, 2, 7, 4, 5, 46],
        &[1, 2, 7, 4, 5, 47],
        &[1, 2, 7, 4, 5, 48],
        &[43, 43, 43, 43, 43, 43],
        &[1, 2, 7, 4, 5, 49],
        &[1, 2, 7, 4, 25, 50],
        &[1, 2, 7, 4, 5, 51],
        &[1, 2, 7, 4, 5, 52],
        &[1, 2, 7, 4, 5, 53],
        &[1, 28, 7, 12, 29, 54],
        &[1, 31, 7, 4, 32, 55],
        &[33, 34, 35, 36, 5, 8],
        &[1, 11, 7, 12, 13, 54],
        &[1, 2, 7, 4, 5, 55],
        &[33, 34, 35, 36, 5, 18],
        &[33, 34, 35, 36, 5, 8],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, false, false, true, true, true, true, true, false, false, false, false, false, true, false, false, false, false, false, false, false, true, false, false, true, true],
} }, Sign { factor: Factor::Byte(0x40), pattern: Pattern {
    classes: &classes(&[(45, 45, 1), (46, 46, 2), (48, 57, 3), (64, 64, 4), (65, 90, 5), (95, 95, 6), (97, 122, 5)]),
    next: &[
        &[1, 2, 3, 4, 5, 6, 7],
        &[1, 2, 3, 4, 5, 6, 7],
        &[1, 2, 3, 4, 5, 6, 7],
        &[1, 2, 3, 4, 5, 6, 7],
        &[1, 2, 3, 4, 8, 6, 7],
        &[1, 2, 3, 4, 5, 6, 7],
        &[1, 2, 3, 4, 8, 6, 7],
        &[1, 2, 3, 4, 8, 6, 7],
        &[1, 9, 3, 10, 5, 11, 7],
        &[1, 12, 13, 14, 5, 15, 7],
        &[1, 12, 13, 14, 8, 15, 7],
        &[1, 12, 13, 14, 8, 15, 7],
        &[1, 16, 13, 17, 5, 18, 7],
        &[1, 2, 3, 4, 5, 19, 7],
        &[1, 16, 13, 17, 8, 18, 7],
        &[1, 16, 13, 17, 8, 18, 7],
        &[1, 20, 13, 21, 5, 22, 7],
        &[1, 20, 13, 21, 8, 22, 7],
        &[1, 20, 13, 21, 8, 22, 7],
        &[23, 23, 23, 23, 23, 23, 23],
        &[1, 24, 13, 25, 5, 26, 7],
        &[1, 24, 13, 25, 8, 26, 7],
        &[1, 24, 13, 25, 8, 26, 7],
        &[23, 23, 23, 23, 23, 23, 23],
        &[1, 27, 13, 28, 5, 29, 7],
        &[1, 27, 13, 28, 8, 29, 7],
        &[1, 27, 13, 28, 8, 29, 7],
        &[1, 30, 13, 31, 5, 32, 7],
        &[1, 30, 13, 31, 8, 32, 7],
        &[1, 30, 13, 31, 8, 32, 7],
        &[1, 33, 13, 34, 5, 35, 7],
        &[1, 33, 13, 34, 8, 35, 7],
        &[1, 33, 13, 34, 8, 35, 7],
        &[1, 36, 13, 37, 5, 38, 7],
        &[1, 36, 13, 37, 8, 38, 7],
        &[1, 36, 13, 37, 8, 38, 7],
        &[1, 39, 13, 40, 5, 41, 7],
        &[1, 39, 13, 40, 8, 41, 7],
        &[1, 39, 13, 40, 8, 41, 7],
        &[1, 42, 13, 43, 5, 44, 7],
        &[1, 42, 13, 43, 8, 44, 7],
        &[1, 42, 13, 43, 8, 44, 7],
        &[1, 45, 13, 46, 5, 47, 7],
        &[1, 45, 13, 46, 8, 47, 7],
        &[1, 45, 13, 46, 8, 47, 7],
        &[1, 48, 13, 49, 5, 50, 7],
        &[1, 48, 13, 49, 8, 50, 7],
        &[1, 48, 13, 49, 8, 50, 7],
        &[1, 51, 13, 52, 5, 53, 7],
        &[1, 51, 13, 52, 8, 53, 7],
        &[1, 51, 13, 52, 8, 53, 7],
        &[1, 54, 13, 55, 5, 56, 7],
        &[1, 54, 13, 55, 8, 56, 7],
        &[1, 54, 13, 55, 8, 56, 7],
        &[1, 57, 13, 58, 5, 59, 7],
        &[1, 57, 13, 58, 8, 59, 7],
        &[1, 57, 13, 58, 8, 59, 7],
        &[1, 60, 13, 61, 5, 62, 7],
        &[1, 60, 13, 61, 8, 62, 7],
        &[1, 60, 13, 61, 8, 62, 7],
        &[1, 63, 13, 64, 5, 65, 7],
        &[1, 63, 13, 64, 8, 65, 7],
        &[1, 63, 13, 64, 8, 65, 7],
        &[1, 66, 13, 67, 5, 68, 7],
        &[1, 66, 13, 67, 8, 68, 7],
        &[1, 66, 13, 67, 8, 68, 7],
        &[1, 69, 13, 70, 5, 71, 7],
        &[1, 69, 13, 70, 8, 71, 7],
        &[1, 69, 13, 70, 8, 71, 7],
        &[1, 72, 13, 73, 5, 74, 7],
        &[1, 72, 13, 73, 8, 74, 7],
        &[1, 72, 13, 73, 8, 74, 7],
        &[1, 75, 13, 76, 5, 77, 7],
        &[1, 75, 13, 76, 8, 77, 7],
        &[1, 75, 13, 76, 8, 77, 7],
        &[1, 78, 13, 79, 5, 80, 7],
        &[1, 78, 13, 79, 8, 80, 7],
        &[1, 78, 13, 79, 8, 80, 7],
        &[1, 81, 13, 82, 5, 83, 7],
        &[1, 81, 13, 82, 8, 83, 7],
        &[1, 81, 13, 82, 8, 83, 7],
        &[1, 84, 13, 85, 5, 86, 7],
        &[1, 84, 13, 85, 8, 86, 7],
        &[1, 84, 13, 85, 8, 86, 7],
        &[1, 87, 13, 88, 5, 89, 7],
        &[1, 87, 13, 88, 8, 89, 7],
        &[1, 87, 13, 88, 8, 89, 7],
        &[1, 90, 13, 91, 5, 92, 7],
        &[1, 90, 13, 91, 8, 92, 7],
        &[1, 90, 13, 91, 8, 92, 7],
        &[1, 93, 13, 94, 5, 95, 7],
        &[1, 93, 13, 94, 8, 95, 7],
        &[1, 93, 13, 94, 8, 95, 7],
        &[1, 96, 13, 97, 5, 98, 7],
        &[1, 96, 13, 97, 8, 98, 7],
        &[1, 96, 13, 97, 8, 98, 7],
        &[1, 99, 13, 100, 5, 101, 7],
        &[1, 99, 13, 100, 8, 101, 7],
        &[1, 99, 13, 100, 8, 101, 7],
        &[1, 102, 13, 103, 5, 104, 7],
        &[1, 102, 13, 103, 8, 104, 7],
        &[1, 102, 13, 103, 8, 104, 7],
        &[1, 105, 13, 106, 5, 107, 7],
        &[1, 105, 13, 106, 8, 107, 7],
        &[1, 105, 13, 106, 8, 107, 7],
        &[1, 108, 13, 109, 5, 110, 7],
        &[1, 108, 13, 109, 8, 110, 7],
        &[1, 108, 13, 109, 8, 110, 7],
        &[1, 111, 13, 112, 5, 113, 7],
        &[1, 111, 13, 112, 8, 113, 7],
        &[1, 111, 13, 112, 8, 113, 7],
        &[1, 114, 13, 115, 5, 116, 7],
        &[1, 114, 13, 115, 8, 116, 7],
        &[1, 114, 13, 115, 8, 116, 7],
        &[1, 117, 13, 118, 5, 119, 7],
        &[1, 117, 13, 118, 8, 119, 7],
        &[1, 117, 13, 118, 8, 119, 7],
        &[1, 120, 13, 121, 5, 122, 7],
        &[1, 120, 13, 121, 8, 122, 7],
        &[1, 120, 13, 121, 8, 122, 7],
        &[1, 123, 13, 124, 5, 125, 7],
        &[1, 123, 13, 124, 8, 125, 7],
        &[1, 123, 13, 124, 8, 125, 7],
        &[1, 126, 13, 127, 5, 128, 7],
        &[1, 126, 13, 127, 8, 128, 7],
        &[1, 126, 13, 127, 8, 128, 7],
        &[1, 129, 13, 130, 5, 131, 7],
        &[1, 129, 13, 130, 8, 131, 7],
        &[1, 129, 13, 130, 8, 131, 7],
        &[1, 132, 13, 133, 5, 134, 7],
        &[1, 132, 13, 133, 8, 134, 7],
        &[1, 132, 13, 133, 8, 134, 7],
        &[1, 135, 13, 136, 5, 137, 7],
        &[1, 135, 13, 136, 8, 137, 7],
        &[1, 135, 13, 136, 8, 137, 7],
        &[1, 138, 13, 139, 5, 140, 7],
        &[1, 138, 13, 139, 8, 140, 7],
        &[1, 138, 13, 139, 8, 140, 7],
        &[1, 141, 13, 142, 5, 143, 7],
        &[1, 141, 13, 142, 8, 143, 7],
        &[1, 141, 13, 142, 8, 143, 7],
        &[1, 144, 13, 145, 5, 146, 7],
        &[1, 144, 13, 145, 8, 146, 7],
        &[1, 144, 13, 145, 8, 146, 7],
        &[1, 147, 13, 148, 5, 149, 7],
        &[1, 147, 13, 148, 8, 149, 7],
        &[1, 147, 13, 148, 8, 149, 7],
        &[1, 150, 13, 151, 5, 152, 7],
        &[1, 150, 13, 151, 8, 152, 7],
        &[1, 150, 13, 151, 8, 152, 7],
        &[1, 153, 13, 154, 5, 155, 7],
        &[1, 153, 13, 154, 8, 155, 7],
        &[1, 153, 13, 154, 8, 155, 7],
        &[1, 156, 13, 157, 5, 158, 7],
        &[1, 156, 13, 157, 8, 158, 7],
        &[1, 156, 13, 157, 8, 158, 7],
        &[1, 159, 13, 160, 5, 161, 7],
        &[1, 159, 13, 160, 8, 161, 7],
        &[1, 159, 13, 160, 8, 161, 7],
        &[1, 162, 13, 163, 5, 164, 7],
        &[1, 162, 13, 163, 8, 164, 7],
        &[1, 162, 13, 163, 8, 164, 7],
        &[1, 165, 13, 166, 5, 167, 7],
        &[1, 165, 13, 166, 8, 167, 7],
        &[1, 165, 13, 166, 8, 167, 7],
        &[1, 168, 13, 169, 5, 170, 7],
        &[1, 168, 13, 169, 8, 170, 7],
        &[1, 168, 13, 169, 8, 170, 7],
        &[1, 171, 13, 172, 5, 173, 7],
        &[1, 171, 13, 172, 8, 173, 7],
        &[1, 171, 13, 172, 8, 173, 7],
        &[1, 174, 13, 175, 5, 176, 7],
        &[1, 174, 13, 175, 8, 176, 7],
        &[1, 174, 13, 175, 8, 176, 7],
        &[1, 177, 13, 178, 5, 179, 7],
        &[1, 177, 13, 178, 8, 179, 7],
        &[1, 177, 13, 178, 8, 179, 7],
        &[1, 180, 13, 181, 5, 182, 7],
        &[1, 180, 13, 181, 8, 182, 7],
        &[1, 180, 13, 181, 8, 182, 7],
        &[1, 183, 13, 184, 5, 185, 7],
        &[1, 183, 13, 184, 8, 185, 7],
        &[1, 183, 13, 184, 8, 185, 7],
        &[1, 186, 13, 187, 5, 188, 7],
        &[1, 186, 13, 187, 8, 188, 7],
        &[1, 186, 13, 187, 8, 188, 7],
        &[1, 189, 13, 190, 5, 191, 7],
        &[1, 189, 13, 190, 8, 191, 7],
        &[1, 189, 13, 190, 8, 191, 7],
        &[1, 192, 13, 193, 5, 194, 7],
        &[1, 192, 13, 193, 8, 194, 7],
        &[1, 192, 13, 193, 8, 194, 7],
        &[1, 195, 13, 196, 5, 197, 7],
        &[1, 195, 13, 196, 8, 197, 7],
        &[1, 195, 13, 196, 8, 197, 7],
        &[1, 198, 13, 199, 5, 200, 7],
        &[1, 198, 13, 199, 8, 200, 7],
        &[1, 198, 13, 199, 8, 200, 7],
        &[1, 2, 13, 4, 5, 6, 7],
        &[1, 2, 13, 4, 8, 6, 7],
        &[1, 2, 13, 4, 8, 6, 7],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false],
} }];

/// A sign has this byte, or so many digits in a row.
pub const HINT: u8 = 64;
pub const HINT_DIGITS: usize = 4;

/// Whether there are other signs.
pub const LOOK_ALWAYS: bool = false;

#[derive(Default, PartialEq)]
struct Dates {
    seen: u32,
    injury: Option<Day>,
    ur_decision: Option<Day>,
    application_received: Option<Day>,
    assigned: Option<Day>,
    decided: Option<Day>,
}

impl Dates {
    const INJURY: u32 = 1 << 0;
    const UR_DECISION: u32 = 1 << 1;
    const APPLICATION_RECEIVED: u32 = 1 << 2;
    const ASSIGNED: u32 = 1 << 3;
    const DECIDED: u32 = 1 << 4;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static DATES: [Name; 5] = [
    Name::new(b"\"injury\":"),
    Name::new(b"\"ur_decision\":"),
    Name::new(b"\"application_received\":"),
    Name::new(b"\"assigned\":"),
    Name::new(b"\"decided\":"),
];

fn read_dates<'a>(r: &mut Reader<'a>) -> Option<Dates> {
    let mut record = Dates::default();
    let mut more = r.object()?;
    while more {
        match r.member(&DATES, &mut record.seen)? {
            0 => record.injury = Some(r.day()?), // injury
            1 => record.ur_decision = Some(r.day()?), // ur_decision
            2 => record.application_received = Some(r.day()?), // application_received
            3 => record.assigned = Some(r.day()?), // assigned
            4 => record.decided = Some(r.day()?), // decided
            _ => return None,
        }
        more = r.next_member()?;
    }
    // dates-in-order
    if !in_order([record.injury, record.ur_decision, record.application_received, record.assigned, record.decided]) {
        return None;
    }
    // application-within-30-days
    if both(both(record.ur_decision, record.application_received, Day::days_to), Some(30.0), |left, right| left <= right) == Some(false) {
        return None;
    }
    // decision-within-45-days
    if both(both(record.assigned, record.decided, Day::days_to), Some(45.0), |left, right| left <= right) == Some(false) {
        return None;
    }
    // program-applies
    if either([both(Some(Day::new(2013, 1, 1)), record.injury, |left, right| left <= right), both(Some(Day::new(2013, 7, 1)), record.ur_decision, |left, right| left <= right)]) == Some(false) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Employee {
    seen: u32,
    age: Option<f64>,
}

impl Employee {
    const AGE: u32 = 1 << 0;
    const SEX: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static EMPLOYEE: [Name; 2] = [
    Name::new(b"\"age\":"),
    Name::new(b"\"sex\":"),
];

fn read_employee<'a>(r: &mut Reader<'a>) -> Option<Employee> {
    let mut record = Employee::default();
    let mut more = r.object()?;
    while more {
        match r.member(&EMPLOYEE, &mut record.seen)? {
            0 => record.age = Some(between(r.integer()?, 0.0, 120.0)?), // age
            1 => _ = sex(r.word()?)?, // sex
            _ => return None,
        }
        more = r.next_member()?;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Attestations {
    seen: u32,
    no_affiliation: Option<bool>,
}

impl Attestations {
    const NO_AFFILIATION: u32 = 1 << 0;
    const ACTIVE_PRACTICE_YEARS_OVER: u32 = 1 << 1;
    const ACTIVE_PRACTICE_HOURS_PER_WEEK: u32 = 1 << 2;
    const SAME_OR_SIMILAR_SPECIALTY: u32 = 1 << 3;
    const EVIDENCE_HIERARCHY: u32 = 1 << 4;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static ATTESTATIONS: [Name; 5] = [
    Name::new(b"\"no_affiliation\":"),
    Name::new(b"\"active_practice_years_over\":"),
    Name::new(b"\"active_practice_hours_per_week\":"),
    Name::new(b"\"same_or_similar_specialty\":"),
    Name::new(b"\"evidence_hierarchy\":"),
];

fn read_attestations<'a>(r: &mut Reader<'a>) -> Option<Attestations> {
    let mut record = Attestations::default();
    let mut more = r.object()?;
    while more {
        match r.member(&ATTESTATIONS, &mut record.seen)? {
            0 => record.no_affiliation = Some(r.boolean()?), // no_affiliation
            1 => _ = between(r.integer()?, 0.0, 100.0)?, // active_practice_years_over
            2 => _ = between(r.integer()?, 0.0, 168.0)?, // active_practice_hours_per_week
            3 => _ = r.boolean()?, // same_or_similar_specialty
            4 => _ = r.boolean()?, // evidence_hierarchy
            _ => return None,
        }
        more = r.next_member()?;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Reviewer {
    seen: u32,
    licensed_states: Codes,
    attestations: Attestations,
}

impl Reviewer {
    const CERTIFICATIONS: u32 = 1 << 0;
    const SUBSPECIALTIES: u32 = 1 << 1;
    const LICENSED_STATES: u32 = 1 << 2;
    const ATTESTATIONS: u32 = 1 << 3;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static REVIEWER: [Name; 4] = [
    Name::new(b"\"certifications\":"),
    Name::new(b"\"subspecialties\":"),
    Name::new(b"\"licensed_states\":"),
    Name::new(b"\"attestations\":"),
];

fn read_reviewer<'a>(r: &mut Reader<'a>) -> Option<Reviewer> {
    let mut record = Reviewer::default();
    let mut more = r.object()?;
    while more {
        match r.member(&REVIEWER, &mut record.seen)? {
            0 => _ = r.items(|r| r.text(Lines::One, true).map(|_| ()))?, // certifications
            1 => _ = r.items(|r| r.text(Lines::One, true).map(|_| ()))?, // subspecialties
            2 => record.licensed_states = r.list::<_, Codes>(|r| state(r.word()?)).filter(|items| items.are_unique())?, // licensed_states
            3 => record.attestations = read_attestations(r)?, // attestations
            _ => return None,
        }
        more = r.next_member()?;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Diagnosis {
    seen: u32,
}

impl Diagnosis {
    const DESCRIPTION: u32 = 1 << 0;
    const CODE: u32 = 1 << 1;
    const CODE_SYSTEM: u32 = 1 << 2;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static DIAGNOSIS: [Name; 3] = [
    Name::new(b"\"description\":"),
    Name::new(b"\"code\":"),
    Name::new(b"\"code_system\":"),
];

fn read_diagnosis<'a>(r: &mut Reader<'a>) -> Option<Diagnosis> {
    let mut record = Diagnosis::default();
    let mut more = r.object()?;
    while more {
        match r.member(&DIAGNOSIS, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // description
            1 => _ = r.text(Lines::One, false)?, // code
            2 => _ = code_system(r.word()?)?, // code_system
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Diagnosis::DESCRIPTION;
    if record.seen & required != required {
        return None;
    }
    // diagnosis-code-names-system
    if (record.has(Diagnosis::CODE) && !record.has(Diagnosis::CODE_SYSTEM)) {
        return None;
    }
    // diagnosis-code-names-system
    if (record.has(Diagnosis::CODE_SYSTEM) && !record.has(Diagnosis::CODE)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Document {
    seen: u32,
}

impl Document {
    const DESCRIPTION: u32 = 1 << 0;
    const DATE: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static DOCUMENT: [Name; 2] = [
    Name::new(b"\"description\":"),
    Name::new(b"\"date\":"),
];

fn read_document<'a>(r: &mut Reader<'a>) -> Option<Document> {
    let mut record = Document::default();
    let mut more = r.object()?;
    while more {
        match r.member(&DOCUMENT, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // description
            1 => _ = r.day()?, // date
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Document::DESCRIPTION;
    if record.seen & required != required {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Quantity {
    seen: u32,
    value: Option<f64>,
    max: Option<f64>,
    unit: Option<Code>,
    basis: Option<Code>,
}

impl Quantity {
    const VALUE: u32 = 1 << 0;
    const MAX: u32 = 1 << 1;
    const UNIT: u32 = 1 << 2;
    const BASIS: u32 = 1 << 3;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static QUANTITY: [Name; 4] = [
    Name::new(b"\"value\":"),
    Name::new(b"\"max\":"),
    Name::new(b"\"unit\":"),
    Name::new(b"\"basis\":"),
];

fn read_quantity<'a>(r: &mut Reader<'a>) -> Option<Quantity> {
    let mut record = Quantity::default();
    let mut more = r.object()?;
    while more {
        match r.member(&QUANTITY, &mut record.seen)? {
            0 => record.value = Some(above(r.number()?, 0.0, 1000000.0)?), // value
            1 => record.max = Some(above(r.number()?, 0.0, 1000000.0)?), // max
            2 => record.unit = Some(quantity_unit(r.word()?)?), // unit
            3 => record.basis = Some(quantity_basis(r.word()?)?), // basis
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Quantity::VALUE | Quantity::UNIT | Quantity::BASIS;
    if record.seen & required != required {
        return None;
    }
    // range-is-ordered
    if (record.has(Quantity::MAX) && both(record.value, record.max, |left, right| left <= right) == Some(false)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Frequency {
    seen: u32,
    times: Option<f64>,
    max: Option<f64>,
    per: Option<Code>,
}

impl Frequency {
    const TIMES: u32 = 1 << 0;
    const MAX: u32 = 1 << 1;
    const PER: u32 = 1 << 2;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static FREQUENCY: [Name; 3] = [
    Name::new(b"\"times\":"),
    Name::new(b"\"max\":"),
    Name::new(b"\"per\":"),
];

fn read_frequency<'a>(r: &mut Reader<'a>) -> Option<Frequency> {
    let mut record = Frequency::default();
    let mut more = r.object()?;
    while more {
        match r.member(&FREQUENCY, &mut record.seen)? {
            0 => record.times = Some(above(r.number()?, 0.0, 1000000.0)?), // times
            1 => record.max = Some(above(r.number()?, 0.0, 1000000.0)?), // max
            2 => record.per = Some(time_unit(r.word()?)?), // per
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Frequency::TIMES | Frequency::PER;
    if record.seen & required != required {
        return None;
    }
    // range-is-ordered
    if (record.has(Frequency::MAX) && both(record.times, record.max, |left, right| left <= right) == Some(false)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Duration {
    seen: u32,
    value: Option<f64>,
    max: Option<f64>,
    unit: Option<Code>,
}

impl Duration {
    const VALUE: u32 = 1 << 0;
    const MAX: u32 = 1 << 1;
    const UNIT: u32 = 1 << 2;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static DURATION: [Name; 3] = [
    Name::new(b"\"value\":"),
    Name::new(b"\"max\":"),
    Name::new(b"\"unit\":"),
];

fn read_duration<'a>(r: &mut Reader<'a>) -> Option<Duration> {
    let mut record = Duration::default();
    let mut more = r.object()?;
    while more {
        match r.member(&DURATION, &mut record.seen)? {
            0 => record.value = Some(above(r.number()?, 0.0, 1000000.0)?), // value
            1 => record.max = Some(above(r.number()?, 0.0, 1000000.0)?), // max
            2 => record.unit = Some(time_unit(r.word()?)?), // unit
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Duration::VALUE | Duration::UNIT;
    if record.seen & required != required {
        return None;
    }
    // range-is-ordered
    if (record.has(Duration::MAX) && both(record.value, record.max, |left, right| left <= right) == Some(false)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Ingredient {
    seen: u32,
}

impl Ingredient {
    const NAME: u32 = 1 << 0;
    const STRENGTH: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static INGREDIENT: [Name; 2] = [
    Name::new(b"\"name\":"),
    Name::new(b"\"strength\":"),
];

fn read_ingredient<'a>(r: &mut Reader<'a>) -> Option<Ingredient> {
    let mut record = Ingredient::default();
    let mut more = r.object()?;
    while more {
        match r.member(&INGREDIENT, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // name
            1 => _ = r.text(Lines::One, true)?, // strength
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Ingredient::NAME;
    if record.seen & required != required {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Medication {
    seen: u32,
}

impl Medication {
    const NAME: u32 = 1 << 0;
    const STRENGTH: u32 = 1 << 1;
    const FORM: u32 = 1 << 2;
    const REFILLS: u32 = 1 << 3;
    const INGREDIENTS: u32 = 1 << 4;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static MEDICATION: [Name; 5] = [
    Name::new(b"\"name\":"),
    Name::new(b"\"strength\":"),
    Name::new(b"\"form\":"),
    Name::new(b"\"refills\":"),
    Name::new(b"\"ingredients\":"),
];

fn read_medication<'a>(r: &mut Reader<'a>) -> Option<Medication> {
    let mut record = Medication::default();
    let mut more = r.object()?;
    while more {
        match r.member(&MEDICATION, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // name
            1 => _ = r.text(Lines::One, true)?, // strength
            2 => _ = r.text(Lines::One, true)?, // form
            3 => _ = between(r.integer()?, 0.0, 100.0)?, // refills
            4 => _ = r.items(|r| read_ingredient(r).map(|_| ())).filter(|&count| count >= 2)?, // ingredients
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Medication::NAME;
    if record.seen & required != required {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct ServiceCode {
    seen: u32,
}

impl ServiceCode {
    const SYSTEM: u32 = 1 << 0;
    const CODE: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static SERVICE_CODE: [Name; 2] = [
    Name::new(b"\"system\":"),
    Name::new(b"\"code\":"),
];

fn read_service_code<'a>(r: &mut Reader<'a>) -> Option<ServiceCode> {
    let mut record = ServiceCode::default();
    let mut more = r.object()?;
    while more {
        match r.member(&SERVICE_CODE, &mut record.seen)? {
            0 => _ = service_code_system(r.word()?)?, // system
            1 => _ = r.text(Lines::One, false)?, // code
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = ServiceCode::SYSTEM | ServiceCode::CODE;
    if record.seen & required != required {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Request {
    seen: u32,
    category: Option<Code>,
    subcategory: Option<Code>,
    body_regions: Codes,
    quantity: Quantity,
    frequency: Frequency,
    duration: Duration,
    medication: Medication,
    not_stated: Codes,
}

impl Request {
    const DESCRIPTION: u32 = 1 << 0;
    const CATEGORY: u32 = 1 << 1;
    const SUBCATEGORY: u32 = 1 << 2;
    const BODY_REGIONS: u32 = 1 << 3;
    const LATERALITY: u32 = 1 << 4;
    const QUANTITY: u32 = 1 << 5;
    const FREQUENCY: u32 = 1 << 6;
    const DURATION: u32 = 1 << 7;
    const MEDICATION: u32 = 1 << 8;
    const CODES: u32 = 1 << 9;
    const RETROSPECTIVE: u32 = 1 << 10;
    const DATE_OF_SERVICE: u32 = 1 << 11;
    const ADJUNCT_TO_SURGERY: u32 = 1 << 12;
    const NOT_STATED: u32 = 1 << 13;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static REQUEST: [Name; 14] = [
    Name::new(b"\"description\":"),
    Name::new(b"\"category\":"),
    Name::new(b"\"subcategory\":"),
    Name::new(b"\"body_regions\":"),
    Name::new(b"\"laterality\":"),
    Name::new(b"\"quantity\":"),
    Name::new(b"\"frequency\":"),
    Name::new(b"\"duration\":"),
    Name::new(b"\"medication\":"),
    Name::new(b"\"codes\":"),
    Name::new(b"\"retrospective\":"),
    Name::new(b"\"date_of_service\":"),
    Name::new(b"\"adjunct_to_surgery\":"),
    Name::new(b"\"not_stated\":"),
];

fn read_request<'a>(r: &mut Reader<'a>) -> Option<Request> {
    let mut record = Request::default();
    let mut more = r.object()?;
    while more {
        match r.member(&REQUEST, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // description
            1 => record.category = Some(category(r.word()?)?), // category
            2 => record.subcategory = Some(subcategory(r.word()?)?), // subcategory
            3 => record.body_regions = r.list::<_, Codes>(|r| body_region(r.word()?)).filter(|items| items.are_unique())?, // body_regions
            4 => _ = laterality(r.word()?)?, // laterality
            5 => record.quantity = read_quantity(r)?, // quantity
            6 => record.frequency = read_frequency(r)?, // frequency
            7 => record.duration = read_duration(r)?, // duration
            8 => record.medication = read_medication(r)?, // medication
            9 => _ = r.items(|r| read_service_code(r).map(|_| ()))?, // codes
            10 => _ = r.boolean()?, // retrospective
            11 => _ = r.day()?, // date_of_service
            12 => _ = r.boolean()?, // adjunct_to_surgery
            13 => record.not_stated = r.list::<_, Codes>(|r| request_member(r.word()?)).filter(|items| items.are_unique())?, // not_stated
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Request::DESCRIPTION | Request::CATEGORY;
    if record.seen & required != required {
        return None;
    }
    // injection-states-quantity
    if ((matches!(record.category, Some(code::INJECTION)) && !record.not_stated.contains(code::QUANTITY)) && !record.has(Request::QUANTITY)) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.contains(code::QUANTITY) && !!record.has(Request::QUANTITY)) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.contains(code::FREQUENCY) && !!record.has(Request::FREQUENCY)) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.contains(code::DURATION) && !!record.has(Request::DURATION)) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.contains(code::BODY_REGIONS) && !record.body_regions.is_empty()) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.contains(code::STRENGTH) && !!record.medication.has(Medication::STRENGTH)) {
        return None;
    }
    // quantity-not-stated
    if (record.not_stated.contains(code::QUANTITY) && !record.has(Request::QUANTITY)) {
        return None;
    }
    // subcategory-fits-category
    if ((matches!(record.category, Some(code::DIAGNOSTIC_TESTING)) && record.has(Request::SUBCATEGORY)) && !matches!(record.subcategory, Some(code::IMAGING | code::ELECTRODIAGNOSTIC | code::LABORATORY | code::OTHER_DIAGNOSTIC))) {
        return None;
    }
    // subcategory-fits-category
    if ((matches!(record.category, Some(code::DMEPOS)) && record.has(Request::SUBCATEGORY)) && !matches!(record.subcategory, Some(code::DURABLE_MEDICAL_EQUIPMENT | code::ELECTRICAL_STIMULATION | code::PROSTHETICS_ORTHOTICS | code::SUPPLIES))) {
        return None;
    }
    // subcategory-fits-category
    if ((matches!(record.category, Some(code::EVALUATION_AND_MANAGEMENT)) && record.has(Request::SUBCATEGORY)) && !matches!(record.subcategory, Some(code::MEDICAL_SPECIALTY | code::DENTAL))) {
        return None;
    }
    // subcategory-fits-category
    if (matches!(record.category, Some(code::HOME_HEALTH)) && !!record.has(Request::SUBCATEGORY)) {
        return None;
    }
    // subcategory-fits-category
    if ((matches!(record.category, Some(code::INJECTION)) && record.has(Request::SUBCATEGORY)) && !matches!(record.subcategory, Some(code::FACET | code::EPIDURAL | code::JOINT_OR_SOFT_TISSUE | code::OTHER_INJECTION))) {
        return None;
    }
    // subcategory-fits-category
    if (matches!(record.category, Some(code::PHARMACEUTICALS)) && !!record.has(Request::SUBCATEGORY)) {
        return None;
    }
    // subcategory-fits-category
    if (matches!(record.category, Some(code::PROGRAMS)) && !!record.has(Request::SUBCATEGORY)) {
        return None;
    }
    // subcategory-fits-category
    if ((matches!(record.category, Some(code::PSYCHOLOGICAL_SERVICES)) && record.has(Request::SUBCATEGORY)) && !matches!(record.subcategory, Some(code::EVALUATION | code::THERAPY))) {
        return None;
    }
    // subcategory-fits-category
    if ((matches!(record.category, Some(code::REHABILITATION)) && record.has(Request::SUBCATEGORY)) && !matches!(record.subcategory, Some(code::ACUPUNCTURE | code::CHIROPRACTIC | code::PHYSICAL_OR_OCCUPATIONAL_THERAPY | code::OTHER_THERAPY))) {
        return None;
    }
    // subcategory-fits-category
    if ((matches!(record.category, Some(code::SURGERY)) && record.has(Request::SUBCATEGORY)) && !matches!(record.subcategory, Some(code::SPINE | code::ARTHROSCOPIC | code::NON_ARTHROSCOPIC | code::ADJUNCT | code::SURGICAL_CONSULT))) {
        return None;
    }
    // subcategory-fits-category
    if (matches!(record.category, Some(code::TRANSPORTATION)) && !!record.has(Request::SUBCATEGORY)) {
        return None;
    }
    // subcategory-fits-category
    if (matches!(record.category, Some(code::OTHER)) && !!record.has(Request::SUBCATEGORY)) {
        return None;
    }
    // drug-is-named
    if (matches!(record.category, Some(code::PHARMACEUTICALS)) && !record.has(Request::MEDICATION)) {
        return None;
    }
    // category-unclassified
    if (matches!(record.category, Some(code::OTHER)) && !matches!(record.category, Some(code::DIAGNOSTIC_TESTING | code::DMEPOS | code::EVALUATION_AND_MANAGEMENT | code::HOME_HEALTH | code::INJECTION | code::PHARMACEUTICALS | code::PROGRAMS | code::PSYCHOLOGICAL_SERVICES | code::REHABILITATION | code::SURGERY | code::TRANSPORTATION))) {
        return None;
    }
    // computed-quantity-agrees
    if (matches!(record.quantity.basis, Some(code::COMPUTED)) && (either([both(record.frequency.per, record.duration.unit, |left, right| left != right), both(record.quantity.value, both(record.frequency.times, record.duration.value, |first, second| first * second), |left, right| left == right)]) == Some(false) || (record.quantity.max.or(record.frequency.max).or(record.duration.max).is_some() && either([both(record.frequency.per, record.duration.unit, |left, right| left != right), both(record.quantity.max.or(record.quantity.value), both(record.frequency.max.or(record.frequency.times), record.duration.max.or(record.duration.value), |first, second| first * second), |left, right| left == right)]) == Some(false)))) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Portion {
    seen: u32,
    quantity: Quantity,
}

impl Portion {
    const DESCRIPTION: u32 = 1 << 0;
    const QUANTITY: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static PORTION: [Name; 2] = [
    Name::new(b"\"description\":"),
    Name::new(b"\"quantity\":"),
];

fn read_portion<'a>(r: &mut Reader<'a>) -> Option<Portion> {
    let mut record = Portion::default();
    let mut more = r.object()?;
    while more {
        match r.member(&PORTION, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // description
            1 => record.quantity = read_quantity(r)?, // quantity
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Portion::DESCRIPTION;
    if record.seen & required != required {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Citation {
    seen: u32,
    source: Option<Code>,
}

impl Citation {
    const SOURCE: u32 = 1 << 0;
    const TITLE: u32 = 1 << 1;
    const YEAR: u32 = 1 << 2;
    const SECTIONS: u32 = 1 << 3;
    const PAGES: u32 = 1 << 4;
    const TEXT: u32 = 1 << 5;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static CITATION: [Name; 6] = [
    Name::new(b"\"source\":"),
    Name::new(b"\"title\":"),
    Name::new(b"\"year\":"),
    Name::new(b"\"sections\":"),
    Name::new(b"\"pages\":"),
    Name::new(b"\"text\":"),
];

fn read_citation<'a>(r: &mut Reader<'a>) -> Option<Citation> {
    let mut record = Citation::default();
    let mut more = r.object()?;
    while more {
        match r.member(&CITATION, &mut record.seen)? {
            0 => record.source = Some(guideline_source(r.word()?)?), // source
            1 => _ = r.text(Lines::One, true)?, // title
            2 => _ = between(r.integer()?, 1900.0, 2099.0)?, // year
            3 => _ = r.items(|r| r.text(Lines::One, true).map(|_| ()))?, // sections
            4 => _ = r.text(Lines::One, true)?, // pages
            5 => _ = r.text(Lines::Many, true)?, // text
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Citation::SOURCE;
    if record.seen & required != required {
        return None;
    }
    // mtus-citation-names-chapter
    if (matches!(record.source, Some(code::MTUS)) && !record.has(Citation::TITLE)) {
        return None;
    }
    // citation-says-something
    if (!record.has(Citation::TITLE) && !record.has(Citation::TEXT)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct UtilizationReview {
    seen: u32,
    decision: Option<Code>,
    requested: Portion,
    authorized: Portion,
    basis: Option<Code>,
    guidelines: Vec<Citation>,
}

impl UtilizationReview {
    const DECISION: u32 = 1 << 0;
    const REQUESTED: u32 = 1 << 1;
    const AUTHORIZED: u32 = 1 << 2;
    const BASIS: u32 = 1 << 3;
    const GUIDELINES: u32 = 1 << 4;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static UTILIZATION_REVIEW: [Name; 5] = [
    Name::new(b"\"decision\":"),
    Name::new(b"\"requested\":"),
    Name::new(b"\"authorized\":"),
    Name::new(b"\"basis\":"),
    Name::new(b"\"guidelines\":"),
];

fn read_utilization_review<'a>(r: &mut Reader<'a>) -> Option<UtilizationReview> {
    let mut record = UtilizationReview::default();
    let mut more = r.object()?;
    while more {
        match r.member(&UTILIZATION_REVIEW, &mut record.seen)? {
            0 => record.decision = Some(urdecision(r.word()?)?), // decision
            1 => record.requested = read_portion(r)?, // requested
            2 => record.authorized = read_portion(r)?, // authorized
            3 => record.basis = Some(basis(r.word()?)?), // basis
            4 => record.guidelines = r.list::<_, Vec<_>>(|r| read_citation(r))?, // guidelines
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = UtilizationReview::DECISION;
    if record.seen & required != required {
        return None;
    }
    // modified-states-portions
    if (matches!(record.decision, Some(code::MODIFIED)) && !(record.has(UtilizationReview::REQUESTED) && record.has(UtilizationReview::AUTHORIZED))) {
        return None;
    }
    // modified-states-portions
    if (matches!(record.decision, Some(code::DENIED)) && !!record.has(UtilizationReview::AUTHORIZED)) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::NONE_CITED)) && !record.guidelines.is_empty()) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::MTUS)) && !((record.has(UtilizationReview::GUIDELINES) && record.guidelines.len() >= 1) && record.guidelines.iter().all(|item_1| matches!(item_1.source, Some(code::MTUS))))) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::MTUS_AND_OTHER)) && !(record.guidelines.iter().any(|item_1| matches!(item_1.source, Some(code::MTUS))) && record.guidelines.iter().any(|item_1| matches!(item_1.source, Some(code::ODG | code::ACOEM | code::OTHER))))) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::OUTSIDE_MTUS)) && !((record.has(UtilizationReview::GUIDELINES) && record.guidelines.len() >= 1) && record.guidelines.iter().all(|item_1| matches!(item_1.source, Some(code::ODG | code::ACOEM | code::OTHER))))) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Criterion {
    seen: u32,
}

impl Criterion {
    const DESCRIPTION: u32 = 1 << 0;
    const MET: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static CRITERION: [Name; 2] = [
    Name::new(b"\"description\":"),
    Name::new(b"\"met\":"),
];

fn read_criterion<'a>(r: &mut Reader<'a>) -> Option<Criterion> {
    let mut record = Criterion::default();
    let mut more = r.object()?;
    while more {
        match r.member(&CRITERION, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // description
            1 => _ = r.boolean()?, // met
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Criterion::DESCRIPTION | Criterion::MET;
    if record.seen & required != required {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Determination {
    seen: u32,
    outcome: Option<Code>,
    basis: Option<Code>,
    guidelines: Vec<Citation>,
    follows_issue: Option<f64>,
}

impl Determination {
    const OUTCOME: u32 = 1 << 0;
    const BASIS: u32 = 1 << 1;
    const GUIDELINES: u32 = 1 << 2;
    const RATIONALE: u32 = 1 << 3;
    const CRITERIA: u32 = 1 << 4;
    const STANDARD: u32 = 1 << 5;
    const FOLLOWS_ISSUE: u32 = 1 << 6;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static DETERMINATION: [Name; 7] = [
    Name::new(b"\"outcome\":"),
    Name::new(b"\"basis\":"),
    Name::new(b"\"guidelines\":"),
    Name::new(b"\"rationale\":"),
    Name::new(b"\"criteria\":"),
    Name::new(b"\"standard\":"),
    Name::new(b"\"follows_issue\":"),
];

fn read_determination<'a>(r: &mut Reader<'a>) -> Option<Determination> {
    let mut record = Determination::default();
    let mut more = r.object()?;
    while more {
        match r.member(&DETERMINATION, &mut record.seen)? {
            0 => record.outcome = Some(outcome(r.word()?)?), // outcome
            1 => record.basis = Some(basis(r.word()?)?), // basis
            2 => record.guidelines = r.list::<_, Vec<_>>(|r| read_citation(r))?, // guidelines
            3 => _ = r.text(Lines::Many, true)?, // rationale
            4 => _ = r.items(|r| read_criterion(r).map(|_| ()))?, // criteria
            5 => _ = standard(r.word()?)?, // standard
            6 => record.follows_issue = Some(between(r.integer()?, 1.0, 10000.0)?), // follows_issue
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Determination::OUTCOME | Determination::BASIS | Determination::GUIDELINES | Determination::RATIONALE;
    if record.seen & required != required {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::NONE_CITED)) && !record.guidelines.is_empty()) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::MTUS)) && !((record.has(Determination::GUIDELINES) && record.guidelines.len() >= 1) && record.guidelines.iter().all(|item_1| matches!(item_1.source, Some(code::MTUS))))) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::MTUS_AND_OTHER)) && !(record.guidelines.iter().any(|item_1| matches!(item_1.source, Some(code::MTUS))) && record.guidelines.iter().any(|item_1| matches!(item_1.source, Some(code::ODG | code::ACOEM | code::OTHER))))) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::OUTSIDE_MTUS)) && !((record.has(Determination::GUIDELINES) && record.guidelines.len() >= 1) && record.guidelines.iter().all(|item_1| matches!(item_1.source, Some(code::ODG | code::ACOEM | code::OTHER))))) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Issue {
    seen: u32,
    number: Option<f64>,
    request: Request,
    utilization_review: UtilizationReview,
    determination: Determination,
}

impl Issue {
    const NUMBER: u32 = 1 << 0;
    const HEADING: u32 = 1 << 1;
    const REQUEST: u32 = 1 << 2;
    const UTILIZATION_REVIEW: u32 = 1 << 3;
    const DETERMINATION: u32 = 1 << 4;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static ISSUE: [Name; 5] = [
    Name::new(b"\"number\":"),
    Name::new(b"\"heading\":"),
    Name::new(b"\"request\":"),
    Name::new(b"\"utilization_review\":"),
    Name::new(b"\"determination\":"),
];

fn read_issue<'a>(r: &mut Reader<'a>) -> Option<Issue> {
    let mut record = Issue::default();
    let mut more = r.object()?;
    while more {
        match r.member(&ISSUE, &mut record.seen)? {
            0 => record.number = Some(between(r.integer()?, 1.0, 10000.0)?), // number
            1 => _ = r.text(Lines::One, true)?, // heading
            2 => record.request = read_request(r)?, // request
            3 => record.utilization_review = read_utilization_review(r)?, // utilization_review
            4 => record.determination = read_determination(r)?, // determination
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Issue::NUMBER | Issue::HEADING | Issue::REQUEST;
    if record.seen & required != required {
        return None;
    }
    // overturned-states-quantity
    if ((matches!(record.determination.outcome, Some(code::OVERTURNED)) && matches!(record.request.category, Some(code::INJECTION | code::PHARMACEUTICALS | code::REHABILITATION))) && !record.request.has(Request::QUANTITY)) {
        return None;
    }
    // remainder-adds-up
    if ((!record.utilization_review.requested.quantity.has(Quantity::MAX) && !record.utilization_review.authorized.quantity.has(Quantity::MAX) && !record.request.quantity.has(Quantity::MAX)) && either([both(record.utilization_review.requested.quantity.unit, record.request.quantity.unit, |left, right| left != right), both(record.utilization_review.authorized.quantity.unit, record.request.quantity.unit, |left, right| left != right), both(both(record.utilization_review.requested.quantity.value, record.utilization_review.authorized.quantity.value, |first, second| first - second), record.request.quantity.value, |left, right| left == right)]) == Some(false)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Source {
    seen: u32,
}

impl Source {
    const NAME: u32 = 1 << 0;
    const SHA256: u32 = 1 << 1;
    const LAYOUT: u32 = 1 << 2;
    const READ_BY: u32 = 1 << 3;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static SOURCE: [Name; 4] = [
    Name::new(b"\"name\":"),
    Name::new(b"\"sha256\":"),
    Name::new(b"\"layout\":"),
    Name::new(b"\"read_by\":"),
];

fn read_source<'a>(r: &mut Reader<'a>) -> Option<Source> {
    let mut record = Source::default();
    let mut more = r.object()?;
    while more {
        match r.member(&SOURCE, &mut record.seen)? {
            0 => _ = r.text_like(Lines::One, false, &PATTERN_0)?, // name
            1 => _ = r.text_like(Lines::One, false, &PATTERN_1)?, // sha256
            2 => _ = layout(r.word()?)?, // layout
            3 => _ = r.text(Lines::One, true)?, // read_by
            _ => return None,
        }
        more = r.next_member()?;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Case<'a> {
    seen: u32,
    case_number: Option<&'a [u8]>,
    status: Option<Code>,
    dates: Dates,
    employee: Employee,
    reviewer: Reviewer,
    issues: Vec<Issue>,
    outcome: Option<Code>,
}

impl Case<'_> {
    const SCHEMA_VERSION: u32 = 1 << 0;
    const CASE_NUMBER: u32 = 1 << 1;
    const STATUS: u32 = 1 << 2;
    const INELIGIBLE_REASON: u32 = 1 << 3;
    const PRIORITY: u32 = 1 << 4;
    const DATES: u32 = 1 << 5;
    const REVIEW_ORGANIZATION: u32 = 1 << 6;
    const EMPLOYEE: u32 = 1 << 7;
    const REVIEWER: u32 = 1 << 8;
    const CLINICAL_SUMMARY: u32 = 1 << 9;
    const DIAGNOSES: u32 = 1 << 10;
    const DOCUMENTS_REVIEWED: u32 = 1 << 11;
    const ISSUES: u32 = 1 << 12;
    const OUTCOME: u32 = 1 << 13;
    const SOURCE: u32 = 1 << 14;
    const EXTENSIONS: u32 = 1 << 15;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static CASE: [Name; 16] = [
    Name::new(b"\"schema_version\":"),
    Name::new(b"\"case_number\":"),
    Name::new(b"\"status\":"),
    Name::new(b"\"ineligible_reason\":"),
    Name::new(b"\"priority\":"),
    Name::new(b"\"dates\":"),
    Name::new(b"\"review_organization\":"),
    Name::new(b"\"employee\":"),
    Name::new(b"\"reviewer\":"),
    Name::new(b"\"clinical_summary\":"),
    Name::new(b"\"diagnoses\":"),
    Name::new(b"\"documents_reviewed\":"),
    Name::new(b"\"issues\":"),
    Name::new(b"\"outcome\":"),
    Name::new(b"\"source\":"),
    Name::new(b"\"extensions\":"),
];

fn read_case<'a>(r: &mut Reader<'a>) -> Option<Case<'a>> {
    let mut record = Case::default();
    let mut more = r.object()?;
    while more {
        match r.member(&CASE, &mut record.seen)? {
            0 => _ = format_version(r.word()?)?, // schema_version
            1 => record.case_number = Some(r.text_like(Lines::One, false, &PATTERN_2)?), // case_number
            2 => record.status = Some(status(r.word()?)?), // status
            3 => _ = ineligible_reason(r.word()?)?, // ineligible_reason
            4 => _ = priority(r.word()?)?, // priority
            5 => record.dates = read_dates(r)?, // dates
            6 => _ = r.text(Lines::One, true)?, // review_organization
            7 => record.employee = read_employee(r)?, // employee
            8 => record.reviewer = read_reviewer(r)?, // reviewer
            9 => _ = r.text(Lines::Many, true)?, // clinical_summary
            10 => _ = r.items(|r| read_diagnosis(r).map(|_| ()))?, // diagnoses
            11 => _ = r.items(|r| read_document(r).map(|_| ()))?, // documents_reviewed
            12 => record.issues = r.list::<_, Vec<_>>(|r| read_issue(r))?, // issues
            13 => record.outcome = Some(case_outcome(r.word()?)?), // outcome
            14 => _ = read_source(r)?, // source
            15 => _ = r.any_object()?, // extensions
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Case::SCHEMA_VERSION | Case::STATUS | Case::ISSUES;
    if record.seen & required != required {
        return None;
    }
    // decided-is-complete
    if (matches!(record.status, Some(code::DECIDED)) && !((record.has(Case::CASE_NUMBER) && record.has(Case::PRIORITY) && record.dates.has(Dates::INJURY) && record.dates.has(Dates::UR_DECISION) && record.dates.has(Dates::APPLICATION_RECEIVED) && record.dates.has(Dates::ASSIGNED) && record.dates.has(Dates::DECIDED) && record.has(Case::REVIEWER) && record.has(Case::CLINICAL_SUMMARY)) && (record.has(Case::ISSUES) && record.issues.len() >= 1))) {
        return None;
    }
    // decided-issue-is-determined
    if (matches!(record.status, Some(code::DECIDED)) && !record.issues.iter().all(|item_1| item_1.has(Issue::DETERMINATION))) {
        return None;
    }
    // undecided-is-not-determined
    if (matches!(record.status, Some(code::IN_REVIEW | code::INELIGIBLE | code::WITHDRAWN | code::TERMINATED | code::DISMISSED | code::DEFERRED)) && !(record.issues.iter().all(|item_1| !item_1.has(Issue::DETERMINATION)) && (!record.dates.has(Dates::DECIDED) && !record.has(Case::OUTCOME)))) {
        return None;
    }
    // ineligible-states-reason
    if (matches!(record.status, Some(code::INELIGIBLE)) && !record.has(Case::INELIGIBLE_REASON)) {
        return None;
    }
    // ineligible-states-reason
    if (matches!(record.status, Some(code::IN_REVIEW | code::DECIDED | code::WITHDRAWN | code::TERMINATED | code::DISMISSED | code::DEFERRED)) && !!record.has(Case::INELIGIBLE_REASON)) {
        return None;
    }
    // reviewer-is-licensed
    if ((matches!(record.status, Some(code::DECIDED)) && record.has(Case::REVIEWER)) && !(record.reviewer.has(Reviewer::LICENSED_STATES) && record.reviewer.licensed_states.len() >= 1)) {
        return None;
    }
    // reviewer-attests-independence
    if ((matches!(record.status, Some(code::DECIDED)) && record.has(Case::REVIEWER)) && !matches!(record.reviewer.attestations.no_affiliation, Some(true))) {
        return None;
    }
    // outcome-agrees-with-issues
    if (((record.has(Case::OUTCOME) && record.issues.iter().any(|item_1| matches!(item_1.determination.outcome, Some(code::UPHELD)))) && record.issues.iter().all(|item_1| matches!(item_1.determination.outcome, Some(code::UPHELD)))) && !matches!(record.outcome, Some(code::UPHELD))) {
        return None;
    }
    // outcome-agrees-with-issues
    if (((record.has(Case::OUTCOME) && record.issues.iter().any(|item_1| matches!(item_1.determination.outcome, Some(code::OVERTURNED)))) && record.issues.iter().all(|item_1| matches!(item_1.determination.outcome, Some(code::OVERTURNED)))) && !matches!(record.outcome, Some(code::OVERTURNED))) {
        return None;
    }
    // outcome-agrees-with-issues
    if (((record.has(Case::OUTCOME) && record.issues.iter().any(|item_1| matches!(item_1.determination.outcome, Some(code::UPHELD)))) && record.issues.iter().any(|item_1| matches!(item_1.determination.outcome, Some(code::OVERTURNED)))) && !matches!(record.outcome, Some(code::PARTIALLY_OVERTURNED))) {
        return None;
    }
    // delayed-is-historic
    if (record.issues.iter().any(|item_1| matches!(item_1.utilization_review.decision, Some(code::DELAYED))) && record.issues.iter().any(|item_1| either([both(record.dates.ur_decision, Some(Day::new(2018, 1, 1)), |left, right| left < right), both(item_1.utilization_review.decision, Some(code::DELAYED), |left, right| left != right)]) == Some(false))) {
        return None;
    }
    // issue-numbers-run
    if record.issues.iter().zip(1u32..).any(|(item_1, position)| both(item_1.number, Some(f64::from(position)), |left, right| left == right) == Some(false)) {
        return None;
    }
    // follows-another-issue
    if (record.issues.iter().any(|item_1| item_1.determination.has(Determination::FOLLOWS_ISSUE)) && { let values_in_issues = sorted(record.issues.iter().map(|item_1| item_1.number)); record.issues.iter().any(|item_1| (both(item_1.determination.follows_issue, item_1.number, |left, right| left != right) == Some(false) || item_1.determination.follows_issue.map(|value| among(value, &values_in_issues)) == Some(false))) }) {
        return None;
    }
    // case-number-year
    if (both(both(record.dates.application_received.map(Day::year), record.case_number.and_then(|text| numbered_year(text, b"CM")), |first, second| first - second), Some(1.0), |left, right| left <= right) == Some(false) || both(both(record.case_number.and_then(|text| numbered_year(text, b"CM")), record.dates.application_received.map(Day::year), |first, second| first - second), Some(1.0), |left, right| left <= right) == Some(false)) {
        return None;
    }
    // age-fits-injury
    if (record.employee.has(Employee::AGE) && !record.employee.age.is_none_or(|value| (14.0..=100.0).contains(&value))) {
        return None;
    }
    Some(record)
}

/// Read a case, and its case number.
pub fn read<'a>(r: &mut Reader<'a>) -> Option<Option<&'a [u8]>> {
    read_case(r).map(|case| case.case_number)
}

/// Whether no text may begin or end with a character.
#[inline]
pub const fn is_white(character: char) -> bool {
    matches!(character, '\u{9}'..='\u{d}' | '\u{20}' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}'..='\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{feff}')
}

/// Whether a text may not hold a character.
#[inline]
pub const fn is_control(character: char) -> bool {
    matches!(character, '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
}

/// Whether a long text may not hold a character.
#[inline]
pub const fn is_control_but_breaks(character: char) -> bool {
    matches!(character, '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
}

/// Characters of Unicode 3.2.0 that are in NFC whatever stands around them: first, last.
pub static ALONE: &[(u32, u32)] = &[
    (0x0, 0x220),
    (0x222, 0x233),
    (0x250, 0x2ad),
    (0x2b0, 0x2ee),
    (0x34f, 0x34f),
    (0x375, 0x375),
    (0x37a, 0x37a),
    (0x384, 0x386),
    (0x388, 0x38a),
    (0x38c, 0x38c),
    (0x38e, 0x3a1),
    (0x3a3, 0x3ce),
    (0x3d0, 0x3f6),
    (0x400, 0x482),
    (0x488, 0x4ce),
    (0x4d0, 0x4f5),
    (0x4f8, 0x4f9),
    (0x500, 0x50f),
    (0x531, 0x556),
    (0x559, 0x55f),
    (0x561, 0x587),
    (0x589, 0x58a),
    (0x5be, 0x5be),
    (0x5c0, 0x5c0),
    (0x5c3, 0x5c3),
    (0x5d0, 0x5ea),
    (0x5f0, 0x5f4),
    (0x60c, 0x60c),
    (0x61b, 0x61b),
    (0x61f, 0x61f),
    (0x621, 0x63a),
    (0x640, 0x64a),
    (0x660, 0x66f),
    (0x671, 0x6d5),
    (0x6dd, 0x6de),
    (0x6e5, 0x6e6),
    (0x6e9, 0x6e9),
    (0x6f0, 0x6fe),
    (0x700, 0x70d),
    (0x70f, 0x710),
    (0x712, 0x72c),
    (0x780, 0x7b1),
    (0x901, 0x903),
    (0x905, 0x939),
    (0x93d, 0x94c),
    (0x950, 0x950),
    (0x960, 0x970),
    (0x981, 0x983),
    (0x985, 0x98c),
    (0x98f, 0x990),
    (0x993, 0x9a8),
    (0x9aa, 0x9b0),
    (0x9b2, 0x9b2),
    (0x9b6, 0x9b9),
    (0x9bf, 0x9c4),
    (0x9c7, 0x9c8),
    (0x9cb, 0x9cc),
    (0x9e0, 0x9e3),
    (0x9e6, 0x9fa),
    (0xa02, 0xa02),
    (0xa05, 0xa0a),
    (0xa0f, 0xa10),
    (0xa13, 0xa28),
    (0xa2a, 0xa30),
    (0xa32, 0xa32),
    (0xa35, 0xa35),
    (0xa38, 0xa39),
    (0xa3e, 0xa42),
    (0xa47, 0xa48),
    (0xa4b, 0xa4c),
    (0xa5c, 0xa5c),
    (0xa66, 0xa74),
    (0xa81, 0xa83),
    (0xa85, 0xa8b),
    (0xa8d, 0xa8d),
    (0xa8f, 0xa91),
    (0xa93, 0xaa8),
    (0xaaa, 0xab0),
    (0xab2, 0xab3),
    (0xab5, 0xab9),
    (0xabd, 0xac5),
    (0xac7, 0xac9),
    (0xacb, 0xacc),
    (0xad0, 0xad0),
    (0xae0, 0xae0),
    (0xae6, 0xaef),
    (0xb01, 0xb03),
    (0xb05, 0xb0c),
    (0xb0f, 0xb10),
    (0xb13, 0xb28),
    (0xb2a, 0xb30),
    (0xb32, 0xb33),
    (0xb36, 0xb39),
    (0xb3d, 0xb3d),
    (0xb3f, 0xb43),
    (0xb47, 0xb48),
    (0xb4b, 0xb4c),
    (0xb5f, 0xb61),
    (0xb66, 0xb70),
    (0xb82, 0xb83),
    (0xb85, 0xb8a),
    (0xb8e, 0xb90),
    (0xb92, 0xb95),
    (0xb99, 0xb9a),
    (0xb9c, 0xb9c),
    (0xb9e, 0xb9f),
    (0xba3, 0xba4),
    (0xba8, 0xbaa),
    (0xbae, 0xbb5),
    (0xbb7, 0xbb9),
    (0xbbf, 0xbc2),
    (0xbc6, 0xbc8),
    (0xbca, 0xbcc),
    (0xbe7, 0xbf2),
    (0xc01, 0xc03),
    (0xc05, 0xc0c),
    (0xc0e, 0xc10),
    (0xc12, 0xc28),
    (0xc2a, 0xc33),
    (0xc35, 0xc39),
    (0xc3e, 0xc44),
    (0xc46, 0xc48),
    (0xc4a, 0xc4c),
    (0xc60, 0xc61),
    (0xc66, 0xc6f),
    (0xc82, 0xc83),
    (0xc85, 0xc8c),
    (0xc8e, 0xc90),
    (0xc92, 0xca8),
    (0xcaa, 0xcb3),
    (0xcb5, 0xcb9),
    (0xcbe, 0xcc1),
    (0xcc3, 0xcc4),
    (0xcc6, 0xcc8),
    (0xcca, 0xccc),
    (0xcde, 0xcde),
    (0xce0, 0xce1),
    (0xce6, 0xcef),
    (0xd02, 0xd03),
    (0xd05, 0xd0c),
    (0xd0e, 0xd10),
    (0xd12, 0xd28),
    (0xd2a, 0xd39),
    (0xd3f, 0xd43),
    (0xd46, 0xd48),
    (0xd4a, 0xd4c),
    (0xd60, 0xd61),
    (0xd66, 0xd6f),
    (0xd82, 0xd83),
    (0xd85, 0xd96),
    (0xd9a, 0xdb1),
    (0xdb3, 0xdbb),
    (0xdbd, 0xdbd),
    (0xdc0, 0xdc6),
    (0xdd0, 0xdd4),
    (0xdd6, 0xdd6),
    (0xdd8, 0xdde),
    (0xdf2, 0xdf4),
    (0xe01, 0xe37),
    (0xe3f, 0xe47),
    (0xe4c, 0xe5b),
    (0xe81, 0xe82),
    (0xe84, 0xe84),
    (0xe87, 0xe88),
    (0xe8a, 0xe8a),
    (0xe8d, 0xe8d),
    (0xe94, 0xe97),
    (0xe99, 0xe9f),
    (0xea1, 0xea3),
    (0xea5, 0xea5),
    (0xea7, 0xea7),
    (0xeaa, 0xeab),
    (0xead, 0xeb7),
    (0xebb, 0xebd),
    (0xec0, 0xec4),
    (0xec6, 0xec6),
    (0xecc, 0xecd),
    (0xed0, 0xed9),
    (0xedc, 0xedd),
    (0xf00, 0xf17),
    (0xf1a, 0xf34),
    (0xf36, 0xf36),
    (0xf38, 0xf38),
    (0xf3a, 0xf42),
    (0xf44, 0xf47),
    (0xf49, 0xf4c),
    (0xf4e, 0xf51),
    (0xf53, 0xf56),
    (0xf58, 0xf5b),
    (0xf5d, 0xf68),
    (0xf6a, 0xf6a),
    (0xf77, 0xf77),
    (0xf79, 0xf79),
    (0xf7e, 0xf7f),
    (0xf85, 0xf85),
    (0xf88, 0xf8b),
    (0xf90, 0xf92),
    (0xf94, 0xf97),
    (0xf99, 0xf9c),
    (0xf9e, 0xfa1),
    (0xfa3, 0xfa6),
    (0xfa8, 0xfab),
    (0xfad, 0xfb4),
    (0xfb6, 0xfb6),
    (0xfb8, 0xfb8),
    (0xfba, 0xfbc),
    (0xfbe, 0xfc5),
    (0xfc7, 0xfcc),
    (0xfcf, 0xfcf),
    (0x1000, 0x1021),
    (0x1023, 0x1027),
    (0x1029, 0x102a),
    (0x102c, 0x102d),
    (0x102f, 0x1032),
    (0x1036, 0x1036),
    (0x1038, 0x1038),
    (0x1040, 0x1059),
    (0x10a0, 0x10c5),
    (0x10d0, 0x10f8),
    (0x10fb, 0x10fb),
    (0x1100, 0x1159),
    (0x115f, 0x1160),
    (0x1176, 0x11a2),
    (0x11c3, 0x11f9),
    (0x1200, 0x1206),
    (0x1208, 0x1246),
    (0x1248, 0x1248),
    (0x124a, 0x124d),
    (0x1250, 0x1256),
    (0x1258, 0x1258),
    (0x125a, 0x125d),
    (0x1260, 0x1286),
    (0x1288, 0x1288),
    (0x128a, 0x128d),
    (0x1290, 0x12ae),
    (0x12b0, 0x12b0),
    (0x12b2, 0x12b5),
    (0x12b8, 0x12be),
    (0x12c0, 0x12c0),
    (0x12c2, 0x12c5),
    (0x12c8, 0x12ce),
    (0x12d0, 0x12d6),
    (0x12d8, 0x12ee),
    (0x12f0, 0x130e),
    (0x1310, 0x1310),
    (0x1312, 0x1315),
    (0x1318, 0x131e),
    (0x1320, 0x1346),
    (0x1348, 0x135a),
    (0x1361, 0x137c),
    (0x13a0, 0x13f4),
    (0x1401, 0x1676),
    (0x1680, 0x169c),
    (0x16a0, 0x16f0),
    (0x1700, 0x170c),
    (0x170e, 0x1713),
    (0x1720, 0x1733),
    (0x1735, 0x1736),
    (0x1740, 0x1753),
    (0x1760, 0x176c),
    (0x176e, 0x1770),
    (0x1772, 0x1773),
    (0x1780, 0x17d1),
    (0x17d3, 0x17dc),
    (0x17e0, 0x17e9),
    (0x1800, 0x180e),
    (0x1810, 0x1819),
    (0x1820, 0x1877),
    (0x1880, 0x18a8),
    (0x1e00, 0x1e9b),
    (0x1ea0, 0x1ef9),
    (0x1f00, 0x1f15),
    (0x1f18, 0x1f1d),
    (0x1f20, 0x1f45),
    (0x1f48, 0x1f4d),
    (0x1f50, 0x1f57),
    (0x1f59, 0x1f59),
    (0x1f5b, 0x1f5b),
    (0x1f5d, 0x1f5d),
    (0x1f5f, 0x1f70),
    (0x1f72, 0x1f72),
    (0x1f74, 0x1f74),
    (0x1f76, 0x1f76),
    (0x1f78, 0x1f78),
    (0x1f7a, 0x1f7a),
    (0x1f7c, 0x1f7c),
    (0x1f80, 0x1fb4),
    (0x1fb6, 0x1fba),
    (0x1fbc, 0x1fbd),
    (0x1fbf, 0x1fc4),
    (0x1fc6, 0x1fc8),
    (0x1fca, 0x1fca),
    (0x1fcc, 0x1fd2),
    (0x1fd6, 0x1fda),
    (0x1fdd, 0x1fe2),
    (0x1fe4, 0x1fea),
    (0x1fec, 0x1fed),
    (0x1ff2, 0x1ff4),
    (0x1ff6, 0x1ff8),
    (0x1ffa, 0x1ffa),
    (0x1ffc, 0x1ffc),
    (0x1ffe, 0x1ffe),
    (0x2002, 0x2052),
    (0x2057, 0x2057),
    (0x205f, 0x2063),
    (0x206a, 0x2071),
    (0x2074, 0x208e),
    (0x20a0, 0x20b1),
    (0x20dd, 0x20e0),
    (0x20e2, 0x20e4),
    (0x2100, 0x2125),
    (0x2127, 0x2129),
    (0x212c, 0x213a),
    (0x213d, 0x214b),
    (0x2153, 0x2183),
    (0x2190, 0x2328),
    (0x232b, 0x23ce),
    (0x2400, 0x2426),
    (0x2440, 0x244a),
    (0x2460, 0x24fe),
    (0x2500, 0x2613),
    (0x2616, 0x2617),
    (0x2619, 0x267d),
    (0x2680, 0x2689),
    (0x2701, 0x2704),
    (0x2706, 0x2709),
    (0x270c, 0x2727),
    (0x2729, 0x274b),
    (0x274d, 0x274d),
    (0x274f, 0x2752),
    (0x2756, 0x2756),
    (0x2758, 0x275e),
    (0x2761, 0x2794),
    (0x2798, 0x27af),
    (0x27b1, 0x27be),
    (0x27d0, 0x27eb),
    (0x27f0, 0x2adb),
    (0x2add, 0x2aff),
    (0x2e80, 0x2e99),
    (0x2e9b, 0x2ef3),
    (0x2f00, 0x2fd5),
    (0x2ff0, 0x2ffb),
    (0x3000, 0x3029),
    (0x3030, 0x303f),
    (0x3041, 0x3096),
    (0x309b, 0x30ff),
    (0x3105, 0x312c),
    (0x3131, 0x318e),
    (0x3190, 0x31b7),
    (0x31f0, 0x321c),
    (0x3220, 0x3243),
    (0x3251, 0x327b),
    (0x327f, 0x32cb),
    (0x32d0, 0x32fe),
    (0x3300, 0x3376),
    (0x337b, 0x33dd),
    (0x33e0, 0x33fe),
    (0x3400, 0x4db5),
    (0x4e00, 0x9fa5),
    (0xa000, 0xa48c),
    (0xa490, 0xa4c6),
    (0xac00, 0xd7a3),
    (0xe000, 0xf8ff),
    (0xfa0e, 0xfa0f),
    (0xfa11, 0xfa11),
    (0xfa13, 0xfa14),
    (0xfa1f, 0xfa1f),
    (0xfa21, 0xfa21),
    (0xfa23, 0xfa24),
    (0xfa27, 0xfa29),
    (0xfb00, 0xfb06),
    (0xfb13, 0xfb17),
    (0xfb20, 0xfb29),
    (0xfb4f, 0xfbb1),
    (0xfbd3, 0xfd3f),
    (0xfd50, 0xfd8f),
    (0xfd92, 0xfdc7),
    (0xfdf0, 0xfdfc),
    (0xfe00, 0xfe0f),
    (0xfe30, 0xfe46),
    (0xfe49, 0xfe52),
    (0xfe54, 0xfe66),
    (0xfe68, 0xfe6b),
    (0xfe70, 0xfe74),
    (0xfe76, 0xfefc),
    (0xfeff, 0xfeff),
    (0xff01, 0xffbe),
    (0xffc2, 0xffc7),
    (0xffca, 0xffcf),
    (0xffd2, 0xffd7),
    (0xffda, 0xffdc),
    (0xffe0, 0xffe6),
    (0xffe8, 0xffee),
    (0xfff9, 0xfffd),
    (0x10300, 0x1031e),
    (0x10320, 0x10323),
    (0x10330, 0x1034a),
    (0x10400, 0x10425),
    (0x10428, 0x1044d),
    (0x1d000, 0x1d0f5),
    (0x1d100, 0x1d126),
    (0x1d12a, 0x1d15d),
    (0x1d16a, 0x1d16c),
    (0x1d173, 0x1d17a),
    (0x1d183, 0x1d184),
    (0x1d18c, 0x1d1a9),
    (0x1d1ae, 0x1d1ba),
    (0x1d1c1, 0x1d1dd),
    (0x1d400, 0x1d454),
    (0x1d456, 0x1d49c),
    (0x1d49e, 0x1d49f),
    (0x1d4a2, 0x1d4a2),
    (0x1d4a5, 0x1d4a6),
    (0x1d4a9, 0x1d4ac),
    (0x1d4ae, 0x1d4b9),
    (0x1d4bb, 0x1d4bb),
    (0x1d4bd, 0x1d4c0),
    (0x1d4c2, 0x1d4c3),
    (0x1d4c5, 0x1d505),
    (0x1d507, 0x1d50a),
    (0x1d50d, 0x1d514),
    (0x1d516, 0x1d51c),
    (0x1d51e, 0x1d539),
    (0x1d53b, 0x1d53e),
    (0x1d540, 0x1d544),
    (0x1d546, 0x1d546),
    (0x1d54a, 0x1d550),
    (0x1d552, 0x1d6a3),
    (0x1d6a8, 0x1d7c9),
    (0x1d7ce, 0x1d7ff),
    (0x20000, 0x2a6d6),
    (0xe0001, 0xe0001),
    (0xe0020, 0xe007f),
    (0xf0000, 0xffffd),
    (0x100000, 0x10fffd),
];

/// Tells declarations from others.
pub const DIGEST: &str = "5c857da536d7169a0ed341afc3264be68e57376386867086bd3406701afdfd38";

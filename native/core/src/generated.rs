//! What the format asks of a record, made from its declarations.
//!
//! Generated. Do not edit; say: make generate

#![allow(clippy::all, clippy::pedantic, unused)]

use alloc::vec::Vec;

use crate::characters::Lines;
use crate::pattern::{Factor, Pattern, Sign, classes};
use crate::reader::{Name, Reader};
use crate::values::{
    Code, Codes, Day, above, among, are_unique, at_least, between, both, either, in_order, numbered_year, only, sorted,
};

pub const MAX_DEPTH: usize = 64;
pub const FIRST_YEAR: i32 = 1900;
pub const LAST_YEAR: i32 = 2099;

/// How many codes there are.
pub const CODES: usize = 281;

mod code {
    use crate::values::Code;

    pub const FEMALE: Code = 0;
    pub const MALE: Code = 1;
    pub const OTHER: Code = 2;
    pub const UNKNOWN: Code = 3;
    pub const AK: Code = 4;
    pub const AL: Code = 5;
    pub const AR: Code = 6;
    pub const AS: Code = 7;
    pub const AZ: Code = 8;
    pub const CA: Code = 9;
    pub const CO: Code = 10;
    pub const CT: Code = 11;
    pub const DC: Code = 12;
    pub const DE: Code = 13;
    pub const FL: Code = 14;
    pub const GA: Code = 15;
    pub const GU: Code = 16;
    pub const HI: Code = 17;
    pub const IA: Code = 18;
    pub const ID: Code = 19;
    pub const IL: Code = 20;
    pub const IN: Code = 21;
    pub const KS: Code = 22;
    pub const KY: Code = 23;
    pub const LA: Code = 24;
    pub const MA: Code = 25;
    pub const MD: Code = 26;
    pub const ME: Code = 27;
    pub const MI: Code = 28;
    pub const MN: Code = 29;
    pub const MO: Code = 30;
    pub const MP: Code = 31;
    pub const MS: Code = 32;
    pub const MT: Code = 33;
    pub const NC: Code = 34;
    pub const ND: Code = 35;
    pub const NE: Code = 36;
    pub const NH: Code = 37;
    pub const NJ: Code = 38;
    pub const NM: Code = 39;
    pub const NV: Code = 40;
    pub const NY: Code = 41;
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
    pub const VA: Code = 53;
    pub const VI: Code = 54;
    pub const VT: Code = 55;
    pub const WA: Code = 56;
    pub const WI: Code = 57;
    pub const WV: Code = 58;
    pub const WY: Code = 59;
    pub const ICD_9_CM: Code = 60;
    pub const ICD_10_CM: Code = 61;
    pub const HEAD: Code = 62;
    pub const EYE: Code = 63;
    pub const EAR: Code = 64;
    pub const JAW: Code = 65;
    pub const FACE: Code = 66;
    pub const NECK: Code = 67;
    pub const UPPER_BACK: Code = 68;
    pub const LOW_BACK: Code = 69;
    pub const SACROILIAC: Code = 70;
    pub const PELVIS: Code = 71;
    pub const SHOULDER: Code = 72;
    pub const UPPER_ARM: Code = 73;
    pub const ELBOW: Code = 74;
    pub const FOREARM: Code = 75;
    pub const WRIST: Code = 76;
    pub const HAND: Code = 77;
    pub const FINGER: Code = 78;
    pub const HIP: Code = 79;
    pub const THIGH: Code = 80;
    pub const KNEE: Code = 81;
    pub const LOWER_LEG: Code = 82;
    pub const ANKLE: Code = 83;
    pub const FOOT: Code = 84;
    pub const TOE: Code = 85;
    pub const CHEST: Code = 86;
    pub const ABDOMEN: Code = 87;
    pub const GROIN: Code = 88;
    pub const UPPER_EXTREMITY: Code = 89;
    pub const LOWER_EXTREMITY: Code = 90;
    pub const SPINE: Code = 91;
    pub const BACK: Code = 92;
    pub const LEFT: Code = 93;
    pub const RIGHT: Code = 94;
    pub const BILATERAL: Code = 95;
    pub const C1: Code = 96;
    pub const C1_2: Code = 97;
    pub const C2: Code = 98;
    pub const C2_3: Code = 99;
    pub const C3: Code = 100;
    pub const C3_4: Code = 101;
    pub const C4: Code = 102;
    pub const C4_5: Code = 103;
    pub const C5: Code = 104;
    pub const C5_6: Code = 105;
    pub const C6: Code = 106;
    pub const C6_7: Code = 107;
    pub const C7: Code = 108;
    pub const C7_T1: Code = 109;
    pub const T1: Code = 110;
    pub const T1_2: Code = 111;
    pub const T2: Code = 112;
    pub const T2_3: Code = 113;
    pub const T3: Code = 114;
    pub const T3_4: Code = 115;
    pub const T4: Code = 116;
    pub const T4_5: Code = 117;
    pub const T5: Code = 118;
    pub const T5_6: Code = 119;
    pub const T6: Code = 120;
    pub const T6_7: Code = 121;
    pub const T7: Code = 122;
    pub const T7_8: Code = 123;
    pub const T8: Code = 124;
    pub const T8_9: Code = 125;
    pub const T9: Code = 126;
    pub const T9_10: Code = 127;
    pub const T10: Code = 128;
    pub const T10_11: Code = 129;
    pub const T11: Code = 130;
    pub const T11_12: Code = 131;
    pub const T12: Code = 132;
    pub const T12_L1: Code = 133;
    pub const L1: Code = 134;
    pub const L1_2: Code = 135;
    pub const L2: Code = 136;
    pub const L2_3: Code = 137;
    pub const L3: Code = 138;
    pub const L3_4: Code = 139;
    pub const L4: Code = 140;
    pub const L4_5: Code = 141;
    pub const L5: Code = 142;
    pub const L5_S1: Code = 143;
    pub const S1: Code = 144;
    pub const S1_2: Code = 145;
    pub const S2: Code = 146;
    pub const S2_3: Code = 147;
    pub const S3: Code = 148;
    pub const S3_4: Code = 149;
    pub const S4: Code = 150;
    pub const S4_5: Code = 151;
    pub const S5: Code = 152;
    pub const VISIT: Code = 153;
    pub const UNIT: Code = 154;
    pub const INJECTION: Code = 155;
    pub const GRAM: Code = 156;
    pub const MILLILITRE: Code = 157;
    pub const STUDY: Code = 158;
    pub const ITEM: Code = 159;
    pub const DAY: Code = 160;
    pub const HOUR: Code = 161;
    pub const WEEK: Code = 162;
    pub const MONTH: Code = 163;
    pub const YEAR: Code = 164;
    pub const STATED: Code = 165;
    pub const COMPUTED: Code = 166;
    pub const IMPLIED: Code = 167;
    pub const EXEMPT: Code = 168;
    pub const NON_EXEMPT: Code = 169;
    pub const UNLISTED: Code = 170;
    pub const CPT: Code = 171;
    pub const HCPCS: Code = 172;
    pub const NDC: Code = 173;
    pub const QUANTITY: Code = 174;
    pub const FREQUENCY: Code = 175;
    pub const DURATION: Code = 176;
    pub const SITES: Code = 177;
    pub const SIDE: Code = 178;
    pub const LEVELS: Code = 179;
    pub const STRENGTH: Code = 180;
    pub const DOSE: Code = 181;
    pub const SOURCE_SAYS: Code = 182;
    pub const NOT_IN_REQUEST: Code = 183;
    pub const DIAGNOSTIC_TESTING: Code = 184;
    pub const DMEPOS: Code = 185;
    pub const EVALUATION_AND_MANAGEMENT: Code = 186;
    pub const HOME_HEALTH: Code = 187;
    pub const PHARMACEUTICALS: Code = 188;
    pub const PROGRAMS: Code = 189;
    pub const PSYCHOLOGICAL_SERVICES: Code = 190;
    pub const REHABILITATION: Code = 191;
    pub const SURGERY: Code = 192;
    pub const TRANSPORTATION: Code = 193;
    pub const IMAGING: Code = 194;
    pub const ELECTRODIAGNOSTIC: Code = 195;
    pub const LABORATORY: Code = 196;
    pub const OTHER_DIAGNOSTIC: Code = 197;
    pub const DURABLE_MEDICAL_EQUIPMENT: Code = 198;
    pub const ELECTRICAL_STIMULATION: Code = 199;
    pub const PROSTHETICS_ORTHOTICS: Code = 200;
    pub const SUPPLIES: Code = 201;
    pub const MEDICAL_SPECIALTY: Code = 202;
    pub const DENTAL: Code = 203;
    pub const FACET: Code = 204;
    pub const EPIDURAL: Code = 205;
    pub const JOINT_OR_SOFT_TISSUE: Code = 206;
    pub const OTHER_INJECTION: Code = 207;
    pub const EVALUATION: Code = 208;
    pub const THERAPY: Code = 209;
    pub const ACUPUNCTURE: Code = 210;
    pub const CHIROPRACTIC: Code = 211;
    pub const PHYSICAL_OR_OCCUPATIONAL_THERAPY: Code = 212;
    pub const OTHER_THERAPY: Code = 213;
    pub const ARTHROSCOPIC: Code = 214;
    pub const NON_ARTHROSCOPIC: Code = 215;
    pub const ADJUNCT: Code = 216;
    pub const SURGICAL_CONSULT: Code = 217;
    pub const PROSPECTIVE: Code = 218;
    pub const CONCURRENT: Code = 219;
    pub const RETROSPECTIVE: Code = 220;
    pub const MTUS: Code = 221;
    pub const ODG: Code = 222;
    pub const ACOEM: Code = 223;
    pub const DENIED: Code = 224;
    pub const MODIFIED: Code = 225;
    pub const DELAYED: Code = 226;
    pub const MTUS_AND_OTHER: Code = 227;
    pub const OUTSIDE_MTUS: Code = 228;
    pub const NONE_CITED: Code = 229;
    pub const MET: Code = 230;
    pub const NOT_MET: Code = 231;
    pub const NOT_DOCUMENTED: Code = 232;
    pub const FUNCTIONAL_IMPROVEMENT: Code = 233;
    pub const CONSERVATIVE_CARE: Code = 234;
    pub const CLINICAL_FINDINGS: Code = 235;
    pub const AMOUNT: Code = 236;
    pub const REQUEST_DETAIL: Code = 237;
    pub const GUIDELINE_SUPPORT: Code = 238;
    pub const RISK_OR_MONITORING: Code = 239;
    pub const DEPENDENT: Code = 240;
    pub const DOCUMENTATION: Code = 241;
    pub const UPHELD: Code = 242;
    pub const OVERTURNED: Code = 243;
    pub const PEER_REVIEWED_EVIDENCE: Code = 244;
    pub const PROFESSIONAL_STANDARDS: Code = 245;
    pub const EXPERT_OPINION: Code = 246;
    pub const ACCEPTED_PRACTICE: Code = 247;
    pub const LIKELY_BENEFIT: Code = 248;
    pub const LETTER_2013_NOTICE: Code = 249;
    pub const LETTER_2013_DOCUMENTS: Code = 250;
    pub const LETTER_2014: Code = 251;
    pub const LETTER_2016: Code = 252;
    pub const LETTER_PROFESSIONAL_REVIEW: Code = 253;
    pub const _1_0: Code = 254;
    pub const IN_REVIEW: Code = 255;
    pub const DECIDED: Code = 256;
    pub const INELIGIBLE: Code = 257;
    pub const WITHDRAWN: Code = 258;
    pub const TERMINATED: Code = 259;
    pub const DISMISSED: Code = 260;
    pub const DEFERRED: Code = 261;
    pub const UNTIMELY: Code = 262;
    pub const UNSIGNED: Code = 263;
    pub const NO_UR_DECISION: Code = 264;
    pub const UNSIGNED_AND_NO_UR_DECISION: Code = 265;
    pub const CONDITIONALLY_NON_CERTIFIED: Code = 266;
    pub const DUPLICATE: Code = 267;
    pub const STANDARD: Code = 268;
    pub const EXPEDITED: Code = 269;
    pub const REVIEWER: Code = 270;
    pub const UTILIZATION_REVIEW: Code = 271;
    pub const PARTIALLY_OVERTURNED: Code = 272;
    pub const CASE_NUMBER: Code = 273;
    pub const PRIORITY: Code = 274;
    pub const DATES_INJURY: Code = 275;
    pub const DATES_UR_DECISION: Code = 276;
    pub const DATES_APPLICATION_RECEIVED: Code = 277;
    pub const DATES_ASSIGNED: Code = 278;
    pub const DATES_DECIDED: Code = 279;
    pub const CLINICAL_SUMMARY: Code = 280;
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
        b"AK" => code::AK,
        b"AL" => code::AL,
        b"AR" => code::AR,
        b"AS" => code::AS,
        b"AZ" => code::AZ,
        b"CA" => code::CA,
        b"CO" => code::CO,
        b"CT" => code::CT,
        b"DC" => code::DC,
        b"DE" => code::DE,
        b"FL" => code::FL,
        b"GA" => code::GA,
        b"GU" => code::GU,
        b"HI" => code::HI,
        b"IA" => code::IA,
        b"ID" => code::ID,
        b"IL" => code::IL,
        b"IN" => code::IN,
        b"KS" => code::KS,
        b"KY" => code::KY,
        b"LA" => code::LA,
        b"MA" => code::MA,
        b"MD" => code::MD,
        b"ME" => code::ME,
        b"MI" => code::MI,
        b"MN" => code::MN,
        b"MO" => code::MO,
        b"MP" => code::MP,
        b"MS" => code::MS,
        b"MT" => code::MT,
        b"NC" => code::NC,
        b"ND" => code::ND,
        b"NE" => code::NE,
        b"NH" => code::NH,
        b"NJ" => code::NJ,
        b"NM" => code::NM,
        b"NV" => code::NV,
        b"NY" => code::NY,
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
        b"VA" => code::VA,
        b"VI" => code::VI,
        b"VT" => code::VT,
        b"WA" => code::WA,
        b"WI" => code::WI,
        b"WV" => code::WV,
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

fn side(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"left" => code::LEFT,
        b"right" => code::RIGHT,
        b"bilateral" => code::BILATERAL,
        _ => return None,
    })
}

fn spinal_level(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"C1" => code::C1,
        b"C1-2" => code::C1_2,
        b"C2" => code::C2,
        b"C2-3" => code::C2_3,
        b"C3" => code::C3,
        b"C3-4" => code::C3_4,
        b"C4" => code::C4,
        b"C4-5" => code::C4_5,
        b"C5" => code::C5,
        b"C5-6" => code::C5_6,
        b"C6" => code::C6,
        b"C6-7" => code::C6_7,
        b"C7" => code::C7,
        b"C7-T1" => code::C7_T1,
        b"T1" => code::T1,
        b"T1-2" => code::T1_2,
        b"T2" => code::T2,
        b"T2-3" => code::T2_3,
        b"T3" => code::T3,
        b"T3-4" => code::T3_4,
        b"T4" => code::T4,
        b"T4-5" => code::T4_5,
        b"T5" => code::T5,
        b"T5-6" => code::T5_6,
        b"T6" => code::T6,
        b"T6-7" => code::T6_7,
        b"T7" => code::T7,
        b"T7-8" => code::T7_8,
        b"T8" => code::T8,
        b"T8-9" => code::T8_9,
        b"T9" => code::T9,
        b"T9-10" => code::T9_10,
        b"T10" => code::T10,
        b"T10-11" => code::T10_11,
        b"T11" => code::T11,
        b"T11-12" => code::T11_12,
        b"T12" => code::T12,
        b"T12-L1" => code::T12_L1,
        b"L1" => code::L1,
        b"L1-2" => code::L1_2,
        b"L2" => code::L2,
        b"L2-3" => code::L2_3,
        b"L3" => code::L3,
        b"L3-4" => code::L3_4,
        b"L4" => code::L4,
        b"L4-5" => code::L4_5,
        b"L5" => code::L5,
        b"L5-S1" => code::L5_S1,
        b"S1" => code::S1,
        b"S1-2" => code::S1_2,
        b"S2" => code::S2,
        b"S2-3" => code::S2_3,
        b"S3" => code::S3,
        b"S3-4" => code::S3_4,
        b"S4" => code::S4,
        b"S4-5" => code::S4_5,
        b"S5" => code::S5,
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
        b"implied" => code::IMPLIED,
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

fn formulary_status(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"exempt" => code::EXEMPT,
        b"non-exempt" => code::NON_EXEMPT,
        b"unlisted" => code::UNLISTED,
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

fn request_member(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"quantity" => code::QUANTITY,
        b"frequency" => code::FREQUENCY,
        b"duration" => code::DURATION,
        b"sites" => code::SITES,
        b"side" => code::SIDE,
        b"levels" => code::LEVELS,
        b"strength" => code::STRENGTH,
        b"dose" => code::DOSE,
        _ => return None,
    })
}

fn gap_source(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"source-says" => code::SOURCE_SAYS,
        b"not-in-request" => code::NOT_IN_REQUEST,
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

fn timing(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"prospective" => code::PROSPECTIVE,
        b"concurrent" => code::CONCURRENT,
        b"retrospective" => code::RETROSPECTIVE,
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

fn criterion_finding(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"met" => code::MET,
        b"not-met" => code::NOT_MET,
        b"not-documented" => code::NOT_DOCUMENTED,
        _ => return None,
    })
}

fn criterion_kind(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"functional-improvement" => code::FUNCTIONAL_IMPROVEMENT,
        b"conservative-care" => code::CONSERVATIVE_CARE,
        b"clinical-findings" => code::CLINICAL_FINDINGS,
        b"amount" => code::AMOUNT,
        b"request-detail" => code::REQUEST_DETAIL,
        b"guideline-support" => code::GUIDELINE_SUPPORT,
        b"risk-or-monitoring" => code::RISK_OR_MONITORING,
        b"dependent" => code::DEPENDENT,
        b"documentation" => code::DOCUMENTATION,
        b"other" => code::OTHER,
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

fn summary_author(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"reviewer" => code::REVIEWER,
        b"utilization-review" => code::UTILIZATION_REVIEW,
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

fn case_member(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"case_number" => code::CASE_NUMBER,
        b"priority" => code::PRIORITY,
        b"dates.injury" => code::DATES_INJURY,
        b"dates.ur_decision" => code::DATES_UR_DECISION,
        b"dates.application_received" => code::DATES_APPLICATION_RECEIVED,
        b"dates.assigned" => code::DATES_ASSIGNED,
        b"dates.decided" => code::DATES_DECIDED,
        b"reviewer" => code::REVIEWER,
        b"clinical_summary" => code::CLINICAL_SUMMARY,
        _ => return None,
    })
}

/// `^[^/\\]+$`
static PATTERN_0: Pattern = Pattern {
    classes: &classes(&[(47, 47, 1), (92, 92, 1), (128, 191, 2)]),
    next: &[
        &[1, 2, 0],
        &[3, 2, 1],
        &[4, 2, 2],
        &[3, 2, 3],
        &[4, 2, 4],
    ],
    accepts: &[false, true, false, true, false],
};

/// `^[0-9a-f]{64}$`
static PATTERN_1: Pattern = Pattern {
    classes: &classes(&[(48, 57, 1), (97, 102, 1), (128, 191, 2)]),
    next: &[
        &[1, 2, 0],
        &[1, 3, 1],
        &[1, 4, 2],
        &[1, 3, 3],
        &[1, 5, 4],
        &[1, 6, 5],
        &[1, 7, 6],
        &[1, 8, 7],
        &[1, 9, 8],
        &[1, 10, 9],
        &[1, 11, 10],
        &[1, 12, 11],
        &[1, 13, 12],
        &[1, 14, 13],
        &[1, 15, 14],
        &[1, 16, 15],
        &[1, 17, 16],
        &[1, 18, 17],
        &[1, 19, 18],
        &[1, 20, 19],
        &[1, 21, 20],
        &[1, 22, 21],
        &[1, 23, 22],
        &[1, 24, 23],
        &[1, 25, 24],
        &[1, 26, 25],
        &[1, 27, 26],
        &[1, 28, 27],
        &[1, 29, 28],
        &[1, 30, 29],
        &[1, 31, 30],
        &[1, 32, 31],
        &[1, 33, 32],
        &[1, 34, 33],
        &[1, 35, 34],
        &[1, 36, 35],
        &[1, 37, 36],
        &[1, 38, 37],
        &[1, 39, 38],
        &[1, 40, 39],
        &[1, 41, 40],
        &[1, 42, 41],
        &[1, 43, 42],
        &[1, 44, 43],
        &[1, 45, 44],
        &[1, 46, 45],
        &[1, 47, 46],
        &[1, 48, 47],
        &[1, 49, 48],
        &[1, 50, 49],
        &[1, 51, 50],
        &[1, 52, 51],
        &[1, 53, 52],
        &[1, 54, 53],
        &[1, 55, 54],
        &[1, 56, 55],
        &[1, 57, 56],
        &[1, 58, 57],
        &[1, 59, 58],
        &[1, 60, 59],
        &[1, 61, 60],
        &[1, 62, 61],
        &[1, 63, 62],
        &[1, 64, 63],
        &[1, 65, 64],
        &[1, 66, 65],
        &[1, 3, 66],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true],
};

/// `^(CM[0-9]{2}-[0-9]{7,8}|13-[0-9]{6})$`
static PATTERN_2: Pattern = Pattern {
    classes: &classes(&[(45, 45, 1), (48, 48, 2), (49, 49, 3), (50, 50, 2), (51, 51, 4), (52, 57, 2), (67, 67, 5), (77, 77, 6), (128, 191, 7)]),
    next: &[
        &[1, 2, 3, 4, 5, 6, 7, 0],
        &[1, 2, 3, 8, 5, 9, 7, 1],
        &[1, 2, 3, 8, 5, 9, 7, 2],
        &[1, 2, 3, 8, 5, 9, 7, 3],
        &[1, 2, 3, 8, 10, 9, 7, 4],
        &[1, 2, 3, 8, 5, 9, 7, 5],
        &[1, 2, 3, 8, 5, 9, 11, 6],
        &[1, 2, 3, 8, 5, 9, 7, 7],
        &[1, 2, 3, 8, 5, 9, 7, 8],
        &[1, 2, 3, 8, 5, 9, 7, 9],
        &[1, 12, 3, 8, 5, 9, 7, 10],
        &[1, 2, 13, 14, 15, 9, 7, 11],
        &[1, 2, 16, 17, 18, 9, 7, 12],
        &[1, 2, 19, 20, 21, 9, 7, 13],
        &[1, 2, 19, 20, 21, 9, 7, 14],
        &[1, 2, 19, 20, 21, 9, 7, 15],
        &[1, 2, 22, 23, 24, 9, 7, 16],
        &[1, 2, 22, 23, 24, 9, 7, 17],
        &[1, 2, 22, 23, 24, 9, 7, 18],
        &[1, 25, 3, 8, 5, 9, 7, 19],
        &[1, 25, 3, 8, 5, 9, 7, 20],
        &[1, 25, 3, 8, 5, 9, 7, 21],
        &[1, 2, 26, 27, 28, 9, 7, 22],
        &[1, 2, 26, 27, 28, 9, 7, 23],
        &[1, 2, 26, 27, 28, 9, 7, 24],
        &[1, 2, 29, 30, 31, 9, 7, 25],
        &[1, 2, 32, 33, 34, 9, 7, 26],
        &[1, 2, 32, 33, 34, 9, 7, 27],
        &[1, 2, 32, 33, 34, 9, 7, 28],
        &[1, 2, 35, 36, 37, 9, 7, 29],
        &[1, 2, 35, 36, 37, 9, 7, 30],
        &[1, 2, 35, 36, 37, 9, 7, 31],
        &[1, 2, 38, 39, 40, 9, 7, 32],
        &[1, 2, 38, 39, 40, 9, 7, 33],
        &[1, 2, 38, 39, 40, 9, 7, 34],
        &[1, 2, 41, 42, 43, 9, 7, 35],
        &[1, 2, 41, 42, 43, 9, 7, 36],
        &[1, 2, 41, 42, 43, 9, 7, 37],
        &[1, 2, 44, 45, 46, 9, 7, 38],
        &[1, 2, 44, 45, 46, 9, 7, 39],
        &[1, 2, 44, 45, 46, 9, 7, 40],
        &[1, 2, 47, 48, 49, 9, 7, 41],
        &[1, 2, 47, 48, 49, 9, 7, 42],
        &[1, 2, 47, 48, 49, 9, 7, 43],
        &[1, 2, 3, 8, 5, 9, 7, 44],
        &[1, 2, 3, 8, 5, 9, 7, 45],
        &[1, 2, 3, 8, 5, 9, 7, 46],
        &[1, 2, 50, 51, 52, 9, 7, 47],
        &[1, 2, 50, 51, 52, 9, 7, 48],
        &[1, 2, 50, 51, 52, 9, 7, 49],
        &[1, 2, 53, 54, 55, 9, 7, 50],
        &[1, 2, 53, 54, 55, 9, 7, 51],
        &[1, 2, 53, 54, 55, 9, 7, 52],
        &[1, 2, 56, 57, 58, 9, 7, 53],
        &[1, 2, 56, 57, 58, 9, 7, 54],
        &[1, 2, 56, 57, 58, 9, 7, 55],
        &[1, 2, 59, 60, 61, 9, 7, 56],
        &[1, 2, 59, 60, 61, 9, 7, 57],
        &[1, 2, 59, 60, 61, 9, 7, 58],
        &[1, 2, 3, 8, 5, 9, 7, 59],
        &[1, 2, 3, 8, 5, 9, 7, 60],
        &[1, 2, 3, 8, 5, 9, 7, 61],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, true, true, false, false, false, false, false, false, false, false, false, true, true, true, true, true, true],
};

/// What no free text may hold.
pub static SIGNS: &[Sign] = &[Sign { factor: Factor::Digits { count: 4, width: 16 }, pattern: Pattern {
    classes: &classes(&[(32, 32, 1), (40, 40, 2), (41, 41, 3), (45, 45, 4), (46, 46, 1), (48, 57, 5), (128, 191, 6)]),
    next: &[
        &[1, 2, 3, 4, 5, 6, 0],
        &[1, 2, 3, 4, 5, 6, 1],
        &[1, 2, 3, 4, 5, 6, 2],
        &[1, 2, 3, 4, 5, 6, 3],
        &[1, 2, 3, 4, 5, 6, 4],
        &[1, 2, 7, 4, 5, 8, 5],
        &[1, 2, 7, 4, 5, 9, 6],
        &[1, 2, 3, 4, 5, 6, 7],
        &[1, 2, 7, 4, 5, 8, 8],
        &[1, 2, 7, 4, 5, 10, 9],
        &[1, 11, 7, 12, 13, 14, 10],
        &[1, 2, 3, 4, 5, 15, 11],
        &[1, 11, 3, 4, 16, 6, 12],
        &[1, 2, 7, 4, 5, 17, 13],
        &[1, 2, 7, 4, 5, 18, 14],
        &[1, 2, 7, 4, 5, 19, 15],
        &[1, 2, 7, 4, 5, 20, 16],
        &[1, 2, 7, 4, 5, 21, 17],
        &[1, 2, 7, 4, 5, 22, 18],
        &[1, 2, 7, 4, 5, 23, 19],
        &[1, 2, 7, 4, 5, 24, 20],
        &[1, 2, 7, 4, 25, 26, 21],
        &[1, 2, 7, 4, 5, 27, 22],
        &[1, 28, 7, 12, 29, 14, 23],
        &[1, 2, 7, 4, 5, 26, 24],
        &[1, 2, 7, 4, 5, 30, 25],
        &[1, 31, 7, 4, 32, 8, 26],
        &[33, 33, 33, 33, 5, 34, 27],
        &[1, 2, 3, 4, 5, 35, 28],
        &[1, 2, 7, 4, 5, 36, 29],
        &[1, 2, 7, 4, 5, 37, 30],
        &[1, 2, 3, 4, 5, 38, 31],
        &[1, 2, 7, 4, 5, 39, 32],
        &[33, 33, 33, 33, 33, 33, 33],
        &[33, 33, 33, 33, 5, 34, 34],
        &[1, 2, 7, 4, 5, 40, 35],
        &[1, 2, 7, 4, 5, 41, 36],
        &[1, 2, 7, 4, 5, 42, 37],
        &[1, 2, 7, 4, 5, 43, 38],
        &[1, 2, 7, 4, 5, 44, 39],
        &[1, 2, 7, 4, 5, 45, 40],
        &[1, 2, 7, 4, 25, 46, 41],
        &[1, 2, 7, 4, 5, 47, 42],
        &[1, 2, 7, 4, 5, 48, 43],
        &[1, 2, 7, 4, 5, 49, 44],
        &[1, 28, 7, 12, 29, 50, 45],
        &[1, 31, 7, 4, 32, 51, 46],
        &[33, 33, 33, 33, 5, 8, 47],
        &[1, 11, 7, 12, 13, 50, 48],
        &[1, 2, 7, 4, 5, 51, 49],
        &[33, 33, 33, 33, 5, 18, 50],
        &[33, 33, 33, 33, 5, 8, 51],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, false, false, true, true, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, true, true],
} }, Sign { factor: Factor::Byte(0x40), pattern: Pattern {
    classes: &classes(&[(45, 45, 1), (46, 46, 2), (48, 57, 3), (64, 64, 4), (65, 90, 5), (95, 95, 6), (97, 122, 5), (128, 191, 7)]),
    next: &[
        &[1, 2, 3, 4, 5, 6, 7, 0],
        &[1, 2, 3, 4, 5, 6, 7, 1],
        &[1, 2, 3, 4, 5, 6, 7, 2],
        &[1, 2, 3, 4, 5, 6, 7, 3],
        &[1, 2, 3, 4, 8, 6, 7, 4],
        &[1, 2, 3, 4, 5, 6, 7, 5],
        &[1, 2, 3, 4, 8, 6, 7, 6],
        &[1, 2, 3, 4, 8, 6, 7, 7],
        &[1, 9, 3, 10, 5, 11, 7, 8],
        &[1, 12, 13, 14, 5, 15, 7, 9],
        &[1, 12, 13, 14, 8, 15, 7, 10],
        &[1, 12, 13, 14, 8, 15, 7, 11],
        &[1, 16, 13, 17, 5, 18, 7, 12],
        &[1, 2, 3, 4, 5, 19, 7, 13],
        &[1, 16, 13, 17, 8, 18, 7, 14],
        &[1, 16, 13, 17, 8, 18, 7, 15],
        &[1, 20, 13, 21, 5, 22, 7, 16],
        &[1, 20, 13, 21, 8, 22, 7, 17],
        &[1, 20, 13, 21, 8, 22, 7, 18],
        &[23, 23, 23, 23, 23, 23, 23, 19],
        &[1, 24, 13, 25, 5, 26, 7, 20],
        &[1, 24, 13, 25, 8, 26, 7, 21],
        &[1, 24, 13, 25, 8, 26, 7, 22],
        &[23, 23, 23, 23, 23, 23, 23, 23],
        &[1, 27, 13, 28, 5, 29, 7, 24],
        &[1, 27, 13, 28, 8, 29, 7, 25],
        &[1, 27, 13, 28, 8, 29, 7, 26],
        &[1, 30, 13, 31, 5, 32, 7, 27],
        &[1, 30, 13, 31, 8, 32, 7, 28],
        &[1, 30, 13, 31, 8, 32, 7, 29],
        &[1, 33, 13, 34, 5, 35, 7, 30],
        &[1, 33, 13, 34, 8, 35, 7, 31],
        &[1, 33, 13, 34, 8, 35, 7, 32],
        &[1, 36, 13, 37, 5, 38, 7, 33],
        &[1, 36, 13, 37, 8, 38, 7, 34],
        &[1, 36, 13, 37, 8, 38, 7, 35],
        &[1, 39, 13, 40, 5, 41, 7, 36],
        &[1, 39, 13, 40, 8, 41, 7, 37],
        &[1, 39, 13, 40, 8, 41, 7, 38],
        &[1, 42, 13, 43, 5, 44, 7, 39],
        &[1, 42, 13, 43, 8, 44, 7, 40],
        &[1, 42, 13, 43, 8, 44, 7, 41],
        &[1, 45, 13, 46, 5, 47, 7, 42],
        &[1, 45, 13, 46, 8, 47, 7, 43],
        &[1, 45, 13, 46, 8, 47, 7, 44],
        &[1, 48, 13, 49, 5, 50, 7, 45],
        &[1, 48, 13, 49, 8, 50, 7, 46],
        &[1, 48, 13, 49, 8, 50, 7, 47],
        &[1, 51, 13, 52, 5, 53, 7, 48],
        &[1, 51, 13, 52, 8, 53, 7, 49],
        &[1, 51, 13, 52, 8, 53, 7, 50],
        &[1, 54, 13, 55, 5, 56, 7, 51],
        &[1, 54, 13, 55, 8, 56, 7, 52],
        &[1, 54, 13, 55, 8, 56, 7, 53],
        &[1, 57, 13, 58, 5, 59, 7, 54],
        &[1, 57, 13, 58, 8, 59, 7, 55],
        &[1, 57, 13, 58, 8, 59, 7, 56],
        &[1, 60, 13, 61, 5, 62, 7, 57],
        &[1, 60, 13, 61, 8, 62, 7, 58],
        &[1, 60, 13, 61, 8, 62, 7, 59],
        &[1, 63, 13, 64, 5, 65, 7, 60],
        &[1, 63, 13, 64, 8, 65, 7, 61],
        &[1, 63, 13, 64, 8, 65, 7, 62],
        &[1, 66, 13, 67, 5, 68, 7, 63],
        &[1, 66, 13, 67, 8, 68, 7, 64],
        &[1, 66, 13, 67, 8, 68, 7, 65],
        &[1, 69, 13, 70, 5, 71, 7, 66],
        &[1, 69, 13, 70, 8, 71, 7, 67],
        &[1, 69, 13, 70, 8, 71, 7, 68],
        &[1, 72, 13, 73, 5, 74, 7, 69],
        &[1, 72, 13, 73, 8, 74, 7, 70],
        &[1, 72, 13, 73, 8, 74, 7, 71],
        &[1, 75, 13, 76, 5, 77, 7, 72],
        &[1, 75, 13, 76, 8, 77, 7, 73],
        &[1, 75, 13, 76, 8, 77, 7, 74],
        &[1, 78, 13, 79, 5, 80, 7, 75],
        &[1, 78, 13, 79, 8, 80, 7, 76],
        &[1, 78, 13, 79, 8, 80, 7, 77],
        &[1, 81, 13, 82, 5, 83, 7, 78],
        &[1, 81, 13, 82, 8, 83, 7, 79],
        &[1, 81, 13, 82, 8, 83, 7, 80],
        &[1, 84, 13, 85, 5, 86, 7, 81],
        &[1, 84, 13, 85, 8, 86, 7, 82],
        &[1, 84, 13, 85, 8, 86, 7, 83],
        &[1, 87, 13, 88, 5, 89, 7, 84],
        &[1, 87, 13, 88, 8, 89, 7, 85],
        &[1, 87, 13, 88, 8, 89, 7, 86],
        &[1, 90, 13, 91, 5, 92, 7, 87],
        &[1, 90, 13, 91, 8, 92, 7, 88],
        &[1, 90, 13, 91, 8, 92, 7, 89],
        &[1, 93, 13, 94, 5, 95, 7, 90],
        &[1, 93, 13, 94, 8, 95, 7, 91],
        &[1, 93, 13, 94, 8, 95, 7, 92],
        &[1, 96, 13, 97, 5, 98, 7, 93],
        &[1, 96, 13, 97, 8, 98, 7, 94],
        &[1, 96, 13, 97, 8, 98, 7, 95],
        &[1, 99, 13, 100, 5, 101, 7, 96],
        &[1, 99, 13, 100, 8, 101, 7, 97],
        &[1, 99, 13, 100, 8, 101, 7, 98],
        &[1, 102, 13, 103, 5, 104, 7, 99],
        &[1, 102, 13, 103, 8, 104, 7, 100],
        &[1, 102, 13, 103, 8, 104, 7, 101],
        &[1, 105, 13, 106, 5, 107, 7, 102],
        &[1, 105, 13, 106, 8, 107, 7, 103],
        &[1, 105, 13, 106, 8, 107, 7, 104],
        &[1, 108, 13, 109, 5, 110, 7, 105],
        &[1, 108, 13, 109, 8, 110, 7, 106],
        &[1, 108, 13, 109, 8, 110, 7, 107],
        &[1, 111, 13, 112, 5, 113, 7, 108],
        &[1, 111, 13, 112, 8, 113, 7, 109],
        &[1, 111, 13, 112, 8, 113, 7, 110],
        &[1, 114, 13, 115, 5, 116, 7, 111],
        &[1, 114, 13, 115, 8, 116, 7, 112],
        &[1, 114, 13, 115, 8, 116, 7, 113],
        &[1, 117, 13, 118, 5, 119, 7, 114],
        &[1, 117, 13, 118, 8, 119, 7, 115],
        &[1, 117, 13, 118, 8, 119, 7, 116],
        &[1, 120, 13, 121, 5, 122, 7, 117],
        &[1, 120, 13, 121, 8, 122, 7, 118],
        &[1, 120, 13, 121, 8, 122, 7, 119],
        &[1, 123, 13, 124, 5, 125, 7, 120],
        &[1, 123, 13, 124, 8, 125, 7, 121],
        &[1, 123, 13, 124, 8, 125, 7, 122],
        &[1, 126, 13, 127, 5, 128, 7, 123],
        &[1, 126, 13, 127, 8, 128, 7, 124],
        &[1, 126, 13, 127, 8, 128, 7, 125],
        &[1, 129, 13, 130, 5, 131, 7, 126],
        &[1, 129, 13, 130, 8, 131, 7, 127],
        &[1, 129, 13, 130, 8, 131, 7, 128],
        &[1, 132, 13, 133, 5, 134, 7, 129],
        &[1, 132, 13, 133, 8, 134, 7, 130],
        &[1, 132, 13, 133, 8, 134, 7, 131],
        &[1, 135, 13, 136, 5, 137, 7, 132],
        &[1, 135, 13, 136, 8, 137, 7, 133],
        &[1, 135, 13, 136, 8, 137, 7, 134],
        &[1, 138, 13, 139, 5, 140, 7, 135],
        &[1, 138, 13, 139, 8, 140, 7, 136],
        &[1, 138, 13, 139, 8, 140, 7, 137],
        &[1, 141, 13, 142, 5, 143, 7, 138],
        &[1, 141, 13, 142, 8, 143, 7, 139],
        &[1, 141, 13, 142, 8, 143, 7, 140],
        &[1, 144, 13, 145, 5, 146, 7, 141],
        &[1, 144, 13, 145, 8, 146, 7, 142],
        &[1, 144, 13, 145, 8, 146, 7, 143],
        &[1, 147, 13, 148, 5, 149, 7, 144],
        &[1, 147, 13, 148, 8, 149, 7, 145],
        &[1, 147, 13, 148, 8, 149, 7, 146],
        &[1, 150, 13, 151, 5, 152, 7, 147],
        &[1, 150, 13, 151, 8, 152, 7, 148],
        &[1, 150, 13, 151, 8, 152, 7, 149],
        &[1, 153, 13, 154, 5, 155, 7, 150],
        &[1, 153, 13, 154, 8, 155, 7, 151],
        &[1, 153, 13, 154, 8, 155, 7, 152],
        &[1, 156, 13, 157, 5, 158, 7, 153],
        &[1, 156, 13, 157, 8, 158, 7, 154],
        &[1, 156, 13, 157, 8, 158, 7, 155],
        &[1, 159, 13, 160, 5, 161, 7, 156],
        &[1, 159, 13, 160, 8, 161, 7, 157],
        &[1, 159, 13, 160, 8, 161, 7, 158],
        &[1, 162, 13, 163, 5, 164, 7, 159],
        &[1, 162, 13, 163, 8, 164, 7, 160],
        &[1, 162, 13, 163, 8, 164, 7, 161],
        &[1, 165, 13, 166, 5, 167, 7, 162],
        &[1, 165, 13, 166, 8, 167, 7, 163],
        &[1, 165, 13, 166, 8, 167, 7, 164],
        &[1, 168, 13, 169, 5, 170, 7, 165],
        &[1, 168, 13, 169, 8, 170, 7, 166],
        &[1, 168, 13, 169, 8, 170, 7, 167],
        &[1, 171, 13, 172, 5, 173, 7, 168],
        &[1, 171, 13, 172, 8, 173, 7, 169],
        &[1, 171, 13, 172, 8, 173, 7, 170],
        &[1, 174, 13, 175, 5, 176, 7, 171],
        &[1, 174, 13, 175, 8, 176, 7, 172],
        &[1, 174, 13, 175, 8, 176, 7, 173],
        &[1, 177, 13, 178, 5, 179, 7, 174],
        &[1, 177, 13, 178, 8, 179, 7, 175],
        &[1, 177, 13, 178, 8, 179, 7, 176],
        &[1, 180, 13, 181, 5, 182, 7, 177],
        &[1, 180, 13, 181, 8, 182, 7, 178],
        &[1, 180, 13, 181, 8, 182, 7, 179],
        &[1, 183, 13, 184, 5, 185, 7, 180],
        &[1, 183, 13, 184, 8, 185, 7, 181],
        &[1, 183, 13, 184, 8, 185, 7, 182],
        &[1, 186, 13, 187, 5, 188, 7, 183],
        &[1, 186, 13, 187, 8, 188, 7, 184],
        &[1, 186, 13, 187, 8, 188, 7, 185],
        &[1, 189, 13, 190, 5, 191, 7, 186],
        &[1, 189, 13, 190, 8, 191, 7, 187],
        &[1, 189, 13, 190, 8, 191, 7, 188],
        &[1, 192, 13, 193, 5, 194, 7, 189],
        &[1, 192, 13, 193, 8, 194, 7, 190],
        &[1, 192, 13, 193, 8, 194, 7, 191],
        &[1, 195, 13, 196, 5, 197, 7, 192],
        &[1, 195, 13, 196, 8, 197, 7, 193],
        &[1, 195, 13, 196, 8, 197, 7, 194],
        &[1, 198, 13, 199, 5, 200, 7, 195],
        &[1, 198, 13, 199, 8, 200, 7, 196],
        &[1, 198, 13, 199, 8, 200, 7, 197],
        &[1, 2, 13, 4, 5, 6, 7, 198],
        &[1, 2, 13, 4, 8, 6, 7, 199],
        &[1, 2, 13, 4, 8, 6, 7, 200],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false],
} }, Sign { factor: Factor::Words, pattern: Pattern {
    classes: &classes(&[(10, 10, 1), (32, 32, 2), (46, 46, 3), (48, 57, 4), (65, 65, 5), (66, 66, 6), (67, 67, 7), (68, 68, 8), (69, 69, 9), (70, 70, 10), (71, 71, 7), (72, 72, 11), (73, 73, 12), (74, 77, 7), (78, 78, 13), (79, 79, 14), (80, 81, 7), (82, 82, 15), (83, 83, 7), (84, 84, 16), (85, 90, 7), (95, 95, 7), (97, 97, 5), (98, 98, 6), (99, 99, 7), (100, 100, 8), (101, 101, 9), (102, 102, 10), (103, 103, 7), (104, 104, 11), (105, 105, 12), (106, 109, 7), (110, 110, 13), (111, 111, 14), (112, 113, 7), (114, 114, 15), (115, 115, 7), (116, 116, 16), (117, 122, 7), (128, 191, 17)]),
    next: &[
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 1],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 2],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 3],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 4],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 5],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 6],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 20, 14, 21, 16, 17, 7],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 8],
        &[1, 2, 3, 22, 5, 23, 18, 8, 19, 10, 11, 12, 13, 14, 24, 16, 17, 9],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 10],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 11],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 12],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 13],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 14],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 15],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 16],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 17],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 18],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 19],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 25, 17, 20],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 26, 17, 21],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 27, 16, 17, 22],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 28, 23],
        &[1, 2, 3, 4, 5, 6, 29, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 24],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 30, 25],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 31, 15, 16, 17, 26],
        &[1, 2, 3, 32, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 27],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 33, 11, 12, 13, 14, 15, 16, 17, 28],
        &[34, 2, 35, 36, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 29],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 37, 13, 14, 15, 16, 17, 30],
        &[1, 2, 38, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 31],
        &[1, 2, 3, 4, 5, 6, 39, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 32],
        &[1, 2, 40, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 33],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 34],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 35],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 36],
        &[1, 2, 57, 4, 5, 6, 18, 8, 58, 10, 11, 12, 13, 14, 15, 16, 17, 37],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 59, 14, 60, 16, 17, 38],
        &[34, 2, 35, 61, 5, 6, 18, 8, 19, 10, 11, 12, 20, 14, 21, 16, 17, 39],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 62, 16, 17, 40],
        &[63, 2, 64, 65, 44, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 41],
        &[63, 2, 64, 65, 44, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 42],
        &[63, 2, 64, 65, 44, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 43],
        &[78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 44],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 45],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 81, 74, 82, 76, 77, 46],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 47],
        &[63, 2, 64, 83, 44, 84, 79, 68, 80, 70, 71, 72, 73, 74, 85, 76, 77, 48],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 49],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 50],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 51],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 52],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 53],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 54],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 55],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 56],
        &[1, 2, 3, 4, 5, 6, 7, 8, 86, 10, 11, 12, 13, 14, 15, 16, 17, 57],
        &[1, 2, 3, 4, 5, 87, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 58],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 88, 15, 16, 17, 59],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 89, 15, 16, 17, 60],
        &[41, 2, 42, 43, 44, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 61],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 102, 12, 13, 14, 15, 16, 17, 62],
        &[103, 2, 104, 105, 44, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 63],
        &[103, 2, 104, 105, 44, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 64],
        &[103, 2, 104, 105, 44, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 65],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 66],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 120, 114, 121, 116, 117, 67],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 68],
        &[103, 2, 104, 122, 44, 123, 118, 108, 119, 110, 111, 112, 113, 114, 124, 116, 117, 69],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 70],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 71],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 72],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 73],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 74],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 75],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 76],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 77],
        &[78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 79],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 80],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 125, 117, 81],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 126, 117, 82],
        &[103, 2, 104, 105, 44, 106, 107, 108, 109, 110, 111, 112, 113, 114, 127, 116, 117, 83],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 128, 84],
        &[103, 2, 104, 105, 44, 106, 129, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 85],
        &[1, 2, 3, 22, 5, 130, 18, 8, 19, 10, 11, 12, 13, 14, 24, 16, 17, 86],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 131, 87],
        &[34, 2, 35, 36, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 88],
        &[34, 2, 35, 36, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 89],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 90],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 134, 53, 135, 55, 56, 91],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 92],
        &[41, 2, 42, 136, 44, 137, 132, 47, 133, 49, 50, 51, 52, 53, 138, 55, 56, 93],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 94],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 95],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 96],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 97],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 98],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 99],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 100],
        &[41, 2, 42, 43, 44, 45, 132, 47, 133, 49, 50, 51, 52, 53, 54, 55, 56, 101],
        &[1, 2, 139, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 102],
        &[140, 2, 141, 142, 44, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 103],
        &[140, 2, 141, 142, 44, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 104],
        &[140, 2, 141, 142, 44, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 105],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 106],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 157, 151, 158, 153, 154, 107],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 108],
        &[140, 2, 141, 159, 44, 160, 155, 145, 156, 147, 148, 149, 150, 151, 161, 153, 154, 109],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 110],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 111],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 112],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 113],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 114],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 115],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 116],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 117],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 118],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 119],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 162, 154, 120],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 163, 154, 121],
        &[140, 2, 141, 142, 44, 143, 144, 145, 146, 147, 148, 149, 150, 151, 164, 153, 154, 122],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 165, 123],
        &[140, 2, 141, 142, 44, 143, 166, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 124],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 167, 125],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 168, 152, 153, 154, 126],
        &[140, 2, 141, 169, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 127],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 170, 148, 149, 150, 151, 152, 153, 154, 128],
        &[34, 2, 35, 36, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 129],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 171, 130],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 172, 11, 12, 13, 14, 15, 16, 17, 131],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 132],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 133],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 173, 77, 134],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 174, 77, 135],
        &[63, 2, 64, 65, 44, 66, 67, 68, 69, 70, 71, 72, 73, 74, 175, 76, 77, 136],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 71, 72, 73, 74, 75, 76, 176, 137],
        &[63, 2, 64, 65, 44, 66, 177, 68, 80, 70, 71, 72, 73, 74, 75, 76, 77, 138],
        &[1, 2, 3, 4, 5, 6, 178, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 139],
        &[179, 2, 180, 181, 44, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 140],
        &[179, 2, 180, 181, 44, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 141],
        &[179, 2, 180, 181, 44, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 142],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 143],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 196, 190, 197, 192, 193, 144],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 145],
        &[179, 2, 180, 198, 44, 199, 194, 184, 195, 186, 187, 188, 189, 190, 200, 192, 193, 146],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 147],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 148],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 149],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 150],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 151],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 152],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 153],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 154],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 155],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 156],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 201, 193, 157],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 202, 193, 158],
        &[179, 2, 180, 181, 44, 182, 183, 184, 185, 186, 187, 188, 189, 190, 203, 192, 193, 159],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 204, 160],
        &[179, 2, 180, 181, 44, 182, 205, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 161],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 206, 162],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 207, 191, 192, 193, 163],
        &[179, 2, 180, 208, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 164],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 209, 187, 188, 189, 190, 191, 192, 193, 165],
        &[34, 2, 35, 36, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 166],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 210, 189, 190, 191, 192, 193, 167],
        &[179, 2, 211, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 168],
        &[179, 2, 180, 181, 44, 182, 212, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 169],
        &[179, 2, 213, 181, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 170],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 214, 11, 12, 13, 14, 15, 16, 17, 171],
        &[34, 2, 35, 36, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 172],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 215, 173],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 216, 115, 116, 117, 174],
        &[103, 2, 104, 217, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 175],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 218, 111, 112, 113, 114, 115, 116, 117, 176],
        &[34, 2, 35, 36, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 177],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 219, 14, 21, 16, 17, 178],
        &[220, 2, 221, 222, 44, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 179],
        &[220, 2, 221, 222, 44, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 180],
        &[220, 2, 221, 222, 44, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 181],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 182],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 237, 231, 238, 233, 234, 183],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 184],
        &[220, 2, 221, 239, 44, 240, 235, 225, 236, 227, 228, 229, 230, 231, 241, 233, 234, 185],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 186],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 187],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 188],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 189],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 190],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 191],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 192],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 193],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 194],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 195],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 242, 234, 196],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 243, 234, 197],
        &[220, 2, 221, 222, 44, 223, 224, 225, 226, 227, 228, 229, 230, 231, 244, 233, 234, 198],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 245, 199],
        &[220, 2, 221, 222, 44, 223, 246, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 200],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 247, 201],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 248, 232, 233, 234, 202],
        &[220, 2, 221, 249, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 203],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 250, 228, 229, 230, 231, 232, 233, 234, 204],
        &[34, 2, 35, 36, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 205],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 251, 230, 231, 232, 233, 234, 206],
        &[220, 2, 252, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 207],
        &[220, 2, 221, 222, 44, 223, 253, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 208],
        &[220, 2, 254, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 209],
        &[220, 2, 255, 222, 44, 223, 235, 225, 256, 227, 228, 229, 230, 231, 232, 233, 234, 210],
        &[220, 2, 221, 222, 44, 223, 224, 225, 226, 227, 228, 229, 257, 231, 258, 233, 234, 211],
        &[34, 2, 35, 61, 44, 223, 235, 225, 236, 227, 228, 229, 237, 231, 238, 233, 234, 212],
        &[220, 2, 221, 222, 44, 223, 224, 225, 226, 227, 228, 229, 230, 231, 259, 233, 234, 213],
        &[34, 2, 260, 36, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 214],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 147, 148, 261, 150, 151, 152, 153, 154, 215],
        &[140, 2, 262, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 216],
        &[140, 2, 141, 142, 44, 143, 263, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 217],
        &[140, 2, 264, 142, 44, 143, 155, 145, 156, 147, 148, 149, 150, 151, 152, 153, 154, 218],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 265, 17, 219],
        &[266, 2, 267, 268, 44, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 220],
        &[266, 2, 267, 268, 44, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 221],
        &[266, 2, 267, 268, 44, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 222],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 223],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 283, 277, 284, 279, 280, 224],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 225],
        &[266, 2, 267, 285, 44, 286, 281, 271, 282, 273, 274, 275, 276, 277, 287, 279, 280, 226],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 227],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 228],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 229],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 230],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 231],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 232],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 233],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 234],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 235],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 236],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 288, 280, 237],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 289, 280, 238],
        &[266, 2, 267, 268, 44, 269, 270, 271, 272, 273, 274, 275, 276, 277, 290, 279, 280, 239],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 291, 240],
        &[266, 2, 267, 268, 44, 269, 292, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 241],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 293, 242],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 294, 278, 279, 280, 243],
        &[266, 2, 267, 295, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 244],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 296, 274, 275, 276, 277, 278, 279, 280, 245],
        &[34, 2, 35, 36, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 246],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 297, 276, 277, 278, 279, 280, 247],
        &[266, 2, 298, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 248],
        &[266, 2, 267, 268, 44, 269, 299, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 249],
        &[266, 2, 300, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 250],
        &[266, 2, 301, 268, 44, 269, 281, 271, 302, 273, 274, 275, 276, 277, 278, 279, 280, 251],
        &[266, 2, 267, 268, 44, 269, 270, 271, 272, 273, 274, 275, 303, 277, 304, 279, 280, 252],
        &[34, 2, 35, 61, 44, 269, 281, 271, 282, 273, 274, 275, 283, 277, 284, 279, 280, 253],
        &[266, 2, 267, 268, 44, 269, 270, 271, 272, 273, 274, 275, 276, 277, 305, 279, 280, 254],
        &[266, 2, 267, 268, 44, 269, 270, 271, 306, 273, 274, 275, 276, 277, 278, 279, 280, 255],
        &[266, 2, 267, 268, 44, 307, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 256],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 308, 278, 279, 280, 257],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 309, 278, 279, 280, 258],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 310, 275, 276, 277, 278, 279, 280, 259],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 311, 55, 56, 260],
        &[179, 2, 312, 181, 44, 182, 194, 184, 313, 186, 187, 188, 189, 190, 191, 192, 193, 261],
        &[179, 2, 180, 181, 44, 182, 183, 184, 185, 186, 187, 188, 314, 190, 315, 192, 193, 262],
        &[34, 2, 35, 61, 44, 182, 194, 184, 195, 186, 187, 188, 196, 190, 197, 192, 193, 263],
        &[179, 2, 180, 181, 44, 182, 183, 184, 185, 186, 187, 188, 189, 190, 316, 192, 193, 264],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 317, 265],
        &[318, 2, 319, 320, 44, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 266],
        &[318, 2, 319, 320, 44, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 267],
        &[318, 2, 319, 320, 44, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 268],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 269],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 335, 329, 336, 331, 332, 270],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 271],
        &[318, 2, 319, 337, 44, 338, 333, 323, 334, 325, 326, 327, 328, 329, 339, 331, 332, 272],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 273],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 274],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 275],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 276],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 277],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 278],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 279],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 280],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 281],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 282],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 340, 332, 283],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 341, 332, 284],
        &[318, 2, 319, 320, 44, 321, 322, 323, 324, 325, 326, 327, 328, 329, 342, 331, 332, 285],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 343, 286],
        &[318, 2, 319, 320, 44, 321, 344, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 287],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 345, 288],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 346, 330, 331, 332, 289],
        &[318, 2, 319, 347, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 290],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 348, 326, 327, 328, 329, 330, 331, 332, 291],
        &[34, 2, 35, 36, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 292],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 349, 328, 329, 330, 331, 332, 293],
        &[318, 2, 350, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 294],
        &[318, 2, 319, 320, 44, 321, 351, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 295],
        &[318, 2, 352, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 296],
        &[318, 2, 353, 320, 44, 321, 333, 323, 354, 325, 326, 327, 328, 329, 330, 331, 332, 297],
        &[318, 2, 319, 320, 44, 321, 322, 323, 324, 325, 326, 327, 355, 329, 356, 331, 332, 298],
        &[34, 2, 35, 61, 44, 321, 333, 323, 334, 325, 326, 327, 335, 329, 336, 331, 332, 299],
        &[318, 2, 319, 320, 44, 321, 322, 323, 324, 325, 326, 327, 328, 329, 357, 331, 332, 300],
        &[318, 2, 319, 320, 44, 321, 322, 323, 358, 325, 326, 327, 328, 329, 330, 331, 332, 301],
        &[318, 2, 319, 320, 44, 359, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 302],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 360, 330, 331, 332, 303],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 361, 330, 331, 332, 304],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 362, 327, 328, 329, 330, 331, 332, 305],
        &[318, 2, 319, 337, 44, 363, 333, 323, 334, 325, 326, 327, 328, 329, 339, 331, 332, 306],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 364, 307],
        &[34, 2, 35, 36, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 308],
        &[34, 2, 35, 36, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 309],
        &[318, 2, 365, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 332, 310],
        &[63, 2, 64, 65, 44, 66, 79, 68, 80, 70, 366, 72, 73, 74, 75, 76, 77, 311],
        &[220, 2, 221, 222, 44, 223, 224, 225, 367, 227, 228, 229, 230, 231, 232, 233, 234, 312],
        &[220, 2, 221, 222, 44, 368, 235, 225, 236, 227, 228, 229, 230, 231, 232, 233, 234, 313],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 369, 232, 233, 234, 314],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 370, 232, 233, 234, 315],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 371, 229, 230, 231, 232, 233, 234, 316],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 372, 13, 14, 15, 16, 17, 317],
        &[373, 2, 374, 375, 44, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 318],
        &[373, 2, 374, 375, 44, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 319],
        &[373, 2, 374, 375, 44, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 320],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 321],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 390, 384, 391, 386, 387, 322],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 323],
        &[373, 2, 374, 392, 44, 393, 388, 378, 389, 380, 381, 382, 383, 384, 394, 386, 387, 324],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 325],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 326],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 327],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 328],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 329],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 330],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 331],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 332],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 333],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 334],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 395, 387, 335],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 396, 387, 336],
        &[373, 2, 374, 375, 44, 376, 377, 378, 379, 380, 381, 382, 383, 384, 397, 386, 387, 337],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 398, 338],
        &[373, 2, 374, 375, 44, 376, 399, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 339],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 400, 340],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 401, 385, 386, 387, 341],
        &[373, 2, 374, 402, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 342],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 403, 381, 382, 383, 384, 385, 386, 387, 343],
        &[34, 2, 35, 36, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 344],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 404, 383, 384, 385, 386, 387, 345],
        &[373, 2, 405, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 346],
        &[373, 2, 374, 375, 44, 376, 406, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 347],
        &[373, 2, 407, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 348],
        &[373, 2, 408, 375, 44, 376, 388, 378, 409, 380, 381, 382, 383, 384, 385, 386, 387, 349],
        &[373, 2, 374, 375, 44, 376, 377, 378, 379, 380, 381, 382, 410, 384, 411, 386, 387, 350],
        &[34, 2, 35, 61, 44, 376, 388, 378, 389, 380, 381, 382, 390, 384, 391, 386, 387, 351],
        &[373, 2, 374, 375, 44, 376, 377, 378, 379, 380, 381, 382, 383, 384, 412, 386, 387, 352],
        &[373, 2, 374, 375, 44, 376, 377, 378, 413, 380, 381, 382, 383, 384, 385, 386, 387, 353],
        &[373, 2, 374, 375, 44, 414, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 354],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 415, 385, 386, 387, 355],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 416, 385, 386, 387, 356],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 417, 382, 383, 384, 385, 386, 387, 357],
        &[373, 2, 374, 392, 44, 418, 388, 378, 389, 380, 381, 382, 383, 384, 394, 386, 387, 358],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 419, 359],
        &[34, 2, 35, 36, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 360],
        &[34, 2, 35, 36, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 361],
        &[373, 2, 420, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 362],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 421, 363],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 422, 381, 382, 383, 384, 385, 386, 387, 364],
        &[373, 2, 374, 375, 44, 376, 423, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 365],
        &[103, 2, 424, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 117, 366],
        &[266, 2, 267, 285, 44, 425, 281, 271, 282, 273, 274, 275, 276, 277, 287, 279, 280, 367],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 426, 368],
        &[34, 2, 35, 36, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 369],
        &[34, 2, 35, 36, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 370],
        &[266, 2, 427, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 280, 371],
        &[34, 2, 428, 36, 5, 6, 18, 8, 58, 10, 11, 12, 13, 14, 15, 16, 17, 372],
        &[429, 2, 430, 431, 44, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 373],
        &[429, 2, 430, 431, 44, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 374],
        &[429, 2, 430, 431, 44, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 375],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 376],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 446, 440, 447, 442, 443, 377],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 378],
        &[429, 2, 430, 448, 44, 449, 444, 434, 445, 436, 437, 438, 439, 440, 450, 442, 443, 379],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 380],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 381],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 382],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 383],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 384],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 385],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 386],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 387],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 388],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 389],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 451, 443, 390],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 452, 443, 391],
        &[429, 2, 430, 431, 44, 432, 433, 434, 435, 436, 437, 438, 439, 440, 453, 442, 443, 392],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 454, 393],
        &[429, 2, 430, 431, 44, 432, 455, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 394],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 456, 395],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 457, 441, 442, 443, 396],
        &[429, 2, 430, 458, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 397],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 459, 437, 438, 439, 440, 441, 442, 443, 398],
        &[34, 2, 35, 36, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 399],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 460, 439, 440, 441, 442, 443, 400],
        &[429, 2, 461, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 401],
        &[429, 2, 430, 431, 44, 432, 462, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 402],
        &[429, 2, 463, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 403],
        &[429, 2, 464, 431, 44, 432, 444, 434, 465, 436, 437, 438, 439, 440, 441, 442, 443, 404],
        &[429, 2, 430, 431, 44, 432, 433, 434, 435, 436, 437, 438, 466, 440, 467, 442, 443, 405],
        &[34, 2, 35, 61, 44, 432, 444, 434, 445, 436, 437, 438, 446, 440, 447, 442, 443, 406],
        &[429, 2, 430, 431, 44, 432, 433, 434, 435, 436, 437, 438, 439, 440, 468, 442, 443, 407],
        &[429, 2, 430, 431, 44, 432, 433, 434, 469, 436, 437, 438, 439, 440, 441, 442, 443, 408],
        &[429, 2, 430, 431, 44, 470, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 409],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 471, 441, 442, 443, 410],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 472, 441, 442, 443, 411],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 473, 438, 439, 440, 441, 442, 443, 412],
        &[429, 2, 430, 448, 44, 474, 444, 434, 445, 436, 437, 438, 439, 440, 450, 442, 443, 413],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 475, 414],
        &[34, 2, 35, 36, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 415],
        &[34, 2, 35, 36, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 416],
        &[429, 2, 476, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 417],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 477, 418],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 478, 437, 438, 439, 440, 441, 442, 443, 419],
        &[429, 2, 430, 431, 44, 432, 479, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 420],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 480, 437, 438, 439, 440, 441, 442, 443, 421],
        &[34, 2, 35, 36, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 422],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 481, 440, 447, 442, 443, 423],
        &[140, 2, 141, 142, 44, 143, 482, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 424],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 327, 328, 329, 330, 331, 483, 425],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 484, 326, 327, 328, 329, 330, 331, 332, 426],
        &[318, 2, 319, 320, 44, 321, 485, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 427],
        &[41, 2, 42, 43, 44, 45, 46, 47, 486, 49, 50, 51, 52, 53, 54, 55, 56, 428],
        &[487, 2, 488, 489, 44, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 429],
        &[487, 2, 488, 489, 44, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 430],
        &[487, 2, 488, 489, 44, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 431],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 432],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 504, 498, 505, 500, 501, 433],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 434],
        &[487, 2, 488, 506, 44, 507, 502, 492, 503, 494, 495, 496, 497, 498, 508, 500, 501, 435],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 436],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 437],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 438],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 439],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 440],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 441],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 442],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 443],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 444],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 445],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 509, 501, 446],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 510, 501, 447],
        &[487, 2, 488, 489, 44, 490, 491, 492, 493, 494, 495, 496, 497, 498, 511, 500, 501, 448],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 512, 449],
        &[487, 2, 488, 489, 44, 490, 513, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 450],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 514, 451],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 515, 499, 500, 501, 452],
        &[487, 2, 488, 516, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 453],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 517, 495, 496, 497, 498, 499, 500, 501, 454],
        &[34, 2, 35, 36, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 455],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 518, 497, 498, 499, 500, 501, 456],
        &[487, 2, 519, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 457],
        &[487, 2, 488, 489, 44, 490, 520, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 458],
        &[487, 2, 521, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 459],
        &[487, 2, 522, 489, 44, 490, 502, 492, 523, 494, 495, 496, 497, 498, 499, 500, 501, 460],
        &[487, 2, 488, 489, 44, 490, 491, 492, 493, 494, 495, 496, 524, 498, 525, 500, 501, 461],
        &[34, 2, 35, 61, 44, 490, 502, 492, 503, 494, 495, 496, 504, 498, 505, 500, 501, 462],
        &[487, 2, 488, 489, 44, 490, 491, 492, 493, 494, 495, 496, 497, 498, 526, 500, 501, 463],
        &[487, 2, 488, 489, 44, 490, 491, 492, 527, 494, 495, 496, 497, 498, 499, 500, 501, 464],
        &[487, 2, 488, 489, 44, 528, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 465],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 529, 499, 500, 501, 466],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 530, 499, 500, 501, 467],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 531, 496, 497, 498, 499, 500, 501, 468],
        &[487, 2, 488, 506, 44, 532, 502, 492, 503, 494, 495, 496, 497, 498, 508, 500, 501, 469],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 533, 470],
        &[34, 2, 35, 36, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 471],
        &[34, 2, 35, 36, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 472],
        &[487, 2, 534, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 473],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 535, 474],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 536, 495, 496, 497, 498, 499, 500, 501, 475],
        &[487, 2, 488, 489, 44, 490, 537, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 476],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 538, 495, 496, 497, 498, 499, 500, 501, 477],
        &[34, 2, 35, 36, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 478],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 539, 498, 505, 500, 501, 479],
        &[34, 2, 260, 36, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 501, 480],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 540, 501, 481],
        &[179, 2, 180, 181, 44, 182, 194, 184, 195, 186, 187, 188, 541, 190, 197, 192, 193, 482],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 542, 381, 382, 383, 384, 385, 386, 387, 483],
        &[34, 2, 35, 36, 44, 376, 388, 378, 389, 380, 381, 382, 383, 384, 385, 386, 387, 484],
        &[373, 2, 374, 375, 44, 376, 388, 378, 389, 380, 381, 382, 543, 384, 391, 386, 387, 485],
        &[63, 2, 64, 83, 44, 544, 79, 68, 80, 70, 71, 72, 73, 74, 85, 76, 77, 486],
        &[545, 2, 546, 547, 44, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 487],
        &[545, 2, 546, 547, 44, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 488],
        &[545, 2, 546, 547, 44, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 489],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 490],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 562, 556, 563, 558, 559, 491],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 492],
        &[545, 2, 546, 564, 44, 565, 560, 550, 561, 552, 553, 554, 555, 556, 566, 558, 559, 493],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 494],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 495],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 496],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 497],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 498],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 499],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 500],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 501],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 502],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 503],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 567, 559, 504],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 568, 559, 505],
        &[545, 2, 546, 547, 44, 548, 549, 550, 551, 552, 553, 554, 555, 556, 569, 558, 559, 506],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 570, 507],
        &[545, 2, 546, 547, 44, 548, 571, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 508],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 572, 509],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 573, 557, 558, 559, 510],
        &[545, 2, 546, 574, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 511],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 575, 553, 554, 555, 556, 557, 558, 559, 512],
        &[34, 2, 35, 36, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 513],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 576, 555, 556, 557, 558, 559, 514],
        &[545, 2, 577, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 515],
        &[545, 2, 546, 547, 44, 548, 578, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 516],
        &[545, 2, 579, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 517],
        &[545, 2, 580, 547, 44, 548, 560, 550, 581, 552, 553, 554, 555, 556, 557, 558, 559, 518],
        &[545, 2, 546, 547, 44, 548, 549, 550, 551, 552, 553, 554, 582, 556, 583, 558, 559, 519],
        &[34, 2, 35, 61, 44, 548, 560, 550, 561, 552, 553, 554, 562, 556, 563, 558, 559, 520],
        &[545, 2, 546, 547, 44, 548, 549, 550, 551, 552, 553, 554, 555, 556, 584, 558, 559, 521],
        &[545, 2, 546, 547, 44, 548, 549, 550, 585, 552, 553, 554, 555, 556, 557, 558, 559, 522],
        &[545, 2, 546, 547, 44, 586, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 523],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 587, 557, 558, 559, 524],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 588, 557, 558, 559, 525],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 589, 554, 555, 556, 557, 558, 559, 526],
        &[545, 2, 546, 564, 44, 590, 560, 550, 561, 552, 553, 554, 555, 556, 566, 558, 559, 527],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 591, 528],
        &[34, 2, 35, 36, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 529],
        &[34, 2, 35, 36, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 530],
        &[545, 2, 592, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 531],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 593, 532],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 594, 553, 554, 555, 556, 557, 558, 559, 533],
        &[545, 2, 546, 547, 44, 548, 595, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 534],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 596, 553, 554, 555, 556, 557, 558, 559, 535],
        &[34, 2, 35, 36, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 536],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 597, 556, 563, 558, 559, 537],
        &[34, 2, 260, 36, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 559, 538],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 598, 559, 539],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 554, 555, 556, 557, 558, 599, 540],
        &[220, 2, 221, 222, 44, 223, 235, 225, 236, 227, 228, 229, 230, 231, 232, 600, 234, 541],
        &[34, 2, 260, 36, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 442, 443, 542],
        &[429, 2, 430, 431, 44, 432, 444, 434, 445, 436, 437, 438, 439, 440, 441, 601, 443, 543],
        &[103, 2, 104, 105, 44, 106, 118, 108, 119, 110, 111, 112, 113, 114, 115, 116, 602, 544],
        &[603, 2, 604, 605, 44, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 545],
        &[603, 2, 604, 605, 44, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 546],
        &[603, 2, 604, 605, 44, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 547],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 548],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 620, 614, 621, 616, 617, 549],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 550],
        &[603, 2, 604, 622, 44, 623, 618, 608, 619, 610, 611, 612, 613, 614, 624, 616, 617, 551],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 552],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 553],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 554],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 555],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 556],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 557],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 558],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 559],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 560],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 561],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 625, 617, 562],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 626, 617, 563],
        &[603, 2, 604, 605, 44, 606, 607, 608, 609, 610, 611, 612, 613, 614, 627, 616, 617, 564],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 628, 565],
        &[603, 2, 604, 605, 44, 606, 629, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 566],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 630, 567],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 631, 615, 616, 617, 568],
        &[603, 2, 604, 632, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 569],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 633, 611, 612, 613, 614, 615, 616, 617, 570],
        &[34, 2, 35, 36, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 571],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 634, 613, 614, 615, 616, 617, 572],
        &[603, 2, 635, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 573],
        &[603, 2, 604, 605, 44, 606, 636, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 574],
        &[603, 2, 637, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 575],
        &[603, 2, 638, 605, 44, 606, 618, 608, 639, 610, 611, 612, 613, 614, 615, 616, 617, 576],
        &[603, 2, 604, 605, 44, 606, 607, 608, 609, 610, 611, 612, 640, 614, 641, 616, 617, 577],
        &[34, 2, 35, 61, 44, 606, 618, 608, 619, 610, 611, 612, 620, 614, 621, 616, 617, 578],
        &[603, 2, 604, 605, 44, 606, 607, 608, 609, 610, 611, 612, 613, 614, 642, 616, 617, 579],
        &[603, 2, 604, 605, 44, 606, 607, 608, 643, 610, 611, 612, 613, 614, 615, 616, 617, 580],
        &[603, 2, 604, 605, 44, 644, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 581],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 645, 615, 616, 617, 582],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 646, 615, 616, 617, 583],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 647, 612, 613, 614, 615, 616, 617, 584],
        &[603, 2, 604, 622, 44, 648, 618, 608, 619, 610, 611, 612, 613, 614, 624, 616, 617, 585],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 649, 586],
        &[34, 2, 35, 36, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 587],
        &[34, 2, 35, 36, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 588],
        &[603, 2, 650, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 589],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 651, 590],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 652, 611, 612, 613, 614, 615, 616, 617, 591],
        &[603, 2, 604, 605, 44, 606, 653, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 592],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 654, 611, 612, 613, 614, 615, 616, 617, 593],
        &[34, 2, 35, 36, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 594],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 655, 614, 621, 616, 617, 595],
        &[34, 2, 260, 36, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 617, 596],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 656, 617, 597],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 612, 613, 614, 615, 616, 657, 598],
        &[603, 2, 604, 605, 44, 606, 618, 608, 619, 610, 611, 658, 613, 614, 615, 616, 617, 599],
        &[266, 2, 267, 268, 44, 269, 281, 271, 282, 273, 274, 275, 276, 277, 278, 279, 659, 600],
        &[487, 2, 488, 489, 44, 490, 502, 492, 503, 494, 495, 496, 497, 498, 499, 500, 660, 601],
        &[140, 2, 141, 142, 44, 143, 155, 145, 156, 661, 148, 149, 150, 151, 152, 153, 154, 602],
        &[662, 2, 663, 664, 44, 665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 603],
        &[662, 2, 663, 664, 44, 665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 604],
        &[662, 2, 663, 664, 44, 665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 605],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 606],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 679, 673, 680, 675, 676, 607],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 608],
        &[662, 2, 663, 681, 44, 682, 677, 667, 678, 669, 670, 671, 672, 673, 683, 675, 676, 609],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 610],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 611],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 612],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 613],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 614],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 615],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 616],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 617],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 618],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 619],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 684, 676, 620],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 685, 676, 621],
        &[662, 2, 663, 664, 44, 665, 666, 667, 668, 669, 670, 671, 672, 673, 686, 675, 676, 622],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 687, 623],
        &[662, 2, 663, 664, 44, 665, 688, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 624],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 689, 625],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 690, 674, 675, 676, 626],
        &[662, 2, 663, 691, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 627],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 692, 670, 671, 672, 673, 674, 675, 676, 628],
        &[34, 2, 35, 36, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 629],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 693, 672, 673, 674, 675, 676, 630],
        &[662, 2, 694, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 631],
        &[662, 2, 663, 664, 44, 665, 695, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 632],
        &[662, 2, 696, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 633],
        &[662, 2, 697, 664, 44, 665, 677, 667, 698, 669, 670, 671, 672, 673, 674, 675, 676, 634],
        &[662, 2, 663, 664, 44, 665, 666, 667, 668, 669, 670, 671, 699, 673, 700, 675, 676, 635],
        &[34, 2, 35, 61, 44, 665, 677, 667, 678, 669, 670, 671, 679, 673, 680, 675, 676, 636],
        &[662, 2, 663, 664, 44, 665, 666, 667, 668, 669, 670, 671, 672, 673, 701, 675, 676, 637],
        &[662, 2, 663, 664, 44, 665, 666, 667, 702, 669, 670, 671, 672, 673, 674, 675, 676, 638],
        &[662, 2, 663, 664, 44, 703, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 639],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 704, 674, 675, 676, 640],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 705, 674, 675, 676, 641],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 706, 671, 672, 673, 674, 675, 676, 642],
        &[662, 2, 663, 681, 44, 707, 677, 667, 678, 669, 670, 671, 672, 673, 683, 675, 676, 643],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 708, 644],
        &[34, 2, 35, 36, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 645],
        &[34, 2, 35, 36, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 646],
        &[662, 2, 709, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 647],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 710, 648],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 711, 670, 671, 672, 673, 674, 675, 676, 649],
        &[662, 2, 663, 664, 44, 665, 712, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 650],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 713, 670, 671, 672, 673, 674, 675, 676, 651],
        &[34, 2, 35, 36, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 652],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 714, 673, 680, 675, 676, 653],
        &[34, 2, 260, 36, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 676, 654],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 715, 676, 655],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 671, 672, 673, 674, 675, 716, 656],
        &[662, 2, 663, 664, 44, 665, 677, 667, 678, 669, 670, 717, 672, 673, 674, 675, 676, 657],
        &[34, 2, 428, 36, 44, 665, 677, 667, 698, 669, 670, 671, 672, 673, 674, 675, 676, 658],
        &[318, 2, 319, 320, 44, 321, 333, 323, 334, 325, 326, 718, 328, 329, 330, 331, 332, 659],
        &[545, 2, 546, 547, 44, 548, 560, 550, 561, 552, 553, 719, 555, 556, 557, 558, 559, 660],
        &[34, 2, 260, 36, 44, 182, 194, 184, 195, 186, 187, 188, 189, 190, 191, 192, 193, 661],
        &[720, 2, 721, 722, 44, 723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 662],
        &[720, 2, 721, 722, 44, 723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 663],
        &[720, 2, 721, 722, 44, 723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 664],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 665],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 737, 731, 738, 733, 734, 666],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 667],
        &[720, 2, 721, 739, 44, 740, 735, 725, 736, 727, 728, 729, 730, 731, 741, 733, 734, 668],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 669],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 670],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 671],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 672],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 673],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 674],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 675],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 676],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 677],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 678],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 742, 734, 679],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 743, 734, 680],
        &[720, 2, 721, 722, 44, 723, 724, 725, 726, 727, 728, 729, 730, 731, 744, 733, 734, 681],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 745, 682],
        &[720, 2, 721, 722, 44, 723, 746, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 683],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 747, 684],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 748, 732, 733, 734, 685],
        &[720, 2, 721, 749, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 686],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 750, 728, 729, 730, 731, 732, 733, 734, 687],
        &[34, 2, 35, 36, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 688],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 751, 730, 731, 732, 733, 734, 689],
        &[720, 2, 752, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 690],
        &[720, 2, 721, 722, 44, 723, 753, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 691],
        &[720, 2, 754, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 692],
        &[720, 2, 755, 722, 44, 723, 735, 725, 756, 727, 728, 729, 730, 731, 732, 733, 734, 693],
        &[720, 2, 721, 722, 44, 723, 724, 725, 726, 727, 728, 729, 757, 731, 758, 733, 734, 694],
        &[34, 2, 35, 61, 44, 723, 735, 725, 736, 727, 728, 729, 737, 731, 738, 733, 734, 695],
        &[720, 2, 721, 722, 44, 723, 724, 725, 726, 727, 728, 729, 730, 731, 759, 733, 734, 696],
        &[720, 2, 721, 722, 44, 723, 724, 725, 760, 727, 728, 729, 730, 731, 732, 733, 734, 697],
        &[720, 2, 721, 722, 44, 761, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 698],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 762, 732, 733, 734, 699],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 763, 732, 733, 734, 700],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 764, 729, 730, 731, 732, 733, 734, 701],
        &[720, 2, 721, 739, 44, 765, 735, 725, 736, 727, 728, 729, 730, 731, 741, 733, 734, 702],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 766, 703],
        &[34, 2, 35, 36, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 704],
        &[34, 2, 35, 36, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 705],
        &[720, 2, 767, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 706],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 768, 707],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 769, 728, 729, 730, 731, 732, 733, 734, 708],
        &[720, 2, 721, 722, 44, 723, 770, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 709],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 771, 728, 729, 730, 731, 732, 733, 734, 710],
        &[34, 2, 35, 36, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 711],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 772, 731, 738, 733, 734, 712],
        &[34, 2, 260, 36, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 734, 713],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 773, 734, 714],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 729, 730, 731, 732, 733, 774, 715],
        &[720, 2, 721, 722, 44, 723, 735, 725, 736, 727, 728, 775, 730, 731, 732, 733, 734, 716],
        &[34, 2, 428, 36, 44, 723, 735, 725, 756, 727, 728, 729, 730, 731, 732, 733, 734, 717],
        &[34, 2, 428, 36, 44, 376, 388, 378, 409, 380, 381, 382, 383, 384, 385, 386, 387, 718],
        &[34, 2, 428, 36, 44, 606, 618, 608, 639, 610, 611, 612, 613, 614, 615, 616, 617, 719],
        &[776, 2, 777, 778, 44, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 720],
        &[776, 2, 777, 778, 44, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 721],
        &[776, 2, 777, 778, 44, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 722],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 723],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 793, 787, 794, 789, 790, 724],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 725],
        &[776, 2, 777, 795, 44, 796, 791, 781, 792, 783, 784, 785, 786, 787, 797, 789, 790, 726],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 727],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 728],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 729],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 730],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 731],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 732],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 733],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 734],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 735],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 736],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 798, 790, 737],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 799, 790, 738],
        &[776, 2, 777, 778, 44, 779, 780, 781, 782, 783, 784, 785, 786, 787, 800, 789, 790, 739],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 801, 740],
        &[776, 2, 777, 778, 44, 779, 802, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 741],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 803, 742],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 804, 788, 789, 790, 743],
        &[776, 2, 777, 805, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 744],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 806, 784, 785, 786, 787, 788, 789, 790, 745],
        &[34, 2, 35, 36, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 746],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 807, 786, 787, 788, 789, 790, 747],
        &[776, 2, 808, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 748],
        &[776, 2, 777, 778, 44, 779, 809, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 749],
        &[776, 2, 810, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 750],
        &[776, 2, 811, 778, 44, 779, 791, 781, 812, 783, 784, 785, 786, 787, 788, 789, 790, 751],
        &[776, 2, 777, 778, 44, 779, 780, 781, 782, 783, 784, 785, 813, 787, 814, 789, 790, 752],
        &[34, 2, 35, 61, 44, 779, 791, 781, 792, 783, 784, 785, 793, 787, 794, 789, 790, 753],
        &[776, 2, 777, 778, 44, 779, 780, 781, 782, 783, 784, 785, 786, 787, 815, 789, 790, 754],
        &[776, 2, 777, 778, 44, 779, 780, 781, 816, 783, 784, 785, 786, 787, 788, 789, 790, 755],
        &[776, 2, 777, 778, 44, 817, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 756],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 818, 788, 789, 790, 757],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 819, 788, 789, 790, 758],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 820, 785, 786, 787, 788, 789, 790, 759],
        &[776, 2, 777, 795, 44, 821, 791, 781, 792, 783, 784, 785, 786, 787, 797, 789, 790, 760],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 822, 761],
        &[34, 2, 35, 36, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 762],
        &[34, 2, 35, 36, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 763],
        &[776, 2, 823, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 764],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 824, 765],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 825, 784, 785, 786, 787, 788, 789, 790, 766],
        &[776, 2, 777, 778, 44, 779, 826, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 767],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 827, 784, 785, 786, 787, 788, 789, 790, 768],
        &[34, 2, 35, 36, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 769],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 828, 787, 794, 789, 790, 770],
        &[34, 2, 260, 36, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 790, 771],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 829, 790, 772],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 785, 786, 787, 788, 789, 830, 773],
        &[776, 2, 777, 778, 44, 779, 791, 781, 792, 783, 784, 831, 786, 787, 788, 789, 790, 774],
        &[34, 2, 428, 36, 44, 779, 791, 781, 812, 783, 784, 785, 786, 787, 788, 789, 790, 775],
        &[832, 2, 833, 834, 44, 835, 836, 837, 838, 839, 840, 841, 842, 843, 844, 845, 846, 776],
        &[832, 2, 833, 834, 44, 835, 836, 837, 838, 839, 840, 841, 842, 843, 844, 845, 846, 777],
        &[832, 2, 833, 834, 44, 835, 836, 837, 838, 839, 840, 841, 842, 843, 844, 845, 846, 778],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 779],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 849, 843, 850, 845, 846, 780],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 781],
        &[832, 2, 833, 851, 44, 852, 847, 837, 848, 839, 840, 841, 842, 843, 853, 845, 846, 782],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 783],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 784],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 785],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 786],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 787],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 788],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 789],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 790],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 791],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 792],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 854, 846, 793],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 855, 846, 794],
        &[832, 2, 833, 834, 44, 835, 836, 837, 838, 839, 840, 841, 842, 843, 856, 845, 846, 795],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 857, 796],
        &[832, 2, 833, 834, 44, 835, 858, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 797],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 859, 798],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 860, 844, 845, 846, 799],
        &[832, 2, 833, 861, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 800],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 862, 840, 841, 842, 843, 844, 845, 846, 801],
        &[34, 2, 35, 36, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 802],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 863, 842, 843, 844, 845, 846, 803],
        &[832, 2, 864, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 804],
        &[832, 2, 833, 834, 44, 835, 865, 837, 838, 839, 840, 841, 842, 843, 844, 845, 846, 805],
        &[832, 2, 866, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 806],
        &[832, 2, 867, 834, 44, 835, 847, 837, 868, 839, 840, 841, 842, 843, 844, 845, 846, 807],
        &[832, 2, 833, 834, 44, 835, 836, 837, 838, 839, 840, 841, 869, 843, 870, 845, 846, 808],
        &[34, 2, 35, 61, 44, 835, 847, 837, 848, 839, 840, 841, 849, 843, 850, 845, 846, 809],
        &[832, 2, 833, 834, 44, 835, 836, 837, 838, 839, 840, 841, 842, 843, 871, 845, 846, 810],
        &[832, 2, 833, 834, 44, 835, 836, 837, 872, 839, 840, 841, 842, 843, 844, 845, 846, 811],
        &[832, 2, 833, 834, 44, 873, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 812],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 874, 844, 845, 846, 813],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 875, 844, 845, 846, 814],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 876, 841, 842, 843, 844, 845, 846, 815],
        &[832, 2, 833, 851, 44, 877, 847, 837, 848, 839, 840, 841, 842, 843, 853, 845, 846, 816],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 878, 817],
        &[34, 2, 35, 36, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 818],
        &[34, 2, 35, 36, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 819],
        &[832, 2, 879, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 820],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 880, 821],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 881, 840, 841, 842, 843, 844, 845, 846, 822],
        &[832, 2, 833, 834, 44, 835, 882, 837, 838, 839, 840, 841, 842, 843, 844, 845, 846, 823],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 883, 840, 841, 842, 843, 844, 845, 846, 824],
        &[34, 2, 35, 36, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 825],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 884, 843, 850, 845, 846, 826],
        &[34, 2, 260, 36, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 846, 827],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 885, 846, 828],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 841, 842, 843, 844, 845, 886, 829],
        &[832, 2, 833, 834, 44, 835, 847, 837, 848, 839, 840, 887, 842, 843, 844, 845, 846, 830],
        &[34, 2, 428, 36, 44, 835, 847, 837, 868, 839, 840, 841, 842, 843, 844, 845, 846, 831],
        &[888, 2, 889, 890, 44, 891, 892, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 832],
        &[888, 2, 889, 890, 44, 891, 892, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 833],
        &[888, 2, 889, 890, 44, 891, 892, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 834],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 835],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 905, 899, 906, 901, 902, 836],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 837],
        &[888, 2, 889, 907, 44, 908, 903, 893, 904, 895, 896, 897, 898, 899, 909, 901, 902, 838],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 839],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 840],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 841],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 842],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 843],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 844],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 845],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 846],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 847],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 848],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 910, 902, 849],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 911, 902, 850],
        &[888, 2, 889, 890, 44, 891, 892, 893, 894, 895, 896, 897, 898, 899, 912, 901, 902, 851],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 913, 852],
        &[888, 2, 889, 890, 44, 891, 914, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 853],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 915, 854],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 916, 900, 901, 902, 855],
        &[888, 2, 889, 917, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 856],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 918, 896, 897, 898, 899, 900, 901, 902, 857],
        &[34, 2, 35, 36, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 858],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 919, 898, 899, 900, 901, 902, 859],
        &[888, 2, 920, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 860],
        &[888, 2, 889, 890, 44, 891, 921, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 861],
        &[888, 2, 922, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 862],
        &[888, 2, 923, 890, 44, 891, 903, 893, 924, 895, 896, 897, 898, 899, 900, 901, 902, 863],
        &[888, 2, 889, 890, 44, 891, 892, 893, 894, 895, 896, 897, 925, 899, 926, 901, 902, 864],
        &[34, 2, 35, 61, 44, 891, 903, 893, 904, 895, 896, 897, 905, 899, 906, 901, 902, 865],
        &[888, 2, 889, 890, 44, 891, 892, 893, 894, 895, 896, 897, 898, 899, 927, 901, 902, 866],
        &[888, 2, 889, 890, 44, 891, 892, 893, 928, 895, 896, 897, 898, 899, 900, 901, 902, 867],
        &[888, 2, 889, 890, 44, 929, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 868],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 930, 900, 901, 902, 869],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 931, 900, 901, 902, 870],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 932, 897, 898, 899, 900, 901, 902, 871],
        &[888, 2, 889, 907, 44, 933, 903, 893, 904, 895, 896, 897, 898, 899, 909, 901, 902, 872],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 934, 873],
        &[34, 2, 35, 36, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 874],
        &[34, 2, 35, 36, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 875],
        &[888, 2, 935, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 876],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 936, 877],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 937, 896, 897, 898, 899, 900, 901, 902, 878],
        &[888, 2, 889, 890, 44, 891, 938, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 879],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 939, 896, 897, 898, 899, 900, 901, 902, 880],
        &[34, 2, 35, 36, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 881],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 940, 899, 906, 901, 902, 882],
        &[34, 2, 260, 36, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 902, 883],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 941, 902, 884],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 897, 898, 899, 900, 901, 942, 885],
        &[888, 2, 889, 890, 44, 891, 903, 893, 904, 895, 896, 943, 898, 899, 900, 901, 902, 886],
        &[34, 2, 428, 36, 44, 891, 903, 893, 924, 895, 896, 897, 898, 899, 900, 901, 902, 887],
        &[944, 2, 945, 946, 44, 947, 948, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958, 888],
        &[944, 2, 945, 946, 44, 947, 948, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958, 889],
        &[944, 2, 945, 946, 44, 947, 948, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958, 890],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 891],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 961, 955, 962, 957, 958, 892],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 893],
        &[944, 2, 945, 963, 44, 964, 959, 949, 960, 951, 952, 953, 954, 955, 965, 957, 958, 894],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 895],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 896],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 897],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 898],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 899],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 900],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 901],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 902],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 903],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 904],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 966, 958, 905],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 967, 958, 906],
        &[944, 2, 945, 946, 44, 947, 948, 949, 950, 951, 952, 953, 954, 955, 968, 957, 958, 907],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 969, 908],
        &[944, 2, 945, 946, 44, 947, 970, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 909],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 971, 910],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 972, 956, 957, 958, 911],
        &[944, 2, 945, 973, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 912],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 974, 952, 953, 954, 955, 956, 957, 958, 913],
        &[975, 2, 976, 977, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 914],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 978, 954, 955, 956, 957, 958, 915],
        &[944, 2, 979, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 916],
        &[944, 2, 945, 946, 44, 947, 980, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958, 917],
        &[944, 2, 981, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 918],
        &[944, 2, 982, 946, 44, 947, 959, 949, 983, 951, 952, 953, 954, 955, 956, 957, 958, 919],
        &[944, 2, 945, 946, 44, 947, 948, 949, 950, 951, 952, 953, 984, 955, 985, 957, 958, 920],
        &[975, 2, 976, 986, 44, 947, 959, 949, 960, 951, 952, 953, 961, 955, 962, 957, 958, 921],
        &[944, 2, 945, 946, 44, 947, 948, 949, 950, 951, 952, 953, 954, 955, 987, 957, 958, 922],
        &[944, 2, 945, 946, 44, 947, 948, 949, 988, 951, 952, 953, 954, 955, 956, 957, 958, 923],
        &[944, 2, 945, 946, 44, 989, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 924],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 990, 956, 957, 958, 925],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 991, 956, 957, 958, 926],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 992, 953, 954, 955, 956, 957, 958, 927],
        &[944, 2, 945, 963, 44, 993, 959, 949, 960, 951, 952, 953, 954, 955, 965, 957, 958, 928],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 994, 929],
        &[975, 2, 976, 977, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 930],
        &[975, 2, 976, 977, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 931],
        &[944, 2, 995, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 932],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 996, 933],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 997, 952, 953, 954, 955, 956, 957, 958, 934],
        &[944, 2, 945, 946, 44, 947, 998, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958, 935],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 999, 952, 953, 954, 955, 956, 957, 958, 936],
        &[975, 2, 976, 977, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 937],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 1000, 955, 962, 957, 958, 938],
        &[975, 2, 1001, 977, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 958, 939],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 1002, 958, 940],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 953, 954, 955, 956, 957, 1003, 941],
        &[944, 2, 945, 946, 44, 947, 959, 949, 960, 951, 952, 1004, 954, 955, 956, 957, 958, 942],
        &[975, 2, 1005, 977, 44, 947, 959, 949, 983, 951, 952, 953, 954, 955, 956, 957, 958, 943],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 944],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 945],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 946],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 947],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 20, 14, 21, 16, 17, 948],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 949],
        &[1, 2, 3, 22, 44, 23, 18, 8, 19, 10, 11, 12, 13, 14, 24, 16, 17, 950],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 951],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 952],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 953],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 954],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 955],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 956],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 957],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 958],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 959],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 960],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 25, 17, 961],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 26, 17, 962],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 27, 16, 17, 963],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 28, 964],
        &[1, 2, 3, 4, 44, 6, 29, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 965],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 30, 966],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 31, 15, 16, 17, 967],
        &[1, 2, 3, 32, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 968],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 33, 11, 12, 13, 14, 15, 16, 17, 969],
        &[34, 2, 35, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 970],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 37, 13, 14, 15, 16, 17, 971],
        &[1, 2, 38, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 972],
        &[1, 2, 3, 4, 44, 6, 39, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 973],
        &[1, 2, 40, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 974],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 975],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 976],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 977],
        &[1, 2, 57, 4, 44, 6, 18, 8, 58, 10, 11, 12, 13, 14, 15, 16, 17, 978],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 59, 14, 60, 16, 17, 979],
        &[34, 2, 35, 61, 44, 6, 18, 8, 19, 10, 11, 12, 20, 14, 21, 16, 17, 980],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 62, 16, 17, 981],
        &[1, 2, 3, 4, 44, 6, 7, 8, 86, 10, 11, 12, 13, 14, 15, 16, 17, 982],
        &[1, 2, 3, 4, 44, 87, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 983],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 88, 15, 16, 17, 984],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 89, 15, 16, 17, 985],
        &[41, 2, 42, 43, 44, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 986],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 102, 12, 13, 14, 15, 16, 17, 987],
        &[1, 2, 3, 22, 44, 130, 18, 8, 19, 10, 11, 12, 13, 14, 24, 16, 17, 988],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 131, 989],
        &[34, 2, 35, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 990],
        &[34, 2, 35, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 991],
        &[1, 2, 139, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 992],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 171, 993],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 172, 11, 12, 13, 14, 15, 16, 17, 994],
        &[1, 2, 3, 4, 44, 6, 178, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 995],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 214, 11, 12, 13, 14, 15, 16, 17, 996],
        &[34, 2, 35, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 997],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 219, 14, 21, 16, 17, 998],
        &[34, 2, 260, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 999],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 265, 17, 1000],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 311, 55, 56, 1001],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 317, 1002],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 372, 13, 14, 15, 16, 17, 1003],
        &[34, 2, 428, 36, 44, 6, 18, 8, 58, 10, 11, 12, 13, 14, 15, 16, 17, 1004],
        &[41, 2, 42, 43, 44, 45, 46, 47, 486, 49, 50, 51, 52, 53, 54, 55, 56, 1005],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false],
} }];

/// A sign has this byte, or so many digits in a row.
pub const HINT: u8 = 64;
pub const HINT_DIGITS: usize = 4;

/// Or these letters in a row, in capitals or not.
pub const HINT_WORDS: [[u8; 3]; 4] = [*b".o.", *b"bir", *b"bor", *b"dob"];

/// Whether there are other signs.
pub const LOOK_ALWAYS: bool = false;

#[derive(Default, PartialEq)]
struct Dates {
    seen: u32,
    injury: Option<Day>,
    rfa: Option<Day>,
    ur_decision: Option<Day>,
    application_received: Option<Day>,
    assigned: Option<Day>,
    decided: Option<Day>,
}

impl Dates {
    const INJURY: u32 = 1 << 0;
    const RFA: u32 = 1 << 1;
    const UR_DECISION: u32 = 1 << 2;
    const APPLICATION_RECEIVED: u32 = 1 << 3;
    const ASSIGNED: u32 = 1 << 4;
    const DECIDED: u32 = 1 << 5;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static DATES: [Name; 6] = [
    Name::new(b"\"injury\":"),
    Name::new(b"\"rfa\":"),
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
            1 => record.rfa = Some(r.day()?), // rfa
            2 => record.ur_decision = Some(r.day()?), // ur_decision
            3 => record.application_received = Some(r.day()?), // application_received
            4 => record.assigned = Some(r.day()?), // assigned
            5 => record.decided = Some(r.day()?), // decided
            _ => return None,
        }
        more = r.next_member()?;
    }
    // dates-in-order
    if !in_order([record.injury, record.rfa, record.ur_decision, record.application_received, record.assigned, record.decided]) {
        return None;
    }
    // application-within-35-days
    if both(both(record.ur_decision, record.application_received, Day::days_to), Some(35.0), |left, right| left <= right) == Some(false) {
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
struct Site {
    seen: u32,
    region: Option<Code>,
    side: Option<Code>,
    levels: Codes,
}

impl Site {
    const REGION: u32 = 1 << 0;
    const SIDE: u32 = 1 << 1;
    const LEVELS: u32 = 1 << 2;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static SITE: [Name; 3] = [
    Name::new(b"\"region\":"),
    Name::new(b"\"side\":"),
    Name::new(b"\"levels\":"),
];

fn read_site<'a>(r: &mut Reader<'a>) -> Option<Site> {
    let mut record = Site::default();
    let mut more = r.object()?;
    while more {
        match r.member(&SITE, &mut record.seen)? {
            0 => record.region = Some(body_region(r.word()?)?), // region
            1 => record.side = Some(side(r.word()?)?), // side
            2 => record.levels = r.list::<_, Codes>(|r| spinal_level(r.word()?)).filter(|items| items.are_unique())?, // levels
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Site::REGION;
    if record.seen & required != required {
        return None;
    }
    // levels-fit-region
    if ((matches!(record.region, Some(code::NECK)) && (record.has(Site::LEVELS) && record.levels.len() >= 1)) && !record.levels.are_all_among(&[code::C1, code::C1_2, code::C2, code::C2_3, code::C3, code::C3_4, code::C4, code::C4_5, code::C5, code::C5_6, code::C6, code::C6_7, code::C7, code::C7_T1])) {
        return None;
    }
    // levels-fit-region
    if ((matches!(record.region, Some(code::UPPER_BACK)) && (record.has(Site::LEVELS) && record.levels.len() >= 1)) && !record.levels.are_all_among(&[code::C7_T1, code::T1, code::T1_2, code::T2, code::T2_3, code::T3, code::T3_4, code::T4, code::T4_5, code::T5, code::T5_6, code::T6, code::T6_7, code::T7, code::T7_8, code::T8, code::T8_9, code::T9, code::T9_10, code::T10, code::T10_11, code::T11, code::T11_12, code::T12, code::T12_L1])) {
        return None;
    }
    // levels-fit-region
    if ((matches!(record.region, Some(code::LOW_BACK)) && (record.has(Site::LEVELS) && record.levels.len() >= 1)) && !record.levels.are_all_among(&[code::T12_L1, code::L1, code::L1_2, code::L2, code::L2_3, code::L3, code::L3_4, code::L4, code::L4_5, code::L5, code::L5_S1, code::S1, code::S1_2, code::S2, code::S2_3, code::S3, code::S3_4, code::S4, code::S4_5, code::S5])) {
        return None;
    }
    // levels-fit-region
    if ((matches!(record.region, Some(code::SACROILIAC)) && (record.has(Site::LEVELS) && record.levels.len() >= 1)) && !record.levels.are_all_among(&[code::S1, code::S1_2, code::S2, code::S2_3, code::S3, code::S3_4, code::S4, code::S4_5, code::S5])) {
        return None;
    }
    // levels-fit-region
    if ((matches!(record.region, Some(code::SPINE)) && (record.has(Site::LEVELS) && record.levels.len() >= 1)) && !record.levels.are_all_among(&[code::C1, code::C1_2, code::C2, code::C2_3, code::C3, code::C3_4, code::C4, code::C4_5, code::C5, code::C5_6, code::C6, code::C6_7, code::C7, code::C7_T1, code::T1, code::T1_2, code::T2, code::T2_3, code::T3, code::T3_4, code::T4, code::T4_5, code::T5, code::T5_6, code::T6, code::T6_7, code::T7, code::T7_8, code::T8, code::T8_9, code::T9, code::T9_10, code::T10, code::T10_11, code::T11, code::T11_12, code::T12, code::T12_L1, code::L1, code::L1_2, code::L2, code::L2_3, code::L3, code::L3_4, code::L4, code::L4_5, code::L5, code::L5_S1, code::S1, code::S1_2, code::S2, code::S2_3, code::S3, code::S3_4, code::S4, code::S4_5, code::S5])) {
        return None;
    }
    // levels-fit-region
    if ((matches!(record.region, Some(code::BACK)) && (record.has(Site::LEVELS) && record.levels.len() >= 1)) && !record.levels.are_all_among(&[code::C1, code::C1_2, code::C2, code::C2_3, code::C3, code::C3_4, code::C4, code::C4_5, code::C5, code::C5_6, code::C6, code::C6_7, code::C7, code::C7_T1, code::T1, code::T1_2, code::T2, code::T2_3, code::T3, code::T3_4, code::T4, code::T4_5, code::T5, code::T5_6, code::T6, code::T6_7, code::T7, code::T7_8, code::T8, code::T8_9, code::T9, code::T9_10, code::T10, code::T10_11, code::T11, code::T11_12, code::T12, code::T12_L1, code::L1, code::L1_2, code::L2, code::L2_3, code::L3, code::L3_4, code::L4, code::L4_5, code::L5, code::L5_S1, code::S1, code::S1_2, code::S2, code::S2_3, code::S3, code::S3_4, code::S4, code::S4_5, code::S5])) {
        return None;
    }
    // levels-fit-region
    if (matches!(record.region, Some(code::HEAD | code::EYE | code::EAR | code::JAW | code::FACE | code::PELVIS | code::SHOULDER | code::UPPER_ARM | code::ELBOW | code::FOREARM | code::WRIST | code::HAND | code::FINGER | code::HIP | code::THIGH | code::KNEE | code::LOWER_LEG | code::ANKLE | code::FOOT | code::TOE | code::CHEST | code::ABDOMEN | code::GROIN | code::UPPER_EXTREMITY | code::LOWER_EXTREMITY)) && !record.levels.is_empty()) {
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
    // implied-is-one
    if (matches!(record.basis, Some(code::IMPLIED)) && !(record.value.is_none_or(|value| (1.0..=1.0).contains(&value)) && !record.has(Quantity::MAX))) {
        return None;
    }
    // range-is-ordered
    if (record.has(Quantity::MAX) && both(record.value, record.max, |left, right| left <= right) == Some(false)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Each {
    seen: u32,
    value: Option<f64>,
    max: Option<f64>,
}

impl Each {
    const VALUE: u32 = 1 << 0;
    const MAX: u32 = 1 << 1;
    const UNIT: u32 = 1 << 2;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static EACH: [Name; 3] = [
    Name::new(b"\"value\":"),
    Name::new(b"\"max\":"),
    Name::new(b"\"unit\":"),
];

fn read_each<'a>(r: &mut Reader<'a>) -> Option<Each> {
    let mut record = Each::default();
    let mut more = r.object()?;
    while more {
        match r.member(&EACH, &mut record.seen)? {
            0 => record.value = Some(above(r.number()?, 0.0, 1000000.0)?), // value
            1 => record.max = Some(above(r.number()?, 0.0, 1000000.0)?), // max
            2 => _ = quantity_unit(r.word()?)?, // unit
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Each::VALUE | Each::UNIT;
    if record.seen & required != required {
        return None;
    }
    // range-is-ordered
    if (record.has(Each::MAX) && both(record.value, record.max, |left, right| left <= right) == Some(false)) {
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
    const EACH: u32 = 1 << 3;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static FREQUENCY: [Name; 4] = [
    Name::new(b"\"times\":"),
    Name::new(b"\"max\":"),
    Name::new(b"\"per\":"),
    Name::new(b"\"each\":"),
];

fn read_frequency<'a>(r: &mut Reader<'a>) -> Option<Frequency> {
    let mut record = Frequency::default();
    let mut more = r.object()?;
    while more {
        match r.member(&FREQUENCY, &mut record.seen)? {
            0 => record.times = Some(above(r.number()?, 0.0, 1000000.0)?), // times
            1 => record.max = Some(above(r.number()?, 0.0, 1000000.0)?), // max
            2 => record.per = Some(time_unit(r.word()?)?), // per
            3 => _ = read_each(r)?, // each
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
    refills: Option<f64>,
}

impl Medication {
    const NAME: u32 = 1 << 0;
    const STRENGTH: u32 = 1 << 1;
    const FORM: u32 = 1 << 2;
    const REFILLS: u32 = 1 << 3;
    const INGREDIENTS: u32 = 1 << 4;
    const FORMULARY_STATUS: u32 = 1 << 5;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static MEDICATION: [Name; 6] = [
    Name::new(b"\"name\":"),
    Name::new(b"\"strength\":"),
    Name::new(b"\"form\":"),
    Name::new(b"\"refills\":"),
    Name::new(b"\"ingredients\":"),
    Name::new(b"\"formulary_status\":"),
];

fn read_medication<'a>(r: &mut Reader<'a>) -> Option<Medication> {
    let mut record = Medication::default();
    let mut more = r.object()?;
    while more {
        match r.member(&MEDICATION, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // name
            1 => _ = r.text(Lines::One, true)?, // strength
            2 => _ = r.text(Lines::One, true)?, // form
            3 => record.refills = Some(between(r.integer()?, 0.0, 100.0)?), // refills
            4 => _ = r.items(|r| read_ingredient(r).map(|_| ())).filter(|&count| count >= 2)?, // ingredients
            5 => _ = formulary_status(r.word()?)?, // formulary_status
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
struct Part {
    seen: u32,
    sites: Vec<Site>,
    quantity: Quantity,
    frequency: Frequency,
    duration: Duration,
    medications: Vec<Medication>,
}

impl Part {
    const DESCRIPTION: u32 = 1 << 0;
    const SITES: u32 = 1 << 1;
    const QUANTITY: u32 = 1 << 2;
    const FREQUENCY: u32 = 1 << 3;
    const DURATION: u32 = 1 << 4;
    const MEDICATIONS: u32 = 1 << 5;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static PART: [Name; 6] = [
    Name::new(b"\"description\":"),
    Name::new(b"\"sites\":"),
    Name::new(b"\"quantity\":"),
    Name::new(b"\"frequency\":"),
    Name::new(b"\"duration\":"),
    Name::new(b"\"medications\":"),
];

fn read_part<'a>(r: &mut Reader<'a>) -> Option<Part> {
    let mut record = Part::default();
    let mut more = r.object()?;
    while more {
        match r.member(&PART, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // description
            1 => record.sites = r.list::<_, Vec<_>>(|r| read_site(r)).filter(|items| are_unique(items))?, // sites
            2 => record.quantity = read_quantity(r)?, // quantity
            3 => record.frequency = read_frequency(r)?, // frequency
            4 => record.duration = read_duration(r)?, // duration
            5 => record.medications = r.list::<_, Vec<_>>(|r| read_medication(r))?, // medications
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Part::DESCRIPTION;
    if record.seen & required != required {
        return None;
    }
    // computed-quantity-agrees
    if (matches!(record.quantity.basis, Some(code::COMPUTED)) && (either([both(record.frequency.per, record.duration.unit, |left, right| left != right), both(record.quantity.value, both(record.frequency.times, record.duration.value, |first, second| first * second), |left, right| left == right)]) == Some(false) || (record.quantity.max.or(record.frequency.max).or(record.duration.max).is_some() && either([both(record.frequency.per, record.duration.unit, |left, right| left != right), both(record.quantity.max.or(record.quantity.value), both(record.frequency.max.or(record.frequency.times), record.duration.max.or(record.duration.value), |first, second| first * second), |left, right| left == right)]) == Some(false)))) {
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
struct NotStated {
    seen: u32,
    member: Option<Code>,
    by: Option<Code>,
}

impl NotStated {
    const MEMBER: u32 = 1 << 0;
    const BY: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static NOT_STATED: [Name; 2] = [
    Name::new(b"\"member\":"),
    Name::new(b"\"by\":"),
];

fn read_not_stated<'a>(r: &mut Reader<'a>) -> Option<NotStated> {
    let mut record = NotStated::default();
    let mut more = r.object()?;
    while more {
        match r.member(&NOT_STATED, &mut record.seen)? {
            0 => record.member = Some(request_member(r.word()?)?), // member
            1 => record.by = Some(gap_source(r.word()?)?), // by
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = NotStated::MEMBER | NotStated::BY;
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
    sites: Vec<Site>,
    quantity: Quantity,
    frequency: Frequency,
    duration: Duration,
    medications: Vec<Medication>,
    parts: Vec<Part>,
    date_of_service: Option<Day>,
    not_stated: Vec<NotStated>,
}

impl Request {
    const DESCRIPTION: u32 = 1 << 0;
    const CATEGORY: u32 = 1 << 1;
    const SUBCATEGORY: u32 = 1 << 2;
    const SITES: u32 = 1 << 3;
    const QUANTITY: u32 = 1 << 4;
    const FREQUENCY: u32 = 1 << 5;
    const DURATION: u32 = 1 << 6;
    const MEDICATIONS: u32 = 1 << 7;
    const PARTS: u32 = 1 << 8;
    const CODES: u32 = 1 << 9;
    const TIMING: u32 = 1 << 10;
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
    Name::new(b"\"sites\":"),
    Name::new(b"\"quantity\":"),
    Name::new(b"\"frequency\":"),
    Name::new(b"\"duration\":"),
    Name::new(b"\"medications\":"),
    Name::new(b"\"parts\":"),
    Name::new(b"\"codes\":"),
    Name::new(b"\"timing\":"),
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
            3 => record.sites = r.list::<_, Vec<_>>(|r| read_site(r)).filter(|items| are_unique(items))?, // sites
            4 => record.quantity = read_quantity(r)?, // quantity
            5 => record.frequency = read_frequency(r)?, // frequency
            6 => record.duration = read_duration(r)?, // duration
            7 => record.medications = r.list::<_, Vec<_>>(|r| read_medication(r))?, // medications
            8 => record.parts = r.list::<_, Vec<_>>(|r| read_part(r)).filter(|items| items.len() >= 2)?, // parts
            9 => _ = r.items(|r| read_service_code(r).map(|_| ()))?, // codes
            10 => _ = timing(r.word()?)?, // timing
            11 => record.date_of_service = Some(r.day()?), // date_of_service
            12 => _ = r.boolean()?, // adjunct_to_surgery
            13 => record.not_stated = r.list::<_, Vec<_>>(|r| read_not_stated(r)).filter(|items| are_unique(items))?, // not_stated
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Request::DESCRIPTION | Request::CATEGORY;
    if record.seen & required != required {
        return None;
    }
    // injection-states-quantity
    if (((matches!(record.category, Some(code::INJECTION)) && !record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::QUANTITY)))) && !(record.has(Request::PARTS) && record.parts.len() >= 1)) && !record.has(Request::QUANTITY)) {
        return None;
    }
    // injection-states-quantity
    if ((((matches!(record.category, Some(code::INJECTION)) && !record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::QUANTITY)))) && (record.has(Request::PARTS) && record.parts.len() >= 1)) && !record.has(Request::QUANTITY)) && !record.parts.iter().all(|item_1| item_1.has(Part::QUANTITY))) {
        return None;
    }
    // spinal-injection-names-levels
    if ((((matches!(record.category, Some(code::INJECTION)) && matches!(record.subcategory, Some(code::EPIDURAL | code::FACET))) && !record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::LEVELS)))) && !record.parts.iter().any(|item_1| item_1.sites.iter().any(|item_1| (item_1.has(Site::LEVELS) && item_1.levels.len() >= 1)))) && !record.sites.iter().any(|item_1| (item_1.has(Site::LEVELS) && item_1.levels.len() >= 1))) {
        return None;
    }
    // paired-region-names-side
    if (((matches!(record.category, Some(code::INJECTION | code::SURGERY)) && !matches!(record.subcategory, Some(code::ADJUNCT | code::SURGICAL_CONSULT))) && !record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::SIDE)))) && !(record.sites.iter().all(|item_1| (!matches!(item_1.region, Some(code::EYE | code::EAR | code::SACROILIAC | code::SHOULDER | code::UPPER_ARM | code::ELBOW | code::FOREARM | code::WRIST | code::HAND | code::FINGER | code::HIP | code::THIGH | code::KNEE | code::LOWER_LEG | code::ANKLE | code::FOOT | code::TOE | code::GROIN | code::UPPER_EXTREMITY | code::LOWER_EXTREMITY)) || item_1.has(Site::SIDE))) && record.parts.iter().all(|item_1| item_1.sites.iter().all(|item_1| (!matches!(item_1.region, Some(code::EYE | code::EAR | code::SACROILIAC | code::SHOULDER | code::UPPER_ARM | code::ELBOW | code::FOREARM | code::WRIST | code::HAND | code::FINGER | code::HIP | code::THIGH | code::KNEE | code::LOWER_LEG | code::ANKLE | code::FOOT | code::TOE | code::GROIN | code::UPPER_EXTREMITY | code::LOWER_EXTREMITY)) || item_1.has(Site::SIDE)))))) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::QUANTITY))) && !!record.has(Request::QUANTITY)) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::FREQUENCY))) && !!record.has(Request::FREQUENCY)) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::DURATION))) && !!record.has(Request::DURATION)) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::SITES))) && !record.sites.is_empty()) {
        return None;
    }
    // not-stated-is-absent
    if ((record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::SIDE))) && !record.sites.iter().any(|item_1| (matches!(item_1.region, Some(code::EYE | code::EAR | code::SACROILIAC | code::SHOULDER | code::UPPER_ARM | code::ELBOW | code::FOREARM | code::WRIST | code::HAND | code::FINGER | code::HIP | code::THIGH | code::KNEE | code::LOWER_LEG | code::ANKLE | code::FOOT | code::TOE | code::GROIN | code::UPPER_EXTREMITY | code::LOWER_EXTREMITY)) && !item_1.has(Site::SIDE)))) && !record.sites.iter().all(|item_1| !item_1.has(Site::SIDE))) {
        return None;
    }
    // not-stated-is-absent
    if ((record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::LEVELS))) && !record.sites.iter().any(|item_1| (matches!(item_1.region, Some(code::NECK | code::UPPER_BACK | code::LOW_BACK | code::SACROILIAC | code::SPINE | code::BACK)) && !(item_1.has(Site::LEVELS) && item_1.levels.len() >= 1)))) && !record.sites.iter().all(|item_1| item_1.levels.is_empty())) {
        return None;
    }
    // not-stated-is-absent
    if ((record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::STRENGTH))) && !record.medications.iter().any(|item_1| !item_1.has(Medication::STRENGTH))) && !record.medications.iter().all(|item_1| !item_1.has(Medication::STRENGTH))) {
        return None;
    }
    // not-stated-is-absent
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::DOSE))) && !!record.frequency.has(Frequency::EACH)) {
        return None;
    }
    // not-stated-once
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::QUANTITY))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::QUANTITY))).nth(1).is_none()) {
        return None;
    }
    // not-stated-once
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::FREQUENCY))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::FREQUENCY))).nth(1).is_none()) {
        return None;
    }
    // not-stated-once
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::DURATION))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::DURATION))).nth(1).is_none()) {
        return None;
    }
    // not-stated-once
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::SITES))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::SITES))).nth(1).is_none()) {
        return None;
    }
    // not-stated-once
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::SIDE))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::SIDE))).nth(1).is_none()) {
        return None;
    }
    // not-stated-once
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::LEVELS))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::LEVELS))).nth(1).is_none()) {
        return None;
    }
    // not-stated-once
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::STRENGTH))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::STRENGTH))).nth(1).is_none()) {
        return None;
    }
    // not-stated-once
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::DOSE))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::DOSE))).nth(1).is_none()) {
        return None;
    }
    // quantity-not-stated
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::QUANTITY))) && !record.has(Request::QUANTITY)) {
        return None;
    }
    // parts-state-amounts
    if ((record.has(Request::PARTS) && record.parts.len() >= 1) && !(!record.has(Request::FREQUENCY) && !record.has(Request::DURATION))) {
        return None;
    }
    // parts-state-amounts
    if (((record.has(Request::PARTS) && record.parts.len() >= 1) && record.has(Request::QUANTITY)) && !matches!(record.quantity.basis, Some(code::STATED))) {
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
    if ((matches!(record.category, Some(code::PHARMACEUTICALS)) && !record.parts.iter().any(|item_1| (item_1.has(Part::MEDICATIONS) && item_1.medications.len() >= 1))) && !(record.has(Request::MEDICATIONS) && record.medications.len() >= 1)) {
        return None;
    }
    // category-unclassified
    if (matches!(record.category, Some(code::OTHER)) && !matches!(record.category, Some(code::DIAGNOSTIC_TESTING | code::DMEPOS | code::EVALUATION_AND_MANAGEMENT | code::HOME_HEALTH | code::INJECTION | code::PHARMACEUTICALS | code::PROGRAMS | code::PSYCHOLOGICAL_SERVICES | code::REHABILITATION | code::SURGERY | code::TRANSPORTATION))) {
        return None;
    }
    // computed-needs-frequency-and-duration
    if ((matches!(record.quantity.basis, Some(code::COMPUTED)) && !record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::FREQUENCY)))) && !record.has(Request::FREQUENCY)) {
        return None;
    }
    // computed-needs-frequency-and-duration
    if ((matches!(record.quantity.basis, Some(code::COMPUTED)) && !record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::DURATION)))) && !record.has(Request::DURATION)) {
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
    frequency: Frequency,
    duration: Duration,
    refills: Option<f64>,
}

impl Portion {
    const DESCRIPTION: u32 = 1 << 0;
    const QUANTITY: u32 = 1 << 1;
    const FREQUENCY: u32 = 1 << 2;
    const DURATION: u32 = 1 << 3;
    const REFILLS: u32 = 1 << 4;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static PORTION: [Name; 5] = [
    Name::new(b"\"description\":"),
    Name::new(b"\"quantity\":"),
    Name::new(b"\"frequency\":"),
    Name::new(b"\"duration\":"),
    Name::new(b"\"refills\":"),
];

fn read_portion<'a>(r: &mut Reader<'a>) -> Option<Portion> {
    let mut record = Portion::default();
    let mut more = r.object()?;
    while more {
        match r.member(&PORTION, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // description
            1 => record.quantity = read_quantity(r)?, // quantity
            2 => record.frequency = read_frequency(r)?, // frequency
            3 => record.duration = read_duration(r)?, // duration
            4 => record.refills = Some(between(r.integer()?, 0.0, 100.0)?), // refills
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Portion::DESCRIPTION;
    if record.seen & required != required {
        return None;
    }
    // computed-quantity-agrees
    if (matches!(record.quantity.basis, Some(code::COMPUTED)) && (either([both(record.frequency.per, record.duration.unit, |left, right| left != right), both(record.quantity.value, both(record.frequency.times, record.duration.value, |first, second| first * second), |left, right| left == right)]) == Some(false) || (record.quantity.max.or(record.frequency.max).or(record.duration.max).is_some() && either([both(record.frequency.per, record.duration.unit, |left, right| left != right), both(record.quantity.max.or(record.quantity.value), both(record.frequency.max.or(record.frequency.times), record.duration.max.or(record.duration.value), |first, second| first * second), |left, right| left == right)]) == Some(false)))) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Citation<'a> {
    seen: u32,
    source: Option<Code>,
    title: Option<&'a [u8]>,
    year: Option<f64>,
    adopted_as_mtus: Option<bool>,
}

impl Citation<'_> {
    const SOURCE: u32 = 1 << 0;
    const TITLE: u32 = 1 << 1;
    const YEAR: u32 = 1 << 2;
    const SECTIONS: u32 = 1 << 3;
    const PAGES: u32 = 1 << 4;
    const TEXT: u32 = 1 << 5;
    const ADOPTED_AS_MTUS: u32 = 1 << 6;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static CITATION: [Name; 7] = [
    Name::new(b"\"source\":"),
    Name::new(b"\"title\":"),
    Name::new(b"\"year\":"),
    Name::new(b"\"sections\":"),
    Name::new(b"\"pages\":"),
    Name::new(b"\"text\":"),
    Name::new(b"\"adopted_as_mtus\":"),
];

fn read_citation<'a>(r: &mut Reader<'a>) -> Option<Citation<'a>> {
    let mut record = Citation::default();
    let mut more = r.object()?;
    while more {
        match r.member(&CITATION, &mut record.seen)? {
            0 => record.source = Some(guideline_source(r.word()?)?), // source
            1 => record.title = Some(r.text_kept(Lines::One, true)?), // title
            2 => record.year = Some(between(r.integer()?, 1900.0, 2099.0)?), // year
            3 => _ = r.items(|r| r.text(Lines::One, true).map(|_| ()))?, // sections
            4 => _ = r.text(Lines::One, true)?, // pages
            5 => _ = r.text(Lines::Many, true)?, // text
            6 => record.adopted_as_mtus = Some(r.boolean()?), // adopted_as_mtus
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
    // only-acoem-is-adopted
    if (record.has(Citation::ADOPTED_AS_MTUS) && !matches!(record.source, Some(code::ACOEM))) {
        return None;
    }
    // citation-says-something
    if (!record.has(Citation::TITLE) && !record.has(Citation::TEXT)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct UtilizationReview<'a> {
    seen: u32,
    decision: Option<Code>,
    requested: Portion,
    authorized: Portion,
    basis: Option<Code>,
    guidelines: Vec<Citation<'a>>,
}

impl UtilizationReview<'_> {
    const DECISION: u32 = 1 << 0;
    const DECIDED: u32 = 1 << 1;
    const REASON: u32 = 1 << 2;
    const REQUESTED: u32 = 1 << 3;
    const AUTHORIZED: u32 = 1 << 4;
    const BASIS: u32 = 1 << 5;
    const GUIDELINES: u32 = 1 << 6;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static UTILIZATION_REVIEW: [Name; 7] = [
    Name::new(b"\"decision\":"),
    Name::new(b"\"decided\":"),
    Name::new(b"\"reason\":"),
    Name::new(b"\"requested\":"),
    Name::new(b"\"authorized\":"),
    Name::new(b"\"basis\":"),
    Name::new(b"\"guidelines\":"),
];

fn read_utilization_review<'a>(r: &mut Reader<'a>) -> Option<UtilizationReview<'a>> {
    let mut record = UtilizationReview::default();
    let mut more = r.object()?;
    while more {
        match r.member(&UTILIZATION_REVIEW, &mut record.seen)? {
            0 => record.decision = Some(urdecision(r.word()?)?), // decision
            1 => _ = r.day()?, // decided
            2 => _ = r.text(Lines::Many, true)?, // reason
            3 => record.requested = read_portion(r)?, // requested
            4 => record.authorized = read_portion(r)?, // authorized
            5 => record.basis = Some(basis(r.word()?)?), // basis
            6 => record.guidelines = r.list::<_, Vec<_>>(|r| read_citation(r))?, // guidelines
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
    if (matches!(record.basis, Some(code::MTUS)) && !((record.has(UtilizationReview::GUIDELINES) && record.guidelines.len() >= 1) && record.guidelines.iter().all(|item_1| (!!matches!(item_1.adopted_as_mtus, Some(true)) || matches!(item_1.source, Some(code::MTUS)))))) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::MTUS_AND_OTHER)) && !(record.guidelines.iter().any(|item_1| !(!matches!(item_1.source, Some(code::MTUS)) && !matches!(item_1.adopted_as_mtus, Some(true)))) && record.guidelines.iter().any(|item_1| (matches!(item_1.source, Some(code::ODG | code::ACOEM | code::OTHER)) && !matches!(item_1.adopted_as_mtus, Some(true)))))) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::OUTSIDE_MTUS)) && !(((record.has(UtilizationReview::GUIDELINES) && record.guidelines.len() >= 1) && record.guidelines.iter().all(|item_1| matches!(item_1.source, Some(code::ODG | code::ACOEM | code::OTHER)))) && record.guidelines.iter().all(|item_1| (!item_1.has(Citation::ADOPTED_AS_MTUS) || matches!(item_1.adopted_as_mtus, Some(false)))))) {
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
    const FINDING: u32 = 1 << 1;
    const KIND: u32 = 1 << 2;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static CRITERION: [Name; 3] = [
    Name::new(b"\"description\":"),
    Name::new(b"\"finding\":"),
    Name::new(b"\"kind\":"),
];

fn read_criterion<'a>(r: &mut Reader<'a>) -> Option<Criterion> {
    let mut record = Criterion::default();
    let mut more = r.object()?;
    while more {
        match r.member(&CRITERION, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // description
            1 => _ = criterion_finding(r.word()?)?, // finding
            2 => _ = criterion_kind(r.word()?)?, // kind
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Criterion::DESCRIPTION | Criterion::FINDING | Criterion::KIND;
    if record.seen & required != required {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Determination<'a> {
    seen: u32,
    outcome: Option<Code>,
    basis: Option<Code>,
    guidelines: Vec<Citation<'a>>,
    follows_issue: Option<f64>,
}

impl Determination<'_> {
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

fn read_determination<'a>(r: &mut Reader<'a>) -> Option<Determination<'a>> {
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
    if (matches!(record.basis, Some(code::MTUS)) && !((record.has(Determination::GUIDELINES) && record.guidelines.len() >= 1) && record.guidelines.iter().all(|item_1| (!!matches!(item_1.adopted_as_mtus, Some(true)) || matches!(item_1.source, Some(code::MTUS)))))) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::MTUS_AND_OTHER)) && !(record.guidelines.iter().any(|item_1| !(!matches!(item_1.source, Some(code::MTUS)) && !matches!(item_1.adopted_as_mtus, Some(true)))) && record.guidelines.iter().any(|item_1| (matches!(item_1.source, Some(code::ODG | code::ACOEM | code::OTHER)) && !matches!(item_1.adopted_as_mtus, Some(true)))))) {
        return None;
    }
    // basis-agrees-with-guidelines
    if (matches!(record.basis, Some(code::OUTSIDE_MTUS)) && !(((record.has(Determination::GUIDELINES) && record.guidelines.len() >= 1) && record.guidelines.iter().all(|item_1| matches!(item_1.source, Some(code::ODG | code::ACOEM | code::OTHER)))) && record.guidelines.iter().all(|item_1| (!item_1.has(Citation::ADOPTED_AS_MTUS) || matches!(item_1.adopted_as_mtus, Some(false)))))) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Issue<'a> {
    seen: u32,
    number: Option<f64>,
    request: Request,
    utilization_review: UtilizationReview<'a>,
    determination: Determination<'a>,
}

impl Issue<'_> {
    const NUMBER: u32 = 1 << 0;
    const HEADING: u32 = 1 << 1;
    const REQUEST: u32 = 1 << 2;
    const REQUESTING_SPECIALTY: u32 = 1 << 3;
    const UTILIZATION_REVIEW: u32 = 1 << 4;
    const DETERMINATION: u32 = 1 << 5;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static ISSUE: [Name; 6] = [
    Name::new(b"\"number\":"),
    Name::new(b"\"heading\":"),
    Name::new(b"\"request\":"),
    Name::new(b"\"requesting_specialty\":"),
    Name::new(b"\"utilization_review\":"),
    Name::new(b"\"determination\":"),
];

fn read_issue<'a>(r: &mut Reader<'a>) -> Option<Issue<'a>> {
    let mut record = Issue::default();
    let mut more = r.object()?;
    while more {
        match r.member(&ISSUE, &mut record.seen)? {
            0 => record.number = Some(between(r.integer()?, 1.0, 10000.0)?), // number
            1 => _ = r.text(Lines::One, true)?, // heading
            2 => record.request = read_request(r)?, // request
            3 => _ = r.text(Lines::One, true)?, // requesting_specialty
            4 => record.utilization_review = read_utilization_review(r)?, // utilization_review
            5 => record.determination = read_determination(r)?, // determination
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Issue::NUMBER | Issue::HEADING | Issue::REQUEST;
    if record.seen & required != required {
        return None;
    }
    // overturned-states-quantity
    if ((((matches!(record.determination.outcome, Some(code::OVERTURNED)) && matches!(record.request.category, Some(code::INJECTION | code::PHARMACEUTICALS | code::REHABILITATION))) && !record.request.has(Request::DURATION)) && !(record.request.has(Request::PARTS) && record.request.parts.len() >= 1)) && !record.request.has(Request::QUANTITY)) {
        return None;
    }
    // overturned-states-quantity
    if (((((matches!(record.determination.outcome, Some(code::OVERTURNED)) && matches!(record.request.category, Some(code::INJECTION | code::PHARMACEUTICALS | code::REHABILITATION))) && !record.request.has(Request::DURATION)) && !record.request.has(Request::QUANTITY)) && (record.request.has(Request::PARTS) && record.request.parts.len() >= 1)) && !record.request.parts.iter().all(|item_2| (!!item_2.has(Part::DURATION) || item_2.has(Part::QUANTITY)))) {
        return None;
    }
    // remainder-adds-up
    if ((!record.utilization_review.requested.quantity.has(Quantity::MAX) && !record.utilization_review.authorized.quantity.has(Quantity::MAX) && !record.request.quantity.has(Quantity::MAX)) && either([both(record.utilization_review.requested.quantity.unit, record.request.quantity.unit, |left, right| left != right), both(record.utilization_review.authorized.quantity.unit, record.request.quantity.unit, |left, right| left != right), both(both(record.utilization_review.requested.quantity.value, both(Some(1.0), record.utilization_review.requested.refills.or(Some(0.0)), |first, second| first + second), |first, second| first * second), both(record.request.quantity.value, both(Some(1.0), only(&record.request.medications).and_then(|item_2| item_2.refills).or(Some(0.0)), |first, second| first + second), |first, second| first * second), |left, right| left == right), both(both(both(record.utilization_review.requested.quantity.value, both(Some(1.0), record.utilization_review.requested.refills.or(Some(0.0)), |first, second| first + second), |first, second| first * second), both(record.utilization_review.authorized.quantity.value, both(Some(1.0), record.utilization_review.authorized.refills.or(Some(0.0)), |first, second| first + second), |first, second| first * second), |first, second| first - second), both(record.request.quantity.value, both(Some(1.0), only(&record.request.medications).and_then(|item_2| item_2.refills).or(Some(0.0)), |first, second| first + second), |first, second| first * second), |left, right| left == right)]) == Some(false)) {
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
    priority: Option<Code>,
    dates: Dates,
    employee: Employee,
    reviewer: Reviewer,
    issues: Vec<Issue<'a>>,
    outcome: Option<Code>,
    not_stated: Codes,
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
    const SUMMARY_BY: u32 = 1 << 10;
    const DIAGNOSES: u32 = 1 << 11;
    const DOCUMENTS_REVIEWED: u32 = 1 << 12;
    const ISSUES: u32 = 1 << 13;
    const OUTCOME: u32 = 1 << 14;
    const NOT_STATED: u32 = 1 << 15;
    const SOURCE: u32 = 1 << 16;
    const EXTENSIONS: u32 = 1 << 17;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static CASE: [Name; 18] = [
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
    Name::new(b"\"summary_by\":"),
    Name::new(b"\"diagnoses\":"),
    Name::new(b"\"documents_reviewed\":"),
    Name::new(b"\"issues\":"),
    Name::new(b"\"outcome\":"),
    Name::new(b"\"not_stated\":"),
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
            4 => record.priority = Some(priority(r.word()?)?), // priority
            5 => record.dates = read_dates(r)?, // dates
            6 => _ = r.text(Lines::One, true)?, // review_organization
            7 => record.employee = read_employee(r)?, // employee
            8 => record.reviewer = read_reviewer(r)?, // reviewer
            9 => _ = r.text(Lines::Many, true)?, // clinical_summary
            10 => _ = summary_author(r.word()?)?, // summary_by
            11 => _ = r.items(|r| read_diagnosis(r).map(|_| ()))?, // diagnoses
            12 => _ = r.items(|r| read_document(r).map(|_| ()))?, // documents_reviewed
            13 => record.issues = r.list::<_, Vec<_>>(|r| read_issue(r))?, // issues
            14 => record.outcome = Some(case_outcome(r.word()?)?), // outcome
            15 => record.not_stated = r.list::<_, Codes>(|r| case_member(r.word()?)).filter(|items| items.are_unique())?, // not_stated
            16 => _ = read_source(r)?, // source
            17 => _ = r.any_object()?, // extensions
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Case::SCHEMA_VERSION | Case::STATUS | Case::ISSUES;
    if record.seen & required != required {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::CASE_NUMBER])) && !record.has(Case::CASE_NUMBER)) {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::PRIORITY])) && !record.has(Case::PRIORITY)) {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::DATES_INJURY])) && !record.dates.has(Dates::INJURY)) {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::DATES_UR_DECISION])) && !record.dates.has(Dates::UR_DECISION)) {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::DATES_APPLICATION_RECEIVED])) && !record.dates.has(Dates::APPLICATION_RECEIVED)) {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::DATES_ASSIGNED])) && !record.dates.has(Dates::ASSIGNED)) {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::DATES_DECIDED])) && !record.dates.has(Dates::DECIDED)) {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::REVIEWER])) && !record.has(Case::REVIEWER)) {
        return None;
    }
    // decided-is-complete
    if ((matches!(record.status, Some(code::DECIDED)) && !record.not_stated.has_any_of(&[code::CLINICAL_SUMMARY])) && !record.has(Case::CLINICAL_SUMMARY)) {
        return None;
    }
    // decided-is-complete
    if (matches!(record.status, Some(code::DECIDED)) && !(record.has(Case::ISSUES) && record.issues.len() >= 1)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::CASE_NUMBER]) && !!record.has(Case::CASE_NUMBER)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::PRIORITY]) && !!record.has(Case::PRIORITY)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::DATES_INJURY]) && !!record.dates.has(Dates::INJURY)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::DATES_UR_DECISION]) && !!record.dates.has(Dates::UR_DECISION)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::DATES_APPLICATION_RECEIVED]) && !!record.dates.has(Dates::APPLICATION_RECEIVED)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::DATES_ASSIGNED]) && !!record.dates.has(Dates::ASSIGNED)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::DATES_DECIDED]) && !!record.dates.has(Dates::DECIDED)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::REVIEWER]) && !!record.has(Case::REVIEWER)) {
        return None;
    }
    // header-gap-is-absent
    if (record.not_stated.has_any_of(&[code::CLINICAL_SUMMARY]) && !!record.has(Case::CLINICAL_SUMMARY)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::CASE_NUMBER])) && !record.has(Case::CASE_NUMBER)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::PRIORITY])) && !record.has(Case::PRIORITY)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::DATES_INJURY])) && !record.dates.has(Dates::INJURY)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::DATES_UR_DECISION])) && !record.dates.has(Dates::UR_DECISION)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::DATES_APPLICATION_RECEIVED])) && !record.dates.has(Dates::APPLICATION_RECEIVED)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::DATES_ASSIGNED])) && !record.dates.has(Dates::ASSIGNED)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::DATES_DECIDED])) && !record.dates.has(Dates::DECIDED)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::REVIEWER])) && !record.has(Case::REVIEWER)) {
        return None;
    }
    // header-not-in-source
    if ((matches!(record.status, Some(code::DECIDED)) && record.not_stated.has_any_of(&[code::CLINICAL_SUMMARY])) && !record.has(Case::CLINICAL_SUMMARY)) {
        return None;
    }
    // decided-issue-states-review
    if (matches!(record.status, Some(code::DECIDED)) && !record.issues.iter().all(|item_1| item_1.has(Issue::UTILIZATION_REVIEW))) {
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
    // service-between-injury-and-decision
    if (record.issues.iter().any(|item_1| item_1.request.has(Request::DATE_OF_SERVICE)) && record.issues.iter().any(|item_1| (both(record.dates.injury, item_1.request.date_of_service, |left, right| left <= right) == Some(false) || both(item_1.request.date_of_service, record.dates.decided, |left, right| left <= right) == Some(false)))) {
        return None;
    }
    // expedited-is-quick
    if (matches!(record.priority, Some(code::EXPEDITED)) && both(both(record.dates.assigned, record.dates.decided, Day::days_to), Some(30.0), |left, right| left <= right) == Some(false)) {
        return None;
    }
    // treatment-in-first-30-days
    if (either([both(record.dates.injury, Some(Day::new(2018, 1, 1)), |left, right| left < right), both(Some(30.0), both(record.dates.injury, record.dates.ur_decision, Day::days_to), |left, right| left < right)]) == Some(false) || record.issues.iter().any(|item_1| either([both(record.dates.injury, Some(Day::new(2018, 1, 1)), |left, right| left < right), both(Some(30.0), both(record.dates.injury, item_1.request.date_of_service, Day::days_to), |left, right| left < right)]) == Some(false))) {
        return None;
    }
    // mtus-chapter-in-force
    if record.issues.iter().any(|item_1| (item_1.utilization_review.guidelines.iter().any(|item_2| (either([both(item_2.source, Some(code::MTUS), |left, right| left != right), item_2.title.map(|text| !matches!(text, b"Acupuncture Treatment" | b"Ankle and Foot Complaints" | b"Chronic Pain Medical Treatment" | b"Elbow Complaints" | b"Forearm, Wrist, and Hand Complaints" | b"General Approaches" | b"Knee Complaints" | b"Low Back Complaints" | b"Neck and Upper Back Complaints" | b"Opioid Treatment" | b"Postsurgical Treatment" | b"Shoulder Complaints" | b"Stress-Related Conditions")), both(record.dates.ur_decision, Some(Day::new(2017, 12, 1)), |left, right| left < right)]) == Some(false) || either([both(item_2.source, Some(code::MTUS), |left, right| left != right), both(item_2.year, record.dates.ur_decision.map(Day::year), |left, right| left <= right)]) == Some(false))) || item_1.determination.guidelines.iter().any(|item_2| (either([both(item_2.source, Some(code::MTUS), |left, right| left != right), item_2.title.map(|text| !matches!(text, b"Acupuncture Treatment" | b"Ankle and Foot Complaints" | b"Chronic Pain Medical Treatment" | b"Elbow Complaints" | b"Forearm, Wrist, and Hand Complaints" | b"General Approaches" | b"Knee Complaints" | b"Low Back Complaints" | b"Neck and Upper Back Complaints" | b"Opioid Treatment" | b"Postsurgical Treatment" | b"Shoulder Complaints" | b"Stress-Related Conditions")), both(record.dates.decided, Some(Day::new(2017, 12, 1)), |left, right| left < right)]) == Some(false) || either([both(item_2.source, Some(code::MTUS), |left, right| left != right), both(item_2.year, record.dates.decided.map(Day::year), |left, right| left <= right)]) == Some(false))))) {
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
pub const DIGEST: &str = "2588900bd23063bce16f2f6086992739f53f5d674852f0abbee1210ade0e871f";

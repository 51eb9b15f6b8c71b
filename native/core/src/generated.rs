//! The requirements of the format on a record.
//!
//! Generated from the declarations. Do not edit; run `make generate`.

#![allow(clippy::all, clippy::pedantic, unused)]

use alloc::vec::Vec;

use crate::characters::Lines;
use crate::pattern::{Factor, Pattern, Sign, classes};
use crate::reader::{Name, Reader};
use crate::values::{
    Code, Codes, Day, above, among, are_unique, at_least, between, both, either, in_order, is_at_most, numbered_year,
    only, sorted,
};

pub const MAX_DEPTH: usize = 64;
pub const FIRST_YEAR: i32 = 1900;
pub const LAST_YEAR: i32 = 2099;

/// How many codes there are.
pub const CODES: usize = 298;

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
    pub const CDT: Code = 174;
    pub const QUANTITY: Code = 175;
    pub const FREQUENCY: Code = 176;
    pub const DURATION: Code = 177;
    pub const SITES: Code = 178;
    pub const SIDE: Code = 179;
    pub const LEVELS: Code = 180;
    pub const MEDICATIONS: Code = 181;
    pub const STRENGTH: Code = 182;
    pub const DOSE: Code = 183;
    pub const SOURCE_SAYS: Code = 184;
    pub const NOT_IN_REQUEST: Code = 185;
    pub const DIAGNOSTIC_TESTING: Code = 186;
    pub const DMEPOS: Code = 187;
    pub const EVALUATION_AND_MANAGEMENT: Code = 188;
    pub const HOME_HEALTH: Code = 189;
    pub const PHARMACEUTICALS: Code = 190;
    pub const PROGRAMS: Code = 191;
    pub const PSYCHOLOGICAL_SERVICES: Code = 192;
    pub const REHABILITATION: Code = 193;
    pub const SURGERY: Code = 194;
    pub const TRANSPORTATION: Code = 195;
    pub const IMAGING: Code = 196;
    pub const ELECTRODIAGNOSTIC: Code = 197;
    pub const LABORATORY: Code = 198;
    pub const OTHER_DIAGNOSTIC: Code = 199;
    pub const DURABLE_MEDICAL_EQUIPMENT: Code = 200;
    pub const ELECTRICAL_STIMULATION: Code = 201;
    pub const PROSTHETICS_ORTHOTICS: Code = 202;
    pub const SUPPLIES: Code = 203;
    pub const MEDICAL_SPECIALTY: Code = 204;
    pub const DENTAL: Code = 205;
    pub const FACET: Code = 206;
    pub const EPIDURAL: Code = 207;
    pub const JOINT_OR_SOFT_TISSUE: Code = 208;
    pub const OTHER_INJECTION: Code = 209;
    pub const EVALUATION: Code = 210;
    pub const THERAPY: Code = 211;
    pub const ACUPUNCTURE: Code = 212;
    pub const CHIROPRACTIC: Code = 213;
    pub const PHYSICAL_OR_OCCUPATIONAL_THERAPY: Code = 214;
    pub const OTHER_THERAPY: Code = 215;
    pub const ARTHROSCOPIC: Code = 216;
    pub const NON_ARTHROSCOPIC: Code = 217;
    pub const ADJUNCT: Code = 218;
    pub const SURGICAL_CONSULT: Code = 219;
    pub const PROSPECTIVE: Code = 220;
    pub const CONCURRENT: Code = 221;
    pub const RETROSPECTIVE: Code = 222;
    pub const MTUS: Code = 223;
    pub const ODG: Code = 224;
    pub const ACOEM: Code = 225;
    pub const DENIED: Code = 226;
    pub const MODIFIED: Code = 227;
    pub const DELAYED: Code = 228;
    pub const NOT_MEDICALLY_NECESSARY: Code = 229;
    pub const EXPERIMENTAL_OR_INVESTIGATIONAL: Code = 230;
    pub const FORMULARY_EXCEPTION: Code = 231;
    pub const STEP_THERAPY: Code = 232;
    pub const OUT_OF_NETWORK: Code = 233;
    pub const EMERGENCY_OR_URGENT: Code = 234;
    pub const NOT_STATED: Code = 235;
    pub const MTUS_AND_OTHER: Code = 236;
    pub const OUTSIDE_MTUS: Code = 237;
    pub const NONE_CITED: Code = 238;
    pub const MET: Code = 239;
    pub const NOT_MET: Code = 240;
    pub const NOT_DOCUMENTED: Code = 241;
    pub const FUNCTIONAL_IMPROVEMENT: Code = 242;
    pub const CONSERVATIVE_CARE: Code = 243;
    pub const CLINICAL_FINDINGS: Code = 244;
    pub const AMOUNT: Code = 245;
    pub const REQUEST_DETAIL: Code = 246;
    pub const GUIDELINE_SUPPORT: Code = 247;
    pub const RISK_OR_MONITORING: Code = 248;
    pub const DEPENDENT: Code = 249;
    pub const DOCUMENTATION: Code = 250;
    pub const UPHELD: Code = 251;
    pub const OVERTURNED: Code = 252;
    pub const PARTIALLY_OVERTURNED: Code = 253;
    pub const PEER_REVIEWED_EVIDENCE: Code = 254;
    pub const PROFESSIONAL_STANDARDS: Code = 255;
    pub const EXPERT_OPINION: Code = 256;
    pub const ACCEPTED_PRACTICE: Code = 257;
    pub const LIKELY_BENEFIT: Code = 258;
    pub const LETTER_2013_NOTICE: Code = 259;
    pub const LETTER_2013_DOCUMENTS: Code = 260;
    pub const LETTER_2014: Code = 261;
    pub const LETTER_2016: Code = 262;
    pub const LETTER_PROFESSIONAL_REVIEW: Code = 263;
    pub const _1_0: Code = 264;
    pub const CA_DWC_IMR: Code = 265;
    pub const CA_DMHC_IMR: Code = 266;
    pub const CA_CDI_IMR: Code = 267;
    pub const NY_DFS_EXTERNAL_APPEAL: Code = 268;
    pub const TX_IRO: Code = 269;
    pub const OR_EXTERNAL_REVIEW: Code = 270;
    pub const MEDICARE_QIC: Code = 271;
    pub const OTHER_EXTERNAL_REVIEW: Code = 272;
    pub const IN_REVIEW: Code = 273;
    pub const DECIDED: Code = 274;
    pub const INELIGIBLE: Code = 275;
    pub const WITHDRAWN: Code = 276;
    pub const TERMINATED: Code = 277;
    pub const DISMISSED: Code = 278;
    pub const DEFERRED: Code = 279;
    pub const UNTIMELY: Code = 280;
    pub const UNSIGNED: Code = 281;
    pub const NO_UR_DECISION: Code = 282;
    pub const UNSIGNED_AND_NO_UR_DECISION: Code = 283;
    pub const CONDITIONALLY_NON_CERTIFIED: Code = 284;
    pub const DUPLICATE: Code = 285;
    pub const STANDARD: Code = 286;
    pub const EXPEDITED: Code = 287;
    pub const REVIEWER: Code = 288;
    pub const UTILIZATION_REVIEW: Code = 289;
    pub const CASE_NUMBER: Code = 290;
    pub const PRIORITY: Code = 291;
    pub const DATES_INJURY: Code = 292;
    pub const DATES_UR_DECISION: Code = 293;
    pub const DATES_APPLICATION_RECEIVED: Code = 294;
    pub const DATES_ASSIGNED: Code = 295;
    pub const DATES_DECIDED: Code = 296;
    pub const CLINICAL_SUMMARY: Code = 297;
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
        b"cdt" => code::CDT,
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
        b"medications" => code::MEDICATIONS,
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

fn denial_reason(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"not-medically-necessary" => code::NOT_MEDICALLY_NECESSARY,
        b"experimental-or-investigational" => code::EXPERIMENTAL_OR_INVESTIGATIONAL,
        b"formulary-exception" => code::FORMULARY_EXCEPTION,
        b"step-therapy" => code::STEP_THERAPY,
        b"out-of-network" => code::OUT_OF_NETWORK,
        b"emergency-or-urgent" => code::EMERGENCY_OR_URGENT,
        b"not-stated" => code::NOT_STATED,
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
        b"partially-overturned" => code::PARTIALLY_OVERTURNED,
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

fn review_program(word: &[u8]) -> Option<Code> {
    Some(match word {
        b"ca-dwc-imr" => code::CA_DWC_IMR,
        b"ca-dmhc-imr" => code::CA_DMHC_IMR,
        b"ca-cdi-imr" => code::CA_CDI_IMR,
        b"ny-dfs-external-appeal" => code::NY_DFS_EXTERNAL_APPEAL,
        b"tx-iro" => code::TX_IRO,
        b"or-external-review" => code::OR_EXTERNAL_REVIEW,
        b"medicare-qic" => code::MEDICARE_QIC,
        b"other-external-review" => code::OTHER_EXTERNAL_REVIEW,
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
static PATTERN_83EA7258: Pattern = Pattern {
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
static PATTERN_B1006A3D: Pattern = Pattern {
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
static PATTERN_2A39205C: Pattern = Pattern {
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

/// `^(MN|EI|UR)[0-9]{2}-[0-9]+$`
static PATTERN_CFCFCDB7: Pattern = Pattern {
    classes: &classes(&[(45, 45, 1), (48, 57, 2), (69, 69, 3), (73, 73, 4), (77, 77, 5), (78, 78, 6), (82, 82, 7), (85, 85, 8), (128, 191, 9)]),
    next: &[
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 0],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 1],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 2],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 3],
        &[1, 2, 3, 10, 13, 11, 7, 8, 12, 4],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 5],
        &[1, 2, 3, 10, 5, 11, 14, 8, 12, 6],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 7],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 8],
        &[1, 2, 3, 10, 5, 11, 7, 15, 12, 9],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 10],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 11],
        &[1, 2, 3, 10, 5, 11, 7, 8, 12, 12],
        &[1, 2, 16, 10, 5, 11, 7, 8, 12, 13],
        &[1, 2, 16, 10, 5, 11, 7, 8, 12, 14],
        &[1, 2, 16, 10, 5, 11, 7, 8, 12, 15],
        &[1, 2, 17, 10, 5, 11, 7, 8, 12, 16],
        &[1, 18, 3, 10, 5, 11, 7, 8, 12, 17],
        &[1, 2, 19, 10, 5, 11, 7, 8, 12, 18],
        &[1, 2, 20, 10, 5, 11, 7, 8, 12, 19],
        &[1, 2, 20, 10, 5, 11, 7, 8, 12, 20],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, true],
};

/// `^[0-9]{6}-[0-9]+$`
static PATTERN_A0E335E4: Pattern = Pattern {
    classes: &classes(&[(45, 45, 1), (48, 57, 2), (128, 191, 3)]),
    next: &[
        &[1, 2, 3, 0],
        &[1, 2, 4, 1],
        &[1, 2, 4, 2],
        &[1, 2, 5, 3],
        &[1, 2, 4, 4],
        &[1, 2, 6, 5],
        &[1, 2, 7, 6],
        &[1, 2, 8, 7],
        &[1, 2, 9, 8],
        &[1, 10, 4, 9],
        &[1, 2, 11, 10],
        &[1, 2, 12, 11],
        &[1, 2, 12, 12],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, true, true],
};

/// What no free text may hold.
pub static SIGNS: &[Sign] = &[Sign { factor: Factor::Digits { count: 4, width: 22, alone: 7, behind: [0x600100000000, 0x3ff000000000000] }, pattern: Pattern {
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
        &[33, 34, 35, 36, 5, 37, 27],
        &[1, 2, 3, 4, 5, 38, 28],
        &[1, 2, 7, 4, 5, 39, 29],
        &[1, 2, 7, 4, 5, 40, 30],
        &[1, 2, 3, 4, 5, 41, 31],
        &[1, 2, 7, 4, 5, 42, 32],
        &[43, 43, 43, 43, 43, 43, 33],
        &[43, 43, 43, 43, 43, 43, 34],
        &[43, 43, 43, 43, 43, 43, 35],
        &[43, 43, 43, 43, 43, 43, 36],
        &[33, 34, 35, 36, 5, 37, 37],
        &[1, 2, 7, 4, 5, 44, 38],
        &[1, 2, 7, 4, 5, 45, 39],
        &[1, 2, 7, 4, 5, 46, 40],
        &[1, 2, 7, 4, 5, 47, 41],
        &[1, 2, 7, 4, 5, 48, 42],
        &[43, 43, 43, 43, 43, 43, 43],
        &[1, 2, 7, 4, 5, 49, 44],
        &[1, 2, 7, 4, 25, 50, 45],
        &[1, 2, 7, 4, 5, 51, 46],
        &[1, 2, 7, 4, 5, 52, 47],
        &[1, 2, 7, 4, 5, 53, 48],
        &[1, 28, 7, 12, 29, 54, 49],
        &[1, 31, 7, 4, 32, 55, 50],
        &[33, 34, 35, 36, 5, 8, 51],
        &[1, 11, 7, 12, 13, 54, 52],
        &[1, 2, 7, 4, 5, 55, 53],
        &[33, 34, 35, 36, 5, 18, 54],
        &[33, 34, 35, 36, 5, 8, 55],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, false, false, true, true, true, true, true, false, false, false, false, false, true, false, false, false, false, false, false, false, true, false, false, true, true],
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
        &[34, 2, 35, 36, 5, 6, 18, 8, 19, 10, 11, 12, 20, 14, 21, 16, 17, 39],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 61, 16, 17, 40],
        &[62, 2, 63, 64, 44, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 41],
        &[62, 2, 63, 64, 44, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 42],
        &[62, 2, 63, 64, 44, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 43],
        &[77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 44],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 45],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 80, 73, 81, 75, 76, 46],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 47],
        &[62, 2, 63, 82, 44, 83, 78, 67, 79, 69, 70, 71, 72, 73, 84, 75, 76, 48],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 49],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 50],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 51],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 52],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 53],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 54],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 55],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 70, 71, 72, 73, 74, 75, 76, 56],
        &[1, 2, 3, 4, 5, 6, 7, 8, 85, 10, 11, 12, 13, 14, 15, 16, 17, 57],
        &[1, 2, 3, 4, 5, 86, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 58],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 87, 15, 16, 17, 59],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 87, 15, 16, 17, 60],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 88, 12, 13, 14, 15, 16, 17, 61],
        &[89, 2, 90, 91, 44, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 62],
        &[89, 2, 90, 91, 44, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 63],
        &[89, 2, 90, 91, 44, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 64],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 65],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 106, 100, 107, 102, 103, 66],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 67],
        &[89, 2, 90, 108, 44, 109, 104, 94, 105, 96, 97, 98, 99, 100, 110, 102, 103, 68],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 69],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 70],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 71],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 72],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 73],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 74],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 75],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 76],
        &[77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 78],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 79],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 111, 103, 80],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 112, 103, 81],
        &[89, 2, 90, 91, 44, 92, 93, 94, 95, 96, 97, 98, 99, 100, 113, 102, 103, 82],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 114, 83],
        &[89, 2, 90, 91, 44, 92, 115, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 84],
        &[1, 2, 3, 22, 5, 116, 18, 8, 19, 10, 11, 12, 13, 14, 24, 16, 17, 85],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 117, 86],
        &[34, 2, 35, 36, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 87],
        &[1, 2, 118, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 88],
        &[119, 2, 120, 121, 44, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 89],
        &[119, 2, 120, 121, 44, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 90],
        &[119, 2, 120, 121, 44, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 91],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 92],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 136, 130, 137, 132, 133, 93],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 94],
        &[119, 2, 120, 138, 44, 139, 134, 124, 135, 126, 127, 128, 129, 130, 140, 132, 133, 95],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 96],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 97],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 98],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 99],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 100],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 101],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 102],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 103],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 104],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 105],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 141, 133, 106],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 142, 133, 107],
        &[119, 2, 120, 121, 44, 122, 123, 124, 125, 126, 127, 128, 129, 130, 143, 132, 133, 108],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 144, 109],
        &[119, 2, 120, 121, 44, 122, 145, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 110],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 146, 111],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 126, 127, 128, 129, 147, 131, 132, 133, 112],
        &[119, 2, 120, 148, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 113],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 149, 127, 128, 129, 130, 131, 132, 133, 114],
        &[34, 2, 35, 36, 44, 122, 134, 124, 135, 126, 127, 128, 129, 130, 131, 132, 133, 115],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 150, 116],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 151, 11, 12, 13, 14, 15, 16, 17, 117],
        &[1, 2, 3, 4, 5, 6, 152, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 118],
        &[153, 2, 154, 155, 44, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 119],
        &[153, 2, 154, 155, 44, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 120],
        &[153, 2, 154, 155, 44, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 121],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 122],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 170, 164, 171, 166, 167, 123],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 124],
        &[153, 2, 154, 172, 44, 173, 168, 158, 169, 160, 161, 162, 163, 164, 174, 166, 167, 125],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 126],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 127],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 128],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 129],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 130],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 131],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 132],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 133],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 134],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 135],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 175, 167, 136],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 176, 167, 137],
        &[153, 2, 154, 155, 44, 156, 157, 158, 159, 160, 161, 162, 163, 164, 177, 166, 167, 138],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 178, 139],
        &[153, 2, 154, 155, 44, 156, 179, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 140],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 180, 141],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 181, 165, 166, 167, 142],
        &[153, 2, 154, 182, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 143],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 183, 161, 162, 163, 164, 165, 166, 167, 144],
        &[34, 2, 35, 36, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 145],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 184, 163, 164, 165, 166, 167, 146],
        &[153, 2, 185, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 147],
        &[153, 2, 154, 155, 44, 156, 186, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 148],
        &[153, 2, 187, 155, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 149],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 188, 11, 12, 13, 14, 15, 16, 17, 150],
        &[34, 2, 35, 36, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 151],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 189, 14, 21, 16, 17, 152],
        &[190, 2, 191, 192, 44, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 153],
        &[190, 2, 191, 192, 44, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 154],
        &[190, 2, 191, 192, 44, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 155],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 156],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 207, 201, 208, 203, 204, 157],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 158],
        &[190, 2, 191, 209, 44, 210, 205, 195, 206, 197, 198, 199, 200, 201, 211, 203, 204, 159],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 160],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 161],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 162],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 163],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 164],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 165],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 166],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 167],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 168],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 169],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 212, 204, 170],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 213, 204, 171],
        &[190, 2, 191, 192, 44, 193, 194, 195, 196, 197, 198, 199, 200, 201, 214, 203, 204, 172],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 215, 173],
        &[190, 2, 191, 192, 44, 193, 216, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 174],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 217, 175],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 218, 202, 203, 204, 176],
        &[190, 2, 191, 219, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 177],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 220, 198, 199, 200, 201, 202, 203, 204, 178],
        &[34, 2, 35, 36, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 179],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 221, 200, 201, 202, 203, 204, 180],
        &[190, 2, 222, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 181],
        &[190, 2, 191, 192, 44, 193, 223, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 182],
        &[190, 2, 224, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 203, 204, 183],
        &[190, 2, 225, 192, 44, 193, 205, 195, 226, 197, 198, 199, 200, 201, 202, 203, 204, 184],
        &[190, 2, 191, 192, 44, 193, 194, 195, 196, 197, 198, 199, 227, 201, 228, 203, 204, 185],
        &[34, 2, 35, 36, 44, 193, 205, 195, 206, 197, 198, 199, 207, 201, 208, 203, 204, 186],
        &[190, 2, 191, 192, 44, 193, 194, 195, 196, 197, 198, 199, 200, 201, 229, 203, 204, 187],
        &[34, 2, 230, 36, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 188],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 231, 17, 189],
        &[232, 2, 233, 234, 44, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 190],
        &[232, 2, 233, 234, 44, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 191],
        &[232, 2, 233, 234, 44, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 192],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 193],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 249, 243, 250, 245, 246, 194],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 195],
        &[232, 2, 233, 251, 44, 252, 247, 237, 248, 239, 240, 241, 242, 243, 253, 245, 246, 196],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 197],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 198],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 199],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 200],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 201],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 202],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 203],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 204],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 205],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 206],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 254, 246, 207],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 255, 246, 208],
        &[232, 2, 233, 234, 44, 235, 236, 237, 238, 239, 240, 241, 242, 243, 256, 245, 246, 209],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 257, 210],
        &[232, 2, 233, 234, 44, 235, 258, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 211],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 259, 212],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 260, 244, 245, 246, 213],
        &[232, 2, 233, 261, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 214],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 262, 240, 241, 242, 243, 244, 245, 246, 215],
        &[34, 2, 35, 36, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 216],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 263, 242, 243, 244, 245, 246, 217],
        &[232, 2, 264, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 218],
        &[232, 2, 233, 234, 44, 235, 265, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 219],
        &[232, 2, 266, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 220],
        &[232, 2, 267, 234, 44, 235, 247, 237, 268, 239, 240, 241, 242, 243, 244, 245, 246, 221],
        &[232, 2, 233, 234, 44, 235, 236, 237, 238, 239, 240, 241, 269, 243, 270, 245, 246, 222],
        &[34, 2, 35, 36, 44, 235, 247, 237, 248, 239, 240, 241, 249, 243, 250, 245, 246, 223],
        &[232, 2, 233, 234, 44, 235, 236, 237, 238, 239, 240, 241, 242, 243, 271, 245, 246, 224],
        &[232, 2, 233, 234, 44, 235, 236, 237, 272, 239, 240, 241, 242, 243, 244, 245, 246, 225],
        &[232, 2, 233, 234, 44, 273, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 246, 226],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 274, 244, 245, 246, 227],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 274, 244, 245, 246, 228],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 275, 241, 242, 243, 244, 245, 246, 229],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 276, 55, 56, 230],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 277, 231],
        &[278, 2, 279, 280, 44, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 232],
        &[278, 2, 279, 280, 44, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 233],
        &[278, 2, 279, 280, 44, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 234],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 235],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 295, 289, 296, 291, 292, 236],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 237],
        &[278, 2, 279, 297, 44, 298, 293, 283, 294, 285, 286, 287, 288, 289, 299, 291, 292, 238],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 239],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 240],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 241],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 242],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 243],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 244],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 245],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 246],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 247],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 248],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 300, 292, 249],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 301, 292, 250],
        &[278, 2, 279, 280, 44, 281, 282, 283, 284, 285, 286, 287, 288, 289, 302, 291, 292, 251],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 303, 252],
        &[278, 2, 279, 280, 44, 281, 304, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 253],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 305, 254],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 306, 290, 291, 292, 255],
        &[278, 2, 279, 307, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 256],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 308, 286, 287, 288, 289, 290, 291, 292, 257],
        &[34, 2, 35, 36, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 258],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 309, 288, 289, 290, 291, 292, 259],
        &[278, 2, 310, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 260],
        &[278, 2, 279, 280, 44, 281, 311, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 261],
        &[278, 2, 312, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 262],
        &[278, 2, 313, 280, 44, 281, 293, 283, 314, 285, 286, 287, 288, 289, 290, 291, 292, 263],
        &[278, 2, 279, 280, 44, 281, 282, 283, 284, 285, 286, 287, 315, 289, 316, 291, 292, 264],
        &[34, 2, 35, 36, 44, 281, 293, 283, 294, 285, 286, 287, 295, 289, 296, 291, 292, 265],
        &[278, 2, 279, 280, 44, 281, 282, 283, 284, 285, 286, 287, 288, 289, 317, 291, 292, 266],
        &[278, 2, 279, 280, 44, 281, 282, 283, 318, 285, 286, 287, 288, 289, 290, 291, 292, 267],
        &[278, 2, 279, 280, 44, 319, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 268],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 320, 290, 291, 292, 269],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 320, 290, 291, 292, 270],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 321, 287, 288, 289, 290, 291, 292, 271],
        &[278, 2, 279, 297, 44, 322, 293, 283, 294, 285, 286, 287, 288, 289, 299, 291, 292, 272],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 323, 273],
        &[34, 2, 35, 36, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 274],
        &[278, 2, 324, 280, 44, 281, 293, 283, 294, 285, 286, 287, 288, 289, 290, 291, 292, 275],
        &[62, 2, 63, 64, 44, 65, 78, 67, 79, 69, 325, 71, 72, 73, 74, 75, 76, 276],
        &[1, 2, 3, 4, 5, 6, 18, 8, 19, 10, 11, 326, 13, 14, 15, 16, 17, 277],
        &[327, 2, 328, 329, 44, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 278],
        &[327, 2, 328, 329, 44, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 279],
        &[327, 2, 328, 329, 44, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 280],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 281],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 344, 338, 345, 340, 341, 282],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 283],
        &[327, 2, 328, 346, 44, 347, 342, 332, 343, 334, 335, 336, 337, 338, 348, 340, 341, 284],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 285],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 286],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 287],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 288],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 289],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 290],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 291],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 292],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 293],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 294],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 349, 341, 295],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 350, 341, 296],
        &[327, 2, 328, 329, 44, 330, 331, 332, 333, 334, 335, 336, 337, 338, 351, 340, 341, 297],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 352, 298],
        &[327, 2, 328, 329, 44, 330, 353, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 299],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 354, 300],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 355, 339, 340, 341, 301],
        &[327, 2, 328, 356, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 302],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 357, 335, 336, 337, 338, 339, 340, 341, 303],
        &[34, 2, 35, 36, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 304],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 358, 337, 338, 339, 340, 341, 305],
        &[327, 2, 359, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 306],
        &[327, 2, 328, 329, 44, 330, 360, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 307],
        &[327, 2, 361, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 308],
        &[327, 2, 362, 329, 44, 330, 342, 332, 363, 334, 335, 336, 337, 338, 339, 340, 341, 309],
        &[327, 2, 328, 329, 44, 330, 331, 332, 333, 334, 335, 336, 364, 338, 365, 340, 341, 310],
        &[34, 2, 35, 36, 44, 330, 342, 332, 343, 334, 335, 336, 344, 338, 345, 340, 341, 311],
        &[327, 2, 328, 329, 44, 330, 331, 332, 333, 334, 335, 336, 337, 338, 366, 340, 341, 312],
        &[327, 2, 328, 329, 44, 330, 331, 332, 367, 334, 335, 336, 337, 338, 339, 340, 341, 313],
        &[327, 2, 328, 329, 44, 368, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 314],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 369, 339, 340, 341, 315],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 369, 339, 340, 341, 316],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 370, 336, 337, 338, 339, 340, 341, 317],
        &[327, 2, 328, 346, 44, 371, 342, 332, 343, 334, 335, 336, 337, 338, 348, 340, 341, 318],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 372, 319],
        &[34, 2, 35, 36, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 320],
        &[327, 2, 373, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 341, 321],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 334, 335, 336, 337, 338, 339, 340, 374, 322],
        &[327, 2, 328, 329, 44, 330, 342, 332, 343, 375, 335, 336, 337, 338, 339, 340, 341, 323],
        &[327, 2, 328, 329, 44, 330, 376, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 324],
        &[89, 2, 377, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 103, 325],
        &[34, 2, 378, 36, 5, 6, 18, 8, 58, 10, 11, 12, 13, 14, 15, 16, 17, 326],
        &[379, 2, 380, 381, 44, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 327],
        &[379, 2, 380, 381, 44, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 328],
        &[379, 2, 380, 381, 44, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 329],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 330],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 396, 390, 397, 392, 393, 331],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 332],
        &[379, 2, 380, 398, 44, 399, 394, 384, 395, 386, 387, 388, 389, 390, 400, 392, 393, 333],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 334],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 335],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 336],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 337],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 338],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 339],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 340],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 341],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 342],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 343],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 401, 393, 344],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 402, 393, 345],
        &[379, 2, 380, 381, 44, 382, 383, 384, 385, 386, 387, 388, 389, 390, 403, 392, 393, 346],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 404, 347],
        &[379, 2, 380, 381, 44, 382, 405, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 348],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 406, 349],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 407, 391, 392, 393, 350],
        &[379, 2, 380, 408, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 351],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 409, 387, 388, 389, 390, 391, 392, 393, 352],
        &[34, 2, 35, 36, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 353],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 410, 389, 390, 391, 392, 393, 354],
        &[379, 2, 411, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 355],
        &[379, 2, 380, 381, 44, 382, 412, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 356],
        &[379, 2, 413, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 357],
        &[379, 2, 414, 381, 44, 382, 394, 384, 415, 386, 387, 388, 389, 390, 391, 392, 393, 358],
        &[379, 2, 380, 381, 44, 382, 383, 384, 385, 386, 387, 388, 416, 390, 417, 392, 393, 359],
        &[34, 2, 35, 36, 44, 382, 394, 384, 395, 386, 387, 388, 396, 390, 397, 392, 393, 360],
        &[379, 2, 380, 381, 44, 382, 383, 384, 385, 386, 387, 388, 389, 390, 418, 392, 393, 361],
        &[379, 2, 380, 381, 44, 382, 383, 384, 419, 386, 387, 388, 389, 390, 391, 392, 393, 362],
        &[379, 2, 380, 381, 44, 420, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 363],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 421, 391, 392, 393, 364],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 421, 391, 392, 393, 365],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 422, 388, 389, 390, 391, 392, 393, 366],
        &[379, 2, 380, 398, 44, 423, 394, 384, 395, 386, 387, 388, 389, 390, 400, 392, 393, 367],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 424, 368],
        &[34, 2, 35, 36, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 369],
        &[379, 2, 425, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 370],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 426, 371],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 427, 387, 388, 389, 390, 391, 392, 393, 372],
        &[379, 2, 380, 381, 44, 382, 428, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 373],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 429, 387, 388, 389, 390, 391, 392, 393, 374],
        &[34, 2, 35, 36, 44, 382, 394, 384, 395, 386, 387, 388, 389, 390, 391, 392, 393, 375],
        &[379, 2, 380, 381, 44, 382, 394, 384, 395, 386, 387, 388, 430, 390, 397, 392, 393, 376],
        &[119, 2, 120, 121, 44, 122, 431, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 377],
        &[41, 2, 42, 43, 44, 45, 46, 47, 432, 49, 50, 51, 52, 53, 54, 55, 56, 378],
        &[433, 2, 434, 435, 44, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 379],
        &[433, 2, 434, 435, 44, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 380],
        &[433, 2, 434, 435, 44, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 381],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 382],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 450, 444, 451, 446, 447, 383],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 384],
        &[433, 2, 434, 452, 44, 453, 448, 438, 449, 440, 441, 442, 443, 444, 454, 446, 447, 385],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 386],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 387],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 388],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 389],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 390],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 391],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 392],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 393],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 394],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 395],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 455, 447, 396],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 456, 447, 397],
        &[433, 2, 434, 435, 44, 436, 437, 438, 439, 440, 441, 442, 443, 444, 457, 446, 447, 398],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 458, 399],
        &[433, 2, 434, 435, 44, 436, 459, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 400],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 460, 401],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 461, 445, 446, 447, 402],
        &[433, 2, 434, 462, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 403],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 463, 441, 442, 443, 444, 445, 446, 447, 404],
        &[34, 2, 35, 36, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 405],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 464, 443, 444, 445, 446, 447, 406],
        &[433, 2, 465, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 407],
        &[433, 2, 434, 435, 44, 436, 466, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 408],
        &[433, 2, 467, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 409],
        &[433, 2, 468, 435, 44, 436, 448, 438, 469, 440, 441, 442, 443, 444, 445, 446, 447, 410],
        &[433, 2, 434, 435, 44, 436, 437, 438, 439, 440, 441, 442, 470, 444, 471, 446, 447, 411],
        &[34, 2, 35, 36, 44, 436, 448, 438, 449, 440, 441, 442, 450, 444, 451, 446, 447, 412],
        &[433, 2, 434, 435, 44, 436, 437, 438, 439, 440, 441, 442, 443, 444, 472, 446, 447, 413],
        &[433, 2, 434, 435, 44, 436, 437, 438, 473, 440, 441, 442, 443, 444, 445, 446, 447, 414],
        &[433, 2, 434, 435, 44, 474, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 415],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 475, 445, 446, 447, 416],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 475, 445, 446, 447, 417],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 476, 442, 443, 444, 445, 446, 447, 418],
        &[433, 2, 434, 452, 44, 477, 448, 438, 449, 440, 441, 442, 443, 444, 454, 446, 447, 419],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 478, 420],
        &[34, 2, 35, 36, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 421],
        &[433, 2, 479, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 422],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 480, 423],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 481, 441, 442, 443, 444, 445, 446, 447, 424],
        &[433, 2, 434, 435, 44, 436, 482, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 425],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 483, 441, 442, 443, 444, 445, 446, 447, 426],
        &[34, 2, 35, 36, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 427],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 484, 444, 451, 446, 447, 428],
        &[34, 2, 230, 36, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 446, 447, 429],
        &[433, 2, 434, 435, 44, 436, 448, 438, 449, 440, 441, 442, 443, 444, 445, 485, 447, 430],
        &[153, 2, 154, 155, 44, 156, 168, 158, 169, 160, 161, 162, 486, 164, 171, 166, 167, 431],
        &[62, 2, 63, 82, 44, 487, 78, 67, 79, 69, 70, 71, 72, 73, 84, 75, 76, 432],
        &[488, 2, 489, 490, 44, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 433],
        &[488, 2, 489, 490, 44, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 434],
        &[488, 2, 489, 490, 44, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 435],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 436],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 505, 499, 506, 501, 502, 437],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 438],
        &[488, 2, 489, 507, 44, 508, 503, 493, 504, 495, 496, 497, 498, 499, 509, 501, 502, 439],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 440],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 441],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 442],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 443],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 444],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 445],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 446],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 447],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 448],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 449],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 510, 502, 450],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 511, 502, 451],
        &[488, 2, 489, 490, 44, 491, 492, 493, 494, 495, 496, 497, 498, 499, 512, 501, 502, 452],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 513, 453],
        &[488, 2, 489, 490, 44, 491, 514, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 454],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 515, 455],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 516, 500, 501, 502, 456],
        &[488, 2, 489, 517, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 457],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 518, 496, 497, 498, 499, 500, 501, 502, 458],
        &[34, 2, 35, 36, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 459],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 519, 498, 499, 500, 501, 502, 460],
        &[488, 2, 520, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 461],
        &[488, 2, 489, 490, 44, 491, 521, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 462],
        &[488, 2, 522, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 463],
        &[488, 2, 523, 490, 44, 491, 503, 493, 524, 495, 496, 497, 498, 499, 500, 501, 502, 464],
        &[488, 2, 489, 490, 44, 491, 492, 493, 494, 495, 496, 497, 525, 499, 526, 501, 502, 465],
        &[34, 2, 35, 36, 44, 491, 503, 493, 504, 495, 496, 497, 505, 499, 506, 501, 502, 466],
        &[488, 2, 489, 490, 44, 491, 492, 493, 494, 495, 496, 497, 498, 499, 527, 501, 502, 467],
        &[488, 2, 489, 490, 44, 491, 492, 493, 528, 495, 496, 497, 498, 499, 500, 501, 502, 468],
        &[488, 2, 489, 490, 44, 529, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 469],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 530, 500, 501, 502, 470],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 530, 500, 501, 502, 471],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 531, 497, 498, 499, 500, 501, 502, 472],
        &[488, 2, 489, 507, 44, 532, 503, 493, 504, 495, 496, 497, 498, 499, 509, 501, 502, 473],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 533, 474],
        &[34, 2, 35, 36, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 475],
        &[488, 2, 534, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 476],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 535, 477],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 536, 496, 497, 498, 499, 500, 501, 502, 478],
        &[488, 2, 489, 490, 44, 491, 537, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 479],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 538, 496, 497, 498, 499, 500, 501, 502, 480],
        &[34, 2, 35, 36, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 481],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 539, 499, 506, 501, 502, 482],
        &[34, 2, 230, 36, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 502, 483],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 540, 502, 484],
        &[488, 2, 489, 490, 44, 491, 503, 493, 504, 495, 496, 497, 498, 499, 500, 501, 541, 485],
        &[190, 2, 191, 192, 44, 193, 205, 195, 206, 197, 198, 199, 200, 201, 202, 542, 204, 486],
        &[89, 2, 90, 91, 44, 92, 104, 94, 105, 96, 97, 98, 99, 100, 101, 102, 543, 487],
        &[544, 2, 545, 546, 44, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 488],
        &[544, 2, 545, 546, 44, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 489],
        &[544, 2, 545, 546, 44, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 490],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 491],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 561, 555, 562, 557, 558, 492],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 493],
        &[544, 2, 545, 563, 44, 564, 559, 549, 560, 551, 552, 553, 554, 555, 565, 557, 558, 494],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 495],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 496],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 497],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 498],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 499],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 500],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 501],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 502],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 503],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 504],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 566, 558, 505],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 567, 558, 506],
        &[544, 2, 545, 546, 44, 547, 548, 549, 550, 551, 552, 553, 554, 555, 568, 557, 558, 507],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 569, 508],
        &[544, 2, 545, 546, 44, 547, 570, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 509],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 571, 510],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 572, 556, 557, 558, 511],
        &[544, 2, 545, 573, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 512],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 574, 552, 553, 554, 555, 556, 557, 558, 513],
        &[34, 2, 35, 36, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 514],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 575, 554, 555, 556, 557, 558, 515],
        &[544, 2, 576, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 516],
        &[544, 2, 545, 546, 44, 547, 577, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 517],
        &[544, 2, 578, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 518],
        &[544, 2, 579, 546, 44, 547, 559, 549, 580, 551, 552, 553, 554, 555, 556, 557, 558, 519],
        &[544, 2, 545, 546, 44, 547, 548, 549, 550, 551, 552, 553, 581, 555, 582, 557, 558, 520],
        &[34, 2, 35, 36, 44, 547, 559, 549, 560, 551, 552, 553, 561, 555, 562, 557, 558, 521],
        &[544, 2, 545, 546, 44, 547, 548, 549, 550, 551, 552, 553, 554, 555, 583, 557, 558, 522],
        &[544, 2, 545, 546, 44, 547, 548, 549, 584, 551, 552, 553, 554, 555, 556, 557, 558, 523],
        &[544, 2, 545, 546, 44, 585, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 524],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 586, 556, 557, 558, 525],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 586, 556, 557, 558, 526],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 587, 553, 554, 555, 556, 557, 558, 527],
        &[544, 2, 545, 563, 44, 588, 559, 549, 560, 551, 552, 553, 554, 555, 565, 557, 558, 528],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 589, 529],
        &[34, 2, 35, 36, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 530],
        &[544, 2, 590, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 531],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 591, 532],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 592, 552, 553, 554, 555, 556, 557, 558, 533],
        &[544, 2, 545, 546, 44, 547, 593, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 534],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 594, 552, 553, 554, 555, 556, 557, 558, 535],
        &[34, 2, 35, 36, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 536],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 595, 555, 562, 557, 558, 537],
        &[34, 2, 230, 36, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 558, 538],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 596, 558, 539],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 553, 554, 555, 556, 557, 597, 540],
        &[544, 2, 545, 546, 44, 547, 559, 549, 560, 551, 552, 598, 554, 555, 556, 557, 558, 541],
        &[232, 2, 233, 234, 44, 235, 247, 237, 248, 239, 240, 241, 242, 243, 244, 245, 599, 542],
        &[119, 2, 120, 121, 44, 122, 134, 124, 135, 600, 127, 128, 129, 130, 131, 132, 133, 543],
        &[601, 2, 602, 603, 44, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 544],
        &[601, 2, 602, 603, 44, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 545],
        &[601, 2, 602, 603, 44, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 546],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 547],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 618, 612, 619, 614, 615, 548],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 549],
        &[601, 2, 602, 620, 44, 621, 616, 606, 617, 608, 609, 610, 611, 612, 622, 614, 615, 550],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 551],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 552],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 553],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 554],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 555],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 556],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 557],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 558],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 559],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 560],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 623, 615, 561],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 624, 615, 562],
        &[601, 2, 602, 603, 44, 604, 605, 606, 607, 608, 609, 610, 611, 612, 625, 614, 615, 563],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 626, 564],
        &[601, 2, 602, 603, 44, 604, 627, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 565],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 628, 566],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 629, 613, 614, 615, 567],
        &[601, 2, 602, 630, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 568],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 631, 609, 610, 611, 612, 613, 614, 615, 569],
        &[34, 2, 35, 36, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 570],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 632, 611, 612, 613, 614, 615, 571],
        &[601, 2, 633, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 572],
        &[601, 2, 602, 603, 44, 604, 634, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 573],
        &[601, 2, 635, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 574],
        &[601, 2, 636, 603, 44, 604, 616, 606, 637, 608, 609, 610, 611, 612, 613, 614, 615, 575],
        &[601, 2, 602, 603, 44, 604, 605, 606, 607, 608, 609, 610, 638, 612, 639, 614, 615, 576],
        &[34, 2, 35, 36, 44, 604, 616, 606, 617, 608, 609, 610, 618, 612, 619, 614, 615, 577],
        &[601, 2, 602, 603, 44, 604, 605, 606, 607, 608, 609, 610, 611, 612, 640, 614, 615, 578],
        &[601, 2, 602, 603, 44, 604, 605, 606, 641, 608, 609, 610, 611, 612, 613, 614, 615, 579],
        &[601, 2, 602, 603, 44, 642, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 580],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 643, 613, 614, 615, 581],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 643, 613, 614, 615, 582],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 644, 610, 611, 612, 613, 614, 615, 583],
        &[601, 2, 602, 620, 44, 645, 616, 606, 617, 608, 609, 610, 611, 612, 622, 614, 615, 584],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 646, 585],
        &[34, 2, 35, 36, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 586],
        &[601, 2, 647, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 587],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 648, 588],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 649, 609, 610, 611, 612, 613, 614, 615, 589],
        &[601, 2, 602, 603, 44, 604, 650, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 590],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 651, 609, 610, 611, 612, 613, 614, 615, 591],
        &[34, 2, 35, 36, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 592],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 652, 612, 619, 614, 615, 593],
        &[34, 2, 230, 36, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 615, 594],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 653, 615, 595],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 610, 611, 612, 613, 614, 654, 596],
        &[601, 2, 602, 603, 44, 604, 616, 606, 617, 608, 609, 655, 611, 612, 613, 614, 615, 597],
        &[34, 2, 378, 36, 44, 604, 616, 606, 637, 608, 609, 610, 611, 612, 613, 614, 615, 598],
        &[278, 2, 279, 280, 44, 281, 293, 283, 294, 285, 286, 656, 288, 289, 290, 291, 292, 599],
        &[34, 2, 230, 36, 44, 156, 168, 158, 169, 160, 161, 162, 163, 164, 165, 166, 167, 600],
        &[657, 2, 658, 659, 44, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 601],
        &[657, 2, 658, 659, 44, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 602],
        &[657, 2, 658, 659, 44, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 603],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 604],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 674, 668, 675, 670, 671, 605],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 606],
        &[657, 2, 658, 676, 44, 677, 672, 662, 673, 664, 665, 666, 667, 668, 678, 670, 671, 607],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 608],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 609],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 610],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 611],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 612],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 613],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 614],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 615],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 616],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 617],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 679, 671, 618],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 680, 671, 619],
        &[657, 2, 658, 659, 44, 660, 661, 662, 663, 664, 665, 666, 667, 668, 681, 670, 671, 620],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 682, 621],
        &[657, 2, 658, 659, 44, 660, 683, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 622],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 684, 623],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 685, 669, 670, 671, 624],
        &[657, 2, 658, 686, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 625],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 687, 665, 666, 667, 668, 669, 670, 671, 626],
        &[34, 2, 35, 36, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 627],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 688, 667, 668, 669, 670, 671, 628],
        &[657, 2, 689, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 629],
        &[657, 2, 658, 659, 44, 660, 690, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 630],
        &[657, 2, 691, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 631],
        &[657, 2, 692, 659, 44, 660, 672, 662, 693, 664, 665, 666, 667, 668, 669, 670, 671, 632],
        &[657, 2, 658, 659, 44, 660, 661, 662, 663, 664, 665, 666, 694, 668, 695, 670, 671, 633],
        &[34, 2, 35, 36, 44, 660, 672, 662, 673, 664, 665, 666, 674, 668, 675, 670, 671, 634],
        &[657, 2, 658, 659, 44, 660, 661, 662, 663, 664, 665, 666, 667, 668, 696, 670, 671, 635],
        &[657, 2, 658, 659, 44, 660, 661, 662, 697, 664, 665, 666, 667, 668, 669, 670, 671, 636],
        &[657, 2, 658, 659, 44, 698, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 637],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 699, 669, 670, 671, 638],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 699, 669, 670, 671, 639],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 700, 666, 667, 668, 669, 670, 671, 640],
        &[657, 2, 658, 676, 44, 701, 672, 662, 673, 664, 665, 666, 667, 668, 678, 670, 671, 641],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 702, 642],
        &[34, 2, 35, 36, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 643],
        &[657, 2, 703, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 644],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 704, 645],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 705, 665, 666, 667, 668, 669, 670, 671, 646],
        &[657, 2, 658, 659, 44, 660, 706, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 647],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 707, 665, 666, 667, 668, 669, 670, 671, 648],
        &[34, 2, 35, 36, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 649],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 708, 668, 675, 670, 671, 650],
        &[34, 2, 230, 36, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 671, 651],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 709, 671, 652],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 666, 667, 668, 669, 670, 710, 653],
        &[657, 2, 658, 659, 44, 660, 672, 662, 673, 664, 665, 711, 667, 668, 669, 670, 671, 654],
        &[34, 2, 378, 36, 44, 660, 672, 662, 693, 664, 665, 666, 667, 668, 669, 670, 671, 655],
        &[34, 2, 378, 36, 44, 330, 342, 332, 363, 334, 335, 336, 337, 338, 339, 340, 341, 656],
        &[712, 2, 713, 714, 44, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 657],
        &[712, 2, 713, 714, 44, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 658],
        &[712, 2, 713, 714, 44, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 659],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 660],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 729, 723, 730, 725, 726, 661],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 662],
        &[712, 2, 713, 731, 44, 732, 727, 717, 728, 719, 720, 721, 722, 723, 733, 725, 726, 663],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 664],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 665],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 666],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 667],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 668],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 669],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 670],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 671],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 672],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 673],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 734, 726, 674],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 735, 726, 675],
        &[712, 2, 713, 714, 44, 715, 716, 717, 718, 719, 720, 721, 722, 723, 736, 725, 726, 676],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 737, 677],
        &[712, 2, 713, 714, 44, 715, 738, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 678],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 739, 679],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 740, 724, 725, 726, 680],
        &[712, 2, 713, 741, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 681],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 742, 720, 721, 722, 723, 724, 725, 726, 682],
        &[34, 2, 35, 36, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 683],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 743, 722, 723, 724, 725, 726, 684],
        &[712, 2, 744, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 685],
        &[712, 2, 713, 714, 44, 715, 745, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 686],
        &[712, 2, 746, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 687],
        &[712, 2, 747, 714, 44, 715, 727, 717, 748, 719, 720, 721, 722, 723, 724, 725, 726, 688],
        &[712, 2, 713, 714, 44, 715, 716, 717, 718, 719, 720, 721, 749, 723, 750, 725, 726, 689],
        &[34, 2, 35, 36, 44, 715, 727, 717, 728, 719, 720, 721, 729, 723, 730, 725, 726, 690],
        &[712, 2, 713, 714, 44, 715, 716, 717, 718, 719, 720, 721, 722, 723, 751, 725, 726, 691],
        &[712, 2, 713, 714, 44, 715, 716, 717, 752, 719, 720, 721, 722, 723, 724, 725, 726, 692],
        &[712, 2, 713, 714, 44, 753, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 693],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 754, 724, 725, 726, 694],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 754, 724, 725, 726, 695],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 755, 721, 722, 723, 724, 725, 726, 696],
        &[712, 2, 713, 731, 44, 756, 727, 717, 728, 719, 720, 721, 722, 723, 733, 725, 726, 697],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 757, 698],
        &[34, 2, 35, 36, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 699],
        &[712, 2, 758, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 700],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 759, 701],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 760, 720, 721, 722, 723, 724, 725, 726, 702],
        &[712, 2, 713, 714, 44, 715, 761, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 703],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 762, 720, 721, 722, 723, 724, 725, 726, 704],
        &[34, 2, 35, 36, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 705],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 763, 723, 730, 725, 726, 706],
        &[34, 2, 230, 36, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 726, 707],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 764, 726, 708],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 721, 722, 723, 724, 725, 765, 709],
        &[712, 2, 713, 714, 44, 715, 727, 717, 728, 719, 720, 766, 722, 723, 724, 725, 726, 710],
        &[34, 2, 378, 36, 44, 715, 727, 717, 748, 719, 720, 721, 722, 723, 724, 725, 726, 711],
        &[767, 2, 768, 769, 44, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 712],
        &[767, 2, 768, 769, 44, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 713],
        &[767, 2, 768, 769, 44, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 714],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 715],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 784, 778, 785, 780, 781, 716],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 717],
        &[767, 2, 768, 786, 44, 787, 782, 772, 783, 774, 775, 776, 777, 778, 788, 780, 781, 718],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 719],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 720],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 721],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 722],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 723],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 724],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 725],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 726],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 727],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 728],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 789, 781, 729],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 790, 781, 730],
        &[767, 2, 768, 769, 44, 770, 771, 772, 773, 774, 775, 776, 777, 778, 791, 780, 781, 731],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 792, 732],
        &[767, 2, 768, 769, 44, 770, 793, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 733],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 794, 734],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 795, 779, 780, 781, 735],
        &[767, 2, 768, 796, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 736],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 797, 775, 776, 777, 778, 779, 780, 781, 737],
        &[34, 2, 35, 36, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 738],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 798, 777, 778, 779, 780, 781, 739],
        &[767, 2, 799, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 740],
        &[767, 2, 768, 769, 44, 770, 800, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 741],
        &[767, 2, 801, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 742],
        &[767, 2, 802, 769, 44, 770, 782, 772, 803, 774, 775, 776, 777, 778, 779, 780, 781, 743],
        &[767, 2, 768, 769, 44, 770, 771, 772, 773, 774, 775, 776, 804, 778, 805, 780, 781, 744],
        &[34, 2, 35, 36, 44, 770, 782, 772, 783, 774, 775, 776, 784, 778, 785, 780, 781, 745],
        &[767, 2, 768, 769, 44, 770, 771, 772, 773, 774, 775, 776, 777, 778, 806, 780, 781, 746],
        &[767, 2, 768, 769, 44, 770, 771, 772, 807, 774, 775, 776, 777, 778, 779, 780, 781, 747],
        &[767, 2, 768, 769, 44, 808, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 748],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 809, 779, 780, 781, 749],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 809, 779, 780, 781, 750],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 810, 776, 777, 778, 779, 780, 781, 751],
        &[767, 2, 768, 786, 44, 811, 782, 772, 783, 774, 775, 776, 777, 778, 788, 780, 781, 752],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 812, 753],
        &[34, 2, 35, 36, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 754],
        &[767, 2, 813, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 755],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 814, 756],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 815, 775, 776, 777, 778, 779, 780, 781, 757],
        &[767, 2, 768, 769, 44, 770, 816, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 758],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 817, 775, 776, 777, 778, 779, 780, 781, 759],
        &[34, 2, 35, 36, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 760],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 818, 778, 785, 780, 781, 761],
        &[34, 2, 230, 36, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 781, 762],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 819, 781, 763],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 776, 777, 778, 779, 780, 820, 764],
        &[767, 2, 768, 769, 44, 770, 782, 772, 783, 774, 775, 821, 777, 778, 779, 780, 781, 765],
        &[34, 2, 378, 36, 44, 770, 782, 772, 803, 774, 775, 776, 777, 778, 779, 780, 781, 766],
        &[822, 2, 823, 824, 44, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 767],
        &[822, 2, 823, 824, 44, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 768],
        &[822, 2, 823, 824, 44, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 769],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 770],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 839, 833, 840, 835, 836, 771],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 772],
        &[822, 2, 823, 841, 44, 842, 837, 827, 838, 829, 830, 831, 832, 833, 843, 835, 836, 773],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 774],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 775],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 776],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 777],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 778],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 779],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 780],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 781],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 782],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 783],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 844, 836, 784],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 845, 836, 785],
        &[822, 2, 823, 824, 44, 825, 826, 827, 828, 829, 830, 831, 832, 833, 846, 835, 836, 786],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 847, 787],
        &[822, 2, 823, 824, 44, 825, 848, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 788],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 849, 789],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 850, 834, 835, 836, 790],
        &[822, 2, 823, 851, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 791],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 852, 830, 831, 832, 833, 834, 835, 836, 792],
        &[34, 2, 35, 36, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 793],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 853, 832, 833, 834, 835, 836, 794],
        &[822, 2, 854, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 795],
        &[822, 2, 823, 824, 44, 825, 855, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 796],
        &[822, 2, 856, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 797],
        &[822, 2, 857, 824, 44, 825, 837, 827, 858, 829, 830, 831, 832, 833, 834, 835, 836, 798],
        &[822, 2, 823, 824, 44, 825, 826, 827, 828, 829, 830, 831, 859, 833, 860, 835, 836, 799],
        &[34, 2, 35, 36, 44, 825, 837, 827, 838, 829, 830, 831, 839, 833, 840, 835, 836, 800],
        &[822, 2, 823, 824, 44, 825, 826, 827, 828, 829, 830, 831, 832, 833, 861, 835, 836, 801],
        &[822, 2, 823, 824, 44, 825, 826, 827, 862, 829, 830, 831, 832, 833, 834, 835, 836, 802],
        &[822, 2, 823, 824, 44, 863, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 803],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 864, 834, 835, 836, 804],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 864, 834, 835, 836, 805],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 865, 831, 832, 833, 834, 835, 836, 806],
        &[822, 2, 823, 841, 44, 866, 837, 827, 838, 829, 830, 831, 832, 833, 843, 835, 836, 807],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 867, 808],
        &[34, 2, 35, 36, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 809],
        &[822, 2, 868, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 810],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 869, 811],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 870, 830, 831, 832, 833, 834, 835, 836, 812],
        &[822, 2, 823, 824, 44, 825, 871, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 813],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 872, 830, 831, 832, 833, 834, 835, 836, 814],
        &[34, 2, 35, 36, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 815],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 873, 833, 840, 835, 836, 816],
        &[34, 2, 230, 36, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 836, 817],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 874, 836, 818],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 831, 832, 833, 834, 835, 875, 819],
        &[822, 2, 823, 824, 44, 825, 837, 827, 838, 829, 830, 876, 832, 833, 834, 835, 836, 820],
        &[34, 2, 378, 36, 44, 825, 837, 827, 858, 829, 830, 831, 832, 833, 834, 835, 836, 821],
        &[877, 2, 878, 879, 44, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 822],
        &[877, 2, 878, 879, 44, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 823],
        &[877, 2, 878, 879, 44, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 824],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 825],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 894, 888, 895, 890, 891, 826],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 827],
        &[877, 2, 878, 896, 44, 897, 892, 882, 893, 884, 885, 886, 887, 888, 898, 890, 891, 828],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 829],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 830],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 831],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 832],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 833],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 834],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 835],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 836],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 837],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 838],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 899, 891, 839],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 900, 891, 840],
        &[877, 2, 878, 879, 44, 880, 881, 882, 883, 884, 885, 886, 887, 888, 901, 890, 891, 841],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 902, 842],
        &[877, 2, 878, 879, 44, 880, 903, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 843],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 904, 844],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 905, 889, 890, 891, 845],
        &[877, 2, 878, 906, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 846],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 907, 885, 886, 887, 888, 889, 890, 891, 847],
        &[908, 2, 909, 910, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 848],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 911, 887, 888, 889, 890, 891, 849],
        &[877, 2, 912, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 850],
        &[877, 2, 878, 879, 44, 880, 913, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 851],
        &[877, 2, 914, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 852],
        &[877, 2, 915, 879, 44, 880, 892, 882, 916, 884, 885, 886, 887, 888, 889, 890, 891, 853],
        &[877, 2, 878, 879, 44, 880, 881, 882, 883, 884, 885, 886, 917, 888, 918, 890, 891, 854],
        &[908, 2, 909, 910, 44, 880, 892, 882, 893, 884, 885, 886, 894, 888, 895, 890, 891, 855],
        &[877, 2, 878, 879, 44, 880, 881, 882, 883, 884, 885, 886, 887, 888, 919, 890, 891, 856],
        &[877, 2, 878, 879, 44, 880, 881, 882, 920, 884, 885, 886, 887, 888, 889, 890, 891, 857],
        &[877, 2, 878, 879, 44, 921, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 858],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 922, 889, 890, 891, 859],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 922, 889, 890, 891, 860],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 923, 886, 887, 888, 889, 890, 891, 861],
        &[877, 2, 878, 896, 44, 924, 892, 882, 893, 884, 885, 886, 887, 888, 898, 890, 891, 862],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 925, 863],
        &[908, 2, 909, 910, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 864],
        &[877, 2, 926, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 865],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 927, 866],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 928, 885, 886, 887, 888, 889, 890, 891, 867],
        &[877, 2, 878, 879, 44, 880, 929, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 868],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 930, 885, 886, 887, 888, 889, 890, 891, 869],
        &[908, 2, 909, 910, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 870],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 931, 888, 895, 890, 891, 871],
        &[908, 2, 932, 910, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 891, 872],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 933, 891, 873],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 886, 887, 888, 889, 890, 934, 874],
        &[877, 2, 878, 879, 44, 880, 892, 882, 893, 884, 885, 935, 887, 888, 889, 890, 891, 875],
        &[908, 2, 936, 910, 44, 880, 892, 882, 916, 884, 885, 886, 887, 888, 889, 890, 891, 876],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 877],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 878],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 879],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 880],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 20, 14, 21, 16, 17, 881],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 882],
        &[1, 2, 3, 22, 44, 23, 18, 8, 19, 10, 11, 12, 13, 14, 24, 16, 17, 883],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 884],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 885],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 886],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 887],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 888],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 889],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 890],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 891],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 892],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 893],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 25, 17, 894],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 26, 17, 895],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 27, 16, 17, 896],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 28, 897],
        &[1, 2, 3, 4, 44, 6, 29, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 898],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 30, 899],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 31, 15, 16, 17, 900],
        &[1, 2, 3, 32, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 901],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 33, 11, 12, 13, 14, 15, 16, 17, 902],
        &[34, 2, 35, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 903],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 37, 13, 14, 15, 16, 17, 904],
        &[1, 2, 38, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 905],
        &[1, 2, 3, 4, 44, 6, 39, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 906],
        &[1, 2, 40, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 907],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 908],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 909],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 910],
        &[1, 2, 57, 4, 44, 6, 18, 8, 58, 10, 11, 12, 13, 14, 15, 16, 17, 911],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 59, 14, 60, 16, 17, 912],
        &[34, 2, 35, 36, 44, 6, 18, 8, 19, 10, 11, 12, 20, 14, 21, 16, 17, 913],
        &[1, 2, 3, 4, 44, 6, 7, 8, 9, 10, 11, 12, 13, 14, 61, 16, 17, 914],
        &[1, 2, 3, 4, 44, 6, 7, 8, 85, 10, 11, 12, 13, 14, 15, 16, 17, 915],
        &[1, 2, 3, 4, 44, 86, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 916],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 87, 15, 16, 17, 917],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 87, 15, 16, 17, 918],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 88, 12, 13, 14, 15, 16, 17, 919],
        &[1, 2, 3, 22, 44, 116, 18, 8, 19, 10, 11, 12, 13, 14, 24, 16, 17, 920],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 117, 921],
        &[34, 2, 35, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 922],
        &[1, 2, 118, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 923],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 150, 924],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 151, 11, 12, 13, 14, 15, 16, 17, 925],
        &[1, 2, 3, 4, 44, 6, 152, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 926],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 188, 11, 12, 13, 14, 15, 16, 17, 927],
        &[34, 2, 35, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 928],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 189, 14, 21, 16, 17, 929],
        &[34, 2, 230, 36, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 17, 930],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 231, 17, 931],
        &[41, 2, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 276, 55, 56, 932],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 12, 13, 14, 15, 16, 277, 933],
        &[1, 2, 3, 4, 44, 6, 18, 8, 19, 10, 11, 326, 13, 14, 15, 16, 17, 934],
        &[34, 2, 378, 36, 44, 6, 18, 8, 58, 10, 11, 12, 13, 14, 15, 16, 17, 935],
        &[41, 2, 42, 43, 44, 45, 46, 47, 432, 49, 50, 51, 52, 53, 54, 55, 56, 936],
    ],
    accepts: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false],
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
    Some(record)
}

#[derive(Default, PartialEq)]
struct AgeRange {
    seen: u32,
    min: Option<f64>,
    max: Option<f64>,
}

impl AgeRange {
    const MIN: u32 = 1 << 0;
    const MAX: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static AGE_RANGE: [Name; 2] = [
    Name::new(b"\"min\":"),
    Name::new(b"\"max\":"),
];

fn read_age_range<'a>(r: &mut Reader<'a>) -> Option<AgeRange> {
    let mut record = AgeRange::default();
    let mut more = r.object()?;
    while more {
        match r.member(&AGE_RANGE, &mut record.seen)? {
            0 => record.min = Some(between(r.integer()?, 0.0, 120.0)?), // min
            1 => record.max = Some(between(r.integer()?, 0.0, 120.0)?), // max
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = AgeRange::MIN;
    if record.seen & required != required {
        return None;
    }
    // range-is-ordered
    if (record.has(AgeRange::MAX) && both(record.min, record.max, |left, right| left <= right) == Some(false)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct Patient {
    seen: u32,
    age: Option<f64>,
}

impl Patient {
    const AGE: u32 = 1 << 0;
    const AGE_RANGE: u32 = 1 << 1;
    const SEX: u32 = 1 << 2;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static PATIENT: [Name; 3] = [
    Name::new(b"\"age\":"),
    Name::new(b"\"age_range\":"),
    Name::new(b"\"sex\":"),
];

fn read_patient<'a>(r: &mut Reader<'a>) -> Option<Patient> {
    let mut record = Patient::default();
    let mut more = r.object()?;
    while more {
        match r.member(&PATIENT, &mut record.seen)? {
            0 => record.age = Some(between(r.integer()?, 0.0, 120.0)?), // age
            1 => _ = read_age_range(r)?, // age_range
            2 => _ = sex(r.word()?)?, // sex
            _ => return None,
        }
        more = r.next_member()?;
    }
    // age-or-range
    if (record.has(Patient::AGE) && !!record.has(Patient::AGE_RANGE)) {
        return None;
    }
    Some(record)
}

#[derive(Default, PartialEq)]
struct HealthCoverage {
    seen: u32,
}

impl HealthCoverage {
    const PLAN: u32 = 1 << 0;
    const KIND: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static HEALTH_COVERAGE: [Name; 2] = [
    Name::new(b"\"plan\":"),
    Name::new(b"\"kind\":"),
];

fn read_health_coverage<'a>(r: &mut Reader<'a>) -> Option<HealthCoverage> {
    let mut record = HealthCoverage::default();
    let mut more = r.object()?;
    while more {
        match r.member(&HEALTH_COVERAGE, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // plan
            1 => _ = r.text(Lines::One, true)?, // kind
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
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::MEDICATIONS))) && !record.medications.is_empty()) {
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
    if (record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::MEDICATIONS))) && !record.not_stated.iter().filter(|item_1| matches!(item_1.member, Some(code::MEDICATIONS))).nth(1).is_none()) {
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
    if (((matches!(record.category, Some(code::PHARMACEUTICALS)) && !record.not_stated.iter().any(|item_1| matches!(item_1.member, Some(code::MEDICATIONS)))) && !record.parts.iter().any(|item_1| (item_1.has(Part::MEDICATIONS) && item_1.medications.len() >= 1))) && !(record.has(Request::MEDICATIONS) && record.medications.len() >= 1)) {
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
struct Classification {
    seen: u32,
}

impl Classification {
    const SYSTEM: u32 = 1 << 0;
    const PATH: u32 = 1 << 1;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static CLASSIFICATION: [Name; 2] = [
    Name::new(b"\"system\":"),
    Name::new(b"\"path\":"),
];

fn read_classification<'a>(r: &mut Reader<'a>) -> Option<Classification> {
    let mut record = Classification::default();
    let mut more = r.object()?;
    while more {
        match r.member(&CLASSIFICATION, &mut record.seen)? {
            0 => _ = r.text(Lines::One, true)?, // system
            1 => _ = r.items(|r| r.text(Lines::One, true).map(|_| ())).filter(|&count| count >= 1)?, // path
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Classification::SYSTEM | Classification::PATH;
    if record.seen & required != required {
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
    const DENIAL_REASON: u32 = 1 << 3;
    const REQUESTED: u32 = 1 << 4;
    const AUTHORIZED: u32 = 1 << 5;
    const BASIS: u32 = 1 << 6;
    const GUIDELINES: u32 = 1 << 7;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static UTILIZATION_REVIEW: [Name; 8] = [
    Name::new(b"\"decision\":"),
    Name::new(b"\"decided\":"),
    Name::new(b"\"reason\":"),
    Name::new(b"\"denial_reason\":"),
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
            3 => _ = denial_reason(r.word()?)?, // denial_reason
            4 => record.requested = read_portion(r)?, // requested
            5 => record.authorized = read_portion(r)?, // authorized
            6 => record.basis = Some(basis(r.word()?)?), // basis
            7 => record.guidelines = r.list::<_, Vec<_>>(|r| read_citation(r))?, // guidelines
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
struct Review {
    seen: u32,
}

impl Review {
    const REVIEWER: u32 = 1 << 0;
    const SUMMARY: u32 = 1 << 1;
    const OUTCOME: u32 = 1 << 2;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static REVIEW: [Name; 3] = [
    Name::new(b"\"reviewer\":"),
    Name::new(b"\"summary\":"),
    Name::new(b"\"outcome\":"),
];

fn read_review<'a>(r: &mut Reader<'a>) -> Option<Review> {
    let mut record = Review::default();
    let mut more = r.object()?;
    while more {
        match r.member(&REVIEW, &mut record.seen)? {
            0 => _ = read_reviewer(r)?, // reviewer
            1 => _ = r.text(Lines::Many, true)?, // summary
            2 => _ = outcome(r.word()?)?, // outcome
            _ => return None,
        }
        more = r.next_member()?;
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
    const REVIEWS: u32 = 1 << 7;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static DETERMINATION: [Name; 8] = [
    Name::new(b"\"outcome\":"),
    Name::new(b"\"basis\":"),
    Name::new(b"\"guidelines\":"),
    Name::new(b"\"rationale\":"),
    Name::new(b"\"criteria\":"),
    Name::new(b"\"standard\":"),
    Name::new(b"\"follows_issue\":"),
    Name::new(b"\"reviews\":"),
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
            7 => _ = r.items(|r| read_review(r).map(|_| ()))?, // reviews
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Determination::OUTCOME | Determination::GUIDELINES;
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
    const CLASSIFICATION: u32 = 1 << 4;
    const UTILIZATION_REVIEW: u32 = 1 << 5;
    const DETERMINATION: u32 = 1 << 6;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static ISSUE: [Name; 7] = [
    Name::new(b"\"number\":"),
    Name::new(b"\"heading\":"),
    Name::new(b"\"request\":"),
    Name::new(b"\"requesting_specialty\":"),
    Name::new(b"\"classification\":"),
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
            4 => _ = r.items(|r| read_classification(r).map(|_| ()))?, // classification
            5 => record.utilization_review = read_utilization_review(r)?, // utilization_review
            6 => record.determination = read_determination(r)?, // determination
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Issue::NUMBER | Issue::HEADING | Issue::REQUEST;
    if record.seen & required != required {
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
            0 => _ = r.text_like(Lines::One, false, &PATTERN_83EA7258)?, // name
            1 => _ = r.text_like(Lines::One, false, &PATTERN_B1006A3D)?, // sha256
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
    program: Option<Code>,
    case_number: Option<&'a [u8]>,
    status: Option<Code>,
    priority: Option<Code>,
    dates: Dates,
    decision_year: Option<f64>,
    patient: Patient,
    reviewer: Reviewer,
    issues: Vec<Issue<'a>>,
    outcome: Option<Code>,
    not_stated: Codes,
}

impl Case<'_> {
    const SCHEMA_VERSION: u32 = 1 << 0;
    const PROGRAM: u32 = 1 << 1;
    const CASE_NUMBER: u32 = 1 << 2;
    const STATUS: u32 = 1 << 3;
    const INELIGIBLE_REASON: u32 = 1 << 4;
    const PRIORITY: u32 = 1 << 5;
    const DATES: u32 = 1 << 6;
    const DECISION_YEAR: u32 = 1 << 7;
    const REVIEW_ORGANIZATION: u32 = 1 << 8;
    const PATIENT: u32 = 1 << 9;
    const HEALTH_COVERAGE: u32 = 1 << 10;
    const REVIEWER: u32 = 1 << 11;
    const CLINICAL_SUMMARY: u32 = 1 << 12;
    const SUMMARY_BY: u32 = 1 << 13;
    const DIAGNOSES: u32 = 1 << 14;
    const DOCUMENTS_REVIEWED: u32 = 1 << 15;
    const ISSUES: u32 = 1 << 16;
    const OUTCOME: u32 = 1 << 17;
    const NOT_STATED: u32 = 1 << 18;
    const SOURCE: u32 = 1 << 19;
    const EXTENSIONS: u32 = 1 << 20;

    fn has(&self, member: u32) -> bool {
        self.seen & member != 0
    }
}

static CASE: [Name; 21] = [
    Name::new(b"\"schema_version\":"),
    Name::new(b"\"program\":"),
    Name::new(b"\"case_number\":"),
    Name::new(b"\"status\":"),
    Name::new(b"\"ineligible_reason\":"),
    Name::new(b"\"priority\":"),
    Name::new(b"\"dates\":"),
    Name::new(b"\"decision_year\":"),
    Name::new(b"\"review_organization\":"),
    Name::new(b"\"patient\":"),
    Name::new(b"\"health_coverage\":"),
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
            1 => record.program = Some(review_program(r.word()?)?), // program
            2 => record.case_number = Some(r.text_kept(Lines::One, false).filter(|text| is_at_most(text, 40))?), // case_number
            3 => record.status = Some(status(r.word()?)?), // status
            4 => _ = ineligible_reason(r.word()?)?, // ineligible_reason
            5 => record.priority = Some(priority(r.word()?)?), // priority
            6 => record.dates = read_dates(r)?, // dates
            7 => record.decision_year = Some(between(r.integer()?, 1900.0, 2099.0)?), // decision_year
            8 => _ = r.text(Lines::One, true)?, // review_organization
            9 => record.patient = read_patient(r)?, // patient
            10 => _ = read_health_coverage(r)?, // health_coverage
            11 => record.reviewer = read_reviewer(r)?, // reviewer
            12 => _ = r.text(Lines::Many, true)?, // clinical_summary
            13 => _ = summary_author(r.word()?)?, // summary_by
            14 => _ = r.items(|r| read_diagnosis(r).map(|_| ()))?, // diagnoses
            15 => _ = r.items(|r| read_document(r).map(|_| ()))?, // documents_reviewed
            16 => record.issues = r.list::<_, Vec<_>>(|r| read_issue(r))?, // issues
            17 => record.outcome = Some(case_outcome(r.word()?)?), // outcome
            18 => record.not_stated = r.list::<_, Codes>(|r| case_member(r.word()?)).filter(|items| items.are_unique())?, // not_stated
            19 => _ = read_source(r)?, // source
            20 => _ = r.any_object()?, // extensions
            _ => return None,
        }
        more = r.next_member()?;
    }
    let required = Case::SCHEMA_VERSION | Case::STATUS | Case::ISSUES;
    if record.seen & required != required {
        return None;
    }
    // application-within-35-days
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && both(both(record.dates.ur_decision, record.dates.application_received, Day::days_to), Some(35.0), |left, right| left <= right) == Some(false)) {
        return None;
    }
    // decision-within-45-days
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && both(both(record.dates.assigned, record.dates.decided, Day::days_to), Some(45.0), |left, right| left <= right) == Some(false)) {
        return None;
    }
    // program-applies
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && either([both(Some(Day::new(2013, 1, 1)), record.dates.injury, |left, right| left <= right), both(Some(Day::new(2013, 7, 1)), record.dates.ur_decision, |left, right| left <= right)]) == Some(false)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::CASE_NUMBER])) && !record.has(Case::CASE_NUMBER)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::PRIORITY])) && !record.has(Case::PRIORITY)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::DATES_INJURY])) && !record.dates.has(Dates::INJURY)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::DATES_UR_DECISION])) && !record.dates.has(Dates::UR_DECISION)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::DATES_APPLICATION_RECEIVED])) && !record.dates.has(Dates::APPLICATION_RECEIVED)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::DATES_ASSIGNED])) && !record.dates.has(Dates::ASSIGNED)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::DATES_DECIDED])) && !record.dates.has(Dates::DECIDED)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::REVIEWER])) && !record.has(Case::REVIEWER)) {
        return None;
    }
    // decided-is-complete
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.not_stated.has_any_of(&[code::CLINICAL_SUMMARY])) && !record.has(Case::CLINICAL_SUMMARY)) {
        return None;
    }
    // decided-is-complete
    if ((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !(record.has(Case::ISSUES) && record.issues.len() >= 1)) {
        return None;
    }
    // decided-elsewhere-is-dated
    if ((matches!(record.status, Some(code::DECIDED)) && matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW))) && !(record.has(Case::ISSUES) && record.issues.len() >= 1)) {
        return None;
    }
    // decided-elsewhere-is-dated
    if (((matches!(record.status, Some(code::DECIDED)) && matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW))) && !record.has(Case::DECISION_YEAR)) && !record.dates.has(Dates::DECIDED)) {
        return None;
    }
    // decision-year-agrees
    if both(record.decision_year, record.dates.decided.map(Day::year), |left, right| left == right) == Some(false) {
        return None;
    }
    // case-number-fits-program
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && !record.case_number.is_none_or(|text| PATTERN_2A39205C.matches(text))) {
        return None;
    }
    // case-number-fits-program
    if (matches!(record.program, Some(code::CA_DMHC_IMR)) && !record.case_number.is_none_or(|text| PATTERN_CFCFCDB7.matches(text))) {
        return None;
    }
    // case-number-fits-program
    if (matches!(record.program, Some(code::NY_DFS_EXTERNAL_APPEAL)) && !record.case_number.is_none_or(|text| PATTERN_A0E335E4.matches(text))) {
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
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::CASE_NUMBER])) && !record.has(Case::CASE_NUMBER)) {
        return None;
    }
    // header-not-in-source
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::PRIORITY])) && !record.has(Case::PRIORITY)) {
        return None;
    }
    // header-not-in-source
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::DATES_INJURY])) && !record.dates.has(Dates::INJURY)) {
        return None;
    }
    // header-not-in-source
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::DATES_UR_DECISION])) && !record.dates.has(Dates::UR_DECISION)) {
        return None;
    }
    // header-not-in-source
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::DATES_APPLICATION_RECEIVED])) && !record.dates.has(Dates::APPLICATION_RECEIVED)) {
        return None;
    }
    // header-not-in-source
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::DATES_ASSIGNED])) && !record.dates.has(Dates::ASSIGNED)) {
        return None;
    }
    // header-not-in-source
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::DATES_DECIDED])) && !record.dates.has(Dates::DECIDED)) {
        return None;
    }
    // header-not-in-source
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::REVIEWER])) && !record.has(Case::REVIEWER)) {
        return None;
    }
    // header-not-in-source
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.not_stated.has_any_of(&[code::CLINICAL_SUMMARY])) && !record.has(Case::CLINICAL_SUMMARY)) {
        return None;
    }
    // decided-issue-states-review
    if ((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && !record.issues.iter().all(|item_1| item_1.has(Issue::UTILIZATION_REVIEW))) {
        return None;
    }
    // decided-issue-is-determined
    if (matches!(record.status, Some(code::DECIDED)) && !record.issues.iter().all(|item_1| item_1.has(Issue::DETERMINATION))) {
        return None;
    }
    // determination-is-reasoned
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && !record.issues.iter().all(|item_1| (!item_1.has(Issue::DETERMINATION) || (item_1.determination.has(Determination::BASIS) && item_1.determination.has(Determination::RATIONALE))))) {
        return None;
    }
    // partial-outcome-is-of-one-issue
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && !record.issues.iter().all(|item_1| (!item_1.determination.has(Determination::OUTCOME) || matches!(item_1.determination.outcome, Some(code::UPHELD | code::OVERTURNED))))) {
        return None;
    }
    // partial-outcome-is-of-one-issue
    if ((matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && (record.has(Case::ISSUES) && record.issues.len() >= 2)) && !record.issues.iter().all(|item_1| (!item_1.determination.has(Determination::OUTCOME) || matches!(item_1.determination.outcome, Some(code::UPHELD | code::OVERTURNED))))) {
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
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.has(Case::REVIEWER)) && !(record.reviewer.has(Reviewer::LICENSED_STATES) && record.reviewer.licensed_states.len() >= 1)) {
        return None;
    }
    // reviewer-attests-independence
    if (((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.status, Some(code::DECIDED))) && record.has(Case::REVIEWER)) && !matches!(record.reviewer.attestations.no_affiliation, Some(true))) {
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
    // outcome-agrees-with-issues
    if ((record.has(Case::OUTCOME) && record.issues.iter().any(|item_1| matches!(item_1.determination.outcome, Some(code::PARTIALLY_OVERTURNED)))) && !matches!(record.outcome, Some(code::PARTIALLY_OVERTURNED))) {
        return None;
    }
    // delayed-is-historic
    if ((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && record.issues.iter().any(|item_1| matches!(item_1.utilization_review.decision, Some(code::DELAYED)))) && record.issues.iter().any(|item_1| either([both(record.dates.ur_decision, Some(Day::new(2018, 1, 1)), |left, right| left < right), both(item_1.utilization_review.decision, Some(code::DELAYED), |left, right| left != right)]) == Some(false))) {
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
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && (both(both(record.dates.application_received.map(Day::year), record.case_number.and_then(|text| numbered_year(text, b"CM")), |first, second| first - second), Some(1.0), |left, right| left <= right) == Some(false) || both(both(record.case_number.and_then(|text| numbered_year(text, b"CM")), record.dates.application_received.map(Day::year), |first, second| first - second), Some(1.0), |left, right| left <= right) == Some(false))) {
        return None;
    }
    // service-between-injury-and-decision
    if (record.issues.iter().any(|item_1| item_1.request.has(Request::DATE_OF_SERVICE)) && record.issues.iter().any(|item_1| (both(record.dates.injury, item_1.request.date_of_service, |left, right| left <= right) == Some(false) || both(item_1.request.date_of_service, record.dates.decided, |left, right| left <= right) == Some(false)))) {
        return None;
    }
    // expedited-is-quick
    if ((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && matches!(record.priority, Some(code::EXPEDITED))) && both(both(record.dates.assigned, record.dates.decided, Day::days_to), Some(30.0), |left, right| left <= right) == Some(false)) {
        return None;
    }
    // treatment-in-first-30-days
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && (either([both(record.dates.injury, Some(Day::new(2018, 1, 1)), |left, right| left < right), both(Some(30.0), both(record.dates.injury, record.dates.ur_decision, Day::days_to), |left, right| left < right)]) == Some(false) || record.issues.iter().any(|item_1| either([both(record.dates.injury, Some(Day::new(2018, 1, 1)), |left, right| left < right), both(Some(30.0), both(record.dates.injury, item_1.request.date_of_service, Day::days_to), |left, right| left < right)]) == Some(false)))) {
        return None;
    }
    // mtus-chapter-in-force
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && record.issues.iter().any(|item_1| (item_1.utilization_review.guidelines.iter().any(|item_2| (either([both(item_2.source, Some(code::MTUS), |left, right| left != right), item_2.title.map(|text| !matches!(text, b"Acupuncture Treatment" | b"Ankle and Foot Complaints" | b"Chronic Pain Medical Treatment" | b"Elbow Complaints" | b"Forearm, Wrist, and Hand Complaints" | b"General Approaches" | b"Knee Complaints" | b"Low Back Complaints" | b"Neck and Upper Back Complaints" | b"Opioid Treatment" | b"Postsurgical Treatment" | b"Shoulder Complaints" | b"Stress-Related Conditions")), both(record.dates.ur_decision, Some(Day::new(2017, 12, 1)), |left, right| left < right)]) == Some(false) || either([both(item_2.source, Some(code::MTUS), |left, right| left != right), both(item_2.year, record.dates.ur_decision.map(Day::year), |left, right| left <= right)]) == Some(false))) || item_1.determination.guidelines.iter().any(|item_2| (either([both(item_2.source, Some(code::MTUS), |left, right| left != right), item_2.title.map(|text| !matches!(text, b"Acupuncture Treatment" | b"Ankle and Foot Complaints" | b"Chronic Pain Medical Treatment" | b"Elbow Complaints" | b"Forearm, Wrist, and Hand Complaints" | b"General Approaches" | b"Knee Complaints" | b"Low Back Complaints" | b"Neck and Upper Back Complaints" | b"Opioid Treatment" | b"Postsurgical Treatment" | b"Shoulder Complaints" | b"Stress-Related Conditions")), both(record.dates.decided, Some(Day::new(2017, 12, 1)), |left, right| left < right)]) == Some(false) || either([both(item_2.source, Some(code::MTUS), |left, right| left != right), both(item_2.year, record.dates.decided.map(Day::year), |left, right| left <= right)]) == Some(false)))))) {
        return None;
    }
    // overturned-states-quantity
    if (!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && !record.issues.iter().all(|item_1| (!(((matches!(item_1.determination.outcome, Some(code::OVERTURNED)) && matches!(item_1.request.category, Some(code::INJECTION | code::PHARMACEUTICALS | code::REHABILITATION))) && !item_1.request.has(Request::DURATION)) && !((item_1.request.has(Request::PARTS) && item_1.request.parts.len() >= 1) && item_1.request.parts.iter().all(|item_2| (!!item_2.has(Part::DURATION) || item_2.has(Part::QUANTITY))))) || item_1.request.has(Request::QUANTITY)))) {
        return None;
    }
    // age-fits-injury
    if ((!matches!(record.program, Some(code::CA_DMHC_IMR | code::CA_CDI_IMR | code::NY_DFS_EXTERNAL_APPEAL | code::TX_IRO | code::OR_EXTERNAL_REVIEW | code::MEDICARE_QIC | code::OTHER_EXTERNAL_REVIEW)) && record.patient.has(Patient::AGE)) && !record.patient.age.is_none_or(|value| (14.0..=100.0).contains(&value))) {
        return None;
    }
    Some(record)
}

/// Read a case, and its case number if its program gives none twice.
pub fn read<'a>(r: &mut Reader<'a>) -> Option<Option<&'a [u8]>> {
    read_case(r).map(|case| case.case_number.filter(|_| matches!(case.program, None | Some(code::CA_DWC_IMR))))
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

/// Identifies the declarations.
pub const DIGEST: &str = "0e90090e429c4b0b47826b4efdc37be9aea8bdb6ded535799127b8be193d6335";

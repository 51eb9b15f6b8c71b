// The records of Independent Medical Review (IMR).
// Generated. Do not edit; say: imr-schema schema --write schemas --reference docs/reference

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** One application for Independent Medical Review, with its issues and what was decided on each. */
export interface Case {
  /** The version of this format. */
  readonly schema_version: FormatVersion;
  /**
   * The review organization's case number. Source: IMR final determination letters, 2014 to 2017.
   * @pattern ^(CM[0-9]{2}-[0-9]{7,8}|13-[0-9]{6})$
   */
  readonly case_number?: string;
  /** Where the case stands. */
  readonly status: Status;
  /** Why an application is not eligible. */
  readonly ineligible_reason?: IneligibleReason;
  /** How fast the review must be. */
  readonly priority?: Priority;
  /** The five dates of the case. */
  readonly dates?: Dates;
  /** The review organization's name as printed. */
  readonly review_organization?: string;
  /** The injured worker, without identity. */
  readonly employee?: Employee;
  /** The credentials of the expert reviewer. */
  readonly reviewer?: Reviewer;
  /** The reviewer's clinical case summary. */
  readonly clinical_summary?: string;
  /** The diagnoses, as stated. */
  readonly diagnoses?: readonly Diagnosis[];
  /** What the reviewer read. */
  readonly documents_reviewed?: readonly Document[];
  /** The disputed items, in the letter's order. */
  readonly issues: readonly Issue[];
  /** The case outcome as the source states it. */
  readonly outcome?: CaseOutcome;
  /** Where the record was read from. */
  readonly source?: Source;
  /** Publishers' own data, any JSON; nothing else is open. */
  readonly extensions?: { readonly [name: string]: Json };
}

/** The five dates of a case, in order of time. A decided case has all of them. */
export interface Dates {
  /**
   * The date of the injury. Source: IMR final determination letters, 2014 to 2017.
   * @format date
   * @pattern ^((19|20)[0-9]{2}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(19|20)[0-9]{2}-(0[469]|11)-(0[1-9]|[12][0-9]|30)|(19|20)[0-9]{2}-02-(0[1-9]|1[0-9]|2[0-8])|((19|20)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$
   */
  readonly injury?: string;
  /**
   * The date of the disputed utilization review decision. Source: IMR final determination letters, 2014
   * to 2017.
   * @format date
   * @pattern ^((19|20)[0-9]{2}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(19|20)[0-9]{2}-(0[469]|11)-(0[1-9]|[12][0-9]|30)|(19|20)[0-9]{2}-02-(0[1-9]|1[0-9]|2[0-8])|((19|20)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$
   */
  readonly ur_decision?: string;
  /**
   * The date the application for review was received. Source: IMR final determination letters, 2014 to
   * 2017.
   * @format date
   * @pattern ^((19|20)[0-9]{2}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(19|20)[0-9]{2}-(0[469]|11)-(0[1-9]|[12][0-9]|30)|(19|20)[0-9]{2}-02-(0[1-9]|1[0-9]|2[0-8])|((19|20)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$
   */
  readonly application_received?: string;
  /**
   * The date of the notice of assignment and request for information. Source: 8 CCR 9792.10.4 (as of
   * 2024).
   * @format date
   * @pattern ^((19|20)[0-9]{2}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(19|20)[0-9]{2}-(0[469]|11)-(0[1-9]|[12][0-9]|30)|(19|20)[0-9]{2}-02-(0[1-9]|1[0-9]|2[0-8])|((19|20)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$
   */
  readonly assigned?: string;
  /**
   * The date of the final determination. Source: IMR final determination letters, 2014 to 2017.
   * @format date
   * @pattern ^((19|20)[0-9]{2}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(19|20)[0-9]{2}-(0[469]|11)-(0[1-9]|[12][0-9]|30)|(19|20)[0-9]{2}-02-(0[1-9]|1[0-9]|2[0-8])|((19|20)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$
   */
  readonly decided?: string;
}

/** The injured worker, without anything that identifies a person. */
export interface Employee {
  /**
   * The age as the summary states it. Unit: years.
   * @minimum 0
   * @maximum 120
   */
  readonly age?: number;
  /** The administrative sex. */
  readonly sex?: Sex;
}

/** The credentials of the expert reviewer, whose name is confidential by law. */
export interface Reviewer {
  /**
   * Board certifications or specialties, as printed. Source: IMR final determination letters, 2014 to
   * 2017.
   */
  readonly certifications?: readonly string[];
  /** Subspecialties, as printed. Source: IMR final determination letters, 2014 to 2017. */
  readonly subspecialties?: readonly string[];
  /**
   * The states that license the reviewer. Source: IMR final determination letters, 2014 to 2017.
   * @uniqueItems true
   */
  readonly licensed_states?: readonly State[];
  /** What the letter certifies of the reviewer. */
  readonly attestations?: Attestations;
}

/** What the letter certifies of the reviewer; an absent member is not certified. */
export interface Attestations {
  /**
   * Whether the reviewer has no affiliation with employer, employee, providers or claims administrator.
   * Source: Labor Code 139.5.
   */
  readonly no_affiliation?: boolean;
  /**
   * The years of active clinical practice that the reviewer has more than. Unit: years.
   * @minimum 0
   * @maximum 100
   */
  readonly active_practice_years_over?: number;
  /**
   * The least hours a week the reviewer works in active practice. Unit: hours per week.
   * @minimum 0
   * @maximum 168
   */
  readonly active_practice_hours_per_week?: number;
  /** Whether the reviewer is of the same or a similar specialty as those who treat the condition. */
  readonly same_or_similar_specialty?: boolean;
  /** Whether the reviewer is familiar with the strength-of-evidence hierarchy. */
  readonly evidence_hierarchy?: boolean;
}

/** A diagnosis as the source states it. */
export interface Diagnosis {
  /** The diagnosis in words. */
  readonly description: string;
  /** The diagnosis code, where the source prints one. */
  readonly code?: string;
  /** The classification the code is from. Source: DWC Form RFA, 8 CCR 9785.5: request for authorization. */
  readonly code_system?: CodeSystem;
}

/** A document that the reviewer read. */
export interface Document {
  /** What the document is. */
  readonly description: string;
  /**
   * The date of the document.
   * @format date
   * @pattern ^((19|20)[0-9]{2}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(19|20)[0-9]{2}-(0[469]|11)-(0[1-9]|[12][0-9]|30)|(19|20)[0-9]{2}-02-(0[1-9]|1[0-9]|2[0-8])|((19|20)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$
   */
  readonly date?: string;
}

/** One disputed item. */
export interface Issue {
  /**
   * Its place in the letter: 1, 2, 3 and so on.
   * @minimum 1
   * @maximum 10000
   */
  readonly number: number;
  /** The item as the source words it, verbatim, without the outcome. */
  readonly heading: string;
  /** The disputed treatment request. */
  readonly request: Request;
  /** The decision that is disputed. */
  readonly utilization_review?: UtilizationReview;
  /** The reviewer's decision. */
  readonly determination?: Determination;
}

/** The disputed treatment request, or the disputed portion of it. */
export interface Request {
  /** The disputed portion in words. */
  readonly description: string;
  /** The kind of treatment. */
  readonly category: Category;
  /** The kind of treatment within the category. */
  readonly subcategory?: Subcategory;
  /**
   * The regions of the body that are treated.
   * @uniqueItems true
   */
  readonly body_regions?: readonly BodyRegion[];
  /** The side, where one holds for the whole request. */
  readonly laterality?: Laterality;
  /** The total asked for. Source: DWC Form RFA, 8 CCR 9785.5: request for authorization. */
  readonly quantity?: Quantity;
  /** How often. Source: DWC Form RFA, 8 CCR 9785.5: request for authorization. */
  readonly frequency?: Frequency;
  /** For how long. Source: DWC Form RFA, 8 CCR 9785.5: request for authorization. */
  readonly duration?: Duration;
  /** The drug. */
  readonly medication?: Medication;
  /** Codes of the service, where the source prints them. */
  readonly codes?: readonly ServiceCode[];
  /**
   * Whether it was asked for after the service was given.
   * @default false
   */
  readonly retrospective?: boolean;
  /**
   * The date the service was given.
   * @format date
   * @pattern ^((19|20)[0-9]{2}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(19|20)[0-9]{2}-(0[469]|11)-(0[1-9]|[12][0-9]|30)|(19|20)[0-9]{2}-02-(0[1-9]|1[0-9]|2[0-8])|((19|20)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$
   */
  readonly date_of_service?: string;
  /**
   * Whether it is a pre-operative, post-operative or associated surgical service.
   * @default false
   */
  readonly adjunct_to_surgery?: boolean;
  /**
   * The members that the source says or shows to be missing: a gap on record, never a silent one.
   * @uniqueItems true
   */
  readonly not_stated?: readonly RequestMember[];
}

/** A total that is asked for, or authorized. */
export interface Quantity {
  /**
   * The total, or the lower bound of a range. Unit: as `unit` says. Source: DWC Form RFA, 8 CCR 9785.5:
   * request for authorization.
   * @exclusiveMinimum 0
   * @maximum 1000000
   */
  readonly value: number;
  /**
   * The upper bound of a range, as 3 in 2-3. Unit: as `unit` says.
   * @exclusiveMinimum 0
   * @maximum 1000000
   */
  readonly max?: number;
  /** What is counted. */
  readonly unit: QuantityUnit;
  /** Whether the total is written or computed. */
  readonly basis: QuantityBasis;
}

/** How often a service is given. */
export interface Frequency {
  /**
   * How many times, or the lower bound of a range. Unit: times per `per`. Source: DWC Form RFA, 8 CCR
   * 9785.5: request for authorization.
   * @exclusiveMinimum 0
   * @maximum 1000000
   */
  readonly times: number;
  /**
   * The upper bound of a range. Unit: times per `per`.
   * @exclusiveMinimum 0
   * @maximum 1000000
   */
  readonly max?: number;
  /** The period in which they fall. */
  readonly per: TimeUnit;
}

/** How long: a course of treatment, a rental, or a day supply. */
export interface Duration {
  /**
   * How long, or the lower bound of a range. Unit: as `unit` says. Source: DWC Form RFA, 8 CCR 9785.5:
   * request for authorization.
   * @exclusiveMinimum 0
   * @maximum 1000000
   */
  readonly value: number;
  /**
   * The upper bound of a range. Unit: as `unit` says.
   * @exclusiveMinimum 0
   * @maximum 1000000
   */
  readonly max?: number;
  /** The unit of time. */
  readonly unit: TimeUnit;
}

/** A drug as the source writes it. */
export interface Medication {
  /** The name without strength, form and count; of a compound, its ingredients' names joined with ` / `. */
  readonly name: string;
  /** The strength as printed. */
  readonly strength?: string;
  /** The dosage form as printed. */
  readonly form?: string;
  /**
   * The number of refills. Unit: refills.
   * @minimum 0
   * @maximum 100
   */
  readonly refills?: number;
  /**
   * The ingredients of a compound.
   * @minItems 2
   */
  readonly ingredients?: readonly [Ingredient, Ingredient, ...Ingredient[]];
}

/** One ingredient of a compounded medication. */
export interface Ingredient {
  /** The ingredient's name as written. */
  readonly name: string;
  /** Its strength as printed. */
  readonly strength?: string;
}

/** A code of a service, product or drug. */
export interface ServiceCode {
  /** The classification the code is from. */
  readonly system: ServiceCodeSystem;
  /** The code. Source: DWC Form RFA, 8 CCR 9785.5: request for authorization. */
  readonly code: string;
}

/** The claims administrator's decision that is disputed. */
export interface UtilizationReview {
  /** What was decided. */
  readonly decision: URDecision;
  /** What was asked for, where a part of it was authorized. */
  readonly requested?: Portion;
  /** What was authorized. */
  readonly authorized?: Portion;
  /** What kind of guideline the decision cites. Source: IMR final determination letters, 2014 to 2017. */
  readonly basis?: Basis;
  /** What the decision cites. */
  readonly guidelines?: readonly Citation[];
}

/** A portion of a request, as utilization review divided it. */
export interface Portion {
  /** The portion in words. */
  readonly description: string;
  /** Its total; of what is granted by time, such as a rental, how long it lasts. */
  readonly quantity?: Quantity;
}

/** One guideline, study or other authority that a decision cites. */
export interface Citation {
  /** Whose guideline it is. */
  readonly source: GuidelineSource;
  /** The title; of the MTUS, the chapter. */
  readonly title?: string;
  /**
   * The year of the edition. Unit: calendar year.
   * @minimum 1900
   * @maximum 2099
   */
  readonly year?: number;
  /** The sections cited. */
  readonly sections?: readonly string[];
  /** The pages cited, as printed. */
  readonly pages?: string;
  /** The words of the citation. */
  readonly text?: string;
}

/** The expert reviewer's decision on one issue. */
export interface Determination {
  /** Whether the utilization review decision stands. */
  readonly outcome: Outcome;
  /** What kind of guideline the decision cites. */
  readonly basis: Basis;
  /** What the decision cites; empty where nothing is cited. */
  readonly guidelines: readonly Citation[];
  /** The reasons. */
  readonly rationale: string;
  /** Criteria the reviewer tests. */
  readonly criteria?: readonly Criterion[];
  /** The standard of medical necessity applied. Source: Labor Code 4610.5(c)(2). */
  readonly standard?: Standard;
  /**
   * The number of the issue this decision follows, as a service that goes with a decided surgery.
   * @minimum 1
   * @maximum 10000
   */
  readonly follows_issue?: number;
}

/** A criterion of a guideline that the reviewer tests. */
export interface Criterion {
  /** The criterion. */
  readonly description: string;
  /** Whether it is met. */
  readonly met: boolean;
}

/** Where the record was read from. */
export interface Source {
  /**
   * The name of the file, without folders.
   * @pattern ^[^/\\]+$
   */
  readonly name?: string;
  /**
   * The SHA-256 digest of the file, in lower-case hexadecimal.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256?: string;
  /** The layout of the letter. */
  readonly layout?: Layout;
  /** Name and version of the program that read it. */
  readonly read_by?: string;
}

/** The version of the record format. */
export type FormatVersion =
  /** The first version of the format. */
  | "1.0";

/** Where a case stands. */
export type Status =
  /** The case is assigned or being prepared; no determination exists yet. */
  | "in-review"
  /** A final determination was issued on every disputed item. */
  | "decided"
  /** The application was found not to be eligible for review. */
  | "ineligible"
  /** The employee withdrew the application. */
  | "withdrawn"
  /** The review ended early because the treatment was authorized. */
  | "terminated"
  /** The review was dismissed without a determination. */
  | "dismissed"
  /** The review waits until a dispute over liability is resolved. */
  | "deferred";

/** Why an application is not eligible for review. */
export type IneligibleReason =
  /** The application was not filed within the time allowed. */
  | "untimely"
  /** The application was not signed. */
  | "unsigned"
  /** The utilization review decision was not attached. */
  | "no-ur-decision"
  /** The application was not signed and the utilization review decision was not attached. */
  | "unsigned-and-no-ur-decision"
  /** Utilization review denied only because requested information had not been sent. */
  | "conditionally-non-certified"
  /** The same treatment is already in review or was reviewed before. */
  | "duplicate";

/** How fast the review must be. */
export type Priority =
  /** A regular review. */
  | "standard"
  /** A review on certification of an imminent and serious threat to health. */
  | "expedited";

/** Administrative sex of the employee. */
export type Sex =
  /** Female. */
  | "female"
  /** Male. */
  | "male"
  /** Neither female nor male. */
  | "other"
  /** Asked for, but not known. */
  | "unknown";

/** A state, district or territory of the United States that licenses physicians. */
export type State =
  /** Licensed by Alabama. */
  | "AL"
  /** Licensed by Alaska. */
  | "AK"
  /** Licensed by American Samoa. */
  | "AS"
  /** Licensed by Arizona. */
  | "AZ"
  /** Licensed by Arkansas. */
  | "AR"
  /** Licensed by California. */
  | "CA"
  /** Licensed by Colorado. */
  | "CO"
  /** Licensed by Connecticut. */
  | "CT"
  /** Licensed by Delaware. */
  | "DE"
  /** Licensed by the District of Columbia. */
  | "DC"
  /** Licensed by Florida. */
  | "FL"
  /** Licensed by Georgia. */
  | "GA"
  /** Licensed by Guam. */
  | "GU"
  /** Licensed by Hawaii. */
  | "HI"
  /** Licensed by Idaho. */
  | "ID"
  /** Licensed by Illinois. */
  | "IL"
  /** Licensed by Indiana. */
  | "IN"
  /** Licensed by Iowa. */
  | "IA"
  /** Licensed by Kansas. */
  | "KS"
  /** Licensed by Kentucky. */
  | "KY"
  /** Licensed by Louisiana. */
  | "LA"
  /** Licensed by Maine. */
  | "ME"
  /** Licensed by Maryland. */
  | "MD"
  /** Licensed by Massachusetts. */
  | "MA"
  /** Licensed by Michigan. */
  | "MI"
  /** Licensed by Minnesota. */
  | "MN"
  /** Licensed by Mississippi. */
  | "MS"
  /** Licensed by Missouri. */
  | "MO"
  /** Licensed by Montana. */
  | "MT"
  /** Licensed by Nebraska. */
  | "NE"
  /** Licensed by Nevada. */
  | "NV"
  /** Licensed by New Hampshire. */
  | "NH"
  /** Licensed by New Jersey. */
  | "NJ"
  /** Licensed by New Mexico. */
  | "NM"
  /** Licensed by New York. */
  | "NY"
  /** Licensed by North Carolina. */
  | "NC"
  /** Licensed by North Dakota. */
  | "ND"
  /** Licensed by the Northern Mariana Islands. */
  | "MP"
  /** Licensed by Ohio. */
  | "OH"
  /** Licensed by Oklahoma. */
  | "OK"
  /** Licensed by Oregon. */
  | "OR"
  /** Licensed by Pennsylvania. */
  | "PA"
  /** Licensed by Puerto Rico. */
  | "PR"
  /** Licensed by Rhode Island. */
  | "RI"
  /** Licensed by South Carolina. */
  | "SC"
  /** Licensed by South Dakota. */
  | "SD"
  /** Licensed by Tennessee. */
  | "TN"
  /** Licensed by Texas. */
  | "TX"
  /** Licensed by Utah. */
  | "UT"
  /** Licensed by Vermont. */
  | "VT"
  /** Licensed by the Virgin Islands. */
  | "VI"
  /** Licensed by Virginia. */
  | "VA"
  /** Licensed by Washington. */
  | "WA"
  /** Licensed by West Virginia. */
  | "WV"
  /** Licensed by Wisconsin. */
  | "WI"
  /** Licensed by Wyoming. */
  | "WY";

/** The classification a diagnosis code is from. */
export type CodeSystem =
  /** International Classification of Diseases, 9th revision, clinical modification. */
  | "icd-9-cm"
  /** International Classification of Diseases, 10th revision, clinical modification. */
  | "icd-10-cm";

/** The kind of treatment that is requested. */
export type Category =
  /** Imaging, electrodiagnostic, laboratory and other tests. */
  | "diagnostic-testing"
  /** Durable medical equipment, prosthetics, orthotics and supplies. */
  | "dmepos"
  /** Visits and consultations. */
  | "evaluation-and-management"
  /** Care at the employee's home. */
  | "home-health"
  /** A substance injected as a procedure. */
  | "injection"
  /** A drug to take or apply, topical drugs included. */
  | "pharmaceuticals"
  /** Structured programs such as functional restoration. */
  | "programs"
  /** Psychological evaluation and therapy. */
  | "psychological-services"
  /** Therapies given in sessions. */
  | "rehabilitation"
  /** Operations and the services that go with them. */
  | "surgery"
  /** Transport to and from treatment. */
  | "transportation"
  /** A request that fits no other category. */
  | "other";

/** The kind of treatment within its category. */
export type Subcategory =
  /** X-ray, MRI, CT, ultrasound and other images. */
  | "imaging"
  /** Electromyography and nerve conduction studies. */
  | "electrodiagnostic"
  /** Laboratory and pathology tests, drug screens included. */
  | "laboratory"
  /** Any other test. */
  | "other-diagnostic"
  /** Equipment for use at home, bought or rented. */
  | "durable-medical-equipment"
  /** Units for electrical stimulation at home. */
  | "electrical-stimulation"
  /** Braces, splints, orthoses and prostheses. */
  | "prosthetics-orthotics"
  /** Things that are used up, such as electrodes. */
  | "supplies"
  /** A visit to or consultation of a physician. */
  | "medical-specialty"
  /** Dental services. */
  | "dental"
  /** Facet joint injections, medial branch blocks and neurotomies. */
  | "facet"
  /** Epidural steroid injections. */
  | "epidural"
  /** Injections of joints, bursae, tendons and muscles. */
  | "joint-or-soft-tissue"
  /** Any other injection. */
  | "other-injection"
  /** Psychological evaluation and testing. */
  | "evaluation"
  /** Psychotherapy and other psychological treatment. */
  | "therapy"
  /** Acupuncture. */
  | "acupuncture"
  /** Chiropractic treatment and manipulation. */
  | "chiropractic"
  /** Physical, occupational and aquatic therapy. */
  | "physical-or-occupational-therapy"
  /** Any other therapy given in sessions. */
  | "other-therapy"
  /** Operations on the spine. */
  | "spine"
  /** Operations on a joint through an arthroscope. */
  | "arthroscopic"
  /** Any other operation. */
  | "non-arthroscopic"
  /** Services before, during and after an operation. */
  | "adjunct"
  /** A consultation about an operation. */
  | "surgical-consult";

/** A region of the body. */
export type BodyRegion =
  /** The head, brain and skull. */
  | "head"
  /** An eye. */
  | "eye"
  /** An ear. */
  | "ear"
  /** The jaw and its joint. */
  | "jaw"
  /** The face, nose and mouth. */
  | "face"
  /** The neck and cervical spine. */
  | "neck"
  /** The upper back and thoracic spine. */
  | "upper-back"
  /** The low back, lumbar and lumbosacral spine. */
  | "low-back"
  /** The sacroiliac joints and sacrum. */
  | "sacroiliac"
  /** The pelvis. */
  | "pelvis"
  /** A shoulder. */
  | "shoulder"
  /** The arm between shoulder and elbow. */
  | "upper-arm"
  /** An elbow. */
  | "elbow"
  /** The arm between elbow and wrist. */
  | "forearm"
  /** A wrist. */
  | "wrist"
  /** A hand. */
  | "hand"
  /** A finger or thumb. */
  | "finger"
  /** A hip. */
  | "hip"
  /** The leg between hip and knee. */
  | "thigh"
  /** A knee. */
  | "knee"
  /** The leg between knee and ankle. */
  | "lower-leg"
  /** An ankle. */
  | "ankle"
  /** A foot. */
  | "foot"
  /** A toe. */
  | "toe"
  /** The chest, ribs, heart and lungs. */
  | "chest"
  /** The abdomen. */
  | "abdomen"
  /** The groin. */
  | "groin"
  /** An arm as a whole. */
  | "upper-extremity"
  /** A leg as a whole. */
  | "lower-extremity"
  /** The spine where no part of it is named. */
  | "spine"
  /** The back where no part of it is named. */
  | "back";

/** The side of the body. */
export type Laterality =
  /** The left side. */
  | "left"
  /** The right side. */
  | "right"
  /** Both sides. */
  | "bilateral";

/** What is counted. */
export type QuantityUnit =
  /** A visit, session or treatment. */
  | "visit"
  /** A tablet, capsule, patch or other single dose of a drug. */
  | "unit"
  /** An injection. */
  | "injection"
  /** A gram of a preparation. */
  | "gram"
  /** A millilitre of a preparation. */
  | "millilitre"
  /** A test, image or study. */
  | "study"
  /** A piece of equipment, a supply or another countable thing. */
  | "item"
  /** A day, such as of rental or of a hospital stay. */
  | "day"
  /** An hour, such as of home care. */
  | "hour"
  /** A week, such as of a program. */
  | "week"
  /** A month, such as of rental. */
  | "month"
  /** A year, such as of a membership. */
  | "year";

/** How a total is known. */
export type QuantityBasis =
  /** The total is written in the source. */
  | "stated"
  /** The total follows from frequency times duration. */
  | "computed";

/** A unit of time. */
export type TimeUnit =
  /** An hour. */
  | "hour"
  /** A day. */
  | "day"
  /** A week. */
  | "week"
  /** A month. */
  | "month"
  /** A year. */
  | "year";

/** The classification a service, product or drug code is from. */
export type ServiceCodeSystem =
  /** Current Procedural Terminology. */
  | "cpt"
  /** Healthcare Common Procedure Coding System, level II. */
  | "hcpcs"
  /** National Drug Code. */
  | "ndc";

/** A member of a request that the source says or shows to be missing. */
export type RequestMember =
  /** The total asked for. */
  | "quantity"
  /** How often. */
  | "frequency"
  /** For how long. */
  | "duration"
  /** Where on the body. */
  | "body_regions"
  /** The strength of the medication. */
  | "strength";

/** The claims administrator's decision that is disputed. */
export type URDecision =
  /** Nothing of the request was authorized. */
  | "denied"
  /** A part of the request was authorized; the remainder is disputed. */
  | "modified"
  /** The decision was put off; disputable in older cases only. */
  | "delayed";

/** What kind of guideline a decision cites. */
export type Basis =
  /** Only the Medical Treatment Utilization Schedule (MTUS) is cited. */
  | "mtus"
  /** The MTUS is cited together with other guidelines. */
  | "mtus-and-other"
  /** Only guidelines other than the MTUS are cited. */
  | "outside-mtus"
  /** No medical evidence is cited. */
  | "none-cited";

/** Whose guideline a citation names. */
export type GuidelineSource =
  /** The state's Medical Treatment Utilization Schedule. */
  | "mtus"
  /** The Official Disability Guidelines. */
  | "odg"
  /** Guidelines of the American College of Occupational and Environmental Medicine. */
  | "acoem"
  /** Any other guideline, study, textbook or web page. */
  | "other";

/** The reviewer's decision on one issue; there is no partial outcome of an issue. */
export type Outcome =
  /** The utilization review decision stands: the item is not medically necessary. */
  | "upheld"
  /** The decision is overturned: the item is medically necessary. */
  | "overturned";

/** The standard of medical necessity, in the order in which they apply. */
export type Standard =
  /** Guidelines that the Administrative Director adopted (A). */
  | "mtus"
  /** Peer-reviewed scientific and medical evidence on the disputed service (B). */
  | "peer-reviewed-evidence"
  /** Nationally recognized professional standards (C). */
  | "professional-standards"
  /** Expert opinion (D). */
  | "expert-opinion"
  /** Generally accepted standards of medical practice (E). */
  | "accepted-practice"
  /** Treatments likely to benefit where others are not clinically efficacious (F). */
  | "likely-benefit";

/** The outcome of a whole case, which follows from the outcomes of its issues. */
export type CaseOutcome =
  /** Every utilization review decision stands. */
  | "upheld"
  /** Every disputed item is medically necessary. */
  | "overturned"
  /** Some utilization review decisions stand and some are overturned. */
  | "partially-overturned";

/** The layout of the determination letter that a record was read from. */
export type Layout =
  /** Numbered findings in a notice of determination. */
  | "letter-2013-notice"
  /** A letter that lists the documents reviewed. */
  | "letter-2013-documents"
  /** A letter that describes the reviewer in prose. */
  | "letter-2014"
  /** A letter with header block and listed credentials. */
  | "letter-2016"
  /** A report on one issue at dispute by a professional reviewer. */
  | "letter-professional-review";

"""The code lists of an IMR record: every code with its title, meaning and source."""

from imr_schema._records.codes import Code
from imr_schema.model.authorities import ASSIGNMENT, CASE_SEARCH, FORM_RFA, FORMAT, LETTERS, NECESSITY

_PROCESS = "8 CCR 9792.10.3 and 9792.10.6 (as of 2024)"


class FormatVersion(Code, source=FORMAT):
    """The version of the record format."""

    V1_0 = "1.0", "Version 1.0", "The first version of the format."


class ReviewProgram(Code, source="The programs' own publications of their decisions"):
    """The program under which a denial of treatment is reviewed."""

    CA_DWC_IMR = (
        "ca-dwc-imr",
        "California workers' compensation, IMR",
        "Independent Medical Review of utilization review decisions in workers' compensation.",
    )
    CA_DMHC_IMR = (
        "ca-dmhc-imr",
        "California health plans, IMR",
        "Independent Medical Review of decisions of health plans.",
    )
    CA_CDI_IMR = (
        "ca-cdi-imr",
        "California health insurers, IMR",
        "Independent Medical Review of decisions of health insurers.",
    )
    NY_DFS_EXTERNAL_APPEAL = (
        "ny-dfs-external-appeal",
        "New York, external appeal",
        "External appeal of decisions of health plans.",
    )
    TX_IRO = "tx-iro", "Texas, independent review", "Review by an independent review organization."
    OR_EXTERNAL_REVIEW = "or-external-review", "Oregon, external review", "External review of decisions of insurers."
    MEDICARE_QIC = (
        "medicare-qic",
        "Medicare, reconsideration",
        "Reconsideration by a qualified independent contractor, of Parts C and D.",
    )
    OTHER_EXTERNAL_REVIEW = "other-external-review", "Other external review", "Any other review by an independent body."


REGULATORS: dict[ReviewProgram, str] = {
    ReviewProgram.CA_DWC_IMR: "California Division of Workers' Compensation",
    ReviewProgram.CA_DMHC_IMR: "California Department of Managed Health Care",
    ReviewProgram.CA_CDI_IMR: "California Department of Insurance",
    ReviewProgram.NY_DFS_EXTERNAL_APPEAL: "New York State Department of Financial Services",
    ReviewProgram.TX_IRO: "Texas Department of Insurance",
    ReviewProgram.OR_EXTERNAL_REVIEW: "Oregon Division of Financial Regulation",
    ReviewProgram.MEDICARE_QIC: "Centers for Medicare & Medicaid Services",
}
"""Who regulates each program; of any other, the record does not tell."""


class Status(Code, source=_PROCESS):
    """Where a case stands."""

    IN_REVIEW = "in-review", "In review", "The case is assigned or being prepared; no determination exists yet."
    DECIDED = "decided", "Decided", "A final determination was issued on every disputed item."
    INELIGIBLE = "ineligible", "Ineligible", "The application was found not to be eligible for review."
    WITHDRAWN = "withdrawn", "Withdrawn", "The patient withdrew the application."
    TERMINATED = "terminated", "Terminated", "The review ended early because the treatment was authorized."
    DISMISSED = "dismissed", "Dismissed", "The review was dismissed without a determination."
    DEFERRED = "deferred", "Deferred", "The review waits until a dispute over liability is resolved."


class IneligibleReason(Code, source="Division of Workers' Compensation, IMR annual reports: reasons of ineligibility"):
    """Why an application is not eligible for review."""

    UNTIMELY = "untimely", "Untimely", "The application was not filed within the time allowed."
    UNSIGNED = "unsigned", "No signature", "The application was not signed."
    NO_UR_DECISION = "no-ur-decision", "No UR decision", "The utilization review decision was not attached."
    UNSIGNED_AND_NO_UR_DECISION = (
        "unsigned-and-no-ur-decision",
        "No signature and no UR decision",
        "The application was not signed and the utilization review decision was not attached.",
    )
    CONDITIONALLY_NON_CERTIFIED = (
        "conditionally-non-certified",
        "Conditionally non-certified",
        "Utilization review denied only because requested information had not been sent.",
    )
    DUPLICATE = "duplicate", "Duplicate", "The same treatment is already in review or was reviewed before."


class Priority(Code, source=ASSIGNMENT):
    """How fast the review must be."""

    STANDARD = "standard", "Standard", "A regular review."
    EXPEDITED = "expedited", "Expedited", "A review on certification of an imminent and serious threat to health."


class CaseOutcome(Code, source=CASE_SEARCH):
    """The outcome of a whole case, which follows from the outcomes of its issues."""

    UPHELD = "upheld", "Upheld", "Every utilization review decision stands."
    OVERTURNED = "overturned", "Overturned", "Every disputed item is medically necessary."
    PARTIALLY_OVERTURNED = (
        "partially-overturned",
        "Partially overturned",
        "Some utilization review decisions stand and some are overturned.",
    )


class Outcome(Code, source=LETTERS):
    """The reviewer's decision on one issue."""

    UPHELD = "upheld", "Upheld", "The utilization review decision stands: the item is not medically necessary."
    OVERTURNED = "overturned", "Overturned", "The decision is overturned: the item is medically necessary."
    PARTIALLY_OVERTURNED = (
        "partially-overturned",
        "Partially overturned",
        "Overturned in part, by a source that does not tell the items apart; never in workers' compensation.",
    )


class Sex(Code, source="HL7 FHIR R4, code system administrative-gender"):
    """Administrative sex of the patient."""

    FEMALE = "female", "Female", "Female."
    MALE = "male", "Male", "Male."
    OTHER = "other", "Other", "Neither female nor male."
    UNKNOWN = "unknown", "Unknown", "Asked for, but not known."


class URDecision(Code, source="Labor Code 4610.5(c)(1): modified, delayed or denied; since 2018 modified or denied"):
    """The claims administrator's decision that is disputed."""

    DENIED = "denied", "Denied", "Nothing of the request was authorized."
    MODIFIED = "modified", "Modified", "A part of the request was authorized; the remainder is disputed."
    DELAYED = "delayed", "Delayed", "The decision was put off; disputable in older cases only."


class DenialReason(Code, source="Types and reasons of denial, as the programs publish them"):
    """Why a health plan or insurer denied the treatment."""

    NOT_MEDICALLY_NECESSARY = "not-medically-necessary", "Not medically necessary", "It is not medically necessary."
    EXPERIMENTAL_OR_INVESTIGATIONAL = (
        "experimental-or-investigational",
        "Experimental or investigational",
        "It is experimental or investigational.",
    )
    FORMULARY_EXCEPTION = "formulary-exception", "Formulary exception", "The drug is not in the formulary."
    STEP_THERAPY = "step-therapy", "Step therapy", "Another drug has to be tried first."
    OUT_OF_NETWORK = "out-of-network", "Out of network", "The service is available within the network."
    EMERGENCY_OR_URGENT = "emergency-or-urgent", "Emergency or urgent care", "The care was no emergency, or not urgent."
    NOT_STATED = "not-stated", "Not stated", "The source gives no reason."


class Basis(Code, source=LETTERS):
    """What kind of guideline a decision cites."""

    MTUS = "mtus", "MTUS", "Only the Medical Treatment Utilization Schedule (MTUS) is cited."
    MTUS_AND_OTHER = "mtus-and-other", "MTUS and other", "The MTUS is cited together with other guidelines."
    OUTSIDE_MTUS = "outside-mtus", "Outside the MTUS", "Only guidelines other than the MTUS are cited."
    NONE_CITED = "none-cited", "None cited", "No medical evidence is cited."


class GuidelineSource(Code, source="8 CCR 9792.21.1 (as of 2024): the order in which evidence is searched"):
    """Whose guideline a citation names."""

    MTUS = "mtus", "MTUS", "The state's Medical Treatment Utilization Schedule."
    ODG = "odg", "ODG", "The Official Disability Guidelines."
    ACOEM = "acoem", "ACOEM", "Guidelines of the American College of Occupational and Environmental Medicine."
    OTHER = "other", "Other", "Any other guideline, study, textbook or web page."


class Standard(Code, source=NECESSITY):
    """The standard of medical necessity, in the order in which they apply."""

    MTUS = "mtus", "MTUS", "Guidelines that the Administrative Director adopted (A)."
    PEER_REVIEWED_EVIDENCE = (
        "peer-reviewed-evidence",
        "Peer-reviewed evidence",
        "Peer-reviewed scientific and medical evidence on the disputed service (B).",
    )
    PROFESSIONAL_STANDARDS = (
        "professional-standards",
        "Professional standards",
        "Nationally recognized professional standards (C).",
    )
    EXPERT_OPINION = "expert-opinion", "Expert opinion", "Expert opinion (D)."
    ACCEPTED_PRACTICE = (
        "accepted-practice",
        "Accepted practice",
        "Generally accepted standards of medical practice (E).",
    )
    LIKELY_BENEFIT = (
        "likely-benefit",
        "Likely benefit",
        "Treatments likely to benefit where others are not clinically efficacious (F).",
    )


class CodeSystem(Code, source=FORM_RFA):
    """The classification a diagnosis code is from."""

    ICD_9_CM = "icd-9-cm", "ICD-9-CM", "International Classification of Diseases, 9th revision, clinical modification."
    ICD_10_CM = (
        "icd-10-cm",
        "ICD-10-CM",
        "International Classification of Diseases, 10th revision, clinical modification.",
    )


class ServiceCodeSystem(Code, source=FORM_RFA):
    """The classification a service, product or drug code is from."""

    CPT = "cpt", "CPT", "Current Procedural Terminology."
    HCPCS = "hcpcs", "HCPCS", "Healthcare Common Procedure Coding System, level II."
    NDC = "ndc", "NDC", "National Drug Code."
    CDT = "cdt", "CDT", "Current Dental Terminology."


class QuantityUnit(Code, source=FORM_RFA):
    """What is counted."""

    VISIT = "visit", "Visit", "A visit, session or treatment."
    UNIT = "unit", "Unit", "A tablet, capsule, patch or other single dose of a drug."
    INJECTION = "injection", "Injection", "An injection."
    GRAM = "gram", "Gram", "A gram of a preparation."
    MILLILITRE = "millilitre", "Millilitre", "A millilitre of a preparation."
    STUDY = "study", "Study", "A test, image or study."
    ITEM = "item", "Item", "A piece of equipment, a supply or another countable thing."
    DAY = "day", "Day", "A day, such as of rental or of a hospital stay."
    HOUR = "hour", "Hour", "An hour, such as of home care."
    WEEK = "week", "Week", "A week, such as of a program."
    MONTH = "month", "Month", "A month, such as of rental."
    YEAR = "year", "Year", "A year, such as of a membership."


class QuantityBasis(Code, source=FORMAT):
    """How a total is known."""

    STATED = "stated", "Stated", "The total is written in the source."
    COMPUTED = "computed", "Computed", "The total follows from frequency times duration, or from two factors: `2 x 6`."
    IMPLIED = "implied", "Implied", "One, of an injection or study in the singular, such as `left knee injection`."


class TimeUnit(Code, source=FORM_RFA):
    """A unit of time."""

    HOUR = "hour", "Hour", "An hour."
    DAY = "day", "Day", "A day."
    WEEK = "week", "Week", "A week."
    MONTH = "month", "Month", "A month."
    YEAR = "year", "Year", "A year."


class RequestMember(Code, source=FORMAT):
    """What a request may lack."""

    QUANTITY = "quantity", "Quantity", "The total asked for."
    FREQUENCY = "frequency", "Frequency", "How often."
    DURATION = "duration", "Duration", "For how long."
    SITES = "sites", "Sites", "Where on the body."
    SIDE = "side", "Side", "The side of a site."
    LEVELS = "levels", "Levels", "The levels of the spine."
    MEDICATIONS = "medications", "Medications", "The drugs, by name."
    STRENGTH = "strength", "Strength", "The strength of a medication."
    DOSE = "dose", "Dose", "How much each time."


class GapSource(Code, source=FORMAT):
    """How it is known that a request lacks something."""

    SOURCE_SAYS = "source-says", "The source says so", "The reviewer, or a document, says that it is missing."
    NOT_IN_REQUEST = "not-in-request", "Not in the request", "The request, as the source words it, shows none."


class CaseMember(Code, source=LETTERS):
    """What the source of a case may lack, such as a letter that is published without its header."""

    CASE_NUMBER = "case_number", "Case number", "The review organization's case number."
    PRIORITY = "priority", "Priority", "How fast the review must be."
    DATES_INJURY = "dates.injury", "Date of injury", "The date of the injury."
    DATES_UR_DECISION = (
        "dates.ur_decision",
        "Date of the UR decision",
        "The date of the disputed utilization review decision.",
    )
    DATES_APPLICATION_RECEIVED = (
        "dates.application_received",
        "Date of the application",
        "The date the application was received.",
    )
    DATES_ASSIGNED = "dates.assigned", "Date of assignment", "The date of the notice of assignment."
    DATES_DECIDED = "dates.decided", "Date of the determination", "The date of the final determination."
    REVIEWER = "reviewer", "Reviewer", "The credentials of the expert reviewer."
    CLINICAL_SUMMARY = "clinical_summary", "Clinical summary", "The clinical case summary."


class SummaryAuthor(
    Code, source="8 CCR 9792.10.6(b)(2) (as of 2024): where no records are sent, the summary of UR may serve"
):
    """Whose summary of the case it is."""

    REVIEWER = "reviewer", "Reviewer", "The expert reviewer's, of the records."
    UTILIZATION_REVIEW = "utilization-review", "Utilization review", "Utilization review's, where no records were sent."


class Timing(Code, source="Labor Code 4610: prospective, concurrent and retrospective utilization review"):
    """When utilization review looked at the request."""

    PROSPECTIVE = "prospective", "Prospective", "Before the service."
    CONCURRENT = "concurrent", "Concurrent", "During an inpatient stay or a course of treatment."
    RETROSPECTIVE = "retrospective", "Retrospective", "After the service."


class FormularyStatus(Code, source="MTUS Drug Formulary, 8 CCR 9792.27.3, for drugs dispensed since 2018"):
    """The status of a drug in the MTUS Drug Formulary."""

    EXEMPT = "exempt", "Exempt", "Listed as exempt from prospective review."
    NON_EXEMPT = "non-exempt", "Non-exempt", "Listed, and subject to prospective review."
    UNLISTED = "unlisted", "Unlisted", "Not listed."


class CriterionFinding(Code, source=LETTERS):
    """What the reviewer finds of a criterion."""

    MET = "met", "Met", "It is met."
    NOT_MET = "not-met", "Not met", "It is not met."
    NOT_DOCUMENTED = "not-documented", "Not documented", "Nothing in the records shows that it is met."


class CriterionKind(Code, source=FORMAT):
    """What a criterion is about."""

    FUNCTIONAL_IMPROVEMENT = (
        "functional-improvement",
        "Functional improvement",
        "Better function, less pain or a return to work after earlier treatment: `no functional gain from the visits`.",
    )
    CONSERVATIVE_CARE = (
        "conservative-care",
        "Conservative care",
        "Earlier or first-line treatment, tried or still to be tried: `has not failed physical therapy`.",
    )
    CLINICAL_FINDINGS = (
        "clinical-findings",
        "Clinical findings",
        "Symptoms, examination, imaging, tests and diagnosis: `a twitch response is recorded`.",
    )
    AMOUNT = (
        "amount",
        "Amount",
        "Quantity, frequency or duration beside what is recommended: `the visits exceed the guideline`.",
    )
    REQUEST_DETAIL = (
        "request-detail",
        "Detail of the request",
        "What the request itself does not say: `the request does not give a quantity`.",
    )
    GUIDELINE_SUPPORT = (
        "guideline-support",
        "Guideline support",
        "Whether guidelines or evidence support the treatment for this condition: `not supported for chronic pain`.",
    )
    RISK_OR_MONITORING = (
        "risk-or-monitoring",
        "Risk or monitoring",
        "Risks, side effects, contraindications, monitoring and weaning: `no urine drug test is on file`.",
    )
    DEPENDENT = (
        "dependent",
        "Dependent",
        "Another treatment that it depends on: `the operation is not necessary, and so is not the brace`.",
    )
    DOCUMENTATION = (
        "documentation",
        "Documentation",
        "Anything else that is or is not documented: `no treatment plan with goals is provided`.",
    )
    OTHER = "other", "Other", "Anything else."


class Layout(Code, source=LETTERS):
    """The layout of the determination letter that a record was read from."""

    LETTER_2013_NOTICE = "letter-2013-notice", "Notice of 2013", "Numbered findings in a notice of determination."
    LETTER_2013_DOCUMENTS = "letter-2013-documents", "Letter of 2013", "A letter that lists the documents reviewed."
    LETTER_2014 = "letter-2014", "Letter of 2014", "A letter that describes the reviewer in prose."
    LETTER_2016 = "letter-2016", "Letter of 2016", "A letter with header block and listed credentials."
    LETTER_PROFESSIONAL_REVIEW = (
        "letter-professional-review",
        "Professional review",
        "A report on one issue at dispute by a professional reviewer.",
    )


class Category(Code, source=CASE_SEARCH):
    """The kind of treatment that is requested."""

    DIAGNOSTIC_TESTING = (
        "diagnostic-testing",
        "Diagnostic testing",
        "Imaging, electrodiagnostic, laboratory and other tests.",
    )
    DMEPOS = "dmepos", "DMEPOS", "Durable medical equipment, prosthetics, orthotics and supplies."
    EVALUATION_AND_MANAGEMENT = "evaluation-and-management", "Evaluation and management", "Visits and consultations."
    HOME_HEALTH = "home-health", "Home health", "Care at the patient's home."
    INJECTION = "injection", "Injection", "A substance injected as a procedure."
    PHARMACEUTICALS = "pharmaceuticals", "Pharmaceuticals", "A drug to take or apply, topical drugs included."
    PROGRAMS = "programs", "Programs", "Structured programs such as functional restoration."
    PSYCHOLOGICAL_SERVICES = "psychological-services", "Psychological services", "Psychological evaluation and therapy."
    REHABILITATION = "rehabilitation", "Rehabilitation", "Therapies given in sessions."
    SURGERY = "surgery", "Surgery", "Operations and the services that go with them."
    TRANSPORTATION = "transportation", "Transportation", "Transport to and from treatment."
    OTHER = "other", "Other", "A request that fits no other category."


class Subcategory(Code, source=CASE_SEARCH):
    """The kind of treatment within its category."""

    IMAGING = "imaging", "Imaging", "X-ray, MRI, CT, ultrasound and other images."
    ELECTRODIAGNOSTIC = "electrodiagnostic", "Electrodiagnostic", "Electromyography and nerve conduction studies."
    LABORATORY = "laboratory", "Laboratory", "Laboratory and pathology tests, drug screens included."
    OTHER_DIAGNOSTIC = "other-diagnostic", "Other diagnostic", "Any other test."
    DURABLE_MEDICAL_EQUIPMENT = (
        "durable-medical-equipment",
        "Durable medical equipment",
        "Equipment for use at home, bought or rented.",
    )
    ELECTRICAL_STIMULATION = (
        "electrical-stimulation",
        "Electrical stimulation",
        "Units for electrical stimulation at home.",
    )
    PROSTHETICS_ORTHOTICS = (
        "prosthetics-orthotics",
        "Prosthetics and orthotics",
        "Braces, splints, orthoses and prostheses.",
    )
    SUPPLIES = "supplies", "Supplies", "Things that are used up, such as electrodes."
    MEDICAL_SPECIALTY = "medical-specialty", "Medical specialty", "A visit to or consultation of a physician."
    DENTAL = "dental", "Dental", "Dental services."
    FACET = "facet", "Facet", "Facet joint injections, medial branch blocks and neurotomies."
    EPIDURAL = "epidural", "Epidural", "Epidural steroid injections."
    JOINT_OR_SOFT_TISSUE = (
        "joint-or-soft-tissue",
        "Joint or soft tissue",
        "Injections of joints, bursae, tendons and muscles.",
    )
    OTHER_INJECTION = "other-injection", "Other injection", "Any other injection."
    EVALUATION = "evaluation", "Evaluation", "Psychological evaluation and testing."
    THERAPY = "therapy", "Therapy", "Psychotherapy and other psychological treatment."
    ACUPUNCTURE = "acupuncture", "Acupuncture", "Acupuncture."
    CHIROPRACTIC = "chiropractic", "Chiropractic", "Chiropractic treatment and manipulation."
    PHYSICAL_OR_OCCUPATIONAL_THERAPY = (
        "physical-or-occupational-therapy",
        "Physical or occupational therapy",
        "Physical, occupational and aquatic therapy.",
    )
    OTHER_THERAPY = "other-therapy", "Other therapy", "Any other therapy given in sessions."
    SPINE = "spine", "Spine", "Operations on the spine."
    ARTHROSCOPIC = "arthroscopic", "Arthroscopic", "Operations on a joint through an arthroscope."
    NON_ARTHROSCOPIC = "non-arthroscopic", "Non-arthroscopic", "Any other operation."
    ADJUNCT = "adjunct", "Adjunct", "Services before, during and after an operation."
    SURGICAL_CONSULT = "surgical-consult", "Surgical consult", "A consultation about an operation."


SUBCATEGORIES: dict[Category, tuple[Subcategory, ...]] = {
    Category.DIAGNOSTIC_TESTING: (
        Subcategory.IMAGING,
        Subcategory.ELECTRODIAGNOSTIC,
        Subcategory.LABORATORY,
        Subcategory.OTHER_DIAGNOSTIC,
    ),
    Category.DMEPOS: (
        Subcategory.DURABLE_MEDICAL_EQUIPMENT,
        Subcategory.ELECTRICAL_STIMULATION,
        Subcategory.PROSTHETICS_ORTHOTICS,
        Subcategory.SUPPLIES,
    ),
    Category.EVALUATION_AND_MANAGEMENT: (Subcategory.MEDICAL_SPECIALTY, Subcategory.DENTAL),
    Category.HOME_HEALTH: (),
    Category.INJECTION: (
        Subcategory.FACET,
        Subcategory.EPIDURAL,
        Subcategory.JOINT_OR_SOFT_TISSUE,
        Subcategory.OTHER_INJECTION,
    ),
    Category.PHARMACEUTICALS: (),
    Category.PROGRAMS: (),
    Category.PSYCHOLOGICAL_SERVICES: (Subcategory.EVALUATION, Subcategory.THERAPY),
    Category.REHABILITATION: (
        Subcategory.ACUPUNCTURE,
        Subcategory.CHIROPRACTIC,
        Subcategory.PHYSICAL_OR_OCCUPATIONAL_THERAPY,
        Subcategory.OTHER_THERAPY,
    ),
    Category.SURGERY: (
        Subcategory.SPINE,
        Subcategory.ARTHROSCOPIC,
        Subcategory.NON_ARTHROSCOPIC,
        Subcategory.ADJUNCT,
        Subcategory.SURGICAL_CONSULT,
    ),
    Category.TRANSPORTATION: (),
    Category.OTHER: (),
}
"""The subcategories of each category; several categories have none."""

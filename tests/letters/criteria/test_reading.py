"""What a rationale holds for or against a request, told apart from guidelines, history and the conclusion."""

import pytest

from imr_schema.letters.criteria import Criterion, read_criteria
from imr_schema.letters.criteria.grammar import grammar
from support.letter_texts import passage

GUIDELINE = "The MTUS states that the device is an option. "


def read(rationale: str, *, overturned: bool = False) -> list[Criterion]:
    return read_criteria(passage(rationale), overturned=overturned)


def kinds(rationale: str, *, overturned: bool = False) -> list[str]:
    return [f"{criterion.finding} {criterion.kind}" for criterion in read(rationale, overturned=overturned)]


def words(rationale: str, *, overturned: bool = False) -> list[str]:
    return [criterion.description.text for criterion in read(rationale, overturned=overturned)]


@pytest.mark.parametrize(
    ("rationale", "criterion"),
    [
        ("There is no documentation of functional gains.", "not-documented functional-improvement"),
        (
            "The patch helped, but the notes do not state its effectiveness.",
            "not-documented functional-improvement",
        ),
        (
            "The baker has not tried a course of exercise; he has not attempted it.",
            "not-met conservative-care",
        ),
        ("There was no mention of the failure of first-line agents.", "not-documented conservative-care"),
        ("She has yet to complete the therapy.", "not-met conservative-care"),
        ("She does not have findings of carpal instability.", "not-met clinical-findings"),
        ("The neurologic exam was normal.", "not-met clinical-findings"),
        ("X-rays showed no fracture.", "not-met clinical-findings"),
        ("The worker lacks objective signs of radiculopathy.", "not-met clinical-findings"),
        ("There were no red flags.", "not-met clinical-findings"),
        ("The number of sessions requested exceeds the amount that is recommended.", "not-met amount"),
        ("The claimant had already completed 18 visits.", "not-met amount"),
        ("The request is for more visits than the guidelines allow.", "not-met amount"),
        ("The patient has been using the relaxant chronically.", "not-met amount"),
        ("The request does not include the dosing frequency.", "not-documented request-detail"),
        ("The body part to be treated was not specified.", "not-documented request-detail"),
        ("There are no exceptional factors that would warrant more.", "not-met guideline-support"),
        ("Given that the requested device is only a bath lift, its use is not supported.", "not-met guideline-support"),
        ("There is no recent urine drug screen in the records.", "not-met risk-or-monitoring"),
        ("The provider did not discuss side effects.", "not-documented risk-or-monitoring"),
        ("Since the surgery is not medically necessary, the walker is not medically necessary.", "not-met dependent"),
        ("It is unclear how the study would change the plan of care.", "not-documented documentation"),
        ("The provider failed to explain why a lift is needed.", "not-documented documentation"),
        ("Neither the notes nor the letter state a treatment goal.", "not-documented documentation"),
        ("No objective goals were outlined.", "not-documented documentation"),
    ],
)
def test_what_is_missing_is_read(rationale: str, criterion: str) -> None:
    assert criterion in kinds(rationale)


@pytest.mark.parametrize(
    "rationale",
    [
        "Therefore, the lift is not medically necessary.",
        "The medical necessity for the brace has not been established.",
        "The medical necessity of the request has not been documented.",
        "The guidelines state that there is no evidence of instability with mild sprains.",
        "Unfortunately, there is no provision to modify the current request.",
        "Long-term use of sedatives is not recommended because efficacy is unproven.",
        "The guidelines state that opioids are continued if the patient has not returned to work.",
        "Guidelines do not recommend compounds unless there is no alternative.",
        "There is no high-quality evidence that magnets are effective.",
        "Patients who have not responded to exercise may be considered for surgery.",
        "There should be no more than four injections.",
        "Imaging is not recommended in the absence of red flags.",
        "Per ODG, there is a lack of quality studies of this device.",
        'The reviewer of the device wrote "there is no evidence of pain relief and no sign of benefit" of it.',
        "If the patient has not improved, stop.",
        "The MTUS does not address this request.",
        "A study shows the presence or absence of pain.",
        "Based on the lack of such information, the request is denied.",
        "The patient sustained a sprain in 2015.",
        "The records do not substantiate this request.",
        "As such, the kettlebell is not medically necessary.",
        "ODG under Wrist, splints, devices, states that swelling is not shown by the usual tests of the patient.",
        "The ODG (Wrist and Hand, January 2015) advises that a dose of the patient should not exceed 40 mg.",
        "No more than two braces are to be given at one time.",
        "",
    ],
)
def test_what_a_guideline_says_history_and_the_conclusion_are_no_criteria(rationale: str) -> None:
    assert kinds(rationale) == []


@pytest.mark.parametrize(
    ("rationale", "criterion"),
    [
        ("The patient has failed six months of conservative treatment.", "met conservative-care"),
        ("The patient has not improved with medication and therapy.", "met conservative-care"),
        ("Physical examination demonstrates weakness and sensory loss.", "met clinical-findings"),
        ("The patient has signs of radiculopathy.", "met clinical-findings"),
        ("There is documentation of a positive straight leg raise.", "met clinical-findings"),
        ("Given the patient's weakness and falls, the walker is medically necessary.", "met clinical-findings"),
        ("The patient continues to have locking of the knee.", "met clinical-findings"),
        ("The patient has returned to work with the medication.", "met functional-improvement"),
        ("The six sessions that the worker requested are within the guideline recommendations.", "met amount"),
        ("The patient meets the criteria of the guideline.", "met guideline-support"),
        ("The surgery has been authorized, and therapy follows.", "met dependent"),
    ],
)
def test_what_speaks_for_an_overturned_request_is_read(rationale: str, criterion: str) -> None:
    assert kinds(GUIDELINE + rationale, overturned=True) == [criterion]


@pytest.mark.parametrize(
    ("rationale", "criterion"),
    [
        ("The response to the first visits hasn\u2019t been documented.", "not-documented functional-improvement"),
        ("There\u2019s no evidence of spasm on exam.", "not-documented clinical-findings"),
        ("Proof of relief is absent from the chart.", "not-documented functional-improvement"),
        ("The records are silent as to whether the injections helped.", "not-documented functional-improvement"),
        (
            "It cannot be determined whether the earlier therapy was beneficial.",
            "not-documented functional-improvement",
        ),
        ("The baker has shown little benefit from the injections.", "not-met functional-improvement"),
        ("The pain scores of the patient remain unchanged.", "not-met functional-improvement"),
        ("The waiter remains off work despite his therapy.", "not-met functional-improvement"),
        ("Less invasive measures have not been attempted.", "not-met conservative-care"),
        ("A splint has yet to be tried.", "not-met conservative-care"),
        ("The patient should be capable of a home exercise program.", "not-met conservative-care"),
        ("Laxity went unrecorded, nor was it stated why a scan was ordered.", "not-documented documentation"),
        ("None of the red flags are present.", "not-documented clinical-findings"),
        ("No red flags.", "not-documented clinical-findings"),
        ("The patient denies any numbness.", "not-met clinical-findings"),
        ("Sensation was recorded as intact in both hands.", "not-met clinical-findings"),
        ("The number of visits is well above the guideline recommendation.", "not-met amount"),
        ("The medication of the patient is being used on a chronic basis.", "not-met amount"),
        ("The body part to be treated was omitted from the request.", "not-documented request-detail"),
        ("The guidelines do not support this injection for her condition.", "not-met guideline-support"),
        ("The current request does not meet the criteria.", "not-met guideline-support"),
        ("He takes two sedatives, which raises the risk of a fall.", "not-met risk-or-monitoring"),
        ("As the fusion was not approved, the brace is not needed.", "not-met dependent"),
        ("The baker carries no diagnosis of neuropathy, and this patient wants none.", "not-met clinical-findings"),
        ("The patient had an ultrasound only two weeks before the visit.", "not-met amount"),
        ("The patient began splinting only two weeks before the visit.", "not-met conservative-care"),
        ("A signed contract of the patient is not on file.", "not-documented risk-or-monitoring"),
        ("The pharmacist was apparently not consulted about withdrawal by the patient.", "not-met risk-or-monitoring"),
        ("The examination reveals no weakness, no relief of pain with rest, no numbness.", "not-met clinical-findings"),
        ("The applicant has denied numbness of the hand.", "not-met clinical-findings"),
        ("A scan of the patient's wrist is still pending.", "not-documented clinical-findings"),
        ("The patient's bleeding makes a larger dose questionable.", "not-documented risk-or-monitoring"),
        ("This is exactly the splint that the guidelines advise against.", "not-met guideline-support"),
        (
            "The patient tells of less pain yet there are no specifics of what he can do.",
            "not-documented functional-improvement",
        ),
        ("A nerve block was offered to the patient but has not been tried.", "not-met conservative-care"),
        ("ODG advises it. The claimant has full strength.", "not-met clinical-findings"),
        ("It was not possible, and the surgery has not been approved.", "not-met dependent"),
        ("ODG advises it. The patient has used the sedative since 2012.", "not-met amount"),
        ("The reviewer was unable to locate a report of weakness.", "not-documented clinical-findings"),
        ("Nowhere does the surgeon mention weakness.", "not-documented clinical-findings"),
        ("It could not be said that the patient had weakness.", "not-documented clinical-findings"),
    ],
)
def test_absence_is_read_in_all_the_forms_of_its_words(rationale: str, criterion: str) -> None:
    assert criterion in kinds(rationale)


def test_what_goes_on_about_the_case_needs_not_name_it() -> None:
    case = GUIDELINE + "The patient is a baker. "
    assert kinds(case + "Ten days are five times the recommended period.") == ["not-met amount"]
    assert kinds("Ten days are five times the recommended period.") == []
    assert kinds(case + "Work status is unchanged.") == ["not-met functional-improvement"]
    assert kinds(case + "The swelling has grown since May.", overturned=True) == ["met clinical-findings"]
    assert kinds("The swelling has grown since May.", overturned=True) == []
    noted = GUIDELINE + "Per the May 4 note, stiffness has worsened."
    assert kinds(noted, overturned=True) == ["met clinical-findings"]


def test_what_is_conceded_in_sentences_before_a_turn_is_met() -> None:
    case = (
        GUIDELINE + "The patient is a baker. Radiographs demonstrated a narrowing. Two splints have been unsuccessful. "
    )
    turn = "However, weakness was not documented."
    assert kinds(case + turn) == ["met clinical-findings", "met conservative-care", "not-documented clinical-findings"]
    assert kinds(case) == []


def test_a_denial_without_a_reason_is_no_criterion_of_an_overturned_decision() -> None:
    assert kinds("I see no basis for the denial.", overturned=True) == []


def test_where_a_cue_says_nothing_the_next_within_it_is_tried() -> None:
    assert kinds("I could find no record of weakness.") == ["not-documented clinical-findings"]


def test_furthermore_does_not_make_history_of_what_stands_before_it() -> None:
    rationale = "In the file there is no sign of weakness. Furthermore, the response to the gel is not described."
    assert kinds(rationale) == ["not-met clinical-findings", "not-documented functional-improvement"]


def test_what_is_not_exceeded_is_not_beyond() -> None:
    assert "not-met amount" not in kinds("The dose of this patient does not go beyond the limit.")


def test_a_history_told_before_the_guideline_holds_no_criteria() -> None:
    history, applied = "The patient had weakness of the hand. ", "In this case, the patient has a swelling of the knee."
    assert words(history + GUIDELINE + applied) == ["the patient has a swelling of the knee"]
    assert words(history) == ["The patient had weakness of the hand"]


def test_what_a_list_of_a_guideline_asks_is_no_criterion_and_what_follows_the_list_is_one() -> None:
    criteria = "Criteria for a wrist brace: (1) The patient has weakness; (2) Tenderness is not present; (3) No fever. "
    assert words(criteria + "The notes do not show weakness.") == ["The notes do not show weakness"]
    numbered = "Criteria for a wrist brace: 1. The patient has weakness. 2. Tenderness is not found in the patient. "
    assert words(numbered + "The notes do not show weakness.") == ["The notes do not show weakness"]


def test_a_list_of_what_the_reviewer_misses_is_read() -> None:
    rationale = "The request is denied for the following: (1) There is no weakness; (2) There is no record of a fall."
    assert words(rationale)[-1] == "(2) There is no record of a fall"


def test_what_the_utilization_reviewer_found_missing_is_not_held_by_this_one() -> None:
    assert kinds("The utilization review noted that there was no documentation of weakness.") == []


def test_what_an_overturned_decision_finds_absent_speaks_for_the_request() -> None:
    assert kinds("No aberrant behavior has been noted.", overturned=True) == ["met risk-or-monitoring"]
    assert kinds("The splint and the exercises did not relieve the pain of the patient.", overturned=True) == [
        "met conservative-care"
    ]


def test_what_is_conceded_before_a_denial_is_met() -> None:
    rationale = "While the patient had tenderness of the heel, the notes did not give a reason for the scan."
    assert kinds(rationale) == ["met clinical-findings", "not-documented documentation"]


def test_two_statements_of_a_sentence_are_two_criteria() -> None:
    rationale = "The order does not give a quantity and the exam does not reveal a click."
    assert words(rationale) == ["The order does not give a quantity", "the exam does not reveal a click"]


def test_several_things_missing_in_one_clause_are_one_criterion() -> None:
    rationale = "There is no documentation of pain relief, better sleep or improved function."
    assert words(rationale) == [rationale.rstrip(".")]


def test_what_is_missing_goes_on_after_and_if_nothing_else_is_said_there() -> None:
    rationale = "There is no record of the visits and the outcome of each."
    assert words(rationale) == [rationale.rstrip(".")]


def test_the_same_thing_said_twice_is_one_criterion() -> None:
    rationale = (
        "There is no documentation of functional improvement with the gel. "
        "In this case, there is no evidence of functional improvement with the gel."
    )
    assert words(rationale) == ["There is no documentation of functional improvement with the gel"]


def test_a_sentence_that_sums_up_adds_nothing_to_what_was_said_of_its_matter() -> None:
    said = "The notes do not show functional gains. "
    summed_up = "Due to the lack of functional benefit, the request is not medically necessary."
    assert len(read(said + summed_up)) == 1
    assert words(summed_up) == ["Due to the lack of functional benefit"]


def test_the_words_begin_after_an_introduction_and_end_before_the_conclusion() -> None:
    rationale = "In this case, on May 4, 2016, there was no evidence of a tear, so the scan is not medically necessary."
    assert words(rationale) == ["there was no evidence of a tear"]


def test_a_sentence_that_turns_from_the_guideline_to_the_case_is_read_after_the_turn() -> None:
    rationale = "The ODG recommends a trial where there is no relief; however, the patient has not failed a trial."
    assert words(rationale) == ["the patient has not failed a trial"]
    rationale = "While the ODG recommends braces for patients with no stability, the provider did not document laxity."
    assert words(rationale) == ["the provider did not document laxity"]


def test_a_title_before_a_name_ends_no_sentence() -> None:
    assert words("The notes of Dr. Moss do not show weakness.") == ["The notes of Dr. Moss do not show weakness"]


def test_words_are_passages_of_the_letter() -> None:
    (criterion,) = read("Seen in May. There is no weakness.")
    assert criterion.description.start == len("Seen in May. ")


def test_a_quotation_over_several_sentences_is_no_word_of_the_reviewer() -> None:
    rationale = 'He cites: "There is no sign of pain. There is no weakness. There is no tear." There is no numbness.'
    assert words(rationale) == ["There is no numbness"]


def test_a_rationale_without_end_is_read_in_part() -> None:
    many = " ".join(f"There is no evidence of {number:06} pain." for number in range(500))
    assert 100 <= len(read(many)) < 500
    endless = "There is no weakness and " * 10_000
    assert len(read(endless)) < 500


def test_every_cue_of_the_data_has_a_finding_and_words() -> None:
    findings = {cue.finding for cue in grammar().cues.values()}
    assert findings == {"met", "not-met", "not-documented"}
    assert grammar() is grammar()


@pytest.mark.parametrize(
    "introduction",
    [
        "The patient is a 51 year old baker with numbness of the thumb.",
        "This is a right handed welder with weakness of the grip after a fall.",
        "The provider has asked for a repeat MRI to look for a tear.",
        "The prior denial was silent on the therapy, which is recorded in the surgeon's letter.",
        "She has completed 8 visits so far.",
    ],
)
def test_who_the_patient_is_and_what_was_asked_speaks_for_no_request(introduction: str) -> None:
    assert words(GUIDELINE + introduction, overturned=True) == []


def test_a_candidate_is_not_introduced() -> None:
    assert kinds(f"{GUIDELINE}The patient is a candidate for therapy.", overturned=True)


@pytest.mark.parametrize(
    "general",
    [
        "There is limited evidence that magnets relieve pain.",
        "Evidence for insoles in arthritis of the hip is sparse.",
        "No benefit has been demonstrated over sham.",
        "It has not been studied for the neck.",
        "It has not been shown to change the outcome.",
        "Magnets are not addressed by the ODG.",
        "A choice to fuse the joint requires pain and that the patient has failed therapy, with no relief.",
        "For the patient who has no weakness, a course of exercise is advised.",
        "A course of 5 lessons is advised in order to show gains, and with evidence of gains the patient may have 9.",
        "Imaging that is not prompted by the findings of the exam is discouraged.",
        "Sleep studies are said to add little when the patient is presumed to have apnea.",
        "Magnetic wraps depend on how the patient rests, and have not been shown to be superior to rest for pain.",
        "There is no good evidence that a copper bracelet is better than a cotton one for pain.",
        "The long-term safety of the implant is unknown.",
        "Its mechanism is unclear.",
        "The drug is not a first line treatment.",
        "The guidelines allow up to 7 lessons for the claimant's sprain.",
    ],
)
def test_what_is_known_of_a_treatment_is_no_criterion(general: str) -> None:
    assert words(GUIDELINE + general) == words(GUIDELINE + general, overturned=True) == []


@pytest.mark.parametrize(
    "conclusion",
    [
        "The request does not meet the criteria and is not medically necessary.",
        "The claimant therefore does not meet the criteria for a brace.",
        "As such, the magnet is not supported by the guidelines for this claimant.",
        "For lack of such findings, the request cannot be approved.",
        "There is no medical necessity for the brace.",
        "The requirements for the brace have not been met and it is not medically necessary.",
        "For these reasons the criteria of the ODG have not been satisfied.",
    ],
)
def test_a_conclusion_about_the_guideline_sums_up_criteria_of_every_kind(conclusion: str) -> None:
    said = "There is no documentation of weakness"
    assert words(f"{GUIDELINE}{said}. {conclusion}") == [said]


def test_a_conclusion_about_the_guideline_is_a_criterion_where_it_is_the_only_one() -> None:
    assert kinds("The claimant therefore does not meet the criteria for a ramp.") == ["not-met guideline-support"]


def test_a_treatment_not_yet_begun_is_history() -> None:
    assert words(f"{GUIDELINE}It appears that the therapy has not been started.") == []


def test_care_conceded_to_have_been_in_vain_was_tried() -> None:
    rationale = "The claimant did complete therapy without relief, but he has no weakness."
    assert kinds(rationale) == ["met conservative-care", "not-met clinical-findings"]


@pytest.mark.parametrize(
    "history",
    [
        "It was noted that the patient had completed 7 visits of hand therapy.",
        "The patient was approved to undergo an arthroscopic release.",
        "The patient has no allergies.",
    ],
)
def test_history_without_weight_speaks_against_no_request(history: str) -> None:
    assert words(GUIDELINE + history) == []


def test_a_diagnosis_only_introduces_the_patient() -> None:
    assert words("The patient is diagnosed with a sprain that was seen on films.", overturned=True) == []


def test_what_a_prior_review_held_is_not_held_by_this_one() -> None:
    rationale = f"{GUIDELINE}The prior review indicated that physical therapy was not completed."
    assert words(rationale) == words(rationale, overturned=True) == []


@pytest.mark.parametrize(
    "again",
    [
        "Such progress is not shown in this case",
        "Without progress from the lessons that the patient was given, there is no need for more lessons",
    ],
)
def test_what_refers_back_to_its_matter_sums_up_only_where_that_was_held(again: str) -> None:
    said = "There is no documentation of functional gains"
    assert words(f"{said}. {again}.") == [said]
    assert len(words(f"{again}.")) == 1


def test_no_therapy_before_speaks_for_the_amount_that_is_granted() -> None:
    assert kinds("There is no indication that the patient has had therapy before.", overturned=True) == ["met amount"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The patient fails to meet these criteria.",
        "Patient fails to satisfy the criteria.",
        "He is unable to meet the criteria.",
        "The patient has failed to meet the criteria.",
    ],
)
def test_criteria_that_a_patient_fails_to_meet_are_never_met(sentence: str) -> None:
    for overturned in (False, True):
        assert not any(each.finding == "met" for each in read(GUIDELINE + sentence, overturned=overturned))

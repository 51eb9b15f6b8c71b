"""Write invented determination letters of about 6 kB, to measure how fast letters are read.

    python benchmarks/invented_letters.py FOLDER [--letters 1000] [--seed 2016]
    python benchmarks/read_letters.py FOLDER

The letters are the same every time. Hardly any two share a heading, a guideline paragraph or a rationale, so that what
is read once and kept does not help. They are in the layout of 2016, wrapped as extracted from a PDF. Cases, treatments
and reasons are invented and say nothing about real reviews.
"""

import argparse
import random
import textwrap
from datetime import date, timedelta
from pathlib import Path

FIRST_DAY = date(2016, 1, 4)
WIDTH = 96
REGIONS = {
    "lumbar spine": "Low Back Complaints",
    "cervical spine": "Neck and Upper Back Complaints",
    "right shoulder": "Shoulder Complaints",
    "left shoulder": "Shoulder Complaints",
    "right knee": "Knee Complaints",
    "left knee": "Knee Complaints",
    "right wrist": "Forearm, Wrist, and Hand Complaints",
    "left ankle": "Ankle and Foot Complaints",
}
SERVICES = (
    "Physical therapy, {times} times a week for {weeks} weeks, {region}, from {day}",
    "Acupuncture {times} x {weeks} to the {region} after {day}",
    "MRI of the {region} without contrast, to be done after {day}",
    "Chiropractic treatment for the {region}, {count} visits from {day}",
    "{drug} {strength}mg #{count}, refills {times}, prescribed on {day}",
    "Trigger point injections #{times} to the {region}, date of service {day}",
    "TENS unit rental for {count} days for the {region}, from {day}",
    "Cold therapy unit for the {region}, {weeks} week rental from {day}",
    "Orthopedic consultation about the {region} by {day}",
    "Corticosteroid injection of the {region} under ultrasound on {day}",
)
DRUGS = ("Gabapentin", "Naproxen", "Cyclobenzaprine", "Tramadol", "Meloxicam", "Omeprazole", "Duloxetine", "Norco")
SECTIONS = ("Activity", "Exercise", "Heat", "Massage", "Summary", "Traction", "Follow-up Visits", "Special Studies")
TOPICS = ("Exercise", "Hot packs", "Injections", "Magnets", "Massage", "Return to work", "Supports", "Walking aids")
JOBS = ("baker", "carpenter", "cook", "driver", "gardener", "nurse", "painter", "roofer", "teacher", "welder")
CAUSES = ("a fall from a ladder", "lifting a crate", "a slip on wet tiles", "years of kneeling", "a blow by a door")
FINDINGS = (
    "tenderness",
    "spasm",
    "swelling",
    "weakness of {grade}/5",
    "numbness of {count} fingers",
    "a limp",
    "guarding",
)
DIAGNOSES = ("sprain of the {region}", "strain of the {region}", "pain of the {region}", "insomnia", "tendinitis")
STORY = (
    "On {day} the pain of the {region} was rated {grade} of 10 at rest and {more} of 10 after an hour of standing.",
    "{drug} {strength}mg was begun on {day} and is taken {times} times a day, mostly in the evening.",
    "The {job} works {count} hours a week and lifts no more than {strength} pounds.",
    "The exam of {day} shows {finding} and {other} about the {region}.",
    "Bending the {region} to {count} degrees brings the pain on, and {weeks} minutes of rest take it away.",
    "A scan of the {region} of {day} was read as showing wear that is usual at the age of {age}.",
    "Sleep is broken {times} times a night, and {weeks} cups of coffee follow in the morning.",
)
REASONS = (
    "The note of {day} does not say what {count} minutes of this treatment did for the {region}.",
    "There is no record of a home program for the {region} after {day}.",
    "The exam of {day} shows {finding} of the {region}, which the request does not mention.",
    "The worker has had {count} visits since {day}, and a further {weeks} exceed what the guideline advises.",
    "No plan for the {weeks} weeks after {day} was submitted.",
    "On {day} the {job} tried {drug} {strength}mg for {weeks} weeks and had to stop.",
    "Function of the {region} went from {grade} to {more} of 10 between {day} and the last visit.",
    "It is unclear how the result would change the care that was planned on {day}.",
    "The {region} was stable on {day}, with {finding} but without {other}.",
    "The guideline allows {count} visits over {weeks} weeks where each of them brings progress.",
)
CREDENTIALS = (
    "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the "
    "employer, employee, providers or the claims administrator. He/she has been in active clinical practice for more "
    "than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was "
    "selected based on his/her clinical experience, education, background, and expertise in the same or similar "
    "specialties that evaluate and/or treat the medical condition and disputed items/Service. He/she is familiar with "
    "governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical "
    "Review determinations."
)
SUMMARY = (
    "The expert reviewer developed the following clinical case summary based on a review of the case file, including "
    "all medical records:"
)
ISSUES = "The Final Determination was based on decisions for the disputed items/services set forth below:"


class Letter:
    """Words of one invented case."""

    def __init__(self, number: int, chance: random.Random) -> None:
        """Choose what stays the same in a letter."""
        self._chance = chance
        self._decided = FIRST_DAY + timedelta(chance.randrange(1_000))
        self._person = {"job": chance.choice(JOBS), "age": str(chance.randrange(21, 66))}
        self.case_number = f"CM16-09{number:05}"

    def paragraphs(self) -> list[str]:
        """The paragraphs of the letter, in order."""
        return [*self._header(), *self._summary(), *(words for _ in range(4) for words in self._issue())]

    def _header(self) -> list[str]:
        decided = self._decided
        days = [f"{decided - timedelta(before):%m/%d/%Y}" for before in (29, 620, 0, 54, 37)]
        states, specialty = self._chance.choice(("Oregon", "Idaho, Texas", "California")), "Preventive Medicine"
        block = (
            f"Case Number: {self.case_number}\nDate Assigned: {days[0]} Date of Injury:  {days[1]}\n"
            f"Decision Date: {days[2]} UR Denial Date:  {days[3]}\nPriority:  Standard Application\n"
            f"Received:\n{days[4]}"
        )
        listed = f"State(s) of Licensure: {states}\nCertification(s)/Specialty: {specialty}"
        return [
            block,
            f"HOW THE IMR FINAL DETERMINATION WAS MADE\n{CREDENTIALS}",
            f"The Expert Reviewer has the following credentials:\n{listed}",
        ]

    def _summary(self) -> list[str]:
        job, age = self._person["job"], self._person["age"]
        opening = f"The employee is a {age}-year-old {job} who has had pain since {self._chance.choice(CAUSES)} on "
        diagnoses = ", ".join(self._some(DIAGNOSES, 3))
        story = " ".join(self._some(STORY, 6))
        said = self._filled(f"{opening}{{day}}. Diagnoses include {diagnoses}. {story}")
        return [f"CLINICAL CASE SUMMARY\n{SUMMARY}", said, f"IMR ISSUES, DECISIONS AND RATIONALES\n{ISSUES}"]

    def _issue(self) -> list[str]:
        region = self._chance.choice([*REGIONS])
        upheld = self._chance.random() < 0.8
        is_needed = "is not medically necessary" if upheld else "is medically necessary"
        topics = ", ".join(self._some(TOPICS, 2))
        odg = self._filled(f"Official Disability Guidelines (ODG), {topics}, updated {{day}}")
        return [
            f"{self._filled(self._chance.choice(SERVICES), region)}:  {'Upheld' if upheld else 'Overturned'}",
            f"Claims Administrator guideline: {self._mtus(region)}",
            f"MAXIMUS guideline: {self._mtus(region)} Decision based on Non-MTUS Citation {odg}.",
            f"Decision rationale: {self._filled(' '.join(self._some(REASONS, 5)), region)} The request {is_needed}.",
        ]

    def _mtus(self, region: str) -> str:
        sections = ", ".join(self._some(SECTIONS, 3))
        pages = self._chance.randrange(10, 350)
        return f"Decision based on MTUS {REGIONS[region]} 2004, Section(s): {sections}, Page(s): {pages}-{pages + 4}."

    def _some(self, words: tuple[str, ...], count: int) -> list[str]:
        return self._chance.sample(words, count)

    def _filled(self, words: str, region: str | None = None) -> str:
        """Fill in what varies in each sentence: a date, numbers, a drug, findings."""
        return ". ".join(self._filled_sentence(sentence, region) for sentence in words.split(". "))

    def _filled_sentence(self, sentence: str, region: str | None) -> str:
        finding, other = self._some(FINDINGS, 2)
        values = self._values(region)
        return sentence.format(finding=finding, other=other, **values).format(**values)

    def _values(self, region: str | None) -> dict[str, str]:
        chance = self._chance
        day = self._decided - timedelta(chance.randrange(60, 500))
        grade = chance.randrange(2, 5)
        return self._person | {
            "region": region or chance.choice([*REGIONS]),
            "day": f"{day:%m/%d/%Y}",
            "drug": chance.choice(DRUGS),
            "times": str(chance.randrange(2, 4)),
            "weeks": str(chance.randrange(3, 13)),
            "count": str(chance.randrange(6, 91)),
            "strength": str(chance.randrange(1, 90) * 5),
            "grade": str(grade),
            "more": str(grade + chance.randrange(1, 5)),
        }


def letter(number: int, seed: int) -> tuple[str, str]:
    """Give the case number and the text of a letter, with lines that end as in text extracted from a PDF."""
    invented = Letter(number, random.Random(f"{seed}/{number}"))
    lines = [
        line
        for paragraph in invented.paragraphs()
        for part in (*paragraph.split("\n"), "")
        for line in (textwrap.wrap(part, WIDTH) or [""])
    ]
    return invented.case_number, "".join(f"{line} \n" for line in ("", *lines))


def main() -> None:
    """Write the letters."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--letters", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=2016)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for number in range(arguments.letters):
        name, text = letter(number, arguments.seed)
        (arguments.folder / f"{name}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

"""The statutes, regulations, forms and publications on which the format is based, as they are cited.

The section letters of the regulations changed on 2026-04-01, so a regulation is cited with the year it was read.
"""

FORMAT = "imr-schema: a convention of this format"
LETTERS = "IMR final determination letters, 2014 to 2017"
LETTERS_MEASURED = "194 IMR final determination letters of 2016 and 2017"
FORM_RFA = "DWC Form RFA, 8 CCR 9785.5: request for authorization"
SPECIFICITY = (
    "8 CCR 9792.6.1(t)(2), (u) since 2026: a request for authorization identifies the treatment with specificity"
)
CASE_SEARCH = "Division of Workers' Compensation, IMR decision search (2017)"

ELIGIBILITY = "8 CCR 9792.10.3 (as of 2024)"
ASSIGNMENT = "8 CCR 9792.10.4 (as of 2024)"
DETERMINATION = "8 CCR 9792.10.6(d) (as of 2024)"
APPLICATION = "8 CCR 9792.10.1(b)(1) (as of 2024): 30 days; Code of Civil Procedure 1013: five more where it is mailed"
RECORDS = "8 CCR 9792.10.5(a)(1) (as of 2024): 15 days to send the records, within a day if expedited"
DECISION = "Labor Code 4610.6(d): 30 days to decide"
PUBLISHED = "Decisions as the programs publish them, 2001 to 2026"
FIRST_30_DAYS = "Labor Code 4610(b)-(c): treatment within 30 days of an injury since 2018"
NECESSITY = "Labor Code 4610.5(c)(2)"
REVIEWER_INDEPENDENCE = "Labor Code 139.5"

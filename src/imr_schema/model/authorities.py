"""The statutes, regulations, forms and publications on which the format is based, as they are cited.

The section letters of the regulations changed on 2026-04-01, so a regulation is cited with the year it was read.
"""

FORMAT = "imr-schema: a convention of this format"
LETTERS = "IMR final determination letters, 2014 to 2017"
LETTERS_MEASURED = "194 IMR final determination letters of 2016 and 2017"
FORM_RFA = "DWC Form RFA, 8 CCR 9785.5: request for authorization"
CASE_SEARCH = "Division of Workers' Compensation, IMR decision search (2017)"

ELIGIBILITY = "8 CCR 9792.10.3 (as of 2024)"
ASSIGNMENT = "8 CCR 9792.10.4 (as of 2024)"
DETERMINATION = "8 CCR 9792.10.6(d) (as of 2024)"
NECESSITY = "Labor Code 4610.5(c)(2)"
REVIEWER_INDEPENDENCE = "Labor Code 139.5"

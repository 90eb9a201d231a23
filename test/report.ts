/** A clean report of an invented company, as a draft in plain text. */
export const report = `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): March 2, 2026

Lindenau Optics, Inc.
(Exact name of registrant as specified in its charter)

Delaware
(State or other jurisdiction of incorporation)

001-98765
(Commission File Number)

98-7654321
(IRS Employer Identification No.)

12 Prism Way, Dover, Delaware 19901
(Address of principal executive offices) (Zip Code)

Registrant's telephone number, including area code: (302) 555-0143

Not Applicable
(Former name or former address, if changed since last report)

Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of
the registrant under any of the following provisions:

[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)
[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)
[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))
[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))

Securities registered pursuant to Section 12(b) of the Act: None

Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act
of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2 of this chapter).

Emerging growth company [ ]

If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition
period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the
Exchange Act. [ ]

Item 8.01 Other Events.

On March 2, 2026, Lindenau Optics, Inc. issued a press release, which is attached as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits.

(d) Exhibits

Exhibit No.    Description
99.1           Press release dated March 2, 2026

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.

Lindenau Optics, Inc.

Date: March 3, 2026

By: /s/ Ada Brandt
Name: Ada Brandt
Title: Chief Financial Officer
`;

/** The same without its signatures: an error. */
export const unsigned = report.slice(0, report.indexOf('SIGNATURES'));

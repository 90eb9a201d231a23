import { test } from 'node:test';
import { unknownItem } from '../../../server/src/rules/items/unknownItem';
import { check, fix } from '../../fixture';

test('a number that the form does not have is marked', () =>
	check(
		unknownItem,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.02 Other Events
     ^^^^ Item 8.02 does not exist: Form 8-K has no such item.

The company opened a second plant.
`,
	));

test('the item of the caption is suggested, else the nearest of the section', () => {
	fix(
		unknownItem,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.02 Regulation FD Disclosure

The company opened a second plant.
`,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 7.01 Regulation FD Disclosure

The company opened a second plant.
`,
	);
	fix(
		unknownItem,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 5.19 A Matter of Its Own

The company opened a second plant.
`,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 5.08 A Matter of Its Own

The company opened a second plant.
`,
	);
});

test('items of today and of the old form are silent', () =>
	check(
		unknownItem,
		`
Item 1.05 Material Cybersecurity Incidents

The company has had an incident.

Item 5. Other Events

The company opened a second plant.
`,
	));

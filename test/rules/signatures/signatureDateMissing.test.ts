import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signatureDateMissing } from '../../../server/src/rules/signatures/signatureDateMissing';
import { check, fix, problems } from '../../fixture';
import { htmlReport } from '../reports';

const signer = `By: /s/ Jane Doe
Name: Jane Doe
Title: Chief Financial Officer
`;
const cover = `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

`;

test('an empty date line is marked', () =>
	check(
		signatureDateMissing,
		signedReport(`${signer}
Date:
^^^^^ No date of signing.
`),
	));

test('a section that speaks of no date is marked at its last line', () =>
	check(
		signatureDateMissing,
		signedReport(`${signer}${'^'.repeat('Title: Chief Financial Officer'.length)} No date of signing.\n`),
	));

test('room that was left for the date is marked', () => {
	check(
		signatureDateMissing,
		signedReport(`\n\n\nBy: /s/ Jane Doe\n^^^^^^^^^^^^^^^^ No date of signing.\nJane Doe\nChief Financial Officer\n`),
	);
	check(
		signatureDateMissing,
		signedReport(
			`     By: /s/ Jane Doe\n     ^^^^^^^^^^^^^^^^ No date of signing.\n                         Jane Doe\n                         Treasurer\n`,
		),
	);
	const text = htmlReport('<p>Item 8.01 Other Events</p><p>The company opened a second plant.</p>').replace(
		'<p>Date: March 12, 2026</p>',
		'<p></p>',
	);
	assert.deepEqual(
		problems(signatureDateMissing, text).map(({ span }) => text.slice(span.start, span.end)),
		['<p></p>'],
	);
});

test('today or the report date is inserted after the label, on the rule, or on a line of its own', () => {
	const signed = (date: string) => cover + signedReport(`${signer}\n${date}`);
	fix(signatureDateMissing, signed('Date:\n'), signed('Date: March 20, 2026\n'));
	fix(signatureDateMissing, signed('Date: __________\n'), signed('Date: March 20, 2026\n'));
	fix(
		signatureDateMissing,
		signed('Date:\n'),
		signed('Date: March 12, 2026\n'),
		'Insert the report date, March 12, 2026',
	);
	fix(signatureDateMissing, cover + signedReport(signer), signed('Date: March 20, 2026\n'));
});

test('a date that is none of the calendar is replaced', () =>
	fix(
		signatureDateMissing,
		signedReport(`${signer}\nDate: March 32, 2026\n`),
		signedReport(`${signer}\nDate: March 20, 2026\n`),
	));

test('what holds the place of the date is marked and replaced', () => {
	for (const place of ['[date]', '[●], 2026', '{{Date}}', 'TBD', 'March __, 2026']) {
		for (const line of ['Date: ', 'Dated: ', 'Date:\t']) {
			const text = signedReport(`${signer}\n${line}${place}\n`);
			assert.deepEqual(
				problems(signatureDateMissing, text).map(({ message }) => message),
				[`“${place}” is not a date yet.`],
				line + place,
			);
			fix(signatureDateMissing, text, text.replace(place, 'March 20, 2026'));
		}
	}
});

test('a date before or beside the signature is silent', () => {
	check(signatureDateMissing, signedReport(`Date: March 12, 2026\n\n${signer}`));
	check(signatureDateMissing, signedReport(`Dated: March 12, 2026          ${signer}`));
});

test('the day of the report is not offered where the items tell of a later one', () => {
	const text = `${cover}Item 8.01 Other Events\n\nOn March 16, 2026, the Company opened a plant.\n\n${signedReport(`${signer}Date:\n`)}`;
	assert.deepEqual(
		problems(signatureDateMissing, text).flatMap(({ fixes }) => fixes?.map(({ title }) => title)),
		['Insert today’s date, March 20, 2026'],
	);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../../server/src/rules/examples/submission';
import { headerFormMismatch } from '../../../server/src/rules/submission/headerFormMismatch';
import { check, fix, problems, related } from '../../fixture';
import { header, submission, tagged, twoItems } from '../envelopes';
import { plainReport } from '../reports';

const amended = plainReport(twoItems).replace('FORM 8-K', 'FORM 8-K/A');
const sent = (type: string, inHeader: string, report: string) =>
	header(['Other Events'], { type: inHeader, more: `FORM TYPE:\t\t${inHeader}\n` }) +
	tagged(type, 1, 'report.txt', report);

test('a header of another type than the document is marked', () =>
	check(
		headerFormMismatch,
		submission(header(['Other Events'], { type: '8-K/A' })).replace(
			'8-K/A\n',
			() => '8-K/A\n                           ^^^^^ Form type 8-K/A here; elsewhere the submission says 8-K.\n',
		),
	));

test('what the cover bears out is right', () => {
	fix(headerFormMismatch, sent('8-K', '8-K/A', plainReport(twoItems)), sent('8-K', '8-K', plainReport(twoItems)));
	fix(headerFormMismatch, sent('8-K', '8-K/A', amended), sent('8-K/A', '8-K/A', amended));
});

test('an amendment sent as a new report is marked on the cover, and the reverse', () => {
	fix(headerFormMismatch, sent('8-K', '8-K', amended), sent('8-K/A', '8-K/A', amended));
	assert.deepEqual(related(headerFormMismatch, sent('8-K', '8-K', amended)), ['8-K: 8-K here']);
	fix(headerFormMismatch, sent('8-K/A', '8-K/A', plainReport(twoItems)), sent('8-K/A', '8-K/A', amended));
	fix(
		headerFormMismatch,
		sent('8-K/A', '8-K/A', plainReport(twoItems)),
		sent('8-K', '8-K', plainReport(twoItems)),
		'Make the submission an 8-K',
	);
});

test('an amendment number on the cover says enough', () =>
	check(
		headerFormMismatch,
		sent('8-K/A', '8-K/A', plainReport(twoItems).replace('FORM 8-K\n', 'FORM 8-K\n(Amendment No. 1)\n')),
	));

test('the notice of a successor has the cover of Form 8-K', () =>
	check(headerFormMismatch, sent('8-K12B', '8-K12B', plainReport(twoItems))));

test('equal types and a report alone are silent', () => {
	check(headerFormMismatch, sent('8-K', '8-K', plainReport(twoItems)));
	check(headerFormMismatch, plainReport(twoItems));
});

test('a form of another family in the header is marked', () =>
	assert.deepEqual(
		problems(
			headerFormMismatch,
			exampleSubmission({ header: 'FORM TYPE:\t10-Q\n', report: 'Item 8.01 Other Events\n\nA plant.\n' }),
		).map(({ message }) => message),
		['Form type 10-Q here; elsewhere the submission says 8-K.'],
	));

test('a document with the type of another form is the report where the header says so', () => {
	const text = exampleSubmission({});
	for (const type of ['10-K', '6-K', '8-KK']) {
		const wrong = text.replace('<TYPE>8-K\n', `<TYPE>${type}\n`);
		assert.notEqual(wrong, text);
		assert.equal(problems(headerFormMismatch, wrong).length, 1, type);
	}
});

test('a report with the type of an exhibit is the report where it bears the heading of the form', () => {
	const text = exampleSubmission({ report: 'FORM 8-K\n\nCURRENT REPORT\n\nItem 8.01 Other Events\n\nA plant.\n' });
	const wrong = text.replace('<TYPE>8-K\n', '<TYPE>EX-99.1\n');
	assert.deepEqual(
		problems(headerFormMismatch, wrong).map(({ message }) => message),
		['Form type EX-99.1 here; elsewhere the submission says 8-K.'],
	);
	fix(headerFormMismatch, wrong, text);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHeadingMissing } from '../../../server/src/rules/cover/formHeadingMissing';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';
import { htmlCover } from '../covers';

const submission = (text: string, type = '8-K') =>
	`<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\n${text}</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`;

test('the main document of a submission without the line is marked, and gets it', () => {
	check(
		formHeadingMissing,
		submission(coverOf({ heading: '' })).replace(
			'CURRENT REPORT\n',
			'CURRENT REPORT\n^^^^^^^^^^^^^^ No line “FORM 8-K” on the cover page.\n',
		),
	);
	fix(formHeadingMissing, submission(coverOf({ heading: '' })), submission(coverOf({})));
});

test('an amendment gets its own name, in the markup of its neighbors', () => {
	const amendment = submission(coverOf({ heading: '' }), '8-K/A');
	assert.match(problems(formHeadingMissing, amendment)[0]?.message ?? '', /FORM 8-K\/A/);
	const html = htmlCover({});
	fix(
		formHeadingMissing,
		submission(html.replace('<p align="center"><b>FORM 8-K</b></p>\n', '')),
		submission(html.replace('<b>FORM 8-K</b>', 'FORM 8-K')),
	);
});

test('the header and the facts name the form, too', () => {
	const page = htmlCover({}).replace('<p align="center"><b>FORM 8-K</b></p>\n', '');
	const facts = [
		...['EntityRegistrantName', 'EntityFileNumber', 'EntityCentralIndexKey', 'Security12bTitle'].map((name) => [
			name,
			'x',
		]),
		...[['DocumentType', '8-K12B'] as const, ['AmendmentFlag', 'true'] as const],
	].map(([name, value]) => `<ix:nonNumeric name="dei:${name}" contextRef="c">${value}</ix:nonNumeric>`);
	const hidden = page.replace('<body>', `<body><div style="display:none">${facts.join('')}</div>`);
	assert.match(problems(formHeadingMissing, hidden)[0]?.message ?? '', /“FORM 8-K12B\/A”/);
	const header = submission(coverOf({ heading: '' })).replace(
		'<DOCUMENT>',
		'<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t8-K12G3\n</SEC-HEADER>\n<DOCUMENT>',
	);
	assert.match(problems(formHeadingMissing, header)[0]?.message ?? '', /“FORM 8-K12G3”/);
});

test('a submission with the line, and a text that begins with an item, are silent', () => {
	check(formHeadingMissing, submission(coverOf({})));
	check(formHeadingMissing, submission(coverOf({ heading: 'FORM 8-K/A' }), '8-K/A'));
	check(formHeadingMissing, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('a heading of more words is one, also with the number of the amendment; the bare number lacks its word', () => {
	for (const heading of [
		'CURRENT REPORT ON FORM 8-K',
		'AMENDMENT NO. 1 TO FORM 8-K',
		'Amendment 2 to the Form 8-K/A',
	]) {
		check(formHeadingMissing, submission(coverOf({ heading })));
	}
	const bare = submission(coverOf({ heading: '8-K' }));
	assert.deepEqual(
		problems(formHeadingMissing, bare).map(({ message, atMost }) => [message, atMost]),
		[['“8-K” on the cover page lacks the word “FORM”.', 'warning']],
	);
	fix(formHeadingMissing, bare, submission(coverOf({})));
});

test('a damaged name of the form is put right where it stands', () => {
	for (const heading of ['ORM 8-K', 'F0RM 8-K', 'FO RM 8-K', 'FORM', 'FORM -K', '[TBD] 8-K']) {
		const text = submission(coverOf({ heading }));
		assert.deepEqual(
			problems(formHeadingMissing, text).map(({ message }) => message),
			[`“${heading}” on the cover page: the form says “FORM 8-K”.`],
		);
		fix(formHeadingMissing, text, submission(coverOf({})));
	}
});

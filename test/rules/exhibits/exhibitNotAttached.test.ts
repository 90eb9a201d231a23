import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitNotAttached } from '../../../server/src/rules/exhibits/exhibitNotAttached';
import { check, problems } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf, submission } from '../submissions';

test('an exhibit that is listed and no document of the submission is not attached', () =>
	check(
		exhibitNotAttached,
		submission(
			exhibitsOf(`99.1  Press release dated March 12, 2026
99.2  Investor presentation (furnished herewith)
^^^^ Exhibit 99.2 is listed, and the submission has no such document.`),
			[{ type: 'EX-99.1' }],
		),
	));

test('an exhibit without words and pictures is empty', () => {
	const said = (text: string, type = 'EX-99.1') =>
		problems(exhibitNotAttached, submission(exhibitsOf('99.1  Press release'), [{ type, text }])).map(
			({ message }) => message,
		);
	for (const nothing of [
		'',
		'\n\n',
		'<html><body><p>&nbsp;</p></body></html>',
		'<html><body><!-- 1 --><p style="margin: 0"></p></body></html>',
	]) {
		assert.deepEqual(said(nothing), ['The document of Exhibit 99.1 is empty.'], nothing);
	}
	for (const something of [
		'Alder opens a plant.',
		'<html><body><p><img src="slide1.jpg" alt=""></p></body></html>',
		'1',
	]) {
		assert.deepEqual(said(something), [], something);
	}
});

test('99, 99.01 and 3(i) are attached as EX-99.1 and EX-3.1', () => {
	check(exhibitNotAttached, submission(exhibitsOf('99  Press release dated March 12, 2026'), [{ type: 'EX-99.1' }]));
	check(exhibitNotAttached, submission(exhibitsOf('99.01  Press release dated March 12, 2026'), [{ type: 'EX-99.1' }]));
	check(exhibitNotAttached, submission(exhibitsOf('3(i)  Articles of incorporation'), [{ type: 'EX-3.1' }]));
});

test('a number with letters may be attached under another of its series', () =>
	check(exhibitNotAttached, submission(exhibitsOf('4(a)  Indenture'), [{ type: 'EX-4.1' }])));

test('exhibits that come in another way need no document', () =>
	check(
		exhibitNotAttached,
		submission(
			exhibitsOf(`3.1   Bylaws (incorporated by reference to Exhibit 3.1 to the Form 10-K for 2024)
4.1   Indenture
4.2   Form of Note (included in Exhibit 4.1)
10.1  Supply Agreement *
10.2  Lease (to be filed by amendment)
101   Interactive data files
104   Cover Page Interactive Data File (embedded within the Inline XBRL document)

* Previously filed.`),
			[{ type: 'EX-4.1' }],
		),
	));

test('outside a submission the documents are not known', () =>
	check(exhibitNotAttached, plainReport(exhibitsOf('99.1  Press release dated March 12, 2026'))));

test('an exhibit pasted after the report is attached', () =>
	check(
		exhibitNotAttached,
		submission(`${exhibitsOf('99.1  Press release dated March 12, 2026')}`, []).replace(
			'Chief Financial Officer\n',
			`Chief Financial Officer\n\nEXHIBIT 99.1\n\nHARBOR LIGHTS OPENS A SECOND PLANT\n\n${'The company opened a second plant in Dover. '.repeat(12)}\n`,
		),
	));

test('an exhibit that is attached under another number is left to attachment-not-listed', () =>
	check(exhibitNotAttached, submission(exhibitsOf('99.1  Press release dated March 12, 2026'), [{ type: 'EX-99.2' }])));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signerNameMismatch } from '../../../server/src/rules/signatures/signerNameMismatch';
import { check, fix, problems } from '../../fixture';
import { htmlReport } from '../reports';

const signed = (signature: string, name: string) =>
	signedReport(`By: /s/ ${signature}\nName: ${name}\nTitle: Chief Financial Officer\n\nDate: March 12, 2026\n`);

test('the name of another person is marked, and put right at either place', () => {
	check(
		signerNameMismatch,
		signedReport(`By: /s/ Jane Doe
    ~~~~~~~~~~~~ The signature.
Name: Richard Roe
      ^^^^^^^^^^^ “Richard Roe” is printed under the signature of “Jane Doe”.
Title: Chief Financial Officer

Date: March 12, 2026
`),
	);
	fix(signerNameMismatch, signed('Jane Doe', 'Richard Roe'), signed('Jane Doe', 'Jane Doe'));
	fix(
		signerNameMismatch,
		signed('Jane Doe', 'Richard Roe'),
		signed('Richard Roe', 'Richard Roe'),
		'Sign “Richard Roe”',
	);
});

test('other mistakes are seen, a slip of one letter as the lesser case', () => {
	for (const [signature, name] of [
		['Jane Doe', 'Janet Poe'],
		['J. Doe', 'K. Doe'],
		['Maria de la Cruz', 'Maria del Rio'],
		['JANE DOE', 'JOHN DOE'],
		['Jane Q. Doe', 'Robert Q. Doe'],
	] as const) {
		assert.deepEqual(
			[name, problems(signerNameMismatch, signed(signature, name)).map(({ atMost }) => atMost)],
			[name, [undefined]],
		);
	}
	assert.equal(problems(signerNameMismatch, signed('Nicolas Doe', 'Nicholas Doe'))[0]?.atMost, 'warning');
	assert.equal(problems(signerNameMismatch, signed('Jane Dow', 'Jane Doe'))[0]?.atMost, 'warning');
	assert.equal(problems(signerNameMismatch, signed('Lucae Doe', 'Luca Doe'))[0]?.atMost, 'warning');
	assert.equal(problems(signerNameMismatch, signed('Margarett T. Doe', 'Margaret T. Doe'))[0]?.atMost, 'warning');
	assert.equal(problems(signerNameMismatch, signed('Jane Q. Doe', 'Jane Z. Doe'))[0]?.atMost, 'hint');
	const html = htmlReport('<p>Item 8.01 Other Events</p><p>A plant opened.</p>').replace(
		'<br>Jane Doe<br>',
		'<br>Richard&nbsp;Roe<br>',
	);
	assert.equal(problems(signerNameMismatch, html).length, 1);
});

test('ways to write the name of one person are silent', () => {
	for (const [signature, name] of [
		['Jane Doe', 'Jane Doe'],
		['J. Q. Doe', 'Jane Q. Doe'],
		['Bill Doe', 'William T. Doe III'],
		['Steve Doe', 'Steven Doe'],
		['Ann Q. Doe', 'Anne Q. Doe'],
		['Jane Q. Doe', 'Jane Quinn Doe'],
		['Jane Doe', 'JANE DOE, CPA'],
		['Jane Doe-Roe', 'Jane Doe'],
		['Wei Zhang', 'Zhang Wei'],
		['José Peña', 'Jose Pena'],
		["Sean O'Brien", 'Sean O’Brien'],
		['Jane Doe, Jr.', 'Jane Doe'],
		['Jane Doe by Richard Roe, attorney-in-fact', 'Richard Roe'],
		['Jane Doe', '[Name]'],
		['Jane Doe', '______________'],
	] as const) {
		assert.deepEqual([signature, problems(signerNameMismatch, signed(signature, name))], [signature, []]);
	}
	check(
		signerNameMismatch,
		signedReport('By: Jane Doe\nRichard Roe\nChief Financial Officer\n\nDate: March 12, 2026\n'),
	);
});

test('a signature with one of the printed names alone is a hint, and takes the whole name', () => {
	for (const [signature, name] of [
		['Doe', 'Jane Doe'],
		['Jane', 'Jane Doe'],
		['Doe', 'Jane Q. Doe'],
		['DOE', 'Jane Doe'],
	] as const) {
		const text = signed(signature, name);
		const [found, ...more] = problems(signerNameMismatch, text);
		assert.equal(found?.message, `“${signature}” is a part of the name “${name}” that is printed below.`);
		assert.equal(found?.atMost, 'hint');
		assert.deepEqual(more, []);
		fix(signerNameMismatch, text, signed(name, name));
	}
	for (const [signature, name] of [
		['J. Doe', 'Jane Doe'],
		['Jane Doe', 'Doe'],
		['Jane Doe', 'Jane Q. Doe'],
		['JQD', 'Jane Q. Doe'],
		['Li', 'Wei Li'],
		['Doe', 'Chief Financial Officer'],
		['Doe', '[Name]'],
	] as const) {
		assert.deepEqual([signature, name, problems(signerNameMismatch, signed(signature, name))], [signature, name, []]);
	}
});

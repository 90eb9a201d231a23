import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signatureMark } from '../../../server/src/rules/signatures/signatureMark';
import { fix, problems } from '../../fixture';
import { htmlReport } from '../reports';

const block = (line: string): string =>
	signedReport(`${line}\nName: Jane Doe\nTitle: Chief Financial Officer\n\nDate: March 12, 2026\n`);

test('what is nearly /s/ becomes it, and a label stands once', () => {
	for (const mark of ['s/', '/s', '//s//', '\\s\\', '/a/', '/es/', '/$/', '/s/s/', '/s/.', '/s/-', '/s/ s/', '//']) {
		fix(signatureMark, block(`By: ${mark} Jane Doe`), block('By: /s/ Jane Doe'));
	}
	fix(signatureMark, block('By: By: /s/ Jane Doe'), block('By: /s/ Jane Doe'));
	const its = (label: string) => block('By: /s/ Jane Doe').replace('Title:', label);
	fix(signatureMark, its("It's:"), its('Its:'));
	const html = (mark: string) => htmlReport('<p>Item 8.01 Other Events</p>').replace('/s/', mark);
	fix(signatureMark, html('s/'), html('/s/'));
});

test('a signature that is the printed name written otherwise becomes the name', () => {
	for (const written of [
		'jane doe',
		'Jane Doe, Jane Doe',
		'Doe, Jane',
		'(Jane Doe',
		'“Jane Doe',
		'JaneDoe',
		'By Jane Doe',
	]) {
		fix(signatureMark, block(`By: /s/ ${written}`), block('By: /s/ Jane Doe'));
	}
	for (const written of ['JANE DOE', 'Jane Doe.', 'Jane B. Doe', 'John Roe', 'J. Doe']) {
		assert.deepEqual(problems(signatureMark, block(`By: /s/ ${written}`)), [], written);
	}
});

test('a word in the place of the name of who signs is marked', () => {
	for (const written of ['Name', 'Signature', '[signed]', 'XXXX']) {
		assert.deepEqual(
			problems(signatureMark, block(`By: /s/ ${written}`)).map(({ message }) => message),
			[`“/s/ ${written}” is the name of nobody.`],
		);
	}
	assert.deepEqual(problems(signatureMark, block('By: /s/ Jane Namer').replace('Name: Jane Doe\n', '')), []);
});

test('a label with another sign than its colon becomes itself', () => {
	fix(signatureMark, block('By; /s/ Jane Doe'), block('By: /s/ Jane Doe'));
	fix(signatureMark, block('Bye: /s/ Jane Doe'), block('By: /s/ Jane Doe'));
	const right = block('By: /s/ Jane Doe');
	fix(signatureMark, right.replace('Date:', 'Date::'), right);
	fix(signatureMark, right.replace('Title:', 'Title;'), right);
});

test('a name in the place of a signature gets its mark', () => {
	fix(signatureMark, block('By: Jane Doe'), block('By: /s/ Jane Doe'));
	const html = (mark: string) => htmlReport('<p>Item 8.01 Other Events</p>').replace('/s/ ', mark);
	assert.deepEqual(problems(signatureMark, html('/s/ ')), []);
});

test('a signature with its mark, and a line to sign on, are silent', () => {
	for (const line of ['By: /s/ Jane Doe', 'By: /S/ JANE DOE', 'By: ____________']) {
		assert.deepEqual(problems(signatureMark, block(line)), [], line);
	}
});

test('a label before the other part of the block is marked', () => {
	const messages = (block: string) =>
		problems(signatureMark, signedReport(`${block}\n\nDate: March 12, 2026\n`)).map(({ message }) => message);
	assert.deepEqual(messages('By: /s/ Jane Doe\nName: Jane Doe\nName: Chief Financial Officer'), [
		'“Name:” stands before a title: “Chief Financial Officer”.',
	]);
	assert.deepEqual(messages('By: /s/ Jane Doe\nName: Jane Doe\nTitle: Chief Financial Officer'), []);
});

test('what programs and Europe write for /s/ becomes it', () => {
	for (const mark of ['(s)', 'DocuSigned by:']) {
		fix(signatureMark, block(`By: ${mark} Jane Doe`), block('By: /s/ Jane Doe'));
	}
});

test('a label that is mistyped is known by what stands after it', () => {
	const right = block('By: /s/ Jane Doe');
	for (const [from, ...slips] of [
		['By:', 'Bv:', 'B:', 'Yb:', 'Vy:'],
		['Date:', 'Data:', 'Dare:', 'Dat:', 'Daate:'],
		['Name:', 'Mane:', 'Nam:', 'Nane:', 'Namee:'],
		['Title:', 'Titl:', 'Tirle:'],
	] as const) {
		for (const slip of slips) {
			fix(signatureMark, right.replace(`\n${from}`, `\n${slip}`), right);
		}
	}
	for (const [from, to] of [
		['Name:', 'Nume: 12'],
		['Date:', 'Data: see below'],
		['By:', 'B: Jane Doe'],
	] as const) {
		assert.deepEqual(problems(signatureMark, right.replace(from, to)), [], to);
	}
	for (const mark of ['/z/', '/w/', '/s:/', '/s./']) {
		fix(signatureMark, block(`By: ${mark} Jane Doe`), block('By: /s/ Jane Doe'));
	}
});

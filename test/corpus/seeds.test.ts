/**
 * The three filings that this project began with, byte for byte. They are real, so they lie outside the repository:
 * in `seeds` of the folder that `FORM8K_SHARED` names, else of `../shared`. Without it these tests are skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentSymbols } from '../../server/src/features/documentSymbols';
import { findProblems } from '../../server/src/rules/check';
import { shared } from '../files';
import { apply, filingOf, today } from '../fixture';

const folder = join(shared, 'seeds');
const skip = existsSync(folder) ? false : `no filings at ${folder} (FORM8K_SHARED names another place)`;

/** The seed whose name begins with `number`. */
function seed(number: string): string {
	const name = readdirSync(folder).find((each) => each.startsWith(number));
	assert.ok(name, `no seed ${number}`);
	return readFileSync(join(folder, name), 'utf8');
}

/** The outline as lines `name: detail`, children indented. */
function outlineOf(text: string): readonly string[] {
	const document = TextDocument.create('file:///seed.txt', 'plaintext', 1, text);
	const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
		symbols.flatMap(({ name, detail, children }) => [
			`${indent}${name}${detail ? `: ${detail}` : ''}`,
			...lines(children ?? [], `${indent}  `),
		]);
	return lines(documentSymbols(document, filingOf(text)), '');
}

const found = (text: string, stage: 'draft' | 'final' = 'draft') =>
	findProblems(filingOf(text), {
		stage,
		severities: {},
		waivers: [],
		today,
		onFault: (rule, error) => assert.fail(`${rule.id}: ${error}`),
	}).shown;

/** The findings that a person sees as errors or warnings. */
const loud = (text: string): readonly string[] =>
	found(text)
		.filter(({ severity }) => severity === 'error' || severity === 'warning')
		.map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`);

const cover = (date: string, ...further: readonly string[]): readonly string[] => [
	'Cover Page: ImmunoGen, Inc.',
	'  Form Type: FORM 8-K',
	`  Date of Report: ${date}`,
	'  Registrant: ImmunoGen, Inc.',
	'  State of Incorporation: Massachusetts',
	'  Commission File Number: 0-17999',
	'  IRS Employer Identification No.: 04-2726691',
	'  Address: 128 Sidney Street, Cambridge, MA 02139',
	'  Telephone: (617) 995-2500',
	'  Check Boxes: 4, none checked',
	...further,
];
const signatures = [
	'Signatures: ImmunoGen, Inc.',
	'  Daniel M. Junius: Executive Vice President and Chief Financial Officer',
];

test('seed 000: cover, Item 7.01 and signature, nothing to report', { skip }, () => {
	const text = seed('000');
	assert.deepEqual(outlineOf(text), [...cover('March 12, 2008'), 'Item 7.01: Regulation FD Disclosure', ...signatures]);
	assert.deepEqual(loud(text), []);
	assert.deepEqual(
		filingOf(text).cover?.checkBoxes.map(({ checked }) => checked),
		[false, false, false, false],
	);
});

test('seed 003: a row without its number, a glued index and a press release after it', { skip }, () => {
	const text = seed('003');
	const release = 'Press Release of ImmunoGen, Inc. dated October 24, 2007';
	const outline = outlineOf(text);
	assert.deepEqual(outline.slice(0, -1), [
		...cover('October 24, 2007'),
		'Item 8.01: Other Events',
		'Item 9.01: Financial Statements and Exhibits',
		'  (d) Exhibits',
		`    ${release}`,
		...signatures,
		'Exhibit Index',
		`  Exhibit 99.1: ${release}`,
	]);
	assert.match(outline.at(-1) ?? '', /^EX-99\.1: /);
	const document = TextDocument.create('file:///seed.txt', 'plaintext', 1, text);
	assert.equal(documentSymbols(document, filingOf(text)).at(-1)?.kind, SymbolKind.File);
	assert.deepEqual(loud(text), [`exhibit-number-missing: ${release}`]);

	const fix = found(text).find(({ rule }) => rule.id === 'exhibit-number-missing')?.fixes[0];
	assert.ok(fix);
	const mended = apply(text, fix);
	assert.equal(mended, text.replace(`Exhibit No. Exhibit\n\n${release}`, `Exhibit No. Exhibit\n\n99.1 ${release}`));
	assert.deepEqual(loud(mended), []);
	assert.ok(outlineOf(mended).includes(`    Exhibit 99.1: ${release}`));
});

test('seed 004: a caption that lost a letter, and its fix', { skip }, () => {
	const text = seed('004');
	assert.deepEqual(outlineOf(text), [
		...cover('January 31, 2008'),
		'Item 2.02: Results of Operations and Financial Condition',
		'Item 9.01: Financial Statements and Exhibits',
		'  (d) Exhibits',
		'    Exhibit 99.1: Press Release of ImmunoGen, Inc. dated January 31, 2008',
		...signatures,
	]);
	assert.deepEqual(
		filingOf(text).cover?.checkBoxes.map(({ box, checked }) => `${box?.text} ${checked}`),
		['0 false', 'o false', 'o false', '0 false'],
	);
	assert.deepEqual(loud(text), []);
	const caption = found(text).find(({ rule }) => rule.id === 'item-caption-mismatch');
	assert.equal(caption?.severity, 'hint');
	assert.equal(text.slice(caption.span.start, caption.span.end), 'RESULTS OF OPERATION AND FINANCIAL CONDITION');
	const fix = caption.fixes[0];
	assert.ok(fix);
	const mended = apply(text, fix);
	assert.equal(mended, text.replace('RESULTS OF OPERATION AND', 'RESULTS OF OPERATIONS AND'));
	assert.ok(found(mended).every(({ rule }) => rule.id !== 'item-caption-mismatch'));
});

for (const number of ['000', '003', '004']) {
	test(`seed ${number} without its signatures: the section is missing, and its fix leaves only the signing and its day`, {
		skip,
	}, () => {
		const whole = seed(number);
		const text = whole.slice(0, whole.indexOf('\nSIGNATURES') + 1);
		const missing = found(text).filter(({ rule }) => rule.id.startsWith('sign'));
		assert.deepEqual(
			missing.map(({ rule, severity }) => `${severity} ${rule.id}`),
			['error signature-missing'],
		);
		const fix = missing[0]?.fixes[0];
		assert.ok(fix);
		const left = found(apply(text, fix)).filter(({ rule }) => rule.id.startsWith('sign'));
		assert.deepEqual(left.map(({ rule, severity }) => `${severity} ${rule.id}`).sort(), [
			'hint signature-unsigned',
			'warning signature-date-missing',
		]);
	});
}

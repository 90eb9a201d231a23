/** The ledger of the exhibits: what is listed, mentioned, attached and linked, and where. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { exhibitLedger } from '../../server/src/features/exhibitLedger';
import { exhibitChoices } from '../../server/src/reading/exhibits/list/nextExhibits';
import { sample } from '../files';
import { filingOf } from '../fixture';
import { report } from '../report';

const signs = { yes: '+', no: '-', 'not-needed': '.' } as const;

/** A line an exhibit: number, the four columns as `+`, `-` or `.`, and the description. */
function ledger(text: string): readonly string[] {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	return exhibitLedger(document, filingOf(text)).map(({ number, columns, description }) => {
		const states = columns.map(({ state, places }) => {
			assert.equal(places.length > 0, state === 'yes');
			return signs[state];
		});
		return `${number} ${states.join('')} ${description ?? '?'}`;
	});
}

test('an exhibit of a draft is listed and mentioned, and nothing can be attached or linked', () => {
	assert.deepEqual(ledger(report), ['99.1 ++.. Press release dated March 2, 2026']);
});

test('what is named and not listed, and what is listed and not named, has a row of its own', () => {
	const rows = ledger(sample('faulty-exhibits.txt')).map((row) => row.split(' ').slice(0, 2).join(' '));
	assert.deepEqual(rows, ['4.1 +...', '10.1 ++..', '10.2 +-..', '10.3 -+..', '99.1 ++..', '99.3 -+..', '104 +...']);
});

test('in a submission an exhibit is attached, and in HTML it is linked', () => {
	const rows = ledger(sample('clean-submission.txt'));
	assert.match(rows[0] ?? '', /^99\.1 \+\+\+[+-] /);
	assert.match(ledger(sample('clean-html.htm'))[0] ?? '', /^99\.1 \+\+\.\+ /);
});

test('a row without a number is shown by its description', () => {
	const text = report.replace('99.1           Press', '               Press');
	const rows = ledger(text).filter((row) => row.startsWith(' '));
	assert.deepEqual(rows, [' +... Press release dated March 2, 2026']);
});

test('each place leads to the words', () => {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, report);
	const [entry] = exhibitLedger(document, filingOf(report));
	const [listed, mentioned] = entry?.columns ?? [];
	assert.equal(listed?.places[0]?.label, 'Item 9.01');
	assert.equal(document.getText(listed?.places[0]?.range), '99.1           Press release dated March 2, 2026');
	assert.equal(mentioned?.places[0]?.label, 'Item 8.01');
	assert.equal(document.getText(mentioned?.places[0]?.range), 'Exhibit 99.1');
});

test('a report without exhibits has an empty ledger', () => {
	const none = report
		.replace(/, which is attached as Exhibit 99\.1/, '')
		.replace(/Item 9\.01[\s\S]*?(?=SIGNATURES)/, '');
	assert.deepEqual(ledger(none), []);
});

test('exhibits are offered with the next number that is free', () => {
	const choices = exhibitChoices(filingOf(report));
	const numbers = choices.map(({ number }) => number);
	assert.ok(numbers.includes('99.2') && numbers.includes('10.1') && numbers.includes('104'));
	assert.equal(new Set(numbers).size, numbers.length);
	assert.equal(choices.find(({ number }) => number === '10.1')?.name, 'Material contracts');
});

test('exhibits that the report names and does not list are offered first', () => {
	const choices = exhibitChoices(filingOf(report.replace(/^99\.1 .*$/m, '99.4           Slides dated March 2, 2026')));
	assert.equal(choices[0]?.number, '99.1');
	assert.match(choices[0]?.when ?? '', /names it/);
	assert.ok(choices.some(({ number }) => number === '99.5'));
});

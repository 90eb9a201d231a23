/** New filings: complete, read as what they are, and nothing left to say of them but what is still to be filled in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft, itemChoices, newFiling } from '../../server/src/features/newFiling/newFiling';
import { type Registrant, registrantOf } from '../../server/src/reading/cover/registrant';
import { findProblems } from '../../server/src/rules/check';
import { sample } from '../files';
import { filingOf, today } from '../fixture';
import { report } from '../report';

const all = itemChoices(today).map(({ number }) => number);
const selections = [...all.map((number) => [number]), ['2.02', '7.01', '9.01'], ['2.01', '9.01'], all];
const formats = ['text', 'html'] as const;

/** The rules that report an error or a warning in a draft. */
function loud(text: string): readonly string[] {
	const { shown } = findProblems(filingOf(text), {
		stage: 'draft',
		severities: {},
		waivers: [],
		today,
		onFault: (rule, error) => assert.fail(`${rule.id}: ${error}`),
	});
	return shown
		.filter(({ severity }) => severity === 'error' || severity === 'warning')
		.map(({ rule, message }) => `${rule.id}: ${message}`);
}

function registrantIn(name: string): Registrant | undefined {
	return registrantOf(filingOf(sample(name)));
}

for (const format of formats) {
	test(`a new filing in ${format} has the chosen items, each with its caption`, () => {
		for (const items of selections) {
			const found = filingOf(newFiling({ items, format }, today)).items;
			const numbers = found.map(({ number }) => number);
			assert.deepEqual(
				numbers.filter((number) => number !== '9.01'),
				items.filter((number) => number !== '9.01'),
			);
			for (const { number, caption } of found) {
				assert.equal(caption?.text, itemChoices(today).find((choice) => choice.number === number)?.caption);
			}
		}
	});

	test(`a new filing in ${format} has no error and no warning but of what is to be filled in`, () => {
		for (const items of selections) {
			for (const registrant of [undefined, registrantIn('clean-html.htm'), registrantIn('clean-markdown.md')]) {
				const text = newFiling({ items, format, ...(registrant && { registrant }) }, today);
				assert.deepEqual(
					loud(text).filter((problem) => !problem.startsWith('placeholder: ')),
					[],
					items.join(),
				);
			}
		}
	});

	test(`the registrant of another filing comes into a new one in ${format} as it was`, () => {
		for (const name of ['clean-text.txt', 'clean-html.htm', 'clean-inline-xbrl.htm', 'clean-markdown.md']) {
			const registrant = registrantIn(name);
			assert.ok(registrant, name);
			const again = registrantOf(filingOf(newFiling({ items: ['8.01'], format, registrant }, today)));
			assert.deepEqual(again, registrant, name);
		}
	});
}

test('an item that calls for an exhibit brings Item 9.01, and one that does not leaves it out', () => {
	const withRelease = filingOf(newFiling({ items: ['2.02'], format: 'text' }, today));
	assert.deepEqual(
		withRelease.exhibitLists.flatMap(({ rows }) => rows.map(({ number }) => number?.text)),
		['99.1', '104'],
	);
	assert.deepEqual(
		withRelease.items.map(({ number }) => number),
		['2.02', '9.01'],
	);
	const without = filingOf(newFiling({ items: ['8.01'], format: 'text' }, today));
	assert.deepEqual(
		without.items.map(({ number }) => number),
		['8.01'],
	);
});

test('a new filing is of today, with the cover of today and a place to sign', () => {
	const { cover, signatures } = filingOf(newFiling({ items: ['8.01'], format: 'html' }, today));
	assert.equal(cover?.dateOfReport?.iso, today);
	assert.equal(cover?.checkBoxes.length, 4);
	assert.equal(cover?.emergingGrowthCompany?.checked, false);
	assert.ok(cover?.securitiesRegistered);
	assert.equal(signatures?.blocks.length, 1);
	assert.equal(signatures?.blocks[0]?.signature, undefined);
});

test('a line of plain text has at most 80 columns', () => {
	const long = newFiling({ items: all, format: 'text' }, today)
		.split('\n')
		.filter((line) => line.length > 80);
	assert.deepEqual(long, []);
});

test('what a reader sees in HTML is escaped', () => {
	const registrant = { name: 'Müller & <Sons> Corp.', isEmergingGrowthCompany: true, gaveUpTransition: false };
	const text = newFiling({ items: ['8.01'], format: 'html', registrant }, today);
	assert.ok(text.includes('M&#252;ller &amp; &lt;Sons&gt; Corp.'));
	assert.equal(filingOf(text).cover?.emergingGrowthCompany?.checked, true);
});

test('a text without a cover tells no registrant', () => {
	assert.equal(registrantOf(filingOf(report.slice(report.indexOf('Item 8.01')))), undefined);
});

test('every item of today is offered with what it is for', () => {
	assert.ok(all.includes('1.05') && all.includes('9.01') && !all.includes('6.10'));
	for (const { purpose, section } of itemChoices(today)) {
		assert.match(purpose, /\.$/);
		assert.match(section ?? '', /^Section \d - /);
	}
});

test('a draft has a name that EDGAR takes, and the first place to fill in', () => {
	const opened = (wanted: Parameters<typeof draft>[0]) => {
		const { text, name, open } = draft(wanted, '2026-03-12');
		return [name, open && text.slice(open.start, open.end)];
	};
	assert.deepEqual(opened({ items: ['8.01'], format: 'html' }), ['8k-2026-03-12.htm', '[Company Name]']);
	const registrant = registrantIn('clean-text.txt');
	const [name, open] = opened({ items: ['8.01'], format: 'text', ...(registrant && { registrant }) });
	assert.match(name ?? '', /^[a-z]{3,12}-8k-2026-03-12\.txt$/);
	assert.match(open ?? '', /^\[/);
	assert.notEqual(open, '[Company Name]');
});

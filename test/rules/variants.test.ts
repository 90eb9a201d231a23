/** The example of every rule in other letters and with other line ends: the rule finds as much in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../server/src/rules';
import { problems } from '../fixture';

const variants: Readonly<Record<string, (text: string) => string>> = {
	'with the line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
	'in capitals': (text) => text.toUpperCase(),
	'in small letters': (text) => text.toLowerCase(),
};

/** Rules that go by the letter case, by what in their examples that is. */
const byCase: Readonly<Record<string, readonly string[]>> = {
	'names of facts': [
		...['fact-missing', 'fact-text-mismatch', 'fact-box-mismatch', 'fact-fiscal-year-end', 'fact-identifier'],
		...['fact-hidden', 'fact-cyber', 'fact-transition-flag', 'fact-securities-context'],
		...['fact-context', 'fact-value', 'fact-schema'],
	],
	'where names, headings and sentences begin': [
		...['agreement-not-described', 'auditor-advice-letter', 'item-caption-missing', 'item-number-missing'],
		...['unknown-item', 'exhibit-number-missing', 'paragraph-doubled', 'word-doubled', 'quote-unclosed'],
		...['date-impossible', 'placeholder', 'draft-mark', 'term-defined-twice', 'term-undefined', 'other-company'],
		...['punctuation-doubled', 'words-at-odds', 'sentence-broken', 'furnished-legend-sense', 'person-otherwise'],
		...[
			'trading-symbol-mismatch',
			'amount-mismatch',
			'figures-at-odds',
			'term-mismatch',
			'label-order',
			'company-otherwise',
			'exhibit-title-mismatch',
		],
	],
	'attributes of the markup': ['id-doubled'],
	'keys of the header': [
		...['report-date-after-signature', 'header-items-mismatch', 'header-period-mismatch'],
		...['header-registrant-mismatch', 'header-form-mismatch', 'header-value'],
	],
};
const exempt = new Set(Object.values(byCase).flat());

for (const [name, variant] of Object.entries(variants)) {
	for (const rule of rules.filter(({ id }) => name.startsWith('with') || !exempt.has(id))) {
		test(`the example of ${rule.id} ${name} breaks the rule as often, and the fixed one does not`, () => {
			const { bad, good } = rule.example;
			assert.equal(problems(rule, variant(bad)).length, problems(rule, bad).length);
			assert.deepEqual(problems(rule, variant(good)), []);
		});
	}
}

test('the rules that go by the letter case are rules', () => {
	const ids = rules.map(({ id }) => id);
	assert.deepEqual(
		[...exempt].filter((id) => !ids.includes(id)),
		[],
	);
});

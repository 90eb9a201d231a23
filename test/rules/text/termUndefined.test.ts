import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termUndefined } from '../../../server/src/rules/text/termUndefined';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 1.01 Entry into a Material Definitive Agreement\n\n${text}`);
const again =
	'The lender has signed the Credit Agreement, and the trustee of the Credit Agreement is bound by the Credit Agreement.';

test('a short name that nothing introduces is marked at its first use', () => {
	check(
		termUndefined,
		report(`The Company agreed with Pine Bank, N.A. that the Separation Agreement ends. It has read the
                                                 ^^^^^^^^^^^^^^^^^^^^ “Separation Agreement” is used 3 times, and the report defines it nowhere.
Separation Agreement, and it keeps the Separation Agreement.`),
	);
	const html = `<p>Item 1.01 Entry into a Material Definitive Agreement</p>\n<p>It borrows from Pine Bank, N.A. ${again}</p>`;
	assert.equal(problems(termUndefined, htmlReport(html)).length, 1);
});

test('securities, parties and days by a short name are marked alike', () => {
	const use = (term: string) => `Pine Bank has the ${term}. It sold the ${term} in May. The ${term} are as before.`;
	for (const term of ['Notes', 'Closing Date', 'Underwriters', 'Indenture']) {
		assert.equal(problems(termUndefined, report(`On May 4, 2026, it agreed. ${use(term)}`)).length, 1, term);
		assert.deepEqual(problems(termUndefined, report(`On May 4, 2026, it agreed (the “${term}”). ${use(term)}`)), []);
	}
	// Of another name they are a part.
	for (const term of ['Notes Trustee', 'Plan Administrator', 'Shares’ price', 'Annual Meeting']) {
		assert.deepEqual(problems(termUndefined, report(use(term))), [], term);
	}
});

test('a term that is quoted, introduced by its article, date or parties, and an event named once are silent', () => {
	for (const text of [
		`It signed an agreement (the “Credit Agreement”). ${again}`,
		`It signed a Credit Agreement with Pine Bank, N.A. ${again}`,
		`It amended the Credit Agreement, dated as of May 4, 2026. ${again}`,
		`It amended its Second Amended Credit Agreement. ${again}`,
		`It joined the Credit Agreement – Standard Terms. ${again}`,
		`It borrows (the Credit Agreement ) from Pine Bank, N.A. ${again}`,
	]) {
		assert.deepEqual(problems(termUndefined, report(text)), [], text);
	}
	assert.deepEqual(problems(termUndefined, report('It closed the Offering in May.')), []);
	assert.deepEqual(problems(termUndefined, report(again).replace('FORM 8-K', 'FORM 8-K/A')), []);
});

test('an amendment calls the report that it amends by the name that it gives it', () => {
	const amendment = (name: string) =>
		report(`On June 4, 2026, it filed a report (the “Initial Report”). This amends Item 9.01 of the ${name}.`).replace(
			'FORM 8-K',
			'FORM 8-K/A',
		);
	for (const name of ['Original Report', 'Original Form 8-K', 'Initial Filing', 'Prior Report']) {
		assert.match(problems(termUndefined, amendment(name))[0]?.message ?? '', /defines it nowhere/, name);
	}
	assert.deepEqual(problems(termUndefined, amendment('Initial Report')), []);
	assert.deepEqual(problems(termUndefined, amendment('Original Report').replace(' (the “Initial Report”)', '')), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termUndefined } from '../../../server/src/rules/text/termUndefined';
import { check, fix, problems } from '../../fixture';
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
	for (const term of [
		'Investors section of its website',
		'Notes Trustee',
		'Plan Administrator',
		'Shares’ price',
		'Annual Meeting',
	]) {
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

test('a name beside a defined one of its kind, and the Company of another term, are marked', () => {
	const said = (text: string) => problems(termUndefined, report(text)).map(({ message }) => message);
	const retired = (day: string) =>
		`She retires on May 4, 2026 (the “Retirement Date”). He begins on the day after the ${day} Date.`;
	assert.deepEqual(said(retired('Separation')), ['“Separation Date” is used, and the report defines it nowhere.']);
	assert.deepEqual(said(retired('Retirement')), []);
	assert.deepEqual(said('He begins on the day after the Separation Date.'), []);
	assert.deepEqual(said(retired('Grant')), []);
	assert.deepEqual(said('It merges with Merger Sub, Inc., a subsidiary of Tern Parent Holdings, Inc.'), []);
	assert.deepEqual(said('The toys are sold by Parent and Teacher groups.'), []);
	assert.equal(said('It is a wholly owned subsidiary of Parent.').length, 1);
	assert.deepEqual(said('It is a subsidiary of Tern Lamps, Inc. (“Parent”), and the stock of Parent is listed.'), []);
	const partner = (name: string, definition = ' (the “Partnership”)') =>
		`Cedar Mesa Bancorp, L.P.${definition} agreed to sell a plant. The ${name} has two plants.`;
	assert.deepEqual(said(partner('Company')), ['“Company” is used, and the report defines it nowhere.']);
	assert.deepEqual(said(partner('Partnership')), []);
	assert.deepEqual(said(partner('Company', '')), []);
	assert.deepEqual(said(partner('Company', ' (the “Partnership”), which bought the Alder Lamp Company,')), []);
	assert.deepEqual(said(partner('Company', ' (the “Company”, and with its bank, the “Partnership”)')), []);
});

test('a term that is defined on the other side of its place than is said is marked, and the word put right', () => {
	const text = (first: string, last: string) =>
		report(`It begins with the Distribution (as defined ${first}).

The shares will be handed out in May (the “Distribution”).

The Distribution (as defined ${last}) has a cost.`);
	fix(termUndefined, text('above', 'above'), text('below', 'above'));
	fix(termUndefined, text('below', 'below'), text('below', 'above'));
	check(termUndefined, text('below', 'above'));
	check(
		termUndefined,
		report('The lease (the “Plan”) is old. Under the New Plan (as defined below) it is a new one (the “New Plan”).'),
	);
	check(
		termUndefined,
		report(
			'The Distribution (as defined above) begins. Another (the “Distribution”) ends, and one (the “Distribution”) is over.',
		),
	);
});

test('a party that acts, a term in which another is defined, and a deal that nothing else tells of need a definition', () => {
	for (const [text, count] of [
		['It pays. The Company and the Purchasers entered into a lock-up, and the Purchasers signed it.', 1],
		[
			'It sold notes to banks (the “Purchasers”). The Company and the Purchasers entered into a lock-up, and the Purchasers signed it.',
			0,
		],
		['She may resign for Good Reason (as defined in the Severance Agreement).', 1],
		['She may resign for Good Reason under a letter (the Severance Agreement).', 0],
		['It resigns on the completion of the Merger, which is soon.', 1],
		['It resigns on the completion of the Merger, as it has said when it merged.', 0],
	] as const) {
		assert.equal(problems(termUndefined, report(text)).length, count, text);
	}
});

test('a longer name than that of a term which nothing uses is marked where it stands several times', () => {
	const note = (defined: string, used = 'Extension Note') =>
		report(`It issued a note (the “${defined}”). The ${used} bears no interest. It may repay the ${used} at will.`);
	assert.deepEqual(
		problems(termUndefined, note('Note')).map(({ message }) => message),
		['“Extension Note” is used 2 times, and the report defines it nowhere.'],
	);
	for (const text of [
		note('Extension Note'),
		note('Note', 'Note'),
		note('Loan'),
		report(
			'It issued a note (the “Note”). The Note is short. The Extension Note bears no interest. It may repay the Extension Note.',
		),
		report('It issued a note (the “Note”). The Extension Note bears no interest.'),
	]) {
		assert.deepEqual(problems(termUndefined, text), []);
	}
});

test('the short name of a company is the one by which it is called', () => {
	const text = (name: string, more = '') =>
		report(
			`It signed with Alder Loan Servicing LLC, a Texas company (“${name}”). Alder pays it. It may sue Alder.${more}`,
		);
	assert.deepEqual(
		problems(termUndefined, text('Birch')).map(({ message }) => message),
		['“Birch” is used nowhere; “Alder” is used 2 times.'],
	);
	for (const right of [
		text('Alder'),
		text('Birch', ' Birch agrees.'),
		text('Birch', ' The bank (“Alder”) agrees.'),
		report(
			'It signed with Alder Loan Servicing LLC (“Birch”). Alder Loan Servicing LLC pays it. It may sue Alder Loan Servicing LLC.',
		),
	]) {
		assert.deepEqual(problems(termUndefined, right), []);
	}
});

test('another meeting than the one that is defined is marked', () => {
	const said = (kind: string) =>
		problems(
			termUndefined,
			plainReport(
				`Item 5.07 Submission of Matters to a Vote of Security Holders\n\nThe annual meeting (the “Annual Meeting”) was held on March 12, 2026. At the ${kind} Meeting the holders voted.`,
			),
		).length;
	assert.equal(said('Special'), 1);
	assert.equal(said('Annual'), 0);
});

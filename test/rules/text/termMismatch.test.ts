import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termMismatch } from '../../../server/src/rules/text/termMismatch';
import { check, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a term with another letter, number or year than its words is marked', () => {
	check(
		termMismatch,
		report(`On March 12, 2026, the Company redeemed its 5.25% Senior Notes due 2031 (the “2013 Notes”).
                                                                              ^^^^^^^^^^ “2013 Notes” stands for words that say “2031”.`),
	);
	for (const [text, said] of [
		['The Company issued its Series A Preferred Stock (the “Series B Preferred”) to the holders.', 'Series A'],
		['The court leads the chapter 7 cases (the “Chapter 11 Cases”) together.', 'chapter 7'],
		['The holders exchanged the Class A common stock (the “Class B Common Stock”) for cash.', 'Class A'],
		['The Company adopted the 2024 Equity Incentive Plan (the “2014 Plan”) for its officers.', '2024'],
		['The parties signed the Third Amendment to Credit Agreement (the “Fourth Amendment”).', 'Third'],
		['The parties signed Amendment No. 1 to the Lease (the “Second Amendment”).', 'Amendment No. 1'],
		['Pine Corp., as borrower (the “Lender”), drew on the loan.', 'borrower'],
		['Pine Corp., as seller (the “Buyer”), closed the sale.', 'seller'],
		['The report was filed with the Securities and Exchange Commission (the “SCE”).', 'SEC'],
		['The loan bears interest at the Secured Overnight Financing Rate (“SORF”).', 'SOFR'],
		['Results are under generally accepted accounting principles (“GAPP”).', 'GAAP'],
		['The Board appointed its Chief Executive Officer (“CFO”).', 'CEO'],
		['It signed a License Agreement (the “Licence Agreement”) with the seller.', 'License'],
		['It signed with Falkenberg Pharma AG (“Falkenburg”) today.', 'Falkenberg'],
		['It sold the plant to Meridian Holdings Ltd. (“Meridan”) today.', 'Meridian'],
		['The plan is of the Harbor Light Instruments Group (“HILG”).', 'HLIG'],
	] as const) {
		const found = problems(termMismatch, report(text)).map(({ message }) => message);
		assert.equal(found.length, 1, text);
		assert.ok(found[0]?.includes(`“${said}”`), `${text}: ${found[0]}`);
	}
});

test('terms that fit, and those of several things, are silent', () => {
	for (const text of [
		'The Company issued its 5.25% Senior Notes due 2031 and 5.50% Senior Notes due 2036 (together, the “2036 Notes”).',
		'The Company redeemed its 5.25% Senior Notes due 2031 (the “Notes”).',
		'The Company redeemed its Notes due March 15, 2031 (the “2031 Notes”) in 2026.',
		'The Company adopted the Equity Incentive Plan of 2024 (the “2024 Plan”).',
		'The Company issued Series A and Series B Preferred Stock (the “Series B Preferred”).',
		'Each share of Series A Preferred Stock (the “Series A Preferred”) converts into a share of Class B Common Stock.',
		'The parties signed the First Amendment (the “Amendment”), amending the Second Lien Credit Agreement.',
		'The parties signed Amendment No. 2 to the Lease (the “Second Amendment”).',
		'Pine Corp., as borrower (the “Borrower”), and Oak Bank, as lender (the “Lender”), signed it.',
		'The report was filed with the Securities and Exchange Commission (the “Commission”).',
		'It is listed on the New York Stock Exchange (the “Exchange”), and Wells Harbor Securities (“WHS”) sold it.',
		'Harbor Instruments & Light Group (“HILG”) and the Bank of Elm Street (“BES”) agreed.',
		'It signed a Credit Agreement (the “Credit Agreements”) with Harrison & Co. (“Harrisons”) as lender.',
		'The Purchaser (“Purchase”) and the Guarantor of the Guarantees (the “Guarantee”) signed.',
		'Cobalt Prairie Holdings (“CPH”) and its Chief Executive Officer (“Executive”) agreed.',
	]) {
		assert.deepEqual(problems(termMismatch, report(text)), [], text);
	}
});

test('an agent that is called another one is marked, and one of several roles is not', () => {
	const said = (text: string) => problems(termMismatch, report(text)).map(({ message }) => message);
	for (const [text, is] of [
		['Pine Trust Company, as warrant agent (the “Rights Agent”), signed it.', 'warrant'],
		['Pine Bank, N.A., as collateral agent (the “Administrative Agent”), signed it.', 'collateral'],
		['Pine Bank, N.A., as escrow agent (the “Exchange Agent”), signed it.', 'escrow'],
	] as const) {
		assert.ok(said(text)[0]?.includes(is), text);
	}
	for (const text of [
		'Pine Bank, N.A., as administrative agent and collateral agent (the “Collateral Agent”), signed it.',
		'Pine Bank, N.A., as administrative and collateral agent (the “Administrative Agent”), signed it.',
		'Pine Bank, N.A., as administrative agent (the “Agent”), signed it.',
		'Pine Securities LLC, as placement agent (the “Sales Agent”), signed it.',
	]) {
		assert.deepEqual(said(text), [], text);
	}
});

test('an ordinal is compared with that of a term whose parenthesis goes on', () => {
	const text = (ordinal: string) =>
		`The Base Indenture was supplemented by a ${ordinal} Supplemental Indenture (the “Sixth Supplemental Indenture” and, together with it, the “Indenture”).`;
	assert.equal(problems(termMismatch, report(text('Fifth'))).length, 1);
	assert.deepEqual(problems(termMismatch, report(text('Sixth'))), []);
});

test('the letter and the ordinal of another term, which nothing else names, are marked', () => {
	const series = (name: string, more = '') =>
		report(
			`It designated Series B Junior Preferred Stock (the “Series B Preferred”).${more} The certificate has the terms of the ${name}.`,
		);
	assert.deepEqual(
		problems(termMismatch, series('Series A Preferred')).map(({ message }) => message),
		['“Series A Preferred” is named nowhere else; the report defines “Series B Preferred”.'],
	);
	const indenture = (ordinal: string, more = '') =>
		report(
			`It signed the Sixth Supplemental Indenture (the “Sixth Supplemental Indenture”).${more} A default is defined in the ${ordinal} Supplemental Indenture.`,
		);
	assert.equal(problems(termMismatch, indenture('Fifth')).length, 1);
	for (const text of [
		series('Series B Preferred'),
		series('Series A Preferred', ' The Series A Convertible Preferred Stock ranks with it.'),
		series('Series A Preferred Stock of Pine Corp.'),
		indenture('Sixth'),
		indenture('Fifth', ' In 2024 it signed a Fifth Supplemental Indenture.'),
	]) {
		assert.deepEqual(problems(termMismatch, text), [], text);
	}
});

test('a trustee that is called another one is marked', () => {
	const text = (name: string) => report(`Pine Bank, N.A., as indenture trustee (the “${name}”), signed it.`);
	assert.equal(problems(termMismatch, text('Owner Trustee')).length, 1);
	assert.deepEqual(problems(termMismatch, text('Indenture Trustee')), []);
	assert.deepEqual(problems(termMismatch, text('Trustee')), []);
});

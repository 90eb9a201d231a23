import assert from 'node:assert/strict';
import { test } from 'node:test';
import { punctuationDoubled } from '../../../server/src/rules/text/punctuationDoubled';
import { wordDoubled } from '../../../server/src/rules/text/wordDoubled';
import { wordMisspelled } from '../../../server/src/rules/text/wordMisspelled';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { check, fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('phrases of every report get the word that they lack or have for another', () => {
	for (const [wrong, right] of [
		['The loan is subject customary conditions.', 'The loan is subject to customary conditions.'],
		['It is made subject the terms of the plan.', 'It is made subject to the terms of the plan.'],
		[
			'The price is $5 million, consisting $4 million in cash.',
			'The price is $5 million, consisting of $4 million in cash.',
		],
		['It is based the price of that day.', 'It is based on the price of that day.'],
		['Each unit is the right receive $5 in cash.', 'Each unit is the right to receive $5 in cash.'],
		['It was approved upon following votes.', 'It was approved upon the following votes.'],
		['It is the Cover Page Interactive File of it.', 'It is the Cover Page Interactive Data File of it.'],
		['The lease, dated as May 4, 2026, is known.', 'The lease, dated as of May 4, 2026, is known.'],
		['Under the lease, date May 4, 2026, the rent is paid.', 'Under the lease, dated May 4, 2026, the rent is paid.'],
		['It was signed by and among between the parties.', 'It was signed by and between the parties.'],
		['It has elected to not to use the period.', 'It has elected not to use the period.'],
		['The Sixth Amended and Reinstated Bylaws are here.', 'The Sixth Amended and Restated Bylaws are here.'],
		['The AMENDED AND REINSTATED BYLAWS are here.', 'The AMENDED AND RESTATED BYLAWS are here.'],
		['The Amend and Restated Credit Agreement is here.', 'The Amended and Restated Credit Agreement is here.'],
		['The Amendment and Restated Bylaws are here.', 'The Amended and Restated Bylaws are here.'],
		['Content of independent auditors is here.', 'Consent of independent auditors is here.'],
		['The Fom of Award Agreement is here.', 'The Form of Award Agreement is here.'],
		['A press release issues by Acme is here.', 'A press release issued by Acme is here.'],
		['Jo Roe signs as attorney-in-act of it.', 'Jo Roe signs as attorney-in-fact of it.'],
		['Ms. Roe is Vic President of it.', 'Ms. Roe is Vice President of it.'],
		['The propose of this report is told.', 'The purpose of this report is told.'],
		['The Prees Release is here.', 'The Press Release is here.'],
		['A press release issue by the Company is here.', 'A press release issued by the Company is here.'],
		['The press release dates May 4, 2026 is here.', 'The press release dated May 4, 2026 is here.'],
		['It is furbished herewith as a whole.', 'It is furnished herewith as a whole.'],
		['It is incorporated of reference to a file.', 'It is incorporated by reference to a file.'],
		['It comes by reference too Exhibit 10.1 of it.', 'It comes by reference to Exhibit 10.1 of it.'],
		['They have been omit pursuant to the rule.', 'They have been omitted pursuant to the rule.'],
		['Scheduled have been omitted here.', 'Schedules have been omitted here.'],
		['It is embed within the Inline XBRL document.', 'It is embedded within the Inline XBRL document.'],
		['It is left out under Item 60l of it.', 'It is left out under Item 601 of it.'],
		['It is left out under Regulation S K of it.', 'It is left out under Regulation S-K of it.'],
		['No undo reliance should be placed on it.', 'No undue reliance should be placed on it.'],
		['The Litigation Refrom Act of 1995 has it.', 'The Litigation Reform Act of 1995 has it.'],
		['It is incorporated hereof by reference.', 'It is incorporated herein by reference.'],
		['Ms. Roe is Chef Legal Officer.', 'Ms. Roe is Chief Legal Officer.'],
		['The stock has a par vale of $0.01.', 'The stock has a par value of $0.01.'],
		['The call is at 4:00 p.m. Estern Time.', 'The call is at 4:00 p.m. Eastern Time.'],
		['It is listed on the New York Stock, Exchange.', 'It is listed on the New York Stock Exchange.'],
		['It is listed on The Stock Nasdaq Market LLC.', 'It is listed on The Nasdaq Stock Market LLC.'],
		['They are jointly and severely liable for it.', 'They are jointly and severally liable for it.'],
		['They have $5 in cash, without interests.', 'They have $5 in cash, without interest.'],
		['The notes rank pari pasu with it.', 'The notes rank pari passu with it.'],
		['It has no obligation to updates any of it.', 'It has no obligation to update any of it.'],
		['The results may differ materiality from it.', 'The results may differ materially from it.'],
		['The Hart-Rodino-Scott Act is known.', 'The Hart-Scott-Rodino Act is known.'],
		['The broker non-vote non-votes were counted.', 'The broker non-votes were counted.'],
		['It qualifies to the extend that it is so.', 'It qualifies to the extent that it is so.'],
		['It does purport to be complete in all of it.', 'It does not purport to be complete in all of it.'],
		['It is so except as expressly forth in the filing.', 'It is so except as expressly set forth in the filing.'],
		['It shall not been deemed filed.', 'It shall not be deemed filed.'],
		['It is attached to as Exhibit A of the lease.', 'It is attached hereto as Exhibit A of the lease.'],
		['It is qualified in their entirety by the lease.', 'It is qualified in its entirety by the lease.'],
		['It has the liabilities of that sections of it.', 'It has the liabilities of that section of it.'],
		['It has representation and warranties of both.', 'It has representations and warranties of both.'],
		['The lease is effectively as of that day.', 'The lease is effective as of that day.'],
		['It is paid to stockholders of recorded at noon.', 'It is paid to stockholders of record at noon.'],
		['The release (finished pursuant to Item 2.02) is here.', 'The release (furnished pursuant to Item 2.02) is here.'],
		['The sale was made under Regulations D of the Act.', 'The sale was made under Regulation D of the Act.'],
		['There is no family relationships between them.', 'There are no family relationships between them.'],
		['It is paid for 18 month.', 'It is paid for 18 months.'],
		['It is paid over a three-years period.', 'It is paid over a three-year period.'],
		['The file is embedded with in the document.', 'The file is embedded within the document.'],
		['It shall no be deemed filed.', 'It shall not be deemed filed.'],
		[
			'The plant opens no later that June of 2027, or no later that 90 days.',
			'The plant opens no later that June of 2027, or no later than 90 days.',
		],
		['It is signed under the term lone of the bank.', 'It is signed under the term loan of the bank.'],
		['The shares where issued on that day.', 'The shares were issued on that day.'],
		['On May of 4, 2026, it opened.', 'On May 4, 2026, it opened.'],
		['The full test of the lease is known.', 'The full text of the lease is known.'],
		['In this filling under the Act it says so.', 'In this filing under the Act it says so.'],
		['It trades on the Nasdaq Stock LLC in New York.', 'It trades on the Nasdaq Stock Market LLC in New York.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	for (const right of [
		'A Bend-based the Company is none. The subject the Board discussed was the change.',
		'It is set forth by reference in such a filing. The states where issued bonds are sold are known.',
		'The Company has no filed claims, and no entered judgment. Its effective data protection is known.',
		'There is no later event. It has no debt. It dealt with in the past that lease.',
		'The Company is filling the vacancy, and is filling orders.',
		'It carried on in the town, and referred to for the period.',
		'Rules and Regulations S and D apply. The price, as follows: five.',
	]) {
		check(wordsAtOdds, report(right));
	}
});

test('what printers join, what readers of print take for another letter, and the end that stands twice are spelled right', () => {
	for (const [wrong, right] of [
		['The terms are specied in the lease.', 'The terms are specified in the lease.'],
		['It signed a supply agreernent in Ohio.', 'It signed a supply agreement in Ohio.'],
		['The plant was retumed to its owner.', 'The plant was returned to its owner.'],
		['It signed the Agreementment in Ohio.', 'It signed the Agreement in Ohio.'],
		['Its Companyrate office is in Ohio.', 'Its Corporate office is in Ohio.'],
		['It makes forward-looing statements.', 'It makes forward-looking statements.'],
		['It is a majority-conrtolled plant in Ohio.', 'It is a majority-controlled plant in Ohio.'],
		['The directors abstian from it.', 'The directors abstain from it.'],
	] as const) {
		fix(wordMisspelled, report(wrong), report(right));
	}
	for (const right of ['It assesses the plant.', 'The forward-moving line is conned.', 'Ms. Burnham met Mr. Ling.']) {
		check(wordMisspelled, report(right));
	}
});

test('terms, titles, ages and names that stand twice are marked', () => {
	for (const [wrong, right] of [
		['It is of use to the Company Company’s owner.', 'It is of use to the Company’s owner.'],
		['It sold shares of shares of common stock.', 'It sold shares of common stock.'],
		['The plant of the Company of the Company is open.', 'The plant of the Company is open.'],
		['Ms. Doe, age 52, age 52, leads it.', 'Ms. Doe, age 52, leads it.'],
		['She is Senior Vice Vice President of it.', 'She is Senior Vice President of it.'],
	] as const) {
		fix(wordDoubled, report(wrong), report(right));
	}
	check(wordDoubled, report('She met Duran Duran’s owner and Smith Smith’s lawyer day by day by day.'));
});

test('quotation marks, apostrophes and signs that a program or a hand misplaced are put right', () => {
	for (const [wrong, right] of [
		['Acme, Inc. (the “Buyer)” opened it.', 'Acme, Inc. (the “Buyer”) opened it.'],
		['Acme, Inc. (the“Buyer”) opened it.', 'Acme, Inc. (the “Buyer”) opened it.'],
		['It is the Company s second plant.', 'It is the Company’s second plant.'],
		['It is the Companyís second plant.', 'It is the Company’s second plant.'],
		['It cost S1.5 million to build.', 'It cost $1.5 million to build.'],
		['The Company. announced the plan of it.', 'The Company announced the plan of it.'],
		['The second plant is led by Mr, Doe.', 'The second plant is led by Mr. Doe.'],
		['It is sold to Acme ,Inc. of Ohio.', 'It is sold to Acme, Inc. of Ohio.'],
		['It is sold by Acme, Inc,. a maker of lamps.', 'It is sold by Acme, Inc. a maker of lamps.'],
	] as const) {
		fix(punctuationDoubled, report(wrong), report(right));
	}
	for (const right of [
		'Acme (the maker (known as “Ace)”) is here.',
		'The model S5 and the S3 line are sold. Mrs, a brand, is not.',
	]) {
		check(punctuationDoubled, report(right));
	}
});

test('the sentences that attach, furnish and announce get the word that was taken for another', () => {
	for (const [wrong, right] of [
		['It is not deemed “field” for the purposes of it.', 'It is not deemed “filed” for the purposes of it.'],
		['It is doomed “filed” for the purposes of it.', 'It is deemed “filed” for the purposes of it.'],
		['It is object to the liabilities of it.', 'It is subject to the liabilities of it.'],
		['It is told by pacific reference in a filing.', 'It is told by specific reference in a filing.'],
		['It is as expressly set froth in a filing.', 'It is as expressly set forth in a filing.'],
		['It is attached hereto has Exhibit 99.1 of it.', 'It is attached hereto as Exhibit 99.1 of it.'],
		['It is incorporated heroin by reference.', 'It is incorporated herein by reference.'],
		['On May 4, 2026, the Company issues a press release.', 'On May 4, 2026, the Company issued a press release.'],
		['On May 4, 2026, the Company enter into a lease.', 'On May 4, 2026, the Company entered into a lease.'],
		['Om May 4, 2026, a plant was opened.', 'On May 4, 2026, a plant was opened.'],
		['See the report on Forn 8-K of last year.', 'See the report on Form 8-K of last year.'],
		['See the report on from 8-K of last year.', 'See the report on Form 8-K of last year.'],
		['It was field with the SEC last year.', 'It was filed with the SEC last year.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	for (const right of [
		'On May 4, 2026, the Company told those who enter into leases of it.',
		'On May 4, 2026, the Company will issue a press release.',
		'The field with the SEC of plants on March 12 was green.',
		'The Company’s issued and outstanding shares are of one class.',
	]) {
		check(wordsAtOdds, report(right));
	}
});

test('a verb in two forms and two beginnings of a sentence beside each other are marked', () => {
	for (const [text, words] of [
		['The Company announced announces the plan of it.', 'announced announces'],
		['The Company enters entered into the lease of it.', 'enters entered'],
		['This The plant is open to all of them.', 'This The'],
		['It is open. Our The Company owns it in whole.', 'Our The'],
	] as const) {
		const found = problems(wordsAtOdds, report(text)).map(({ message }) => message);
		assert.deepEqual(found, [`“${words}”: one of the two words is left over.`], text);
	}
	for (const right of [
		'The reports reported it, and purchases purchased it.',
		'It is called This The Brand of lamps.',
	]) {
		check(wordsAtOdds, report(right));
	}
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termDefinedTwice } from '../../../server/src/rules/text/termDefinedTwice';
import { check, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a term that an item defines for two things is marked', () =>
	check(
		termDefinedTwice,
		report(`Pine Bank, N.A. (the "Lender") leases it. Cobalt Trust (the "Lender") pays for it.
                                                             ^^^^^^ “Lender” is already defined above, for something else.
                      ~~~~~~ Its first definition`),
	));

test('the same thing defined again, and a term of each item, are silent', () => {
	for (const text of [
		'Pine Bank, N.A. (the "Lender") leases it. Pine Bank, N.A. (the "Lender") pays for it.',
		'Pine Bank, N.A. (the "Lender") leases it.\n\nItem 7.01 Regulation FD Disclosure\n\nCobalt Trust (the "Lender") pays for it.',
		'It hired Jane Doe (the "Executive") in May. John Roe (the "Executive") stays.',
		'Pine Bank, N.A. (the "Lender") and Cobalt Trust (the "Lessor") pay for it.',
	]) {
		assert.deepEqual(problems(termDefinedTwice, report(text)), [], text);
	}
});

test('two companies with the same term are marked though both are of one form', () => {
	const text = plainReport(
		'Item 8.01 Other Events\n\nThe Company agreed to the merger of Cobalt Corp. (“Prairie”) with and into Harbor Corp. (“Prairie”) in Ohio.',
	);
	assert.equal(problems(termDefinedTwice, text).length, 1);
});

test('two agreements of one day by the same term are marked where the second has another title', () => {
	const text = (title: string) =>
		report(
			`It signed an employment agreement with Ms. Keel, dated March 10, 2026 (the “Employment Agreement”). It also signed ${title}, dated March 10, 2026 (the “Employment Agreement”).`,
		);
	assert.equal(problems(termDefinedTwice, text('a Transition and Separation Agreement')).length, 1);
	for (const title of ['an Amended and Restated Employment Agreement', 'the Employment Agreement', 'the agreement']) {
		assert.deepEqual(problems(termDefinedTwice, text(title)), [], title);
	}
});

/** Sentences that are known by their words: what they must say, and what is like it and says something else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	isOfPersonalData,
	mayBeRedacted,
	namesSource,
	omitsSchedules,
	statesRedaction,
	undertakesToFurnish,
} from '../../../server/src/filing/exhibits/redactions';
import {
	isAdviceOfAccountant,
	isLetterRefused,
	saysWhyOrWhen,
	speaksOfLetter,
} from '../../../server/src/filing/items/accountants';
import { hasTerms, isPointer, namesAnotherFiling } from '../../../server/src/filing/items/agreements';
import {
	saysNoAdmission,
	saysNotFiled,
	saysStatementsFollow,
	speaksOfFurnishing,
} from '../../../server/src/filing/items/customarySentences';
import { departureIn, isOnLeaving, namesTime, refusalIn, saysWhen } from '../../../server/src/filing/items/departures';
import { isWithoutEstimate, promisesAmendment } from '../../../server/src/filing/items/estimates';
import { claimsExemption } from '../../../server/src/filing/items/exemptionClaim';
import { namesTransitionReport } from '../../../server/src/filing/items/fiscalYear';
import { incorporatesIntoRegistration } from '../../../server/src/filing/items/incorporation';
import { deniesMateriality, statesMateriality } from '../../../server/src/filing/items/materiality';
import { endsOfResults, isOnResults } from '../../../server/src/filing/items/results';
import {
	isOfMeeting,
	isOnFrequencyAlone,
	missingFrequencies,
	tellsOfFrequencyDecision,
} from '../../../server/src/filing/items/votes';

/** Checks that `says` holds for each of `right`, in capitals as well, and for none of `wrong`. */
function check(
	says: (words: string) => boolean,
	{ right, wrong }: { readonly right: readonly string[]; readonly wrong: readonly string[] },
): void {
	test(says.name, () => {
		for (const words of right) {
			assert.ok(says(words), words);
			assert.ok(says(words.toUpperCase()), words.toUpperCase());
		}
		for (const words of wrong) {
			assert.ok(!says(words), words);
			assert.ok(!says(words.toUpperCase()), words.toUpperCase());
		}
	});
}

check(isAdviceOfAccountant, {
	right: [
		'On May 4 the company was advised by its independent accountants that the report should no longer be relied upon.',
		'Larch & Birch LLP informed the audit committee that disclosure should be made of the error.',
		'The registrant received notice from its auditors to prevent future reliance on the report.',
	],
	wrong: [
		'Larch & Birch LLP informed the audit committee of its fees.',
		'The board concluded that the statements should no longer be relied upon.',
		'The company informed Larch & Birch LLP that the report should no longer be relied upon.',
	],
});

check(speaksOfLetter, {
	right: ['A letter is attached.', 'The company provided its accountant with a copy of the disclosures.'],
	wrong: ['The company dismissed its accountant.', 'The board gave no reason.'],
});

check(isLetterRefused, {
	right: [
		'The accountant declined to write a letter.',
		'The letter has not been received.',
		'The letter is unavailable as yet.',
	],
	wrong: [
		'The letter is attached.',
		'The accountant declined to comment.',
		'The accountant declined to sign the engagement letter.',
	],
});

check(saysWhyOrWhen, {
	right: ['because it is closed', 'It will be filed by amendment.', 'It stated that it agrees.', 'on Form 8-K/A'],
	wrong: ['The letter is not available.'],
});

check(isPointer, {
	right: ['A copy of the agreement is attached as Exhibit 10.1.', 'The summary is qualified in its entirety.'],
	wrong: ['The lease is attached and provides for rent of $4,000.', 'The company signed a lease.'],
});

check(hasTerms, {
	right: [
		'The rent is $ 4,000.',
		'The notes bear interest from May 4.',
		'The share is 12.5 %.',
		`The lease ${'says so '.repeat(34)}here.`,
	],
	wrong: ['The company signed a lease.', `The lease${' says so'.repeat(34)}.`],
});

check(namesAnotherFiling, {
	right: ['as previously disclosed', 'in the proxy statement', 'its report on Form 10-Q'],
	wrong: ['this Current Report on Form 8-K', 'the lease'],
});

check(speaksOfFurnishing, {
	right: ['It is furnished.', 'It shall not be deemed filed.', 'It is not deemed filed.'],
	wrong: ['It is deemed filed.'],
});

check(saysNotFiled, {
	right: ['It shall not be deemed to be “filed”.'],
	wrong: ['It is deemed material. It was filed.'],
});

check(saysNoAdmission, { right: ['This is no admission of materiality.'], wrong: ['Tickets admit one.'] });

check(saysStatementsFollow, {
	right: ['within 71 days', 'within seventy-one days', 'within seventy one calendar days'],
	wrong: ['within 171 days', 'within 70 days'],
});

check(isOnLeaving, {
	right: ['She resigned.', 'He will step down.', 'His last day is May 4.'],
	wrong: ['The Department agrees.', 'until her earlier death, resignation or removal; or earlier resignation'],
});

check(namesTime, { right: ['in 1999', 'in FY 2026', '5/4/2026'], wrong: ['in May', 'upon closing', 'in room 1899'] });

check(saysWhen, {
	right: ['effective at once', 'until his successor is elected', 'in 2026', 'after the annual meeting'],
	wrong: ['in May', 'She resigned.'],
});

check(isWithoutEstimate, {
	right: ['The company is unable to make an estimate of the costs.', 'The amount of the charge cannot be determined.'],
	wrong: [
		'The company estimates the costs at one million.',
		'The company is unable to pay.',
		'There is a risk that the company is unable to make an estimate.',
	],
});

check(promisesAmendment, {
	right: ['It will be filed by amendment.', 'on Form 8-K/A', 'a supplement to this report'],
	wrong: ['the lease, as amended and restated', 'the Securities Act of 1933, as amended', 'later'],
});

check(claimsExemption, {
	right: [
		'exempt from registration',
		'in a private placement',
		'to accredited investors',
		'under Section 4 (a) (2)',
		'Rule 506 (b)',
		'Section 4(2) of the Securities Act',
		'have not been registered',
	],
	wrong: ['registered on Form S-1', 'Section 4 of the lease'],
});

check(namesTransitionReport, {
	right: ['on Form 10-KT', 'a transition report', 'no transition period is needed', 'on Form 10Q'],
	wrong: ['a transition of power', 'Form S-1'],
});

check(incorporatesIntoRegistration, {
	right: [
		'Exhibit 5.1 is incorporated herein by reference into the Registration Statement on Form S-3 (File No. 333-123456).',
		'It is incorporated by reference into Form S-8, Registration Nos. 333-1 and 333-2.',
	],
	wrong: [
		'Exhibit 5.1 is incorporated by reference into the registration statement of the company.',
		'It is incorporated by reference into File No. 333-123456.',
		'It is filed with the registration statement (File No. 333-123456).',
		'It is not incorporated by reference into the registration statement (File No. 333-123456).',
		'It is incorporated by reference, other than Item 2.02, into the registration statement (File No. 333-123456).',
	],
});

check(deniesMateriality, {
	right: [
		'The company has not yet determined whether the incident is material.',
		'No determination has been made as to the materiality of the incident.',
		'The company is still assessing whether the incident is material.',
		'The assessment of the materiality of the incident is ongoing.',
		'The company does not believe that the incident is material.',
		'The incident was determined to be immaterial.',
		'The incident has not been determined to be material.',
	],
	wrong: [
		'The company determined that the incident is material.',
		'The company has not yet determined whether the incident will have a material impact.',
		'The company has not determined whether the incident is over.',
	],
});

check(statesMateriality, {
	right: [
		'The company determined that the incident is material.',
		'On May 4 it found a material cybersecurity incident.',
	],
	wrong: [
		'The company has not determined that the incident is material.',
		'The company determined that the incident is not material.',
		'It will say whether a material cybersecurity incident occurred.',
		'The company determined that the incident is over.',
	],
});

check(isOnResults, {
	right: ['results for the quarter ended March 31, 2026', 'earnings for the year ending December 31, 2025'],
	wrong: ['results for the quarter', 'the quarter ended March 31, 2026', 'results for the quarter that ended'],
});

check(isOfMeeting, {
	right: ['The annual meeting was held on May 4.', 'the meeting of stockholders on May 4'],
	wrong: ['The vote was held on May 4.', 'before the next meeting'],
});

const ballot = 'the frequency of future votes on executive compensation';

check(isOnFrequencyAlone, {
	right: [`Holders voted on ${ballot}.`],
	wrong: [
		`Holders elected directors and voted on ${ballot}.`,
		'Holders voted on the lease.',
		`Holders approved the lease. They voted on ${ballot}.`,
	],
});

check(tellsOfFrequencyDecision, {
	right: [
		'The board decided to hold the vote on executive compensation every year.',
		'The frequency of the vote on pay was adopted by the holders.',
	],
	wrong: [
		'The board decided to hold a meeting every year.',
		'The board decided on executive compensation.',
		'Holders voted on the frequency of votes on pay.',
	],
});

check(omitsSchedules, {
	right: ['Schedules have been omitted.', 'The company omits certain exhibits and schedules.'],
	wrong: ['Schedules are attached.', 'Words have been omitted.'],
});

check(undertakesToFurnish, {
	right: ['It will be sent supplementally.', 'upon the written request of the Commission', 'up on request'],
	wrong: ['It was requested.'],
});

check(isOfPersonalData, {
	right: ['under Item 601(a)(6)', 'personal data', 'personally identifiable information', 'confidential treatment'],
	wrong: ['under Item 601(b)(10)', 'data of persons', 'in confidence'],
});

check(namesSource, {
	right: [
		'Lease (incorporated by reference to Exhibit 10.1)',
		'Lease, filed in 2020',
		'Lease, previously on Form 10-K',
		'Lease, filed under 333-123456',
		'Lease, included above',
	],
	wrong: ['Lease of 2020', 'Lease (incorporated by reference)', 'Lease, filed by us'],
});

check(mayBeRedacted, {
	right: ['[***]', '*<b>*</b>', '* *', '*&nbsp;*', '[Redacted]', '[omitted]', '&#42;'],
	wrong: ['a note*', '2 * 3', 'omitted'],
});

check(statesRedaction, {
	right: [
		'Portions were omitted because they are not material.',
		'Confidential treatment has been requested.',
		'under Item 601(b)(10)',
	],
	wrong: ['Portions were omitted.', 'It is not material.', '[REDACTED] is not material.'],
});

test('a departure is told of as a decision or as done, and a date after it is when it happens', () => {
	const told = (sentence: string) => {
		const found = departureIn(sentence);
		return found && [found.kind, sentence.slice(0, found.end)];
	};
	for (const [words, kind] of [
		['Ms. Doe notified the board of her decision to retire', 'notice'],
		['The company announced that Ms. Doe would depart', 'notice'],
		['Ms. Doe will step down', 'notice'],
		['The employment of Ms. Doe was terminated', 'gone'],
		['Mr. Roe ceased to serve', 'gone'],
	] as const) {
		assert.deepEqual(told(`${words} on May 4, 2026`), [kind, words]);
		const capitals = words.toUpperCase();
		assert.deepEqual(told(`${capitals} ON MAY 4, 2026`), [kind, capitals]);
	}
	for (const words of [
		'Ms. Doe will step down if the merger closes.',
		'Mr. Roe, as previously disclosed, will retire.',
		'The contract was terminated.',
		'The company opened a plant.',
	]) {
		assert.equal(told(words), undefined, words);
	}
});

test('a refusal to stand for election again ends with the words that say so', () => {
	for (const words of [
		'Mr. Roe will not stand for re-election',
		'MR. ROE DECLINED TO BE A CANDIDATE FOR RENOMINATION',
	]) {
		assert.equal(refusalIn(`${words} in 2026.`), words.length, words);
	}
	assert.equal(refusalIn('Mr. Roe stands for re-election.'), undefined);
	assert.equal(refusalIn('Mr. Roe will not stand.'), undefined);
});

test('results are announced for a period that ends on a day', () => {
	const announced = 'Harbor Mills issued a press release on its financial results for the ';
	for (const [words, end] of [
		['quarter ended March 31, 2026.', '2026-03-31'],
		['QUARTER AND SIX MONTHS ENDED MARCH 31, 2026.', '2026-03-31'],
		['second quarter of 2026.', '2026-06-30'],
		['third quarter of fiscal 2025.', '2025-09-30'],
		['fiscal year 2025.', '2025-12-31'],
	] as const) {
		assert.ok(endsOfResults(announced + words).includes(end), words);
	}
	for (const words of [
		`${announced}quarter.`,
		`${announced}third quarter.`,
		'Harbor Mills will announce its financial results for the quarter ended March 31, 2026.',
		'Harbor Mills issued a press release on the plant for the quarter ended March 31, 2026.',
		'Harbor Mills issued a press release on a dividend for the first quarter of 2026.',
		'Harbor Mills had financial results for the quarter ended March 31, 2026.',
	]) {
		assert.deepEqual(endsOfResults(words), [], words);
	}
});

test('the choices that the results of a vote on frequency do not name are missing', () => {
	const results = (words: string) => missingFrequencies(`On ${ballot}: ${words}`);
	assert.deepEqual(results('One Year 1,000, two years 2,000, three years 3,000'), []);
	assert.deepEqual(results('ANNUAL 1,000, BIENNIAL 2,000, TRIENNIAL 3,000'), []);
	assert.deepEqual(results('One Year 1,000'), ['two years', 'three years']);
	assert.deepEqual(results('2 years 1,000, 3 years 2,000'), ['one year']);
	assert.deepEqual(results('One Year 100'), []);
	assert.deepEqual(missingFrequencies('On the lease: One Year 1,000'), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { incorporationTargetMissing } from '../../../server/src/rules/items/incorporationTargetMissing';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const agreement = 'Item 1.01 Entry into a Material Definitive Agreement\n\nThe Company borrowed money.';
const obligation =
	'Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant';

test('an item that is incorporated and missing is marked', () => {
	check(
		incorporationTargetMissing,
		plainReport(`
${agreement}

${obligation}

The information set forth in Item 1.02 of this Current Report on Form
                                  ^^^^ Item 1.02 is incorporated by reference, and this report has no such item.
8-K is incorporated into this Item 2.03 by reference.
`),
	);
	check(
		incorporationTargetMissing,
		htmlReport(`
<p>${obligation}</p>
<p>What Items 1.01&nbsp;and 2.03 say is hereby incorporated herein by reference.</p>
              ^^^^ Item 1.01 is incorporated by reference, and this report has no such item.
`),
	);
});

test('items that the report has, that ask for something, or that stand in another filing are silent', () => {
	for (const words of [
		'The information in Item 1.01 is incorporated by reference into this Item 2.03.',
		'The information required by Item 3.02 is in Item 1.01 and is incorporated by reference.',
		'Item 8.01 of the Current Report on Form 8-K filed on March 2, 2026 is incorporated by reference.',
		'What the Company reported under Item 3.02 of its previous report is incorporated herein by reference.',
		'This information shall not be deemed incorporated by reference in any filing, Item 7.01 notwithstanding.',
		'The information in Exhibit 10.1 is incorporated by reference.',
		'A copy of the release is Exhibit 99.1 and incorporated herein by reference, regarding the redemption of the notes described below in Item 8.01.',
	]) {
		check(incorporationTargetMissing, plainReport(`${agreement}\n\n${obligation}\n\n${words}`));
	}
});

test('an excerpt, an amendment, and a report whose item has a wrong number or none are silent', () => {
	const words = 'The information in Item 1.01 is incorporated by reference into this Item 2.03.';
	check(incorporationTargetMissing, `${obligation}\n\n${words}\n`);
	check(incorporationTargetMissing, plainReport(`${obligation}\n\n${words}`).replace('FORM 8-K\n', 'FORM 8-K/A\n'));
	for (const heading of [
		'Item 1.02 Entry into a Material Definitive Agreement',
		'Item 1.47 Entry into a Material Definitive Agreement',
		'Entry into a Material Definitive Agreement',
	]) {
		check(incorporationTargetMissing, plainReport(`${heading}\n\nThe Company borrowed.\n\n${obligation}\n\n${words}`));
	}
});

test('a heading that an item names and the report does not have is marked', () => {
	const said = (name: string, of = 'Item 1.01') =>
		problems(
			incorporationTargetMissing,
			plainReport(`${agreement}

Credit Agreement

It is a revolving credit facility.

${obligation}

The information under the heading “${name}” in ${of} is incorporated into this Item 2.03 by reference.`),
		).map(({ message }) => message);
	assert.deepEqual(said('Revolving Credit Facility'), ['This report has no heading “Revolving Credit Facility”.']);
	assert.deepEqual(said('Credit Agreement'), []);
	assert.deepEqual(said('Revolving Credit Facility', 'Item 1.01 of the prospectus'), []);
	assert.deepEqual(said('Our loan may fall due', 'Item 1A, which Item 1.01 amends,'), []);
});

test('an item that is said to describe something is in the report', () => {
	const said = (words: string) =>
		problems(incorporationTargetMissing, plainReport(`${agreement}\n\nItem 8.01 Other Events\n\n${words}`)).map(
			({ message }) => message,
		);
	assert.deepEqual(said('The loan described in Item 1.02 was paid to the Company.'), [
		'Item 1.02 is named for what it describes, and this report has no such item.',
	]);
	for (const words of [
		'The loan described in Item 1.01 was paid to the Company.',
		'The loan described in Item 1.02 of its last Current Report on Form 8-K was paid.',
		'The loan is of the kind that is described in Item 4.04 of Regulation S-K.',
	]) {
		assert.deepEqual(said(words), [], words);
	}
});

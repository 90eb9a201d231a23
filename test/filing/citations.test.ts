/** Where citations stand in a text, and which words belong to each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedFacts, findCitations } from '../../server/src/filing/citations';

/** Checks the citations in a text: the words of each, and the name of what is cited. */
function check(text: string, ...expected: readonly (readonly [words: string, name: string])[]): void {
	const found = findCitations(text).map(({ start, end, fact }) => [text.slice(start, end), fact.title.split(':')[0]]);
	assert.deepEqual(found, expected);
}

test('items of a regulation are cited one by one, the first with its word, the last with the regulation', () => {
	check(
		'Under Items 401(b), 404(a) and 407 of Regulation S-K it is so.',
		['Items 401(b), ', 'Item 401 of Regulation S-K'],
		['404(a) and ', 'Item 404 of Regulation S-K'],
		['Regulation S-K', 'Regulation S-K'],
	);
	check(
		'under ITEMS 401 and 404(a) of REGULATION S-K',
		['ITEMS 401 and ', 'Item 401 of Regulation S-K'],
		['404(a) of REGULATION S-K', 'Item 404 of Regulation S-K'],
	);
});

test('a section of the Code of Federal Regulations is cited with its paragraphs', () =>
	check(
		'see 17 CFR 230.425, 17 C.F.R. § 240.14d-2(b) and 17 cfr 999.1',
		['17 CFR 230.425', 'Rule 425 under the Securities Act'],
		['17 C.F.R. § 240.14d-2(b)', 'Rule 14d-2(b) under the Exchange Act'],
	));

test('an instruction is cited by its letter and number', () =>
	check(
		'by General Instruction B.2 and GENERAL INSTRUCTIONS A, not General Instruction Z or B.2x',
		['General Instruction B.2', 'General Instruction B.2'],
		['GENERAL INSTRUCTIONS A', 'General Instruction A'],
	));

test('a rule is cited over a line end, and not where it is one of a regulation', () => {
	check(
		'under Rule\n12b-2 and RULE 405 of the Act',
		['Rule\n12b-2', 'Rule 12b-2 under the Exchange Act'],
		['RULE 405', 'Rule 405 under the Securities Act'],
	);
	check('under Rule 405 of Regulation C');
});

test('the facts of a sentence are those of the names in it', () =>
	assert.deepEqual(
		citedFacts('Rule 425, then Rule 14a-12; nothing on Rule 1.').map(({ names }) => names[0]),
		['Rule 425', 'Rule 14a-12'],
	));

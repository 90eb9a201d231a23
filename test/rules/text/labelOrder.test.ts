import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelOrder } from '../../../server/src/rules/text/labelOrder';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a label that leaves one out is marked', () =>
	check(
		labelOrder,
		report(`The plan provides for (i) a plant, (ii) a warehouse and (iv) a road.
                                                        ^^^^ “(iv)” where “(iii)” would follow.`),
	));

test('labels of any kind that leave one out or stand twice are marked, also in HTML', () => {
	for (const [text, expected] of [
		['The plan provides for (a) a plant, (b) a warehouse and (d) a road.', '(c)'],
		['The plan provides for (1) a plant, (2) a warehouse and (4) a road.', '(3)'],
		['The plan provides for (A) a plant, (B) a warehouse and (D) a road.', '(C)'],
		['The plan provides for (i) a plant, (ii) a warehouse, (ii) a fence and (iii) a road.', '(iii)'],
		['The plan consists of (i) a plant, and (iii) a road.', '(ii)'],
		['The sale depends on (i) consent of (a) the lender and (b) the county, and (iii) a vote.', '(ii)'],
	] as const) {
		for (const filing of [report(text), htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${text}</p>`)]) {
			const found = problems(labelOrder, filing).map(({ message }) => message);
			assert.equal(found.length, 1, text);
			assert.ok(found[0]?.includes(`“${expected}” would`), `${text}: ${found[0]}`);
		}
	}
});

test('labels in a row, in two rows, of parts elsewhere and of notes are silent', () => {
	for (const text of [
		'The plan provides for (i) a plant, (ii) a warehouse and (iii) a road.',
		'The sale depends on (i) consent of (a) the lender and (b) the county, and (ii) a vote.',
		'It ends on the earlier of (i) a vote and (ii) a sale. It begins on the later of (i) a vote and (ii) a loan.',
		'The plan provides for (a) a plant and (b) a road, other than as clauses (a) and (d) of it provide.',
		'The plan provides for (i) a plant as in Section 4 (iv) and (ii) a road.',
		'Item 304 (a) and paragraph (c) of the plan provide for a road.',
		'The price (1) and the cost (2) of the plant and the price (2) of the road are net.',
		'The plan provides for (a) a plant, as Item 404(a)(1)(v) of Regulation S-K asks, and (b) a road.',
		'It reports on (i) a vote and (ii) a sale. It consulted on none of the matters in Item 304(a)(2)(i) and (ii) of Regulation S-K.',
		'In clause (i), the plan has a plant; in clause (iii), it has a road.',
		'The plan provides for (h) a plant and (i) a road.',
	]) {
		assert.deepEqual(problems(labelOrder, report(text)), [], text);
	}
	const list = '(a) Financial Statements of Businesses Acquired. None.\n(d) Exhibits. 99.1 Press release.';
	assert.deepEqual(problems(labelOrder, plainReport(`Item 9.01 Financial Statements and Exhibits\n\n${list}`)), []);
});

test('the proposals of a vote that leave a number out or have one twice are marked', () => {
	const votes = (...numbers: readonly number[]) =>
		plainReport(
			`Item 5.07 Submission of Matters to a Vote of Security Holders\n\nThe stockholders voted in May.\n\n${numbers
				.map((number) => `Proposal ${number}: Some matter of the Company\n\nThe matter was approved.\n`)
				.join('\n')}`,
		);
	const found = (text: string) => problems(labelOrder, text).map(({ message }) => message);
	assert.deepEqual(found(votes(1, 1, 3)), ['“Proposal 1” where “Proposal 2” would follow.']);
	assert.deepEqual(found(votes(1, 3)), ['“Proposal 3” where “Proposal 2” would follow.']);
	for (const numbers of [
		[1, 2, 3],
		[2, 4],
		[1, 2, 1, 2],
		[3, 1, 2],
		[1, 1, 2, 2],
	]) {
		assert.deepEqual(found(votes(...numbers)), [], numbers.join());
	}
});

test('a part of a provision is no label of the sentence, also with spaces between its parts', () => {
	for (const cited of ['Item 304 (a) (1) (v)', 'Item 304(a) (1) (v)', 'Section 12 (b) (iv)']) {
		const rows = '(i) we opened a plant. (ii) We closed it. (iii) We sold it. (iv) We left. (v) There was none';
		assert.deepEqual(problems(labelOrder, report(`${rows} (as in ${cited} of Regulation S-K).`)), [], cited);
	}
});

test('letters that begin later are those of the form', () => {
	const text = '(b) Mr. Roe retires; see Item 404(a). (d) Ms. Poe joins the board.';
	assert.deepEqual(problems(labelOrder, report(text)), []);
});

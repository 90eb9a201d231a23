/** Exhibits pasted after the 8-K. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../fixture';

const report = `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1   Press release

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.

                 Harbor Mills, Inc.

                 By: /s/ Mary Major
                 Mary Major
                 Chief Financial Officer

`;
const story = 'Harbor Mills, Inc. today announced results for its first quarter, which ended on March 31. '.repeat(4);

const attachmentsOf = (after: string) =>
	filingOf(report + after).attachments.map(({ number, title }) => [number, title.text]);

test('An exhibit begins with its own heading', () => {
	assert.deepEqual(attachmentsOf(`Exhibit 99.1\n\nHARBOR MILLS REPORTS FIRST QUARTER RESULTS\n\n${story}\n`), [
		['99.1', 'HARBOR MILLS REPORTS FIRST QUARTER RESULTS'],
	]);
});

test('An exhibit without a heading has the number of the only one listed', () => {
	assert.deepEqual(attachmentsOf(`Harbor Mills Reports First Quarter Results\n\n${story}\n`), [
		['99.1', 'Harbor Mills Reports First Quarter Results'],
	]);
});

test('Whom to call and what kind of paper it is are no title', () => {
	assert.deepEqual(
		attachmentsOf(
			`EX-99.1\n\nCONTACTS: John Doe, Chairman\nJane Roe, President\n(207) 555-0100\n\nFOR IMMEDIATE RELEASE\n\nFAX: 207-555-0101\n\nHarbor Mills Buys A Second Mill\n\n${story}\n`,
		),
		[['99.1', 'Harbor Mills Buys A Second Mill']],
	);
});

test('Several exhibits follow each other, and a running head opens none', () => {
	assert.deepEqual(
		attachmentsOf(
			`EXHIBIT 10.1\n\nLease of the Bath Mill\n\n${story}\n\nEXHIBIT 10.1\n\n${story}\n\nEXHIBIT 99.1\n\nHarbor Mills Leases A Mill\n\n${story}\n`,
		),
		[
			['10.1', 'Lease of the Bath Mill'],
			['99.1', 'Harbor Mills Leases A Mill'],
		],
	);
});

test('What converters leave of page footers is no exhibit', () => {
	assert.deepEqual(
		attachmentsOf(`PAGE NUMBER: 1\n\nEX-99.1\n\nExhibit 99.1\n\nHarbor Mills Reports Record Results\n\n${story}\n`),
		[['99.1', 'Harbor Mills Reports Record Results']],
	);
});

test('A sentence that begins with an exhibit opens none', () => {
	assert.deepEqual(
		attachmentsOf(
			`Exhibit 99.1\n\nHarbor Mills Reports Results\n\nThe terms are those of\nExhibit 10.3 hereto and\nof the lease. ${story}\n`,
		),
		[['99.1', 'Harbor Mills Reports Results']],
	);
});

test('A few words and the footnotes of an index are no exhibit', () => {
	assert.deepEqual(attachmentsOf('Page 4 of 4\n'), []);
	assert.deepEqual(
		attachmentsOf(
			`EXHIBIT INDEX\n\n99.1*   Press release\n\n* The information furnished with this report shall not be deemed filed.\n${story}\n`,
		),
		[],
	);
});

test('Nothing in an attachment is an item, a list or a signature of the report', () => {
	const filing = filingOf(
		`${report}Exhibit 99.1\n\nHarbor Mills Leases A Mill\n\n${story}\n\nItem 8.01 Other Events\n\nExhibit No.   Description\n\n99.7   Plan\n\nBy: /s/ John Doe\n`,
	);
	assert.deepEqual(
		filing.items.map(({ number }) => number),
		['9.01'],
	);
	assert.deepEqual(
		filing.exhibitLists.flatMap(({ rows }) => rows.map(({ number }) => number?.text)),
		['99.1'],
	);
	assert.deepEqual(
		filing.signatures?.blocks.map(({ signature }) => signature?.name),
		['Mary Major'],
	);
});

test('a press release is named by its title, not by the letterhead above it', () => {
	const letterhead = [
		'HARBOR LIGHTS, INC.',
		'12 Pier Street, Portland, ME 04101-0000',
		'P.O. Box 12, Portland',
		'Contacts:',
		'Ada Quill',
		'Executive Director, Investor Relations and Corporate Communications',
		'Director of Finance and Administration',
		'(207) 555-0112',
	];
	const [only] = attachmentsOf(
		`\n\n${letterhead.join('\n\n')}\n\nHarbor Lights Opens Its Second Plant\n\n${'The company opened a second plant in Ohio today. '.repeat(12)}\n`,
	);
	assert.equal(only?.[1], 'Harbor Lights Opens Its Second Plant');
});

test('an exhibit goes from its heading to the next, and its title is the first line that reads like one', () => {
	const whole = (after: string) => {
		const { source, attachments } = filingOf(report + after);
		return attachments.map(({ number, span, title }) => [
			number,
			source.slice(span.start, span.end),
			source.slice(title.span.start, title.span.end),
		]);
	};
	const [first, second] = [
		`Exhibit 99.1\n\nHarbor Mills Buys a Mill\n\n${story.trim()}`,
		`EX-99.2 Slides of the Company on Its Mills\n\n${story.trim()}`,
	];
	assert.deepEqual(whole(`${first}\n\n\n${second}\n\n`), [
		['99.1', first, 'Harbor Mills Buys a Mill'],
		['99.2', second, 'EX-99.2 Slides of the Company on Its Mills'],
	]);
	const bare = `Harbor Mills Buys a Mill\n\n${story.trim()}`;
	assert.deepEqual(whole(`* Filed herewith,\nas it is.\n\n${bare}`), [['99.1', bare, 'Harbor Mills Buys a Mill']]);
	assert.deepEqual(whole(`${bare}\n\n${second}`), [
		[undefined, bare, 'Harbor Mills Buys a Mill'],
		['99.2', second, 'EX-99.2 Slides of the Company on Its Mills'],
	]);
	assert.deepEqual(whole(`Page 5\n\na.txt\n\n${first}`), [['99.1', first, 'Harbor Mills Buys a Mill']]);
});

test('no line is a title that ends like a sentence, begins small, or says whom to call', () => {
	for (const line of [
		'Harbor Mills, Inc. today told of its results.',
		'of the first quarter of the company',
		'Two Words',
		'For More Information Call the Company',
		'Press Release',
		'Write to mills@example.com for more',
		'Call (207) 555-0112 for more news',
		'Its Shares Are Listed as NYSE: HMI',
		'12 Mill Road, Second Building, Suite 4',
		'Jo Q. Doe, Vice President of Sales',
		'The Harbor Mills Company, Inc.',
	]) {
		assert.deepEqual(attachmentsOf(`Exhibit 99.1\n\n${line}\n\nHarbor Mills Buys a Mill\n\n${story}\n`), [
			['99.1', 'Harbor Mills Buys a Mill'],
		]);
	}
	assert.deepEqual(attachmentsOf(`Exhibit 99.1\n\nnews of the day\n\n${story}\n`), [['99.1', 'news of the day']]);
});

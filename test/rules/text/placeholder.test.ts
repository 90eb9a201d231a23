import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { placeholder } from '../../../server/src/rules/text/placeholder';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);
const left = (text: string) => problems(placeholder, text).map(({ span }) => text.slice(span.start, span.end));

test('a number of the exhibit list in brackets is marked', () => {
	const list = (number: string) =>
		plainReport(
			`Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${number}  Press release\n104  Cover page`,
		);
	assert.deepEqual(left(list('[99.1]')), ['[99.1]']);
	assert.deepEqual(left(list('(99.1)')), []);
});

test('a bullet in brackets is marked', () =>
	check(
		placeholder,
		report(`On March [●], 2026, the company opened a plant.
         ^^^ Placeholder “[●]” is still to be filled in.`),
	));

test('what stands for a word that is to come is marked, each place once', () => {
	for (const [text, words] of [
		['Sold for $[•] at a [● %] premium.', ['[•]', '[● %]']],
		['Sold for $● in cash.', ['$●']],
		['The plant is open.【4:0†source】', ['【4:0†source】']],
		['The plant is open. :contentReference[oaicite:0]{index=0}', [':contentReference[oaicite:0]{index=0}']],
		['The plant is open. citeturn0search3', ['citeturn0search3']],
		['See https://www.example.com/?utm_source=chatgpt.com', ['utm_source=chatgpt.com']],
		['The plant is open. I hope this helps!', ['I hope this helps']],
		['On [DATE], the company opened it.', ['[DATE]']],
		['It signed Amendment No. to the loan (Supplement No. ).', ['Amendment No.', 'Supplement No.']],
		['It signed Amendment No. __ to the loan (Amendment No. X).', ['Amendment No. __', 'Amendment No. X']],
		['[Insert name of bank] lent it.', ['[Insert name of bank]']],
		['The amount is [to be confirmed].', ['[to be confirmed]']],
		['The amount is TBD.', ['TBD']],
		[
			'It paid the loan (JD to confirm) and sold (CFO: please check the date) it.',
			['(JD to confirm)', '(CFO: please check the date)'],
		],
		['[NTD: check with counsel]', ['[NTD: check with counsel]']],
		['[Note to Draft: update]', ['[Note to Draft: update]']],
		['On March XX, 2026, it paid $XX million.', ['XX', '$XX']],
		['See Exhibit 10.XX hereto.', ['10.XX']],
		['It sold the [*] plant of the ● seller in [A1] Ohio.', ['[*]', '●', '[A1]']],
		['The date of the sale is t.b.d. and its place will HOLD.', ['t.b.d.', 'HOLD']],
		['It sold the [Redacted] plant to undefined buyers of [sic?] lamps.', ['[Redacted]', 'undefined', '[sic?]']],
		['Each officer keeps his/her post until the Day, Month that (s)he leaves.', ['his/her', 'Day, Month', '(s)he']],
		['It paid foo of REF Agreement \\h dollars.', ['foo', 'REF Agreement \\h']],
		['On March __, 2026, a plant opened.', ['__']],
		['A price of $____ per share.', ['____']],
		['A price of [____] dollars.', ['[____]']],
		['A price of $[   ] per share, on March [ ], 2026.', ['[   ]', '[ ]']],
	] as const) {
		assert.deepEqual(left(report(text)), words, text);
	}
});

test('words that a choice or a note has are none within a sentence', () => {
	for (const text of [
		'The directors then in office choose one or more additional directors.',
		'Each group will select one nominee, and a message costs it five cents per email message.',
	]) {
		assert.deepEqual(left(report(text)), [], text);
	}
});

test('letters that begin the name of a company are no note', () => {
	assert.deepEqual(
		left(report('It sold the plant to TBD Media Holdings, Inc. and TBA Marsh Group, LLC on Monday.')),
		[],
	);
	assert.deepEqual(left(report('It sold the plant to TBD Bank and TBD Corporation.')), ['TBD', 'TBD']);
});

test('notes on where a page ends and the signatures stand are silent, for signed reports keep them', () => {
	for (const note of [
		'[Signature page follows]',
		'[SIGNATURE PAGE TO FOLLOW]',
		'[Signatures follow on the next page]',
		'[Remainder of page intentionally left blank; signature page follows.]',
		'[The remainder of this page has been left blank intentionally.]',
		'[Rest of page\nintentionally left blank]',
		'[This page intentionally left blank]',
		'[Signature Page to Current Report on Form 8-K]',
		'[Signatures on the following page]',
		'{Signature page follows}',
		'(Signature page follows)',
		'<Signature page follows>',
		'*** Signature page follows ***',
		'[[Balance of page intentionally left blank]]',
	]) {
		assert.deepEqual(left(report(`A plant opened.\n\n${note}`)), [], note);
	}
	assert.deepEqual(
		left(htmlReport('<p>Item 8.01 Other Events</p><p>A plant.</p><p><i>[Signature&nbsp;page <b>follows.</b>]</i></p>')),
		[],
	);
});

test('a signature page that is still to come is marked', () =>
	check(
		placeholder,
		report(`A plant opened.

[Signature page to come]
^^^^^^^^^^^^^^^^^^^^^^^^ Note “[Signature page to come]” belongs to the draft.`),
	));

test('the name of a value to come is a placeholder, and no note', () => {
	for (const words of [
		'[Title of the class]',
		'[Description of Exhibit 10.1]',
		'[Name of counterparty]',
		'[Description]',
	]) {
		assert.deepEqual(
			problems(placeholder, report(`The Company opened ${words} in Ohio.`)).map(({ message }) => message),
			[`Placeholder “${words}” is still to be filled in.`],
		);
	}
});

test('in HTML the words of a reader count', () =>
	assert.deepEqual(left(htmlReport('<p>Item 8.01 Other Events</p>\n<p>On March&nbsp;[<b>&#9679;</b>], 2026.</p>')), [
		'[<b>&#9679;</b>]',
	]));

test('redactions, boxes, lists, numerals and words in brackets are silent', () => {
	for (const text of [
		'A price of [***] or [**] or [*] per unit.',
		'• a first point\n● a second point',
		'[X] Yes [ ] No',
		'[ ] the first way\n[   ] the second way',
		'One year [ ] Two years [ ] Abstain [ ]',
		'Title XX of the Act, Article XXII, and Super Bowl XXX.',
		'[sic] and [the company] said [emphasis added].',
		'Product Line Simplification (PLS) reduced the revenue, and PLS is not over.',
		'Harbor Lights, Inc. [NASDAQ National Market: HBLT] opened a plant.',
		'The costs (those of acquired in-process R&D [IPR&D] among them) are not sure if prices rise.',
		'Votes: [TABLE_5: Advisory vote to approve pay: For, 1,200; Against, 30].',
		'Fund XX and XXL shirts.',
		'The court said: “The plan [...] is void, and [t]he seller of the […] may go.” See [sic].',
		'Capitalized but undefined terms are in the plan; a part of it is null and void.',
		'Its TBA securities rose. It trades under HOLD with the symbol FLAG. The VERIFY trial and the CONFIRM clinical study are over. The read/write memory and/or the candidate(s) won.',
		'We make: • lamps • shades for rooms • and bulbs.',
		'The plan will change the rules: • of the first plant; and • the second plant.',
		'A loan of ~$5 million.',
		'NTD 100 million (New Taiwan dollars).',
		'____________________\nA plant opened.\n____________________',
		'By: ____________  Jane Doe\nDate ____________, 2026',
		'An account ending in XXX-XX-9999.',
	]) {
		assert.deepEqual(left(report(text)), [], text);
	}
});

test('boxes of the cover are silent', () =>
	check(
		placeholder,
		report('A plant opened.').replace(
			'Item 8.01',
			() =>
				'[•] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)\n[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)\n\nItem 8.01',
		),
	));

test('a block that is still to be signed is the matter of other rules, a signed one is not', () => {
	const unsigned = report('A plant opened.').replace(
		/By: \/s\/[\s\S]*$/,
		'By: __________\nName: [Name]\nTitle: [Title]\n',
	);
	assert.deepEqual(left(unsigned), []);
	const signed = report('A plant opened.').replace('Chief Financial Officer', 'Title: [Title]');
	assert.deepEqual(left(signed), ['[Title]']);
});

test('attached exhibits are silent', () =>
	check(
		placeholder,
		plainReport('Item 8.01 Other Events\n\nA plant opened.', {
			after: `\n\nEXHIBIT 10.1\n\nFORM OF LEASE\n\n${'This lease is made on [DATE] with [●].\n'.repeat(8)}`,
		}),
	));

test('a date of the cover that is not sure yet is marked', () => {
	const text = report('A plant opened.').replace('March 12, 2026', '[March 12, 2026]');
	assert.deepEqual(left(text), ['[March 12, 2026]']);
});

test('a field, a note and a choice are named as what they are', () =>
	check(
		placeholder,
		report(`The Company [is/are] the owner under Section Error! Reference source not found.
            ^^^^^^^^ Choice “[is/are]” is still to be made.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Field “Error! Reference source not found.” of a template or word processor was not filled in.

«Name» opened a plant. [Smith to confirm?]
^^^^^^ Field “«Name»” of a template or word processor was not filled in.
                       ^^^^^^^^^^^^^^^^^^^ Note “[Smith to confirm?]” belongs to the draft.`),
	));

test('words of editors, formulas, footnotes and customary signs are silent', () => {
	for (const text of [
		'Section 4.1 now reads: “The [Borrower] shall pay [all] fees on time.”',
		'Each grant is $25,000 / ([fair market value] x 0.40) rounded down.',
		'As “[t]he Board” and the director[s] decided [1], [2] and [a].',
		'The schedule is [Reserved], [intentionally omitted] or [Redacted].',
		'The rule is [Release No. 34-1234] and [17 CFR 240.13a-11].',
		'Please refer to the report, please call the SEC and please visit the website.',
		'The Promissory Note to accrue interest; the matter is to be determined by the Board.',
		'NTD 100 million, TBA securities, 50% of A and 20% of B, and $5 for $6.',
		'Since May, 2017 and on 12 May 2020 the price was $.01 ($ in millions, $ million).',
		'The (draft) rules, the fix and FY 2025 results of Q4, filed for the Company or the registrant, or by Mr. Doe, are as of page 1 of 3.',
		'What happened? The plant and/or the mill were sold on or before May 4, 2026.',
	]) {
		assert.deepEqual(left(report(text)), [], text);
	}
});

test('number signs that end the text are no placeholder, those in a sentence are', () => {
	for (const text of ['We opened a plant.\n\n###', 'We opened a plant.\n\n            ###\n']) {
		assert.deepEqual(left(report(text)), [], text);
	}
	assert.deepEqual(left(`${report('We opened a plant.')}\n\n###\n`), []);
	assert.deepEqual(left(report('We opened ### plants.')), ['###']);
	assert.deepEqual(left(report('It cost $###.')), ['$###']);
});

test('an empty term and a file number to come are left', () => {
	for (const text of [
		'Alder, Inc. (the “”) opened a plant.',
		'It is registered on Form S-3 (File No. 333-) with it.',
		'It is registered on Form S-3 (File No.) with it.',
	]) {
		assert.equal(left(report(text)).length, 1, text);
	}
});

test('a star for what is left out, and remarks that a finished report has, are silent', () => {
	for (const text of [
		'The places marked [*] have been omitted. The price is [*].',
		'What is confidential was replaced with “[*]”.',
		'The balance sheet [unaudited] follows. [Footnotes follow]',
	]) {
		assert.deepEqual(left(report(text)), [], text);
	}
	assert.deepEqual(left(report('The price is [*] for the plant.')), ['[*]']);
});

test('time zones, names written out, addresses on the web and names of companies are none', () => {
	for (const text of [
		'The call is at 10 a.m. [ET] on May 4.',
		'The call is at 10:00 a.m. [Eastern Time] on May 4, which is 10 a.m. ET [7 a.m. PT].',
		'Women with the XX chromosome and XX karyotypes were treated.',
		'See https://www.alder.example/reports/{id}/file and www.alder.example/{year}/.',
		'It bought it (TBD Energy Inc.) and TBD Energy Inc. sold it.',
		'The FDA [Food and Drug Administration] and the ABC [formerly XYZ] plant agreed.',
		'The call is at 9:00 a.m. [local time] and 10 a.m. [New York City time] on May 4.',
		'The path /v1/users/{user_id}/orders and https://alder.example/a?b={c} are used.',
		'The $5.0 million [€4.6 million] loan and the trial [NCT01234567] ended.',
		'Tick-borne disease (TBD) is rare, and TBD is known; the type XX pump is sold.',
		'[Not used]',
		'[Signature Page Follows]',
		'It were [sic] fine.',
		'The Series XX shares were sold.',
	]) {
		assert.deepEqual(left(report(text)), [], text);
	}
	for (const [text, words] of [
		['The amount is TBD and the rate (TBD by Alder Inc.).', ['TBD', 'TBD']],
		['The loan of $5.0 million [$6.0 million] and the [local time] ended.', ['[$6.0 million]', '[local time]']],
		['Dear {name}, it opened.', ['{name}']],
		['See https://www.alder.example/{{page}}.', ['{{page}}']],
		['It sold the xx shares.', ['xx']],
		['The [Eastern][Pacific] plant opened.', ['[Eastern]', '[Pacific]']],
	] as const) {
		assert.deepEqual(left(report(text)), words, text);
	}
});

test('brackets for the parentheses of a legend, or within those of a term, are none', () => {
	const cover = (legends: string) => report('It opened.').replace('FORM 8-K', `FORM 8-K\n\n${legends}`);
	for (const text of [
		cover('March 9, 2026\nDate of Report\n[Date of Earliest Event Reported]'),
		cover('Date of Report [Date of earliest event reported]: March 9, 2026'),
		cover('100 Mast Street, Bend, Oregon 97701\n[Address of principal executive offices] [Zip Code]'),
		cover('Oregon\n[State or other jurisdiction of incorporation]'),
		report('Basalt, Inc. (an Oregon corporation [sometimes called “Old Basalt”]) was sold.'),
		report('Basalt, Inc. (formerly Slate, Inc. ["Slate"]) was sold.'),
	]) {
		assert.deepEqual(left(text), [], text);
	}
	for (const [text, words] of [
		[cover('Date of Report [Date of earliest event reported]: [DATE]'), '[DATE]'],
		[report('It sold the plant ([insert “name”] to follow).'), '[insert “name”]'],
		[report('Basalt, Inc. (the “Seller” [or “Basalt”]) sold it.'), '[or “Basalt”]'],
		[report('It sold the plant to [the “Buyer”] for cash.'), '[the “Buyer”]'],
	] as const) {
		assert.deepEqual(left(text), [words], text);
	}
});

test('the open rate of asset-backed securities under a term sheet is none, that of other notes is one', () => {
	assert.deepEqual(
		left(report('It sold $100,000,000 of Class A-1 ___% Asset Backed Notes and ___% Asset-Backed Certificates.')),
		[],
	);
	assert.deepEqual(left(report('It sold $100,000,000 of its ___% Senior Notes due 2031.')), ['___']);
});

test('what a form has for a value of the cover is marked, with brackets or without', () => {
	const address = '415 Basalt Avenue, Bend, Oregon 97701';
	for (const [from, to, ...words] of [
		[address, '[Street Address]', '[Street Address]'],
		[address, 'Street Address, City, State 12345', 'Street Address', 'City', 'State'],
		[address, '123 Any Street, Anytown, Oregon 97701', 'Any Street, Anytown, Oregon 97701'],
		[address, 'XXX Basalt Avenue, Bend, Oregon 97701', 'XXX'],
		['93-0417725', '[EIN]', '[EIN]'],
		['93-0417725', '[93-0417725]', '[93-0417725]'],
		['001-41893', '[File No.]', '[File No.]'],
		['(541) 555-0163', '(___) ___-____', '(___) ___-____'],
		['(541) 555-0163', '[(541) 555-0163]', '[(541) 555-0163]'],
		['Oregon\t', '[Jurisdiction]\t', '[Jurisdiction]'],
		['Oregon\t', 'State\t', 'State'],
		['Alder Creek Instruments, Inc.', 'Company Name, Inc.', 'Company Name'],
	] as const) {
		assert.deepEqual(left(coverOf({}).replace(from, to)), words, to);
	}
	for (const [from, to] of [
		[address, '1 State Street, City of Industry, California 91744'],
		[address, '[logo.jpg]\n1 Company Road, Bend, Oregon 97701'],
		['Alder Creek Instruments, Inc.', 'State Street Address Company'],
	] as const) {
		assert.deepEqual(left(coverOf({}).replace(from, to)), [], to);
	}
});

test('a name that goes on in the next line is no name of a value', () => {
	for (const between of ['\n', '\n\n']) {
		const cover = (place: string) =>
			coverOf({
				address: `320 Hatch Drive${between}${place}, California 94404\n(Address of principal executive offices) (Zip Code)`,
			});
		assert.deepEqual(problems(placeholder, cover(`Foster${between}City`)), []);
		assert.deepEqual(
			problems(placeholder, cover('City')).map(({ message }) => message),
			['Placeholder “City” is still to be filled in.'],
		);
	}
});

test('what is still to be chosen in the place of the former name is marked', () => {
	const of = (name: string) => coverOf({}).replace('Not Applicable\n', `${name}\n`);
	for (const name of ['[Not Applicable]', 'Insert former name', '[N/A]', 'Former name']) {
		assert.deepEqual(left(of(name)), [name]);
	}
	for (const name of ['Not Applicable', 'N/A', 'None', 'Former Name Foods, Inc.', 'Alder Brook, Inc.']) {
		assert.deepEqual(left(of(name)), [], name);
	}
});

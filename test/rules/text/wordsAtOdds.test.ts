import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a small word that is left over is marked, also in HTML', () => {
	check(
		wordsAtOdds,
		report(`The Company opened a the second plant in Ohio and will shall own it.
                   ^^^^^ “a the”: one of the two words is left over.
                                                  ^^^^^^^^^^ “will shall”: one of the two words is left over.`),
	);
	const html = '<p>Item 8.01 Other Events</p>\n<p>The terms of <b>to</b> the loan are known to the lender.</p>';
	assert.equal(problems(wordsAtOdds, htmlReport(html)).length, 1);
});

test('an article that is left over is said to be so once', () => {
	const messages = problems(wordsAtOdds, report('It opened an the plant in Ohio.')).map(({ message }) => message);
	assert.deepEqual(messages, ['“an the”: one of the two words is left over.']);
});

test('an article of the wrong form is written as the next word takes it', () => {
	fix(
		wordsAtOdds,
		report('The Company signed a amendment to its loan.'),
		report('The Company signed an amendment to its loan.'),
	);
	fix(
		wordsAtOdds,
		report('It has signed an purchase agreement for the plant.'),
		report('It has signed a purchase agreement for the plant.'),
	);
});

test('more than one number is named by the plural alone', () => {
	for (const [wrong, right] of [
		[
			'The release is furnished as Exhibits 99.1 to this report.',
			'The release is furnished as Exhibit 99.1 to this report.',
		],
		['It is filed as Exhibits 10.1, hereto, and known.', 'It is filed as Exhibit 10.1, hereto, and known.'],
		['The plant is described in Items 8.01 above.', 'The plant is described in Item 8.01 above.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	for (const right of [
		'They are furnished as Exhibits 99.1 and 99.2.',
		'They are furnished as Exhibits 99.1, 99.2 and 10.1.',
		'They are furnished as Exhibits 99.1 (the release) and 99.2.',
		'They are described in Items 1.01 and Item 2.03.',
		'They are filed as Exhibits 4.1 through 4.5, each of them.',
		'(d) Exhibits 99.1 Press release of the Company.',
	]) {
		check(wordsAtOdds, report(right));
	}
});

test('a sentence that begins with a small letter is marked, not what follows an abbreviation', () => {
	fix(
		wordsAtOdds,
		report('The plant was opened. the plant is in Ohio.'),
		report('The plant was opened. The plant is in Ohio.'),
	);
	fix(
		wordsAtOdds,
		report('It was opened in March 2026. on Monday it was sold.'),
		report('It was opened in March 2026. On Monday it was sold.'),
	);
	for (const right of ['It owns approx. the half of it.', 'The Company’s website is www.alder.example. It is new.']) {
		check(wordsAtOdds, report(right));
	}
});

test('a word for another is known by its neighbors, in capitals and on the cover as well', () => {
	for (const [wrong, right] of [
		['No later then May, the plant is open.', 'No later than May, the plant is open.'],
		['The Company and it’s lender agreed.', 'The Company and its lender agreed.'],
		['It sold most of it’s plants.', 'It sold most of its plants.'],
		[
			'It issued a release announcing it’s entry into a lease.',
			'It issued a release announcing its entry into a lease.',
		],
		['The Company completed it’s sale of the plant.', 'The Company completed its sale of the plant.'],
		['There is an agreement in principal.', 'There is an agreement in principle.'],
		['It is signed on behalf or the Company.', 'It is signed on behalf of the Company.'],
		['The interest was paid, in accordance to the loan.', 'The interest was paid, in accordance with the loan.'],
		['It is in compliance to the rule.', 'It is in compliance with the rule.'],
		['Ms. Doe, our General Manger, agreed.', 'Ms. Doe, our General Manager, agreed.'],
		['It received a letter form the Nasdaq.', 'It received a letter from the Nasdaq.'],
		['The reports did contain an adverse opinion.', 'The reports did not contain an adverse opinion.'],
		['There were (i) disagreements with the firm.', 'There were (i) no disagreements with the firm.'],
		['She has resigned form the Board.', 'She has resigned from the Board.'],
		['It issued a pres release.', 'It issued a press release.'],
		['It sold preferred stick at par.', 'It sold preferred stock at par.'],
		['It is of the UNITES STATES.', 'It is of the UNITED STATES.'],
		['All is qualified in it entirety.', 'All is qualified in its entirety.'],
		['The call is at 9:00 a.m. Easter Time.', 'The call is at 9:00 a.m. Eastern Time.'],
		['All is incorporated hereby by reference.', 'All is incorporated herein by reference.'],
		['The Board fo Directors agreed.', 'The Board of Directors agreed.'],
		['Their are no others.', 'There are no others.'],
		['lf the offer ends, it is void.', 'If the offer ends, it is void.'],
		['ln addition, it was paid.', 'In addition, it was paid.'],
		['In an emerging growth company, indicate it.', 'If an emerging growth company, indicate it.'],
		['It is Section 15(d) Securities Exchange Act.', 'It is Section 15(d) of the Securities Exchange Act.'],
		['93-0417725 (RIS Employer Identification No.)', '93-0417725 (IRS Employer Identification No.)'],
		['97701 (Zpi Code)', '97701 (Zip Code)'],
		['A copy if these releases is attached.', 'A copy of these releases is attached.'],
		['The cash flow form operating activities fell.', 'The cash flow from operating activities fell.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	const cover = plainReport('Item 8.01 Other Events\n\nThe plant is open.', { after: '' }).replace(
		'Harbor Lights, Inc.\n(',
		'(Address of principle executive offices) (Zip Cod)\nHarbor Lights, Inc.\n(',
	);
	assert.deepEqual(
		problems(wordsAtOdds, cover).map(({ message }) => message),
		['“principle executive”: “principal” is meant.', '“Zip Cod”: “Code” is meant.'],
	);
});

test('a verb of the wrong form is marked', () => {
	check(
		wordsAtOdds,
		report(`On May 1, the Company will entered into a lease, and the exhibit shall not be deem filed.
                      ^^^^^^^^^^^^ “will entered”: the verb has another form here.
                                                                           ^^^^^^^ “be deem”: the verb has another form here.`),
	);
	check(
		wordsAtOdds,
		report(`On May 4, 2026, the Company have opened a plant. The Registrant are its owner.
                ^^^^^^^^^^^^^^^^ “the Company have”: the verb has another form here.
                                                 ^^^^^^^^^^^^^^^^^^ “The Registrant are”: the verb has another form here.`),
	);
});

test('what only looks like a slip is silent', () => {
	for (const text of [
		'It is a one-time fee, paid within an hour to a European bank and a unit of an honest broker.',
		'It sold Class A Ordinary Shares and Series A and Series B notes. A university bought them in a U.S. offering.',
		'The loan, of which a part is due, is an SEC matter, an FDA matter and an LLC interest.',
		'The plant is to be built by of-record holders; it is a by-product of an historic plan.',
		'If the price is higher, then it pays the later then-current rate; since then the results form the basis of this form; an order form under it.',
		'The factors affect the business. It took effect in May, and the Company effected the sale in principle.',
		'Jane Doe said: “It’s a great day, and we will not loose hope; no more then.” It will proceed. In May issued shares fell.',
		'The principal amount, the general counsel, the city council, the martial arts and the Capitol Federal bank are as before.',
		'In fact, it’s quite hard; whether it’s a loan or it’s moving, we think it’s fair and it’s worth it, as if it’s okay. They announced it’s selling.',
		'The shares disposed of by the holders, the terms complied with by the parties, and those dealt with to their satisfaction.',
		'It submitted a plan to regain compliance to the exchange, and gave evidence of its compliance to the panel.',
		'The portfolios that we have are sound, and the plan referred to is in effect; the rights they have are as before.',
		'Each person acting on its behalf or at its direction reports on compliance, as we know as well as the auditors.',
		'Assets are sold to others instead of to us.',
		'The application form typically used is here; proxies in the enclosed form returned to us are voted.',
		'The filling of a vacancy is up to the board; vacancies may be filled by a vote, or are filled as the bylaws say.',
		'How does this affect us? The steps are described here in detail. It may indeed do so in principal markets.',
		'The board elected Ana-Lucía Echeverría and José Íñigo Aránega.',
		'The officers of the Company have agreed, and its lenders and the Company are bound. The stick, at par with its peers; Easter in April.',
		'An underwriter, an upgrade and a usual fee are a unique case. It paid from $5 to $7.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('a small word that is lost after another is put back', () => {
	for (const [wrong, right] of [
		['It was opened pursuant the permit.', 'It was opened pursuant to the permit.'],
		['It was closed prior the sale.', 'It was closed prior to the sale.'],
		['In connection the sale, it moved.', 'In connection with the sale, it moved.'],
		['It was signed on behalf the Company.', 'It was signed on behalf of the Company.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	for (const text of [
		'In this respect the plant is new.',
		'In that connection the Company moved.',
		'It acted in accordance therewith.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('words of legends and cites that lost a part or took another are written right', () => {
	for (const [wrong, right] of [
		['A copy is attached hereto Exhibit 99.1.', 'A copy is attached hereto as Exhibit 99.1.'],
		['It is filed by reference Exhibit 4.1 of the report.', 'It is filed by reference to Exhibit 4.1 of the report.'],
		['It is incorporated reference in the report.', 'It is incorporated by reference in the report.'],
		['A copy the press release is attached.', 'A copy of the press release is attached.'],
		['It is dated of May 4, 2026 and known.', 'It is dated as of May 4, 2026 and known.'],
		['They are qualified in there entirety by it.', 'They are qualified in their entirety by it.'],
		['The plan has bene filed with it.', 'The plan has been filed with it.'],
		['It is open, affective May 4, 2026, for all.', 'It is open, effective May 4, 2026, for all.'],
		['It is named in Schedule 14-A of the Company.', 'It is named in Schedule 14A of the Company.'],
		['See Item 404(a) of Regulation SK for it.', 'See Item 404(a) of Regulation S-K for it.'],
		['It is the Cover Page Interactive Date File of it.', 'It is the Cover Page Interactive Data File of it.'],
		[
			'It was filed with the Securities Exchange Commission.',
			'It was filed with the Securities and Exchange Commission.',
		],
		['It was made under the Exchange Act 1934 in Ohio.', 'It was made under the Exchange Act of 1934 in Ohio.'],
		['The Delaware General Corporate Law has it.', 'The Delaware General Corporation Law has it.'],
		['It is a current report on From 8-K of May.', 'It is a current report on Form 8-K of May.'],
		['A copy of The press release is attached.', 'A copy of the press release is attached.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	assert.equal(problems(wordsAtOdds, report('Alder, Inc. (the “the Company”) opened it.')).length, 1);
	for (const text of [
		'Schizoaffective and affective disorders are treated by The Bank of Ohio.',
		'It may copy the release, as filed or attached hereto (Exhibit 99.1), by value per unit.',
		'It is interactive, and the date of its file is known.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('words that are left out of verbs, and verbs of another number, are written right', () => {
	for (const [wrong, right] of [
		['It entered a definitive agreement with Pine.', 'It entered into a definitive agreement with Pine.'],
		['A release is furnished Exhibit 99.1 to it.', 'A release is furnished as Exhibit 99.1 to it.'],
		['It is named in reports filed the SEC in May.', 'It is named in reports filed with the SEC in May.'],
		['As previous disclosed, it was sold in May.', 'As previously disclosed, it was sold in May.'],
		['Ohio said that they is bound by the lease.', 'Ohio said that they are bound by the lease.'],
		['It sold 1,250,000 share of common stock in May.', 'It sold 1,250,000 shares of common stock in May.'],
		['It passed with 1,250,000 share in favor of it.', 'It passed with 1,250,000 shares in favor of it.'],
		['A release announcing result for May is known.', 'A release announcing results for May is known.'],
		['The several lender party to it agreed in May.', 'The several lenders party to it agreed in May.'],
		['It tells of result of operations in May.', 'It tells of results of operations in May.'],
		['There were broker no-votes on the proposal.', 'There were broker non-votes on the proposal.'],
		['It is open for the passed two years in Ohio.', 'It is open for the past two years in Ohio.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	assert.equal(problems(wordsAtOdds, report('A copy of the press release are attached hereto.')).length, 1);
	for (const text of [
		'The court entered a judgment, and it entered an order.',
		'The attached Exhibit 99.1, filed with the SEC, was its previous report.',
		'It has one share of stock. The bill passed two committees, and you are free.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('half a word at the end of a paragraph is no other word', () => {
	assert.deepEqual(problems(wordsAtOdds, report('The Company opened the second plant fo')), []);
	assert.equal(problems(wordsAtOdds, report('The Company opened a plant fo the lakes.')).length, 1);
	assert.equal(problems(wordsAtOdds, report('The Company opened the second plant fo.')).length, 1);
});

test('a heading in capitals after a sentence without its full stop is no word of it', () => {
	const text = 'Both are incorporated herein by reference';
	assert.equal(problems(wordsAtOdds, report(`${text} Item 9.01 of the report.`)).length, 1);
	assert.deepEqual(problems(wordsAtOdds, report(`${text} ITEM 9.01 FINANCIAL STATEMENTS AND EXHIBITS`)), []);
});

test('words of the usual sentences that are taken for others', () => {
	for (const [wrong, right] of [
		['It follows generally excepted accounting principles.', 'It follows generally accepted accounting principles.'],
		['It makes foreword-looking statements.', 'It makes forward-looking statements.'],
		['It is incorporated by reverence into it.', 'It is incorporated by reference into it.'],
		['A copy if the release is attached.', 'A copy of the release is attached.'],
		['It is known with respect with the plant.', 'It is known with respect to the plant.'],
		['It is filed for the propose of the law.', 'It is filed for the purpose of the law.'],
		['It is not filed, or shall it be deemed so.', 'It is not filed, nor shall it be deemed so.'],
		['It is known as this Current Report Form 8-K.', 'It is known as this Current Report on Form 8-K.'],
		['It is listed on the New York Stock Market.', 'It is listed on the New York Stock Exchange.'],
		['It will furnish supplementary a copy of it.', 'It will furnish supplementally a copy of it.'],
	] as const) {
		fix(wordsAtOdds, report(wrong), report(right));
	}
	for (const right of [
		...[
			'It was excepted from the sale.',
			'It differs in any material respect with the terms.',
			'A copy, if the plant opens.',
		],
		...['It may file, or shall it wait?', 'It declared an emergency.', 'The forms of its report form a series.'],
	]) {
		check(wordsAtOdds, report(right));
	}
});

test('names of bodies, markets and laws with one of their words otherwise are marked', () => {
	for (const [written, right] of [
		['New York Stock Exchanges', 'New York Stock Exchange'],
		['New Stock York Exchange', 'New York Stock Exchange'],
		['Securities and Exchange Committee', 'Securities and Exchange Commission'],
		['Nasdaq Capital Markets', 'Nasdaq Capital Market'],
		['Nasdaq Global Selection Market', 'Nasdaq Global Select Market'],
		['Financial Industry Regulation Authority', 'Financial Industry Regulatory Authority'],
		['Public Companies Accounting Oversight Board', 'Public Company Accounting Oversight Board'],
		['Internal Revenue Services', 'Internal Revenue Service'],
		['Private Securities Litigation Act Reform', 'Private Securities Litigation Reform Act'],
		['Nevada Revised Statues', 'Nevada Revised Statutes'],
		['Dodd-Franks Act', 'Dodd-Frank Act'],
		['Ernest & Young', 'Ernst & Young'],
		['Secured Overnight Finance Rate', 'Secured Overnight Financing Rate'],
	] as const) {
		const text = `The Company has told the ${written} of its plant in Ohio and of the workers there.`;
		const found = problems(wordsAtOdds, report(text)).map(({ message }) => message);
		assert.equal(found.length, 1, text);
		assert.ok(found[0]?.endsWith(`“${right}” is meant.`), text);
		assert.deepEqual(problems(wordsAtOdds, report(text.replace(written, right))), [], right);
	}
	for (const text of [
		'The Chief Executive Officers and Chief Financial Officers of the two companies met in Ohio.',
		'The limited liability companies and registered public accounting firms of Ohio met there.',
		'The Company and a stock exchange in New York agreed on the listing of the shares there.',
		'The sale was agreed by and between the Company and Oak Bank, and by and among its owners.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});

test('a verb of the third person after “will” is marked', () => {
	for (const words of ['will expires on', 'shall continues in', 'will not serves as', 'must notifies the']) {
		assert.equal(
			problems(wordsAtOdds, report(`The term of the loan ${words} that day in the year 2027.`)).length,
			1,
			words,
		);
	}
	for (const words of ['will expire on', 'shall include', 'may serve as']) {
		assert.deepEqual(
			problems(wordsAtOdds, report(`The term of the loan ${words} that day in the year 2027.`)),
			[],
			words,
		);
	}
});

test('two offices in one, and names of markets and titles that lack a word, are marked', () => {
	for (const [words, right] of [
		['Chief Executive Financial Officer', undefined],
		['Chief Financial Executive Officer', undefined],
		['Chief Finance Financial Officer', 'Chief Financial Officer'],
		['Senior President', 'Senior Vice President'],
	] as const) {
		const [found, ...more] = problems(wordsAtOdds, report(`Jane Roe is ${words} of the Company since May.`));
		assert.ok(found?.message.includes(right ?? 'left over'), words);
		assert.deepEqual(more, []);
	}
	for (const [words, right] of [
		['on the New York Stock, and', 'New York Stock Exchange'],
		['on the Nasdaq Global Select. It', 'Nasdaq Global Select Market'],
		['on the New York Exchange and', 'New York Stock Exchange'],
		['by the Nasdaq Listed Company Manual and', 'NYSE Listed Company Manual'],
		['under NYSE Listing Rule 5635 and', 'Nasdaq Listing Rule'],
		['in its physical year and', 'fiscal'],
		['of those section and', 'that section'],
		['for the year than ended and', 'then'],
		['for the six month ended and', 'months ended'],
		['on The Nasdaq Market LLC and', 'Nasdaq Stock Market LLC'],
	] as const) {
		const [found] = problems(wordsAtOdds, report(`The shares are listed ${words} are traded there.`));
		assert.ok(found?.message.includes(right), words);
	}
	for (const words of [
		'New York Stock Transfer Company,',
		'New York Stock\nExchange,',
		'Nasdaq Global Select Market',
		'Chief Executive and Financial Officers',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(`The shares are with the ${words} which is there.`)), [], words);
	}
	// In columns of plain text the name goes on below.
	const cells =
		'Common Stock            ALDR            New York Stock\n                                        Exchange\n';
	assert.deepEqual(problems(wordsAtOdds, report(cells)), []);
});

test('words with a capital at the beginning of a cell or in a parenthesis are no names', () => {
	for (const [words, right] of [
		['99.1\tPres release of March 12, 2026', 'Press'],
		['99.1   Pres release of March 12, 2026', 'Press'],
		['104\tCove page interactive data file', 'Cover'],
		['* Field herewith', 'Filed'],
		['(Registrants telephone number)', 'Registrant’s'],
		['Senior Vise President', 'Vice'],
	] as const) {
		const [found] = problems(wordsAtOdds, report(`${words} and more.`));
		assert.ok(found?.message.includes(right), words);
	}
});

test('words of lists, covers and legends for others are marked', () => {
	for (const [words, right] of [
		['and is herein by reference', 'incorporated herein by reference'],
		['by references to it', 'reference'],
		['The following exhibits is filed', 'exhibits are'],
		['agrees to furnished a copy', 'furnish'],
		['a certification of amendment', 'certificate'],
		['Clas A shares', 'Class'],
		['on the 37th Flor', 'Floor'],
		['under Rule 144-A', '144A'],
		['the Chapter 111 cases', 'Chapter 11'],
		['this Currant Report', 'Current'],
	] as const) {
		const [found] = problems(wordsAtOdds, report(`It says ${words} of it there.`));
		assert.ok(found?.message.includes(right), words);
	}
	for (const words of [
		'the certification of results',
		'Chapter 111 of the code',
		'a call by telephone',
		'the format in use',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(`It says ${words} there.`)), [], words);
	}
});

test('the verb and the noun have the number of what they belong to', () => {
	const found = (text: string) => problems(wordsAtOdds, plainReport(`Item 8.01 Other Events\n\n${text}`)).length;
	for (const [wrong, right] of [
		['There is no plan under which she were elected.', 'There is no plan under which she was elected.'],
		['The Warrants has a price of $6.00.', 'The Warrants have a price of $6.00.'],
		['It is a committee of three independent director.', 'It is a committee of three independent directors.'],
		['The Board has four employee.', 'The Board has four employees.'],
		['The sellers (each, an “Manager”) agreed.', 'The sellers (each, a “Manager”) agreed.'],
	]) {
		assert.equal(found(wrong ?? ''), 1, wrong);
		assert.equal(found(right ?? ''), 0, right);
	}
	for (const text of [
		'If it were terminated, a fee is due.',
		'He is treated as if he were employed.',
		'The price of the Warrants is $6.00.',
		'It is a three director committee.',
		'The four director nominees were elected.',
	]) {
		assert.equal(found(text), 0, text);
	}
});

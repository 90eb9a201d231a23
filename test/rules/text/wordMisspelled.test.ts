import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordMisspelled } from '../../../server/src/rules/text/wordMisspelled';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a misspelled word of the form is marked, and written right with its capitals', () => {
	check(
		wordMisspelled,
		report(`The plant is open pursaunt to the permit.
                  ^^^^^^^^ “pursaunt” is spelled “pursuant”.`),
	);
	fix(wordMisspelled, report('The Comapny opened it.'), report('The Company opened it.'));
	fix(wordMisspelled, report('THE REGSITRANT OPENED IT.'), report('THE REGISTRANT OPENED IT.'));
	fix(
		wordMisspelled,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>It <b>annouced</b> the plant.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>It <b>announced</b> the plant.</p>'),
	);
});

test('short words with two letters changed about, or the space between them lost, are marked in small letters', () => {
	for (const [wrong, right] of [
		['the par vlaue of a share', 'the par value of a share'],
		['the owner ofthe plant', 'the owner of the plant'],
		['the fisrt plant', 'the first plant'],
		['the press realease', 'the press release'],
		['the release filed herewidth', 'the release filed herewith'],
		['a dividend of $0.10 pershare', 'a dividend of $0.10 per share'],
	] as const) {
		fix(wordMisspelled, report(`It is ${wrong}.`), report(`It is ${right}.`));
	}
	for (const [wrong, right] of [
		['Common Sotck', 'Common Stock'],
		['the Corportation', 'the Corporation'],
		['a lease of Companys plant', 'a lease of Company’s plant'],
		['a Perss Release', 'a Press Release'],
	] as const) {
		fix(wordMisspelled, report(`It is ${wrong}.`), report(`It is ${right}.`));
	}
	const text =
		'The form of the trial, the field, the three cats and Mr. Tiem of Agian Corp. alter the dose, as there were odes; the solicitations.';
	assert.deepEqual(problems(wordMisspelled, report(text)), []);
});

test('any one letter of a word may be lost, doubled, another or too many', () => {
	for (const [wrong, right] of [
		['an attrative partner', 'an attractive partner'],
		['its calulations', 'its calculations'],
		['the revlease', 'the release'],
		['the outstamding shares', 'the outstanding shares'],
		['a commitmen of the lender', 'a commitment of the lender'],
		['the undber lease', 'the under lease'],
		['all shhares', 'all shares'],
		['its liabilitie', 'its liabilities'],
		['a notice furnishe to it', 'a notice furnished to it'],
		['a plan attached heretos', 'a plan attached hereto'],
		['a lease whichs ends', 'a lease which ends'],
		['the informationt', 'the information'],
	] as const) {
		fix(wordMisspelled, report(`It is ${wrong}.`), report(`It is ${right}.`));
	}
	check(
		wordMisspelled,
		report(`In the preceeding year it opened.
       ^^^^^^^^^^ “preceeding” is spelled “preceding” or “proceeding”.`),
	);
	for (const text of [
		'The acquiror, the mortgagee and the joint venturers organised an instalment of proration.',
		'Mr. Mercer, Ms. Parker and Mr. Marken met.',
		'The colour of planks, plains and basins; the parity of the debit.',
		'The regulator may complain per capita, fulfil it and browse.',
		'It made 40 mmboe and 3 mmcfe, by tezepelumab, in situ.',
	]) {
		assert.deepEqual(problems(wordMisspelled, report(text)), [], text);
	}
});

test('words that mostly bear a capital, and the months, are marked where they have a slip', () => {
	for (const [wrong, right] of [
		['On Mrach 3, 2026 it opened', 'On March 3, 2026 it opened'],
		['dated as of Arpil 30, 2025', 'dated as of April 30, 2025'],
		['The Cihef of Alder', 'The Chief of Alder'],
		['an Indemnifcation Agreement', 'an Indemnification Agreement'],
		['a lease of Alder, Icn. in May', 'a lease of Alder, Inc. in May'],
		['at 5 Mill Srteet', 'at 5 Mill Street'],
		['its Audit Committe met', 'its Audit Committee met'],
		['the compan and the plant', 'the company and the plant'],
	] as const) {
		fix(wordMisspelled, report(`${wrong}.`), report(`${right}.`));
	}
	const text = 'On Mar 3, 2026, Jun 4, 2026 and Sept 5, 2026 Mary 10 met at Main Street; Aprilia and Juli came.';
	assert.deepEqual(problems(wordMisspelled, report(text)), []);
	assert.deepEqual(
		problems(wordMisspelled, report('On Jule 4, 2026 it opened.')).map(({ message }) => message),
		['“Jule” is spelled “June” or “July”.'],
	);
});

test('two words that ran together are parted', () => {
	for (const [wrong, right] of [
		['the plant isattached to it', 'the plant is attached to it'],
		['incorporated byreference', 'incorporated by reference'],
		['the Opinionof its counsel', 'the Opinion of its counsel'],
		['its new CreditAgreement, the Credit Agreement', 'its new Credit Agreement, the Credit Agreement'],
		['for the year endedDecember 31, 2025', 'for the year ended December 31, 2025'],
		['the plant of eightproposals', 'the plant of eight proposals'],
		['as defined in Rule12b-2', 'as defined in Rule 12b-2'],
		['see Section 18of the Act', 'see Section 18 of the Act'],
		['on thetransition date', 'on the transition date'],
	] as const) {
		fix(wordMisspelled, report(`So ${wrong}.`), report(`So ${right}.`));
	}
	const [found] = problems(wordMisspelled, report('It isattached.'));
	assert.equal(found?.message, '“isattached” is two words: “is attached”.');
});

test('words of two words, names, and what a program or the page joined are silent', () => {
	for (const text of [
		'Whereof, forthwith and therewith the securityholders of the marketplace, and the security holders, were told.',
		'Andover, ANDOVER, Ninepoint and Mr. Cashin of Welland use bac:DepositaryShare, a Depositary Share.',
		'PayPal, CreditWorks and BlackRock use the whitepaper of 401k and 10b5 plans on the 18th floor.',
		'The plans ofthe firm byreference andthe lists isattached tothe books inthe halls ofits firm withthe arms.',
	]) {
		assert.deepEqual(problems(wordMisspelled, report(text)), [], text);
	}
	const html = '<p>Item 8.01 Other Events</p>\n<p>It is<b>attached</b> <kbd>Number of</kbd><kbd>Number of</kbd>.</p>';
	assert.deepEqual(problems(wordMisspelled, htmlReport(html)), []);
});

test('a word in two parts is joined, two words are not', () => {
	for (const [wrong, right] of [
		['the reg istrant', 'the registrant'],
		['THE CUR RENT REPORT', 'THE CURRENT REPORT'],
		['the Com pany', 'the Company'],
		['it pur chased all', 'it purchased all'],
		['to gether with it', 'together with it'],
		['In dicate it', 'Indicate it'],
		['it an nounced it', 'it announced it'],
	] as const) {
		fix(wordMisspelled, report(`So ${wrong}.`), report(`So ${right}.`));
	}
	for (const text of [
		'The web site of the work force is in formation, as sets of a mount are in voice and data.',
		'It has a greed of all owed, on cyber security, in good will and pro rated over head.',
		'Reg. istrant, Com-pany and the de Posit brothers of St Ate met in Wash ing.',
	]) {
		assert.deepEqual(problems(wordMisspelled, report(text)), [], text);
	}
});

test('a key beside the one that was meant, and the end of a word that is lost or another, are marked', () => {
	for (const [wrong, right] of [
		['tge plant', 'the plant'],
		['a plant wirh two lines', 'a plant with two lines'],
		['undr the lease', 'under the lease'],
		['the ofder of May', 'the offer of May'],
		['it is attached herei', 'it is attached herein'],
		['the righ to buy', 'the right to buy'],
		['the notes, pursuanh to it', 'the notes, pursuant to it'],
		['to exceeu ten', 'to exceed ten'],
	] as const) {
		fix(wordMisspelled, report(`It is ${wrong}.`), report(`It is ${right}.`));
	}
	for (const text of [
		'It broke even, thus we take the shirt, mist and firth.',
		'The changer, the changes and itw are known.',
	]) {
		assert.deepEqual(problems(wordMisspelled, report(text)), [], text);
	}
});

test('names that are nearly words are right with their capital', () => {
	for (const text of ['Ms. Chang met Elena Witten.', 'NANCE PATTEN is a director.', 'We bought Romain of Provence.']) {
		assert.deepEqual(problems(wordMisspelled, report(text)), [], text);
	}
	assert.equal(problems(wordMisspelled, report('It is a chang of control.')).length, 1);
});

test('other words, names, tickers, addresses and what an editor has marked are silent', () => {
	for (const text of [
		'The offices in the United States are set forth below; contact the retirees.',
		'Mr. Farmer, Ms. Parsons and Mr. Carter compete for the prospects.',
		'Its ticker is TEH and its site is www.secruities.com/annouced.htm.',
		'It said that it “annouced [sic] the plant”.',
		'Write to info@comapny.com.',
	]) {
		assert.deepEqual(problems(wordMisspelled, report(text)), [], text);
	}
});

test('XBRL with its letters changed about is written right', () => {
	fix(wordMisspelled, report('It is in Inline XRBL.'), report('It is in Inline XBRL.'));
	fix(wordMisspelled, report('It is in iXRBL.'), report('It is in iXBRL.'));
	assert.deepEqual(problems(wordMisspelled, report('It is in XBRL (Nasdaq: XRBB).')), []);
});

test('abbreviations, capitals and words in two parts are written right', () => {
	for (const [wrong, right] of [
		['It is a non-GAPP measure of Alder.', 'It is a non-GAAP measure of Alder.'],
		['Its EBIDTA is known.', 'Its EBITDA is known.'],
		['THe plant is known.', 'The plant is known.'],
		['It is a lease agree ment of May.', 'It is a lease agreement of May.'],
		['It is a lease agree-ment of May.', 'It is a lease agreement of May.'],
	] as const) {
		fix(wordMisspelled, report(wrong), report(right));
	}
	for (const text of ['EVgo and IDs of PCs are known.', 'The able and the ments agreed.']) {
		assert.deepEqual(problems(wordMisspelled, report(text)), [], text);
	}
});

test('the name of a company is no misspelled word', () => {
	for (const text of [
		'We bought Borad, Inc. in May. Borad is glad.',
		'Agrement LLC and Finacial Partners, L.P. lent it.',
		'Statment Bancorp, Excution Ltd. and Seurity plc own it.',
		'Registant & Sons Corp. and Amendement S.A. own it.',
	]) {
		assert.deepEqual(problems(wordMisspelled, report(text)), [], text);
	}
	assert.equal(problems(wordMisspelled, report('The Compnay and Alder, Inc. opened it.')).length, 1);
});

test('of a character within a word that nobody sees another rule speaks', () => {
	for (const sign of ['\u00ad', '\u200b']) {
		assert.deepEqual(problems(wordMisspelled, report(`The agree${sign}ment is signed.`)), []);
	}
});

test('a word that is being typed at the end of the text is none yet', () => {
	const text = plainReport('Item 8.01 Other Events\n\nThe Company opened a plant, includin');
	const cut = text.slice(0, text.indexOf('includin') + 8);
	assert.deepEqual(problems(wordMisspelled, cut), []);
	assert.equal(problems(wordMisspelled, `${cut} two lines.`).length, 1);
	assert.equal(problems(wordMisspelled, `${cut.replace('includin', 'inclduing')}`).length, 1);
});

test('words of reports that were not known are, with those that are near them', () => {
	for (const [slip, right] of [
		['additionaly', 'additionally'],
		['memorandom', 'memorandum'],
		['forbearence', 'forbearance'],
		['unanimosly', 'unanimously'],
	] as const) {
		fix(
			wordMisspelled,
			report(`It says ${slip} that the plant opened.`),
			report(`It says ${right} that the plant opened.`),
		);
	}
	for (const word of ['tendency', 'reflection', 'rehiring', 'censures', 'overseer', 'enduring']) {
		assert.deepEqual(problems(wordMisspelled, report(`It says ${word} that the plant opened.`)), [], word);
	}
});

test('no part of a word that a hyphen at the end of a line divides is a word', () => {
	const found = (text: string) => problems(wordMisspelled, report(text)).map(({ message }) => message);
	assert.deepEqual(found('The release is incor-\nporated by reference, and was fina-\nncial in kind.'), []);
	assert.deepEqual(found('The release is porated\nby reference.'), ['“porated” is spelled “prorated”.']);
});

test('a word with a capital is known by the one that it stands beside in a title or a document', () => {
	for (const [wrong, right] of [
		['Ms. Doe is the Cief Executive Officer.', 'Ms. Doe is the Chief Executive Officer.'],
		['Ms. Doe is the ChiefExecutive Officer.', 'Ms. Doe is the Chief Executive Officer.'],
		['Ms. Doe is the Gerneral Counsel.', 'Ms. Doe is the General Counsel.'],
		['The Opinoin of counsel is kept there.', 'The Opinion of counsel is kept there.'],
		['It has one class of Common Stok outstanding.', 'It has one class of Common Stock outstanding.'],
	] as const) {
		fix(wordMisspelled, report(wrong), report(right));
	}
	for (const name of ['Gerneral met the Cief of Opinoin.', 'Stok Farms and Marge Agreement are names.']) {
		assert.deepEqual(problems(wordMisspelled, report(name)), [], name);
	}
});

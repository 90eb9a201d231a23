/** Sentences whose words are right, though others of the same letters or in the same order are slips. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { punctuationDoubled } from '../../../server/src/rules/text/punctuationDoubled';
import { wordDoubled } from '../../../server/src/rules/text/wordDoubled';
import { wordMisspelled } from '../../../server/src/rules/text/wordMisspelled';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';

const found = (text: string) => {
	const report = plainReport(`Item 8.01 Other Events\n\n${text}`);
	return [wordsAtOdds, wordMisspelled, wordDoubled, punctuationDoubled].flatMap((rule) =>
		problems(rule, report).map(({ message }) => message),
	);
};

const right: Readonly<Record<string, readonly string[]>> = {
	'words of agreements, of bylaws and of other reports': [
		'It may incorporate documents that it files under Sections 13(a), 13(c), 14 or 15(d) of the Exchange Act.',
		'The Company need not follow all requirements of Securities and Exchange Commission rules.',
		'It is not obligated to publicly release the results of any revision of these statements.',
		'It does not undertake to publicly update any forward-looking statement, whether as a result of new information or otherwise.',
		'The proxy statement, which is herein incorporated by reference, is deemed not filed.',
		'Each party represents to the other that the execution of the lease was authorized.',
		'Notices reach it by the Close of Business (as defined below) on the last day, and any other Person pursuant to the plan.',
		'The plan (the "MASTER PLAN") and the trust are separate; the Master Plan is closed.',
		'Rebates are recorded in Accrued rebates on the balance sheet, and an asset as Owned in the register.',
		'A proxy which states that it is irrevocable is irrevocable, and it agreed to make or to make or to keep a loan.',
		'The effect was of 3%, 3%, and 4%, in millions except per share, share, percentages and store data.',
		'It harms its earnings or its or its affiliates’ position.',
		'A month has 30 days, and members get credit for 1/2 month.',
		'Many commitments expire without being drawn upon, the fees for them being small.',
		'Unless otherwise agreed to, the plan goes on, and when assets are disposed of, their cost is written off.',
		'Payments of principal of, the redemption price (if any), and interest on the notes are guaranteed.',
		'It follows its bylaws or the agreement, as the case may be; provided, that the law permits it.',
		'It applies to the following: A public business entity; A not-for-profit entity; and others.',
		'Results of Operations The following table shows sales. Letter Agreements In connection with it, each signed a letter.',
		'The asset shall belong to the buyer, and an integrase inhibitor is studied. Sales (cont’d.) are below.',
		'See https://www.example.com/frame?attachid=2192317 on what you are seeing there right now.',
	],
	'a verb of a court': [
		'The court entered a settlement order, and the clerk entered an agreement of the parties in the docket.',
		'The court will hear in December the motion to dismiss.',
		'The Panel may hear by telephone what the Company has to say.',
		'The creditor asks the court to except the debt from discharge.',
	],
	'the only verb of a sentence, and a word before a figure': [
		'The documents attached hereto as exhibits are incorporated herein by reference.',
		'Inventories were overstated by between €6 million and €8 million, and costs by between five and six million.',
		'The site the claim relates to is in Ohio. A and B shares were issued.',
	],
	'a verb after another': [
		'The boards agreed to merge consideration of both matters into one hearing.',
		'A holder may ask the court to annul general meetings that were not duly called.',
		'The sale would undo reliance on one supplier.',
	],
	'what goes on with a noun': [
		'Units where approved uses are few, and proposals where cast votes are not enough, are left out.',
		'The Company has no determined plan to pay dividends.',
		'The lone agreement that remains is that of 2019. Any filling with sterile product is done in Ohio.',
	],
	'a verb with an object': [
		'The rule would subject certain officers to liability, and may subject the terms of the offer to review.',
		'The Panel based its decision on the plan, as management had based the estimate on past years.',
		'The charter was amended, according the holders of Series B one vote per share.',
		'She kept the seat by forgoing information rights.',
		'The lender required that the Company issue a warrant to it.',
		'It shall now be deemed a reference to the successor.',
		'These laws subject certain persons to review, and would otherwise subject the Company to a tax.',
		'The Company previously based its estimates on models, and primarily based the price on them.',
		'The terms have the effect of according the holders of Series A a preference.',
		'Employees treat with respect each person whom they meet.',
		'The rule requires that the Company issue a press release on the notice.',
		'The notes mature on May 3, 2031, or on an earlier date if the holders so choose.',
		'The meeting was held though a quorum of one class was lacking.',
		'Of the rights the Holder may have are none left. The only interest Mr. Roe has is that of a holder. Employment at will is usual.',
	],
	'words that only look like the usual ones': [
		'Costs rose, and so too the prices, for any person acting on behalf or at the direction of it.',
		'It issued to them partnership units, and treats conditions that affect on average few persons.',
		'The Board respectfully disagrees. Gifts are generally excepted from the rule.',
		'The cards are embedded with the Company’s chip and all data thereof. One of Company’s lenders agreed.',
		'The New York exchange agent counts the notes.',
	],
	'a noun of its own': [
		'The Committee approved form award agreements.',
		'It holds key personal information of customers who purchase contact lenses.',
		'The purchase includes the plant and field with its wells.',
		'Such filling equipment was replaced, and this filling suite is idle.',
		'Its lone facility made black currant juice after a full test of the line.',
		'We furnish supplementary information in its entirely new format, and persons work there under contract.',
		'OT systems were restored after the release date March 27, 2026 had passed.',
		'The results of operation of the mine are told, and the general corporate law of the State of Nevada applies.',
		'Each $0.01 par value share of Class B has ten votes; Board of Director positions are open.',
		'It is near a Ouachita Parish rail line.',
		'Shares are counted on an actual as well as as adjusted basis.',
		'The revised form contains a new box, each election form names a bank, and the product’s liquefied form keeps.',
		'The talks entered a definitive phase, and the sale gave them company stock.',
		'The founders would rather that the plant stay open.',
		'The servicer corrected maturity data in the loan tape. The full test of the turbine took nine days.',
		'A vote at a general meeting or shareholders’ written consent is needed; no plan or merger is considered.',
		'These forward-looking statement disclaimers apply, and there is no transactions committee.',
		'Rights here under review are few, and exhibits there to be filed are none.',
	],
	'words of other languages and names of products': [
		'The bank was in fact the owner, de facto and in personam, and posted a supersedeas bond in pari materia.',
		'Heirs remise all claims, and the benefit enures to assigns. The iLens and the eNote are products.',
		'Counsel appeared in In re Alder Litigation (see id. and ibid., at 14) for Assemblé S.A.',
	],
	'a word that is also two': [
		'We may carry forward losses. The carryforward expires.',
		'The trade name is ours. Each tradename is impaired, and the rate making of ratemaking cases goes on.',
	],
	'marks of their own': [
		'It makes 5-(3,4-dimethoxyphenyl)pyridine under Section V.B of the order.',
		'The contracts so entered into; and the duties complied with; or the land disposed of; the rest is sold.',
		'Each party bears its, his or her own costs, in $ and in £, and in $ per barrel.',
		'Follow our account @roeoptical and our website.',
		'The price equals ((the closing price) less (the dividend)) divided by two.',
	],
	'a small word that belongs to the verb before it': [
		'The new rates will be phased in on January 1, 2027.',
		'The work carried on in March will go on in April.',
		'The terms are to be dealt with in five parts.',
		'The conduct complained of is described, and the land taken possession of by the county was not sold.',
		'The files tampered with by a former employee were restored.',
		'The place that the data came from is not known, nor is the person reported to in it.',
		'Holders who do so do so at their own risk.',
	],
	'one thing where several are usual': [
		'The following provision is added at the end of the bylaws.',
		'Each no par value share has one vote.',
		'The plan is subject to board of director approval.',
		'At quarter end December 31, 2025, it had two plants.',
		'It corrects the previously issued press release.',
	],
	'words of their own': [
		'This principle amounts to a rule, which principle market participants follow.',
		'From 1990 to 2001 he practiced general corporate law in Ohio.',
		'It is not current on Form 10-Q filings. Under Section 18 the holder has a claim.',
		'The operations there of two subsidiaries were sold, and the shares off the exchange were bought.',
		'It is shown as if January 1, 2025 had been the closing date.',
		'Directors where not independent recuse themselves. Trustees hold the notes where issued.',
		'The last will was probated in May; the Company’s will is done.',
		'It is one of leading firms’ complaints.',
		'We file herewith Exhibit 99.1. A general council of members governs it. At least payments of rent are due.',
	],
	'years of several': ['The terms of the three expire in 2027, 2027 and 2029, respectively.'],
	'words that differ by a letter from usual ones': [
		'There is an audit trail of each entry, and the ratio of 4.00 to 1.00 rises to 4.50 to 1.00.',
		'The till of the valley was dug, and the unit was uprated by phages.',
	],
};

for (const [what, texts] of Object.entries(right)) {
	test(`${what}: silent`, () => {
		for (const text of texts) {
			assert.deepEqual(found(text), [], text);
		}
	});
}

test('the slips of the same letters are still found', () => {
	for (const text of [
		'On May 3, 2026, the Company entered a settlement agreement with it.',
		'The terms are set forth hear in and are known.',
		'The report is hear by amended in part.',
		'On May 3, 2026, the Company issued press release number two.',
		'On May 3, 2026, the Company issue a press release on it.',
		'The sale is subject certain conditions.',
		'The statements are based the current plan of it.',
		'The Company is, according the records, the owner.',
		'The forgoing description is a summary.',
		'It shall now be deemed “filed” under the Act.',
		'The meeting will be held in on May 3, 2026.',
		'It is told in its Current on Form 8-K of that day.',
		'The shares off the Company are listed.',
		'The results for the quarter end March 31, 2026 are known.',
		'The following provision are added to it.',
		'A copy there of is filed.',
		'The date of is May 3, 2026, and it will is known.',
		'It is primarily based the models of others.',
		'The notice was executed and field with the SEC.',
		'It is reported in its entirely by the bank.',
		'A date as of the date if this letter is meant.',
		'They signed on behalf or the Company, due too the terms of it.',
		'The file is embedded with the Inline XBRL document.',
		'The data hereof and the data thereof are the same, and one of company’s plants is shut.',
		'The fees are $5 and $6, respectfully, under generally excepted rules.',
		'The facts in such filling are ours, sold though a dealer.',
		'It is qualified by the full test of the agreement, held form certain holders.',
		'The proceeds received form sales of lenses rose.',
		'It entered a definitive agreement.',
		'Them company agreed.',
		'He works alone rather that the others.',
		'The maturity data of the notes is near.',
		'The annual meeting or shareholders was held.',
		'It is the Agreement and Plan or Merger.',
		'These forward-looking statement are subject to risks.',
		'There is no transactions with it.',
		'Rights here under are few.',
		'The exhibits there to are few.',
		'It consists of; common stock, and follows the @price of it.',
		'It is ((the “Plan”) of the U.S government.',
	]) {
		assert.notDeepEqual(found(text), [], text);
	}
});

test('of two words that a slip may be for, the one that the words beside it tell is offered', () => {
	const said = problems(
		wordMisspelled,
		plainReport('Item 8.01 Other Events\n\nIt is filed for pruposes of Section 18 and pruposes nothing.'),
	).map(({ message }) => message);
	assert.deepEqual(said, ['“pruposes” is spelled “purposes”.', '“pruposes” is spelled “purposes” or “proposes”.']);
});

/** Sentences of every report, in the words that counsel give them: what their words stand side by side with is known. */
import { wordsOf } from './wordList';

/** Without signs between the words; a number, name or day in them ends one part and begins the next. */
export const commonSentences: readonly string[] = [
	// Exhibits, filed and furnished.
	'a copy of the press release is attached hereto as exhibit',
	'a copy of the press release is furnished as exhibit',
	'a copy of the press release is attached as exhibit',
	'a copy of the press release issued by the company is attached hereto as exhibit',
	'a copy of which is attached hereto as exhibit',
	'a copy of which is filed herewith as exhibit',
	'is attached hereto as exhibit and is incorporated herein by reference',
	'is attached hereto as exhibit and incorporated herein by reference',
	'is attached as exhibit to this current report on form 8-k and is incorporated herein by reference',
	'are attached hereto as exhibits and are incorporated herein by reference',
	'is incorporated by reference into this item',
	'is being furnished with this current report on form 8-k as exhibit',
	'is furnished herewith as exhibit and is incorporated by reference herein',
	'the information set forth under item of this current report on form 8-k is incorporated by reference into this item',
	'was previously filed as an exhibit to the company’s annual report on form 10-k and is incorporated herein by reference',
	'the following exhibits are filed herewith',
	'the following exhibit is furnished as part of this report',
	'exhibit is being furnished pursuant to item and shall not be deemed to be filed',
	'cover page interactive data file embedded within the inline xbrl document',
	'the cover page xbrl tags are embedded within the inline xbrl document',

	// The liabilities that a furnished text is free of.
	'the information in this current report on form 8-k including exhibit is being furnished and shall not be deemed to be filed for purposes of section 18 of the securities exchange act of 1934 as amended the exchange act or otherwise subject to the liabilities of that section',
	'shall not be deemed to be filed for the purposes of section 18 of the exchange act',
	'shall not be deemed filed for purposes of section 18 of the securities exchange act of 1934 or otherwise subject to the liability of that section',
	'in accordance with general instruction b.2 of form 8-k the information in this item',
	'nor shall it be deemed incorporated by reference in any filing under the securities act of 1933 as amended or the exchange act except as shall be expressly set forth by specific reference in such a filing',
	'nor shall it be incorporated by reference into any filing under the securities act or the exchange act except as expressly set forth by specific reference in such filing',
	'nor shall such information be deemed incorporated by reference in any filing under the securities act of 1933',
	'regardless of any general incorporation language in such filing',
	'whether made before or after the date hereof',
	'is not intended to and does not constitute a determination that the information is material',

	// Agreements.
	'entered into an agreement and plan of merger by and among',
	'entered into a credit agreement by and among the company the lenders party thereto and',
	'by and between the company and',
	'the foregoing description of the agreement does not purport to be complete and is qualified in its entirety by reference to the full text of the agreement a copy of which is filed as exhibit',
	'the foregoing description is qualified in its entirety by reference to the complete text of the agreement',
	'the foregoing summary does not purport to be complete and is subject to and qualified in its entirety by reference to the text of the agreement',
	'each share of common stock issued and outstanding immediately prior to the effective time will be converted into the right to receive',
	'pursuant to the terms of the agreement and subject to the conditions set forth therein',
	'upon the terms and subject to the conditions set forth in the merger agreement',
	'contains customary representations and warranties covenants and conditions',
	'contains customary representations warranties and covenants',
	'representations warranties and covenants of the parties',
	'former name former address and former fiscal year if changed since last report',
	'in the aggregate principal amount of',
	'payable semi-annually in arrears on',

	// Officers, directors and meetings.
	'was not the result of any disagreement with the company on any matter relating to the company’s operations policies or practices',
	'notified the company of his decision to resign from the board of directors',
	'notified the company of her decision to retire as a member of the board of directors of the company',
	'there are no arrangements or understandings between and any other person pursuant to which he was selected as a director',
	'there are no family relationships between and any director or executive officer of the company',
	'has no direct or indirect material interest in any transaction required to be disclosed pursuant to item 404(a) of regulation s-k',
	'is not a party to any transaction that would require disclosure under item 404(a) of regulation s-k',
	'the board of directors of the company appointed as a member of the board',
	'the company held its annual meeting of stockholders',
	'the company held its annual meeting of shareholders',
	'at the annual meeting the company’s stockholders voted on the following proposals',
	'the final results of the voting on each matter submitted to a vote of security holders are as follows',
	'the number of votes cast for and against as well as the number of abstentions and broker non-votes',
	'to serve until the next annual meeting of stockholders and until his or her successor is duly elected and qualified',
	'ratified the appointment of as the company’s independent registered public accounting firm for the fiscal year ending',
	'approved on an advisory basis the compensation of the company’s named executive officers',

	'elected to serve as a member of the board of directors until the next annual meeting',
	'will continue to serve as a member of the board of directors',
	'to hold office until the next annual meeting of shareholders',
	'the appointment of as the company’s independent registered public accounting firm for the fiscal year ended',
	'the ratification of the appointment of',
	'to increase the number of shares of common stock available for issuance under the plan',
	'shares of the company’s common stock outstanding as of the close of business on the record date',
	'in the company’s definitive proxy statement filed with the securities and exchange commission on',
	'as described in the company’s proxy statement filed with the sec on',
	'is eligible to participate in the company’s employee benefit plans',
	'with the secretary of state of the state of delaware',
	'of the amended and restated bylaws of the company',

	// Results and what is to come.
	'the company issued a press release announcing the',
	'a copy of the press release announcing the results is attached hereto as exhibit',
	'the press release is being furnished herewith as exhibit and is incorporated by reference herein',
	'which is attached hereto as exhibit and is incorporated herein by reference',
	'the information contained in this current report on form 8-k shall not be deemed to be incorporated by reference into any registration statement or other document',
	'shall not be incorporated by reference into any filing of the registrant',
	'or otherwise subject to the liabilities of that section and shall not be deemed to be incorporated by reference',
	'the information in this report is furnished and is not deemed filed',
	'do not purport to be complete and are qualified in their entirety by reference to the full text of',
	'forward-looking statements speak only as of the date of this current report on form 8-k',
	'speak only as of the date they are made',
	'these statements involve risks and uncertainties and actual results may differ',
	'are subject to a number of risks and uncertainties',
	'include but are not limited to the following',
	'from time to time in the company’s filings with the sec',
	'in the company’s most recent annual report on form 10-k for the fiscal year ended',
	'does not constitute an offer to sell or the solicitation of an offer to buy',
	'nor shall there be any sale of these securities in any state or jurisdiction in which such offer solicitation or sale would be unlawful prior to registration or qualification under the securities laws of any such state or jurisdiction',
	'filed by the company with the securities and exchange commission the sec',
	'as a result of the foregoing',
	'in accordance with the terms of the agreement',
	'under the terms of the agreement the company will',
	'at the end of the quarter ended',
	'for the three months ended and for the nine months ended',
	'a wholly owned subsidiary of the company',
	'for the benefit of the holders of the notes',
	'name of each exchange on which registered',
	'title of each class trading symbol name of each exchange on which registered',
	'date of report date of earliest event reported',
	'date of earliest reported event',
	'issued a press release announcing its financial results for the quarter ended',
	'issued a press release reporting its results of operations for the fiscal year ended',
	'issued a press release announcing its results for the second quarter ended',
	'announcing its financial results for the three and six months ended',
	'contains forward-looking statements within the meaning of section 27a of the securities act of 1933 as amended and section 21e of the securities exchange act of 1934 as amended',
	'within the meaning of the private securities litigation reform act of 1995',
	'are subject to risks and uncertainties that could cause actual results to differ materially from those expressed or implied by such statements',
	'the company undertakes no obligation to publicly update or revise any forward-looking statements whether as a result of new information future events or otherwise except as required by law',
	'in the company’s filings with the securities and exchange commission',
	'pursuant to the requirements of the securities exchange act of 1934 as amended the registrant has duly caused this report to be signed on its behalf by the undersigned thereunto duly authorized',
	'pursuant to the requirements of the securities and exchange act of 1934 the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized',
];

/** What is typed for the small words of these sentences, and is no other wording of them. */
export const slipsOfSmallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		a: 'as at an',
		an: 'and any',
		and: 'an any ad',
		as: 'is at has',
		be: 'by he been',
		by: 'be my but',
		for: 'or fro four',
		from: 'form for',
		has: 'as his',
		in: 'is it inn',
		is: 'as it if',
		it: 'is if its',
		its: 'it is it’s this',
		not: 'now no nor',
		of: 'or if off',
		on: 'or no one',
		or: 'of on nor',
		that: 'than the what',
		the: 'then they them he',
		to: 'of too ot so',
		was: 'as has wa',
		with: 'which wit will',
	}).map(([word, others]) => [word, new Set(others.split(' '))]),
);

/** Small words without which the sentence is none; others are left out at times, as the *is* of `and is incorporated`. */
export const neededWords: ReadonlySet<string> = new Set(
	'an as be by for from has in it of on or that to was with and'.split(' '),
);

/** Two words that may stand so as well as the other way about. */
export const rightlyTurned: ReadonlySet<string> = new Set(['herein incorporated', 'deemed not']);

/** Words of these sentences for which one of the other number may stand: reports have one exhibit, or many. */
export const wordsOfAnyNumber: ReadonlySet<string> = new Set(
	wordsOf(`
		address addresses agreement appointment arrangements benefit benefits board company copy date dates description
		director directors disagreement disposition document exhibit exhibits filing filings form holder holders
		jurisdiction lenders matter member notes obligation offer officer officers party person plan plans policies
		practices proposals purpose purposes quarter registrant relationships release report requirement requirements
		result results right rights rule section sections share shares state statement statements subsidiary symbol
		terms text transaction understandings year
	`),
);

/** Words of these sentences that have a capital where they are terms of the report or parts of names. */
export const wordsOfTerms: ReadonlySet<string> = new Set(
	wordsOf(`
		act agreement amended amendment annual appointment board business bylaws class closing commission committee
		common company covenants current date directors effective exchange exhibit exhibits filing form general holders
		information instruction item lenders meeting member merger name note notes number offering office officer
		officers operations party person persons plan press proxy record registrant registration regulation release
		report representations rule secretary section securities share shareholders shares state statement stock
		stockholders symbol time title trading transaction trustee vote warrants
	`),
);

/** Questions about what is cited: a rule of one market by the name of another, an item of the form as one of a regulation. */
import {
	exhibitByNumber,
	formNames,
	isExhibitsItem,
	lastParagraphs,
	regulationLetters,
	regulationParts,
} from '../../../knowledge';
import { ordinalInTitle } from '../../../text/numberWords';
import { day, type FigureQuestion, months } from './figureQuestion';

/** What citations are asked, in any order. */
export const citationQuestions: readonly FigureQuestion[] = [
	{
		// Item 5.02(f) of Regulation S-K
		needs: 'Item ',
		pattern: /\bItems? [1-9]\.\d\d(?:\([a-z\d]+\))* of (?:Regulation S-[KX]|Schedule 14A)/g,
		instead: () => 'such an item is one of Form 8-K',
	},
	{
		// Item 304(a) of Regulation S-X
		needs: 'Regulation S-X',
		pattern: /\bItems? [1-9]\d\d(?:\([a-z\d]+\))*(?: (?:and|or) (?:\([a-z\d]+\))+)? (?:of|under) Regulation S-X\b/g,
		instead: () => 'such an item is one of Regulation S-K',
	},
	{
		// Rule 3-05 of Regulation S-K
		needs: 'Regulation S-K',
		pattern: /\b(?:Rule \d{1,2}-\d\d|Article (?:[3-9]|1[0-2]))(?:\([a-z\d]+\))* (?:of|under) Regulation S-K\b/g,
		instead: () => 'such a rule is one of Regulation S-X',
	},
	{
		// Section 9.01 of this Current Report
		needs: 'Section ',
		pattern: /\bSection [1-9]\.\d\d(?:\([a-z]\))? of this (?:[Cc]urrent )?[Rr]eport\b/g,
		instead: () => 'parts of the report with such numbers are items',
	},
	{
		// Item 9.01(f), Item 5.02(h)
		needs: 'Item ',
		pattern: /\bItem (\d\.\d\d) ?\(([a-z])\)/gi,
		instead: ([, number = '', letter = '']) => {
			const last = lastParagraphs[number];
			return last !== undefined && letter.toLowerCase() > last
				? `the item has the paragraphs (a) ${last === 'b' ? 'and' : 'to'} (${last})`
				: undefined;
		},
	},
	{
		// Item 601(d)(2) of Regulation S-K
		needs: 'Item 601(',
		pattern: /\bItem 601\((?:[d-z]\)|a\)\((?:[7-9]|\d\d)\))/g,
		instead: () => 'Item 601 has no such paragraph',
	},
	{
		// Item 601(b)(999) of Regulation S-K
		needs: 'Item 601(b)(',
		pattern: /\bItem 601\(b\)\((\d{1,5})\)/g,
		instead: ([, number = '']) =>
			exhibitByNumber(number) === undefined ? 'its table of exhibits has no such number' : undefined,
	},
	{
		// Quarterly Report on Form 10-R
		needs: 'Form ',
		pattern: /\bForm (10|20|40|6|S|F)-([A-Z]{1,4}|\d{1,2})(?![\w(-]|\.\d)/g,
		instead: ([, kind = '', name = '']) => (formNames[kind]?.has(name) ? undefined : 'there is no such form'),
	},
	{
		// proxy statement on Schedule 14Z
		needs: 'Schedule 1',
		pattern: /\b(?:statement|filed|amendment|reports?) on Schedule (?:13(?!D|E|G)|14(?!A|C|D|F|N))[A-Z](?![\w-])/g,
		instead: () => 'there is no such schedule',
	},
	{
		// On September, 2026, the Company
		needs: 'On ',
		pattern: new RegExp(`\\bOn ${months},? (?:19|20)\\d\\d(?!\\d)`, 'g'),
		instead: () => 'the day is missing',
	},
	{
		// 4.125% Notes due 203
		needs: ' due ',
		pattern: /\b(?:[Nn]otes|[Dd]ebentures|[Bb]onds) due (?:[1-2]\d\d|20\d{3})(?![\d,.%-])/g,
		instead: () => 'that is no year',
	},
	{
		// 4,125% Notes due 2031
		needs: 'due ',
		pattern: /(?<![$€£\d.,])\d{1,2},\d{3}% (?:[A-Z][a-z]+ ){0,4}(?:Notes|Debentures|Bonds) due\b/g,
		instead: () => 'the point of the rate is a comma',
	},
	{
		// 4.125 Notes due 2031
		needs: 'due ',
		pattern: /(?<![$€£\d.,%])\d{1,2}\.\d{2,3} (?:[A-Z][a-z]+ ){0,4}(?:Notes|Debentures|Bonds) due\b/g,
		instead: () => 'the sign % of the rate is missing',
	},
	{
		// Common Stock, par value $0.00 per share
		needs: 'par value',
		pattern: /\bpar value (?:of )?\$0?\.0+(?!\d)(?: per share)?|\$0?\.0+ par value\b/g,
		instead: () => 'such shares have no par value',
	},
	{
		// $230.405 of this chapter
		needs: '$2',
		pattern: /\$(?:230\.405|240\.12b-2)(?!\d)/g,
		instead: () => 'the sign § is meant',
	},
	{
		// Agreement, dated as of March 3, 2026, by and Harrow, Inc. and Finch, Inc.
		needs: 'by and ',
		pattern: new RegExp(`\\b${day},? by and (?!between\\b|among)[A-Z]\\w+`, 'g'),
		instead: () => 'the word “between” or “among” is missing',
	},
	{
		// in reliance on Items 9.01(a)(3) and 9.01(b)(3)
		needs: '(b)(',
		pattern: /(?<![\d.])(\d\.\d\d)\(b\)\([3-9]\)/g,
		instead: ([, number = '']) => (isExhibitsItem(number) ? 'paragraph (b) has (1) and (2) alone' : undefined),
	},
	{
		// The description of the Certificate of Incorporation is qualified by reference to the Certificate of Amendment
		needs: ' qualified ',
		pattern:
			/\bdescription of the (Certificate of [A-Z][a-z]+|(?:[A-Z][a-z]+ ){1,3}(?:Agreement|Plan|Indenture|Lease)),? (?:[a-z]+ ){0,8}?(?:is )?qualified in its entirety by (?:reference to )?(?:the )?(?:(?:full|complete|actual) )?(?:text of |terms of )?the (Certificate of [A-Z][a-z]+|(?:[A-Z][a-z]+ ){1,3}(?:Agreement|Plan|Indenture|Lease))(?= ?[.,;]| (?:which|a copy|itself|attached|filed)\b)/g,
		instead: ([, one = '', other = '']) => {
			const [own, ...rest] = [one, other].map((words) => words.split(' '));
			const isOfKind = (own?.at(-1) === rest[0]?.at(-1) || own?.[0] === rest[0]?.[0]) && one !== other;
			const keys = (own ?? []).filter((word) => !/^(?:Certificate|of|Agreement|Plan|Indenture|Lease)$/.test(word));
			return isOfKind && !keys.some((word) => other.includes(word)) ? `it is the description of the ${one}` : undefined;
		},
	},
	{
		// transactions that require disclosure under Item 404(b) of Regulation S-K
		needs: ' Item 404(',
		unless: /\b(?:polic|review|approv|procedure|promoter)/i,
		pattern:
			/\b(?:transaction|interest|relationship|disclos|report)[^.;]{0,120}? (?:under|pursuant to|by) Item 404\((?![aA]\)|d\))[a-z]\)/g,
		instead: () => 'transactions with related persons are disclosed under Item 404(a)',
	},
	{
		// a transaction that would require disclosure under Item 401(a) of Regulation S-K
		needs: ' Item 40',
		unless: /\b(?:family|famil|biograph|director nomin|experience|legal proceedings|independen|compensat)/i,
		pattern: /\btransactions?\b[^.;]{0,80}? (?:under|pursuant to|by) Item (?:40[1235-9])\(a\) of Regulation S-K/g,
		instead: () => 'transactions with related persons are disclosed under Item 404(a)',
	},
	{
		// Schedules have been omitted pursuant to Item 601(b)(5)
		needs: ' Item 601(b)(',
		pattern:
			/\b(?:[Ss]chedules|[Ee]xhibits|[Aa]nnexes|[Aa]ttachments)\b[^.;]{0,80}? (?:have been|has been|were|are) omitted (?:pursuant to|in accordance with|under|in reliance (?:on|upon)) Item 601\(b\)\((?!2\)|10\))\d{1,2}\)/g,
		instead: () => 'schedules are omitted under Item 601(a)(5)',
	},
	{
		// Section 306(a) of the Employee Retirement Income Security Act
		needs: '306(a)',
		pattern: /\bSection 306\(a\) of (?:the )?(?:Employee Retirement|ERISA)/g,
		instead: () => 'that section is one of the Sarbanes-Oxley Act',
	},
	{
		// The Company will file any such letter within four business days after it receives it
		needs: 'business days',
		pattern:
			/\b(?:will file|shall file|file)\b[^.;]{0,40}\bletter\b[^.;]{0,80}? within (?:ten|five|four|three|\d{1,2}) (?:\(\d{1,2}\) )?business days (?:after|of|following) (?:it receives|its receipt|receipt|receiving|the Company[’']s receipt)/g,
		instead: () => 'the form has two business days after receipt',
	},
	{
		// Rule 242(b)(5) for a prospectus supplement
		needs: '(b)(',
		pattern:
			/\bprospectus(?:es)?(?: supplement)?s?\b[^.;]{0,120}? (?:under|pursuant to) Rule (?!424|43[03])(\d{3})\(b\)\([1-8]\)/g,
		instead: () => 'a prospectus is filed under Rule 424(b)',
	},
	{
		// Regulation FG
		needs: 'Regulation ',
		pattern: /\bRegulation ([A-Z]{1,2}(?:-[A-Z]{1,2})?)(?![\w’&/-]|\.[A-Z])/g,
		instead: ([, letters = '']) => (regulationLetters.has(letters) ? undefined : 'no regulation has these letters'),
	},
	{
		// Regulation FD (17 CFR 234.100)
		needs: 'CFR',
		pattern: /\bRegulation (FD|G|S-K|S-X|S-T|D|S|M|NMS|SHO),? \((?:17 CFR|§) ?(?:Part )?(\d{3})(?=[.)\s])/g,
		instead: ([, name = '', part = '']) => {
			const right = regulationParts[name];
			return right !== undefined && right !== part ? `Regulation ${name} is Part ${right}` : undefined;
		},
	},
	{
		// In accordance with General Instruction B.3 of Form 8-K, the information is furnished
		needs: 'General Instruction',
		pattern:
			/\bGeneral Instruction ([A-Z]\.? ?\d)(?:\([a-z\d]\))? (?:of|to) (?:the )?Form (\d{1,2}-[KQ]),? (?:[a-z]+ ){0,3}information\b[^.;]{0,160}?\b(?:furnished|not be deemed)/gi,
		instead: ([, instruction = '', form = '']) =>
			form.toUpperCase() !== '8-K'
				? 'reports that are furnished follow General Instruction B.2 of Form 8-K'
				: instruction.replace(/[ .]/g, '').toUpperCase() !== 'B2'
					? 'what is furnished follows General Instruction B.2'
					: undefined,
	},
	{
		// Amendment No. 2 amends Amendment No. 2
		needs: 'Amendment No.',
		pattern:
			/\bthis Amendment No\. (\d+)(?: on Form 8-K\/A)? (?:hereby )?(?:amends|supplements|corrects|replaces) (?:and (?:restates|supplements) )?(?:the )?Amendment No\. (\d+)(?!\d)/gi,
		instead: ([, own = '', other = '']) =>
			Number(own) <= Number(other) ? 'an amendment amends an earlier one' : undefined,
	},
	{
		// On April 23, 202024
		needs: ', 20',
		pattern: new RegExp(`\\b(?:[Oo]n|dated|as of) ${months} \\d{1,2}, (20\\d{4})(?![\\d,.]*\\d)`, 'g'),
		instead: ([, year = '']) => `no year has ${year.length} digits`,
	},
	{
		// Regulation FD under the Securities Act of 1933
		needs: 'Regulation FD',
		pattern: /\bRegulation FD (?:promulgated )?under the Securities Act\b(?! of 1934)/g,
		instead: () => 'Regulation FD is under the Securities Exchange Act of 1934',
	},
	{
		// qualified institutional buyers pursuant to Rule 144(a)
		needs: 'Rule 144',
		pattern:
			/\bqualified institutional buyers\b(?:(?!\bre(?:sale|sell|sold)\b)[^.;]){0,120}\bRule 144(?:\(a\))?(?![\w(])|\bRule 144\(a\) (?:under the Securities Act )?(?:and|or) (?:in reliance on |pursuant to )?Regulation S\b/g,
		instead: () => 'Rule 144A is for such buyers',
	},
	{
		// the Current Report on Form 8-K filed on March 3, 2052: no report is of so late a year
		needs: 'filed',
		pattern: new RegExp(
			`\\b(?:previously|as) (?:disclosed|reported|announced)\\b[^.;]{0,120}?\\b(?:filed|dated)\\b[^.;]{0,60}? on (${day})`,
			'g',
		),
		instead: ([, date = '']) => (Number(date.slice(-4)) > 2040 ? 'that is still to come' : undefined),
	},
	{
		// Annual Report on Form 10-K for the quarter ended March 31, 2026
		needs: '10-K',
		pattern: /\bForm 10-K(?:\/A)? for (?:the|its) (?:fiscal )?quarter(?:ly period)? end(?:ed|ing)\b/g,
		instead: () => 'a quarter has a report on Form 10-Q',
	},
	{
		needs: '10-Q',
		pattern: /\bForm 10-Q(?:\/A)? for (?:the|its) (?:fiscal )?year end(?:ed|ing)\b/g,
		instead: () => 'a year has a report on Form 10-K',
	},
	{
		// Form S-3 (File No. 001-12345)
		needs: 'No. ',
		pattern:
			/\bForm [SF]-\d{1,2}(?:ASR|\/A)? \((?:(?:Registration|Commission|SEC) )?(?:Statement )?(?:File )?No\. 0?0[01]-\d{3,6}\)/g,
		instead: () => 'that is no number of a registration of an offering',
	},
	{
		// File No. 33-3123456, No. 333 12345
		needs: 'No',
		pattern:
			/\bForm [SF]-\d{1,2}(?:ASR|\/A)? \((?:(?:Registration|Commission|SEC) )?(?:Statement )?(?:File )?No\. (?:333 \d{5,6}|33-\d{6,}|333-\d{7,}|3333?3-\d+|33[0-24-9]-\d{5,6})(?=\)|,)/g,
		instead: () => 'that is no file number',
	},
	{
		// Form S-3 (Registration No. 333-27991) in a year in which such numbers have six digits
		needs: '333-',
		unless: /\b(?:19|200)\d\d?\b|\b(?:Exhibit|incorporated)\b/,
		pattern:
			/\bForm (?:S|F)-[13](?:ASR)? \((?:(?:Registration|Commission|SEC) )?(?:Statement )?(?:File )?No\. 333-\d{5}\)(?=[^.;]{0,300}\b20(?:1[5-9]|2\d)\b)/g,
		instead: () => 'the numbers of this kind have six digits by now',
	},
	{
		// a shelf registration statement on Form S-8
		needs: 'Form S-8',
		pattern: /\bshelf registration statement on Form S-8\b/g,
		instead: () => 'that form is for shares of employees',
	},
	{
		// disagreements, as described in Item 304(a)(2)(iv)
		needs: '304(a)(2)(',
		pattern: /\bItem 304\(a\)\(2\)\((?:iii|iv|vi?)\)/g,
		instead: () => 'paragraph (a)(2) has (i) and (ii) alone',
	},
	{
		// the Second Third Amendment
		needs: 'mend',
		pattern: new RegExp(`\\b${ordinalInTitle} ${ordinalInTitle} (?:Amendment|Amended|Supplemental)\\b`, 'g'),
		instead: () => 'it has two numbers',
	},
	{
		// The pro forma financial information required by Item 9.01(a)
		needs: ' Item ',
		pattern:
			/\b(?:[Tt]he |[Aa]ny )(pro forma )?financial (information|statements) (?:of [^.;]{2,60} )?(?:required|called for|specified) (?:to be filed )?(?:by|under|in|pursuant to) (?:this )?Item (\d\.\d\d)\(([ab])\)(?! (?:and|or)|,? ?\(b\))/g,
		instead: ([, proForma, kind, number = '', letter]) =>
			isExhibitsItem(number) &&
			(letter === 'a' ? proForma !== undefined : proForma === undefined && kind === 'statements')
				? `paragraph (${letter}) is on ${letter === 'a' ? 'the statements of the business' : 'pro forma information'}`
				: undefined,
	},
	{
		// disagreements (as defined in Item 304(a)(1)(iv)) … reportable events (as defined in Item 304(a)(1)(v))
		needs: '304(a)(1)(',
		pattern:
			/\b(disagreement|reportable event)s?\b(?:(?!disagreement|reportable)[^.;()]){0,60}\(?(?:(?!disagreement|reportable)[^.;()]){0,60}\bItem 304\(a\)\(1\)\((iv|vi?|i{1,3})\)(?! (?:and|or))/g,
		instead: ([, what = '', paragraph]) => {
			const right = what === 'disagreement' ? 'iv' : 'v';
			return paragraph === right ? undefined : `paragraph (${right}) is on ${what}s`;
		},
	},
];

/** Questions about who and when: parties on the wrong side, the company that survives, hours of two zones, abbreviations of other words. */
import { districtsAlone } from '../../../knowledge';
import { numberOf } from '../../../text/numberWords';
import { day, type FigureQuestion, months, timesAYear } from './figureQuestion';

const zones = '(Eastern|Central|Mountain|Pacific|E[DS]?T|C[DS]?T|M[DS]?T|P[DS]?T)(?: (?:Standard |Daylight )?[Tt]ime)?';
const hour = `(\\d{1,2}):(\\d\\d) ?([ap])\\.?m\\.?,? ${zones}`;
/** In hours after the Pacific. */
const zoneOf = (name: string): number => 'PMCE'.indexOf(name.charAt(0));
const minuteOf = (hours: string, minutes: string, half: string): number =>
	((Number(hours) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minutes);

/** The first word of the name of a firm of accountants, with what its name or its term goes on with. */
const firm = '(?:Messrs\\.? )?([A-Z][A-Za-z’-]*(?:(?: (?:& |and )?|&)[A-Z][A-Za-z.]*){0,4})';

/** Where two firms of a sentence that tells of one have no word in common, and neither is called by its initials. */
const otherFirm = (one: string, other: string): string | undefined => {
	const words = other.toLowerCase().split(/[^a-z]+/);
	return [one, other].some((each) =>
		/^[A-Z]{2,5}$|^(?:the|our|its|such|item|regulation|company|firm|auditor)/i.test(each),
	) ||
		one
			.toLowerCase()
			.split(/[^a-z]+/)
			.some((word) => words.includes(word))
		? undefined
		: `it tells of ${one}`;
};

/** What a company is by the last word of its name. */
const kindOfEnding = (ending: string): string =>
	/^L\.?L/.test(ending) ? 'limited liability company' : /^L/.test(ending) ? 'limited partnership' : 'corporation';

/** What parties, hours and abbreviations are asked, in any order. */
export const partyQuestions: readonly FigureQuestion[] = [
	{
		// the Borrower agreed to lend to the Lender
		needs: 'greed to ',
		// Beside a sale there may be another contract, in which each is what the other is in the first.
		unless:
			/\b(?:suppl|leas|licens|service|transition|option|put|call|repurchase|resell|buy back|in turn|product|swap|exchange|off-?take|requirements|output|for [a-z]+ years)/i,
		pattern:
			/\b(?:Borrower|Buyer|Purchaser|Seller|Lender)[”"]?\)?,? (?:has )?agreed to (?:lend|sell|purchase|buy|borrow)\b(?<=(?:Borrower[^.;]{0,30}lend|(?:Buyer|Purchaser)[^.;]{0,30}sell|Seller[^.;]{0,30}(?:purchase|buy)|Lender[^.;]{0,30}borrow))(?= (?:to|from|and) )(?! and)/g,
		instead: () => 'it is the other party that does',
	},
	{
		// Alder Containers LLC, a Delaware corporation
		needs: /[ (]a /,
		pattern:
			/\b(LLC|L\.L\.C\.|Inc\.|Incorporated|Corp\.|Corporation|L\.P\.|LP),? (?:\([^()]{1,40}\),? )?\(?an? (?:[A-Z][A-Za-z]+ ){1,3}(corporation|limited liability company|limited partnership)\b/g,
		instead: ([, ending = '', kind = '']) =>
			kindOfEnding(ending) === kind ? undefined : `“${ending}” is the name of a ${kindOfEnding(ending)}`,
	},
	{
		// (b) On May 6, 2026, the Board elected Jane Roe as a director
		needs: '(b)',
		pattern: new RegExp(
			`^\\(b\\) On ${day},? the Board(?: of Directors)?(?: of the Company| \\([^()]{1,30}\\))? (?:elected|appointed) (?:[A-Z][A-Za-z.’-]+ ){2,4}(?:as|to serve as) an? (?:new |independent |additional )*(?:director|member of the Board)\\b(?!.*\\b(?:resigned|retired|departed|stepped|stepping|ceased|terminated|removed|died|succeeds|succeeding|replaces|replacing|notified|will (?:resign|retire|leave)|who)\\b)`,
			'g',
		),
		instead: () => 'the election of a director stands under (d)',
	},
	{
		// (b) On May 6, 2026, the Audit Committee concluded that its statements should no longer be relied upon
		needs: '(b)',
		unless: /\b(?:advis|notif|inform|letter)\w* (?:by|from)\b/i,
		pattern: new RegExp(
			`^\\(b\\) On ${day},? the (?:Audit Committee|Board|management)\\b[^;]{0,600}?\\bconcluded\\b[^;]{0,600}?\\bno longer be relied\\b`,
			'g',
		),
		instead: () => 'a conclusion of the registrant itself stands under (a)',
	},
	{
		// by and between the Company and the Company
		needs: 'by and between',
		pattern: /\bby and between ((?:the )?[A-Z][A-Za-z.’&-]+(?: [A-Z][A-Za-z.’&-]+){0,4}),? and \1(?=[.,;]|\s[a-z(])/g,
		instead: () => 'both parties are the same',
	},
	{
		// Merger Sub will merge with and into Parent, with the Company surviving
		needs: ' with and into ',
		pattern:
			/\bmerged? with and into (?:the )?(Company|Parent|Merger Sub|[A-Z][A-Za-z]+)(?: \([^()]*\))?,? with (?:the )?(Company|Parent|Merger Sub|[A-Z][A-Za-z]+) (?:surviving|continuing|as the surviving|being the surviving)/g,
		instead: ([whole, into = '', survivor = '']) =>
			into !== survivor && !new RegExp(`\\([^()]*${survivor}[^()]*\\)`).test(whole)
				? `${into} is what the other merges into, and survives`
				: undefined,
	},
	{
		// surviving the merger as a wholly owned subsidiary of Merger Sub
		needs: 'ubsidiary of Merger Sub',
		pattern:
			/\bsurviv[a-z]+ [^.;]{0,60}?\bas an? (?:[a-z-]+,? ){1,5}subsidiary of Merger Sub\b(?! (?:I|II|One|Two|1|2)\b)/g,
		instead: () => 'what merges into another has no subsidiary afterwards',
	},
	{
		// Ann Doe, John Roe and John Roe
		needs: ' and ',
		pattern:
			/\b[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+, ([A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+),? and \1\b(?!,? (?:Jr|Sr|I{2,3}|IV)\b| [A-Z&])/g,
		instead: () => 'one name twice',
	},
	{
		// If Parent terminates the agreement, it must pay Parent a fee
		needs: ' pay ',
		pattern:
			/\b[Ii]f ((?:the )?(?:Company|Parent|Buyer|Purchaser|Seller|Borrower)) (?:terminates|breaches|fails)\b(?:(?!\b(?:Company|Parent|Buyer|Purchaser|Seller|Borrower)\b)[^.;]){0,160}?,? (?:it|\1) (?:must|will|shall|is required to|would be required to|will be required to|is obligated to) pay (?:to )?\1\b(?![’'])/g,
		instead: () => 'nobody pays himself',
	},
	{
		// by and among Alder, Birch and Birch
		needs: 'by and among ',
		pattern:
			/\bby and among (?:[A-Z][A-Za-z.’&-]*(?: [A-Za-z.’&-]+){0,4}, ){1,4}?((?:the )?[A-Z][A-Za-z.’&-]+(?: [A-Z][A-Za-z.’&-]+){0,4}),? and \1(?=[.,;]|\s[a-z(])/g,
		instead: () => 'one party twice',
	},
	{
		// Alder Finance has been replaced as servicer by Alder Finance
		needs: ' by ',
		pattern:
			/\b((?!The\b)[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}) (?:has been|was|is|will be) (?:replaced|succeeded|acquired)(?: [a-z]+){0,5} by \1(?=[.,;]| (?:as|effective|on|in|at|and|which|who)\b)/g,
		instead: () => 'nobody takes his own place',
	},
	{
		// disagreements with Alder … not resolved to the satisfaction of Birch
		needs: 'to the satisfaction of ',
		pattern: new RegExp(
			`\\bdisagreements?\\b[^.;]{0,160}?\\bwith ${firm}\\b\\.?(?:(?!\\bwith [A-Z])[^.;]){0,300}?\\bto the satisfaction of ${firm}`,
			'g',
		),
		instead: ([, one = '', other = '']) => otherFirm(one, other),
	},
	{
		// provided Alder with a copy of this report and requested that Birch furnish a letter
		needs: ' request',
		pattern: new RegExp(
			`\\bprovided ${firm} (?:with )?(?:a copy|an advance copy|the (?:disclos|above|forego))[^.;]{0,200}?\\brequested (?:that )?${firm} (?:to )?(?:furnish|provide)`,
			'g',
		),
		instead: ([, one = '', other = '']) => otherFirm(one, other),
	},
	{
		// unanimously approved the merger by a vote of 5 to 2
		needs: 'nanimous',
		pattern: /\b[Uu]nanimous(?:ly)? [^.;]{0,80}?\bby a vote of ([a-z]+|\d+) to ([a-z]+|\d+)\b/g,
		instead: ([, , against = '']) =>
			(/^\d/.test(against) ? Number(against) : (numberOf(against) ?? 0)) > 0 ? 'some voted against it' : undefined,
	},
	{
		// at the special annual meeting
		needs: 'eeting',
		pattern: /\b(?:special annual|annual special) (?:general )?meeting\b/gi,
		instead: () => 'a meeting is the annual one or a special one',
	},
	{
		// a special meeting of stockholders (the “Annual Meeting”)
		needs: ' Meeting',
		pattern:
			/\b(?<! and )(special|annual) (?:general )?meeting(?: of (?:the |its )?[A-Za-z ’']{4,50}?)? \((?:the )?[“"](?:20\d\d )?(Special|Annual) (?:General )?Meeting[”"]\)/gi,
		instead: ([, kind = '', name = '']) =>
			kind.toLowerCase() === name.toLowerCase() ? undefined : `that meeting is the ${kind.toLowerCase()} one`,
	},
	{
		// 8:30 a.m. Eastern Time (4:30 a.m. Pacific Time)
		needs: '.m.',
		// Arizona keeps it all the year.
		unless: /\bM(?:ountain Standard|ST)\b/,
		pattern: new RegExp(`\\b${hour}(?=[,;]? ?(?:\\(|/|or |\\(or )? ?${hour})`, 'g'),
		instead: ([, h1 = '', m1 = '', half1 = '', zone1 = '', h2 = '', m2 = '', half2 = '', zone2 = '']) => {
			const apart = minuteOf(h1, m1, half1) - minuteOf(h2, m2, half2) - (zoneOf(zone1) - zoneOf(zone2)) * 60;
			return apart % (24 * 60) !== 0 ? `${h2}:${m2} ${half2}.m. ${zone2} is another time` : undefined;
		},
	},
	{
		// the United States District Court for the Northern District of Delaware
		needs: 'District of ',
		pattern:
			/\b(?:Northern|Southern|Eastern|Western|Middle|Central) District of ([A-Z][a-z]+(?: (?:Hampshire|Jersey|Mexico|Island|Dakota|Carolina))?)/g,
		instead: ([, state = '']) => (districtsAlone.has(state) ? `${state} is one district` : undefined),
	},
	{
		// The New York Stock Exchange (“Nasdaq”)
		needs: '(',
		pattern:
			/\b(?:(?:New York Stock Exchange|NYSE [A-Z][a-z]+)(?: LLC)?(?:, Inc\.)? \((?:the )?[“"](?:Nasdaq|NASDAQ)|Nasdaq (?:Stock|Capital|Global)(?: Select)? Market(?: LLC)? \((?:the )?[“"]NYSE)\b/g,
		instead: () => 'that is another exchange',
	},
	{
		// restricted stock units (“PSUs”)
		needs: ' units (',
		unless: /\b(?:performance|market|price|hurdle|TSR|milestone|goals?)\b.*units \(/i,
		pattern: /\b(restricted|performance) (?:stock|share) units \((?:the |each,? an? )?[“"]([PR])SUs?[”"]/gi,
		instead: ([, kind = '', letter = '']) =>
			kind.charAt(0).toLowerCase() === letter.toLowerCase()
				? undefined
				: `${kind.toLowerCase()} units have other letters`,
	},
	{
		// interest, taxes, depreciation and amortization (“EBIT”)
		needs: 'EBIT',
		pattern: /\binterest(?:,| and) taxes(, depreciation and amortization)? \([“"](EBITDA|EBIT)[”"]/g,
		instead: ([, rest, word = '']) =>
			(rest === undefined) !== (word === 'EBIT') ? `that is ${rest ? 'EBITDA' : 'EBIT'}` : undefined,
	},
	{
		// the Securities and Exchange Commission (the “Company”)
		needs: 'Commission (',
		pattern:
			/\bSecurities and Exchange Commission \((?:the )?[“"](?:Company|Registrant|Corporation|Bank|Exchange Act|Securities Act)[”"]/g,
		instead: () => 'the Commission is none',
	},
	{
		// ended March 31, 2026 and March 31, 2026
		needs: 'ended ',
		pattern: new RegExp(`\\bended (${day}) and (${day})`, 'g'),
		instead: ([, one, other]) => (one === other ? 'the same day twice' : undefined),
	},
	{
		// ended March 31, 2026 and 2026; the fiscal years ended December 31, 2025 and 2023
		needs: 'ended ',
		pattern: new RegExp(
			`\\b((?:fiscal )?years )?ended (?:(${months} \\d{1,2}), )?(20\\d\\d),? and (?:\\2, )?(20\\d\\d)(?![\\d-]|,? and )`,
			'g',
		),
		instead: ([, years, , one = '', other = '']) =>
			one === other
				? `the same ${years ? 'year' : 'period'} twice`
				: years && Math.abs(Number(one) - Number(other)) === 2
					? `${(Number(one) + Number(other)) / 2} is between them`
					: undefined,
	},
	{
		// payable semi-annually on March 1, June 1, September 1 and December 1
		needs: 'payable ',
		pattern: new RegExp(
			`\\bpayable (semi-?annually|quarterly|annually)(?: in arrears)?(?: in cash)?,? on ((?:${months} \\d{1,2}(?:, | and |, and )?){1,6}|(?:the )?(?:first|last) (?:business )?day of (?:each )?(?:${months}(?:, | and |, and )?){1,6})(?! ?,? ?20\\d\\d|,? (?:and )?${months} )(?=[.,;]|,? of each|,? in each|,? beginning|,? commencing)`,
			'g',
		),
		instead: ([, often = '', days = '']) => {
			const said = timesAYear(often);
			const named = days.match(new RegExp(months, 'g'))?.length ?? 0;
			// In a year in which it begins or ends, there is one day less.
			const isCut = / day of /.test(days) && named === said - 1;
			return named !== said && !isCut ? `${named === 1 ? '1 day' : `${named} days`} a year` : undefined;
		},
	},
	{
		// the (877) 555-01
		needs: '(8',
		pattern: /\(8(?:00|33|44|55|66|77|88)\) \d{3}-\d{1,3}(?![\d-])/g,
		instead: () => 'a telephone number has ten digits',
	},
];

/** Words that stand twice in a row in running text. */
import type { Filing } from '../../../filing/filing';
import { isAbout, isExhibitsItem } from '../../../knowledge';
import { monthNames } from '../../../text/dates';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Span } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { proseParagraphs } from '../../prose';
import { doubledInLine } from './doubledInLine';

/** A word that stands twice. */
export interface DoubledWord {
	/** As it is written the second time. */
	readonly word: string;
	/** The white space between. */
	readonly gap: Span;
	/** The word the second time. */
	readonly again: Span;
}

/** What is rightly written twice: `that that`, `had had`, and words of which names are made. */
const rightlyDoubled: ReadonlySet<string> = new Set(
	'that had very so no many long far more much walla bora pago sing baden duran yo mahi cha tom can couscous bye hush knock chop tsk sirhan lang humbert zsa wagga chow yum pom tuk tut win okay'.split(
		' ',
	),
);

/** The words that stand twice in a row in the items, in text order; none that are rightly doubled, and no letters or figures. */
export const doubledWords = perFiling((filing): readonly DoubledWord[] => {
	const { visible, lostLines } = filing;
	// In a text without line ends a heading may end with the word that the sentence after it begins with.
	const isHeading = (word: string): boolean => lostLines && /^\p{Lu}/u.test(word);
	const inProse = proseParagraphs(filing).flatMap(({ text, start }) =>
		doubledIn(text)
			.filter(({ word, first }) => !isHeading(word) || !isHeading(text.charAt(first)))
			.map(({ word, first, second }) => ({
				word,
				gap: visible.span(start + first + word.length, start + second),
				again: visible.span(start + second, start + second + word.length),
			})),
	);
	const found = [
		...inHeadings(filing),
		...captions(filing),
		...inSecurities(filing),
		...onCover(filing),
		...inTables(filing),
		...inNames(filing),
		...inProse,
		...inLines(filing),
	].sort((a, b) => a.again.start - b.again.start);
	let end = -1;
	return found.filter(({ again }) => {
		const isApart = again.start >= end;
		end = Math.max(end, again.end);
		return isApart;
	});
});

/** `(Exact (Exact`, `$25 million. million.`, wherever it stands. */
const inLines = (filing: Filing): readonly DoubledWord[] =>
	doubledInLine(filing)
		// In a text without line ends the sentence after a heading may begin with its last word.
		.filter(({ word, start }) => !(filing.lostLines && /^\p{Lu}/u.test(word)) && !isInFileLine(filing, start))
		.map(({ word, start, end }) => ({
			word,
			gap: filing.visible.span(start - 1, start),
			again: filing.visible.span(start, end),
		}));

/** `Alder Creek Creek Instruments, Inc.` in the items: a word of a name that the registrant has once. */
const inNames = ({ visible, cover, items }: Filing): readonly DoubledWord[] =>
	(cover?.registrants ?? []).flatMap(({ text: name }) => {
		const words = new Set(name.match(/[A-Z][a-z]{3,}/g));
		return [...words].flatMap((word) => {
			const again = `${word} ${word} `;
			const rest = name.split(`${word} `)[1];
			return rest === undefined || rest === '' || name.includes(again) || !visible.text.includes(again)
				? []
				: items.flatMap(({ content, number }) => {
						const start = visible.offset(content.start);
						const at = isExhibitsItem(number) ? -1 : visible.textOf(content).indexOf(again + rest);
						const second = start + at + word.length + 1;
						return at < 0
							? []
							: [
									{
										word,
										gap: visible.span(second - 1, second),
										again: visible.span(second, second + word.length),
									},
								];
					});
		});
	});

/** `par value $0.01 per share par value $0.01 per share` in the table of securities. */
function inSecurities({ visible, cover }: Filing): readonly DoubledWord[] {
	const table = cover?.securitiesRegistered;
	const base = table ? visible.offset(table.span.start) : 0;
	return [
		...(table ? visible.textOf(table.span) : '').matchAll(/\b(par value [^\t\n\v]{1,40}?)[ ,]{1,3}\1(?=[\s,;])/gi),
	].map(({ index, 0: whole, 1: word = '' }) => {
		const second = base + index + whole.length - word.length;
		return {
			word,
			gap: visible.span(base + index + word.length, second),
			again: visible.span(second, second + word.length),
		};
	});
}

/** The number of a row of the exhibits that stands again before its description, `104  104 Cover Page …`, and a head of a table of votes: `For  For`. */
const inTables = ({ visible, exhibitLists, items }: Filing): readonly DoubledWord[] => {
	const numbers = exhibitLists.flatMap(({ rows }) =>
		rows.flatMap(({ number }) => {
			const first = number ? visible.offset(number.span.start) : 0;
			const word = number?.text ?? '';
			const rest = visible.text.slice(first + word.length, first + 2 * word.length + 12);
			const gap = /^[ \u00a0\t]{1,8}/.exec(rest)?.[0] ?? '';
			const isAgain =
				/^\d{2,3}/.test(word) &&
				gap !== '' &&
				rest.startsWith(word, gap.length) &&
				/^\s/.test(rest.slice(gap.length + word.length));
			return isAgain ? [{ word, first, second: first + word.length + gap.length }] : [];
		}),
	);
	const votes = items
		.filter(({ number }) => isAbout(number, 'vote'))
		.flatMap(({ content }) => {
			const base = visible.offset(content.start);
			return [
				...visible
					.textOf(content)
					.matchAll(
						/(?<!\S)(For|Against|Abstain|Abstentions|Withheld)(?:[ \u00a0]*\t[ \u00a0\t]*| {2,12})\1(?=[ \t\n\u00a0])/g,
					),
			].map(({ index, 0: whole, 1: word = '' }) => ({
				word,
				first: base + index,
				second: base + index + whole.length - word.length,
			}));
		});
	return [...numbers, ...votes].map(({ word, first, second }) => ({
		word,
		gap: visible.span(first + word.length, second),
		again: visible.span(second, second + word.length),
	}));
};

/** Values of the cover that stand twice in their line: `12 Main Street 12 Main Street`, `97701 97701`, `(541) 555-0163 (541) 555-0163`. */
function onCover({ visible, cover }: Filing): readonly DoubledWord[] {
	const first = cover?.securitiesRegistered?.span.start ?? cover?.checkBoxes[0]?.span.start ?? cover?.span.end;
	const span = cover && { start: cover.span.start, end: Math.max(cover.span.start, first ?? cover.span.start) };
	const base = span ? visible.offset(span.start) : 0;
	const page = span ? visible.textOf(span) : '';
	// Two registrants in columns have each legend beside each other.
	const isOfOne = (cover?.registrants.length ?? 0) < 2;
	return [...page.matchAll(doubledValue)]
		.filter(({ 1: word = '' }) => isOfOne || !/^(?:\(|not)/i.test(word))
		.map(({ index, 0: whole, 1: word = '' }) => {
			const second = base + index + whole.length - word.length;
			return {
				word,
				gap: visible.span(base + index + word.length, second),
				again: visible.span(second, second + word.length),
			};
		})
		.filter(({ again }) => !isInFileLine({ visible }, visible.offset(again.start)));
}

/** Whether the word that ends before an offset of the visible text stands in such a line. */
const isInFileLine = ({ visible: { text } }: Pick<Filing, 'visible'>, at: number): boolean =>
	fileLine.test(text.slice(text.lastIndexOf('\n', at) + 1, at));

/** What a page has of the tags of the document over it, type, number and name of the file: `8-K 1 harbor8k.htm 8-K 8-K`. */
const fileLine = /^\s*8-K\S*\s\d+\s\S+\.(?:html?|txt)\s/i;

const doubledValue =
	/(?<![\w-])((?:Suite|Floor|Room|Unit) \w{1,6}|\d{1,5}(?: [A-Z][\w.]*){2,5}|\d{5}(?:-\d{4})?|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|FORM(?: 8-K)?|8-K|Not Applicable|Inc\.|Corp\.|Ltd\.|LLC|\([A-Z][a-z]+(?: [A-Za-z]+){2,9}\)|Emerging growth company),? {1,3}\1(?![\w-])/gi;

/** `Item 2.02 Item 2.02` in a heading. */
const inHeadings = ({ visible, items }: Filing): readonly DoubledWord[] =>
	items.flatMap(({ number, numberSpan }) => {
		const end = visible.offset(numberSpan.end);
		const found = /^([.:]?[ \t\u00a0]{1,4})(Item[ \u00a0]{1,4}(\d\.\d\d))(?!\d|\.\d|\s?(?:and|to|through|,))/i.exec(
			visible.text.slice(end, end + 30),
		);
		const [, gap = '', word = '', again] = found ?? [];
		return again === number
			? [
					{
						word,
						gap: visible.span(end, end + gap.length),
						again: visible.span(end + gap.length, end + gap.length + word.length),
					},
				]
			: [];
	});

/** `Item 8.01 Other Events. Other Events.` */
const captions = ({ visible, items, lostLines }: Filing): readonly DoubledWord[] =>
	items.flatMap(({ heading, caption }) => {
		// The heads of a list may follow: `Item 7. Exhibits Exhibits Description`.
		if (lostLines) {
			return [];
		}
		const word = caption?.text.replace(/[\s.:]+$/, '') ?? '';
		const end = visible.offset(heading.end);
		const rest = visible.text.slice(end, end + word.length + 8);
		const gap = /^[ \t.:;–—-]{1,6}/.exec(rest)?.[0] ?? '';
		const second = rest.slice(gap.length, gap.length + word.length);
		const isAgain = word.length > 5 && second.toLowerCase() === word.toLowerCase();
		return isAgain && !/^[\p{L}\d]/u.test(rest.slice(gap.length + word.length))
			? [
					{
						word: second,
						gap: visible.span(end, end + gap.length),
						again: visible.span(end + gap.length, end + gap.length + word.length),
					},
				]
			: [];
	});

/** The words that stand twice in a paragraph, as offsets in it. */
const doubledIn = rememberedByParagraph((text) =>
	[
		...text.matchAll(doubled),
		...[...text.matchAll(doubledPair)].filter((found) => isSlip(found) && !isOfSeries(found, text)),
		...text.matchAll(doubledDate),
		...text.matchAll(overComma),
		...text.matchAll(doubledAge),
		...text.matchAll(doubledAside),
		...text.matchAll(doubledName),
		...text.matchAll(doubledForm),
		...[...text.matchAll(doubledRun)].filter(({ 1: run = '' }) => !orTo.test(run)),
		...text.matchAll(doubledNumber),
	].flatMap(({ index, 0: whole, 1: word = '' }) => {
		const end = index + whole.length;
		const again = whole.slice(-word.length);
		return rightlyDoubled.has(word.toLowerCase()) ||
			isAbbreviation(word, again) ||
			isOfTwoSentenceParts(word, text.slice(Math.max(0, index - 24), index), text.slice(end, end + 24)) ||
			/[\p{L}\p{N}’'-]$/u.test(text.slice(Math.max(0, index - 1), index)) ||
			/^\p{L}/u.test(text.slice(end, end + 2)) ||
			isName(word, again, text, end) ||
			areHeads(word, text.slice(end, end + 16)) ||
			(again === 'In' && /^\s{1,3}re\s/.test(text.slice(end, end + 6))) ||
			isAfterHeading(text, index + word.length, again)
			? []
			: [{ word: again, first: index, second: end - word.length }];
	}),
);

/** Two words that stand twice, of which the second is no name: `of the of the`, `entered into entered into`. */
const doubledPair = /\b(?!do\sso\b)([a-z]{2,20}\s{1,3}[a-z]{1,20})\s{1,40}\1\b(?!['’-]|\.[a-z])/g;
/** `shares of shares of common stock`. */
const ofTwice = /^(?:shares|copy|copies|terms|date|number|amount|notice|purchase|sale|behalf|result)\sof$/;
/** `, and, and`, `the Act of 1934, 1934`. */
const overComma =
	/\b(and|or|of|to|the|by|with|for|from|an?|(?:19|20)\d\d),\s{1,3}\1\b(?![-’']|,?\s(?:and\s)?(?:19|20)\d\d\b)/g;
/** `, age 52, age 52`, `as amended, as amended`, `the Company, Company, …`. */
const doubledAge = /\b(aged? \d\d|as amended|Company|Registrant|Corporation),\s\1\b(?!\s[A-Z])/g;
/** `(the “Company”) (the “Company”)`. */
const doubledAside = /(\([^()\n]{3,60}\))\s{0,3}\1/g;
/** `the Board of Directors of Directors`, `of the Company of the Company`, `Mr. Mr. Doe`. */
const doubledName =
	/\b((?:of|the|and|to|for|by|(?:of|to|by|with|for|from) the) [A-Z][a-z]{2,20}|M(?:rs?|s)\.|No\.)\s{1,3}\1(?![\w-]|[’'](?!s\b))/g;
const doubledForm =
	/\b(Inc\.|Corp\.|Ltd\.|LLC|LLP|L\.P\.|Jr\.|Sr\.|Esq\.|Inc(?!\.)(?=,\sInc))(?:,|(?<=\.))\s\1(?![\w’'-])/g;
/** `issued a press release issued a press release`: three words and more. */
const doubledRun = /\b([a-z]{1,20}(?:\s[a-z]{1,20}){2,4})\s{1,3}\1\b(?![’'-])/g;
/** `agree to make or to make or to keep`: what goes on may begin with the same words. */
const orTo = /(?:\b(?:and|or) to\b|\b(?:and|or)$|^to\b.*\b(?:and|or)\b)/;
/** `Form 8-K 8-K`, `Exhibit 99.1 99.1`, `Exhibit 99.1 Exhibit 99.1`. */
const doubledNumber =
	/\b((?:on|in)\sForm\s(?:8-K|10-[KQ])|8-K|10-[KQ]|(?<=(?:Exhibit|Item)\s)\d{1,3}\.\d{1,2}|(?:Exhibit|Item|Form)\s\d{1,3}[.-](?:\d{1,2}|[KQ]))\s\1(?![\w(-]|\.\d)/g;
/** `On May 4, 2026, May 4, 2026`. */
const doubledDate = /\b([A-Z][a-z]{2,8} \d{1,2}, \d{4}),?\s{1,9}\1\b/g;
/** `From time to time to the extent`, `day by day by`: the first word stands on both sides of the second. */
const isSlip = ({ 1: pair = '' }: RegExpMatchArray): boolean =>
	!/^(?:and|or)\s(?:its|their|our|his|her|any)$/.test(pair) &&
	(/^(?:of|to|in|on|at|by|for|from|with|and|as|that|the|a|is|was|has|will)\s/.test(pair) ||
		ofTwice.test(pair) ||
		!/\s(?:to|by|over|for|on|after|and|in|upon|or|per|at|of|than|as|with|from|more)$/.test(pair));
/** `more and more and more`, `on and on and on`: the pair goes on before or after itself. */
const isOfSeries = ({ index = 0, 0: whole, 1: pair = '' }: RegExpMatchArray, text: string): boolean => {
	const [first = '', second = ''] = pair.split(/\s+/);
	const before = /\p{L}+(?=\s+$)/u.exec(text.slice(Math.max(0, index - 24), index))?.[0].toLowerCase();
	const after = /^\s+(\p{L}+)/u.exec(text.slice(index + whole.length, index + whole.length + 24))?.[1];
	return first === 'and' ? before === second : second === 'and' && after === first;
};
// Letters of ASCII are enough, and found much faster than all others.
const doubled = /\b([a-z]{2,}|a)\s{1,40}\1\b(?!['’](?!s\b)|-|\.[a-z])/gi;

/**
 * Whether the first word belongs to what stands before it, the second to what follows: `what it is is`, `that
 * it is final is final`, `turned on on
 * Monday`, `in in rem form`, `carried out out of caution`; or both are the name of a person, `Ms. Li Li`.
 */
const isOfTwoSentenceParts = (word: string, before: string, after: string): boolean =>
	(word === 'is' && /\b(?:it|whatever|that|there|this|s?he|what|one)\s+$/i.test(before)) ||
	(word === 'was' && /\b(?:what(?:ever)?|who|all|that)\s(?:it|that|this|s?he)\s+$/i.test(before)) ||
	(/^(?:is|was|are|were)\s/.test(word) && /\b(?:it|that|which|what|who|they)\s+$/i.test(before)) ||
	(word === 'in' && /^\s(?:rem|situ|vitro|vivo|personam|absentia|camera|house)\b/.test(after)) ||
	(word === 'out' && /^\sof\b/.test(after)) ||
	(word === 'as' && /\bas\s+well\s+$/i.test(before)) ||
	(/^\p{Lu}$/u.test(word) && /\b(?:Class|Series|Tranche)\s+$/.test(before)) ||
	(word === 'to' && /^\sdate\b/.test(after)) ||
	(/^(?:on|in|off|over|up)$/.test(word) && phrasal.test(before) && ofTime.test(after)) ||
	(/^\p{Lu}\p{Ll}{1,2}$/u.test(word) && /\b(?:M(?:r|s|rs)|Dr)\.?\s+$/.test(before));

/** Verbs that end with such a word, of which the time may follow. */
const phrasal =
	/\b(?:turn|switch|log|check|mov|rel[iy]|act|vot|hand|pass|cash|carr[iy]|embark|count|buil[dt]|bid)(?:e|ed|ged|ing|s|es)?\s+$/i;
/** A time, of which the second of two such words is a part: `turned on on Monday`. */
const ofTime = new RegExp(
	`^\\s(?:\\p{Lu}\\p{Ll}+day\\b|(?:${monthNames.join('|')})\\b|(?:19|20)\\d\\d\\b|(?:early|late|mid)\\b|the\\s(?:first|second|third|fourth|morning|evening))`,
	'u',
);

/** Whether the first word alone is in capitals: `Shipping AS as of`, `the IT it uses`. */
const isAbbreviation = (word: string, again: string): boolean =>
	word.length > 1 && word !== again && word === word.toUpperCase() && again === again.toLowerCase();

/** Whether a word that stands twice begins two heads of columns, as `after` shows: `Exhibit Exhibit` over `Number Page`. */
export const areHeads = (word: string, after: string): boolean => isHead.test(word) && headAfter.test(after);
const isHead = /^(?:Exhibit|EXHIBIT|Page|PAGE|Number|NUMBER|Sequential|SEQUENTIAL)$/;
const headAfter = /^\s*$|^\s+(?:numbers?|no\.?|nos\.|page|description|document|title|table)(?![a-z])/i;

/** Whether the second word begins a sentence under a heading that ends with the first: `Forward-Looking Statements`. */
const isAfterHeading = (text: string, end: number, again: string): boolean =>
	/^\p{Lu}/u.test(again) &&
	/^[ \t]*\r?\n/.test(text.slice(end, end + 40)) &&
	/^(?:[\p{Lu}&][\p{L}&’'-]*[ \t]*){1,8}$/u.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end));

/** Words with a capital that are no part of such a name. */
const isOfForm =
	/^(?:This|That|With|From|Vice|Senior|General|Principal|Interim|Accounting|Operating|Counsel|Secretary|Treasurer|Registration|Statement|Company|Corporation|Registrant|Board|Directors|Item|Exhibit|Section|Rule|Agreement|Securities|Current|Report|Chief|Financial|Executive|Officer|President|Press|Release|Common|Stock|Annual|Special|Meeting|Stockholders|Shareholders|Merger|Purchase|Credit|Indenture|Employment|Amendment|Amended|Restated|Effective|Closing)$/;

/** Whether both words have a capital and are no small words: `New York, New York`, `Johnson Johnson LLP`. */
const isName = (word: string, again: string, text: string, end: number): boolean =>
	/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(again) && word.length > 3 && !isOfForm.test(word)
		? /^(?:\s+(?:\p{Lu}|LLP|Inc|&)|['’]s)/u.test(text.slice(end, end + 6))
		: false;

/** Marks of punctuation that are left when a sentence is reworded: `,,`, `.,`, `()`, `$$5`. */
import type { Filing } from '../../filing/filing';
import { isExhibitsItem } from '../../knowledge';
import { datesIn, monthNames } from '../../text/dates';
import { rememberedByParagraph } from '../../text/remembered';
import { apartFrom, type Piece, type VisibleSpan } from '../../text/span';
import { foundIn, paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';
import { daysBetween } from '../stated/dates';
import { marksInWording } from './commonWording';

/** Marks that do not stand together, in running text. */
export interface StrayPunctuation extends Piece {
	/** What is left of them; absent where that is not certain. */
	readonly right?: string;
	/** What else may have been meant. */
	readonly other?: string;
}

/** The marks of the running text that do not stand together, in text order. */
export const strayPunctuation = perFiling((filing): readonly StrayPunctuation[] => {
	const inWording = foundIn(paragraphs(filing), marksInWording).map((mark) => ({ ...mark, right: '' }));
	const found = [
		...inWording,
		...apartFrom(inWording, foundIn(proseParagraphs(filing), strayIn)),
		...foundIn(paragraphs(filing), strayNumbersIn).filter((each) => !isInHeading(filing, each)),
		...inLists(filing),
		...inNumbers(filing),
		...afterNumbers(filing),
		...inHeadings(filing),
		...afterNames(filing),
		...onCover(filing),
	]
		.map((each) => withYear(filing, each))
		.map(({ start, end, ...meant }) => ({
			span: filing.visible.span(start, end),
			text: filing.visible.text.slice(start, end),
			...meant,
		}))
		// A reference that shows as text ends with a mark of its own: `&#160;;`.
		.filter(
			({ span, text }) =>
				!text.startsWith(';') || !/&amp;#?\w{2,8}$/.test(filing.source.slice(span.start - 16, span.start)),
		)
		// A mark of direction looks like a space, and is none.
		.filter(({ span }) => !/&#x?(?:820[67]|200[ef]);/i.test(filing.source.slice(span.start, span.end)));
	const isSpaced = ({ text }: StrayPunctuation): boolean => /^\s/.test(text);
	return filing.lostLines || found.filter(isSpaced).length > mostSpaced
		? found.filter((each) => !isSpaced(each))
		: found;
});

/** Two commas after a day between which its year is lost: that of the report where the day is near it, else none is certain. */
function withYear({ visible, date }: Filing, found: FoundMarks): FoundMarks {
	const { start, end } = found;
	const [, day] = /^,\s,$/.test(visible.text.slice(start, end))
		? (dayBefore.exec(visible.text.slice(Math.max(0, start - 20), start)) ?? [])
		: [];
	if (day === undefined) {
		return found;
	}
	const year = date?.slice(0, 4) ?? '';
	const iso = datesIn(`${day}, ${year}`)[0]?.iso;
	const isNear = iso !== undefined && date !== undefined && Math.abs(daysBetween(date, iso)) < 60;
	return isNear ? { start, end, right: `, ${year},` } : { start, end };
}

/** Of more spaces before a mark than these, and of any in a text that lost its line ends, a conversion left them, and nobody takes them out one by one. */
const mostSpaced = 5;

/** Whether a place is in the heading of an item, which conversions leave without its spaces: `Item2.02`. */
const isInHeading = ({ visible, items }: Filing, { start }: VisibleSpan): boolean => {
	const at = visible.span(start, start + 1).start;
	return items.some(({ heading }) => heading.start <= at && at < heading.end);
};

/** `99..1` in a list of exhibits. */
const inLists = ({ visible, exhibitLists }: Filing): readonly FoundMarks[] =>
	exhibitLists.flatMap(({ span }) => {
		const base = visible.offset(span.start);
		return [...visible.textOf(span).matchAll(/(?<=(?:^|\s)(?:Exhibit\s+)?\d{1,2})\.[.,;](?=\d{1,2}\s)/gi)].map(
			({ index }) => ({
				start: base + index,
				end: base + index + 2,
				right: '.',
			}),
		);
	});

/** A point after the number of one row, where no other row has one: `104.`. */
const afterNumbers = ({ visible, exhibitLists }: Filing): readonly FoundMarks[] =>
	exhibitLists.flatMap(({ rows }) => {
		const numbered = rows.flatMap(({ number }) => (number && /^\d{2}/.test(number.text) ? number : []));
		const ends = numbered.map(({ span }) => visible.offset(span.end));
		const pointed = ends.filter((end) => /^\.(?=\s)/.test(visible.text.slice(end, end + 2)));
		return ends.length > 1 && pointed.length === 1
			? pointed.map((start) => ({ start, end: start + 1, right: '' }))
			: [];
	});

/** `99-1` and `99. 1` where a row of the exhibits item begins. */
const inNumbers = ({ visible, items }: Filing): readonly FoundMarks[] =>
	items
		.filter(({ number }) => isExhibitsItem(number))
		.flatMap(({ content }) => {
			const base = visible.offset(content.start);
			return [...visible.textOf(content).matchAll(numberApart)].map(({ index, 0: whole, 1: marks = '' }) => {
				const start = base + index + whole.length - marks.length;
				return { start, end: start + marks.length, right: '.' };
			});
		});

const numberApart = /(?:^|[\n\t])[ ]*(?:Exhibit[ ]+)?\d{1,2}([-–:;]|\. | \.)(?=\d{1,2}\s{1,12}[\p{Lu}“"])/gu;

/** A square bracket or a quotation mark before the word `Item` and after its number, and what no caption ends with. */
const inHeadings = ({ visible, items }: Filing): readonly FoundMarks[] =>
	items.flatMap(({ heading, numberSpan, caption }) => {
		const at = visible.offset(heading.start);
		const before = /(?:[[{<"“]|[☐☒☑✓][ \u00a0]?)$/.exec(visible.text.slice(Math.max(0, at - 2), at))?.[0];
		const after = visible.offset(numberSpan.end);
		const closing = /^[\]}>"”%]/.exec(visible.text.slice(after, after + 1))?.[0];
		const end = caption ? visible.offset(caption.span.end) : undefined;
		const ending =
			end === undefined
				? undefined
				: /^(?:,[;:.,]?|[;:][;:.,]|\.\s?[.,;:]|[?!])(?=[ \t]*(?:\n|$))/.exec(visible.text.slice(end, end + 40))?.[0];
		const sign = /^Items?([ \u00a0]?)#(?=([ \u00a0]?)\d)/i.exec(visible.textOf(heading));
		const signAt = at + (sign?.[0].length ?? 0) - 1;
		const gap = /^(\D{0,8}\d)(?:[ \u00a0]\.(?=\d)|\.[ \u00a0](?=\d\d))/.exec(visible.textOf(heading));
		const name = caption ? visible.offset(caption.span.start) : after;
		const opened = /[“"([]$/.exec(visible.text.slice(after, name))?.[0];
		const isClosed =
			/^.{0,3}[)\]”"]/.test(visible.text.slice(end ?? 0, (end ?? 0) + 6)) || /[)\]”"]/.test(caption?.text ?? '');
		return [
			...(gap ? [{ start: at + (gap[1] ?? '').length, end: at + (gap[1] ?? '').length + 2, right: '.' }] : []),
			...(sign ? [{ start: signAt, end: signAt + 1, right: sign[1] || sign[2] ? '' : ' ' }] : []),
			...(opened && !isClosed ? [{ start: name - 1, end: name, right: '' }] : []),
			...(before ? [{ start: at - before.length, end: at, right: '' }] : []),
			...((before || closing === '%') && closing ? [{ start: after, end: after + 1, right: '' }] : []),
			...(end !== undefined && ending ? [{ start: end, end: end + ending.length }] : []),
		];
	});

/** A comma after the name of the registrant over its legend. */
const afterNames = ({ visible, cover }: Filing): readonly FoundMarks[] =>
	(cover?.registrants ?? []).flatMap(({ span, text }) => {
		const end = visible.offset(span.end);
		const isLeft = /[,;:]$/.test(text) && /^\s*\(exact name/i.test(visible.text.slice(end, end + 60));
		return isLeft ? [{ start: end - 1, end, right: '' }] : [];
	});

/** Commas that stand twice in the address and the table of securities, and opening parentheses and dollar signs anywhere on the cover. */
const onCover = ({ visible, cover }: Filing): readonly FoundMarks[] =>
	(
		[
			[cover?.address, /,(?: ?,)+/g],
			[cover?.securitiesRegistered, /,(?: ?,)+/g],
			[cover, /\(\((?=[A-Za-z]{2}|17 )|\$\$(?=\d)/g],
			[cover, / ,(?<=\p{L}{2} ,)(?=(?:Inc|INC|Corp|CORP|Ltd|LTD|LLC)\b)/gu, ', '],
			[cover, /[,;]\.(?<=\b(?:Inc|INC|Corp|CORP|Ltd|LTD)[,;]\.)/g],
			// The Commission's seat.
			[cover, /,(?<=\bD,)(?=\s?C\.?\s)/g, '.'],
			[cover, /\/(?<=(?:^|[\s>])N\/)(?=\s*\(?former\b)/gi, '/A'],
			[cover, /-(?<=\b20549\s?-)(?=[^\S\n]{0,3}(?:\n|$))/g, ''],
		] as const
	).flatMap(([part, twice, right]) => {
		const start = part ? visible.offset(part.span.start) : 0;
		return [...(part ? visible.textOf(part.span) : '').matchAll(twice)].map(({ index, 0: marks }) => ({
			start: start + index,
			end: start + index + marks.length,
			right: right ?? marks.slice(-1),
		}));
	});

type FoundMarks = VisibleSpan & Pick<StrayPunctuation, 'right' | 'other'>;

interface Kind {
	readonly marks: RegExp;
	readonly right?: string | ((marks: string) => string);
	readonly other?: string | ((marks: string) => string);
}

const months = monthNames.join('|');
const dayBefore = new RegExp(`((?:${months})\\s\\d{1,2})$`);
/** With these a sentence begins: after them a point is none of an abbreviation or an address. */
const firstWords =
	'(?:The|This|These|In|On|As|For|We|Our|It|A|An|Mr|Ms|Under|Pursuant|Such|Each|At|If|No|All|Upon|During|Following|There|His|Her|Subject|Except|Additionally|Furthermore|However|Accordingly|Neither|Effective|Concurrently|Simultaneously|Prior|With|When|After|Any|Both|Other|Based|Notwithstanding)';

/** Words that lead to a noun. */
const leading = 'of|to|by|with|from|for|under|into|upon|on|in|at';

/**
 * A pattern of its marks, and what is right instead, in which `$&` stands for the marks. What stands before the marks is
 * looked at after them: so only places with marks take time.
 */
const kinds: readonly Kind[] = [
	{ marks: /,(?<=[\p{L}\p{N})”"’],)(?:\s?,)+(?!\d)/gu, right: ',' },
	{ marks: /;(?<=[\p{L}\p{N})”"’];)(?:\s?;)+/gu, right: ';' },
	{ marks: /@@(?<=\w@@)(?=\w)/g, right: '@' },
	{ marks: /,(?<=@[\w.-]{1,40},)(?=(?:com|net|org)\b)/g, right: '.' },
	{ marks: /\.\.(?<=\w\.\.)(?=(?:com|net|org)\b)/g, right: '.' },
	{ marks: /:(?<=[\p{L}\p{N})”"’]:)(?:\s?:)+(?=\s)/gu, right: ':' },
	{ marks: /’s(?<=\p{L}’s’s)(?!\p{L})/gu, right: '' },
	// Signs of no language, typed beside the key that was meant; a markup of text has them on both sides of words.
	{ marks: /[}^~\\|](?<=[\p{L},]\s[}^~\\|])(?=\p{Ll}{2,}\s\p{L})/gu, right: '' },
	// Where an account is told of, it begins a name.
	{
		marks:
			/@(?<=[\p{L},]\s@)(?<!\b(?:X|Twitter|Instagram|LinkedIn|Facebook|handles?|accounts?|follow)\b[^.;\n]{0,80}@)(?=\p{Ll}{2,}\s\p{L})/gu,
		right: '',
	},
	{
		marks: /y(?<=\b[Tt]he Company)(?=(?:has|is|was|will|and|may|had|entered|announced|issued|expects|intends)\b)/g,
		right: '$& ',
	},
	{ marks: /\/(?<=\s\p{Ll}{2,5}\/)(?=\s\p{L}{2})/gu, right: '' },
	{ marks: /\.\.(?<=(?:\p{Ll}{3}|\d\d|\d\.\d)\.\.)(?=\s|$)(?!\s?\.)/gu, right: '.' },
	{ marks: /\.\s\.(?<=\p{Ll}{4}\.\s\.)(?=\s|$)(?!\s?\.)/gu, right: '.' },
	{ marks: /[,;:]\.(?<=(?:\p{Ll}{4}|\d{4})[,;:]\.)(?=\s(?![\p{Ll}$]|(?:Inc|Corp|Ltd|LLC)\b)|$)/gu, right: '.' },
	// Within a sentence.
	{
		marks: /[,;:]\.(?<=(?:\p{Ll}{4}|\d{4})[,;:]\.)(?=\s(?:[\p{Ll}$]|(?:Inc|Corp|Ltd|LLC)\b))/gu,
		right: (marks) => marks.charAt(0),
	},
	{ marks: /\.[;:](?<=\p{Ll}{5}\.[;:])(?=\s)/gu },
	{
		marks: /\.,(?<=[(“"\s](?!etc|Inc|Ltd|Corp|Jr|Sr|Bros|seq|cert|supp)\p{Ll}{4,20}\.,)(?=\s\p{Ll})/gu,
		right: ',',
	},
	{ marks: /[ \u00a0](?<=(?:\p{L}{2}|\d)[ \u00a0])[ \u00a0]*,(?=\s)/gu, right: ',' },
	{ marks: /[ \u00a0](?<=\b(?:Inc|Corp|Ltd)\.[ \u00a0]),(?=\s)/g, right: ',' },
	// Before it a number may be missing.
	{
		marks: /[ \u00a0](?<=\p{Ll}{3}(?<!\b(?:Exhibit|Item|Section|Rule)s?)[ \u00a0])[ \u00a0]*\.(?=\s\p{Lu}\p{Ll}|$)/gu,
		right: '.',
	},
	{ marks: /““(?=\p{L})/gu, right: '“' },
	{ marks: /””(?<=\p{L}””)/gu, right: '”' },
	{ marks: /""(?=\p{L})/gu, right: '"' },
	{ marks: /""(?<=\p{L}"")(?=[\s).,;])/gu, right: '"' },
	{ marks: /\( “(?=\p{L})/gu, right: '(“' },
	{ marks: /“ (?<=\(“ )(?=\p{L})/gu, right: '“' },
	{ marks: / ”(?=\))/gu, right: '”' },
	{ marks: /\((?<=\s\()\s*\)(?=[\s.,;])/gu },
	// A formula closes both.
	{
		marks: /\(\((?<=\s\(\()(?=\p{L}{2})(?![^()]{0,200}\)(?:[^()]{0,200}\([^()]{0,200}\))*[^()]{0,200}\))/gu,
		right: '(',
	},
	{ marks: /\s?%\s?%(?<=\d\s?%\s?%)/gu, right: '%' },
	{ marks: /\.,(?<=\)\.,)(?=\s\p{Lu})/gu },
	{ marks: /’\s(?<=\p{Ll}’\s)(?=s\s)/gu, right: '’' },
	{ marks: /‘(?<=\p{Ll}‘)(?=[st]\s)/gu, right: '’' },
	{ marks: /\.%(?<=\d\.%)/gu, right: '%' },
	{ marks: /\$\s?\$(?=\s?(?:[\dlO]|[mb]illion\b))/gu, right: '$' },
	{
		marks:
			/\$(?<=\s\$)(?<!\b(?:in|both) \$)(?=\s+(?:per|in(?!\s+(?:thousand|million|billion)s?\b)|of|and|to|for|on|from|plus|at)\s)/gu,
	},
	{ marks: /\.[.,;](?<=\d\..)(?=\d)/g, right: '.' },
	{ marks: /\.\.(?<=\b(?:Mr|Ms|Mrs|Dr|Inc|Corp|Ltd|Co|No)\.\.)(?=\s)/gu, right: '.' },
	{ marks: /\.\s(?<=\bwww\.\s)(?=[a-z]+\.)/g, right: '.' },
	{ marks: /\.\.(?<=\bwww\.\.)(?=\w)/g, right: '.' },
	{
		marks:
			/\b(?!X)\p{Lu}\.\p{Lu}(?<!\b(?:Section|Paragraph|Part|Article|Item|Note|Annex|Schedule|Exhibit|Clause)s? ...)(?=\s\p{L})/gu,
		right: '$&.',
	},
	{ marks: /[ap]\.m(?<=\d\s?[ap]\.m)(?=[\s,])/g, right: '$&.' },
	{ marks: /:\/(?<=\bhttps?:\/)(?=\w)/g, right: '://' },
	{ marks: /[;:]?\/\/(?<=\bhttps?;?\/\/)(?=\w)/g, right: '://' },
	{ marks: /,(?<=(?:\p{Ll}{4}|[\s,]\d{4}|[)”]),)(?=\p{Ll}{2})/gu, right: ', ' },
	{
		marks: new RegExp(`\\.(?<=(?:[\\s(]\\p{L}\\p{Ll}{3,20}|[)”%]|[\\s,]\\d{4})\\.)(?=${firstWords}[\\s,])`, 'gu'),
		right: '. ',
	},
	{ marks: /;(?<=\p{Ll}{4};)(?=\p{Ll}{2})/gu, right: '; ' },
	{ marks: /\.(?<=\b(?:Mr|Ms|Mrs|Dr)\.)(?=\p{Lu}\p{Ll})/gu, right: '. ' },
	{
		marks:
			/\. [taoiup](?<=\p{Ll}{3}(?:ed|ing|ent|ion|(?<!\bCompa)ny|rd|rs|ts|ns|ly|al|te|ce)\. .)(?=(?:he|his|hese|n|s|nder|ursuant|t)\s)/gu,
		right: (marks) => marks.toUpperCase(),
	},
	// `5-(3,4-dimethoxyphenyl)pyridine`
	{ marks: /\)(?<=(?:”|\p{Ll}{3}|\d)\))(?<!\S\([^()\s]{1,60}\p{Ll}\))(?=\p{Ll}{3})/gu, right: ') ' },
	{
		marks: /\((?<=(?:\p{L}{2}|\b(?:Inc|Corp|Ltd|Co)\.)\()(?=(?:the|together|collectively|including)\s|“)/gu,
		right: ' (',
	},
	{ marks: /\d(?=(?:million|billion|percent|shares)\b)/gu, right: '$& ' },
	// The end of the parenthesis before the end of the quotation, and the space lost before one.
	{ marks: /\)”(?<=\((?:(?:the|each|or|together|collectively),? (?:the |an? )?)?“[^“”()\n]{1,60}\)”)/g, right: '”)' },
	{ marks: /\)"(?<=\((?:(?:the|each|or|together|collectively),? (?:the |an? )?)?"[^"()\n]{1,60}\)")/g, right: '")' },
	{ marks: /[“"](?<=\((?:the|an?|each|or|and|together|collectively),?[“"])(?=\p{L})/gu, right: ' $&' },
	// A point between a subject and its verb, and a comma after a title.
	{
		marks:
			/\.(?<=\b[Tt]he (?:Company|Registrant|Corporation|Board|Agreement)\.)(?=\s(?:has|is|was|will|and|entered|announced|issued|may|expects|intends|appointed|approved|also|completed)\s)/g,
		right: '',
	},
	{ marks: /,(?<=\b(?:Mr|Ms|Mrs|Dr),)(?=\s\p{Lu}\p{Ll})/gu, right: '.' },
	// An apostrophe that became another sign or a space, and a dollar sign that became a letter.
	{
		marks:
			/[ \u00a0](?<=\b[Tt]he (?:Company|Registrant|Corporation|Partnership|Bank|Trust|Board|Borrower|Parent).)(?=s [A-Za-z])/g,
		right: '’',
	},
	{ marks: /[íÕ´`](?<=\p{Ll}{3}.)(?=s\s)/gu, right: '’' },
	// Two apostrophes for one, and for one of two quotation marks.
	{ marks: /''(?<=\p{Ll}{2}'')(?=s\s\p{L})/gu, right: "'" },
	{ marks: /''(?<=[\s(]'')(?=\p{L}[^'“”\n]{0,60}”)/gu, right: '“' },
	{ marks: /''(?<=“[^'“”\n]{1,60}'')(?![\p{L}\p{N}])/gu, right: '”' },
	{ marks: /''(?<=[\s(]'')(?=\p{L}[^'"\n]{0,60}")/gu, right: '"' },
	{ marks: /''(?<=[\s(]"[^'"\n]{1,60}'')(?![\p{L}\p{N}])/gu, right: '"' },
	{ marks: /S(?<=[\s(]S)(?=\d{1,3}(?:,\d{3})+\b|\d{1,3}(?:\.\d+)? (?:million|billion)\b)/g, right: '$$' },
	// `Inc.orporated`: an abbreviation was put in the place of the beginning of a word.
	{
		marks: /\.(?<=\b(?:Inc|Corp|Co)\.)(?=(?:orporat|orat|mpan|mmit|mmi|unsel|nsent|llateral)[a-z]{1,8}\b)/g,
		right: '',
	},
	{ marks: /\$(?<=\bper \$)(?=share\b)/g, right: '' },
	{ marks: /;(?<=; (?:and|or);)/g, right: '' },
	{ marks: /,(?<=\p{Ll}{2}\. ,)(?=\p{Lu}\p{Ll})/gu, right: '' },
	{ marks: new RegExp(` \\.(?<=\\p{Ll}{3} \\.)(?=${firstWords}[\\s,])`, 'gu'), right: '. ' },
	{ marks: /’’(?<=\p{L}’’)(?=s\s)/gu, right: '’' },
	{ marks: /’(?<=\p{Ll}’s’)(?<!‘[^‘’]{0,80}’s’)(?=\s\p{Ll})/gu, right: '' },
	// After a word that leads to the next one.
	{ marks: /[.;](?<=\s(?:the|its|their|our|an|and|is|was|are|were|be|been)[.;])(?=\s\p{Ll})/gu, right: '' },
	// `complied with; and`, `disposed of; the`
	{
		marks:
			/[.;](?<=\s(?:of|with|from|by|into)[.;])(?<!(?:ed|ing|en) (?:of|with|from|by|into).)(?=\s(?!and|or|but|nor|provided)\p{Ll})/gu,
		right: '',
	},
	{
		marks: new RegExp(
			`,(?<=\\s(?:${leading}),)(?<=(?:^|[.;:]\\s)[^,.;:()—–]{0,200},)(?=\\s(?:the|an?|its|our|their|his|her|any|each|this|such|these|those|certain)\\s)`,
			'gu',
		),
		right: '',
	},
	// Between two words in small letters: a point that ends no sentence, and a hyphen that joins nothing.
	{
		marks: /\. \p{Ll}(?<=[\s(“](?!approx|incl|cont|supp|dept|govt|misc|resp|ibid)\p{Ll}{4,20}\. .)(?=\p{Ll}+[\s,])/gu,
		right: (marks) => marks.slice(1),
		other: (marks) => marks.toUpperCase(),
	},
	{
		marks: /- (?<=\s(?:non|pre|post|semi|anti|multi|mid|self|forward)- )(?=\p{Ll}{2})(?!(?:and|or|to)\b)/gu,
		right: '-',
	},
	{
		marks: /- (?<=\s\p{Ll}{3,20}- )(?!(?:and|or|to|nor|but|through|versus|plus|as)\b)(?=\p{L}\p{Ll})/gu,
		right: ' ',
		other: '-',
	},
	{
		marks:
			/-(?<=\s(?:of|to|the|by|with|from|for|its|their|our|and|or|under|into|as|is|was|be|that|which|in|including)-)(?= (?!and\b|or\b|to\b)\p{Ll})/gu,
		right: '',
	},
	{
		marks:
			/,(?<=\s(?:the|its|their|our|an),)(?=\s(?!his|her|their|our|your|if|in|as|for|to|then|so|at|on|when|where|among|with|by|and|or|unless|after|upon|however|therefore|respectively|subject|until|not|but|before|during|under|from|of|well|often|perhaps|at|now)\p{Ll}+\s)/gu,
		right: '',
	},
	{ marks: / as,(?<=\b19\d\d as,)(?= amended\b)/g, right: ', as' },
	// Marks with which a word processor shows ends of paragraphs and tabs.
	{ marks: /¶(?<=\p{L}[.,;]?¶)/gu, right: '' },
	{ marks: /→(?<=\p{Ll}[.,;]?→)(?=\p{L})/gu, right: ' ' },
	...[
		/,\.(?<=\b(?:Inc|Corp|Ltd|Co),\.)/g,
		/;\.(?<=\b(?:Inc|Corp|Ltd|Co);\.)/g,
		/\.\s\.(?<=\b(?:Inc|Corp|Ltd|Co)\.\s\.)(?=[\s,])/g,
	].map((marks) => ({ marks, right: '.' })),
	{ marks: / ,(?=(?:Inc|Corp|Ltd|LLC|L\.P)\b)/g, right: ', ' },
	{ marks: /\d(?<=\s(?:19|20)\d\d)(?=(?:and|by|the|at|for|to|in|was|with|of|is|are|between|among)\s)/gu, right: '$& ' },
];

/** The same in dates and numbers, which the cover, the exhibit list and the signatures have as well. */
const kindsOfNumbers: readonly Kind[] = [
	{ marks: new RegExp(`\\d(?<=\\b(?:${months})\\d)(?=\\d?[,\\s])`, 'g'), right: ' $&' },
	{ marks: new RegExp(`\\b(?:[Oo]n|[Dd]ated|of|[Ii]n)(?=(?:${months})\\s\\d)`, 'g'), right: '$& ' },
	{ marks: /\d(?<=\b(?:Item|Exhibit|Exhibits|Section|Rule|Form)\d)(?=\d{0,2}[.-][\dA-Z])/g, right: ' $&' },
	{ marks: /,,(?<=\d,,)(?=\d{3}(?!\d))/g, right: ',' },
	{ marks: / ,(?<=\d,\d{3} ,)(?=\d{3}(?!\d))/g, right: ',' },
	{ marks: /[lI](?<=\bSection [lI])(?=\d)/g, right: String(1) },
	{ marks: /\((?<=\b(?:Section|Rule) \d{1,4}\()(?=\s(?:of|under)\b)/g, right: '' },
	{ marks: /#(?<=\bExhibit #)(?=\d)/g, right: '' },
	{ marks: /\.\d\d(?<=\bItem\s\d\.\d\d\.\d\d)(?!\d|\.\d)/g, right: '' },
	{ marks: new RegExp(`,(?<=\\b(?:${months})\\s\\d{1,2},)(?=(?:19|20)\\d\\d\\b)`, 'g'), right: ', ' },
	{ marks: new RegExp(`\\d{1,2}(?<=\\b(?:${months})\\s\\d{1,2})(?=\\s(?:19|20)\\d\\d\\b)`, 'g'), right: '$&,' },
	{ marks: /(?:nd|rd|th)(?<=(?<!\d)(?:\d*[02-9])?1..)(?!\w)/g, right: 'st' },
	{ marks: /(?:st|rd|th)(?<=(?<!\d)(?:\d*[02-9])?2..)(?!\w)/g, right: 'nd' },
	{ marks: /(?:st|nd|th)(?<=(?<!\d)(?:\d*[02-9])?3..)(?!\w)/g, right: 'rd' },
	{ marks: /(?:st|nd|rd)(?<=(?:1\d|[04-9])..)(?!\w)/g, right: 'th' },
];

const strayIn = rememberedByParagraph((text) => marksIn(text, kinds));
/** A paragraph without a digit has none of them. */
const strayNumbersIn = rememberedByParagraph((text) => (/\d/.test(text) ? marksIn(text, kindsOfNumbers) : []));

function marksIn(text: string, kinds: readonly Kind[]): readonly FoundMarks[] {
	const meant = (words: string, right: NonNullable<Kind['right']>): string =>
		typeof right === 'string' ? words.replace(words, right) : right(words);
	const found = kinds.flatMap(({ marks, right, other }) =>
		[...text.matchAll(marks)].map(
			({ index, 0: words }): FoundMarks => ({
				start: index,
				end: index + words.length,
				...(right !== undefined && { right: meant(words, right) }),
				...(other !== undefined && { other: meant(words, other) }),
			}),
		),
	);
	// Of two kinds at one place the first one knows more.
	return found.sort((a, b) => a.start - b.start).filter(({ start }, at, all) => start !== all[at - 1]?.start);
}

/** Marks of punctuation in a sentence, a date or a number that do not stand together, by their patterns. */
import { abbreviationsInSmall, states } from '../../../knowledge';
import { monthNames } from '../../../text/dates';
import { rememberedByParagraph } from '../../../text/remembered';
import type { VisibleSpan } from '../../../text/span';

/** Marks that do not stand together. */
export interface FoundMarks extends VisibleSpan {
	/** What is left of them; absent where that is not certain. */
	readonly right?: string;
	/** What else may have been meant. */
	readonly other?: string;
}

interface Kind {
	readonly marks: RegExp;
	readonly right?: string | ((marks: string) => string);
	readonly other?: string | ((marks: string) => string);
}

const months = monthNames.join('|');
const stateWords = states.flatMap(({ name, code }) => [name, name.toUpperCase(), code]).join('|');
/** With these a sentence begins: after them a point is none of an abbreviation or an address. */
const firstWords =
	'(?:The|This|These|In|On|As|For|We|Our|It|A|An|Mr|Ms|Under|Pursuant|Such|Each|At|If|No|All|Upon|During|Following|There|His|Her|Subject|Except|Additionally|Furthermore|However|Accordingly|Neither|Effective|Concurrently|Simultaneously|Prior|With|When|After|Any|Both|Other|Based|Notwithstanding)';
/** Those of them that no name begins with. */
const openings =
	'(?:The|This|These|In(?! re\\b)|On|We|Our|Its?|Pursuant|Such|If|Upon|During|Following|There|Additionally|Furthermore|However|Accordingly|Neither|Concurrently|Simultaneously|When|Notwithstanding)';

/** A line that stands before its text in the same paragraph: `Results of Operations The following table shows`. */
const heading =
	"(?:^|[.:;\\n\\t\\v]\\s{0,4})(?:[\\p{Lu}\\d][\\p{L}\\d&,.’'-]{0,30}|of|and|the|for|in|on|to|an?|or|with|by|from|about|&|-|–|—)(?: (?:[\\p{Lu}\\d][\\p{L}\\d&,.’'-]{0,30}|of|and|the|for|in|on|to|an?|or|with|by|from|about|&|-|–|—)){0,11}";

/** Words that no hyphen joins to another. */
const smallWords =
	'of|to|the|by|with|from|for|its|their|our|under|into|as|is|was|are|were|be|been|has|have|had|will|that|which|in|on|at|including';

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
		marks: /\.,(?<=[(“"\s](?!etc|Inc|Ltd|Corp|Jr|Sr|Bros|seq|cert|supp|ibid)\p{Ll}{4,20}\.,)(?=\s\p{Ll})/gu,
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
	{ marks: /[,;:](?<=\b(?:Mr|Ms|Mrs|Dr|Messrs)[,;:])(?=\s\p{Lu}\p{Ll})/gu, right: '.' },
	{ marks: /;(?<=\d\s?[ap]\.m;)(?=\s(?:Eastern|Central|Mountain|Pacific|local|on)\b)/g, right: '.' },
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
	{
		marks: /[.;](?<=\s(?:the|its|their|our|an|and|is|was|are|were|be|been)[.;])(?<!\bcase may be.)(?=\s\p{Ll})/gu,
		right: '',
	},
	// `complied with; and`, `disposed of; the`
	{
		marks:
			/[.;](?<=\s(?:of|with|from|by|into)[.;])(?<!(?:ed|ing|en) (?:of|with|from|by|into).)(?=\s(?!and|or|but|nor|provided)\p{Ll})/gu,
		right: '',
	},
	{
		marks: new RegExp(
			`,(?<=\\s(?:${leading}),)(?<!(?:ed|ing|en|wn|id|ld|nt|lt|ght) (?:${leading}),)(?<=(?:^|[.;:]\\s)[^,.;:()—–]{0,200},)(?=\\s(?:the|an?|its|our|their|his|her|any|each|this|such|these|those|certain)\\s)(?!\\s[^,.;]{2,80},\\s(?:and|or|if)\\s)`,
			'gu',
		),
		right: '',
	},
	// A comma or nothing in the place of a point, and a point in that of a comma.
	{
		marks: new RegExp(`[,;](?<=\\s\\p{Ll}{3,20}[,;])(?=\\s(?!The|On)${openings}(?:\\s\\p{Ll}|,))`, 'gu'),
		right: '.',
	},
	{
		marks: new RegExp(` ${openings}(?<=[^\\s.!?]\\s\\p{Ll}{3,20} \\p{L}+)(?= \\p{Ll}{2,20}[\\s,])`, 'gu'),
		right: (marks) => `.${marks}`,
		other: (marks) => marks.toLowerCase(),
	},
	{
		marks: new RegExp(
			` (?!Pursuant|Following|Upon|During)${openings}(?<!${heading} ${openings})(?<=[\\p{Ll},] \\p{Lu}\\p{Ll}{3,20} \\p{L}+)(?= \\p{Ll}{2,20}[\\s,])`,
			'gu',
		),
		right: (marks) => `.${marks}`,
	},
	{ marks: / (?:The|An?|This)(?<=\d, \d{4} \p{L}+)(?= \p{Ll}{2,20}\s)/gu, right: (marks) => `.${marks}` },
	{ marks: /[.;](?<=(?:\p{Lu}\p{Ll}{4,20}|\.com)[.;])(?= (?:Inc|Corp|Ltd)\b)/gu, right: ',' },
	{
		marks: /[;:](?<=\b(?:Inc|Corp|Ltd|Co)[;:])(?=\s(?:\((?:the|“|")|(?!and|or|but|nor|provided)\p{Ll}))/gu,
		right: '.',
	},
	{ marks: /,(?<=\b(?:Inc|Corp|Ltd|Co),)(?=\s\((?:the|“|"))/gu, right: '.' },
	// `On March 12, 2026. The Company`
	{
		marks: new RegExp(
			`[.;](?<=(?:^|[.!?]["”)]?\\s)(?:On|Effective|Effective on|As of) (?:${months})\\s\\d{1,2}, \\d{4}[.;])(?=\\s\\p{Lu})`,
			'gu',
		),
		right: ',',
	},
	{
		marks: /;(?<=(?:\p{Ll}{3}|[)”\d%]);)(?<!:\s[^.]{0,400};)(?=\s(?:The|An?) (?:\p{Lu}\p{Ll}+ )?\p{Ll}{2})/gu,
		right: '.',
	},
	{ marks: /,(?<=(?:\p{Ll}{4}),)(?=\s(?:The|An?) \p{Ll}{2})|,(?<=\s\d{4},)(?=\sA copy\b)/gu, right: '.' },
	{ marks: /\b(?:Mr|Ms|Mrs|Dr)(?= \p{Lu}\p{Ll})/gu, right: '$&.' },
	// Between two words in small letters: a point that ends no sentence, and a hyphen that joins nothing.
	{
		marks: new RegExp(
			`\\. \\p{Ll}(?<=[\\s(“](?!(?:${abbreviationsInSmall.join('|')})\\.)\\p{Ll}{4,20}\\. .)(?=\\p{Ll}+[\\s,])`,
			'gu',
		),
		right: (marks) => marks.slice(1),
		other: (marks) => marks.toUpperCase(),
	},
	{
		marks: /- (?<=\s(?:non|pre|post|semi|anti|multi|mid|self|forward)- )(?=\p{Ll}{2})(?!(?:and|or|to)\b)/gu,
		right: '-',
	},
	// After or before a small word it joins nothing.
	{
		marks: new RegExp(`-(?<=\\s(?:${smallWords}|and|or)-)(?= (?!and\\b|or\\b|to\\b)\\p{Ll})`, 'gu'),
		right: '',
	},
	{ marks: new RegExp(`-(?<=\\s\\p{Ll}{3,20}-)(?= (?:${smallWords})\\s)(?! (?:to|by|as)\\s)`, 'gu'), right: '' },
	{
		marks: /- (?<=\s\p{Ll}{3,20}- )(?!(?:and|or|to|nor|but|through|versus|plus|as)\b)(?=\p{L}\p{Ll})/gu,
		right: ' ',
		other: '-',
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
	{ marks: /[.;:](?<=\b193[34][.;:])(?=\s(?:as amended|the (?:undersigned|registrant))\b)/gi, right: ',' },
	// A city before its state.
	{
		marks: new RegExp(`[.;](?<=[A-Za-z]{4}(?<!Blvd|Pkwy|Tpke)[.;])(?=\\s(?:${stateWords})\\s\\d{5}(?!\\d))`, 'g'),
		right: ',',
	},
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

/** Those of running text, in text order. */
export const strayIn = rememberedByParagraph((text) => marksIn(text, kinds));
/** A paragraph without a digit has none of them. */
export const strayNumbersIn = rememberedByParagraph((text) => (/\d/.test(text) ? marksIn(text, kindsOfNumbers) : []));

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

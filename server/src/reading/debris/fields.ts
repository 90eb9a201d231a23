/** Fields of word processors, names of templates, and words that only a draft has. */
import {
	bookmarkPrefixes,
	choices,
	type Debris,
	fieldErrors,
	fieldNames,
	fieldWords,
	fillerTexts,
	noteAbbreviations,
	notesInCapitals,
	noteWords,
	pronounChoices,
	templateMarks,
	twinTemplateMarks,
} from '../../knowledge';
import { lazy } from '../../text/lazy';
import { literally, patternOf, phraseFinder } from '../../text/phrases';
import { isCompanyName } from '../../text/words';
import type { DebrisKind, FoundDebris } from './found';

const wordsOf = (rows: readonly Debris[]): readonly string[] => rows.map(({ words }) => words);
const oneOf = (words: readonly string[]): string => words.map(patternOf).join('|');

/** The fields and names of templates in `text`, in any order; a place may be found twice. */
export function fieldsIn(text: string): readonly FoundDebris[] {
	const found: FoundDebris[] = [];
	const add = (pattern: RegExp, inTextOnly = false): void => {
		for (const { index, 0: words } of text.matchAll(pattern)) {
			found.push({ start: index, end: index + words.trimEnd().length, kind: 'field', inTextOnly });
		}
	};
	for (const { sign, ofSign } of errors()) {
		for (const { words, pattern } of text.includes(sign) ? ofSign : []) {
			if (text.includes(words)) {
				add(pattern());
			}
		}
	}
	if (text.includes('_')) {
		add(bookmark);
	}
	if (/[†=[]|turn\d/.test(text)) {
		add(ofAssistant);
	}
	if (['\\', ' _', 'HYPERLINK'].some((sign) => text.includes(sign))) {
		add(fieldWithArgument);
	}
	for (const { open, pattern } of marks()) {
		if (text.includes(open)) {
			add(pattern());
		}
	}
	if (/[/=]\{/.test(text)) {
		// The name of a part of an address, as its documentation gives it: `https://…/reports/{id}/file`.
		return found.filter(
			({ start, end }) =>
				!/^\{[\w-]{1,30}\}$/.test(text.slice(start, end)) ||
				!/(?:\w:\/\/|www\.|(?:^|\s)\/[\w.-]+)\S*$/i.test(text.slice(Math.max(0, start - 200), start)),
		);
	}
	for (const { sign, pattern } of twins()) {
		if (text.includes(sign)) {
			add(pattern(), true);
		}
	}
	return found;
}

// Patterns are made when a text has their words: that of all of them takes longer than a report.

/** What a failed field shows, with the rest of its sentence; by a sign that most texts do not have. */
const errorSigns = ['!', '！', '#', '[', '$', '{', ' not ', ' found', ' non '];
const errors = lazy(() =>
	errorSigns.map((sign) => ({
		sign,
		ofSign: wordsOf(fieldErrors)
			.filter((words) => errorSigns.find((each) => words.includes(each)) === sign)
			.map((words) => ({
				words,
				pattern: lazy(
					() =>
						new RegExp(
							/^[^#].*!$/.test(words)
								? `(?<![\\p{L}\\p{N}])${patternOf(words)}\\s{0,3}(?=\\p{Lu})[^\\n.!]{3,90}\\.?`
								: patternOf(words),
							'gu',
						),
				),
			})),
	})),
);

const bookmark = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordsOf(bookmarkPrefixes).join('|')})\\d{1,12}`, 'gu');

/** Where an assistant has a thing from: `【4:0†source】`, `:contentReference[oaicite:0]{index=0}`, `citeturn0search3`, `[^1^]`. */
const ofAssistant =
	/【[^】\n]{0,40}†[^】\n]{0,60}】|:contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\[oai_citation:[^\]\n]{0,60}\]|(?:file)?cite\W?turn\d{1,3}(?:search|view|news|file|fetch|academia)\d{1,3}(?:\W?turn\d{1,3}[a-z]{4,8}\d{1,3})*|\[\^\d{1,2}\^\]|(?<=[?&])utm_source=(?:chatgpt|openai|perplexity|copilot|gemini)[\w.]*/gu;

/** A field with its switch, its bookmark or its text: `REF _Ref123 \h`, `HYPERLINK "https://…"`. */
const fieldWithArgument = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${wordsOf(fieldWords).join('|')})[ \\t]{1,3}(?:\\\\[*@#a-z]|["“][^"”\\n]{0,90}["”][ \\t]*\\\\[*@#a-z]|_[A-Z]|[A-Z]\\w{0,40}[ \\t]\\\\[a-z]\\b)[^\\n{}]{0,60}?(?=[ \\t]*[}\\n.,;]|$|[ \\t]\\p{Ll})|\\bHYPERLINK[ \\t]{1,3}["“][^"”\\n]{1,200}["”]`,
	'gu',
);

const marks = lazy(() =>
	templateMarks.map(({ open, close }) => {
		const ends = [...new Set(open + close)].map((sign) => literally(sign).replace('-', '\\-')).join('');
		// French quotation marks have spaces within; a name does not begin with one there.
		const first = open === '«' ? '' : '[ \\t]?';
		const letters = open === '{%' || open === '<%' || open === '{0>' ? '[^\\n]{1,120}?' : `[^\\n${ends}]{1,120}?`;
		return {
			open,
			pattern: lazy(
				() =>
					new RegExp(`${literally(open)}${first}(?=[^\\s])(?=[^\\n]{0,40}\\p{L})${letters}${literally(close)}`, 'gu'),
			),
		};
	}),
);

const twins = lazy(() =>
	wordsOf(twinTemplateMarks).map((sign) => {
		const mark = literally(sign);
		// What stands before is looked at last: the mark itself is found fastest.
		const before = `(?<=(?:^|[^\\p{L}\\p{N}${literally(sign.slice(0, 1))}])${mark}[A-Za-z\\d_.]{1,50}${mark})`;
		return {
			sign,
			pattern: lazy(
				() =>
					new RegExp(
						`${mark}[A-Za-z][A-Za-z\\d_.]{1,40}[A-Za-z\\d]${mark}(?![\\p{L}\\p{N}${literally(sign.slice(0, 1))}])${before}`,
						'gu',
					),
			),
		};
	}),
);

const abbreviations = lazy(() =>
	wordsOf(noteAbbreviations).map((words) => ({
		words,
		pattern: lazy(
			() =>
				new RegExp(
					`(?<![\\p{L}\\p{N}-])${patternOf(words)}(?!-\\p{L}|(?:\\s\\p{Lu}\\p{L}{1,20}){0,3},?\\s(?:Inc|Corp|LLC|Ltd|Limited|L\\.P|plc)\\b)`,
					'gu',
				),
		),
	})),
);

/** What a word in capitals is the name of: securities, clinical trials, products. */
const named =
	'securit|market|contract|position|portfolio|transaction|trade|trading|mortgage|dollar|trial|stud|cohort|registry|program|protocol|platform|system|brand|app|phase';

/** `HOLD` and the like within a sentence in small letters; not the symbol of a stock, and no name. */
const inCapitals = new RegExp(
	`(?:${oneOf(wordsOf(notesInCapitals))})(?<=\\p{Ll}[,;.]?(?<!\\b(?:symbol|under|ticker|as))[ \\t]\\p{Lu}{3,10})(?=[ \\t]\\p{Ll}|[.,;:?!)]|$)(?![ \\t](?:\\p{Ll}+[ \\t])?(?:${named}))`,
	'gu',
);

/** The abbreviations of notes in `text`. */
export function abbreviationsIn(text: string): readonly FoundDebris[] {
	const inSentences = [...text.matchAll(inCapitals)].map(({ index, 0: words }) => ({
		...{ start: index, end: index + words.length, kind: 'note' as const, inTextOnly: true },
	}));
	const others = abbreviations()
		.filter(({ words }) => text.includes(words))
		.flatMap(({ pattern }) =>
			[...text.matchAll(pattern())].map(({ index, 0: words }) => ({
				start: index,
				end: index + words.length,
				kind: 'note' as const,
			})),
		)
		.filter(({ end }) => !beginsName(text.slice(end, end + 60)));
	return [...inSentences, ...others];
}

/** Whether the words after one make it the first of a company's name: `TBD Media Holdings, Inc.` */
function beginsName(after: string): boolean {
	const words = /^(?: \p{Lu}[\p{L}&.-]*,?){2,4}/u.exec(after)?.[0].split(' ') ?? [];
	return words.some(
		(_, last) =>
			last > 1 &&
			isCompanyName(
				words
					.slice(0, last + 1)
					.join(' ')
					.replace(/,$/, ''),
			),
	);
}

const find = phraseFinder([
	...fieldNames.map(({ words }) => ({ words, kind: 'field' as const })),
	...fillerTexts.map(({ words }) => ({ words, kind: 'filler' as const })),
	...noteWords.map(({ words }) => ({ words, kind: 'note' as const })),
]);
const choice = new RegExp(`\\b(?:${oneOf(wordsOf(choices))})`, 'gi');
const pronouns = new RegExp(`(?<![\\w/(])(?:${oneOf(wordsOf(pronounChoices))})(?![\\w/])`, 'gi');

/** The words in `text` that only a draft has: notes, names of fields, filler text, choices. */
export function draftWordsIn(text: string): readonly FoundDebris[] {
	const found = withoutRepeats(
		find(text, 0, text.length).map(({ start, end, row: { kind } }) => ({ start, end, kind })),
		text,
	);
	const add = (pattern: RegExp, kind: DebrisKind): void => {
		for (const { index, 0: words } of text.matchAll(pattern)) {
			found.push({ start: index, end: index + words.length, kind });
		}
	};
	if (text.includes('/')) {
		add(choice, 'choice');
	}
	if (text.includes('/') || text.includes('(s)he')) {
		add(pronouns, 'pronoun');
	}
	return found;
}

/** The words found in a paragraph, in text order, those of one filler text as one that goes to the end of its sentence. */
function withoutRepeats(found: readonly FoundDebris[], text: string): FoundDebris[] {
	const fillers = found.filter(({ kind }) => kind === 'filler');
	const [first, last] = [fillers[0], fillers.at(-1)];
	if (first === undefined || last === undefined || first === last) {
		return [...found];
	}
	const end = last.end + text.slice(last.end).search(/[.!?\n]|$/);
	return [...found.filter(({ kind }) => kind !== 'filler'), { ...first, end }].sort((a, b) => a.start - b.start);
}

/** Notes in parentheses or pointed brackets, and signs of markup and templates that stand in a sentence. */
import { asides, bracketedSubjects, visibleElements } from '../../knowledge';
import { patternOf } from '../../text/phrases';
import type { FoundDebris } from './found';

const oneOf = (words: readonly string[]): string => words.map(patternOf).join('|');
const beginnings = asides.map(({ words }) => words);
const subjects = bracketedSubjects.map(({ words }) => words).filter((words) => words.length > 3);

/** `(to be confirmed)`, `(check with counsel)`, `(tbd)`, `(?date)`, `<date>`, `<insert name>`. */
const note = new RegExp(
	`\\((?:${oneOf(beginnings)})(?![a-z\\d])[^()\\n]{0,60}\\)|\\(\\?[a-z ]{1,30}\\)|<[ \\t]?(?:${oneOf([...beginnings, ...subjects])})(?![a-z\\d])[^<>\\n]{0,40}>`,
	'gi',
);
/** `(TBD Energy Inc.)`. */
const ofCompany = /^\([A-Z]{2,5}(?:\s[A-Z][A-Za-z]+){0,3},?\s(?:Inc|Corp|LLC|Ltd|Limited|L\.P|plc)\b/;
/** `(JD to confirm)`, `(CFO: please check)`. */
const noteOfOne =
	/\([A-Z]{2,3}[:,]?\s(?:to\s(?:confirm|check|review|advise|provide|update|revise|verify|discuss|complete|insert)|please|pls)\b[^()\n]{0,60}\)/g;
/** `$(amount)`, `the (amount) of`, `on (date)`: what is to come, after the word that it belongs to. */
const subject =
	/(?:\$[ \t]?|(?<=\b(?:on|of|to|by|from|for|at|with|dated|until|approximately|about)[ \t]))\((?:amount|date|day|month|year|name|number|price|title|percentage|insert [^()\n]{1,30})\)/gi;
/** Tags and entities that the reader sees. */
const markup = new RegExp(
	`</?(?:${visibleElements.join('|')})(?:[ \\t][^<>\\n]{0,80})?/?>|&(?:amp;)?(?:nbsp|amp|lt|gt|quot|apos|[lr][ds]quo|[mn]dash|bull|hellip|middot|sect|reg|copy|trade|#\\d{2,5}|#x[\\da-f]{2,4});`,
	'gi',
);
/** Marks of templates, comparisons and programs of which the other half is gone; codes of search fields and strings. */
const sign =
	/(?:\{\{|\}\}|\[\[|\]\]|<<|>>|@@|##|===?|\/\/\/|\[##?\]|\[\?\]|\^p|\\t|\\n|%[sd]|\{\d\}|!!+|NTD)(?<=\p{Ll}{2}[,;]?[ \t]\S{1,4})(?=[ \t]\p{L}{2})/gu;

/** A bullet, a box or a word for no value, after a word that another one must follow: `of ● the`, `in undefined`. */
const lone =
	/(?:[●•∙⚫◦▪■□☐¨~†‡◊♦→]|xx|(?:undefined|null)(?![ \t](?:and[ \t]void|hypothesis|(?:capitalized[ \t])?terms?)\b))(?<=\b(?:an?|and|as|at|by|for|from|in|its|of|on|or|that|the|to|will|with)[ \t]{1,3}\S{1,9})(?=[ \t]\p{L}{2})/gu;
/** `; • one; and • two`: the bullets of a list whose lines ran together. */
const bulletsOfList = /[:;,.][ \t]{1,3}(?:(?:and|or)[ \t]{1,3})?[●•∙⚫◦▪■□][ \t]\p{L}/u;
/** Words that are set off in Markdown. */
const emphasis = /\*\*(?=[\p{L}\d“"$])[^*\n]{1,120}(?<=\S)\*\*(?!\*)(?<=[ \t(]\*\*[^*]{1,120}\*\*)/gu;

/** The notes and signs in `text`, in any order. */
export function asidesIn(text: string): readonly FoundDebris[] {
	const all: FoundDebris[] = [];
	const add = (pattern: RegExp, kind: FoundDebris['kind'], inTextOnly = true, except?: RegExp): void => {
		for (const { index, 0: words } of [...text.matchAll(pattern)].filter(([words]) => !except?.test(words))) {
			all.push({ start: index, end: index + words.length, kind, inTextOnly });
		}
	};
	if (/[(<]/.test(text)) {
		add(note, 'note', true, ofCompany);
		add(noteOfOne, 'note');
		add(subject, 'blank');
	}
	if (/[<&]/.test(text)) {
		add(markup, 'markup', false);
	}
	if (/[{}[\]<>@#=/\\^%!]|NTD/.test(text)) {
		add(sign, 'field');
	}
	if (/[●•∙⚫◦▪■□☐¨~†‡◊♦→]|undefined|null|xx/.test(text) && !bulletsOfList.test(text)) {
		add(lone, 'blank');
	}
	if (text.includes('**')) {
		add(emphasis, 'markup');
	}
	return all;
}

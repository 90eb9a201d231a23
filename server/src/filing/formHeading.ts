/** The heading of the form, by which a text is known to be a Form 8-K. */
import { isCurrentNumber } from '../knowledge';
import type { Line } from '../text/lines';
import type { ItemHeading } from './items/headingNumbers';
import { isOfContents } from './items/itemHeadings';

/** The heading `FORM 8-K`, as offsets into the visible text. */
export interface FormHeading {
	readonly start: number;
	readonly end: number;
	/** `8-K`, `8-K/A`, `8-K12B` … */
	readonly form: string;
}

/** The form's name, also with `FORM` and `8-K` on lines of their own, and with the letters apart: `F O R M  8 - K`. */
const formName =
	/8(?<=((?:form|f\s{1,3}o\s{1,3}r\s{1,3}m)[\s:]{0,8}|(?<=^|[\n\r\v\t])for[\s:]{1,4})8)\s{0,2}-{0,2}\s{0,2}k(?:\s?(12b|12g3|15d5))?(?:\s?[/-]?\s?(a)(?![a-z]))?(?![a-z])/gi;
/** What may stand before it in a heading: the start of the line or the Commission's ZIP code, and no words but these; `FORM` may stand twice. */
const beforeHeading =
	/(?:[\n\r\v\t]|\b20549)[^a-z\d\n\r/]{0,80}(?:((?:current\s{1,3})?report\s{1,3}on\s{1,3}|(?:(?:first|second|third|fourth)\s{1,3})?amendment\s{1,60}(?:(?:no\.?\s{0,3}|number\s{1,3}|#\s?)?\w{1,5}\s{1,60})?to\s{1,60}(?:the\s{1,60})?(?:current\s{1,3}report\s{1,3}on\s{1,60})?|amended\s{1,3})|form\s{1,3})?$/i;
/** `Current Report on Form 8-K` is a heading where it stands alone on its line; else it may be of a sentence. */
const mayBeOfSentence = /^current|amend/i;
/** `Amendment No. 1 to Form 8-K`. */
const saysAmendment = /amend/i;

/** What else stands on the cover of the form; each is one piece of evidence. */
const evidence: readonly RegExp[] = [
	/securities\s{0,4}(?:and|&)\s{0,4}exchange\s{0,4}commission/i,
	/washington,?\s{1,4}d\.?\s?c\.?/i,
	/current\s{0,4}report/i,
	/pursuant\s{0,4}to\s{0,4}sections?\s{1,4}13\s{1,4}(?:or|and)\s{1,4}(?:section\s{1,4})?15\s?\(d\)/i,
	/date\s{0,4}of\s{0,4}(?:the\s{0,4})?(?:report|earliest\s{0,4}event)/i,
	/exact\s{1,4}name\s{1,4}of\s{1,4}(?:the\s{1,4}|each\s{1,4})?registrant/i,
	/commission\s{1,9}file/i,
	/(?:principal\s{1,4}executive\s{1,4}offices|registrant.?s?\s{1,4}telephone)/i,
	/check\s{1,4}the\s{1,4}appropriate\s{1,4}box/i,
];

/** The name of another form. */
const otherForm =
	/(?:form|schedule)\s{1,4}(?!8\s?-\s?k)(?:10-?[kqd]|6-?k|20-?f|40-?f|11-?k|s-\d|f-\d|n-\w|14[acd]|13[dg]|[345]\b|d\b|8-?a)/gi;
/** In characters: what another form's name takes at the most. */
const longestName = 20;
const beforeOtherForm = /(?:[\n\r\v\t]|\b20549)[^\p{L}\p{N}\n\r]{0,40}$/u;

/** How far before the name of a form what belongs to its heading is looked for, in characters: a line or two of the page. */
const reachBefore = 220;
/** The characters before `at`; where the text begins, with a line end before them. */
const before = (text: string, at: number): string =>
	`${at < reachBefore ? '\n' : ''}${text.slice(Math.max(0, at - reachBefore), at)}`;

/** The heading of the form in a text that has the cover of one; `undefined` in any other text. */
export function findFormHeading(text: string): FormHeading | undefined {
	let searched = 0;
	for (const found of text.matchAll(formName)) {
		const [name, words = '', successor, amended] = found;
		const index = found.index - words.length;
		const opening = beforeHeading.exec(before(text, index));
		if (!opening) {
			continue;
		}
		const isOfSentence = mayBeOfSentence.test(opening[1] ?? '');
		const start = isOfSentence ? index : index - (opening[1] ?? '').length;
		const after = text.slice(found.index + name.length, found.index + name.length + 120);
		if (isSubject.test(after)) {
			continue;
		}
		if (isOfSentence && !/^[^\S\n\r]*(?:[\n\r\v\t]|$)/.test(after)) {
			continue;
		}
		// Under the heading of another form at a line start, the text is that form, whatever it quotes.
		if (hasOtherForm(text, searched, start)) {
			return undefined;
		}
		searched = start;
		const around = text.slice(Math.max(0, start - 2500), start + 6000);
		const count = evidence.filter((pattern) => pattern.test(around)).length;
		if (isPageTitle.test(text.slice(found.index + name.length, found.index + name.length + 700))) {
			continue;
		}
		if (isOverGuide(text, found.index + name.length, around)) {
			continue;
		}
		if (isOfPrompt(around) || isOfTitles(around)) {
			return undefined;
		}
		if (count >= (isOfSentence ? 6 : 3) || (count >= 2 && text.length < 600 && !isOfSentence)) {
			const isAmended = amended || saysAmendment.test(opening[1] ?? '') || isNumbered(text, found.index + name.length);
			return {
				start,
				end: found.index + name.length,
				form: `8-K${successor?.toUpperCase() ?? ''}${isAmended ? '/A' : ''}`,
			};
		}
	}
	return undefined;
}

/** What comes after the form's name where a sentence of a guide begins with it: `Form 8-K serves as …`. */
const isSubject =
	/^(?:[^\S\n\r]{1,3}(?:filings?|reports?|disclosures?))?(?:,?[^\S\n\r]{1,3}\(?(?:or\s|also\s|which\s|sometimes\s|known\s|called\s|an?\s|the\s|“|")[^()\n\r]{1,60}[,)])?[^\S\n\r]{1,3}(?:is|was|are|were|serves|must|requires?|has|have|had|may|might|should|shall|will|would|can|could|does|gives|provides|allows|enables|lets|helps|contains|covers|includes|discloses|informs|announces|describes|refers|stands|acts|functions|ensures|keeps|offers|plays|comes|exists|works|applies|asks|calls|tells)\b/;

/** The legends that stand on the cover alone; a guide to the form names one of them at the most, or names them in passing. */
const legends: readonly RegExp[] = [
	/\(\s{0,4}exact\s{1,4}name\s{1,4}of|exact\s{1,4}name\s{1,4}of\s{1,4}[a-z\s]{1,20}registrant[^.\n\r]{0,60}charter/i,
	/commission\s{1,9}file/i,
	/principal\s{1,4}executive\s{1,4}offices/i,
	/registrant.?s?\s{1,4}telephone/i,
	/check\s{1,4}the\s{1,4}appropriate\s{1,4}box/i,
];
/** What a guide says of all companies; a report speaks of one, and says what has happened. */
const saysOfAll =
	/\b(?:(?:public(?:ly[\s-](?:traded|held))?|listed|reporting|U\.?S\.?)\s)?(?:companies|issuers|registrants|filers|firms|corporations)\s(?:must|should|need\sto|have\sto|are\srequired|are\sobligated|file|use|report|disclose|can|may)\b|\brequir(?:es?|ed|ing)\s(?:(?:all|most|public|reporting|listed|publicly)\s){0,3}(?:companies|issuers|registrants|firms|corporations)\b|\b(?:an?|each|every|any)\s(?:public(?:ly\s\w+)?\s|reporting\s|listed\s)?(?:company|issuer|registrant)\s(?:must|should|needs\sto|has\sto|is\srequired\sto|files)\b|\b(?:tells?|informs?|alerts?|notify|notifies)\s(?:the\s)?(?:investors|shareholders|the\spublic)\b|\b(?:what|when|why|how)\s(?:is|are|to|does|do|must)\s(?:an?\s|the\s)?(?:(?:sec\s)?form\s)?8-K/i;
/** What comes after the form's name in the title of a guide. */
const titleOfGuide =
	/^[^\S\n\r]*[-–—:|]?[^\S\n\r]*(?:an?\s|the\s)?(?:complete\s|quick\s|short\s|brief\s)?(?:definition|explained|explanation|overview|guide|basics|faqs?|instructions|introduction|meaning|summary\sof|requirements)\b/i;

/** Whether a heading is the title of a guide to the form, or stands in one: few legends of the cover, and words of all companies over the items. */
const isOverGuide = (text: string, at: number, around: string): boolean =>
	legends.filter((pattern) => pattern.test(around)).length < 2 &&
	(titleOfGuide.test(text.slice(at, at + 60)) ||
		saysOfAll.test(around.split(/[\n\r\v\t]\s{0,4}item\s{1,4}\d/i, 1)[0] ?? ''));

/** What a program that writes is told, before or below the words of the form. */
const prompt =
	/\byou(?:\sare|[’']re)\san?\s[^.\n]{0,80}\b(?:task(?:ed)?|expert|assistant|analyst|counsel|attorney|lawyer|paralegal|agent|specialist|writer|drafter)\b|\byour\s(?:task|job|role|goal)\sis\b|\bact\sas\san?\s/i;

/** Whether a text tells somebody to write a report: it names legends of the cover, and has none in parentheses. */
const isOfPrompt = (around: string): boolean => prompt.test(around) && !/\(\s{0,4}exact\s{1,4}name/i.test(around);

/** The form's name, a name and the legend of the registrant's: the title that a page gives to a report. */
const title = /\bform\s8-k\b(?![^()]{0,90}\b(?:current|pursuant|date)\b)[^()]{1,90}\(exact\sname\sof\b/gi;

const legendOfName = /\(exact\sname\sof\b/gi;

/** Whether a text lists reports by their titles. */
const isOfTitles = (around: string): boolean =>
	[legendOfName, title].every((pattern) => (around.match(pattern)?.length ?? 0) > 1);

/** Whether a heading goes on with the number of the amendment: `FORM 8-K, Amendment No. 1`. */
const isNumbered = (text: string, at: number): boolean =>
	/^\s{0,2}[,–—-]\s{1,4}amendment\s{1,4}(?:no\b|number|#)/i.test(text.slice(at, at + 40));

/** What comes after the title of a page over the cover: the Commission, and then the heading. */
const isPageTitle =
	/^[\s\S]{0,160}?(?:united\s{1,4}states\s{1,4})?securities\s{1,4}and\s{1,4}exchange\s{1,4}commission\s[\s\S]{0,300}?\bform\s{1,8}8\s?-\s?k(?!\s{1,4}filing)/i;

/** Whether a line begins with the name of another form between two offsets. */
function hasOtherForm(text: string, from: number, to: number): boolean {
	return [...text.slice(from, to + longestName).matchAll(otherForm)].some(
		({ index }) => from + index < to && beforeOtherForm.test(before(text, from + index)),
	);
}

/** The form's name, or the legend of its date, in a source, wherever markup, references and white space stand in it. */
const writtenName =
	/(?:8|&#(?:56|x38);)(?:\s|[-\u0080-\u00a0\u00ad\u2010-\u2015\u2212\ufffdâ€Â]|<[^>]*>|&#?\w+;)*k|&#(?:75|107|x[46]b);|earliest(?:\s|<[^>]*>|&#?\w+;)+event/i;

/**
 * Whether a source may have the heading of the form at all, which is told without reading its markup. `beginning` is the
 * visible text that it begins with; empty where that is not known.
 */
export const mayBeReport = (source: string, beginning: string): boolean =>
	beginning.trim() === '' || mayBeginWithItem(beginning) || writtenName.test(source);

/** `CURRENT REPORT` at the start of a line. */
const currentReport = /(?:^|[\n\r\v\t])[^a-z\d\n\r]{0,80}(?=current\s{1,4}report\b)/gi;
/** The legend over the check boxes, which no other form has. */
const boxesLegend = /form\s{1,4}8\s?-?\s?k\s{1,4}filing\s{1,4}is\s{1,4}intended\s{1,4}to\s{1,4}simultaneously/i;

/** The legend of the date, which no other form has; before 2004 there were no boxes. */
const earliestEvent = /date\s{1,4}of\s{1,4}(?:the\s{1,4})?earliest\s{1,4}event/i;

/** Whether a text has the cover of the form without its heading: nearly all else that stands there. */
export function hasCoverWithoutHeading(text: string): boolean {
	const [found] = text.slice(0, 6000).matchAll(currentReport);
	if (found === undefined || hasOtherForm(text, 0, found.index)) {
		return false;
	}
	// The Commission stands before it; pages about the form call it a current report before they quote it.
	const above = text.slice(Math.max(0, found.index - 1500), found.index);
	const around = above + text.slice(found.index, found.index + 6000);
	const count = evidence.filter((pattern) => pattern.test(around)).length;
	return (
		/exchange\s{0,4}commission/i.test(above) &&
		((count >= 5 && boxesLegend.test(around)) || (count >= 6 && earliestEvent.test(around)))
	);
}

/** The name of any form, of a kind such as `10-Q`, `6-K` and `8-Q`. */
const anyForm = /form\s{1,4}(?:[a-z]?-?\d{1,3}-?[a-z]{0,2}|[a-z]{1,2}-\d)(?:\/a)?(?=[^\S\n\r]*(?:[\n\r\v\t]|$))/gi;
/** What the cover of a report that is not the 8-K says of its time. */
const otherPeriod = /\bfor\s{1,4}the\s{1,4}(?:\w+\s{1,4}){0,2}(?:period|year|month)s?\s{1,4}(?:ended|ending|of)\b/i;

/**
 * The heading of another form where all else on the page is the cover of an 8-K: `FORM 10-Q` over `CURRENT REPORT`;
 * `undefined` in any other text.
 */
export function findMistakenHeading(text: string): FormHeading | undefined {
	const page = text.slice(0, 8000);
	const legend = boxesLegend.exec(page);
	const above = page.slice(0, legend?.index ?? 0);
	if (otherPeriod.test(above) || !/\bcurrent\s{1,4}report\b/i.test(page)) {
		return undefined;
	}
	const found = [...above.matchAll(anyForm)].find(({ index }) => beforeHeading.test(before(page, index)));
	if (found === undefined || evidence.filter((pattern) => pattern.test(page)).length < 6) {
		return undefined;
	}
	const end = found.index + found[0].length;
	const isAmended =
		/\/a$/i.test(found[0]) ||
		saysAmendment.test(beforeHeading.exec(before(page, found.index))?.[1] ?? '') ||
		isNumbered(page, end);
	return { start: found.index, end, form: isAmended ? '8-K/A' : '8-K' };
}

/** In lines. */
const longestContents = 60;

/** The heading of a note over the items, which a body without its cover may begin with. */
const noteHeading = /^[^a-z\d]*(?:explanatory|introductory)\s{1,3}notes?\b[^a-z\d]/i;
/** How long such a note may be, in characters. */
const longestNote = 8000;

/** Whether a text begins with such a note. */
const beginsWithNote = (text: string): boolean => noteHeading.test(text.slice(0, 200));

/** What the note of an amendment says of itself. */
const saysOfAmendment =
	/\bthis\s{1,3}(?:amendment\b|(?:(?:amended|current)\s{1,3}){0,2}(?:report\s{1,3}on\s{1,3})?form\s{1,3}8-k\/a\b)/i;

/** Whether a text says that it is an amendment: `this Amendment No. 1`, `this Form 8-K/A`. */
export const callsItselfAmendment = (text: string): boolean => saysOfAmendment.test(text);

/** The form of a report of which nothing names the form, from what stands over its first item: the note of an amendment says so. */
export const formOfNote = (above: string): string =>
	beginsWithNote(above) && callsItselfAmendment(above) ? '8-K/A' : '8-K';

/** Whether a text begins like one that begins with an item: with the word, a table of contents, or a note over the items. */
export const mayBeginWithItem = (text: string): boolean =>
	beginsWithNote(text) ||
	/^[^a-z\d]*(?:items?\b|[l1|]tems?\b|i(?:em|tm|tme|tern|temm)\b|section\s{1,3}\d|table\s+of\s+contents\b|\d\.\d\d)/i.test(
		text,
	);

/**
 * What guides and releases of the Commission say under the number and the caption of an item: what the item asks for, what
 * any company must do, questions with their answers, or a list of what is to be checked. A report speaks of one company, and
 * says what has happened.
 */
const isOfGuide =
	/\bThis\s(?:new\s)?item\s(?:is|was|requires|does|will|would|covers|applies)\b|\brequir(?:es|ed|ing)\s(?:disclosure\s(?:if|when)\s)?(?:an?|each)\s(?:public\s)?(?:company|registrant|issuer)\s(?:to|has|enters)\b|\b(?:the\scompany|[Aa]n?\s(?:company|registrant|issuer))\s(?:must|should|is\srequired\sto)\s(?:also\s)?(?:briefly\s)?(?:disclose|describe|file|furnish|report)\b|\b(?:disclose|provide|furnish|state)\sthe\sfollowing\sinformation[:;.]|\bQuestion(?:\s\d{3}\.\d\d)?:?\s[\s\S]{1,1200}?\n\s{0,9}Answer:|(?:^|\n)[ \t]*(?:☐|□|\[ ?\]|- \[ ?\])[^\n]{3,200}\n\s*(?:☐|□|\[ ?\]|- \[ ?\])/;

/** How far after the first heading a guide is known by such words, in characters. */
const guideReach = 1500;

/** What a note says that stands in another form: `This report on Form 6-K …`. */
const saysOfOtherForm =
	/\bthis\s{1,3}(?:(?:[a-z]+\s{1,3}){0,2}report\s{1,3}on\s{1,3}|amendment\b[^\n\r]{0,60}?\bon\s{1,3})?form\s{1,3}(?!8)/i;

/** Whether what stands over the first item is a note, which names no other form as its own. */
const isNote = (above: string): boolean =>
	above.length < longestNote && beginsWithNote(above) && !saysOfOtherForm.test(above);

/**
 * Whether a text begins with an item of the form, as a draft or an excerpt without its cover does; a table of contents
 * or a note may stand before it.
 */
export function beginsWithItem(text: string, lines: readonly Line[], headings: readonly ItemHeading[]): boolean {
	const first = headings[0];
	return (
		first !== undefined &&
		(isNote(text.slice(0, first.start)) ||
			lines.every((line, index) => line.end >= first.start || (index < longestContents && isOfContents(line)))) &&
		first.by !== 'place' &&
		!isOfGuide.test(text.slice(first.start, first.end + guideReach)) &&
		first.numbers.every(({ number }) => isCurrentNumber(number))
	);
}

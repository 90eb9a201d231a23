/** Finding citations of rules, sections, regulations and instructions in a text. */

import { type CitationFact, citationByName, citations, instructionByNumber } from '../knowledge';
import { lazy } from '../text/lazy';
import { apartFrom, type Span } from '../text/span';

const paragraphs = '(?:\\s?\\([a-z0-9]{1,5}\\)){0,6}';
/** The names of the fact base, the longest first, each with paragraphs after it. */
const allNames = lazy(() => {
	const names = citations.flatMap((fact) => fact.names).sort((a, b) => b.length - a.length);
	const any = names.map((name) => pattern(name)).join('|');
	return new RegExp(`(?<![a-z\\d.])(?:${any})${paragraphs}(?![a-z\\d-]|\\.\\d)`, 'gi');
});

/** Items of a regulation, one or several: `Items 401(b) and 404(a) of Regulation S-K`. */
const items = new RegExp(
	`(?<![a-z\\d.])items?\\s{1,4}(\\d{1,4}${paragraphs}(?:\\s{0,3}(?:,\\s{0,3}(?:and|or)|,|and|or|(?=\\())\\s{0,4}(?:items?\\s{1,4})?(?:\\d{1,4}${paragraphs}|\\([a-z0-9]{1,4}\\))){0,6})\\s{1,4}(?:of|under|in)\\s{1,4}(?:SEC\\s{1,4})?regulation\\s{1,4}(S-[KT])`,
	'gi',
);
const item = new RegExp(`\\d{1,4}${paragraphs}`, 'gi');
const sections =
	/(?<![a-z\d.])17\s{1,4}(?:CFR|C\.F\.R\.)\s{0,3}(?:§{1,2}|part|section)?\s{0,3}(\d{3}\.[\da-z]{1,4}(?:-\d{1,3})?(?:\([a-z0-9]{1,4}\)){0,5})/gi;
const instructions = /(?<![a-z\d])general\s{1,4}instructions?\s{1,4}([A-G](?:\.\d)?)(?![a-z\d])/gi;
/** What follows the number of a rule that belongs to a regulation, not to an Act. */
const ofRegulation = /^\s{1,4}(?:of|under)\s{1,4}regulation\b/i;

/** A citation in a text, as offsets into it. */
export interface FoundCitation extends Span {
	/** Its row; of a General Instruction, which has none, the same without an id. */
	readonly fact: Pick<CitationFact, 'title' | 'meaning' | 'source'> & { readonly id?: string };
}

/** The citations in `visibleText` that the fact base knows, in text order; of two that overlap, the more particular one. */
export function findCitations(visibleText: string): readonly FoundCitation[] {
	let found: readonly FoundCitation[] = [];
	for (const find of [itemsIn, sectionsIn, instructionsIn, namesIn]) {
		found = [...found, ...apartFrom(found, find(visibleText))].sort((a, b) => a.start - b.start);
	}
	return found;
}

/** The facts whose names stand in a text, for the sources of a sentence that quotes rules. */
export function citedFacts(text: string): readonly CitationFact[] {
	return Array.from(text.matchAll(allNames()), ([written]) => citationOf(written)).filter((fact) => fact !== undefined);
}

/** The title with the name of what is cited, where it is not part of it: `Item 404 of Regulation S-K: …`. */
function named(fact: CitationFact): FoundCitation['fact'] {
	const name = fact.names[0] ?? '';
	return { ...fact, title: fact.title.startsWith(name) ? fact.title : `${name}: ${fact.title}` };
}

function itemsIn(text: string): readonly FoundCitation[] {
	return Array.from(text.matchAll(items)).flatMap((found) => {
		const [whole, list = '', regulation = ''] = found;
		const offset = found.index + whole.indexOf(list);
		const numbers = Array.from(list.matchAll(item));
		return numbers.flatMap((number, i) => {
			const fact = citationByName(`Item ${number[0].replace(/\s/g, '')} of Regulation ${regulation}`);
			// The word before the first number and the regulation after the last belong to them.
			const start = i === 0 ? found.index : offset + number.index;
			const end =
				i === numbers.length - 1 ? found.index + whole.length : offset + (numbers[i + 1]?.index ?? list.length);
			return fact === undefined ? [] : [{ start, end, fact: named(fact) }];
		});
	});
}

function sectionsIn(text: string): readonly FoundCitation[] {
	return Array.from(text.matchAll(sections)).flatMap((found) => {
		const fact = citationByName(`17 CFR ${found[1] ?? ''}`);
		return fact === undefined ? [] : [{ start: found.index, end: found.index + found[0].length, fact: named(fact) }];
	});
}

function instructionsIn(text: string): readonly FoundCitation[] {
	return Array.from(text.matchAll(instructions)).flatMap((found) => {
		const number = found[1] ?? '';
		const known = instructionByNumber(number);
		if (known === undefined) {
			return [];
		}
		const { instruction, paragraph } = known;
		const { gist, source } = paragraph ?? instruction;
		const named = paragraph === undefined ? instruction.letter : `${instruction.letter}.${paragraph.number}`;
		const title = `General Instruction ${named}: ${instruction.heading}`;
		return [{ start: found.index, end: found.index + found[0].length, fact: { title, meaning: gist, source } }];
	});
}

function namesIn(text: string): readonly FoundCitation[] {
	return Array.from(text.matchAll(allNames())).flatMap((found) => {
		const fact = citationOf(found[0]);
		const end = found.index + found[0].length;
		const isOfOther = /^(?:rule|item)\b/i.test(found[0]) && ofRegulation.test(text.slice(end));
		// General Instructions are read by their letters and numbers.
		return fact === undefined || isOfOther || fact.id.startsWith('instruction-')
			? []
			: [{ start: found.index, end, fact: named(fact) }];
	});
}

/** The citation of a name that `pattern` has found, also where a filer has left out the article. */
function citationOf(written: string): CitationFact | undefined {
	return citationByName(written) ?? citationByName(written.replace(/\bof\s+(?!the\b)/i, 'of the '));
}

/** A name as it may be broken over lines, with or without the article and a space after `§`. */
function pattern(name: string): string {
	return name
		.split(' ')
		.map((word) =>
			word
				.replace(/[.()[\]]/g, '\\$&')
				.replace('§', '§\\s{0,3}')
				.replace('CFR', '(?:CFR|C\\.F\\.R\\.)'),
		)
		.join('\\s{1,9}')
		.replace('the\\s{1,9}', '(?:the\\s{1,9})?');
}

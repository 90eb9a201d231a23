/** Terms that a filing defines for itself: `(the "Merger Agreement")`, `("Parent")`, `(collectively, the "Notes")`. */
import type { Filing } from '../../filing/filing';
import { groups } from '../../text/groups';
import { overlap, type Piece, type Span } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { perFiling } from '../perFiling';

/** A defined term: where the filing defines it, and where it uses it. */
export interface DefinedTerm {
	/** As written between the quotation marks, white space folded: `Merger Agreement`. */
	readonly name: string;
	/** The words between the quotation marks, in text order; never empty, several where the filing defines it anew. */
	readonly definitions: readonly Piece[];
	/** In text order; empty where the term is defined and never used. */
	readonly uses: readonly Span[];
}

/**
 * The terms that the 8-K defines, in the order of their first definition; nothing of the exhibits after it. A use has
 * the letter case of the definition and is no part of a longer name: `Company` is not used in `First Trust Company`, nor
 * in the wording of the form itself.
 */
export const definedTerms = perFiling((filing): readonly DefinedTerm[] => {
	const { visible } = filing;
	const { text, from, isOwn, definitions } = ownDefinitions(filing);
	const names = [...new Set(definitions.map(({ name }) => name))];
	const fullNames = definitions.flatMap(({ fullName }) => fullName ?? []);
	const uses = usesIn(text, gapIn(visible), names, fullNames).filter(isOwn);
	const isDefinition = new Set(definitions.map(({ start }) => start));
	const ofNames = new Map(names.map((name) => [name, { definitions: [] as Piece[], uses: [] as Span[] }]));
	for (const { name, start, end } of definitions) {
		ofNames.get(name)?.definitions.push(visible.piece(from + start, from + end));
	}
	for (const { name, start, end } of uses) {
		if (!isDefinition.has(start)) {
			ofNames.get(name)?.uses.push(visible.span(from + start, from + end));
		}
	}
	return [...ofNames].map(([name, places]) => ({ name, ...places }));
});

/** The definitions alone, by the terms, in the order of the first ones: their uses need not be found for them. */
export const termDefinitions = perFiling((filing): readonly Pick<DefinedTerm, 'name' | 'definitions'>[] => {
	const { from, definitions } = ownDefinitions(filing);
	const byName = groups(
		definitions.map(({ name, start, end }) => [name, filing.visible.piece(from + start, from + end)]),
	);
	return [...byName].map(([name, pieces]) => ({ name, definitions: pieces }));
});

/** The definitions of the 8-K, with the text that they stand in and what of it is the filer's own. */
const ownDefinitions = perFiling((filing) => {
	const { visible, span } = filing;
	const from = visible.offset(span.start);
	const text = visible.textOf(span);
	const others = notOfTheFiler(filing).map(({ start, end }) => ({
		start: visible.offset(start) - from,
		end: visible.offset(end) - from,
	}));
	const isOwn = (span: Span): boolean => !others.some((other) => overlap(other, span));
	return { from, text, isOwn, definitions: definitionsIn(text, gapIn(visible)).filter(isOwn) };
});

/** The wording of the form on the cover and over the signatures, and the exhibits pasted after the 8-K. */
function notOfTheFiler({ cover, signatures, attachments }: Filing): readonly Span[] {
	const legends = [...(cover?.legends ?? []), ...(cover?.checkBoxes ?? []), ...attachments].map(({ span }) => span);
	return signatures?.legend === undefined ? legends : [...legends, signatures.legend.span];
}

/** A term at its definition. All offsets are into the text that was read. */
interface Definition extends Span {
	readonly name: string;
	/** The name in full before the parenthesis: `Agreement and Plan of Merger`; absent where it is a single word or none. */
	readonly fullName?: string;
}

const parenthesis = /\(([^()\t\v]{3,500})\)/g;
const quoted = /["“”]([^"“”]{1,100})["“”]/g;
/** A definition in a sentence: `"Closing" means …`. */
const meaning = /["“]([^"“”()\t\v]{1,100})["”]\s{1,3}(?:shall\s{1,3})?(?:means?|ha(?:s|ve)\s{1,3}the\s{1,3}meaning)\b/g;
/** What may stand right before the quotation mark of a definition; before the first of several also nothing. */
const introduces =
	/(?:^|[\s,])(?:the|an?|our|its|their|such|this|each|all|collectively|together|individually|hereinafter|hereafter|as|called|or|and),?$/i;
/** Words of a parenthesis that quotes and does not define. */
const quotes =
	/\b(?:see|e\.g|i\.e|formerly|entitled|titled|captioned|captions?|headings?|defined|within\s+the\s+meaning|street)\b/i;

function definitionsIn(text: string, gap: string): readonly Definition[] {
	const space = new RegExp(`^${gap}$`);
	const found: Definition[] = [];
	for (const { 0: whole, 1: words = '', index } of text.matchAll(parenthesis)) {
		if (/["“”]/.test(words)) {
			const fullName = fullNameBefore(text.slice(Math.max(0, index - 200), index), space);
			found.push(...definitionsWithin(words, index + whole.indexOf(words), fullName));
		}
	}
	for (const { 0: whole, 1: words = '', index } of text.matchAll(meaning)) {
		const definition = definitionOf(words, index + whole.indexOf(words), undefined);
		found.push(...(definition ? [definition] : []));
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The terms of a parenthesis whose words begin at `start`; none where it only quotes. */
function definitionsWithin(words: string, start: number, fullName: string | undefined): readonly Definition[] {
	const found: Definition[] = [];
	let last = 0;
	for (const { 0: whole, 1: term = '', index } of words.matchAll(quoted)) {
		const before = words.slice(last, index).trim();
		if (quotes.test(before) || !(introduces.test(before) || (last === 0 ? before === '' : /^[,;]?$/.test(before)))) {
			return found;
		}
		last = index + whole.length;
		const definition = definitionOf(term, start + index + 1, fullName);
		found.push(...(definition ? [definition] : []));
	}
	// What goes on after the quotation mark speaks of the words quoted: (“earn-outs” in the table below).
	return /^[\s,.;\d*]*$|^[\s,.;]*(?:and|or|as|in\s+each\s+case|respectively)\b/.test(words.slice(last)) ? found : [];
}

/** Words that are never a name, however they are written. */
const pronouns: readonly string[] = ['We', 'Us', 'Our', 'Ours', 'You', 'Your', 'I', 'It'];

/** The term that is quoted; undefined where the words are none, such as "we". */
function definitionOf(quotation: string, start: number, fullName: string | undefined): Definition | undefined {
	const written = quotation.replace(/[\s,.;_]+$/, '');
	const term = written.replace(/^[\s_]+/, '');
	const name = term.replace(/\s+/g, ' ');
	if (!/\p{Lu}/u.test(name) || !/^[\p{L}\p{N}]/u.test(name) || pronouns.includes(name) || /\n\s*\n/.test(term)) {
		return undefined;
	}
	const from = start + written.length - term.length;
	const isLonger = fullName !== undefined && fullName !== name && wordsIn(fullName).length > 1;
	return { name, start: from, end: from + term.length, ...(isLonger && { fullName }) };
}

/** Small words inside names. After "the" something else is named: the Audit Committee of the Board. */
const connectors: readonly string[] = ['of', 'and', 'for', 'in', 'to', 'on', '&'];
const companySuffix = /^(?:Inc|L\.?L\.?C|L\.?P|Ltd|Limited|Corp|N\.A|plc|S\.A|Co)\b/;

/** The words in capitals that `text` ends with, with the small words between them; empty where there are none. */
function fullNameBefore(text: string, space: RegExp): string {
	const found = text.trimEnd().split(/(\s+)/);
	const paragraph = found.findLastIndex((part, i) => i % 2 === 1 && !space.test(part)) + 1;
	const words = found.slice(paragraph).filter((_, i) => i % 2 === 0);
	let from = words.length;
	while (from > 0) {
		const word = words[from - 1] ?? '';
		const next = words[from] ?? '';
		const ends =
			from < words.length &&
			/[,;:.”"]$/.test(word) &&
			!companySuffix.test(next) &&
			!/^(?:Inc|Corp|Co|St)\.$/.test(word);
		if (ends || !(/^[“"]?[\p{Lu}\d&]/u.test(word) || connectors.includes(word))) {
			break;
		}
		from -= 1;
	}
	// Of the "Company’s Board of Directors" the name is what stands after the owner.
	const owner = words.findLastIndex((word) => /[’']s$/.test(word));
	from = Math.max(from, owner + 1);
	while (connectors.includes(words[from] ?? '') || determiners.has(words[from] ?? '')) {
		from += 1;
	}
	return words.slice(from).join(' ').replace(/[,;]$/, '');
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words with a capital at the beginning of a sentence that make no longer name of the one after them. */
const determiners: ReadonlySet<string> = new Set(
	(
		'The A An This That These Those Such Each Every All Any Some No Neither Either Both Nor If When While As Since ' +
		'Because Although Though In On At By Of For From To Under Upon With Without Between Among And Or But Its Our Their ' +
		'His Her Other Certain Following Pursuant After Before During Until Unless Where Whereas Also However Whether Once ' +
		'Immediately Prior Concurrently Including Regarding Concerning'
	).split(' '),
);

interface Use extends Span {
	readonly name: string;
}

/** White space within a paragraph: in HTML, where a line is a block, none that breaks a line. */
const gapIn = (visible: VisibleText): string =>
	visible.format === 'html'
		? '[^\\S\\n\\t\\v]{1,40}'
		: '(?:[^\\S\\n\\t\\v]{1,40}|[^\\S\\n\\t\\v]{0,40}\\n[^\\S\\n\\t\\v]{0,40})';

/** The uses of `names` as whole words, in order; the longest of several names at a place is the one that is used. */
function usesIn(text: string, gap: string, names: readonly string[], fullNames: readonly string[]): readonly Use[] {
	if (names.length === 0) {
		return [];
	}
	const root = treeOf(names, fullNames);
	const space = new RegExp(gap, 'y');
	// A word with a capital right before or after makes a longer name: `Trust Company`, `Lindenau Optics`.
	const wordBefore = new RegExp(`([\\p{L}\\p{N}&’'.,;:-]{1,40})${gap}$`, 'u');
	const capitalAfter = new RegExp(`^${gap}\\p{Lu}`, 'u');
	const isLonger = (start: number, end: number): boolean => {
		const before = text.slice(Math.max(0, start - 90), start);
		return (
			joins(wordBefore.exec(before)?.[1] ?? '') ||
			titleBefore.test(before) ||
			capitalAfter.test(text.slice(end, end + 90))
		);
	};
	let last = 0;
	return [...text.matchAll(anyWord)].flatMap(({ 0: word, index }): readonly Use[] => {
		const longest = index < last || !root.first.has(word) ? undefined : longestAt(text, index, root, space);
		if (longest === undefined) {
			return [];
		}
		last = longest.end;
		const { name } = longest;
		return name === undefined || isLonger(index, last) ? [] : [{ name, start: index, end: last }];
	});
}

/** What may follow the words of a name that lead here. */
interface Branch {
	readonly next: Map<string, Branch>;
	/** Whether a name ends here; of a full name it is not the term that is used. */
	ends?: { readonly name?: string };
}

/** The names by their words, so that no place is compared with each of them; `first` has what they begin with. */
function treeOf(names: readonly string[], fullNames: readonly string[]): Branch & { readonly first: Set<string> } {
	const root = { next: new Map<string, Branch>(), first: new Set<string>() };
	const grow = (written: string): Branch => {
		root.first.add(firstWord.exec(written)?.[0] ?? '');
		return wordsIn(plain(written)).reduce<Branch>((branch, word) => {
			const next = branch.next.get(word) ?? { next: new Map<string, Branch>() };
			branch.next.set(word, next);
			return next;
		}, root);
	};
	for (const fullName of fullNames) {
		grow(fullName).ends = {};
	}
	for (const name of names) {
		grow(name).ends = { name };
	}
	return root;
}

/** The longest name whose words stand at an offset, with `space` between them; undefined where none does. */
function longestAt(
	text: string,
	at: number,
	root: Branch,
	space: RegExp,
): { readonly name?: string; readonly end: number } | undefined {
	let longest: { readonly name?: string; readonly end: number } | undefined;
	let branch: Branch | undefined = root;
	for (let from = at; branch !== undefined; from = space.lastIndex) {
		wordAt.lastIndex = from;
		const word: string = plain(wordAt.exec(text)?.[0] ?? '');
		// What follows the last word of a name, such as a full stop, may also belong to it.
		for (let length = word.length; length > 0; length--) {
			const ends: Branch['ends'] = branch.next.get(word.slice(0, length))?.ends;
			if (ends !== undefined && !letter.test(text.slice(from + length, from + length + 2))) {
				longest = { ...ends, end: from + length };
				break;
			}
		}
		branch = branch.next.get(word);
		space.lastIndex = from + word.length;
		if (branch === undefined || !space.test(text)) {
			return longest;
		}
	}
	return longest;
}

/** No name is longer than what `quoted` takes. */
const wordAt = /\S{1,100}/y;
const letter = /^[\p{L}\p{N}]/u;
const firstWord = /^[\p{L}\p{N}]+/u;
/** Not after a hyphen: `pre-Closing` is not `Closing`. */
const anyWord = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]-)[\p{L}\p{N}]+/gu;

/** The first words of a title: `Agreement and Plan of Merger`, `Board of Directors`. */
const titleBefore = /\b(?:Plan|Certificate|Articles|Statement|Notice|Board|Bank|Department)\s{1,40}of\s{1,40}$/;

/** Whether a word and the name after it make one name. */
const joins = (word: string): boolean =>
	/^(?:\p{Lu}|(?:19|20)\d\d$)/u.test(word) &&
	/[\p{L}\p{N}]$/u.test(word) &&
	!/[’']s$|-\p{Ll}/u.test(word) &&
	!determiners.has(word);

const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'");

/** Captions compared as a reader compares them. */
import type { Filing, Item } from '../../filing/filing';
import { captionsOf, eraOfNumber, type ItemFact, items, itemsByNumber } from '../../knowledge';
import { groups } from '../../text/groups';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { withoutLigatures } from '../../text/words';

/**
 * A caption without what may differ and means nothing: letter case, punctuation, white space, the kind of apostrophe
 * or its loss, ligatures, `&` for `and`, an article.
 */
export function foldCaption(text: string): string {
	const words = withoutLigatures(text)
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/\b(?:an?|the)\s/g, '');
	// The letters of all languages take ten times as long to tell.
	return words.replace(/[^\0-\x7f]/.test(words) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g, '');
}

/** The captions of the form, of all times, folded once for all filings. */
const foldedOfForm = lazy(
	(): ReadonlyMap<string, string> =>
		new Map(items.flatMap(captionsOf).map((caption) => [caption, foldCaption(caption)])),
);

/** The items that bear a caption, or bore it, by the folded caption. */
export const itemsByCaption = lazy(
	(): ReadonlyMap<string, readonly ItemFact[]> =>
		groups(
			items.flatMap((fact) => [...new Set(captionsOf(fact).map(foldCaption))].map((folded) => [folded, fact] as const)),
		),
);

/**
 * Whether a heading bears one of the captions that its number may bear; words after it do not count. One that names a
 * paragraph, as `Item 5.02(d) Election of Directors` does, may be captioned by it.
 */
export function bearsOwnCaption(filing: Filing, { caption, number, numberSpan }: Item): boolean {
	if (!caption) {
		return false;
	}
	const { visible } = filing;
	if (paragraphAfter(filing, numberSpan) !== '' && caption.text.split(' ').length <= 6) {
		return true;
	}
	const official = itemsByNumber(number).flatMap((fact) => accepted(fact, filing.date));
	if (official.includes(caption.text)) {
		return true;
	}
	const bears = (words: string) => {
		const folded = foldCaption(words);
		return official.some((own) => folded.startsWith(foldedOfForm().get(own) ?? own));
	};
	// A caption may go on where the heading was cut, on the next line; one in two columns reads as the recogniser read it.
	const start = visible.offset(caption.span.start);
	return bears(caption.text) || bears(visible.text.slice(start, start + 2 * caption.text.length + 400));
}

/**
 * Whether a caption that the number may bear has its words, too, not only its letters: `Regulation F-D Disclosure` and
 * `… Financial Conditions` do not. Words may stand after it, and a short variant ends there.
 */
export function hasOwnWords(filing: Filing, { caption, number, numberSpan }: Item): boolean {
	if (!caption || paragraphAfter(filing, numberSpan) !== '') {
		return true;
	}
	const facts = itemsByNumber(number);
	if (facts.some((fact) => fact.caption === caption.text)) {
		return true;
	}
	const end = filing.visible.offset(caption.span.end);
	const goesOn = /^ {1,3}(?:and|or|of|to)\s/i.test(filing.visible.text.slice(end, end + 8));
	const isSame = (fact: ItemFact, own: string, hyphen: Hyphen) => {
		const [written, words] = [spelled(caption.text, hyphen), spelledOfForm[hyphen]().get(own) ?? []];
		const mayGoOn = words.length > 2 || own === fact.caption;
		return (
			(mayGoOn || (written.length <= words.length && !goesOn)) &&
			words.slice(0, written.length).every((word, at) => word === written[at])
		);
	};
	return facts.some((fact) =>
		// `By-Laws` is one word, and `Asset-Backed` two.
		accepted(fact, filing.date).some((own) => isSame(fact, own, '') || isSame(fact, own, ' ')),
	);
}

/** What a hyphen between longer words is read as: nothing, or a space. */
type Hyphen = '' | ' ';

/** The words of a caption, without what may differ and means nothing. */
const spelled = (text: string, hyphen: Hyphen): readonly string[] =>
	wordsOf(
		withoutLigatures(text)
			.replace(/&/g, ' and ')
			.replace(/[’'`´]/g, '')
			.replace(/(\p{L}{2})[-\u2010-\u2015](?=\p{L}{2})/gu, `$1${hyphen}`)
			.replace(/\b(?:an?|the)\s/gi, ''),
	);

const wordsOfForm = (hyphen: Hyphen) =>
	lazy(
		(): ReadonlyMap<string, readonly string[]> =>
			new Map(items.flatMap(captionsOf).map((caption) => [caption, spelled(caption, hyphen)])),
	);
/** The words of the captions of the form, read once for all filings. */
const spelledOfForm: Readonly<Record<Hyphen, () => ReadonlyMap<string, readonly string[]>>> = {
	'': wordsOfForm(''),
	' ': wordsOfForm(' '),
};

/** The paragraph letter right after the number of an item, `(b)` of `Item 5.02(b)`; empty where there is none. */
export function paragraphAfter({ visible }: Filing, { end }: Span): string {
	const at = visible.offset(end);
	return /^[ \t]{0,6}(\([a-z]\))/i.exec(visible.text.slice(at, at + 10))?.[1]?.toLowerCase() ?? '';
}

/** The item of the form whose caption `caption` is, among those of the same numbering; `undefined` where none is. */
export function ownerOf(caption: string, era: ItemFact['era']): ItemFact | undefined {
	return itemsByCaption()
		.get(foldCaption(caption))
		?.find((fact) => fact.era === era && fact.inForm);
}

/** The share of the words of `official` that `caption` has, from 0 to 1. */
export function likeness(caption: string, official: string): number {
	const words = new Set(wordsOf(caption));
	const wanted = wordsOf(official);
	return wanted.filter((word) => words.has(word)).length / Math.max(1, wanted.length);
}

/** Words that a caption may lose without meaning anything else. */
const small: ReadonlySet<string> = new Set('a an and the of or in to for under by'.split(' '));

/**
 * Whether `caption` is `official` but for plurals, small words and clauses left out at its end, or is the beginning that
 * the form itself uses for short, as "Regulation FD".
 */
export function differsLittle(caption: string, official: string): boolean {
	const stems = (text: string): readonly string[] =>
		wordsOf(text.replace(/[’']/g, ''))
			.filter((word) => !small.has(word))
			.map((word) => word.replace(/s$/, ''));
	const [own, form] = [stems(caption), stems(official)];
	return own.length >= 2 && own.every((stem, at) => stem === form[at]);
}

/** The captions that an item may bear on a day; an earlier caption of the form only while it was the form's. */
function accepted({ caption, variants }: ItemFact, date: string | undefined): readonly string[] {
	const held = variants.filter(
		({ kind, until }) => kind !== 'earlier' || until === undefined || (date !== undefined && date < until),
	);
	return [caption, ...held.map((variant) => variant.caption)];
}

function wordsOf(text: string): readonly string[] {
	return (
		text
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** The number of the item whose caption a heading has in the place of its own; undefined for one that has its own, or none. */
export function numberOfCaption(filing: Filing, item: Item): string | undefined {
	const owner = item.caption && ownerOf(item.caption.text, eraOfNumber(item.number) ?? 'current');
	return owner !== undefined && owner.number !== item.number && !bearsOwnCaption(filing, item)
		? owner.number
		: undefined;
}

/** Companies that a report names in two ways: `Birch & Lowel LLP` beside `Birch & Lowell LLP`. */
import { folded } from '../../text/folded';
import { groups } from '../../text/groups';
import { isSlipOfName } from '../../text/oneEdit';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { keysOf, withoutAccents } from '../../text/words';
import { isInList } from '../exhibits/list/lists';
import { foundIn, paragraphsBetween } from '../paragraphs';
import { perFiling } from '../perFiling';

/** A company's name with its place in the visible text. */
interface CompanyName extends VisibleSpan {
	/** The keys of the words before the kind of company. */
	readonly words: readonly string[];
	/** `llc` of `L.L.C.` */
	readonly kind: string;
}

/** A company's name that is another one elsewhere. */
export interface OddCompany extends Piece {
	/** As elsewhere. */
	readonly usual: string;
	readonly other: Piece;
}

const name =
	/(?<![\p{L}\p{N}.&’'-])((?:\p{Lu}[\p{L}’'-]*\.?,?\s(?:&\s|and\s|of\s)?){1,6}?)(Inc|Incorporated|Corp|Corporation|LLC|L\.L\.C|Ltd|Limited|plc|N\.A|L\.P|LP|LLP|L\.L\.P|PLLC|P\.C)\b/gu;

/** `Alder Auto Receivables Trust 2026-A`, whose series is a group. */
const trust = /(?<![\p{L}\p{N}’-])((?:\p{Lu}[\p{L}&’-]*\s){2,6}?Trust),?\s(20\d\d-[A-Z\d]{1,3})(?![\w-])/gu;

/** The trusts of a paragraph; the kind of each is its series. */
const trustsIn = rememberedByParagraph((text): readonly CompanyName[] =>
	text.includes('Trust')
		? [...text.matchAll(trust)].map(({ index, 0: { length }, 1: words = '', 2: series = '' }) => ({
				start: index,
				end: index + length,
				words: keysOf(words),
				kind: series.toLowerCase(),
			}))
		: [],
);

/** `Opinion of The`, `Company and`, before a name of two words and more. */
const beforeName = /^(?:.*\sof\s(?:The\s)?|(?:Company|Registrant|Corporation|Partnership)\sand\s)(?=\S+\s+\S)/s;

const namesIn = rememberedByParagraph((text): readonly CompanyName[] =>
	[...text.matchAll(name)].map(({ index, 0: { length }, 1: words = '', 2: kind = '' }) => {
		// `Opinion of Birch & Lowell`: what stands before it is no part of a name of two words and more.
		const before = beforeName.exec(words)?.[0].length ?? 0;
		return {
			start: index + before,
			end: index + length,
			words: keysOf(withoutAccents(words.slice(before))),
			kind: kind.replaceAll('.', '').toLowerCase(),
		};
	}),
);

/** The names of companies that stand once, where another one differs from them by a slip, in text order; of two that stand once each the later one. */
export const oddCompanies = perFiling((filing): readonly OddCompany[] => {
	const { visible, items, span } = filing;
	const [first] = items;
	if (first === undefined) {
		return [];
	}
	const all = foundIn(
		paragraphsBetween(filing, visible.offset(first.heading.start), visible.offset(span.end)),
		namesIn,
	);
	const companies = [...groups(all.map((each) => [[...each.words, each.kind].join(' '), each])).values()];
	// Two names that are one but for a slip have their first word in common, or all the others.
	const alike = groups(
		companies.flatMap((company) => {
			const { words = [] } = company[0] ?? {};
			return [
				[words[0], company],
				[words.slice(1).join(' '), company],
			] as const;
		}),
	);
	return companies.flatMap(([odd, ...again]) => {
		if (odd === undefined || again.length > 0) {
			return [];
		}
		const near = [...(alike.get(odd.words[0]) ?? []), ...(alike.get(odd.words.slice(1).join(' ')) ?? [])];
		const usual = near
			.slice(0, mostAlike)
			.find(
				([other, more]) =>
					other !== undefined && (more !== undefined || other.start < odd.start) && isSlipOf(odd, other),
			)?.[0];
		const other = usual && visible.piece(usual.start, usual.end);
		return other ? [{ ...visible.piece(odd.start, odd.end), usual: other.text, other }] : [];
	});
});

const numeral = /^(?:i{1,3}|iv|v|vi{1,3}|ix|x|[2-9])$/;
/** The kinds of company that are written in two ways. */
const kindsAlike: Readonly<Record<string, string>> = {
	incorporated: 'inc',
	corporation: 'corp',
	limited: 'ltd',
};

/** A name as it goes on after the kind: `Alder Acquisition Corp. II`. */
const numeralAfter = /^\.?,?\s(I{1,3}|IV|V|VI{1,3})\b/;

/**
 * The names that the items have and no list of exhibits, where a list has one that differs by its number or kind alone and
 * that no item has: `Alder Fund II, L.P.` for `Alder Fund III, L.P.`; in text order of the items.
 */
export const companiesListedOtherwise = perFiling((filing): readonly OddCompany[] => {
	const { visible, items, span } = filing;
	const [first] = items;
	if (first === undefined || filing.exhibitLists.length === 0) {
		return [];
	}
	const all = foundIn(
		paragraphsBetween(filing, visible.offset(first.heading.start), visible.offset(span.end)),
		(text) => [...namesIn(text), ...trustsIn(text)],
	).map((each) => {
		const after = numeralAfter.exec(visible.text.slice(each.end, each.end + 8));
		const numerals = [
			...each.words.filter((word) => numeral.test(word)),
			...(after?.[1] ? [after[1].toLowerCase()] : []),
		];
		return {
			...each,
			end: each.end + (after?.[0].length ?? 0),
			base: each.words.filter((word) => !numeral.test(word)).join(' '),
			version: `${numerals.join(' ')} ${kindsAlike[each.kind] ?? each.kind}`,
			isListed: isInList(filing, visible.span(each.start, each.end).start),
		};
	});
	const oddBeside = (odd: VisibleSpan, usual: VisibleSpan): OddCompany => {
		const other = visible.piece(usual.start, usual.end);
		return { ...visible.piece(odd.start, odd.end), usual: folded(other.text), other };
	};
	return [...groups(all.map((each) => [each.base, each])).values()].flatMap((names) => {
		const versions = new Set(names.filter((each) => !each.isListed).map(({ version }) => version));
		const listed = names.filter((each) => each.isListed);
		const usual = names.find((each) => !each.isListed);
		const [other, again] = listed.filter(({ version }) => version !== usual?.version);
		if (!usual || !other || versions.size !== 1 || !isOneApart(usual, other)) {
			return [];
		}
		// Where the list has both, the one that stands once in it is the slip, unless it may be another fund of a family.
		if (listed.length > 1 && listed.some(({ version }) => version === usual.version)) {
			return again || areOfFamily(usual, other) ? [] : [oddBeside(other, usual)];
		}
		return listed.some(({ version }) => version !== other.version) ? [] : [oddBeside(usual, other)];
	});
});

const numbersOf = ({ version }: { readonly version: string }): string => version.replace(/ ?\S+$/, '');
/** Whether two versions have each a number of their own, as funds of one family. */
const areOfFamily = (one: { readonly version: string }, other: { readonly version: string }): boolean =>
	numbersOf(one) !== numbersOf(other) && numbersOf(one) !== '' && numbersOf(other) !== '';

/** Whether two versions of a name of two words and more differ in the number or in the kind, and not in both. */
const isOneApart = (
	one: { readonly base: string; readonly version: string },
	other: { readonly version: string },
): boolean =>
	one.base.includes(' ') &&
	(one.version.split(' ').at(-1) === other.version.split(' ').at(-1)) !== (numbersOf(one) === numbersOf(other));

/** How many names with a word in common are compared with each other: where there are more, a list has them. */
const mostAlike = 60;

/** Whether a name differs from another by one slip of the hand: in a word, or in the kind of a firm of professionals. */
function isSlipOf(a: CompanyName, b: CompanyName): boolean {
	const apart = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [[word, b.words[i] ?? ''] as const]));
	const [pair] = apart;
	if (a.words.length !== b.words.length || a.words.length < 2 || apart.length > 1) {
		return false;
	}
	return pair === undefined
		? a.kind !== b.kind && [a.kind, b.kind].includes('llp')
		: a.kind === b.kind && /^\p{L}+$/u.test(pair.join('')) && isSlipOfName(...pair);
}

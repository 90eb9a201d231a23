/** Persons whose full name a report spells in two ways: `Dsemond K. Ainsley` beside `Desmond K. Ainsley`. */
import type { Filing } from '../../filing/filing';
import { groups } from '../../text/groups';
import { areTurned, isSlipOfName } from '../../text/oneEdit';
import { areForms } from '../../text/personNames';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn, paragraphsBetween } from '../paragraphs';
import { perFiling } from '../perFiling';

/** A full name with its place in the visible text. */
interface FullName extends VisibleSpan {
	readonly given: string;
	/** `Q` of `John Q. Doe`; empty where there is none. */
	readonly initial: string;
	readonly family: string;
}

/** A full name that is another one elsewhere. */
export interface OddFullName extends Piece {
	/** As elsewhere. */
	readonly usual: string;
	readonly other: Piece;
}

const namesIn = rememberedByParagraph((text): readonly FullName[] =>
	[
		...text.matchAll(
			/(?<![\p{L}.’'-])(\p{Lu}\p{Ll}{2,14})[ \u00a0\n]{1,2}(?:(\p{Lu})\.[ \u00a0\n]{1,2})?(\p{Lu}\p{Ll}{2,20})(?![\p{L}’'-]?\p{L})/gu,
		),
	].map(({ index, 0: { length }, 1: given = '', 2: initial = '', 3: family = '' }) => ({
		start: index,
		end: index + length,
		given,
		initial,
		family,
	})),
);

/** The full names of the items that stand once, where another one is more frequent and differs by a slip, in text order. */
export const oddFullNames = perFiling((filing): readonly OddFullName[] => {
	const { visible, items, signatures, span } = filing;
	const [first] = items;
	if (first === undefined) {
		return [];
	}
	const from = visible.offset(first.heading.start);
	const to = visible.offset(span.end);
	const signed = signatures && visible.offset(signatures.span.start);
	const names = foundIn(paragraphsBetween(filing, from, to), namesIn);
	const persons = [...groups(names.map((name) => [keyOf(name), name])).values()];
	const byGiven = groups(persons.map((person) => [person[0]?.given, person]));
	const byFamily = groups(persons.map((person) => [person[0]?.family, person]));
	const odd: OddFullName[] = [];
	for (const [name, ...again] of persons) {
		if (name === undefined || again.length > 0 || (signed !== undefined && name.start >= signed)) {
			continue;
		}
		const alike = [...(byGiven.get(name.given) ?? []), ...(byFamily.get(name.family) ?? [])];
		const usual = alike.slice(0, mostAlike).find(([other, second]) => {
			// Of two that stand once each, the later one is the odd one.
			const isUsual = second !== undefined || (other !== undefined && other.start < name.start);
			return (
				isUsual &&
				other !== undefined &&
				isSlipOf(name, other, second !== undefined) &&
				!areInRow(visible.text.slice(other.end, name.start) || visible.text.slice(name.end, other.start)) &&
				isPerson(filing, name, other)
			);
		});
		const [other] = usual ?? [];
		if (other) {
			odd.push({
				...visible.piece(name.start, name.end),
				usual: visible.piece(other.start, other.end).text,
				other: visible.piece(other.start, other.end),
			});
		}
	}
	return odd;
});

/** How many names of one given or family name are compared with each other: where there are more, a list has them. */
const mostAlike = 60;

const keyOf = ({ given, initial, family }: FullName): string => `${given} ${initial} ${family}`;

/** Whether a full name differs by one slip of the hand from another, be it the more frequent one: in the given name, the initial or the family name. */
function isSlipOf(a: FullName, b: FullName, isFrequent: boolean): boolean {
	const [isGiven, isFamily] = [a.given === b.given, a.family === b.family];
	if (isGiven && isFamily) {
		return a.initial !== '' && b.initial !== '' && a.initial !== b.initial;
	}
	const isSameInitial = a.initial === b.initial;
	return isFamily
		? isSameInitial &&
				isSlip(a.given, b.given) &&
				(isFrequent || a.initial !== '' || areTurned(a.given.toLowerCase(), b.given.toLowerCase()))
		: isGiven && isSameInitial && isSlip(a.family, b.family);
}

function isSlip(a: string, b: string): boolean {
	const [one, other] = [a.toLowerCase(), b.toLowerCase()];
	return isSlipOfName(one, other) && !areForms(one, other);
}

/** Whether what is between two names makes them two: `John A. Roe and Mr. John B. Roe`. */
const areInRow = (between: string): boolean =>
	/^,?\s(?:and|or|&)?\s?(?:(?:Mr|Ms|Mrs|Dr)\.\s)?$/.test(between.slice(0, longestBetween + 1));

/** In characters. */
const longestBetween = 12;

/** Whether names are of a person, and of one: with an initial, or called `Mr.` elsewhere, and none of a family. */
function isPerson({ visible, span }: Filing, name: FullName, other: FullName): boolean {
	const text = visible.textOf(span);
	const isCalled = [name.family, other.family].some((family) =>
		new RegExp(`\\b(?:Mr|Ms|Mrs|Dr)\\.\\s${family}\\b|/s/\\s{0,3}(?:\\p{Lu}[\\p{Ll}.]*\\s){1,2}${family}\\b`, 'u').test(
			text,
		),
	);
	return (isCalled || (name.initial !== '' && other.initial !== '')) && !ofFamily.test(text);
}

const ofFamily =
	/\b(?:brother|sister|son|daughter|father|mother|wife|husband|spouse|cousin|nephew|niece|sibling|unrelated|not related|no relation)\b/i;

/** Ages that a report gives persons: `Jane Roe, age 48`, and further on `Ms. Roe, 49`. */
import type { Filing } from '../../filing/filing';
import { groups } from '../../text/groups';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn } from '../paragraphs';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';

/** An age of a person of whom the report gives another one. */
export interface OddAge extends Piece {
	/** The family name. */
	readonly person: string;
	/** The age that the report gives more often, or first. */
	readonly usual: string;
	readonly other: Piece;
}

/** An age, with its place. */
interface StatedAge extends VisibleSpan {
	/** Empty after a title. */
	readonly given: string;
	readonly family: string;
	readonly age: string;
}

const space = '[ \\n\\u00a0]{1,3}';
/** `Jane Q. Roe, age 48,`, `Mr. Roe (48)`, `Ms. Roe is 48 years old`. */
const aged = new RegExp(
	`(?<![\\p{L}’'-])(?:(?:Mr|Ms|Mrs|Miss|Dr)\\.?|(\\p{Lu}\\p{Ll}+)(?:${space}\\p{Lu}\\.)?)${space}(\\p{Lu}[\\p{L}’'-]{2,30})(?:,? (?:Jr|Sr|II|III)\\b\\.?)?(?:,?${space}(?:\\((?:aged?${space})?|(?:is${space}|who${space}is${space})?aged?${space})(\\d\\d)(?=[,;.)\\s])|(?:,${space}|(?:,${space}who)?${space}is${space})(\\d\\d)(?=,${space}|;|${space}years${space}(?:old|of${space}age)))`,
	'gu',
);

const agesIn = rememberedByParagraph((text): readonly StatedAge[] =>
	/\d\d/.test(text)
		? [...text.matchAll(aged)].map(({ index, 0: whole, 1: given = '', 2: family = '', 3: first, 4: second }) => {
				const age = first ?? second ?? '';
				const start = index + whole.lastIndexOf(age);
				return { start, end: start + age.length, given, family, age };
			})
		: [],
);

/** The ages at odds with another one of the same person, in text order; none where two persons of that name have one. */
export const oddAges = perFiling((filing: Filing): readonly OddAge[] => {
	const stated = foundIn(proseParagraphs(filing), agesIn);
	return [...groups(stated.map((each) => [each.family, each]))]
		.flatMap(([person, all]) => {
			const given = new Set(all.map((each) => each.given).filter((name) => name !== ''));
			const byAge = [...groups(all.map((each) => [each.age, each]))].sort(([, a], [, b]) => b.length - a.length);
			const [usual, ...others] = byAge;
			const [other] = usual?.[1] ?? [];
			return usual === undefined || other === undefined || given.size > 1
				? []
				: others
						.flatMap(([, odd]) => odd)
						.map(({ start, end }) => ({
							...filing.visible.piece(start, end),
							person,
							usual: usual[0],
							other: filing.visible.piece(other.start, other.end),
						}));
		})
		.sort((a, b) => a.span.start - b.span.start);
});

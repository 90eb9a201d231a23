/** Initials of names that lost their point: `Roger W; Ferguson`, `Judith P Doe` beside `Judith P. Doe`. */
import type { Filing } from '../../../filing/filing';
import { wordsBeforeLetters } from '../../../knowledge';
import type { FoundMarks } from './strayMarks';

/** The places where the point of an initial is lost or another mark. */
export const marksOfInitials = (filing: Filing): readonly FoundMarks[] => [
	...inSignatures(filing),
	...withoutPoint(filing),
];

/** A comma or a semicolon in the place of the point after an initial: `/s/ Judith P, Doe`. */
const inSignatures = ({ visible, signatures }: Filing): readonly FoundMarks[] =>
	(signatures?.blocks ?? [])
		.flatMap(({ signature, name }) => [signature, name])
		.flatMap((signer) => {
			const initial = /^(?:\/s\/\s*)?\p{Lu}[\p{L}’'-]+\s\p{Lu}(?=[,;]\s\p{Lu}\p{Ll})/iu.exec(signer?.text ?? '');
			const at = signer && initial ? visible.offset(signer.span.start) + initial[0].length : 0;
			return at > 0 ? [{ start: at, end: at + 1, right: '.' }] : [];
		});

/** The initial of a name, the mark after it and the last name; before it stands the first name. */
const initialed = / (\p{Lu})([.;]?) (\p{Lu}[\p{Ll}’'-]+)/gu;
const firstName = /(?<![\p{L}.&])\p{Lu}[\p{Ll}’'-]+$/u;
/** In characters: no first name is longer. */
const longestName = 20;

/** How many other names have their points, so that one that has none has lost it. */
const enough = 3;

/** In a name that has its point elsewhere, and in the only one without, where several have theirs. */
function withoutPoint({ visible, span }: Filing): readonly FoundMarks[] {
	const base = visible.offset(span.start);
	const text = visible.textOf(span);
	const names = [...text.matchAll(initialed)].flatMap(({ index, 1: initial = '', 2: mark = '', 3: last }) => {
		const first = firstName.exec(text.slice(Math.max(0, index - longestName), index))?.[0];
		return first === undefined || wordsBeforeLetters.has(first.toLowerCase())
			? []
			: { name: `${first} ${initial} ${last}`, initial, mark, end: base + index + 1 + initial.length };
	});
	const pointed = new Set(names.flatMap(({ name, mark }) => (mark === '.' ? name : [])));
	const others = new Set(names.flatMap(({ name, mark }) => (mark === '' && !pointed.has(name) ? name : [])));
	return names
		.filter(
			({ name, initial, mark }) =>
				mark === ';' ||
				(mark === '' &&
					(pointed.has(name) ||
						// An article may have a capital in a title.
						(initial !== 'A' && initial !== 'I' && others.size === 1 && pointed.size >= enough))),
		)
		.map(({ initial, mark, end }) =>
			mark === ';' ? { start: end, end: end + 1, right: '.' } : { start: end - 1, end, right: `${initial}.` },
		);
}

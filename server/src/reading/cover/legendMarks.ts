/** Marks in the legends of a cover that are not the form's: a comma too many, a parenthesis lost. */
import { boxIds, isBoxId } from '../../filing/cover/boxLegends';
import type { CoverLegendMatch, Filing } from '../../filing/filing';
import { legendById } from '../../knowledge';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** Words of a legend with other marks between or after them than the form has. */
export interface OtherLegendMarks extends Piece {
	/** The words with the marks of the form. */
	readonly right: string;
}

/** In text order. */
export const legendMarks = perFiling((filing): readonly OtherLegendMarks[] =>
	(filing.cover?.legends ?? []).flatMap((legend) => marksOfLegend(filing, legend)),
);

/** In characters: what may end a legend after its last letter. */
const tail = 4;

function marksOfLegend({ visible }: Filing, { id, span }: CoverLegendMatch): readonly OtherLegendMarks[] {
	const form = legendById(id);
	const [start, end] = [visible.offset(span.start), visible.offset(span.end)];
	const legend = visible.text.slice(start, end);
	if (form === undefined || inColumns.test(legend)) {
		return [];
	}
	const after = isBoxId(id)
		? (/^[^\S\n\t\v]?\)*(?=[.;]?\s*(?:[\n\t\v☐☒]|$))/.exec(visible.text.slice(end, end + tail))?.[0] ?? '')
		: '';
	const written = lettersOf(legend + after);
	const wordings = [form.text, ...form.variants].map(lettersOf).filter(({ letters }) => letters === written.letters);
	const [first] = wordings;
	if (first === undefined) {
		return [];
	}
	const last = isBoxId(id) ? written.letters.length : written.letters.length - 1;
	const found: OtherLegendMarks[] = [];
	let until = 0;
	for (const [at, marks] of written.marks.slice(0, last).entries()) {
		// Of the parentheses of other legends the section that names them and the line in which they stand tell more.
		const isOfOthers = !withCitations.has(id) && /[()]/.test(marks + (first.marks[at] ?? ''));
		const isWithin = marks === '.' && pointWithin.test(written.text.slice(...written.around(at)));
		if (isOfOthers || wordings.some((wording) => isAsGood(marks, wording.marks[at] ?? '', isWithin))) {
			continue;
		}
		const [from, to] = written.around(at);
		if (from >= until) {
			const right = first.text.slice(...first.around(at));
			// A parenthesis around the whole legend is none of its words.
			const closing = withCitations.has(id)
				? 0
				: Math.max(0, closingIn(written.text.slice(from, to)) - closingIn(right));
			found.push({ ...visible.piece(start + from, start + to - closing), right });
			until = to;
		}
	}
	return found;
}

/** How many parentheses close at the end of words. */
const closingIn = (words: string): number => /\)*$/.exec(words)?.[0].length ?? 0;

/** Legends that have parentheses around citations. */
const withCitations: ReadonlySet<string> = new Set([
	...boxIds,
	'check-boxes',
	'emerging-growth',
	'extended-transition',
]);

/** Words of two columns. */
const inColumns = /[\t\v]| {3}/;

interface Letters {
	readonly text: string;
	/** The letters and digits of the text, in lower case. */
	readonly letters: string;
	/** The marks after each of them. */
	readonly marks: readonly string[];
	/** Where the words around the marks after a letter begin and end, with the parentheses that close there. */
	around(at: number): readonly [number, number];
}

/** Most covers have the same legends. */
const lettersOf = rememberedByParagraph((text): Letters => {
	const places = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
	const marks = places.map((place, at) => {
		const next = places[at + 1] ?? text.length;
		return next === place + 1 ? '' : marksIn(text.slice(place + 1, next));
	});
	return {
		text,
		letters: places
			.map((place) => text[place])
			.join('')
			.toLowerCase(),
		marks,
		around(at) {
			const [before, after] = [places[at] ?? 0, places[at + 1] ?? text.length];
			const word = /[\p{L}\p{N}]+$/u.exec(text.slice(0, before + 1));
			const rest = /^[\p{L}\p{N}]*\)*/u.exec(text.slice(after));
			return [word?.index ?? before, after + (rest?.[0].length ?? 0)];
		},
	};
});

/** What stands between two letters, without spaces, apostrophes, signs of sections and marks of Markdown; of all kinds of dashes the hyphen. */
const marksIn = (between: string): string => between.replace(/[\s§*_|\\'’‘`´]/g, '').replace(/[‐-―]/g, '-');

/** A point that ends no abbreviation: `number. including`. */
const pointWithin = /\p{Ll}{4}\.\s\p{Ll}/u;

/** Whether nobody would call marks a slip: a comma or a point is left out at times, an abbreviation may have one, and a box or a place to fill in is no mark. */
const isAsGood = (written: string, asked: string, isWithin: boolean): boolean =>
	written === asked ||
	/[^.,;:()-]/.test(written) ||
	(written === '' && /^[.,:-]+$/.test(asked)) ||
	(!isWithin && (asked + written).replace(/[.:]/g, '') === '');

/** Days that a report gives a document by its term, and that are not those of the document that the term stands for. */
import type { Filing } from '../../../filing/filing';
import { ordinalOf, ordinalWord } from '../../../text/numberWords';
import { day, type OddFigure } from './figureQuestion';

/** How a term gets its day, and where it stands with a day again; the days are groups. */
interface DatedTerm {
	/** Letters without which a report has none of it. */
	readonly needs: string;
	readonly defined: RegExp;
	readonly used: (term: string) => string;
	readonly isOf: string;
}

const definedDate = new RegExp(`\\b(${day}),? \\((?:such date, )?(?:the )?[“"]((?:[A-Z][a-z]+ ){1,3}Date)[”"]\\)`, 'g');

const kinds: readonly DatedTerm[] = [
	{
		// dated as of May 1, 2022, by and among … (the “Prior Credit Agreement”), with no other date between
		needs: ' dated ',
		defined: new RegExp(
			`\\bdated (?:as of )?(${day})(?:(?! dated |${day})[^;“”"()]){0,300}\\((?:as [^()“”"]{3,120}, )?(?:the )?[“"]([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)+)[”"]\\)`,
			'g',
		),
		used: (term) =>
			`(?<!\\b(?:to|amended|restated|restates|(?:renewal|extension|amendment|form|restatement) of) )\\b[Tt]he ${term},? dated (?:as of )?(${day})(?! for\\b)`,
		isOf: 'is dated',
	},
	{
		// May 1, 2022 (the “Closing Date”)
		needs: ' Date',
		defined: definedDate,
		used: (term) =>
			`(?<!\\b(?:anniversary of|days after|months after|years after|prior to|before) )\\b[Tt]he ${term}(?:,| of| is| was|, which (?:is|was)|,? being| \\() ?(${day})(?! to\\b)`,
		isOf: 'is',
	},
	{
		// the third anniversary of the Closing Date, May 1, 2025
		needs: ' anniversary of the ',
		defined: definedDate,
		used: (term) => `\\b(${ordinalWord}) anniversary of the ${term},? (?:or |which is |on )?(${day})`,
		isOf: 'is',
	},
];

/** So many years after a day. */
const yearsAfter = (words: string, years: number): string =>
	words.replace(/\d{4}$/, (year) => String(Number(year) + years));

/** In text order of each kind; empty where each term has one day. */
export function daysOfTermsAtOdds({ visible, span }: Filing): readonly OddFigure[] {
	const base = visible.offset(span.start);
	const text = visible.textOf(span).replace(/\s/g, ' ');
	return kinds.flatMap(({ needs, defined, used, isOf }) => {
		const definitions = text.includes(needs) ? [...text.matchAll(defined)] : [];
		return definitions.flatMap(({ index, 1: own = '', 2: term = '' }) => {
			const isDefinedAgain = definitions.some((other) => other[2] === term && other.index !== index);
			return isDefinedAgain
				? []
				: [...text.slice(index).matchAll(new RegExp(used(term), 'g'))].flatMap(
						({ index: at, 0: whole, 1: first = '', 2: last }) => {
							const said = last ?? first;
							const years = last === undefined ? 0 : (ordinalOf(first) ?? 0);
							const right = yearsAfter(own, years);
							const end = base + index + at + whole.length;
							return said === right
								? []
								: [
										{
											start: end - said.length,
											end,
											instead: `${years > 0 ? `that anniversary of the ${term}` : `the ${term}`} ${isOf} ${right}`,
										},
									];
						},
					);
		});
	});
}

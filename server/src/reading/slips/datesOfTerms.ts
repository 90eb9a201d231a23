/** Days that a report gives a document by its term, and that are not those of the document that the term stands for. */
import type { Filing } from '../../filing/filing';
import type { VisibleSpan } from '../../text/span';
import { day } from './figureQuestion';

/** A day that another one stands for, with its place in the visible text. */
export interface OtherDayOfTerm extends VisibleSpan {
	/** The day at the definition, in words. */
	readonly instead: string;
}

/** `dated as of May 1, 2022, by and among … (the “Prior Credit Agreement”)`, with no other date between. */
const defined = new RegExp(
	`\\bdated (?:as of )?(${day})(?:(?! dated |${day})[^;“”"()]){0,300}\\((?:as [^()“”"]{3,120}, )?(?:the )?[“"]([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)+)[”"]\\)`,
	'g',
);

/** In text order; empty where each document has one day. */
export function daysOfTermsAtOdds({ visible, span }: Filing): readonly OtherDayOfTerm[] {
	const base = visible.offset(span.start);
	const text = visible.textOf(span).replace(/\s/g, ' ');
	if (!text.includes(' dated ')) {
		return [];
	}
	const definitions = [...text.matchAll(defined)];
	return definitions.flatMap(({ index, 1: right = '', 2: term = '' }) => {
		const isDefinedAgain = definitions.some((other) => other[2] === term && other.index !== index);
		const used = new RegExp(
			`(?<!\\b(?:to|amended|restated|restates|(?:renewal|extension|amendment|form|restatement) of) )\\b[Tt]he ${term},? dated (?:as of )?(${day})(?! for\\b)`,
			'g',
		);
		return isDefinedAgain
			? []
			: [...text.slice(index).matchAll(used)].flatMap(({ index: at, 0: whole, 1: said = '' }) => {
					const end = base + index + at + whole.length;
					return said === right ? [] : [{ start: end - said.length, end, instead: `the ${term} is dated ${right}` }];
				});
	});
}

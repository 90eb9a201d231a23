/** Numbers of a cover with a letter among their digits: `O01-41893`. */
import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** The file numbers, employer numbers, ZIP codes and telephone numbers with a letter for a digit, in text order. */
export const mixedNumbers = perFiling(({ cover, visible }: Filing): readonly Piece[] => {
	if (!cover) {
		return [];
	}
	const from = visible.offset(cover.span.start);
	const text = visible.textOf(cover.span);
	return mayBeMixed.test(text)
		? [...text.matchAll(mixed)].map(({ index, 0: words }) => visible.piece(from + index, from + index + words.length))
		: [];
});

/** A letter beside a digit, which most covers do not have. */
const mayBeMixed = /\d-?[oOlI]|[oOlI]-?\d/;

/** File numbers, employer numbers, ZIP codes and telephone numbers with one or two letters among their digits. */
const mixed =
	/(?<![\p{L}\p{N}./-])(?=[\d-]*[oOlI])(?=(?:[^\d\s]*\d){3})(?:[\doOlI]{3}-[\doOlI]{5,6}|[\doOlI]{2}-[\doOlI]{7}|[\doOlI]{3}-[\doOlI]{4}|[\doOlI]{5}(?:-[\doOlI]{4})?)(?![\p{L}\p{N}./-])/gu;

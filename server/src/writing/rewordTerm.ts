/** Another name for a defined term, wherever the report uses it. */
import type { Filing } from '../filing/filing';
import type { Occurrence } from '../reading/occurrences/named';
import { definedTerms } from '../reading/terms/definedTerms';
import type { Span } from '../text/span';
import { type Word, wordsOf } from '../text/wordDiff';
import type { Attempt, Edit } from './edit';
import { escapeText, replaceVisible } from './words';

/** The term `name` becomes `term` in all of `occurrences`, unless that is no term or one that the report has already. */
export function rewordTerm(filing: Filing, name: string, occurrences: readonly Occurrence[], term: string): Attempt {
	if (!/[\p{L}\p{N}]/u.test(term) || /["“”()]/.test(term)) {
		return { refused: 'A defined term is one or more words, without quotation marks and parentheses.' };
	}
	const folded = term.replaceAll('’', "'");
	if (term !== name && definedTerms(filing).some((other) => other.name.replaceAll('’', "'") === folded)) {
		return { refused: `"${term}" is already a defined term of this report.` };
	}
	return { edits: occurrences.flatMap(({ span }) => rewordAt(filing, span, term)) };
}

/** Only the words that differ are written anew, so that line breaks and markup between the others stay. */
function rewordAt(filing: Filing, span: Span, term: string): readonly Edit[] {
	const { visible } = filing;
	const from = visible.offset(span.start);
	const old = wordsOf(visible.textOf(span));
	const next = wordsOf(term);
	const write = (first: Word | undefined, last: Word | undefined, words: readonly Word[]): readonly Edit[] => {
		const text = words.map((word) => word.text).join(' ');
		return first === undefined || last === undefined
			? []
			: replaceVisible(filing, visible.span(from + first.start, from + last.end), escapeText(filing, text));
	};
	if (old.length === next.length) {
		return next.flatMap((word, i) => (word.text === old[i]?.text ? [] : write(old[i], old[i], [word])));
	}
	// One word of each is written anew in any case.
	const most = Math.min(old.length, next.length) - 1;
	let before = 0;
	while (before < most && old[before]?.text === next[before]?.text) {
		before += 1;
	}
	let after = 0;
	while (after < most - before && old.at(-1 - after)?.text === next.at(-1 - after)?.text) {
		after += 1;
	}
	return write(old[before], old.at(-1 - after), next.slice(before, next.length - after));
}

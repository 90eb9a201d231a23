/** Names that are a defined term but for its letter or ordinal, and that nothing else in the report names: the Series A Preferred beside the “Series B Preferred”. */
import { ordinalInTitle } from '../../text/numberWords';
import { literally } from '../../text/phrases';
import { sentenceAround } from '../../text/sentences';
import type { Piece } from '../../text/span';
import { isAmendment } from '../amendment';
import { isWhole } from '../items/itemText';
import { perFiling } from '../perFiling';
import { termDefinitions } from './definedTerms';

/** Such a name, and the term that the report defines. */
export interface OtherNumber extends Piece {
	readonly term: string;
}

/** What varies in a term, as the second group between what stands before and after it, and what follows a name that is introduced. */
const kinds: readonly { readonly term: RegExp; readonly varies: string; readonly introduced: string }[] = [
	{
		term: /^(Series )([A-Z])( [A-Z].*)$/,
		varies: '[A-Z]',
		introduced: ',?\\s+(?:of|dated)\\b',
	},
	{
		term: new RegExp(`^()(${ordinalInTitle})( (?:Supplemental|Amendment|Amended)\\b.*)$`),
		varies: ordinalInTitle,
		introduced: ',?\\s+(?:to|of|dated|by|between|among|with)\\b|\\s*\\(',
	},
];

/** Words beside a class or a contract that there was before. */
const isEarlier =
	/\b(?:rank\w*|senior|junior|parity|existing|outstanding|exchang\w+|conver\w+|prior|previous\w*|earlier|amend(?:s|ed)|replac\w+)\b/i;

/** In text order of the definitions; none in an amendment or a part of a report. */
export const otherNumbers = perFiling((filing): readonly OtherNumber[] => {
	if (isAmendment(filing) || !isWhole(filing)) {
		return [];
	}
	const { visible, span } = filing;
	const base = visible.offset(span.start);
	const text = visible.textOf(span);
	return termDefinitions(filing).flatMap(({ name }) =>
		kinds.flatMap(({ term, varies, introduced }): readonly OtherNumber[] => {
			const [whole, lead = '', own, tail = ''] = term.exec(name) ?? [];
			if (whole === undefined) {
				return [];
			}
			const words = literally(tail).replace(/ /g, '\\s+');
			const named = new RegExp(`\\b[Tt]he\\s+(${lead}(${varies})${words})(?!\\s[A-Z]|\\w|${introduced})`, 'g');
			const found = [...text.matchAll(named)];
			const numbers = found.map(({ 2: other }) => other);
			return found
				.filter(({ 2: other }) => other !== own && numbers.indexOf(other) === numbers.lastIndexOf(other))
				.filter(({ index, 2: other = '' }) => {
					const sentence = sentenceAround(text, index);
					return (
						!isEarlier.test(text.slice(sentence.start, sentence.end)) &&
						text.match(new RegExp(`\\b${lead}${other}\\b`, 'g'))?.length === 1
					);
				})
				.map(({ index, 0: { length }, 1: said = '' }) => {
					const end = base + index + length;
					return { ...visible.piece(end - said.length, end), term: name };
				});
		}),
	);
});

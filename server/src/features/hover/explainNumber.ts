/** What is said of an item or an exhibit apart from any filing. */
import { exhibitByNumber, itemsByNumber } from '../../knowledge';
import { exhibitTitle } from './explainExhibit';
import { itemExplanation } from './explainItem';
import { type Explanation, hedged } from './explanation';

export { inPlainText } from './explanation';

/** What is known of a number, without the words that it is about. */
export type NumberExplanation = Omit<Explanation, 'span'>;

/** What each item of this number is, today's first: a number of before 2004 may have had several. Empty where there is none. */
export function explainItemNumber(number: string): readonly NumberExplanation[] {
	return itemsByNumber(number).map((fact) => itemExplanation(undefined, fact, ''));
}

/** What an exhibit of the number is, `99.1` or `3(i)`; undefined where Item 601 has no such number. */
export function explainExhibitNumber(number: string): NumberExplanation | undefined {
	const fact = exhibitByNumber(number);
	return (
		fact && {
			title: exhibitTitle(number),
			points: [{ text: hedged(fact.when, fact.source) }],
			sources: [fact.nameSource, fact.source],
		}
	);
}

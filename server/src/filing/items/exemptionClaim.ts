/** Whether a text names the exemption on which a sale of securities relies. */
import { exemptions } from '../../knowledge';
import { lazy } from '../../text/lazy';

/** The names without white space and punctuation, as `4(a)(2)` is written in many ways. */
const names = lazy(() => exemptions.map(({ name }) => squeezed(name)));

/** Whether words name one, or say that the sale is exempt or not registered. */
export function claimsExemption(words: string): boolean {
	if (
		/\bexempt|\bprivate placement\b|\bnot (?:be(?:en)? )?(?:required to be )?registered\b|\bwithout registration\b|\baccredited investor/i.test(
			words,
		)
	) {
		return true;
	}
	const text = squeezed(words);
	return names().some((name) => text.includes(name)) || /4\(?a?\)?\(?2\)?ofthesecurities/.test(text);
}

function squeezed(words: string): string {
	return words.toLowerCase().replace(/[\s.,-]+/g, '');
}

import type { Filing } from '../../filing/filing';
import { misspelledWords } from '../../reading/slips/words/misspelledWords';
import { wordsMeant } from '../../reading/slips/words/wordsMeant';
import { type NearName, nearNames } from '../../reading/stated/names';
import { shortened } from '../../text/shortened';
import { covers, type Piece } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { inLetterCaseOf, rewrite } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Problem, Rule } from '../rule';

const text = (name: string): string =>
	exampleReport(`Item 8.01 Other Events

On March 12, 2026, ${name} opened a second plant.
`);

/** Flags the name of the registrant where the text writes it with one letter that the cover has not. */
export const registrantNameInText: Rule = {
	id: 'registrant-name-in-text',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'The text writes the name of the registrant as the cover does.',
	why: 'The cover gives the exact name of the registrant. The same name with another letter is a slip of the pen in one of the two places.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: text('Alder Creek Instrumnets, Inc.'), good: text('Alder Creek Instruments, Inc.') },
	*check(filing) {
		// Of a word of the cover that is misspelled another rule speaks.
		const words = misspelledWords(filing);
		const names = nearNames(filing).filter(({ wordOnCover }) => !words.some(({ span }) => covers(wordOnCover, span)));
		const said = new Set<number>();
		for (const name of names) {
			const at = name.wordOnCover.start;
			if (!isWrongOnCover(name, names)) {
				yield inText(filing, name);
			} else if (!said.has(at)) {
				said.add(at);
				const places = names.filter((other) => other.wordOnCover.start === at && isSameWord(other, name.word));
				yield wrongOnCover(filing, name, places);
			}
		}
	},
};

/** What the cover alone writes in one way, and the text more than once in another, is wrong on the cover. */
const isWrongOnCover = ({ isOnlyOnCover, scanned, word, wordOnCover }: NearName, names: readonly NearName[]): boolean =>
	isOnlyOnCover &&
	scanned !== 'text' &&
	(scanned === 'cover' ||
		names.filter((other) => other.wordOnCover.start === wordOnCover.start && isSameWord(other, word)).length > 1);

const isSameWord = ({ word }: NearName, other: Piece): boolean => word.text.toLowerCase() === other.text.toLowerCase();

function inText(filing: Filing, name: NearName): Problem {
	const { span, text: written, word, right, registrant, isOnlyOnCover, scanned } = name;
	const words = inLetterCaseOf(word.text, asInText(word.text, right));
	return {
		span,
		message: `“${word.text}” in “${shortened(written, 36)}”; the cover writes “${right}”.`,
		related: [{ span: registrant.span, message: 'The registrant on the cover.' }],
		fixes: [
			{ title: `Write “${words}”`, edits: rewrite(filing, word.span, words) },
			...(isOnlyOnCover && scanned === undefined ? [fixOnCover(filing, name)] : []),
		],
	};
}

function wrongOnCover(filing: Filing, name: NearName, names: readonly NearName[]): Problem {
	const { word, right, registrant, scanned } = name;
	const words = inLetterCaseOf(word.text, asInText(word.text, right));
	return {
		span: registrant.span,
		message: `“${right}” on the cover; the text writes “${word.text}”.`,
		related: names.map(({ span }) => ({ span, message: `“${word.text}” here.` })),
		fixes: [
			fixOnCover(filing, name),
			// A word that is none is written nowhere else.
			...(scanned === 'cover' || wordsMeant(words).length > 0
				? []
				: [
						{
							title: `Write “${words}” in the text`,
							edits: names.flatMap((each) => rewrite(filing, each.word.span, words)),
						},
					]),
		],
	};
}

const fixOnCover = (filing: Filing, { word, registrant, wordOnCover }: NearName): Fix => ({
	title: `Write “${word.text}” on the cover`,
	edits: rewrite(filing, wordOnCover, isInCapitals(registrant.text) ? word.text.toUpperCase() : word.text),
});

/** Whether a name is in capitals, but for a letter that a slip has put into it: `FlNCH OPTICAL`. */
const isInCapitals = (name: string): boolean => (name.match(/\p{Ll}/gu)?.length ?? 0) < name.length / 10;

/** A word of a cover in capitals as a text has it that is not. */
const asInText = (written: string, right: string): string =>
	right === right.toUpperCase() && written !== written.toUpperCase()
		? right.charAt(0) + right.slice(1).toLowerCase()
		: right;

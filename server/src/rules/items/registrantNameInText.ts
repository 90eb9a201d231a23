import type { Filing } from '../../filing/filing';
import { type NearName, nearNames } from '../../reading/stated/names';
import { shortened } from '../../text/shortened';
import type { Fix } from '../../writing/edit';
import { inLetterCaseOf, rewrite } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

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
		for (const name of nearNames(filing)) {
			const { span, text: written, word, right, registrant } = name;
			yield {
				span,
				message: `“${word.text}” in “${shortened(written, 36)}”; the cover writes “${right}”.`,
				related: [{ span: registrant.span, message: 'The registrant on the cover.' }],
				fixes: fixesFor(filing, name),
			};
		}
	},
};

/** What is written in one way on the cover alone and in another more than once is wrong on the cover. */
function fixesFor(filing: Filing, { word, right, wordOnCover, isOnlyOnCover }: NearName): readonly Fix[] {
	const written = inLetterCaseOf(word.text, asInText(word.text, right));
	const inText = { title: `Write “${written}”`, edits: rewrite(filing, word.span, written) };
	if (!isOnlyOnCover) {
		return [inText];
	}
	const onCover = {
		title: `Write “${word.text}” on the cover`,
		edits: rewrite(filing, wordOnCover, inLetterCaseOf(right, word.text)),
	};
	const times = nearNames(filing).filter((other) => other.word.text.toLowerCase() === word.text.toLowerCase()).length;
	return times > 1 ? [onCover, inText] : [inText, onCover];
}

/** A word of a cover in capitals as a text has it that is not. */
const asInText = (written: string, right: string): string =>
	right === right.toUpperCase() && written !== written.toUpperCase()
		? right.charAt(0) + right.slice(1).toLowerCase()
		: right;

import { hasCover } from '../../reading/has';
import { otherParValues } from '../../reading/stated/parValues';
import { replaceVisible } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

const example = (value: string): string =>
	coverOf({
		items: `Item 8.01 Other Events

On March 12, 2026, the board decided to buy back the Company’s common stock, par value ${value} per share.
`,
	});

/** Flags a par value of the registrant's stock that the text or an exhibit gives and the cover does not. */
export const parValueMismatch: Rule = {
	id: 'par-value-mismatch',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The stock of the registrant has the same par value on the cover, in the text and in an exhibit.',
	why: 'The par value commonly is part of the title of a class. A decimal place is lost easily, and the cover is what programs read.',
	source: { title: 'Release 33-10618', href: 'https://www.federalregister.gov/citation/84-FR-12674' },
	example: { bad: example('$0.001'), good: example('$0.01') },
	appliesTo: hasCover,
	*check(filing) {
		for (const { span, text, kind, onCover } of otherParValues(filing)) {
			yield {
				span,
				message: `Par value ${text} of the ${kind}; the cover has ${onCover.text}.`,
				related: [{ span: onCover.span, message: 'The par value on the cover.' }],
				fixes: [
					{ title: `Write ${onCover.text}`, edits: replaceVisible(filing, span, onCover.text) },
					// No stock has a par value of nothing.
					...(/[1-9]/.test(text)
						? [{ title: `Write ${text} on the cover`, edits: replaceVisible(filing, onCover.span, text) }]
						: []),
				],
			};
		}
	},
};

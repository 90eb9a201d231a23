import { type SaidOtherwise, saidOtherwise } from '../../reading/cover/saidOtherwise';
import { hasCover } from '../../reading/has';
import { rewrite } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

const example = (state: string): string =>
	coverOf({
		items: `Item 8.01 Other Events

Alder Creek Instruments, Inc., ${state} corporation (the "Company"), opened its second plant in Ohio.
`,
	});

const messages: Readonly<Record<SaidOtherwise['kind'], (text: string, right: string) => string>> = {
	state: (text, right) => `${text} here; the cover has ${right} as the state of incorporation.`,
	city: (text, right) => `${text} here; the city of the cover's address is in ${right}.`,
	contact: (text, right) => `${text} here; the cover has ${right}.`,
	amendment: (text, right) => `Amendment No. ${text} here; the cover has No. ${right}.`,
};

/** Flags a state of incorporation or of the registrant's city, of its address or telephone number, or a number of the amendment in the text that is not that of the cover. */
export const coverValueMismatch: Rule = {
	id: 'cover-value-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	summary:
		'The text gives the state of incorporation, that of the city and the number of the amendment as the cover does.',
	why: 'The report of another company, or of another amendment, was the model, and one of the two places was forgotten.',
	example: { bad: example('a Delaware'), good: example('an Oregon') },
	appliesTo: hasCover,
	*check(filing) {
		for (const { span, text, kind, right, onCover } of saidOtherwise(filing)) {
			yield {
				span,
				message: messages[kind](text, right),
				...((kind === 'city' || kind === 'contact') && { atMost: 'hint' as const }),
				related: [{ span: onCover.span, message: 'On the cover.' }],
				// An article before the name of a state may have to change, too.
				fixes: kind === 'state' ? [] : [{ title: `Change to ${right}`, edits: rewrite(filing, span, right) }],
			};
		}
	},
};

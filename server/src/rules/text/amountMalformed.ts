import { type AmountFault, malformedAmounts } from '../../reading/slips/figures/malformedAmounts';
import { miscountedChanges } from '../../reading/slips/figures/miscountedChanges';
import { shortened } from '../../text/shortened';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags an amount whose digits are grouped wrongly: `$1,23,456`, `$12,34`, `$1.234.567`, shares above all, `150% of the votes`, and units said twice, `5% percent`. */
export const amountMalformed: Rule = {
	id: 'amount-malformed',
	severity: { draft: 'hint', final: 'warning' },
	summary:
		'The digits of an amount stand in groups of three, with one point before the cents, a share of a whole is a percentage up to 100, a number in words is that of its figures, and a change is that of its amounts.',
	why: 'A lost or doubled digit, comma or point changes an amount by a factor of ten or more; readers and programs then take one of several values.',
	example: {
		bad: `Item 8.01 Other Events

The Company paid $1,25,000 for its second plant in Ohio on March 12, 2026.
`,
		good: `Item 8.01 Other Events

The Company paid $1,250,000 for its second plant in Ohio on March 12, 2026.
`,
	},
	*check(filing) {
		for (const { span, text, fault } of malformedAmounts(filing)) {
			// The sign that the report gives the same amount elsewhere.
			const signed = `$${text.trim()}`;
			const isKnown = fault === 'currency' && filing.visible.text.includes(signed);
			yield {
				span,
				message: messages[fault](text),
				fixes: isKnown
					? [
							{
								title: `Write ${signed}`,
								edits: replaceVisible(
									filing,
									span,
									text.replace(text.trim(), () => signed),
								),
							},
						]
					: [],
			};
		}
		for (const { span, text, fault } of miscountedChanges(filing)) {
			const words = `“${shortened(text, 70)}”`;
			yield {
				span,
				message:
					fault.kind === 'direction'
						? `${words}: that is ${fault.isUp ? 'an increase' : 'a decrease'}.`
						: `${words}: that is ${fault.percent}%.`,
			};
		}
	},
};

const messages: Readonly<Record<AmountFault, (amount: string) => string>> = {
	grouping: (amount) =>
		/[OolI]/.test(amount) ? `“${amount}” has a letter among its digits.` : `“${amount}” is not grouped in thousands.`,
	share: (amount) => `“${amount}” is more than the whole.`,
	percent: (amount) => `“${amount}” of a whole: a sign of percent seems to be missing.`,
	sign: (amount) => `“${amount}”: the sign of the currency stands before the number.`,
	signs: (amount) => `“${amount}” has the signs of two currencies.`,
	comma: (amount) => `“${amount}” has a comma for the point.`,
	unit: (amount) => `“${amount}” says its unit twice.`,
	words: (amount) => `“${amount}” says one number in words and another in figures.`,
	rate: (amount) => `“${amount}” is no rate of interest: a point seems to be missing.`,
	range: (amount) => `“${amount}” runs from the higher amount to the lower.`,
	plural: (amount) => `“${amount}”: after a number the unit has no “s”.`,
	currency: (amount) => `“${amount.trim()}” of par value lacks the sign of its currency.`,
	unsigned: (amount) => `“${amount}” lacks the sign of its currency.`,
	age: (age) => `“${age}” is no age of an officer or director.`,
};

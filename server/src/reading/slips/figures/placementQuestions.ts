/** Questions about what is paid out of an offering or a salary, in several sentences of an item: the fee of an agent, the net proceeds, a severance. */
import { amountOf } from '../../../text/scaledAmounts';
import {
	about,
	amount,
	type FigureQuestion,
	inFigures,
	isOff,
	number,
	onlyNumber,
	percent,
	wordOrNumber,
} from './figureQuestion';

const grossProceeds = new RegExp(
	`\\b[Gg]ross proceeds (?:[A-Za-z]+,? ){0,16}?(?:of|are|were|is) ${about}\\$(${amount})(?! per| to \\$)`,
	'g',
);
const onlyGross = onlyNumber(grossProceeds, amountOf);

/** In shares of the net proceeds: what rounding may account for, and what further deductions may. */
const slackOfNet = 0.008;
const otherDeductions = 0.2;

/** Whether net proceeds are not what deductions leave, and no more is deducted. */
const isOtherNet = (net: string, right: number): boolean =>
	right > 0 && isOff(amountOf(net), right, slackOfNet) && !isOff(amountOf(net), right, otherDeductions);

/** What such an item is asked, in any order; the last group is the figure that is asked about. */
export const placementQuestions: readonly FigureQuestion[] = [
	{
		// gross proceeds of $50.0 million … a fee equal to 6.5% of the gross proceeds, or $2.75 million
		needs: 'ross proceeds',
		unless: /\b(?:certain|other than|from|portion|except|investors|exercise)\b/i,
		pattern: new RegExp(
			`${percent} of the (?:aggregate |total )?gross proceeds[^.;$%\\d]{0,60}?,? or ${about}\\$(${amount})(?! per)`,
			'g',
		),
		instead: ({ input, 1: part = '', 2: said = '' }) => {
			const right = (onlyGross(input) * Number(part)) / 100;
			return right > 0 && isOff(amountOf(said), right, 0.02) ? `${part}% of them are $${inFigures(right)}` : undefined;
		},
	},
	{
		// gross proceeds of $50.0 million … After deducting fees and expenses of $3.2 million, the net proceeds were $48.6 million
		needs: 'et proceeds',
		unless: /\b(?:option|exercise|closing of|first|second|initial|repay|interest|each)\b/i,
		pattern: new RegExp(
			`\\bdeducting (?:[A-Za-z’]+,? ){2,16}of ${about}\\$(${amount}),? [^.;$]{0,30}?net proceeds [^.;$]{0,60}?\\$(${amount})(?! per)`,
			'g',
		),
		instead: ({ input, 1: costs = '', 2: net = '' }) => {
			const right = onlyGross(input) - amountOf(costs);
			return isOtherNet(net, right) ? `without the costs the proceeds are $${inFigures(right)}` : undefined;
		},
	},
	{
		// gross proceeds of $75.0 million … net proceeds of $69.4 million, after deducting commissions of $5.4 million and expenses of $1.1 million
		needs: 'et proceeds',
		unless: /\b(?:option|exercise|first|second|initial|repay|interest|each)\b/i,
		pattern: new RegExp(
			`\\b[Nn]et proceeds [^.;$]{0,60}?\\$(?=(${amount})(?! per),? after deducting [^.;$]{0,80}?\\bof ${about}\\$(${amount}) and [^.;$]{0,60}?\\bof ${about}\\$(${amount})(?! per))(${amount})`,
			'g',
		),
		instead: ({ input, 1: net = '', 2: one = '', 3: other = '' }) => {
			const right = onlyGross(input) - amountOf(one) - amountOf(other);
			return isOtherNet(net, right) ? `without the two the proceeds are $${inFigures(right)}` : undefined;
		},
	},
	{
		// a price to the public of $12.50 per share, and the underwriters agreed to purchase them at a price of $13.25 per share
		needs: 'nderwriters',
		pattern:
			/\bprice to (?:the )?public [^.;$]{0,40}?\$(\d[\d,]*\.\d+) per [A-Za-z]+,? and the [Uu]nderwriters (?:have )?agreed to purchase [^.;$]{0,120}?\bat a price of \$(\d[\d,]*\.\d+) per/g,
		instead: ([, price = '', paid = '']) =>
			amountOf(paid) > amountOf(price) ? 'that is more than the public pays' : undefined,
	},
	{
		// a base salary of $925,000, a target bonus of 110% … two times the sum of base salary and target bonus, or $3,858,000
		needs: ' times the sum of ',
		pattern: new RegExp(
			`\\b${number} times the sum of (?:his |her |the )?(?:annual )?base salary and (?:his |her |the )?(?:target )?(?:annual )?(?:cash )?bonus,? or ${about}\\$(${amount})`,
			'g',
		),
		instead: ({ input, 1: times, 2: said = '' }) => {
			const salary = amountOf(salaryOf.exec(input)?.[1] ?? '0');
			const [, part = '', bonus] = bonusOf.exec(input) ?? [];
			const sum = salary + (bonus === undefined ? (salary * Number(part)) / 100 : amountOf(bonus));
			const right = sum * (wordOrNumber(times) ?? 0);
			return sum > salary && salary > 0 && isOff(amountOf(said), right, 0.003)
				? `that is $${inFigures(right)}`
				: undefined;
		},
	},
];

const salaryOf = new RegExp(`\\bbase salary of \\$(${amount})`);
const bonusOf = new RegExp(
	`\\btarget (?:annual )?(?:cash )?bonus (?:opportunity )?(?:equal to |of )(?:${percent} of (?:his |her |the )?(?:annual )?base salary|\\$(${amount}))`,
);

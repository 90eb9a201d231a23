/** Counts and amounts that a report tells again with two digits exchanged: `340 employees` in one item, `430 employees` in another. */

import type { Filing } from '../../../filing/filing';
import { groups } from '../../../text/groups';
import { areExchanged } from '../../../text/oneEdit';
import { singleSpaced } from '../../../text/singleSpaced';
import type { VisibleSpan } from '../../../text/span';
import { tellingTexts } from '../../items/itemText';
import type { OddFigure } from './figureQuestion';

interface FoundCount extends VisibleSpan {
	/** `employees`, `$ million`. */
	readonly of: string;
	readonly said: string;
	readonly digits: string;
	/** The words right before an amount, of four letters and more; one that all have for a count. */
	readonly before: readonly string[];
}

/** `1,700 employees`, `31 of its clinics`, with the noun at its end. */
const counted =
	/(?<![\d.,$€£#(-])(\d{1,3}(?:,\d{3})+|\d{2,6}) (?:(?:of )?(?:its|our|the) )?(?:(?!of\b|and\b|or\b|to\b|in\b|as\b|on\b|by\b|was\b|has\b)[a-z-]+ ){0,2}?((?!days|months|years|weeks|hours|minutes|basis|points|votes|times|was|has|is|this)[a-z]{3,}s|people)\b/g;
/** `$310.0 million`, of three digits and more. */
const money = /(?<![A-Z])\$(\d{1,3}(?:\.\d{1,3})?) (million|billion)\b/g;

/** In characters: how far apart two counts stand that are not told side by side, as those of two places. */
const apart = 200;
/** So many words before an amount say that two are of one thing. */
const commonWords = 2;
/** Beside an amount that is of another time, or what another one has become. */
const ofTime = /\b(?:(?:19|20)\d\d|quarter|months|increas\w+|decreas\w+|declin\w+|grew|rose|fell|compared)\b/i;
/** Among more counts of one kind two may be alike by chance. */
const most = 12;

/** In text order; of two that stand equally often the later one. */
export function countsToldOtherwise(filing: Filing): readonly OddFigure[] {
	const all = tellingTexts(filing).flatMap(({ start, text }): readonly FoundCount[] => {
		const line = singleSpaced(text);
		const found = (pattern: RegExp, sign: string): readonly FoundCount[] =>
			[...line.text.matchAll(pattern)].map(({ index, 0: whole, 1: said = '', 2: noun = '' }) => {
				const at = index + whole.indexOf(said);
				return {
					of: sign + noun,
					said,
					digits: said.replace(/\D/g, ''),
					before: noun.endsWith('illion') ? wordsBefore(line.text, at) : [''],
					start: start + line.offset(at),
					end: start + line.offset(at + said.length),
				};
			});
		return [...found(counted, ''), ...found(money, '$').filter(({ digits }) => /^\d{3,}$/.test(digits))];
	});
	return [...groups(all.map((each) => [each.of, each])).values()]
		.filter((alike) => alike.length <= most)
		.flatMap((alike) =>
			alike.flatMap((count) => {
				const often = (one: FoundCount): number => alike.filter(({ said }) => said === one.said).length;
				const usual = alike.find((other) => isSlipOf(other, count) && Math.abs(other.start - count.start) > apart);
				return usual && often(count) === 1 && (often(usual) > 1 || usual.start < count.start)
					? [{ start: count.start, end: count.end, instead: `elsewhere it is ${usual.said}` }]
					: [];
			}),
		);
}

/** In characters: how far before an amount the words stand that say what it is. */
const reach = 70;
function wordsBefore(line: string, at: number): readonly string[] {
	const before = line.slice(Math.max(0, at - reach), at);
	const words = ofTime.test(before) ? [] : (before.match(/\b[a-z]{4,}\b/g) ?? []);
	return words.filter(
		(word) =>
			!/^(?:approximately|about|total|aggregate|amounts?|with|from|that|this|which|were|have|will|than|each|been|during|entered|into)$/.test(
				word,
			),
	);
}

/** Whether two counts are of one thing, and two digits side by side are exchanged. */
const isSlipOf = (one: FoundCount, other: FoundCount): boolean =>
	one.said.length === other.said.length &&
	areExchanged(one.digits, other.digits) &&
	one.before.filter((word) => other.before.includes(word)).length >= (one.of.startsWith('$') ? commonWords : 1);

/** Amounts that a sentence says to have risen or fallen, and that did not, or not by so much. */
import { rememberedByParagraph } from '../../../text/remembered';
import { rangeOf } from '../../../text/scaledAmounts';
import type { Piece, VisibleSpan } from '../../../text/span';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';

/** What is wrong with a change: that it goes the other way, or the percentage, with what it is. */
export type ChangeFault =
	| { readonly kind: 'direction'; readonly isUp: boolean }
	| { readonly kind: 'percent'; readonly percent: string };

/** A change that its own amounts belie. */
export interface MiscountedChange extends Piece {
	readonly fault: ChangeFault;
}

/** The changes of the 8-K with both amounts beside them that cannot be so, in text order. */
export const miscountedChanges = perFiling((filing): readonly MiscountedChange[] =>
	foundIn(paragraphs(filing), changesIn).map(({ start, end, fault }) => ({
		...filing.visible.piece(start, end),
		fault,
	})),
);

const amount = (name: string): string =>
	`\\$(?<${name}>\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?)(?:\\s(?<${name}Unit>thousand|million|billion|trillion))?(?:\\sper\\s(?:diluted\\s|basic\\s|common\\s)?share)?(?![\\d,.]*\\d)`;
/** `$5.2 million, an increase of 4% from $5.0 million`, `$0.42 per share, up from $0.40`. */
const change = new RegExp(
	`${amount('now')},?\\s(?:an?\\s|(?:is|was)\\san?\\s)?(?<way>increase|decrease|decline|up|down)(?:\\s(?:of\\s)?(?:approximately\\s|about\\s)?(?<percent>\\d{1,3}(?:\\.\\d{1,2})?)%)?,?\\s(?:from|compared\\s(?:to|with)|over|versus)\\s(?:the\\s|a\\s)?${amount('then')}`,
	'g',
);
/** In points of a percentage: less is rounding. */
const slack = 1;

const changesIn = rememberedByParagraph((text): readonly (VisibleSpan & { readonly fault: ChangeFault })[] =>
	(text.includes('$') ? [...text.matchAll(change)] : []).flatMap(({ index, 0: whole, groups = {} }) => {
		const [now, then] = [
			rangeOf(`${groups['now']} ${groups['nowUnit'] ?? ''}`),
			rangeOf(`${groups['then']} ${groups['thenUnit'] ?? ''}`),
		];
		const isUp = /increase|up/.test(groups['way'] ?? '');
		const fault = faultOf(now, then, isUp, groups['percent']);
		return fault === undefined ? [] : [{ start: index, end: index + whole.length, fault }];
	}),
);

function faultOf(
	[nowLeast, nowMost]: readonly [number, number],
	[thenLeast, thenMost]: readonly [number, number],
	isUp: boolean,
	percent: string | undefined,
): ChangeFault | undefined {
	if (isUp ? nowMost < thenLeast : nowLeast > thenMost) {
		return { kind: 'direction', isUp: !isUp };
	}
	if (percent === undefined || thenLeast <= 0) {
		return undefined;
	}
	const points = (now: number, then: number): number => ((isUp ? now - then : then - now) / then) * 100;
	const all = [
		points(nowLeast, thenMost),
		points(nowLeast, thenLeast),
		points(nowMost, thenMost),
		points(nowMost, thenLeast),
	];
	const said = Number(percent);
	return said < Math.min(...all) - slack || said > Math.max(...all) + slack
		? { kind: 'percent', percent: points((nowLeast + nowMost) / 2, (thenLeast + thenMost) / 2).toFixed(1) }
		: undefined;
}

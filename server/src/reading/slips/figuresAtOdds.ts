/** Figures and days of a sentence of which one belies the other: shares, price and proceeds, a part and its percentage, a term and its end, the votes of one meeting. */
import { rememberedByParagraph } from '../../text/remembered';
import { overlap, type Piece, type VisibleSpan } from '../../text/span';
import { foundIn, paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';
import { amountQuestions } from './amountQuestions';
import { changeQuestions } from './changeQuestions';
import { citationQuestions } from './citationQuestions';
import { dayQuestions } from './dayQuestions';
import { malformedAmounts } from './malformedAmounts';
import { oddVotes } from './oddVotes';
import { partQuestions } from './partQuestions';
import { partyQuestions } from './partyQuestions';
import { sumQuestions } from './sumQuestions';
import { termQuestions } from './termQuestions';

/** Figures that cannot be right together. */
export interface FiguresAtOdds extends Piece {
	/** What the first of them makes of the second, in words: `that is $10,000,000`. */
	readonly instead: string;
}

/** The figures of the 8-K that are at odds, in text order. */
export const figuresAtOdds = perFiling((filing): readonly FiguresAtOdds[] =>
	[...foundIn(paragraphs(filing), oddFiguresIn), ...oddVotes(filing)]
		.sort((a, b) => a.start - b.start)
		.map(({ start, end, instead }) => ({ ...filing.visible.piece(start, end), instead }))
		// An amount that nobody can read says nothing of another one.
		.filter(({ span }) => !malformedAmounts(filing).some((amount) => overlap(amount.span, span))),
);

interface OddFigures extends VisibleSpan {
	readonly instead: string;
}

const questions = [
	...amountQuestions,
	...partQuestions,
	...changeQuestions,
	...sumQuestions,
	...dayQuestions,
	...termQuestions,
	...citationQuestions,
	...partyQuestions,
];

const oddFiguresIn = rememberedByParagraph((text): readonly OddFigures[] => {
	if (
		!/\d|following|directors|to fill|Amend|Regulation|by and between|agreed to|merge|meeting|District of|“/.test(text)
	) {
		return [];
	}
	// Lines of plain text are one sentence; every offset stays.
	const line = text.replace(/\s/g, ' ');
	const all = questions
		.flatMap(({ needs, pattern, instead }) =>
			(line.includes(needs) ? [...line.matchAll(pattern)] : []).flatMap((found) => {
				const odd = instead(found as RegExpExecArray);
				return odd === undefined ? [] : [{ start: found.index, end: found.index + found[0].length, instead: odd }];
			}),
		)
		.sort((a, b) => a.start - b.start);
	return all.filter(({ start }, i) => start >= (all[i - 1]?.end ?? 0));
});

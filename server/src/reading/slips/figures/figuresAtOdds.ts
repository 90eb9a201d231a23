/** Figures and days of a sentence of which one belies the other: shares, price and proceeds, a part and its percentage, a term and its end, the votes of one meeting. */
import type { Filing } from '../../../filing/filing';
import { type Paragraph, paragraphsIn } from '../../../text/paragraphs';
import { rememberedByParagraph } from '../../../text/remembered';
import { singleSpaced } from '../../../text/singleSpaced';
import { movedBy, overlap, type Piece } from '../../../text/span';
import { withoutOverlaps } from '../../../text/takeFree';
import { exhibitBeginnings } from '../../exhibits/attached/beginnings';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { officesToldOtherwise } from '../names/officesTold';
import { otherSeries } from '../names/seriesAtOdds';
import { otherSigningEntities } from '../names/signingEntity';
import { officesAtOdds } from '../names/titlesAtOdds';
import { accountantQuestions } from './accountantQuestions';
import { amountQuestions } from './amountQuestions';
import { changeQuestions } from './changeQuestions';
import { citationQuestions } from './citationQuestions';
import { countsOfBullets } from './countedBullets';
import { countsToldOtherwise } from './countsTold';
import { daysOfTermsAtOdds } from './datesOfTerms';
import { dayQuestions } from './dayQuestions';
import { debtQuestions, debtQuestionsOfItems } from './debtQuestions';
import { type FigureQuestion, type OddFigure, sentenceWith } from './figureQuestion';
import { holdingQuestions } from './holdingQuestions';
import { itemDayQuestions } from './itemDayQuestions';
import { itemQuestions } from './itemQuestions';
import { malformedAmounts } from './malformedAmounts';
import { meetingQuestions } from './meetingQuestions';
import { oddVotes } from './oddVotes';
import { orderQuestions, orderQuestionsOfItems } from './orderQuestions';
import { partQuestions } from './partQuestions';
import { partyQuestions } from './partyQuestions';
import { placementQuestions } from './placementQuestions';
import { restQuestions, sumsOfTimes } from './restQuestions';
import { roleQuestions, roleQuestionsOfItems } from './roleQuestions';
import { shareQuestions } from './shareQuestions';
import { splitQuestions } from './splitQuestions';
import { sumQuestions } from './sumQuestions';
import { totalsAtOdds } from './tableSums';
import { termQuestions } from './termQuestions';
import { vestingQuestions } from './vestingQuestions';

/** Figures that cannot be right together. */
export interface FiguresAtOdds extends Piece {
	/** What the first of them makes of the second, in words: `that is $10,000,000`. */
	readonly instead: string;
}

/** The figures of the 8-K that are at odds, in text order. */
export const figuresAtOdds = perFiling((filing): readonly FiguresAtOdds[] =>
	withoutOverlaps([
		...foundIn(paragraphs(filing), oddFiguresIn),
		...foundIn(itemTexts(filing), oddInItem),
		...oddVotes(filing),
		...daysOfTermsAtOdds(filing),
		...countsOfBullets(filing),
		...otherSeries(filing),
		...totalsAtOdds(filing),
		...officesAtOdds(filing),
		...officesToldOtherwise(filing),
		...countsToldOtherwise(filing),
		...otherSigningEntities(filing),
	])
		.map(({ start, end, instead }) => ({ ...filing.visible.piece(start, end), instead }))
		// An amount that nobody can read says nothing of another one.
		.filter(({ span }) => !malformedAmounts(filing).some((amount) => overlap(amount.span, span))),
);

/** Words of a release, which tells of figures as an item does. */
const isRelease = /\btoday\s(?:reported|announced)\b|\b(?:press|news)\s+release\b/i;

/** The figures of the first pages of attached releases that are at odds, in text order. */
export const figuresOfReleasesAtOdds = perFiling((filing): readonly FiguresAtOdds[] =>
	exhibitBeginnings(filing)
		.filter(({ shown }) => isRelease.test(shown.text))
		.flatMap(({ document, shown }) =>
			foundIn(paragraphsIn(shown.text, shown.format === 'html'), oddFiguresIn).map(({ start, end, instead }) => {
				const { text, span } = shown.piece(start, end);
				return { text, span: movedBy(document.text.start, span), instead };
			}),
		),
);

const questions = [
	...amountQuestions,
	...partQuestions,
	...changeQuestions,
	...sumQuestions,
	...dayQuestions,
	...termQuestions,
	...citationQuestions,
	...partyQuestions,
	...holdingQuestions,
	...vestingQuestions,
	...debtQuestions,
	...sumsOfTimes,
	...roleQuestions,
	...orderQuestions,
];

const questionsOfItems = [
	...itemQuestions,
	...itemDayQuestions,
	...debtQuestionsOfItems,
	...meetingQuestions,
	...placementQuestions,
	...splitQuestions,
	...shareQuestions,
	...restQuestions,
	...accountantQuestions,
	...roleQuestionsOfItems,
	...orderQuestionsOfItems,
];

const oddFiguresIn = rememberedByParagraph((text): readonly OddFigure[] => {
	if (
		!/\d|following|directors|to fill|Amend|Regulation|by and between|agreed to|merge|subsidiary|fees|[Ll]ender|[Pp]urchase|affiliated| or the |, as |he Company |he Seller |meeting|District of|[a-z]s: |anniversar|annually|quarterly|business days|, an? [A-Z][a-z]+ (?:corp|limited)| in [A-Z][a-z]+ and |of whom|satisfaction|request|“/.test(
			text,
		)
	) {
		return [];
	}
	const line = singleSpaced(text);
	const all = answers(questions, line.text).map(({ found, odd }) => ({
		start: line.offset(found.index),
		end: line.offset(found.index + found[0].length),
		instead: odd,
	}));
	return withoutOverlaps(all.sort((a, b) => a.start - b.start));
});

const oddInItem = rememberedByParagraph((text): readonly OddFigure[] => {
	const line = singleSpaced(text);
	return answers(questionsOfItems, line.text).map(({ found, odd }) => {
		const last = found.at(-1) ?? '';
		const start = found.index + found[0].lastIndexOf(last);
		return { start: line.offset(start), end: line.offset(start + last.length), instead: odd };
	});
});

/** The items, each as one text. */
const itemTexts = ({ visible, items }: Filing): readonly Paragraph[] =>
	items.map(({ span }) => ({ start: visible.offset(span.start), text: visible.textOf(span) }));

/** What some questions find odd in a line. */
function answers(
	questions: readonly FigureQuestion[],
	line: string,
): readonly { readonly found: RegExpExecArray; readonly odd: string }[] {
	return questions.flatMap(({ needs, pattern, unless, instead }) =>
		(has(line, needs) ? [...line.matchAll(pattern)] : []).flatMap((found) => {
			const odd = instead(found);
			return odd === undefined || unless?.test(sentenceWith(found)) ? [] : [{ found, odd }];
		}),
	);
}

const has = (line: string, needs: string | RegExp): boolean =>
	typeof needs === 'string' ? line.includes(needs) : needs.test(line);

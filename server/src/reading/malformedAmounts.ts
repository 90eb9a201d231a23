/** Amounts that no reader can take for one number. */
import { rememberedByParagraph } from '../text/remembered';
import type { Piece, VisibleSpan } from '../text/span';
import { foundIn, paragraphs } from './paragraphs';
import { perFiling } from './perFiling';

/** The amounts of the 8-K whose digits are grouped wrongly, have two points or a letter among them; in text order. */
export const malformedAmounts = perFiling((filing): readonly Piece[] =>
	foundIn(paragraphs(filing), amountsOf).map(({ start, end }) => filing.visible.piece(start, end)),
);

/** A sign of a currency and what is written as a number after it. */
const afterSign = /[$€£¥][ \t]?([\dOolI][\d.,OolI]{0,30}\d|\d)(?![\p{L}\d])/gu;
/** A number before a percent sign. */
const beforePercent = /(?<![\p{L}\d.,$§-])(\d[\d.,]{0,20}\.[\d.,]{0,20}\d)(?=[ \t]?%)/gu;
/** A number before a word that only a count has. */
const beforeUnit =
	/(?<![\p{L}\d$€£¥.,/-])(\d[\d.,]{0,20},[\d.,]{0,20}\d)(?=[ \t](?:shares|units|warrants|options|dollars)\b)/gu;

const amountsOf = rememberedByParagraph((text) => [...amountsIn(text)]);

function* amountsIn(text: string): Generator<VisibleSpan> {
	for (const pattern of [afterSign, beforeUnit, beforePercent]) {
		for (const { index, 0: whole, 1: number = '' } of text.matchAll(pattern)) {
			// In some countries the second group has two digits.
			const isOther = /(?:INR|Rs\.?|₹|COP|CLP|ARS|MXN|Mex|R|Ch)[ \t]?$/.test(text.slice(Math.max(0, index - 5), index));
			if (!isOther && isMalformed(number)) {
				yield { start: index, end: index + whole.length };
			}
		}
	}
}

/** `1,23,456`, `12,34`, `1234,567`, `1.234.567`, `1,,000`, `1O0,000`. */
function isMalformed(number: string): boolean {
	if (/[OolI]/.test(number)) {
		return /^[\dOolI][\d,]*[OolI][\d,.OolI]*$/.test(number) || /^[OolI]\d/.test(number);
	}
	const [whole = '', ...rest] = number.split('.');
	return (
		rest.length > 1 || (rest[0] ?? '').includes(',') || (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(whole))
	);
}

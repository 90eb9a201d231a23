/** Amounts in the items that are those of an attached exhibit but for a slip: `$4.73 billion` where the release has `$4.37 billion`. */
import { isOneEdit } from '../../../text/oneEdit';
import { rememberedByParagraph } from '../../../text/remembered';
import { movedBy, type Piece, type VisibleSpan } from '../../../text/span';
import { visibleText } from '../../../text/visibleText';
import { perDocument } from '../../perDocument';
import { perFiling } from '../../perFiling';
import { proseParagraphs } from '../../prose';
import { type ExhibitDocument, exhibitDocuments } from './documents';

/** An amount of an item, and the one that an exhibit has in the same words. */
export interface OtherAmount extends Piece {
	readonly exhibit: ExhibitDocument;
	/** As the exhibit has it. */
	readonly inExhibit: Piece;
}

/** An amount in a text. */
interface FoundAmount extends VisibleSpan {
	/** `$4.37 billion`, as it is compared: without commas and further spaces. */
	readonly key: string;
	/** `4.37` and `$ billion`. */
	readonly digits: string;
	readonly unit: string;
}

/** Money, shares of a whole, and numbers of four digits and more. */
const amount =
	/([$€£]\s?)?(?<![\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s(million|billion|trillion)\b|\s?(%|percent\b))?(?![\d%]|[,.]\d)/gi;

function amountsIn(text: string): readonly FoundAmount[] {
	return [...text.matchAll(amount)].flatMap(
		({ index, 0: whole, 1: sign = '', 2: number = '', 3: scale, 4: percent }) => {
			const unit = `${sign.trim()}${(scale ?? (percent ? '%' : '')).toLowerCase()}`;
			const digits = number.replaceAll(',', '');
			return unit === '' && !number.includes(',')
				? []
				: [{ start: index, end: index + whole.length, key: `${unit} ${digits}`, digits, unit }];
		},
	);
}

const amountsOfItem = rememberedByParagraph((text) => (/\d/.test(text) ? amountsIn(text) : []));

/** Exhibits that are longer, in characters of their source, are not read for their amounts. */
const longest = 400_000;

const amountsOfExhibit = perDocument((text) => {
	if (text.length > longest || /^\s*<(?:PDF|XML)>/i.test(text)) {
		return undefined;
	}
	const shown = visibleText(text, { start: 0, end: text.length });
	const amounts = amountsIn(shown.text);
	return { shown, amounts, keys: new Set(amounts.map(({ key }) => key)) };
});

/** How many words tell that two texts speak of the same amount, and in how many characters on either side they stand. */
const fewest = { inARow: 3, around: 4 };
const reach = 80;

/** The amounts of the items that differ by one digit, or in their unit, from what one exhibit has in the same words; in text order. */
export const otherAmounts = perFiling((filing): readonly OtherAmount[] => {
	const exhibits = exhibitDocuments(filing);
	const told = proseParagraphs(filing).flatMap(({ text, start }) =>
		amountsOfItem(text).map((found) => ({ found, text, start })),
	);
	if (exhibits.length === 0 || told.length === 0) {
		return [];
	}
	const read = exhibits.flatMap((exhibit) => {
		const amounts = amountsOfExhibit(filing, exhibit.document);
		return amounts ? [{ exhibit, ...amounts }] : [];
	});
	const own = new Set(told.map(({ found }) => found.key));
	return told.flatMap(({ found, text, start }) => {
		if (read.some(({ keys }) => keys.has(found.key))) {
			return [];
		}
		for (const { exhibit, shown, amounts } of read) {
			const same = amounts.find(
				(other) => !own.has(other.key) && isSlip(found, other) && isInSameWords(text, found, shown.text, other),
			);
			if (same) {
				const inExhibit = shown.piece(same.start, same.end);
				return [
					{
						...filing.visible.piece(start + found.start, start + found.end),
						exhibit,
						inExhibit: { text: inExhibit.text, span: movedBy(exhibit.document.text.start, inExhibit.span) },
					},
				];
			}
		}
		return [];
	});
});

/** Whether an amount is another one with a digit changed, two exchanged, or its unit; a digit more or less is a slip of money alone. */
const isSlip = (a: FoundAmount, b: FoundAmount): boolean =>
	a.unit === b.unit
		? isOneEdit(a.digits, b.digits) && (a.unit !== '' || a.digits.length === b.digits.length)
		: a.digits === b.digits && a.unit.endsWith('illion') && b.unit.endsWith('illion');

/**
 * Whether two amounts stand in the same words: some in a row beside them, or more of those around them. An amount of one
 * digit or two, as `10% of the outstanding shares`, may be another one in the same words.
 */
function isInSameWords(a: string, inA: FoundAmount, b: string, inB: VisibleSpan): boolean {
	const before = [wordsBefore(a, inA), wordsBefore(b, inB)] as const;
	const after = [wordsAfter(a, inA), wordsAfter(b, inB)] as const;
	const [inARow, leading] = [alike(...before) + alike(...after), alike(...before)];
	const isShort = inA.digits.replace(/\D|0+$/g, '').length < 3;
	if (inARow >= fewest.inARow + (isShort ? 2 : 0) && leading >= (isShort ? 2 : 0)) {
		return true;
	}
	const around = new Set([...before[1], ...after[1]].filter(isTelling));
	const shared = [...new Set([...before[0], ...after[0]])].filter((word) => around.has(word)).length;
	return shared >= fewest.around + (isShort ? 2 : 0);
}

const wordsBefore = (text: string, { start }: VisibleSpan): readonly string[] =>
	wordsOf(text.slice(Math.max(0, start - reach), start)).reverse();

const wordsAfter = (text: string, { end }: VisibleSpan): readonly string[] => wordsOf(text.slice(end, end + reach));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\d[\d.,]*|[.;](?=\s)/gu) ?? [];

const isTelling = (word: string): boolean =>
	word.length > 3 && !/^(?:with|from|that|this|million|billion|company)$/.test(word);

function alike(a: readonly string[], b: readonly string[]): number {
	const differs = a.findIndex((word, i) => word !== b[i]);
	return differs < 0 ? a.length : differs;
}

/** The par values that a report gives the classes of its registrant: on the cover, in the items and in attached exhibits. */
import type { Filing } from '../../filing/filing';
import { movedBy, type Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { exhibitBeginnings } from '../exhibits/beginnings';
import { keptWith, perFiling } from '../perFiling';

/** A par value that is not the one of the cover, and that one. */
export interface OtherParValue extends Piece {
	/** `common stock`, `ordinary shares`. */
	readonly kind: string;
	readonly onCover: Piece;
}

interface FoundValue {
	readonly kind: string;
	/** The amount, `$0.01`, by offsets in the text. */
	readonly start: number;
	readonly end: number;
	readonly value: number;
	/** Whether the words before it name the registrant as the one whose class it is. */
	readonly isOwn: boolean;
}

const kindPattern = 'common\\s{1,5}stock|common\\s{1,5}shares|ordinary\\s{1,5}shares';
const amount = '([$€£]\\s?(?:\\d{1,4}(?:\\.\\d{1,6})?|\\.\\d{1,6}))';
/** `Common Stock, par value $0.01 per share`, `common stock, $.01 par value`; nothing but a mark between. */
const parValue = new RegExp(
	`\\b(?:class\\s{1,3}([a-z])\\s{1,5})?(${kindPattern})[\\s,;(“”"’)]{1,8}(?:with\\s{1,3}a\\s{1,3})?(?:(?:par|nominal)\\s{1,5}value\\s{1,5}(?:of\\s{1,5})?${amount}|${amount}\\s{1,5}(?:par|nominal)\\s{1,5}value)`,
	'gi',
);
const own =
	/(?:\b(?:the\s+(?:company|registrant|corporation|issuer)|our|its)(?:[’']s)?\s+(?:outstanding\s+|issued\s+|shares\s+of\s+)?$|\bof\s+(?:the\s+(?:company|registrant|corporation)[’']s|our|its)\s+$)/i;

const valuesIn = keptWith(({ text }: VisibleText): readonly FoundValue[] =>
	/par\s+value|nominal\s+value/i.test(text)
		? [...text.matchAll(parValue)].map(({ index, 0: whole, 1: letter = '', 2: words = '', 3: before, 4: after }) => {
				const written = before ?? after ?? '';
				const start = index + whole.lastIndexOf(written);
				return {
					kind: `${letter && `class ${letter.toLowerCase()} `}${words.toLowerCase().replace(/\s+/g, ' ')}`,
					start,
					end: start + written.length,
					value: Number(written.replace(/[^\d.]/g, '')),
					isOwn: own.test(text.slice(Math.max(0, index - 60), index)),
				};
			})
		: [],
);

/** The par values in the items and on the first pages of exhibits that are others than the cover's, in text order. */
export const otherParValues = perFiling((filing: Filing): readonly OtherParValue[] => {
	const { cover, visible, items, span } = filing;
	const table = cover?.securitiesRegistered?.span;
	if (cover?.registrants.length !== 1 || table === undefined) {
		return [];
	}
	const [from, to] = [visible.offset(table.start), visible.offset(table.end)];
	const all = valuesIn(visible);
	const onCover = all.filter(({ start }) => from <= start && start < to);
	const body = visible.offset(items[0]?.heading.start ?? span.end);
	const end = visible.offset(span.end);
	const isOther = (found: FoundValue): FoundValue | undefined => {
		const same = onCover.filter(({ kind }) => kind === found.kind);
		const [first] = same;
		return found.isOwn && first && same.every(({ value }) => value !== found.value) ? first : undefined;
	};
	const told = (shown: VisibleText, found: FoundValue, move: number): readonly OtherParValue[] => {
		const other = isOther(found);
		const piece = shown.piece(found.start, found.end);
		return other === undefined
			? []
			: [
					{
						text: piece.text,
						span: movedBy(move, piece.span),
						kind: found.kind,
						onCover: visible.piece(other.start, other.end),
					},
				];
	};
	return [
		...all.filter(({ start }) => body <= start && start < end).flatMap((found) => told(visible, found, 0)),
		...exhibitBeginnings(filing).flatMap(({ document, shown }) =>
			valuesIn(shown).flatMap((found) => told(shown, found, document.text.start)),
		),
	];
});

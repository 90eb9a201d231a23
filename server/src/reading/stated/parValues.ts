/** The par values that a report gives the classes of its registrant: on the cover, in the items and in attached exhibits. */
import type { Filing } from '../../filing/filing';
import { movedBy, type Piece, type Span, type VisibleSpan } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { exhibitBeginnings } from '../exhibits/attached/beginnings';
import { keptWith, perFiling } from '../perFiling';

/** A par value that contradicts the cover. */
export interface OtherParValue extends Piece {
	/** `common stock`, `ordinary shares`. */
	readonly kind: string;
	/** The par value of that class on the cover. */
	readonly onCover: Piece;
}

/** A par value; the span is that of the amount, `$0.01`. */
interface FoundParValue extends VisibleSpan {
	/** `common stock`, `class a common stock`; empty where the words do not say which. */
	readonly kind: string;
	readonly value: number;
	/** Whether the words before it say that the class is the registrant's. */
	readonly isOwn: boolean;
}

const kindPattern = 'common\\s{1,5}stock|common\\s{1,5}shares|ordinary\\s{1,5}shares';
const amount = '([$€£]\\s?(?:\\d{1,4}(?:\\.\\d{1,6})?|\\.\\d{1,6}))';
/** `Common Stock, par value $0.01 per share`, `common stock, $.01 par value`, with nothing but a mark between class and value. */
const parValue = new RegExp(
	`\\b(?:class\\s{1,3}([a-z])\\s{1,5})?(${kindPattern})[\\s,;(“”"’)]{1,8}(?:with\\s{1,3}a\\s{1,3})?(?:(?:par|nominal)\\s{1,5}value\\s{1,5}(?:of\\s{1,5})?${amount}|${amount}\\s{1,5}(?:par|nominal)\\s{1,5}value)`,
	'gi',
);
/** `the par value remains $0.01 per share`, of the stock that the report is about. */
const remainingValue = new RegExp(
	`\\bpar\\s{1,5}value\\s(?!of\\s(?!(?:(?:the|our|its)\\s)?(?:(?:company|registrant)[’']s\\s)?(?:outstanding\\s)?(?:common|ordinary|shares?)\\b))(?:[a-z]+\\s){0,6}?(?:remains?|remained|unchanged)\\s(?:unchanged\\s)?(?:at\\s)?${amount}\\sper\\sshare`,
	'gi',
);
/** Whose class it is: `the Company’s outstanding common stock`. */
const own =
	/(?:\b(?:the\s+(?:company|registrant|corporation|issuer)|our|its)(?:[’']s)?\s+(?:outstanding\s+|issued\s+|shares\s+of\s+)?$|\bof\s+(?:the\s+(?:company|registrant|corporation)[’']s|our|its)\s+$)/i;

/** `per share, of the Company`, after the value. */
const ownAfter = /^\s+per\s+share,?\s+(?:\([^()]{3,40}\),?\s+)?of\s+the\s+(?:company|registrant)\b(?![’'])/i;

const valuesIn = keptWith(({ text }: VisibleText): readonly FoundParValue[] =>
	/par\s+value|nominal\s+value/i.test(text) ? [...valuesOfClasses(text), ...remainingValues(text)] : [],
);

const valuesOfClasses = (text: string): readonly FoundParValue[] =>
	[...text.matchAll(parValue)].map((found) => {
		const { index, 0: whole, 1: letter = '', 2: words = '', 3: before, 4: after } = found;
		const end = index + whole.length;
		return {
			...valueIn(found, before ?? after),
			kind: `${letter && `class ${letter.toLowerCase()} `}${words.toLowerCase().replace(/\s+/g, ' ')}`,
			isOwn: own.test(text.slice(Math.max(0, index - 60), index)) || ownAfter.test(text.slice(end, end + 60)),
		};
	});

const remainingValues = (text: string): readonly FoundParValue[] =>
	[...text.matchAll(remainingValue)].map((found) => ({ ...valueIn(found, found[1]), kind: '', isOwn: true }));

function valueIn({ index, 0: whole }: RegExpExecArray, written = ''): Pick<FoundParValue, 'start' | 'end' | 'value'> {
	const start = index + whole.lastIndexOf(written);
	return { start, end: start + written.length, value: Number(written.replace(/[^\d.]/g, '')) };
}

/** The par values in the items and on the first pages of exhibits that contradict the cover, in text order. */
export const otherParValues = perFiling((filing: Filing): readonly OtherParValue[] => {
	const { cover, visible, items, span } = filing;
	const table = cover?.securitiesRegistered?.span;
	if (cover?.registrants.length !== 1 || table === undefined) {
		return [];
	}
	const within = ({ start, end }: Span): readonly FoundParValue[] => {
		const [from, to] = [visible.offset(start), visible.offset(end)];
		return valuesIn(visible).filter((found) => from <= found.start && found.start < to);
	};
	const onCover = within(table);
	const othersIn = (shown: VisibleText, values: readonly FoundParValue[], base: number): readonly OtherParValue[] =>
		values.flatMap((found) => {
			const contradicted = contradictedBy(found, onCover);
			if (contradicted === undefined) {
				return [];
			}
			const piece = shown.piece(found.start, found.end);
			return [
				{
					text: piece.text,
					span: movedBy(base, piece.span),
					kind: contradicted.kind,
					onCover: visible.piece(contradicted.start, contradicted.end),
				},
			];
		});
	return [
		...othersIn(visible, within({ start: items[0]?.heading.start ?? span.end, end: span.end }), 0),
		...exhibitBeginnings(filing).flatMap(({ document, shown }) =>
			othersIn(shown, valuesIn(shown), document.text.start),
		),
	];
});

/** The first value of the same class on the cover, where all of them differ from a value of the registrant; else undefined. */
function contradictedBy(found: FoundParValue, onCover: readonly FoundParValue[]): FoundParValue | undefined {
	const alike = onCover.filter(({ kind }) => found.kind === '' || kind === found.kind);
	return found.isOwn && alike.every(({ value }) => value !== found.value) ? alike[0] : undefined;
}

/** Marks of punctuation that are left when a sentence is reworded: `,,`, `.,`, `()`, `$$5`. */
import type { Filing, Item } from '../../../filing/filing';
import { isExhibitsItem } from '../../../knowledge';
import { datesIn, monthNames } from '../../../text/dates';
import { apartFrom, type Piece, type VisibleSpan } from '../../../text/span';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { proseParagraphs } from '../../prose';
import { daysBetween } from '../../stated/dates';
import { marksInWording } from '../words/commonWording';
import { marksOfInitials } from './initials';
import { type FoundMarks, strayIn, strayNumbersIn } from './strayMarks';

/** Marks that do not stand together, in running text. */
export type StrayPunctuation = Piece & Pick<FoundMarks, 'right' | 'other'>;

/** The marks of the running text that do not stand together, in text order. */
export const strayPunctuation = perFiling((filing): readonly StrayPunctuation[] => {
	const inNumbered = foundIn(paragraphs(filing), strayNumbersIn).filter((each) => !isInHeading(filing, each));
	const inWording = apartFrom(inNumbered, foundIn(paragraphs(filing), marksInWording));
	const found = [
		...inNumbered,
		...inWording.map((mark) => ({ ...mark, right: '' })),
		...apartFrom(inWording, foundIn(proseParagraphs(filing), strayIn)),
		...inLists(filing),
		...inNumbers(filing),
		...afterNumbers(filing),
		...inHeadings(filing),
		...afterNames(filing),
		...marksOfInitials(filing),
		...onCover(filing),
	]
		.map((each) => withYear(filing, each))
		.map(({ start, end, ...meant }) => ({
			span: filing.visible.span(start, end),
			text: filing.visible.text.slice(start, end),
			...meant,
		}))
		// A reference that shows as text ends with a mark of its own: `&#160;;`.
		.filter(
			({ span, text }) =>
				!text.startsWith(';') || !/&amp;#?\w{2,8}$/.test(filing.source.slice(span.start - 16, span.start)),
		)
		// A mark of direction looks like a space, and is none.
		.filter(({ span }) => !/&#x?(?:820[67]|200[ef]);/i.test(filing.source.slice(span.start, span.end)))
		// Outside the United States it has no point.
		.filter(({ text }) => !isAddress.test(text) || filing.visible.text.includes(`${text}. `));
	const isSpaced = ({ text }: StrayPunctuation): boolean => /^\s/.test(text);
	return filing.lostLines || found.filter(isSpaced).length > mostSpaced
		? found.filter((each) => !isSpaced(each))
		: found;
});

const isAddress = /^(?:Mrs?|Ms|Dr)$/;

const dayBefore = new RegExp(`((?:${monthNames.join('|')})\\s\\d{1,2})$`);

/** Two commas after a day between which its year is lost: that of the report where the day is near it, else none is certain. */
function withYear({ visible, date }: Filing, found: FoundMarks): FoundMarks {
	const { start, end } = found;
	const [, day] = /^,\s,$/.test(visible.text.slice(start, end))
		? (dayBefore.exec(visible.text.slice(Math.max(0, start - 20), start)) ?? [])
		: [];
	if (day === undefined) {
		return found;
	}
	const year = date?.slice(0, 4) ?? '';
	const iso = datesIn(`${day}, ${year}`)[0]?.iso;
	const isNear = iso !== undefined && date !== undefined && Math.abs(daysBetween(date, iso)) < 60;
	return isNear ? { start, end, right: `, ${year},` } : { start, end };
}

/** Of more spaces before a mark than these, and of any in a text that lost its line ends, a conversion left them, and nobody takes them out one by one. */
const mostSpaced = 5;

/** Whether a place is in the heading of an item, which conversions leave without its spaces: `Item2.02`. */
const isInHeading = ({ visible, items }: Filing, { start }: VisibleSpan): boolean => {
	const at = visible.span(start, start + 1).start;
	return items.some(({ heading }) => heading.start <= at && at < heading.end);
};

/** `99..1` in a list of exhibits. */
const inLists = ({ visible, exhibitLists }: Filing): readonly FoundMarks[] =>
	exhibitLists.flatMap(({ span }) => {
		const base = visible.offset(span.start);
		return [...visible.textOf(span).matchAll(/(?<=(?:^|\s)(?:Exhibit\s+)?\d{1,2})\.[.,;](?=\d{1,2}\s)/gi)].map(
			({ index }) => ({
				start: base + index,
				end: base + index + 2,
				right: '.',
			}),
		);
	});

/** A point after the number of one row, where no other row has one: `104.`. */
const afterNumbers = ({ visible, exhibitLists }: Filing): readonly FoundMarks[] =>
	exhibitLists.flatMap(({ rows }) => {
		const numbered = rows.flatMap(({ number }) => (number && /^\d{2}/.test(number.text) ? number : []));
		const ends = numbered.map(({ span }) => visible.offset(span.end));
		const pointed = ends.filter((end) => /^\.(?=\s)/.test(visible.text.slice(end, end + 2)));
		return ends.length > 1 && pointed.length === 1
			? pointed.map((start) => ({ start, end: start + 1, right: '' }))
			: [];
	});

/** `99-1` and `99. 1` where a row of the exhibits item begins. */
const inNumbers = ({ visible, items }: Filing): readonly FoundMarks[] =>
	items
		.filter(({ number }) => isExhibitsItem(number))
		.flatMap(({ content }) => {
			const base = visible.offset(content.start);
			return [...visible.textOf(content).matchAll(numberApart)].map(({ index, 0: whole, 1: marks = '' }) => {
				const start = base + index + whole.length - marks.length;
				return { start, end: start + marks.length, right: '.' };
			});
		});

const numberApart = /(?:^|[\n\t])[ ]*(?:Exhibit[ ]+)?\d{1,2}([-–:;]|\. | \.)(?=\d{1,2}\s{1,12}[\p{Lu}“"])/gu;

/** A square bracket or a quotation mark before the word `Item` and after its number, a semicolon after it, and what no caption ends with. */
const inHeadings = ({ visible, items }: Filing): readonly FoundMarks[] => {
	const markAfter = ({ numberSpan: { end } }: Item): string | undefined =>
		/^[,;](?=\s{1,9}\p{Lu})/u.exec(visible.text.slice(visible.offset(end), visible.offset(end) + 12))?.[0];
	return items.flatMap((item) => {
		const { heading, numberSpan, caption } = item;
		const at = visible.offset(heading.start);
		const before = /(?:[[{<"“]|[☐☒☑✓][ \u00a0]?)$/.exec(visible.text.slice(Math.max(0, at - 2), at))?.[0];
		const after = visible.offset(numberSpan.end);
		const closing = /^[\]}>"”%]/.exec(visible.text.slice(after, after + 1))?.[0];
		const end = caption ? visible.offset(caption.span.end) : undefined;
		const ending =
			end === undefined
				? undefined
				: /^(?:,[;:.,]?|[;:][;:.,]|\.\s?[.,;:]|[?!])(?=[ \t]*(?:\n|$))/.exec(visible.text.slice(end, end + 40))?.[0];
		const sign = /^Items?([ \u00a0]?)#(?=([ \u00a0]?)\d)/i.exec(visible.textOf(heading));
		const signAt = at + (sign?.[0].length ?? 0) - 1;
		const gap = /^(\D{0,8}\d)(?:[ \u00a0]\.(?=\d)|\.[ \u00a0](?=\d\d))/.exec(visible.textOf(heading));
		const mark = markAfter(item);
		// Some have a comma after each.
		const isOther = mark === ';' || (mark === ',' && items.some((other) => markAfter(other) !== ','));
		const name = caption ? visible.offset(caption.span.start) : after;
		const opened = /[“"([]$/.exec(visible.text.slice(after, name))?.[0];
		const isClosed =
			/^.{0,3}[)\]”"]/.test(visible.text.slice(end ?? 0, (end ?? 0) + 6)) || /[)\]”"]/.test(caption?.text ?? '');
		return [
			...(gap ? [{ start: at + (gap[1] ?? '').length, end: at + (gap[1] ?? '').length + 2, right: '.' }] : []),
			...(sign ? [{ start: signAt, end: signAt + 1, right: sign[1] || sign[2] ? '' : ' ' }] : []),
			...(isOther ? [{ start: after, end: after + 1, right: '.' }] : []),
			...(opened && !isClosed ? [{ start: name - 1, end: name, right: '' }] : []),
			...(before ? [{ start: at - before.length, end: at, right: '' }] : []),
			...((before || closing === '%') && closing ? [{ start: after, end: after + 1, right: '' }] : []),
			...(end !== undefined && ending ? [{ start: end, end: end + ending.length }] : []),
		];
	});
};

/** A comma after the name of the registrant over its legend. */
const afterNames = ({ visible, cover }: Filing): readonly FoundMarks[] =>
	(cover?.registrants ?? []).flatMap(({ span, text }) => {
		const end = visible.offset(span.end);
		const isLeft = /[,;:]$/.test(text) && /^\s*\(exact name/i.test(visible.text.slice(end, end + 60));
		return isLeft ? [{ start: end - 1, end, right: '' }] : [];
	});

/** Commas that stand twice in the address and the table of securities, and opening parentheses and dollar signs anywhere on the cover. */
const onCover = ({ visible, cover }: Filing): readonly FoundMarks[] =>
	(
		[
			[cover?.address, /,(?: ?,)+/g],
			[cover?.securitiesRegistered, /,(?: ?,)+/g],
			[cover, /\(\((?=[A-Za-z]{2}|17 )|\$\$(?=\d)/g],
			[cover, / ,(?<=\p{L}{2} ,)(?=(?:Inc|INC|Corp|CORP|Ltd|LTD|LLC)\b)/gu, ', '],
			[cover, /[,;]\.(?<=\b(?:Inc|INC|Corp|CORP|Ltd|LTD)[,;]\.)/g],
			// The Commission's seat.
			[cover, /,(?<=\bD,)(?=\s?C\.?\s)/g, '.'],
			[cover, /\/(?<=(?:^|[\s>])N\/)(?=\s*\(?former\b)/gi, '/A'],
			[cover, /17(?<=Act\s17)(?=\s?CFR\s?2[34]0\.[^()\s]{2,8}(?:\(\w\))?\))/g, '(17'],
			[cover, /-(?<=\b20549\s?-)(?=[^\S\n]{0,3}(?:\n|$))/g, ''],
		] as const
	).flatMap(([part, twice, right]) => {
		const start = part ? visible.offset(part.span.start) : 0;
		return [...(part ? visible.textOf(part.span) : '').matchAll(twice)].map(({ index, 0: marks }) => ({
			start: start + index,
			end: start + index + marks.length,
			right: right ?? marks.slice(-1),
		}));
	});

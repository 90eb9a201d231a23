/** Days of what is said to be still to come, and that are before the report: `the meeting to be held on May 14, 2025`. */
import { datesIn, monthNames } from '../../text/dates';
import { rememberedByParagraph } from '../../text/remembered';
import { sentenceAround } from '../../text/sentences';
import type { Piece, VisibleSpan } from '../../text/span';
import { isAmendment } from '../amendment';
import { foundIn, paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';
import { statedDates } from './dates';

/** In text order; none in an amendment, or where the cover has no date. */
export const earlierDays = perFiling((filing): readonly Piece[] => {
	const [report] = statedDates(filing, 'cover');
	return report === undefined || isAmendment(filing)
		? []
		: foundIn(paragraphs(filing), daysToCome)
				.filter(({ iso }) => iso < report.iso)
				.map(({ start, end }) => filing.visible.piece(start, end));
});

interface DayToCome extends VisibleSpan {
	readonly iso: string;
}

/** `to be held on May 14, 2025`, `will present at the conference on May 3 and 4, 2025`; the day and its parts are groups. */
const toCome =
	/\b(?:(?:to\sbe|will\sbe|will)\s(?:used|held|host|hold|hosted|present|presented|participate|convened|paid|payable|mature|expire)|matures?)\b[^.;\d]{0,140}?\b(?:on|beginning|from)\s(?:[A-Z][a-z]+day,\s)?(([A-Z][a-z]+)\s(?:\d{1,2}\s?(?:and|to|through|-|–)\s?)?(\d{1,2}),\s(20\d\d))(?!\d)/g;

/** Words between what is to come and a day that is another one: `paid to those who were holders on May 3, 2025`. */
const ofOtherDay =
	/\b(?:that|which|who|was|were|signed|made|drawn|dated|beg[ai]n|opened|announced|named|holders|record|salary|services|interest|fees?|bonus)\b/;
/** Words of what was said of a meeting that was then to come. */
const ofPast = /\b(?:[Hh]ad|was|were|[Ff]iled|called|mailed|postpon\w*|adjourn\w*|cancel\w*|first|original\w*)\b/;

function isOver({ index, input = '', 0: whole }: RegExpMatchArray): boolean {
	const { start, end } = sentenceAround(input, index ?? 0);
	return ofOtherDay.test(whole) || (/^(?:to|mature)\s/.test(whole) && ofPast.test(input.slice(start, end)));
}

/** `has agreed to provide services until June 30, 2025`, `extended its term to December 31, 2025`. */
const lasts = new RegExp(
	`\\b(?:(?:has|have)\\sagreed\\sto\\s(?:act|assist|continue|forbear|perform|provide|remain|serve|stay)\\b|[Bb]oard\\s(?:also\\s)?[^.;\\d]{0,20}extended\\b|and\\sextended\\b)[^.;\\d]{0,120}?\\b(?:to|until|through)\\s((?:${monthNames.join('|')})\\s\\d{1,2},\\s20\\d\\d)`,
	'g',
);

const endsOfTerms = (text: string): readonly DayToCome[] =>
	[...text.matchAll(lasts)].flatMap(({ index, 0: whole, 1: words = '' }) => {
		const { start, end } = sentenceAround(text, index);
		const iso = datesIn(words)[0]?.iso;
		return iso === undefined || /\b(?:previous|original|had|prior|last|earlier|first)/i.test(text.slice(start, end))
			? []
			: [{ start: index + whole.length - words.length, end: index + whole.length, iso }];
	});

/** `intends to repay its 3.20% Notes due June 2025`. */
const dueBefore = new RegExp(
	`\\b(?:will|intends?|plans?|expects?)\\s(?:to\\s)?(?:use\\s[^.;]{0,120}?\\bto\\s)?(?:repay|redeem|refinance|repurchase|retire)\\b(?:[^.;]|\\.(?=\\d)){0,120}?\\b(due\\s(?:(${monthNames.join('|')})\\s(?:(\\d{1,2}),\\s)?)?(20\\d\\d))(?![\\d-])`,
	'g',
);

const notesToRepay = (text: string): readonly DayToCome[] =>
	[...text.matchAll(dueBefore)].map(
		({ index, 0: whole, 1: words = '', 2: month = 'December', 3: date, 4: year = '' }) => ({
			start: index + whole.length - words.length,
			end: index + whole.length,
			iso: datesIn(`${month} ${date ?? 28}, ${year}`)[0]?.iso ?? year,
		}),
	);

/** `must deliver its notice no later than January 20, 2025`, `expects to file them by December 18, 2024`. */
const deadline = new RegExp(
	`\\b(?:must\\s(?:be\\s)?(?:deliver|submit|receiv|giv|provid|notif)\\w*|(?:expects?|intends?|plans?|anticipates?)\\sto\\s(?:file|complete|close|publish|issue|commence|begin))\\b(?:[^.;]|\\.(?=\\S|\\s[A-Z][a-z]+,)){0,220}?\\b(?:no\\slater\\sthan|not\\slater\\sthan|on\\sor\\sbefore|by|before)\\s((?:${monthNames.join('|')})\\s\\d{1,2},\\s20\\d\\d)`,
	'g',
);

const deadlines = (text: string): readonly DayToCome[] =>
	[...text.matchAll(deadline)].flatMap(({ index, 0: whole, 1: words = '' }) => {
		const { start, end } = sentenceAround(text, index);
		const iso = datesIn(words)[0]?.iso;
		return iso === undefined || isTold.test(text.slice(start, end))
			? []
			: [{ start: index + whole.length - words.length, end: index + whole.length, iso }];
	});
const isTold =
	/\b(?:had|was|were|previous\w*|original\w*|prior|initial\w*|extended|required|completed|issued|dated|signed|held|filed\son|incurred|outstanding|acquired)\b/i;

/** `to serve until the 2025 annual meeting`, `a class whose term expires at the 2025 annual meeting`; of the year alone. */
const untilMeeting =
	/\b(?:(?:will|to|shall)\s(?:serve|hold\soffice)[^.;\d]{0,120}?\buntil|\bterms?\s(?:of\soffice\s)?(?:will\s)?expir(?:es?|ing)\s(?:at|upon|on))\s(?:the\s)?(?:Company[’']s\s)?((20\d\d)\s[Aa]nnual\s[Mm]eeting)/g;

const termsOver = (text: string): readonly DayToCome[] =>
	[...text.matchAll(untilMeeting)].flatMap(({ index, 0: whole, 1: words = '', 2: year = '' }) => {
		const end = index + whole.length;
		const isPast = /\b(?:was|were|had|been|served|originally|previously)\b/.test(
			text.slice(sentenceAround(text, index).start, index),
		);
		return isPast ? [] : [{ start: end - words.length, end, iso: `${Number(year) + 1}-01-31` }];
	});

const daysToCome = rememberedByParagraph((text): readonly DayToCome[] => [
	...termsOver(text),
	...deadlines(text),
	...notesToRepay(text),
	...endsOfTerms(text),
	...(/will|to be|mature/.test(text)
		? [...text.matchAll(toCome)]
				.filter((found) => !isOver(found))
				.flatMap(({ index, 0: whole, 1: words = '', 2: month, 3: last, 4: year }) => {
					const end = index + whole.length;
					const [date] = datesIn(`${month} ${last}, ${year}`);
					return date?.iso === undefined ? [] : [{ start: end - words.length, end, iso: date.iso }];
				})
		: []),
]);

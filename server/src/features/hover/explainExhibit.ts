/** Exhibit numbers, in a list, in the index and in the text, and the heads of the lists. */
import { coversExhibit, exhibitOfType, exhibitText, sameExhibit } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, ExhibitRow, Filing } from '../../filing/filing';
import { type ExhibitFact, exhibitByNumber, exhibitRules, isExhibitsItem } from '../../knowledge';
import { exhibitsPart, isInteractiveData } from '../../reading/exhibits/list/lists';
import { isUnderColumnHead, mentionsAnywhere } from '../../reading/exhibits/mentions/mentions';
import type { Span } from '../../text/span';
import { dateInWords } from '../../writing/words';
import { type Explanation, enumerated, hedged, holds, type Place, type Point, present, quoted } from './explanation';

/** The exhibit whose number is pointed at; undefined elsewhere. */
export function explainExhibit(place: Place): Explanation | undefined {
	return explainRow(place) ?? explainListHead(place) ?? explainMention(place);
}

/** An exhibit of the filing: its name in Item 601 and where it stands here; undefined where nothing is known of it. */
export function exhibitPoints(filing: Filing, number: string): readonly Point[] {
	const fact = exhibitByNumber(number);
	return present<Point>(
		fact && { text: hedged(fact.when, fact.source) },
		listedPoint(filing, number),
		attachedPoint(filing, number),
		mentionedPoint(filing, number),
		...rulePoints(number),
	);
}

/** `Exhibit 99.1: Additional exhibits`. */
export function exhibitTitle(number: string): string {
	const name = exhibitByNumber(number)?.name;
	return name === undefined ? `Exhibit ${exhibitText(number)}` : `Exhibit ${exhibitText(number)}: ${name}`;
}

function explainRow({ filing, at }: Place): Explanation | undefined {
	for (const list of filing.exhibitLists) {
		const number = list.rows.find((row) => holds(row.number?.span, at))?.number;
		if (number !== undefined) {
			return explanation(filing, number.text, number.span);
		}
	}
	return undefined;
}

function explainMention(place: Place): Explanation | undefined {
	const { filing } = place;
	const mention = filing.mentions.find(({ span }) => holds(span, place.at)) ?? mentionElsewhere(place);
	if (mention === undefined) {
		return undefined;
	}
	const { number, span } = mention;
	if (!mention.ofAnotherFiling) {
		return explanation(filing, number.text, span);
	}
	const fact = exhibitByNumber(number.text);
	return (
		fact && {
			span,
			title: exhibitTitle(number.text),
			points: [{ text: 'An exhibit of another filing, not of this report.' }],
			sources: [fact.nameSource],
		}
	);
}

/** A mention outside the items: on the cover, in the description of another exhibit. */
function mentionElsewhere({ filing, at }: Place): ExhibitMention | undefined {
	const mention = mentionsAnywhere(filing).find(({ span }) => holds(span, at));
	return mention === undefined || isUnderColumnHead(filing, mention) ? undefined : mention;
}

function explanation(filing: Filing, number: string, span: Span): Explanation | undefined {
	const fact = exhibitByNumber(number);
	return (
		fact && {
			span,
			title: exhibitTitle(number),
			points: exhibitPoints(filing, number),
			sources: sourcesOf(fact),
		}
	);
}

function sourcesOf({ nameSource, source }: ExhibitFact): Explanation['sources'] {
	return [nameSource, source];
}

function listedPoint(filing: Filing, number: string): Point {
	const places = filing.exhibitLists.flatMap((list) => {
		const row = list.rows.find((each) => each.number && coversExhibit(each.number.text, number));
		const where = list.kind === 'item' ? itemOfList(filing) : 'in the exhibit index';
		return row === undefined ? [] : [`${where}${described(row)}`];
	});
	return { label: 'Listed', text: places.length === 0 ? 'no' : `${places.join('; ')}.` };
}

/** `under Item 9.01(d)`. */
function itemOfList({ items, date }: Filing): string {
	const item = items.find(({ number }) => isExhibitsItem(number));
	const part = item && exhibitsPart(item, date);
	return item === undefined
		? 'in the list'
		: `under Item ${item.number}${part === undefined ? '' : `(${part.letter})`}`;
}

function described({ description, status }: ExhibitRow): string {
	const words = description === undefined ? '' : `, ${quoted(description.text, 90)}`;
	return status === undefined ? words : `${words}, ${statuses[status]}`;
}

const statuses: Readonly<Record<NonNullable<ExhibitRow['status']>, string>> = {
	filed: 'filed',
	furnished: 'furnished',
	incorporated: 'incorporated by reference',
	'to-be-filed': 'to be filed later',
};

/** Whether the exhibit comes with the text; undefined where the text is the report alone. */
function attachedPoint(filing: Filing, number: string): Point | undefined {
	const document = filing.submission?.documents.find(({ type }) =>
		sameExhibit(exhibitOfType(type?.text) ?? '', number),
	);
	if (document?.type !== undefined) {
		const name = document.description?.text || document.fileName?.text;
		const called = name && name !== document.type.text ? `, ${quoted(name, 90)}` : '';
		return { label: 'Attached', text: `as ${document.type.text}${called}.` };
	}
	const pasted = filing.attachments.find((attachment) => attachment.number && sameExhibit(attachment.number, number));
	if (pasted !== undefined) {
		return { label: 'Attached', text: 'after the report, in the same text.' };
	}
	if (filing.submission === undefined && filing.attachments.length === 0) {
		return undefined;
	}
	return isInteractiveData(number) ? undefined : { label: 'Attached', text: 'no' };
}

function mentionedPoint({ mentions }: Filing, number: string): Point | undefined {
	const named = mentions.filter((mention) => !mention.ofAnotherFiling && sameExhibit(mention.number.text, number));
	if (named.length === 0) {
		return isInteractiveData(number) ? undefined : { label: 'Mentioned', text: 'nowhere in the items' };
	}
	const places = present(...new Set(named.map(({ item }) => item)));
	const where = places.length === 0 ? 'in the text' : `in Item${places.length > 1 ? 's' : ''} ${enumerated(places)}`;
	return { label: 'Mentioned', text: `${where}.` };
}

/** What is asked of the description of interactive data. */
function rulePoints(number: string): readonly Point[] {
	return exhibitRules
		.filter(({ id }) => id === 'inline' && isInteractiveData(number))
		.map(({ meaning, source }) => ({ text: hedged(meaning, source) }));
}

/** The heading or the column heads of a list. */
function explainListHead({ filing, at }: Place): Explanation | undefined {
	for (const { heading, columnHeads, kind, rows } of filing.exhibitLists) {
		const span = [heading, columnHeads].find((each) => holds(each, at));
		if (span !== undefined) {
			const rules = exhibitRules.filter(
				({ id, since }) => indexRules.includes(id) && (filing.date === undefined || (since ?? '') <= filing.date),
			);
			return {
				span,
				title: kind === 'index' ? 'Exhibit index' : 'List of exhibits',
				points: [
					...rules.map(({ meaning, since, source }) => ({
						text: hedged(since === undefined ? meaning : `Since ${dateInWords(since)}: ${meaning}`, source),
					})),
					{ label: 'Listed here', text: listed(rows) },
				],
				sources: rules.map(({ source }) => source),
			};
		}
	}
	return undefined;
}

const indexRules: readonly string[] = ['index', 'index-before-signatures', 'hyperlinks'];

function listed(rows: readonly ExhibitRow[]): string {
	const numbers = rows.flatMap(({ number }) => number?.text ?? []);
	const bare = rows.length - numbers.length;
	const without = bare === 0 ? [] : [`${bare} without a number`];
	return rows.length === 0 ? 'nothing.' : `${enumerated([...numbers, ...without])}.`;
}

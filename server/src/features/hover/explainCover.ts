/** The cover page: its headings, legends, values and check boxes. */

import { citedFacts } from '../../filing/citations';
import type { CheckBox, CoverPage, Filing } from '../../filing/filing';
import {
	amendmentLine,
	type CoverLegend,
	type CoverLegendId,
	countingSource,
	dueDate,
	filingHour,
	formByType,
	itemByNumber,
	legendById,
} from '../../knowledge';
import { isAmendmentType } from '../../knowledge/forms';
import { isAmendment } from '../../reading/amendment';
import { brokenLegendAt } from '../../reading/cover/brokenLegends';
import { dueDay, eventDate } from '../../reading/due';
import { headerFields } from '../../reading/submission/header';
import type { Piece } from '../../text/span';
import { dateInWords } from '../../writing/words';
import { explainCitation } from './explainCitation';
import { type Explanation, enumerated, hedged, holds, type Place, type Point, present, quoted } from './explanation';
import { dayInWords } from './whenDue';

/** The part of the cover that is pointed at; undefined off the cover and on lines that say nothing new. */
export function explainCover(place: Place): Explanation | undefined {
	const { filing, at } = place;
	const { cover } = filing;
	if (cover === undefined || !holds(cover.span, at)) {
		return undefined;
	}
	return (
		explainBox([...cover.checkBoxes, cover.emergingGrowthCompany], at) ??
		explainForm(filing, cover, at) ??
		explainValue(filing, cover, at) ??
		explainLegend(place, cover, ['pursuant']) ??
		explainCitation(place) ??
		explainBox([cover.extendedTransition], at) ??
		explainLegend(place, cover) ??
		explainTable(filing, cover, at)
	);
}

/** What is called what: the title of an explanation is the legend, where that is short. */
const titles: Partial<Record<CoverLegendId, string>> = {
	'check-boxes': 'Check boxes',
	'emerging-growth': 'Emerging growth company',
	'emerging-growth-box': 'Emerging growth company',
	'extended-transition': 'Extended transition period',
	'former-name': 'Former name or former address',
	telephone: 'Telephone number',
	pursuant: 'Section 13 or 15(d) of the Exchange Act',
	'date-of-report': 'Date of Report (Date of earliest event reported)',
};

/** A legend of the cover as a value or the legend itself is explained. */
export function legendTitle({ id, text }: CoverLegend): string {
	const bare = text.endsWith(':') ? text.slice(0, -1) : text;
	return titles[id] ?? (bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1) : bare);
}

/** The box that is pointed at, with its legend. */
function explainBox(boxes: readonly (CheckBox | undefined)[], at: number): Explanation | undefined {
	const box = present(...boxes).find(({ span }) => holds(span, at));
	const legend = box && legendById(box.id);
	if (box === undefined || legend === undefined) {
		return undefined;
	}
	const rule = legend.id.startsWith('rule-') ? citedFacts(legend.text)[0] : undefined;
	return {
		span: box.span,
		title: rule?.title ?? legendTitle(legend),
		points: present<Point>(
			{ text: stateOf(box, boxes) },
			{ text: hedged(legend.meaning, legend.source) },
			sincePoint(legend),
		),
		sources: present(legend.source, rule?.source),
	};
}

/** The boxes that General Instruction A.2 lets stay empty where the report is filed under Rule 425. */
const sparedBy425: ReadonlySet<string> = new Set<CoverLegendId>(['rule-14a-12', 'rule-14d-2']);

function stateOf({ id, box, checked }: CheckBox, boxes: readonly (CheckBox | undefined)[]): string {
	if (box === undefined) {
		return 'No box was found beside it.';
	}
	if (id === 'emerging-growth-box') {
		return checked ? 'Checked: an emerging growth company.' : 'Not checked: no emerging growth company.';
	}
	if (id === 'extended-transition') {
		return checked ? 'Checked: the longer period is given up.' : 'Not checked.';
	}
	if (!checked && sparedBy425.has(id) && boxes.some((other) => other?.id === 'rule-425' && other.checked)) {
		return 'Not checked. It need not be, since the box for Rule 425 is checked.';
	}
	return checked
		? 'Checked: the report counts as filed under this rule as well.'
		: 'Not checked: the report does not count as filed under this rule.';
}

/** `FORM 8-K/A` and the line with the number of the amendment. */
function explainForm(filing: Filing, cover: CoverPage, at: number): Explanation | undefined {
	if (holds(cover.amendmentNumber?.span, at)) {
		return {
			span: cover.amendmentNumber.span,
			title: 'Amendment number',
			points: [
				{
					text: 'The amendments of a report are counted. The form prints no such line; filers commonly put it under the heading.',
				},
			],
			sources: present(amendmentLine.source, formByType('8-K/A')?.source),
		};
	}
	return holds(cover.formType?.span, at) ? { span: cover.formType.span, ...formExplanation(filing.form) } : undefined;
}

/** A type of the family: `8-K/A`. */
export function formExplanation(type: string): Omit<Explanation, 'span'> {
	const fact = formByType(type);
	return {
		title: `Form ${type}`,
		points: present<Point>(
			fact && { text: hedged(fact.meaning, fact.source) },
			isAmendmentType(type)
				? undefined
				: { text: 'It names each item that applies by number and caption, and leaves out the others.' },
		),
		sources: present(fact?.source, legendById('form')?.source),
	};
}

function explainValue(filing: Filing, cover: CoverPage, at: number): Explanation | undefined {
	const values: readonly (readonly [CoverLegendId, Piece | undefined])[] = [
		['date-of-report', cover.dateOfReport],
		...cover.registrants.map((name) => ['registrant', name] as const),
		['state', cover.stateOfIncorporation],
		['file-number', cover.commissionFileNumber],
		['employer-number', cover.employerIdentificationNumber],
		['telephone', cover.telephone],
		['former-name', cover.formerNameOrAddress],
		['address', cover.address],
	];
	// An address may be read around its legend: the legend has words of its own.
	if (cover.legends.some(({ id, span }) => id !== 'date-of-report' && id !== 'registrant' && holds(span, at))) {
		return undefined;
	}
	const [id, value] = values.find(([, piece]) => holds(piece?.span, at)) ?? [];
	const legend = id && legendById(id);
	return legend && value && fieldExplanation(filing, legend, value);
}

/** The legend that is pointed at; with `ids` only one of these. */
function explainLegend(place: Place, cover: CoverPage, ids?: readonly string[]): Explanation | undefined {
	const found =
		cover.legends.find(({ id, span }) => holds(span, place.at) && (ids?.includes(id) ?? !silent.includes(id))) ??
		(ids === undefined ? brokenLegendAt(place.filing, place.at) : undefined);
	const legend = found && legendById(found.id);
	return found && legend && fieldExplanation(place.filing, legend, found);
}

/** Lines of the cover that need no explanation. */
const silent: readonly string[] = ['united-states', 'commission', 'washington', 'form'];

/** The Section 12(b) table outside its legends. */
function explainTable(filing: Filing, { securitiesRegistered }: CoverPage, at: number): Explanation | undefined {
	const legend = legendById('securities-12b');
	return legend && holds(securitiesRegistered?.span, at)
		? fieldExplanation(filing, legend, securitiesRegistered)
		: undefined;
}

/** What a legend asks for and what stands there, `shown` being the words that are pointed at. */
function fieldExplanation(filing: Filing, legend: CoverLegend, shown: { readonly span: Piece['span'] }): Explanation {
	return {
		span: shown.span,
		title: legendTitle(legend),
		points: present<Point>(
			{ text: hedged(legend.meaning, legend.source) },
			...(legend.id === 'date-of-report' ? datePoints(filing) : []),
			legend.id === 'check-boxes' ? checkedPoint(filing) : undefined,
			headerPoint(filing, legend.id),
			sincePoint(legend),
		),
		sources: present(legend.source, ...(legend.id === 'date-of-report' ? [countingSource, filingHour.source] : [])),
	};
}

function sincePoint({ since, sinceSource }: CoverLegend): Point | undefined {
	return since && sinceSource
		? {
				label: 'On the form',
				text: `${sinceSource.status === 'M' ? 'commonly said to be ' : ''}since ${dateInWords(since)}.`,
			}
		: undefined;
}

/** The event, and by when the items of this report are due. */
function datePoints(filing: Filing): readonly Point[] {
	const event = filing.cover?.dateOfReport?.iso;
	if (event === undefined) {
		return [{ label: 'Due', text: `Four business days after the event, by ${filingHour.hour}, for most items.` }];
	}
	const days = new Map<string, string[]>();
	const free: string[] = [];
	for (const { number } of filing.items) {
		const fact = itemByNumber(number, filing.date);
		const day = fact && dueDay(filing, fact);
		if (day === undefined) {
			free.push(number);
		} else {
			days.set(day, [...(days.get(day) ?? []), number]);
		}
	}
	const due = [...days].map(([day, numbers]) => `${dayInWords(day)}, ${filingHour.hour}, for Item${plural(numbers)}.`);
	const general = dueDate(event);
	const sentences =
		due.length > 0
			? due
			: filing.items.length > 0 && !isAmendment(filing)
				? [`Item${plural(free)} ${free.length > 1 ? 'have' : 'has'} no fixed number of days.`]
				: general
					? [`${dayInWords(general)}, ${filingHour.hour}, for most items.`]
					: [];
	return [
		{ label: 'Here', text: `${dayInWords(event)}.` },
		{ label: isAmendment(filing) ? 'The report that this one amends was due' : 'Due', text: sentences.join(' ') },
	];
}

function plural(numbers: readonly string[]): string {
	return `${numbers.length > 1 ? 's' : ''} ${enumerated(numbers)}`;
}

function checkedPoint({ cover }: Filing): Point {
	const checked = (cover?.checkBoxes ?? []).flatMap(({ id, checked }) => (checked ? (legendById(id)?.text ?? []) : []));
	return checked.length === 0
		? { label: 'Checked here', text: 'none' }
		: { label: 'Checked here', text: '', list: checked };
}

const headerKeyOf: Partial<Record<CoverLegendId, string>> = {
	'date-of-report': 'CONFORMED PERIOD OF REPORT',
	registrant: 'COMPANY CONFORMED NAME',
	'file-number': 'SEC FILE NUMBER',
	'employer-number': 'IRS NUMBER',
};

/** What the header of the submission has for the same. */
function headerPoint(filing: Filing, id: CoverLegendId): Point | undefined {
	const key = headerKeyOf[id];
	const value = key && headerFields(filing, key)[0]?.value.text;
	if (!value) {
		return undefined;
	}
	const compared =
		id === 'date-of-report' && eventDate(filing) !== undefined
			? value === eventDate(filing)?.replaceAll('-', '')
				? ', the same day'
				: ', another day'
			: '';
	return { label: 'Header', text: `${key} is ${quoted(value)}${compared}.` };
}

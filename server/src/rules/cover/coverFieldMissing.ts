import type { CoverPage, Filing } from '../../filing/filing';
import { type CoverLegendId, legendById, longZipDigits, telephoneDigits, zipDigits } from '../../knowledge';
import { type CoverFault, coverFaults } from '../../reading/cover/coverFaults';
import { type CoverField, coverFields, isOfOne } from '../../reading/cover/coverFields';
import { lineAt } from '../../reading/cover/coverWords';
import { exchangedLegends } from '../../reading/cover/exchangedLegends';
import { mistypedEmployerNumber, mistypedFileNumber } from '../../reading/cover/mistypedNumbers';
import { mixedNumbers } from '../../reading/cover/mixedNumbers';
import { isNearlyThere } from '../../reading/cover/nearLegends';
import { placeholders } from '../../reading/debris/placeholders';
import { hasCover } from '../../reading/has';
import { misspelledWords } from '../../reading/slips/words/misspelledWords';
import { headerFields } from '../../reading/submission/header';
import { groups } from '../../text/groups';
import { shortened } from '../../text/shortened';
import { overlap, type Span, type VisibleSpan } from '../../text/span';
import { lastLegend } from '../../writing/coverPlace';
import type { Fix } from '../../writing/edit';
import { insertValue } from '../../writing/emptyPlaces';
import { insertParagraphsAfter } from '../../writing/paragraphs';
import { inLetterCaseOf, insert, insertLineBelow, replaceVisible, rewrite } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags a cover that lacks the state, the file number, the employer number, the address or the telephone number. */
export const coverFieldMissing: Rule = {
	id: 'cover-field-missing',
	severity: { draft: 'warning', final: 'warning' },
	isOfAbsence: true,
	yieldsTo: [...slipRules, 'header-registrant-mismatch'],
	summary: 'The cover page has state, file number, employer number, address and telephone number with their legends.',
	why: 'The form asks for them in each report. Those who read the report identify the registrant by them.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: coverOf({ telephone: '' }), good: coverOf({}) },
	appliesTo: hasCover,
	*check(filing) {
		const { cover } = filing;
		if (!cover) {
			return;
		}
		const fields = coverFields(filing, cover);
		const isNumberWrong = coverFaults(filing).some(({ kind }) => /^telephone-(?:number|length)$/.test(kind));
		const numbers = exchanged(filing, cover, fields);
		const problems = [
			...missingLines(filing, cover, fields),
			...missingParts(
				filing,
				fields.filter(({ id }) => id !== 'telephone' || !isNumberWrong),
			),
			...(numbers.length > 0 ? numbers : exchangedWords(filing)),
			...faultyValues(filing),
		];
		yield* problems.sort((a, b) => a.span.start - b.span.start);
	},
};

/** The fields of which the cover has neither value nor legend, one problem for those that belong to one place. */
function missingLines(filing: Filing, cover: CoverPage, fields: readonly CoverField[]): readonly Problem[] {
	const withoutLine = fields.filter(({ legend, value }) => !legend && !value);
	const byPlace = groups(withoutLine.map((field) => [lastLegend(filing, cover, field.id).id, field]));
	return [...byPlace.values()].map((missing) => {
		const place = lastLegend(filing, cover, missing[0]?.id ?? 'state');
		const names = missing.map(({ name }) => shortName(name));
		const named = names.length < 2 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
		const lines = missing.map(({ id, name }) => `[${name.charAt(0).toUpperCase()}${name.slice(1)}]\n${legendOf(id)}`);
		return {
			span: place.span,
			message: names.length < 2 ? `No line for the ${named} on the cover.` : `No lines for ${named}.`,
			fixes: [
				{
					title: names.length < 2 ? `Insert a line for the ${named}` : 'Insert the lines',
					edits: [insertParagraphsAfter(filing, place.end, lines)],
				},
			],
		};
	});
}

/** Values without their legends, and legends without their values. */
function* missingParts(filing: Filing, fields: readonly CoverField[]): Iterable<Problem> {
	for (const { id, name, legend, value, excused } of fields) {
		const words = legendOf(id);
		if (value && !legend && !isMisspelled(filing, value) && !isNearlyThere(filing, words)) {
			yield {
				span: value,
				message: `No legend “${words}”.`,
				fixes: [{ title: 'Insert the legend', edits: [insertLineBelow(filing, value.start, words)] }],
			};
		} else if (
			legend &&
			!value &&
			!excused &&
			!isMistyped(filing, id) &&
			!isToFill(filing, legend) &&
			!isMisspelled(filing, filing.visible.span(Math.max(0, legend.start - 160), legend.end))
		) {
			const { span } = filing.visible.piece(legend.start, legend.end);
			yield {
				span,
				message: `The ${name} is missing; only its legend is there.`,
				fixes: isWrittenOtherwise(filing, fields, legend) ? [] : fromHeader(filing, id, span.start),
			};
		}
	}
}

/** In characters: how far below a value the words of its legend stand. */
const legendBelow = 220;

/** Whether words at a place, or right below it, are misspelled, of which another rule speaks. */
function isMisspelled(filing: Filing, { start, end }: Span): boolean {
	const { visible } = filing;
	const to = Math.min(visible.offset(end) + legendBelow, visible.text.length);
	const around = { start, end: visible.span(Math.max(0, to - 1), to).end };
	return misspelledWords(filing).some(({ span }) => overlap(span, around));
}

/** Whether a place to fill in stands near a legend, of which another rule speaks. */
const isToFill = (filing: Filing, { start, end }: VisibleSpan): boolean =>
	placeholders(filing).some(({ span }) => overlap(span, filing.visible.span(Math.max(0, start - 200), end + 60)));

/** Whether the number is there, and another rule says how it is mistyped. */
function isMistyped(filing: Filing, id: CoverField['id']): boolean {
	const isMixed = (shape: RegExp): boolean => mixedNumbers(filing).some(({ text }) => shape.test(text));
	switch (id) {
		case 'file-number':
			return mistypedFileNumber(filing) !== undefined || isMixed(/^\w{3}-\w{5,6}$/);
		case 'employer-number':
			return mistypedEmployerNumber(filing) !== undefined || isMixed(/^\w{2}-/);
		default:
			return false;
	}
}

/** Whether a number that is none of the values stands near a legend: mistyped, to come, or that of another field. */
function isWrittenOtherwise({ visible }: Filing, fields: readonly CoverField[], legend: VisibleSpan): boolean {
	const from = Math.max(0, legend.start - 240);
	return [
		...visible.text.slice(from, legend.end + 40).matchAll(/\d[\dA-Z]*-[\dA-Z-]*\d|\[[A-Z][^\]\n]{1,30}\]/gi),
	].some(({ index }) => {
		const { start } = visible.span(from + index, from + index + 1);
		return !fields.some(({ value }) => value && value.start <= start && start < value.end);
	});
}

/** The file number where the employer number is asked for, and the other way about. */
function exchanged(filing: Filing, cover: CoverPage, fields: readonly CoverField[]): readonly Problem[] {
	const [file, employer] = [
		fields.find(({ id }) => id === 'file-number'),
		fields.find(({ id }) => id === 'employer-number'),
	];
	// Of several registrants, the numbers stand in columns of their own.
	if (!file?.legend || !file.value || !employer?.legend || !employer.value || !isOfOne(filing, cover)) {
		return [];
	}
	const isAsAsked = file.legend.start < employer.legend.start === file.value.start < employer.value.start;
	return isAsAsked ||
		areInColumns(filing, file.legend, employer.legend) ||
		[file, employer].some((field) => isLabelled(filing, field) || isOverLegend(filing, field))
		? []
		: [
				{
					span: file.value,
					message: 'The file number and the employer number stand over each other’s legends.',
					related: [{ span: employer.value, message: 'The employer number.' }],
				},
			];
}

/** Two legends of which each stands at the value of the other, at the first of them. */
function exchangedWords(filing: Filing): readonly Problem[] {
	const found = exchangedLegends(filing);
	return found
		? [
				{
					span: found.span,
					message: `“${shortened(found.text, 50)}” stands at “${shortened(found.value, 40)}”: it is exchanged with “${shortened(found.other.text, 50)}”.`,
					related: [{ span: found.other.span, message: 'The other legend.' }],
					atMost: 'hint',
				},
			]
		: [];
}

/** Whether two legends stand on lines near each other in plain text, or in the rows of a table, where columns and not lines say which is first. */
function areInColumns(filing: Filing, one: VisibleSpan, other: VisibleSpan): boolean {
	const [line, another] = [one, other].map(({ start }) => lineAt(filing, start).start);
	const apart = Math.abs((line ?? 0) - (another ?? 0));
	const isCell = ({ start }: VisibleSpan): boolean =>
		filing.visible.text.slice(lineAt(filing, start).start, start).includes('\t');
	return apart !== 0 && apart <= 400 && (filing.visible.format === 'text' || (isCell(one) && isCell(other)));
}

/** Whether the value follows its legend in the same line or cell: `Commission File No.: 001-12345`. */
function isLabelled({ visible }: Filing, { legend, value }: CoverField): boolean {
	const from = legend?.end ?? 0;
	const to = value ? visible.offset(value.start) : 0;
	return to >= from && to - from < 30 && !/[\n\t\v]/.test(visible.text.slice(from, to));
}

/** Whether nothing stands between the value and its legend below it, as where a cell has both. */
function isOverLegend({ visible }: Filing, { legend, value }: CoverField): boolean {
	const from = value ? visible.offset(value.end) : 0;
	const to = legend?.start ?? 0;
	return to > from && to - from < 10 && /^\s+\(?$/.test(visible.text.slice(from, to));
}

/** Values that are not whole, or misspelt. A letter among digits is reported as one. */
const faultyValues = (filing: Filing): readonly Problem[] =>
	coverFaults(filing)
		.filter(({ piece }) => !mixedNumbers(filing).some(({ span }) => overlap(span, piece.span)))
		.map((fault) => ({ span: fault.piece.span, ...whatIsWrong(filing, fault) }));

function whatIsWrong(filing: Filing, fault: CoverFault): Omit<Problem, 'span'> {
	const { span, text } = fault.piece;
	switch (fault.kind) {
		case 'state':
			return {
				message: `“${text}” is no state; “${fault.right}” may be meant.`,
				fixes: [{ title: `Write “${fault.right}”`, edits: rewrite(filing, span, inLetterCaseOf(text, fault.right)) }],
			};
		case 'state-case':
			return {
				message: `“${text}” in the address: the code of the state is “${fault.right}”.`,
				fixes: [{ title: `Write “${fault.right}”`, edits: replaceVisible(filing, span, fault.right) }],
				atMost: 'hint',
			};
		case 'no-jurisdiction':
			return { message: `“${text}” is no state, province or country.`, atMost: 'information' };
		case 'two-states':
			return { message: `“${text}” names two states.`, atMost: 'hint' };
		case 'state-missing':
			return { message: 'No state in the address.', atMost: 'information' };
		case 'zip-missing':
			return {
				message: 'No ZIP code in the address.',
				fixes: zipOfHeader(filing).map((zip) => ({
					title: `Insert ${zip} from the header`,
					edits: [insert(span.end, ` ${zip}`)],
				})),
			};
		case 'zip-length':
			return {
				message: `ZIP code ${text} has ${fault.digits} digits; it takes ${zipDigits}, or ${longZipDigits}.`,
				fixes: zipOfHeader(filing).map((zip) => ({
					title: `Write ${zip} from the header`,
					edits: replaceVisible(filing, span, zip),
				})),
			};
		case 'zip-state':
			return { message: `ZIP code ${text} does not belong to ${fault.state}.`, atMost: 'information' };
		case 'area-code-missing':
			return { message: `Telephone number ${text} has no area code.` };
		case 'telephone-parenthesis':
			return { message: `“${text}” lacks a parenthesis.`, atMost: 'hint' };
		case 'telephone-hyphen':
		case 'telephone-marks':
			return {
				message: fault.kind === 'telephone-marks' ? `“${text}”: a mark stands twice.` : `“${text}” lacks its hyphen.`,
				fixes: [{ title: `Write ${fault.right}`, edits: rewrite(filing, span, fault.right) }],
				atMost: 'hint',
			};
		case 'telephone-number':
			return { message: `“${text}” is no telephone number.` };
		case 'telephone-length':
			return {
				message: `Telephone number of ${fault.digits} digits; with its area code it has ${telephoneDigits}.`,
			};
	}
}

/** The ZIP code of the header, as a list of one; empty where it has none. */
const zipOfHeader = (filing: Filing): readonly string[] =>
	headerFields(filing, 'ZIP')
		.map(({ value }) => value.text)
		.filter((zip) => /^\d{5}(?:-?\d{4})?$/.test(zip))
		.slice(0, 1);

function legendOf(id: CoverLegendId): string {
	return legendById(id)?.text ?? '';
}

function shortName(name: string): string {
	return name.replace('commission ', '').replace('identification ', '');
}

/** The number that the header of the submission has. */
function fromHeader(filing: Filing, id: string, legend: number): readonly Fix[] {
	const keys: Readonly<Record<string, string>> = { 'file-number': 'SEC FILE NUMBER', 'employer-number': 'IRS NUMBER' };
	const field = headerFields(filing, keys[id] ?? '').find(({ value }) => value.text !== '');
	const number = field?.value.text.replace(/^(\d{2})(\d{7})$/, '$1-$2');
	return number === undefined
		? []
		: [{ title: `Insert ${number} from the header`, edits: [insertValue(filing, factOf[id], legend, number)] }];
}

const factOf: Readonly<Record<string, string | undefined>> = {
	'file-number': 'dei:EntityFileNumber',
	'employer-number': 'dei:EntityTaxIdentificationNumber',
};

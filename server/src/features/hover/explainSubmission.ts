/** What EDGAR puts around a report: header lines, and the tags of a submission and of plain text. */

import { exhibitOfType } from '../../filing/exhibits/exhibitNumber';
import type { Filing, HeaderField, SubmissionDocument } from '../../filing/filing';
import {
	documentTypeByName,
	exhibitByNumber,
	filingHour,
	formByType,
	headerKeyByName,
	itemByNumber,
	plainTextLimits,
} from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { dueItems } from '../../reading/due';
import { headerOf } from '../../reading/submission/header';
import { headerItems } from '../../reading/submission/headerItems';
import { tagAt } from '../../reading/submission/tags';
import { isoOfDigits } from '../../text/dates';
import { dateInWords } from '../../writing/words';
import { formExplanation } from './explainCover';
import { exhibitPoints, exhibitTitle } from './explainExhibit';
import { itemTitle } from './explainItem';
import { type Explanation, hedged, holds, type Place, type Point, present, quoted } from './explanation';
import { dayInWords } from './whenDue';

/** The header line that is pointed at, key or value; undefined elsewhere and for keys that we do not know. */
export function explainHeader({ filing, at }: Place): Explanation | undefined {
	const field = headerOf(filing)?.fields.find(({ keySpan, value }) =>
		holds({ start: keySpan.start, end: Math.max(keySpan.end, value.span.end) }, at),
	);
	const fact = field && headerKeyByName(field.key);
	if (field === undefined || fact === undefined) {
		return undefined;
	}
	return {
		span: { start: field.keySpan.start, end: Math.max(field.keySpan.end, field.value.span.end) },
		title: titleOf(field.key),
		points: present({ text: hedged(fact.meaning, fact.source) }, valuePoint(filing, field)),
		sources: [fact.source],
	};
}

/** The EDGAR tag that is pointed at; undefined elsewhere, in HTML and inside exhibits. */
export function explainTag({ filing, at }: Place): Explanation | undefined {
	const tag = tagAt(filing, at);
	if (tag === undefined) {
		return undefined;
	}
	const { written, fact, span, document } = tag;
	const isHour = fact.tag === '<ACCEPTANCE-DATETIME>';
	return (
		(fact.tag === '<TYPE>' && document && explainType(filing, document, span)) || {
			span,
			title: written,
			points: present<Point>(
				{ text: hedged(fact.meaning, fact.source) },
				isHour ? { text: filingHour.text } : undefined,
			),
			sources: present(
				fact.source,
				fact.tag === '<TABLE>' ? plainTextLimits.source : undefined,
				isHour ? filingHour.source : undefined,
			),
		}
	);
}

/** `<TYPE>EX-99.1`: the exhibit; `<TYPE>8-K`: the form. */
function explainType(filing: Filing, { type }: SubmissionDocument, span: Explanation['span']): Explanation | undefined {
	const written = type?.text ?? '';
	if (formByType(written) !== undefined) {
		const { title, points, sources } = formExplanation(written.toUpperCase());
		return { span, title: `${title}: the report`, points, sources };
	}
	const fact = documentTypeByName(written);
	if (fact === undefined) {
		return undefined;
	}
	const number = exhibitOfType(written);
	return {
		span,
		title: number === undefined ? written : exhibitTitle(number),
		points:
			number === undefined
				? [{ text: hedged(fact.meaning, fact.source) }]
				: exhibitPoints(filing, number).filter(({ label }) => label !== 'Attached'),
		sources: present(fact.source, exhibitByNumber(number ?? '')?.nameSource),
	};
}

/** What the value of a header line means beside the report. */
function valuePoint(filing: Filing, field: HeaderField): Point | undefined {
	const { key, value } = field;
	if (value.text === '') {
		return undefined;
	}
	const { cover } = filing;
	switch (key) {
		case 'CONFORMED PERIOD OF REPORT':
			return period(filing, value.text);
		case 'FILED AS OF DATE':
			return filed(filing, value.text);
		case 'ITEM INFORMATION':
			return item(filing, field);
		case 'CONFORMED SUBMISSION TYPE':
		case 'FORM TYPE': {
			const form = formByType(value.text);
			return form && { label: form.type, text: hedged(form.meaning, form.source) };
		}
		case 'COMPANY CONFORMED NAME':
			return onCover(cover?.registrants[0]?.text);
		case 'IRS NUMBER':
			return onCover(cover?.employerIdentificationNumber?.text);
		case 'SEC FILE NUMBER':
			return onCover(cover?.commissionFileNumber?.text);
		case 'STATE OF INCORPORATION':
			return onCover(cover?.stateOfIncorporation?.text);
		default:
			return undefined;
	}
}

function onCover(value: string | undefined): Point | undefined {
	return value === undefined ? undefined : { label: 'Cover', text: quoted(value) };
}

function period({ cover }: Filing, digits: string): Point | undefined {
	const day = isoOfDigits(digits);
	const onCoverPage = cover?.dateOfReport?.iso;
	if (day === undefined) {
		return undefined;
	}
	const compared =
		onCoverPage === undefined
			? ''
			: onCoverPage === day
				? ', the date on the cover'
				: `; the cover says ${dateInWords(onCoverPage)}`;
	return { label: 'Here', text: `${dayInWords(day)}${compared}.` };
}

/** The day of filing beside the day on which the report was due. */
function filed(filing: Filing, digits: string): Point | undefined {
	const day = isoOfDigits(digits);
	if (day === undefined) {
		return undefined;
	}
	const due = isAmendment(filing) ? undefined : dueItems(filing)[0]?.day;
	const beside = due === undefined ? '' : ` Counted from the date of report it was due ${dayInWords(due)}.`;
	return { label: 'Here', text: `${dayInWords(day)}.${beside}` };
}

/** The item that a line of the header names, and whether the report has it. */
function item(filing: Filing, field: HeaderField): Point | undefined {
	const numbers = headerItems(filing).find((each) => each.field.keySpan.start === field.keySpan.start)?.numbers ?? [];
	const here = filing.items.find(({ number }) => numbers.includes(number))?.number;
	const fact = itemByNumber(here ?? numbers[0] ?? '', filing.date);
	return (
		fact && {
			label: 'Here',
			text: `${itemTitle(fact, filing.date)}. ${here ? 'The report has it.' : 'The report does not have it.'}`,
		}
	);
}

/** `CONFORMED PERIOD OF REPORT` as it is pleasant to read. */
function titleOf(key: string): string {
	return key
		.split(' ')
		.map((word) =>
			kept.has(word)
				? word
				: ['OF', 'AS'].includes(word)
					? word.toLowerCase()
					: word.charAt(0) + word.slice(1).toLowerCase(),
		)
		.join(' ');
}

const kept: ReadonlySet<string> = new Set(['SEC', 'IRS']);

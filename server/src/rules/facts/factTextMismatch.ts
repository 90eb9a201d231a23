import type { CoverPage, Filing } from '../../filing/filing';
import { callsItselfAmendment } from '../../filing/formHeading';
import { isAmendmentType } from '../../knowledge';
import { contextsOf } from '../../reading/cover/contexts';
import { booleanOf, type CoverFacts, coverFacts, shownSpan, wordsOfFact } from '../../reading/cover/coverFacts';
import { exchangedFacts } from '../../reading/cover/exchangedFacts';
import { hasFacts } from '../../reading/has';
import { longestToSign } from '../../reading/signatures/signers';
import { daysBetween, type StatedDate, statedDates } from '../../reading/stated/dates';
import { datesIn } from '../../text/dates';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import type { Fact } from '../../text/visibleText';
import { setBoolean } from '../../writing/checkBoxes';
import type { Fix } from '../../writing/edit';
import { dateInWords, replace, rewrite } from '../../writing/words';
import { factOf, taggedReport } from '../examples/taggedReport';
import type { Problem, Rule } from '../rule';

/** Flags a fact of the cover that says something else than the words of the cover. */
export const factTextMismatch: Rule = {
	id: 'fact-text-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: ['date-improbable', 'signature-date-before-event'],
	summary: 'The facts of a tagged cover page say what its words say.',
	why: 'Readers see the words, programs the facts. A fact left over from the last filing makes the two differ.',
	source: { title: '17 CFR 232.406', href: 'https://www.ecfr.gov/current/title-17/section-232.406' },
	example: { bad: taggedReport({ AmendmentFlag: factOf('AmendmentFlag', 'true') }), good: taggedReport() },
	appliesTo: hasFacts,
	*check(filing) {
		const { cover } = filing;
		const facts = cover && coverFacts(filing);
		if (!cover || !facts) {
			return;
		}
		const problems = [
			...amendmentProblems(filing, cover, facts),
			...exchangeProblems(filing),
			...valueProblems(filing, cover, facts),
			...contextProblems(filing),
		];
		yield* problems.sort((a, b) => a.span.start - b.span.start);
	},
};

function* amendmentProblems(filing: Filing, cover: CoverPage, facts: CoverFacts): Iterable<Problem> {
	const flag = facts.get('AmendmentFlag')?.[0];
	const heading = cover.formType;
	const value = flag && booleanOf(filing, flag);
	if (!flag || !heading || value === undefined || value === /\/\s?A$/i.test(heading.text)) {
		return;
	}
	const edit = setBoolean(filing, flag, !value);
	const amends = saysAmendment(filing, cover, facts);
	const name = value ? `${heading.text}/A` : heading.text.replace(/\s?\/\s?A$/i, '');
	const ofFact: readonly Fix[] = edit ? [{ title: `Set dei:AmendmentFlag to ${!value}`, edits: [edit] }] : [];
	const ofCover: readonly Fix[] =
		amends === value ? [{ title: `Write “${name}” on the cover`, edits: rewrite(filing, heading.span, name) }] : [];
	yield {
		span: heading.span,
		message: `Fact dei:AmendmentFlag says ${value}, the cover “${heading.text}”.`,
		related: [{ span: flag.span, message: 'The fact.' }],
		// What else speaks of an amendment, or does not, is against the cover.
		fixes: [...ofCover, ...ofFact],
	};
}

/** Whether anything but the cover's name of the form and the flag says that the report is an amendment. */
const saysAmendment = (filing: Filing, { amendmentNumber }: CoverPage, facts: CoverFacts): boolean =>
	amendmentNumber !== undefined ||
	isAmendmentType(filing.submission?.main.type?.text ?? '') ||
	(facts.get('AmendmentDescription') ?? []).some(({ value }) => value !== '') ||
	(facts.get('DocumentType') ?? []).some(({ value }) => isAmendmentType(value)) ||
	callsItselfAmendment(filing.visible.text);

function* exchangeProblems(filing: Filing): Iterable<Problem> {
	const { employerNumber, fileNumber } = exchangedFacts(filing) ?? {};
	if (employerNumber && fileNumber) {
		yield {
			span: employerNumber.value.span,
			message: `${employerNumber.name} holds the employer number, ${fileNumber.name} the file number.`,
			related: [{ span: fileNumber.value.span, message: 'The file number.' }],
			fixes: [
				{
					title: 'Exchange the names of the facts',
					edits: [
						replace(employerNumber.nameSpan, fileNumber.name),
						replace(fileNumber.nameSpan, employerNumber.name),
					].sort((a, b) => a.span.start - b.span.start),
				},
			],
		};
	}
}

/** How the words of a fact and of the cover are compared: by what has to be the same in both. */
const keys: Readonly<Record<string, (words: string) => readonly string[]>> = {
	DocumentType: (words) => [words.replace(/^form|[^a-z\d/]/gi, '').toUpperCase()],
	DocumentPeriodEndDate: (words) => datesIn(words).map(({ iso }) => iso ?? ''),
	EntityRegistrantName: (words) => [nameKey(words)],
	EntityFileNumber: (words) => [
		words
			.split(/\D+/)
			.map((digits) => digits.replace(/^0+/, ''))
			.join('-'),
	],
	EntityTaxIdentificationNumber: (words) => [words.replace(/\D/g, '')],
	EntityAddressPostalZipCode: (words) => words.match(/(?<![\d-])\d{5}(?=(?:-?\d{4})?(?![\d-]))/g) ?? [],
};

/** A name without what EDGAR writes otherwise: case, punctuation, `/DE/`, and the form of company. */
function nameKey(words: string): string {
	return words
		.toUpperCase()
		.replace(/&/g, ' AND ')
		.replace(/\/\s?\p{L}{2,3}\s?\/?\s*$/u, '')
		.replace(/[^\p{L}\d\s]/gu, '')
		.replace(
			/\b(?:THE|INC|INCORPORATED|CORP|CORPORATION|CO|COMPANY|COS|COMPANIES|LTD|LIMITED|LLC|LP|PLC|NV|SA|AG)\b/g,
			'',
		)
		.replace(/\s/g, '');
}

function* valueProblems(filing: Filing, cover: CoverPage, facts: CoverFacts): Iterable<Problem> {
	for (const [name, keysOf] of Object.entries(keys)) {
		const pieces = name === 'EntityRegistrantName' ? cover.registrants : [wordsOfFact(filing, cover, name)];
		const values = facts.get(name) ?? [];
		const isExchanged = isNumber.test(name) && exchangedFacts(filing) !== undefined;
		if (isExchanged || pieces.some((piece) => values.some(({ value }) => value === piece?.text))) {
			continue;
		}
		const written = new Set(pieces.flatMap((piece) => (piece ? keysOf(piece.text) : [])));
		if (name === 'DocumentType') {
			// An amendment may have the type of the report that it amends: dei:AmendmentFlag says that it is one.
			for (const type of [...written]) {
				written.add(type.replace(/\/A$/, ''));
			}
		}
		const [fact] = values;
		const [piece] = pieces;
		// Several registrants share a cover; one that agrees shows that the rest are of the others.
		const agrees = values.some(({ value }) => keysOf(value).some((key) => written.has(key)));
		if (fact && piece && written.size > 0 && !agrees && !isWithin(keysOf, fact, piece)) {
			yield problemOf(filing, name, fact, piece);
		}
	}
}

const isNumber = /^Entity(?:File|TaxIdentification)Number$/;

/** More days than pass between the event and the filing of a report. */
const mostDaysToFile = 60;

/** The time that the cover's facts are about, where it ends on another day than that of the cover. */
function* contextProblems(filing: Filing): Iterable<Problem> {
	const [report, context, fact] = (['cover', 'context', 'fact'] as const).map((place) => statedDates(filing, place)[0]);
	if (report && !context) {
		yield* openContexts(filing, report);
	}
	yield* otherBeginnings(filing, report, context);
	// Where the fact differs as well, that has been said.
	if (!report || !context || report.iso === context.iso || (fact && fact.iso !== report.iso)) {
		return;
	}
	const same = contextsOf(filing).flatMap(({ begin, end }) =>
		end?.text === context.text ? [...(begin?.text === end.text ? [begin] : []), end] : [],
	);
	const inContext = {
		title: `Write ${report.iso} into the context`,
		edits: same.map(({ span }) => replace(span, report.iso)).sort((a, b) => a.span.start - b.span.start),
	};
	const onCover = {
		title: `Write ${dateInWords(context.iso)} on the cover`,
		edits: rewrite(filing, report.span, dateInWords(context.iso)),
	};
	yield {
		span: report.span,
		message: `${shortened(report.text, 20)} on the cover; the context of its facts ends ${context.text}.`,
		related: [{ span: context.span, message: 'The context.' }],
		// Of the two days, that which is near the day of signing is likelier.
		fixes:
			isFarFromSigning(filing, report) && !isFarFromSigning(filing, context)
				? [onCover, inContext]
				: isAfterSigning(filing, context) || isFarFromSigning(filing, context)
					? [inContext]
					: [inContext, onCover],
		// Some registrants let the time run up to the day of filing.
		...(Math.abs(daysBetween(report.iso, context.iso)) < mostDaysToFile ? { atMost: 'hint' as const } : {}),
	};
}

/** No event is reported before it has happened. */
const isAfterSigning = (filing: Filing, { iso }: StatedDate): boolean =>
	statedDates(filing, 'signature').some((signed) => signed.iso < iso);

const isFarFromSigning = (filing: Filing, { iso }: StatedDate): boolean =>
	statedDates(filing, 'signature').some((signed) => Math.abs(daysBetween(iso, signed.iso)) > longestToSign);

/** Contexts with the day of the cover's facts as their last, whose first day is after it or more than a year before. */
function* otherBeginnings(
	filing: Filing,
	report: StatedDate | undefined,
	context: StatedDate | undefined,
): Iterable<Problem> {
	const begin = contextsOf(filing).find(({ end }) => end?.span.start === context?.span.start)?.begin;
	// It is the last day that is wrong where the first one is that of the cover.
	if (begin && begin.text === report?.iso) {
		return;
	}
	const days = begin && context && datesIn(begin.text)[0]?.iso ? daysBetween(begin.text, context.iso) : 0;
	if (begin && context && (days < 0 || days > 366)) {
		yield {
			span: begin.span,
			message: `The context of the facts begins ${begin.text} and ends ${context.text}; both should be the date of report.`,
			fixes: [{ title: `Write ${context.iso}`, edits: [replace(begin.span, context.iso)] }],
			...(days < 0 ? {} : { atMost: 'hint' as const }),
		};
	}
}

/** Contexts whose days are still to be filled in, as in a report that was rolled forward. */
function* openContexts(filing: Filing, report: StatedDate): Iterable<Problem> {
	const open = contextsOf(filing).flatMap(({ begin, end }) =>
		[begin, end].filter((day) => day !== undefined && day.text !== '' && datesIn(day.text).length === 0),
	);
	const spans = open.flatMap((day) => (day ? [day.span] : [])).sort((a, b) => a.start - b.start);
	const [first] = spans;
	if (first) {
		yield {
			span: report.span,
			message: `${shortened(report.text, 20)} on the cover; the contexts of its facts name no day.`,
			related: [{ span: first, message: 'The context.' }],
			fixes: [
				{ title: `Write ${report.iso} into the contexts`, edits: spans.map((span) => replace(span, report.iso)) },
			],
		};
	}
}

/** Whether the words of the cover have the value and more: the recognizer may have read too far. */
function isWithin(keysOf: (words: string) => readonly string[], fact: Fact, piece: Piece): boolean {
	const value = keysOf(fact.value)[0] ?? '';
	return value === '' || (fact.name.endsWith('RegistrantName') && (keysOf(piece.text)[0] ?? '').includes(value));
}

function problemOf(filing: Filing, name: string, fact: Fact, piece: Piece): Problem {
	return {
		span: shownSpan(filing, fact) ?? piece.span,
		message: `“${shortened(fact.value, 26)}” in dei:${name}, “${shortened(piece.text, 26)}” on the cover.`,
		related: [{ span: shownSpan(filing, fact) ? piece.span : fact.span, message: 'The other one.' }],
	};
}

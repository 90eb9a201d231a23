import type { Filing, HeaderField } from '../../filing/filing';
import { hasHeader } from '../../reading/has';
import { tellingWords } from '../../reading/stated/nameWords';
import { type NumberKind, numbersOf } from '../../reading/stated/numbers';
import { headerFields } from '../../reading/submission/header';
import { otherPlaces } from '../../reading/submission/headerAddress';
import { isoOfDigits } from '../../text/dates';
import { isOneEdit } from '../../text/oneEdit';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import { keysOf, withoutAccents } from '../../text/words';
import type { Fix } from '../../writing/edit';
import { inLetterCaseOf, replace, rewrite } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Problem, Rule } from '../rule';

const filer = (name: string, number: string) => `ITEM INFORMATION:		Other Events

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			${name}
		IRS NUMBER:				850000000

	FILING VALUES:
		SEC FILE NUMBER:	${number}

`;

/** Flags a name, number or place of the registrant in the header that is not the one on the cover page. */
export const headerRegistrantMismatch: Rule = {
	id: 'header-registrant-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Name, numbers, state and address of the registrant are the same in the header and on the cover page.',
	why: 'The header decides under which company the report is found. A number that differs is a slip of the pen, or the cover page of another company.',
	source: { title: 'Form 8-K, cover page, and the EDGAR header', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: exampleSubmission({ header: filer('CEDAR MILLS CORP', '001-90001') }),
		good: exampleSubmission({ header: filer('HARBOR LIGHTS INC', '001-90001') }),
	},
	appliesTo: hasHeader,
	*check(filing) {
		const { cover } = filing;
		if (!cover) {
			return;
		}
		yield* otherName(filing);
		yield* otherNumber(filing, 'file-number', 'File number');
		yield* otherNumber(filing, 'employer-number', 'Employer number');
		for (const { what, inHeader, onCover } of otherPlaces(filing)) {
			yield {
				span: inHeader.span,
				message: `${what} ${shortened(inHeader.text, 20)} in the header; the cover says ${shortened(onCover.text, 30)}.`,
				related: [{ span: onCover.span, message: 'The cover.' }],
				atMost: what === 'State of incorporation' ? 'information' : 'hint',
			};
		}
	},
};

/** A name on the cover that is akin to no name of the header, former names included. */
function* otherName(filing: Filing): Iterable<Problem> {
	const fields = headerFields(filing, 'COMPANY CONFORMED NAME');
	const all = [...fields, ...namesStillBorne(filing)];
	const registrants = filing.cover?.registrants ?? [];
	const [field] = fields;
	const [registrant] = registrants;
	if (!field || !registrant || registrants.some(({ text }) => tellingWords(text).length === 0)) {
		return;
	}
	if (!registrants.some(({ text }) => all.some(({ value }) => isAkin(text, value.text)))) {
		yield {
			span: field.value.span,
			message: `“${shortened(field.value.text, 30)}” in the header; the cover says “${shortened(registrant.text, 30)}”.`,
			related: [{ span: registrant.span, message: `“${registrant.text}” on the cover` }],
			// Names that share a word may be those of one company before and after a merger.
			...(registrants.some(({ text }) => all.some(({ value }) => shareWord(text, value.text)))
				? { atMost: 'information' as const }
				: {}),
			fixes: fields.length > 1 ? [] : nameFixes(filing, field.value, registrant),
		};
	}
}

/** A name as EDGAR writes names. */
/** The name of the cover for that of the header, and the other way about; the latter first where the report is signed with it. */
function nameFixes(filing: Filing, inHeader: Piece, onCover: Piece): readonly Fix[] {
	const signed = (filing.signatures?.blocks ?? [])
		.flatMap(({ registrant }) => registrant?.text ?? [])
		.find((name) => isAkin(name, inHeader.text));
	const right = signed ?? inLetterCaseOf(onCover.text, inHeader.text);
	const fixes = [
		{
			title: `Write “${conformed(onCover.text)}” into the header`,
			edits: [replace(inHeader.span, conformed(onCover.text))],
		},
		{ title: `Write “${right}” on the cover`, edits: rewrite(filing, onCover.span, right) },
	];
	const cover = keysOf(onCover.text);
	const isSlip = keysOf(inHeader.text).some(
		(word) => !cover.includes(word) && cover.some((own) => isOneEdit(own, word)),
	);
	const isSigned = (filing.signatures?.blocks ?? []).some(
		({ registrant }) => registrant !== undefined && keysOf(registrant.text).join() === cover.join(),
	);
	// A slip in the header alone is put right there alone.
	return isSlip && isSigned ? fixes.slice(0, 1) : signed === undefined ? fixes : fixes.reverse();
}

const conformed = (name: string): string => withoutAccents(name).toUpperCase().replace(/[.,]/g, '');

/** The former names in the header that were given up after the day of the report: before that they were the names. */
function namesStillBorne(filing: Filing): readonly HeaderField[] {
	const fields = headerFields(filing, 'FORMER CONFORMED NAME', 'DATE OF NAME CHANGE');
	return fields.filter(({ key }, i) => {
		const changed =
			fields[i + 1]?.key === 'DATE OF NAME CHANGE' ? isoOfDigits(fields[i + 1]?.value.text ?? '') : undefined;
		return (
			key === 'FORMER CONFORMED NAME' && (changed === undefined || filing.date === undefined || filing.date <= changed)
		);
	});
}

/** A number that the header gives otherwise for every registrant in it. Numbers that cannot be compared are silent. */
function* otherNumber(filing: Filing, kind: NumberKind, what: string): Iterable<Problem> {
	const [onCover] = numbersOf(filing, kind, 'cover');
	const others = numbersOf(filing, kind, 'header');
	const [first] = others;
	// Numbers of one registrant that differ in kind, as those of an offering and of a listing do, are both right.
	if (onCover && first && others.every(({ key }) => key !== onCover.key && isSameKind(key, onCover.key))) {
		yield {
			span: first.span,
			message: `${what} ${shortened(first.text, 24)} in the header; the cover says ${shortened(onCover.text, 24)}.`,
			related: [{ span: onCover.span, message: `${onCover.text} on the cover` }],
			fixes: [
				// A digit that is lost is lost on the cover.
				...(onCover.text.length < first.text.length && isOneEdit(onCover.text, first.text)
					? []
					: [
							{
								title: `Write ${inHeader(kind, onCover.text)} into the header`,
								edits: [replace(first.span, inHeader(kind, onCover.text))],
							},
						]),
				...(others.length > 1
					? []
					: [
							{
								title: `Write ${onCoverPage(kind, first.text)} on the cover`,
								edits: rewrite(filing, onCover.span, onCoverPage(kind, first.text)),
							},
						]),
			],
		};
	}
}

/** An employer number has its hyphen on the cover only; EDGAR fills the parts of a file number with zeros. */
const inHeader = (kind: NumberKind, text: string): string =>
	kind === 'employer-number'
		? text.replace(/\D/g, '')
		: text
				.replace(/\s/g, '')
				.replace(
					/^(\d{1,3})-(\d{1,5})$/,
					(_, prefix: string, serial: string) => `${prefix.padStart(3, '0')}-${serial.padStart(5, '0')}`,
				);
const onCoverPage = (kind: NumberKind, text: string): string =>
	kind === 'employer-number' ? text.replace(/^(\d{2})-?(\d{7})$/, '$1-$2') : text;

/** Whether two numbers have the same prefix, or none. */
const isSameKind = (a: string, b: string): boolean =>
	a.split('-').slice(0, -1).join() === b.split('-').slice(0, -1).join();

/** Whether two names have a word in common that tells them from others. */
const shareWord = (a: string, b: string): boolean => {
	const others = tellingWords(b);
	return tellingWords(a).some((word) => others.includes(word));
};

/** Whether the first word of one name is in the other, or one is the initials of the other. EDGAR puts some family names first. */
function isAkin(a: string, b: string): boolean {
	const [words, others] = [tellingWords(a), tellingWords(b)];
	const joined = keysOf(a).join('');
	const otherJoined = keysOf(b).join('');
	return (
		others.length === 0 ||
		words.includes(others[0] ?? '') ||
		others.includes(words[0] ?? '') ||
		joined.startsWith(otherJoined.slice(0, 6)) ||
		initials(a).startsWith(others[0] ?? '') ||
		initials(b).startsWith(words[0] ?? '')
	);
}

const initials = (name: string): string =>
	keysOf(name)
		.map((word) => word.charAt(0))
		.join('');

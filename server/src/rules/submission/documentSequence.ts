import type { Filing, SubmissionDocument } from '../../filing/filing';
import { hasSubmission, isOfFolder } from '../../reading/has';
import { isAccepted } from '../../reading/submission/header';
import { mistypedTags, turnedTags } from '../../reading/submission/turnedTags';
import { shortened } from '../../text/shortened';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import type { Edit, Fix } from '../../writing/edit';
import { insert, replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Problem, Rule } from '../rule';

const second = (number: number) => `<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>${number}
<FILENAME>release.txt
<TEXT>
Harbor Lights opens a second plant.
</TEXT>
</DOCUMENT>
`;

/** Flags documents of a submission that are not numbered from 1 on, and tags that one of them lacks. */
export const documentSequence: Rule = {
	id: 'document-sequence',
	severity: { draft: 'warning', final: 'warning' },
	summary:
		'The documents of a submission are numbered from 1, and each has its type, its file name and the tags around its text.',
	why: 'EDGAR takes the documents apart by these tags. With a tag or number that is wrong, EDGAR may suspend the submission or not show a document.',
	source: {
		title: '17 CFR 232.301, EDGAR Filer Manual',
		href: 'https://www.ecfr.gov/current/title-17/section-232.301',
	},
	example: {
		bad: exampleSubmission({ documents: second(1) }),
		good: exampleSubmission({ documents: second(2) }),
	},
	appliesTo: (filing) => hasSubmission(filing) && !isOfFolder(filing),
	*check(filing) {
		const { submission } = filing;
		if (!submission) {
			return;
		}
		const turned = turnedTags(filing);
		const documents = submission.documents.filter((document) => !turned.some(({ empty }) => empty === document));
		const isNamed = documents.some(({ fileName }) => fileName?.text);
		yield* openHeader(filing, documents[0]);
		for (const { span, right, document } of turned) {
			yield {
				span,
				message: messageForTurned(right, whatIs(document, documents.indexOf(document))),
				fixes: [{ title: `Write ${right}`, edits: [replace(span, right)] }],
			};
		}
		for (const [i, document] of documents.entries()) {
			const mistyped = mistypedTags(filing, document);
			yield* mistyped.map(({ span, text, right }) => ({
				span,
				message: `“${text}” should read ${right}.`,
				fixes: [{ title: `Write ${right}`, edits: [replace(span, right)] }],
			}));
			yield* openWrapper(filing, document, whatIs(document, i));
			if (!document.fileName?.text && isNamed && !mistyped.some(({ right }) => right === '<FILENAME>')) {
				yield { span: opening(document), message: `No <FILENAME> for ${whatIs(document, i)}.` };
			}
			if ((!document.type || document.type.text === '') && !mistyped.some(({ right }) => right === '<TYPE>')) {
				yield {
					span: opening(document),
					message: `Document ${i + 1} has no <TYPE>.`,
				};
			}
			if (!turned.some((tag) => tag.document === document)) {
				yield* missingTags(filing, document, i);
				yield* doubledTags(filing, document, documents[i + 1]);
			}
		}
		yield* sequence(filing, documents);
	},
};

const messageForTurned = (right: string, what: string): string =>
	right.startsWith('</')
		? `${right.replace('/', '')} after the text of ${what}: ${right} is meant.`
		: `${right.replace('<', '</')} before the text of ${what}: ${right} is meant.`;

/** The wrapper of XBRL around a text of which one tag is gone. */
function* openWrapper({ source }: Filing, { text }: SubmissionDocument, what: string): Iterable<Problem> {
	const head = /^\s*<XBRL>/i.exec(source.slice(text.start, text.start + longestDoubled));
	const tail = /<\/XBRL>\s*$/i.exec(source.slice(Math.max(text.start, text.end - longestDoubled), text.end));
	if ((head === null) !== (tail === null)) {
		const lacking = head ? '</XBRL>' : '<XBRL>';
		const tag = head ? '<XBRL>' : '</XBRL>';
		const start = head
			? text.start + head[0].length - tag.length
			: Math.max(text.start, text.end - longestDoubled) + (tail?.index ?? 0);
		yield { span: { start, end: start + tag.length }, message: `${tag} without ${lacking} in ${what}.` };
	}
}

/** The header of EDGAR that does not end before the first document. */
function* openHeader({ source }: Filing, first: SubmissionDocument | undefined): Iterable<Problem> {
	const head = first ? source.slice(0, first.span.start) : '';
	const begin = /<(SEC|IMS)-HEADER>/.exec(head);
	if (begin && !head.includes(`</${begin[1]}-HEADER>`)) {
		const span = { start: begin.index, end: begin.index + begin[0].length };
		yield { span, message: `No </${begin[1]}-HEADER> after the header.` };
	}
}

const whatIs = ({ type }: SubmissionDocument, i: number): string => (type?.text ? type.text : `document ${i + 1}`);

function* missingTags({ source, eol }: Filing, { span, text, type }: SubmissionDocument, i: number): Iterable<Problem> {
	const head = source.slice(span.start, text.start);
	const tail = source.slice(text.end, span.end);
	const what = type?.text ? type.text : `document ${i + 1}`;
	if (!/<TEXT>/i.test(head)) {
		const at = span.start + head.trimEnd().length;
		yield {
			span: opening({ span }),
			message: `No <TEXT> before the text of ${what}.`,
			fixes: [{ title: 'Insert <TEXT>', edits: [insert(at, `${eol}<TEXT>`)] }],
		};
	}
	const missing = [
		...(/^<\/TEXT>/i.test(tail) ? [] : ['</TEXT>']),
		...(/<\/DOCUMENT>$/i.test(tail) ? [] : ['</DOCUMENT>']),
	];
	if (missing.length > 0) {
		yield {
			span: lastLine(source, { start: span.start, end: missing.includes('</TEXT>') ? text.end : span.end }),
			message: `No ${missing.join(' and no ')} after the text of ${what}.`,
			fixes: [{ title: `Insert ${missing.join(' and ')}`, edits: [closing(source, eol, { span, text }, missing)] }],
		};
	}
}

/** Tags of a document that stand twice, each with nothing but its own line between. */
function* doubledTags(
	{ source }: Filing,
	{ span, text }: SubmissionDocument,
	next: SubmissionDocument | undefined,
): Iterable<Problem> {
	const head = source.slice(span.start, Math.min(text.start + longestDoubled, text.end));
	const from = Math.max(text.start, text.end - longestDoubled);
	const tail = source.slice(from, next?.span.start ?? span.end + longestDoubled);
	for (const [part, at] of [
		[head, span.start],
		[tail, from],
	] as const) {
		for (const { index, 0: tags, 1: first = '', 2: again = '' } of part.matchAll(tagTwice)) {
			const start = at + index + first.length;
			yield {
				span: { start: at + index + tags.length - again.length, end: at + index + tags.length },
				message: `${again} stands twice.`,
				fixes: [
					{ title: `Remove the second ${again}`, edits: [replace({ start, end: at + index + tags.length }, '')] },
				],
			};
		}
	}
}

/** A tag of a document, and the same again on the next line: `<TYPE>EX-99.1`, `<TEXT>`. */
const tagTwice = /((?:<TYPE>|<SEQUENCE>|<FILENAME>)[^\s<]{1,60}|<\/?TEXT>|<\/DOCUMENT>)\s{1,4}(\1)(?=\s|$)/gi;
/** In characters: how far into the text, or before its end, a tag that stands twice is sought. */
const longestDoubled = 40;

/** Each tag on a line of its own: `</TEXT>` after the text, `</DOCUMENT>` after that. */
function closing(
	source: Source,
	eol: string,
	{ span, text }: Pick<SubmissionDocument, 'span' | 'text'>,
	missing: readonly string[],
): Edit {
	const tail = /^<\/TEXT>[^\S\r\n]*(?:\r\n|\n|\r)?/i.exec(source.slice(text.end, text.end + 20))?.[0] ?? '';
	const limit = missing.includes('</TEXT>') ? text.end : text.end + tail.length;
	// Tags that close the whole submission stand after the last document.
	const rest = source
		.slice(text.start, limit)
		.replace(/(?:\s*<\/(?:SEC|IMS)-DOCUMENT>|\s*-----END PRIVACY-ENHANCED MESSAGE-----)+\s*$/i, '');
	const at = missing.includes('</TEXT>') ? Math.min(limit, text.start + rest.length) : Math.min(limit, span.end);
	const before = /[\r\n]$/.test(source.slice(0, at)) || at === 0 ? '' : eol;
	const after = /^[\r\n]/.test(source.slice(at, at + 1)) ? '' : eol;
	return insert(at, before + missing.join(eol) + after);
}

/** The first number that does not fit those before it. */
function* sequence(filing: Filing, documents: readonly SubmissionDocument[]): Iterable<Problem> {
	if (!documents.some(({ sequence: number }) => number)) {
		return;
	}
	const lasting = isAccepted(filing);
	let last = 0;
	for (const [i, document] of documents.entries()) {
		const written = document.sequence?.text ?? '';
		const number = /^\d{1,5}$/.test(written) ? Number(written) : undefined;
		// EDGAR leaves out what is not public and keeps the numbers of the rest.
		if (number !== undefined && (number === last + 1 || (lasting && number > last))) {
			last = number;
			continue;
		}
		const what = whatIs(document, i);
		yield {
			span: document.sequence && written !== '' ? document.sequence.span : opening(document),
			message: messageFor(what, written, number, last),
			fixes: renumbering(filing, documents, i, last),
		};
		return;
	}
}

function messageFor(what: string, written: string, number: number | undefined, last: number): string {
	if (number === undefined) {
		return written === ''
			? `No <SEQUENCE> for ${what}.`
			: `Sequence “${shortened(written, 20)}” of ${what} is no number.`;
	}
	return number > last + 1
		? `Sequence ${number} of ${what} leaves a gap${last > 0 ? ` after ${last}` : ''}.`
		: `Sequence ${number} of ${what} does not follow ${last}.`;
}

/** One number where the others fit then, else all from 1 on. */
function renumbering(
	{ source, eol }: Filing,
	documents: readonly SubmissionDocument[],
	at: number,
	last: number,
): readonly Fix[] {
	const next = Number(documents[at + 1]?.sequence?.text ?? Number.POSITIVE_INFINITY);
	const alone =
		next === last + 2 ||
		next === Number.POSITIVE_INFINITY ||
		(next > last + 2 && documents[at]?.sequence?.text !== String(next - 1));
	const edits = documents.flatMap((document, i): readonly Edit[] => {
		const number = String(alone ? last + 1 : i + 1);
		if ((alone && i !== at) || document.sequence?.text === number) {
			return [];
		}
		if (document.sequence) {
			return [replace(document.sequence.span, number)];
		}
		const line = document.type ? source.slice(document.type.span.end).search(/[\r\n]|$/) : 0;
		const end = document.type ? document.type.span.end + line : opening(document).end;
		return [insert(end, `${eol}<SEQUENCE>${number}`)];
	});
	return [{ title: alone ? `Change the number to ${last + 1}` : 'Number the documents from 1', edits, all: true }];
}

/** The last line that has something on it. */
function lastLine(source: Source, { start, end }: Span): Span {
	const part = source.slice(start, end).trimEnd();
	const from = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r')) + 1;
	return { start: start + from, end: start + part.length };
}

const opening = ({ span }: Pick<SubmissionDocument, 'span'>): Span => ({
	start: span.start,
	end: span.start + '<DOCUMENT>'.length,
});

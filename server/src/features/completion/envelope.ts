/** What EDGAR puts around a report: keys of the header, tags, and the values after them. */

import { compareExhibits } from '../../filing/exhibits/exhibitNumber';
import type { Filing, Submission, SubmissionDocument } from '../../filing/filing';
import { forms, type HeaderKeyFact, headerKeys, itemByNumber, sgmlTagByName, sgmlTags } from '../../knowledge';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { lineStart, type Source } from '../../text/source';
import { formExplanation } from '../hover/explainCover';
import { exhibitPoints, exhibitTitle } from '../hover/explainExhibit';
import { hedged, type Place } from '../hover/explanation';
import { CompletionItemKind } from '../lsp';
import type { Proposal, Target } from './proposal';

/** Proposals with their place. */
export interface Offer {
	readonly target: Target;
	readonly proposals: readonly Proposal[];
}

/** What may stand at a place of the envelope, and the tags of plain text in the report; undefined elsewhere. */
export function envelopeOffer(place: Place): Offer | undefined {
	const { filing, at } = place;
	const { submission, source, visible } = filing;
	if (submission === undefined) {
		return undefined;
	}
	const document = submission.documents.find(({ span }) => span.start < at && at <= span.end);
	const value = valueOffer(place, submission, document);
	if (value !== undefined) {
		return value;
	}
	if (document !== undefined && isHead(source, document, at)) {
		return lineOffer(filing, at, documentTags(source, submission, document));
	}
	if (document !== undefined) {
		const isTag =
			document === submission.main && visible.format === 'text' && /^[ \t]*<[A-Za-z]*$/.test(lineTo(source, at));
		return isTag
			? lineOffer(
					filing,
					at,
					textTags.map((tag) => tagProposal(tag)),
				)
			: undefined;
	}
	const isHeader = at <= (submission.documents[0]?.span.start ?? source.length);
	const keys = isHeader ? missingKeys(submission).map(keyProposal) : [];
	return lineOffer(filing, at, [newDocument(filing, submission, at), ...keys]);
}

/** Whether the place is among the tags above the text of a document. */
function isHead(source: Source, document: SubmissionDocument, at: number): boolean {
	return at < document.text.start || !hasText(source, document);
}

/** Whether the text of a document has begun. */
function hasText(source: Source, { span, text }: SubmissionDocument): boolean {
	return /<TEXT>/i.test(source.slice(span.start, text.start));
}

const textTags = ['<PAGE>', '<TABLE>', '<CAPTION>', '<S>', '<C>', '<FN>'];

function lineTo(source: Source, at: number): string {
	return source.slice(lineStart(source, at), at);
}

/** The proposals for a line on which nothing stands but what was typed. */
function lineOffer({ source, eol }: Filing, at: number, proposals: readonly Proposal[]): Offer | undefined {
	const before = lineTo(source, at);
	const typed = before.trimStart();
	const isFree = /^[ \t>]*(?:[\r\n]|$)/.test(source.slice(at, at + 200)) && typed.length <= 60;
	return isFree && proposals.length > 0
		? {
				target: {
					span: { start: at - before.length, end: at },
					lead: before.slice(0, before.length - typed.length),
					typed,
				},
				proposals: proposals.map((each) => ({ ...each, write: () => each.write().replaceAll('\n', eol) })),
			}
		: undefined;
}

/** The values that may follow a tag or a key on its line. */
function valueOffer(place: Place, submission: Submission, document: SubmissionDocument | undefined): Offer | undefined {
	const { filing, at } = place;
	const found =
		/^[ \t]*(?:<(TYPE)>|(ITEM INFORMATION|CONFORMED SUBMISSION TYPE|FORM TYPE):)[ \t]*([^\r\n<]{0,80})$/i.exec(
			lineTo(filing.source, at),
		);
	if (
		found === null ||
		/^[^\s<]/.test(filing.source.slice(at, at + 1)) ||
		(document === undefined) === (found[1] !== undefined)
	) {
		return undefined;
	}
	const typed = found[3] ?? '';
	const target = { span: { start: at - typed.length, end: at }, lead: '', typed };
	if (document !== undefined) {
		return at <= document.text.start || isHead(filing.source, document, at)
			? { target, proposals: [...exhibitTypes(filing, submission), ...formTypes()] }
			: undefined;
	}
	return {
		target,
		proposals: found[2]?.toUpperCase() === 'ITEM INFORMATION' ? itemCaptions(filing, submission) : formTypes(),
	};
}

function formTypes(): readonly Proposal[] {
	return forms.map(
		({ type }): Proposal => ({
			label: type,
			kind: CompletionItemKind.EnumMember,
			write: () => type,
			about: formExplanation(type),
		}),
	);
}

/** `EX-99.1`: the exhibits that the report lists and that no document is yet. */
function exhibitTypes(filing: Filing, { documents }: Submission): readonly Proposal[] {
	const attached = new Set(documents.map(({ type }) => type?.text.toUpperCase()));
	const numbers = [...new Set(numberedRows(filing.exhibitLists).map(({ number }) => number.text))];
	return numbers
		.filter((number) => !attached.has(`EX-${number.toUpperCase()}`))
		.sort(compareExhibits)
		.map((number): Proposal => {
			const row = numberedRows(filing.exhibitLists).find((each) => each.number.text === number);
			return {
				label: `EX-${number}`,
				...(row?.description && { detail: row.description.text }),
				kind: CompletionItemKind.Reference,
				write: () => `EX-${number}`,
				about: { title: exhibitTitle(number), points: exhibitPoints(filing, number), sources: [] },
			};
		});
}

/** The items of the report by their captions, as EDGAR prints them; those that the header has come last. */
function itemCaptions({ items, date }: Filing, { header }: Submission): readonly Proposal[] {
	const written = new Set(
		header?.fields.filter(({ key }) => key === 'ITEM INFORMATION').map(({ value }) => value.text.toLowerCase()),
	);
	const proposals = items.flatMap(({ number }): Proposal[] => {
		const fact = itemByNumber(number, date);
		const caption = fact?.variants.find(({ kind }) => kind === 'edgar-header')?.caption ?? fact?.caption;
		return caption === undefined
			? []
			: [
					{
						label: caption,
						detail: `Item ${number}`,
						found: [`${number} ${caption}`],
						kind: CompletionItemKind.EnumMember,
						write: () => caption,
						item: number,
					},
				];
	});
	const isWritten = ({ label }: Proposal) => written.has(label.toLowerCase());
	return [...proposals.filter((each) => !isWritten(each)), ...proposals.filter(isWritten)];
}

/** The tags that the head of a document lacks. */
function documentTags(source: Source, { documents }: Submission, document: SubmissionDocument): readonly Proposal[] {
	// Without its text a document is not read yet.
	const end = hasText(source, document) ? document.text.start : document.text.end;
	const head = source.slice(document.span.start, Math.min(end, document.span.start + 4000)).toUpperCase();
	const tags: readonly (readonly [tag: string, value: string])[] = [
		['<TYPE>', ''],
		['<SEQUENCE>', String(documents.indexOf(document) + 1)],
		['<FILENAME>', '[file name]'],
		['<DESCRIPTION>', '[description]'],
		['<TEXT>', ''],
	];
	return tags.filter(([tag]) => !head.includes(tag)).map(([tag, value]) => tagProposal(tag, value));
}

/** A tag with what follows it on its line; one that is closed with a line to write on. */
function tagProposal(tag: string, value = ''): Proposal {
	const fact = sgmlTagByName(tag) ?? sgmlTags[0];
	const isBlock = fact?.kind === 'block';
	return {
		label: tag,
		kind: CompletionItemKind.Keyword,
		write: () => (isBlock ? `${tag}\n[Text]\n${tag.replace('<', '</')}` : tag + value),
		...(fact && {
			about: { title: tag, points: [{ text: hedged(fact.meaning, fact.source) }], sources: [fact.source] },
		}),
	};
}

/** A document after the others, for the first exhibit that is listed and not attached. */
function newDocument(filing: Filing, submission: Submission, at: number): Proposal {
	const type = exhibitTypes(filing, submission)[0]?.label ?? '[EX-99.1]';
	const place = submission.documents.filter(({ span }) => span.end <= at).length + 1;
	const lines = [
		'<DOCUMENT>',
		`<TYPE>${type}`,
		`<SEQUENCE>${place}`,
		'<FILENAME>[file name]',
		'<DESCRIPTION>[description]',
		'<TEXT>',
		'[Text]',
		'</TEXT>',
		'</DOCUMENT>',
	];
	return { ...tagProposal('<DOCUMENT>'), write: () => lines.join('\n') };
}

/** Keys that may stand more than once. */
const repeated: readonly string[] = ['ITEM INFORMATION', 'FILER', 'FORMER COMPANY'];

function missingKeys({ header }: Submission): readonly HeaderKeyFact[] {
	const written = new Set(header?.fields.map(({ key }) => key));
	return headerKeys.filter(({ key }) => repeated.includes(key) || !written.has(key));
}

/** The key with its colon, as far in as EDGAR sets it under its group. */
function keyProposal({ key, group, meaning, source }: HeaderKeyFact): Proposal {
	const depth = group === undefined ? 0 : group === 'FILER' ? 1 : 2;
	const isGroup = headerKeys.some((other) => other.group === key);
	return {
		label: key,
		kind: CompletionItemKind.Property,
		write: () => `${'\t'.repeat(depth)}${key}:${isGroup ? '' : '\t\t'}`,
		about: { title: key, points: [{ text: hedged(meaning, source) }], sources: [source] },
	};
}

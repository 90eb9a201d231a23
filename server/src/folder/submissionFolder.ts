/**
 * A report with the files of its folder, read as the submission that they will be: one text with the files one after the
 * other, each between the tags of a document. So whoever reads a submission reads a folder; where the files stand in that
 * text is told here.
 */
import { exhibitOfType } from '../filing/exhibits/exhibitNumber';
import type { Filing, SubmissionDocument } from '../filing/filing';
import { parseFiling } from '../filing/parseFiling';
import { hasHeading, headingPlaces } from '../reading/occurrences/exhibitPlaces';
import { firstAfter } from '../text/sortedSearch';
import type { Span } from '../text/span';
import { editBetween } from '../writing/applying';
import type { Edit } from '../writing/edit';
import { documentHead, documentTail, type FolderDocument } from './envelope';
import type { FolderFile } from './file';
import { membersOf, reportsAmong } from './members';

/** A file in the text of the submission. */
export interface Member {
	readonly file: FolderFile;
	/** `8-K`, `EX-99.1`, `GRAPHIC`. */
	readonly type: string;
	/** Where its text is; its lines are whole lines there. */
	readonly span: Span;
	/** How many lines stand before it. */
	readonly line: number;
}

/** A place in a file. */
export interface PlaceInFile {
	readonly file: FolderFile;
	readonly span: Span;
}

/** Edits by the names of their files, each in text order, and files that get other names. */
export interface FolderEdits {
	readonly edits: ReadonlyMap<string, readonly Edit[]>;
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

export interface SubmissionFolder {
	/** The file of the report. */
	readonly report: string;
	/** The report first, then its exhibits and pictures. */
	readonly members: readonly Member[];
	/** The report, read with all that comes with it; its positions are those of `text`. */
	readonly filing: Filing;
	readonly text: string;
	/** Where a span of the filing is; one in the tags around a file is at the number in its heading, else its first line. */
	placeOf(span: Span): PlaceInFile;
	/** Where a span of a file is in the filing; undefined for a file that does not belong to the report. */
	spanOf(name: string, span: Span): Span | undefined;
	/** Edits of the filing as edits of its files. Those of the tags have no file and are left out, but a name is one. */
	editsOf(edits: readonly Edit[]): FolderEdits;
}

/** The names of the reports in a folder, in the order of its files. */
export { reportsAmong };

/**
 * The submission of the report `main` among the files; undefined where that is no report. What was read `before` of the
 * same report is taken from there where it did not change; it makes no other difference. `onlyLinks` says that the folder
 * has more files than these, and other reports among them; `nearby` are the reports of the folders around, which are
 * compared with this one and belong to nothing here.
 */
export function readFolder(
	files: readonly FolderFile[],
	main: string,
	{
		before,
		onlyLinks,
		nearby,
	}: {
		readonly before?: SubmissionFolder | undefined;
		readonly onlyLinks?: boolean;
		readonly nearby?: readonly FolderFile[];
	} = {},
): SubmissionFolder | undefined {
	const found = membersOf(files, main, onlyLinks, nearby);
	if (found === undefined) {
		return undefined;
	}
	const { text, members } = written(found.documents);
	const read = parseFiling(text, before && editedFrom(before, text));
	const { submission } = read ?? {};
	if (read === undefined || submission === undefined) {
		return undefined;
	}
	const filing: Filing = { ...read, submission: { ...submission, folder: found.around } };
	return { report: main, members, filing, text, ...placesIn(filing, members) };
}

function written(documents: readonly FolderDocument[]): { readonly text: string; readonly members: readonly Member[] } {
	let text = '';
	let line = 0;
	const members: Member[] = [];
	for (const [i, document] of documents.entries()) {
		const { file, type } = document;
		const head = documentHead(document, i + 1);
		const held = file.text ?? '';
		line += linesIn(head);
		members.push({
			file,
			type,
			line,
			span: { start: text.length + head.length, end: text.length + head.length + held.length },
		});
		const added = held + documentTail;
		text += head + added;
		line += linesIn(added);
	}
	return { text, members };
}

const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** How the text of now comes from the one before. */
function editedFrom({ filing, text: old }: SubmissionFolder, text: string) {
	return { before: filing, ...editBetween(old, text).span, shift: text.length - old.length };
}

type Places = Pick<SubmissionFolder, 'placeOf' | 'spanOf' | 'editsOf'>;

function placesIn(filing: Filing, members: readonly Member[]): Places {
	const documents = filing.submission?.documents ?? [];
	const indexAt = (at: number) => Math.max(0, firstAfter(documents, ({ span }) => span.start, at) - 1);
	const memberAt = (at: number): Member => {
		const member = members[indexAt(at)] ?? members[0];
		if (member === undefined) {
			throw new Error('A folder without a report has no places.');
		}
		return member;
	};
	const isInside = ({ span }: Member, { start, end }: Span): boolean => span.start <= start && end <= span.end;
	const within = ({ span: { start } }: Member, span: Span): Span => ({
		start: span.start - start,
		end: span.end - start,
	});

	return {
		placeOf(span) {
			const member = memberAt(span.start);
			const { file, span: held } = member;
			if (isInside(member, span)) {
				return { file, span: within(member, span) };
			}
			if (span.start < held.start) {
				const heading = headingOf(filing, documents[indexAt(span.start)]);
				return { file, span: heading ? within(member, heading) : firstLine(file) };
			}
			const start = Math.min(span.start, held.end);
			return { file, span: within(member, { start, end: Math.max(start, Math.min(span.end, held.end)) }) };
		},
		spanOf(name, { start, end }) {
			const member = members.find(({ file }) => file.name === name);
			return member && { start: start + member.span.start, end: end + member.span.start };
		},
		editsOf(edits) {
			const found = new Map<string, Edit[]>();
			const renamed: { readonly from: string; readonly to: string }[] = [];
			for (const { span, text } of edits) {
				const member = memberAt(span.start);
				const { fileName } = documents[indexAt(span.start)] ?? {};
				if (isInside(member, span)) {
					const own = found.get(member.file.name) ?? [];
					own.push({ span: within(member, span), text });
					found.set(member.file.name, own);
				} else if (fileName?.span.start === span.start && fileName.span.end === span.end) {
					renamed.push({ from: member.file.name, to: text });
				}
			}
			return { edits: found, renamed };
		},
	};
}

function headingOf(filing: Filing, document: SubmissionDocument | undefined): Span | undefined {
	const number = exhibitOfType(document?.type?.text);
	return document && number !== undefined && hasHeading(document)
		? headingPlaces(filing, document, number)[0]?.span
		: undefined;
}

/** The first line that has something on it; empty at the start of a file that was not read. */
function firstLine({ text = '' }: FolderFile): Span {
	const found = /\S[^\r\n]*/.exec(text);
	return found ? { start: found.index, end: found.index + found[0].trimEnd().length } : { start: 0, end: 0 };
}

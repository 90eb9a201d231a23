/** A folder with a report as one text, as EDGAR shows a submission. */
import { documentBody, documentHead, documentTail, type FolderDocument } from './envelope';
import type { FolderFile } from './file';
import { factsOf } from './fileFacts';
import { headerOfReport } from './header';
import { membersOf, reportsAmong } from './members';

/** A submission, or why there is none. */
export type Assembly =
	| {
			readonly text: string;
			/** The names of the files that are in it, in their order. */
			readonly files: readonly string[];
			/** The names of the files of the folder that are not in it, submissions and other reports among them. */
			readonly left: readonly string[];
	  }
	| { readonly refused: string };

/**
 * Puts the files that belong to a report into one text: the header from the cover, then the report, its exhibits by their
 * numbers, and the pictures that they show. `main` is the file of the report, which a folder with one report need not
 * name. Every file of the report must have its text or its bytes. The text is not for the upload, which EDGAR's own form
 * does: no CCC belongs in it, or in any file.
 */
export function assembleSubmission(files: readonly FolderFile[], main?: string): Assembly {
	const reports = reportsAmong(files);
	const [name] = main === undefined ? reports : [main];
	if (main === undefined && reports.length > 1) {
		return { refused: `The folder holds ${reports.length} reports: ${reports.slice(0, 4).join(', ')}. Choose one.` };
	}
	const members = name === undefined ? undefined : membersOf(files, name);
	const report = members?.documents[0] && factsOf(members.documents[0].file).report;
	if (members === undefined || report === undefined) {
		return { refused: main === undefined ? 'The folder holds no Form 8-K.' : `${main} is no Form 8-K.` };
	}
	const obstacle = members.documents.map(obstacleIn).find((each) => each !== undefined);
	if (obstacle !== undefined) {
		return { refused: obstacle };
	}
	const { documents } = members;
	const parts = documents.map(
		(document, i) => documentHead(document, i + 1) + documentBody(document.file) + documentTail,
	);
	const own = documents.map(({ file }) => file.name);
	return {
		text: [`<SEC-DOCUMENT>\n`, headerOfReport(report, documents.length), ...parts, '</SEC-DOCUMENT>\n'].join(''),
		files: own,
		left: files.map((file) => file.name).filter((each) => !own.includes(each)),
	};
}

function obstacleIn({ file: { name, text, bytes } }: FolderDocument): string | undefined {
	if (text === undefined && bytes === undefined) {
		return `${name} was not read.`;
	}
	return text !== undefined && /^<\/?DOCUMENT>/im.test(text) ? `${name} has a tag <DOCUMENT> in its text.` : undefined;
}

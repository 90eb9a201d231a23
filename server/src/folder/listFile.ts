/** Listing a file of the folder as an exhibit of the report. */
import { exhibitOfType, exhibitText } from '../filing/exhibits/exhibitNumber';
import { isSameName } from '../filing/exhibits/fileNames';
import type { SubmissionDocument } from '../filing/filing';
import { descriptionOfAttached } from '../reading/exhibits/list/description';
import { exhibitsItem, isListed, numberedRows } from '../reading/exhibits/list/lists';
import type { Edit } from '../writing/edit';
import { insertExhibit } from '../writing/insertions/insertExhibit';
import { type FolderFile, isPictureName, isTextName } from './file';
import { factsOf } from './fileFacts';
import { exhibitNumbersOf } from './members';
import { readFolder } from './submissionFolder';

/** The edits of the report in text order and the number of the new row; or why there is none, in a sentence for the user. */
export type ListedFile = { readonly edits: readonly Edit[]; readonly number: string } | { readonly refused: string };

/**
 * Lists `file` in the report, under the number that its name or its own heading has and with the words of the report, of
 * its title, or a placeholder.
 */
export function listFile(report: FolderFile, file: FolderFile): ListedFile {
	const refusal = whyNoExhibit(report, file);
	if (refusal !== undefined) {
		return { refused: refusal };
	}
	const { named, headed } = exhibitNumbersOf(file);
	if (named !== undefined && headed !== undefined && exhibitText(named) !== exhibitText(headed)) {
		return { refused: `${file.name} is named for Exhibit ${named}, and its heading says Exhibit ${headed}.` };
	}
	const folder = readFolder([report, file], report.name);
	const index = folder?.members.findIndex((member) => member.file === file) ?? -1;
	const number = exhibitOfType(folder?.members[index]?.type);
	const document: SubmissionDocument | undefined = folder?.filing.submission?.documents[index];
	if (folder === undefined || number === undefined || document === undefined) {
		return { refused: `${file.name} tells no exhibit number, neither in its name nor in its heading.` };
	}
	const { filing } = folder;
	if (isListed(filing.exhibitLists, number)) {
		const row = numberedRows(filing.exhibitLists).find((each) => exhibitText(each.number.text) === exhibitText(number));
		const words = row?.description ? `, as “${row.description.text}”` : '';
		return { refused: `${file.name} is not added: Exhibit ${number} is listed already${words}.` };
	}
	if (exhibitsItem(filing) === undefined && filing.exhibitLists.length === 0) {
		return { refused: `${report.name} has no Item 9.01, where exhibits are listed. Insert Item adds it.` };
	}
	const added = insertExhibit(filing, number, descriptionOfAttached(filing, document, number), file.name);
	return 'refused' in added
		? { refused: `${file.name} is not added. ${added.refused}` }
		: { edits: folder.editsOf(added.edits).edits.get(report.name) ?? [], number };
}

/** Why a file can be no exhibit of the report, whatever its number; undefined where it can. */
function whyNoExhibit(report: FolderFile, file: FolderFile): string | undefined {
	const { name } = file;
	if (isSameName(name, report.name)) {
		return `${name} is the report itself.`;
	}
	if (isPictureName(name)) {
		return `${name} is a picture: a page shows it, and no list names it.`;
	}
	if (/\.pdf$/i.test(name)) {
		return `${name} is a PDF, which EDGAR takes only as a copy beside the exhibit itself.`;
	}
	if (!isTextName(name)) {
		return `${name} is neither HTML nor text, as the exhibits of a report are.`;
	}
	const facts = factsOf(file);
	return facts.isSubmission
		? `${name} is a whole submission.`
		: facts.report
			? `${name} is a report of its own.`
			: undefined;
}

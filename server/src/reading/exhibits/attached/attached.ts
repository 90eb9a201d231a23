/** Whether the exhibits of the lists come with the report. */
import { coversExhibit } from '../../../filing/exhibits/exhibitNumber';
import type { Filing, Submission } from '../../../filing/filing';
import { attachedNumbers, isInteractiveData, type NumberedRow } from '../list/lists';

/** Whether an exhibit has to come with this report; interactive data has documents of its own kind. */
export function isAwaited({ number, status }: NumberedRow): boolean {
	return !isInteractiveData(number.text) && status !== 'incorporated' && status !== 'to-be-filed';
}

/** Whether nothing else of a submission is there: a folder that has the report alone, or a document saved with its tags. */
function standsAlone({ documents, folder, header }: Submission): boolean {
	return documents.length === 1 && (folder !== undefined || header === undefined);
}

/** Whether the text tells which exhibits come along: a report alone does not, nor do exhibits without a number. */
export function bringsExhibits({ submission, attachments }: Filing): boolean {
	return (
		(submission !== undefined && !standsAlone(submission)) ||
		(attachments.length > 0 && attachments.every(({ number }) => number !== undefined))
	);
}

/** Whether the exhibit that a list has as `listed` is among those that come along. */
export function isAttached(filing: Filing, listed: string): boolean {
	return attachedNumbers(filing).some(({ text }) => coversExhibit(listed, text));
}

/**
 * How much it weighs that another file is missing: little in the draft of a report that lies alone, as one does that was
 * saved from EDGAR or whose exhibits are still to come.
 */
export const whereAlone = ({ submission }: Filing) =>
	submission !== undefined && standsAlone(submission)
		? ({ atMost: { draft: 'hint', final: 'warning' } } as const)
		: undefined;

/** Whether the exhibits of the lists come with the report. */
import { coversExhibit } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { attachedNumbers, isInteractiveData, type NumberedRow } from './lists';

/** Whether an exhibit has to come with this report; interactive data has documents of its own kind. */
export function isAwaited({ number, status }: NumberedRow): boolean {
	return !isInteractiveData(number.text) && status !== 'incorporated' && status !== 'to-be-filed';
}

/** Whether the text tells which exhibits come along: a report alone does not, nor do exhibits without a number. */
export function bringsExhibits({ submission, attachments }: Filing): boolean {
	const isAlone = submission?.folder !== undefined && submission.documents.length === 1;
	return (
		(submission !== undefined && !isAlone) ||
		(attachments.length > 0 && attachments.every(({ number }) => number !== undefined))
	);
}

/** Whether the exhibit that a list has as `listed` is among those that come along. */
export function isAttached(filing: Filing, listed: string): boolean {
	return attachedNumbers(filing).some(({ text }) => coversExhibit(listed, text));
}

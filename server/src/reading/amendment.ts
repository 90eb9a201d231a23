/** Whether a filing amends another one. */
import type { Filing } from '../filing/filing';
import { isAmendmentType } from '../knowledge';

/** Whether the filing amends a report, so that its due date and much of its content are those of that report. */
export function isAmendment({ form }: Filing): boolean {
	return isAmendmentType(form);
}

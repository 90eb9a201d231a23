/** The words of the status item. */
import type { Skipped, Status } from '../../../protocol/status';

/** Why a document has no status though it looks as if it should: the server says so, or has not been shown it. */
export type NotServed = Skipped | 'not-served';

/** What is said of a document that is not served. */
export const skippedText: Readonly<Record<NotServed, { readonly text: string; readonly detail: string }>> = {
	disabled: { text: 'Form 8-K is off', detail: 'The setting form8k.enable is off for this file' },
	unrecognized: { text: 'No Form 8-K', detail: 'The text has neither a cover page nor an item of Form 8-K' },
	'not-served': { text: 'Not checked', detail: 'This is an earlier version or a copy, not a file of yours' },
};

/**
 * `Draft · 2 errors, 1 warning, 1 waived`; `Filed` of what EDGAR has taken. Information and hints are counted together, as
 * notes.
 */
export function statusText({ isFiled, stage, errors, warnings, information, hints, waived }: Status): string {
	const counts = foundCounts(errors, warnings, information + hints);
	const found = counts.length > 0 ? counts : ['no problems'];
	return `${stageText({ isFiled, stage })} · ${[...found, ...(waived > 0 ? [`${waived} waived`] : [])].join(', ')}`;
}

/** How far a report is. */
const stageText = ({ isFiled, stage }: Pick<Status, 'isFiled' | 'stage'>): string =>
	isFiled ? 'Filed' : stage === 'draft' ? 'Draft' : 'Final';

/** `2 errors`, `1 note`: what there is of each; empty where there is nothing. */
export const foundCounts = (errors: number, warnings: number, notes: number): readonly string[] => [
	...some(errors, 'error'),
	...some(warnings, 'warning'),
	...some(notes, 'note'),
];

/** `Form 8-K · Items 2.02, 9.01 · due May 8, 2026`. */
export function statusDetail({ form, items, due }: Status): string {
	const named = items.length > 4 ? `${items.length} items` : `Item${items.length === 1 ? '' : 's'} ${items.join(', ')}`;
	return [`Form ${form}`, items.length === 0 ? 'no items' : named, ...(due === undefined ? [] : [`due ${due}`])].join(
		' · ',
	);
}

/**
 * `8-K Final · 2 errors, 3 notes · due today 5:30 p.m. ET (58 min)`: what was found, and the time that is left. Only here
 * does an editor count the notes: its list of problems leaves out hints.
 */
export function barText({ form, errors, warnings, information, hints, ...status }: Status, urgency?: string): string {
	const found = foundCounts(errors, warnings, information + hints).join(', ');
	return [`${form} ${stageText(status)}`, found, urgency].filter(Boolean).join(' · ');
}

/** `1 error`, `2 errors`. */
export function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The count where there is something to count. */
function some(count: number, what: string): readonly string[] {
	return count === 0 ? [] : [counted(count, what)];
}

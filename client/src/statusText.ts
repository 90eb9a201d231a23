/** The words of the status item. */

/** How a filing stands, as the server answers to `form8k/status`. */
export interface Status {
	/** `8-K`, `8-K/A` … */
	readonly form: string;
	readonly stage: 'draft' | 'final';
	readonly errors: number;
	readonly warnings: number;
	readonly information: number;
	readonly hints: number;
	/** Findings that the user has accepted; they are not among the others. */
	readonly waived: number;
}

/** `Draft · 2 errors, 1 warning, 1 waived`. Information and hints are counted together, as notes. */
export function statusText({ stage, errors, warnings, information, hints, waived }: Status): string {
	const notes = information + hints;
	const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].flat();
	const found = counts.length > 0 ? counts : ['no problems'];
	return `${stage === 'draft' ? 'Draft' : 'Final'} · ${[...found, ...(waived > 0 ? [`${waived} waived`] : [])].join(', ')}`;
}

function counted(count: number, what: string): string[] {
	return count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`];
}

/** Faults of our own: the log has them, the user has the rest of the answer. */

/** What the log says of what was thrown. */
export function faultOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Tells of the first fault of each rule, for a rule that fails does so at every keystroke. */
export function ruleFaults(log: (message: string) => void): (rule: { readonly id: string }, error: unknown) => void {
	const reported = new Set<string>();
	return ({ id }, error) => {
		if (!reported.has(id)) {
			reported.add(id);
			log(`The rule ${id} failed: ${faultOf(error)}`);
		}
	};
}

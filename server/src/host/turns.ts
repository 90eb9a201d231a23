/** Long work is done in turns, and between two of them the server answers others. */
import { RAL } from '../features/lsp';

/** How long a turn is, in milliseconds. Whoever asks for something else waits about as long. */
const turnMs = 1;

/** The works that wait for the next turn, which they share. */
let waiting = 0;
/** What each of those in this turn has of it, in milliseconds. */
let share = turnMs;
let next: Promise<void> | undefined;

/**
 * Calls `step` until it tells something, and returns that. It is called at once, and does not pause where it is done
 * within a turn. Returns undefined where nobody wants the answer any more, as `isWanted` has it.
 */
export async function inTurns<T>(step: () => T | undefined, isWanted: () => boolean): Promise<T | undefined> {
	for (let end = performance.now() + turnMs; isWanted(); end = performance.now() + share) {
		do {
			const result = step();
			if (result !== undefined) {
				return result;
			}
		} while (performance.now() < end);
		await nextTurn();
	}
	return undefined;
}

/** Waits until a message that has arrived in the meantime had its turn. */
export function nextTurn(): Promise<void> {
	waiting += 1;
	next ??= new Promise((begin) => {
		const start = (): void => {
			share = turnMs / waiting;
			waiting = 0;
			next = undefined;
			begin();
		};
		// A message that comes in before the first of the two is looked at before the second.
		RAL().timer.setImmediate(() => void RAL().timer.setImmediate(start));
	});
	return next;
}

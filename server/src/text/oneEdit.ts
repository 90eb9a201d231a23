/** Slips of the pen within one word. */

/** Whether two words differ by one letter: typed wrongly, left out, added, or two next to each other exchanged. */
export function isOneEdit(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) {
		return false;
	}
	let front = 0;
	while (front < a.length && front < b.length && a[front] === b[front]) {
		front++;
	}
	let back = 0;
	const most = Math.min(a.length, b.length) - front;
	while (back < most && a[a.length - 1 - back] === b[b.length - 1 - back]) {
		back++;
	}
	const [left, right] = [a.slice(front, a.length - back), b.slice(front, b.length - back)];
	return (
		(left.length <= 1 && right.length <= 1) ||
		(left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
	);
}

/** Whether two words are of the same letters or digits, in whatever order. */
export const areTurned = (a: string, b: string): boolean =>
	a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** Whether two numbers are the same but for two digits side by side that are exchanged. */
export const areExchanged = (a: string, b: string): boolean => areTurned(a, b) && isOneEdit(a, b);

/** In letters: shorter names are near to too many others. */
const shortestName = 4;

/** Whether one of two names in small letters is a slip of the other: by one letter, and not by the `s` of more than one. */
export const isSlipOfName = (a: string, b: string): boolean =>
	Math.min(a.length, b.length) >= shortestName && isOneEdit(a, b) && `${a}s` !== b && `${b}s` !== a;

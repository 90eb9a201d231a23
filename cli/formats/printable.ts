/** Words that go to a terminal. */

/** Words of a file or of its name, without what would steer the terminal. */
export function printable(text: string): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

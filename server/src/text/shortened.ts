/** `text` with at most `length` characters, cut between words and ended by an ellipsis; itself where it is no longer. */
export function shortened(text: string, length: number): string {
	if (text.length <= length) {
		return text;
	}
	const cut = text.slice(0, length - 1);
	const end = cut.lastIndexOf(' ');
	// A long word is cut within, but never a character that takes two units.
	const kept = end >= length / 2 ? cut.slice(0, end) : cut.replace(/[\ud800-\udbff]$/, '');
	return `${kept.replace(/[\s,;:]+$/, '')}…`;
}

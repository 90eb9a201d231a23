/** A filing as parts with the words of each, apart from its markup and its line ends: what is compared with another. */
import type { Filing } from '../filing/filing';
import { folded } from '../text/folded';
import { paragraphsIn } from '../text/paragraphs';
import { type VisibleText, visibleText } from '../text/visibleText';
import { perFiling } from './perFiling';

/** A part of a filing. */
export interface Part {
	/** `Cover Page`, `Item 2.02`, `Signatures`, `Exhibit Index`, `EX-99.1`. */
	readonly name: string;
	/** In text order, white space folded; a row of a table is one, its cells apart by ` | `. */
	readonly paragraphs: readonly string[];
}

/** The parts of a filing in text order, the other documents of a submission at their end. */
export const partsOfFiling = perFiling((filing): readonly Part[] => {
	const { visible, submission } = filing;
	const starts = startsOf(filing);
	const parts = starts.map(({ name, at }, index): Part => {
		const end = starts[index + 1]?.at ?? visible.offset(filing.attachments.at(-1)?.span.end ?? filing.span.end);
		return { name, paragraphs: paragraphsOf(visible, at, Math.max(at, end)) };
	});
	const others = (submission?.documents ?? []).filter((document) => document !== submission?.main);
	return [
		...parts,
		...others.map(({ type, text }): Part => {
			const shown = visibleText(filing.source, text);
			return { name: type?.text ?? 'Document', paragraphs: paragraphsOf(shown, 0, shown.text.length) };
		}),
	].filter(({ paragraphs }) => paragraphs.length > 0);
});

/** Where each part begins in the visible text; the first takes what stands before it. */
function startsOf({ visible, span, cover, items, signatures, exhibitLists, attachments }: Filing) {
	const named = [
		...(cover ? [{ name: 'Cover Page', at: cover.span.start }] : []),
		...items.map(({ number, heading }) => ({ name: `Item ${number}`, at: heading.start })),
		...(signatures ? [{ name: 'Signatures', at: signatures.span.start }] : []),
		...exhibitLists
			.filter(({ kind }) => kind === 'index')
			.map((list) => ({ name: 'Exhibit Index', at: list.span.start })),
		...attachments.map(({ number, span: { start } }) => ({
			name: number === undefined ? 'Attachment' : `Exhibit ${number}`,
			at: start,
		})),
	];
	const first = named.length > 0 ? Math.min(...named.map(({ at }) => at)) : undefined;
	const all = first === undefined ? [{ name: 'Report', at: span.start }] : named;
	return all
		.map(({ name, at }) => ({ name, at: at === first ? visible.offset(span.start) : visible.offset(at) }))
		.sort((a, b) => a.at - b.at);
}

function paragraphsOf({ text, format }: VisibleText, start: number, end: number): readonly string[] {
	return paragraphsIn(text.slice(start, end), format === 'html').flatMap((paragraph) =>
		// What keeps its line ends in plain text is a table, an address, a heading: nothing that a margin broke.
		format === 'html' || isBroken(paragraph.text) ? rowIn(paragraph.text) : paragraph.text.split('\n').flatMap(rowIn),
	);
}

/** Whether the lines are of one paragraph that a margin broke: all but the last go on far, and no line has a gap. */
function isBroken(paragraph: string): boolean {
	const lines = paragraph.split('\n');
	return (
		lines.length > 1 && !/\S {3,}\S/.test(paragraph) && lines.slice(0, -1).every((line) => line.trimEnd().length > 50)
	);
}

/** A line of cells as one text, the empty ones left out; none where all are. */
function rowIn(words: string): readonly string[] {
	const row = words
		.split('\t')
		.map(folded)
		.filter((cell) => cell !== '')
		.join(' | ');
	return row === '' ? [] : [row];
}

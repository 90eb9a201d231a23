/** What drafts and conversions have left in the exhibits that are attached. */
import { exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import { contractLegends, exhibitIs } from '../../../knowledge';
import { paragraphsIn } from '../../../text/paragraphs';
import { movedBy, type Piece, type VisibleSpan } from '../../../text/span';
import { takeFree } from '../../../text/takeFree';
import { type VisibleText, visibleText } from '../../../text/visibleText';
import { bracketsIn } from '../../debris/brackets';
import type { DebrisKind, FoundDebris } from '../../debris/found';
import { notesIn } from '../../debris/htmlNotes';
import { debrisOf } from '../../debris/inParagraph';
import { stampsOnExhibit, type Writer } from '../../debris/stamps';
import { foundIn } from '../../paragraphs';
import { perDocument } from '../../perDocument';
import { keptWith, perFiling } from '../../perFiling';
import { type FoundDate, impossibleIn } from '../../slips/figures/impossibleDates';
import { damagedIn } from '../../slips/marks/damagedCharacters';
import { exhibitBeginnings } from './beginnings';

/** Something that is left, as a place in the source. */
export interface Remain extends Piece {
	readonly kind: DebrisKind | 'stamp' | 'damaged' | 'comment';
	/** Who has written a stamp. */
	readonly writer?: Writer;
}

/** What is left in the exhibits that are text, in text order; empty where nothing is. */
export const exhibitRemains = perFiling((filing): readonly Remain[] =>
	exhibitBeginnings(filing).flatMap(({ document, number, shown }) => {
		// The contracts and forms of other exhibits have blanks that stay.
		const isOwn = exhibitIs(exhibitSeries(number), 'other');
		const found = [
			...stampsOn(shown),
			...damagedOf(filing, document),
			...commentsOf(filing, document),
			...(isOwn ? openOf(filing, document) : []),
		];
		return found
			.map((remain) => ({ ...remain, span: movedBy(document.text.start, remain.span) }))
			.sort((a, b) => a.span.start - b.span.start);
	}),
);

const kept = new RegExp(`^[^a-z]*(?:${contractLegends.map(({ words }) => words).join('|')})`, 'i');

/** The stamps of a draft on the first pages; not the legends that a contract keeps. */
const stampsOn = keptWith((shown: VisibleText): readonly Remain[] =>
	stampsOnExhibit(shown.text, paragraphsIn(shown.text, shown.format === 'html'))
		.map((stamp) => ({ ...remainOf(shown, stamp, 'stamp'), writer: stamp.writer }))
		.filter(({ text }) => !kept.test(text)),
);

const damagedOf = perDocument((text): readonly Remain[] =>
	damagedIn(text).map((span) => ({ span, text: text.slice(span.start, span.end), kind: 'damaged' })),
);

/** The comments in the HTML in which a person has written. */
const commentsOf = perDocument((html): readonly Remain[] =>
	html.includes('<!--')
		? notesIn({ start: 0, html }).map((span) => ({ span, text: html.slice(span.start, span.end), kind: 'comment' }))
		: [],
);

/** A date of a release that cannot be right. */
export interface DateOfExhibit extends Piece {
	readonly date: FoundDate;
}

/** The dates of releases and presentations that cannot be right, in text order. */
export const impossibleDatesOfExhibits = perFiling((filing): readonly DateOfExhibit[] =>
	exhibitBeginnings(filing).flatMap(({ document, number }) =>
		exhibitIs(exhibitSeries(number), 'other')
			? datesOf(filing, document).map((each) => ({ ...each, span: movedBy(document.text.start, each.span) }))
			: [],
	),
);

const datesOf = perDocument((text): readonly DateOfExhibit[] => {
	const shown = visibleText(text, { start: 0, end: Math.min(text.length, longestRelease) });
	return foundIn(paragraphsIn(shown.text, shown.format === 'html'), impossibleIn)
		.filter(({ fault }) => fault === 'day' || fault === 'year' || fault === 'weekday')
		.map((date) => ({ ...shown.piece(date.start, date.end), date }));
});

/** In characters of the source: a release is shorter, and what is longer is tables. */
const longestRelease = 100_000;

/** What is still open in the words of a release or presentation, each place once. */
const openOf = perDocument((text): readonly Remain[] => {
	const shown = visibleText(text, { start: 0, end: Math.min(text.length, longestRelease) });
	const all = paragraphsIn(shown.text, shown.format === 'html');
	const open: FoundDebris[] = [];
	takeFree(open, bracketsIn(shown.text), ({ isCertain }) => isCertain);
	takeFree(open, foundIn(all, openInParagraph), ({ start, end }) => !isEnd(shown.text.slice(start, end)));
	return open.map((found) => remainOf(shown, found, found.kind));
});

function openInParagraph(text: string): readonly FoundDebris[] {
	const { fields = [], blanks = [], abbreviations = [], asides = [] } = debrisOf(text) ?? {};
	return [...fields, ...blanks, ...abbreviations, ...asides];
}

/** The number signs that end a release: `###`. */
const isEnd = (words: string): boolean => /^[#\s]+$/.test(words);

const remainOf = (shown: VisibleText, { start, end }: VisibleSpan, kind: Remain['kind']): Remain => ({
	...shown.piece(start, end),
	kind,
});

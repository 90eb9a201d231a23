/** What an item and an attached release both tell of one dividend or one call, and tell otherwise: an amount, a day, an hour. */
import { singleSpaced } from '../../../text/singleSpaced';
import { movedBy, type Piece } from '../../../text/span';
import { paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { day } from '../../slips/figures/figureQuestion';
import { exhibitBeginnings } from './beginnings';

/** A figure of an item, and the one that an exhibit has for the same. */
export interface OtherEvent extends Piece {
	readonly exhibit: string;
	/** As the exhibit has it. */
	readonly inExhibit: Piece;
}

/** What both tell, in words that each has once; the groups are compared in their order, and one of them may differ. */
const events: readonly RegExp[] = [
	// a dividend of $0.24 per share … payable on February 24, 2026 to holders of record on February 10, 2026
	new RegExp(
		`\\bdividend of \\$(\\d{0,2}\\.\\d+) per (?:[a-z]+ ){0,2}share\\b[^;]{0,300}?\\b(?:payable|be paid|paid) (?:in cash )?on (?:or about )?(${day}),? to [^.;\\d]{0,60}?\\bof record [^.;\\d]{0,60}?\\b(?:on|of) (${day})`,
		'g',
	),
	// a conference call on Wednesday, January 28, 2026, at 10:00 a.m.
	new RegExp(
		`\\b(?:conference call|webcast)\\b[^;]{0,160}?\\bon (?:[A-Z][a-z]+day, )?(${day}),? at (\\d{1,2}(?::\\d\\d)? [ap]\\.?m\\.?) ((?:E|C|M|P)[A-Za-z]*)`,
		'g',
	),
];

/** The only place at which a text tells of each, with its groups; undefined where there is none or several. */
const toldIn = (texts: readonly { readonly text: string; readonly start: number }[]) =>
	events.map((event) => {
		const found = texts.flatMap(({ text, start }) => {
			const line = singleSpaced(text);
			return [...line.text.matchAll(event)].map(({ index, 0: whole, ...groups }) => {
				let from = 0;
				return Object.entries(groups)
					.filter(([key]) => /^\d$/.test(key))
					.map(([, words]) => {
						const at = whole.indexOf(String(words), from);
						from = at + String(words).length;
						return {
							text: String(words),
							start: start + line.offset(index + at),
							end: start + line.offset(index + from),
						};
					});
			});
		});
		return found.length === 1 ? found[0] : undefined;
	});

/** In text order; none where more than one of the figures differs, for then another dividend or call is meant. */
export const otherEvents = perFiling((filing): readonly OtherEvent[] => {
	const { visible } = filing;
	const own = toldIn(paragraphs(filing));
	return own.every((each) => each === undefined)
		? []
		: exhibitBeginnings(filing).flatMap(({ document, shown, number }) =>
				toldIn([{ text: shown.text, start: 0 }]).flatMap((told, i) => {
					const mine = own[i];
					const differ = told && mine ? mine.flatMap((each, at) => (each.text === told[at]?.text ? [] : [at])) : [];
					const [at = 0] = differ;
					const [here, there] = [mine?.[at], told?.[at]];
					if (!here || !there || differ.length !== 1) {
						return [];
					}
					const inExhibit = shown.piece(there.start, there.end);
					return [
						{
							...visible.piece(here.start, here.end),
							exhibit: number,
							inExhibit: { text: inExhibit.text, span: movedBy(document.text.start, inExhibit.span) },
						},
					];
				}),
			);
});

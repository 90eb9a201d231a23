/** What word processors and other programs have left in the HTML of a report. */
import { programMarkup } from '../../knowledge';
import { anyOf } from '../../text/phrases';
import { overlap, type Span } from '../../text/span';
import { type HtmlSource, htmlSource } from '../htmlSource';
import { perFiling } from '../perFiling';

/** The markup of one program. */
export interface LeftMarkup {
	readonly program: string;
	/** The tags and comments in which it is, in text order. */
	readonly places: readonly [Span, ...Span[]];
	/** What can be taken out without a change to what is shown: declarations, empty elements, conditional comments. */
	readonly removable: readonly Span[];
}

const anySign = anyOf(programMarkup.flatMap(({ signs }) => signs));

/** What each program has left, in the order of its first place; empty in plain text. */
export const leftMarkup = perFiling((filing): readonly LeftMarkup[] => {
	const markup = htmlSource(filing);
	if (markup === undefined || !anySign.test(markup.tags)) {
		return [];
	}
	return programMarkup
		.flatMap(({ program, signs }): readonly LeftMarkup[] => {
			const [first, ...others] = placesOf(markup, signs);
			return first
				? [{ program, places: [first, ...others], removable: program === 'Office' ? removableIn(markup) : [] }]
				: [];
		})
		.sort((a, b) => a.places[0].start - b.places[0].start);
});

/** The tags that have one of `signs`, each once, in text order. */
function placesOf({ start, lower, tags }: HtmlSource, signs: readonly string[]): readonly Span[] {
	const found = new Map<number, Span>();
	for (const sign of signs.filter((each) => tags.includes(each))) {
		for (let at = lower.indexOf(sign); at !== -1; at = lower.indexOf(sign, at + sign.length)) {
			const open = sign.startsWith('<') ? at : lower.lastIndexOf('<', at);
			const close = lower.indexOf('>', at);
			// Within a tag, not in the words between two; and not in a style sheet.
			if (open !== -1 && close !== -1 && (sign.startsWith('<') || lower.lastIndexOf('>', at) < open)) {
				found.set(open, { start: start + open, end: start + close + 1 });
			}
		}
	}
	return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Tags of `o:p` and of smart tags, declarations `mso-…`, and conditional comments that browsers pass over. */
const removable =
	/<\/?(?:o:p|st1:\w+)\b[^<>]*>|<!--\[if [^\]]{0,40}\]>[\s\S]*?<!\[endif\]-->|<!\[(?:if [^\]]{0,40}|endif)\]>|(?<=["';\s])mso-[\w-]+\s*:\s*[^;"'<>]*;?/g;

/** A class that only Word gives; without a style sheet it says nothing. */
const ownClass = /(?<=\s)class=(?:"mso\w*"|'mso\w*'|mso\w*)(?=[\s>])/g;

function removableIn({ start, lower }: HtmlSource): readonly Span[] {
	const placesOf = (pattern: RegExp): readonly Span[] =>
		[...lower.matchAll(pattern)].map(({ index, 0: text }) => ({
			start: start + index,
			end: start + index + text.length,
		}));
	const places = placesOf(removable);
	const classes = lower.includes('<style') ? [] : placesOf(ownClass);
	return [...places, ...classes.filter((each) => !places.some((place) => overlap(place, each)))].sort(
		(a, b) => a.start - b.start,
	);
}

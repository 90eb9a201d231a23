/** First words and names outside the running text that lost their capital: `financial Statements and Exhibits`, `written communications …`. */
import type { Filing } from '../../../filing/filing';
import {
	type CoverLegendId,
	functionWords,
	legendById,
	smallWordsOfAddresses,
	smallWordsOfCaptions,
} from '../../../knowledge';
import { capitalized } from '../../../text/capitalized';
import type { Piece, Span } from '../../../text/span';
import { keysOf } from '../../../text/words';
import type { NameInSmall } from '../names/namesInSmall';
import { isWord } from './wordsMeant';

/** In text order of each kind. */
export function capitalsLost(filing: Filing): readonly NameInSmall[] {
	const { visible, cover, items, signatures } = filing;
	const lost = (span: Span, words: RegExp): readonly NameInSmall[] => {
		const base = visible.offset(span.start);
		return [...visible.textOf(span).matchAll(words)].map(({ index, 0: word }) => ({
			start: base + index,
			end: base + index + word.length,
			right: capitalized(word),
		}));
	};
	const names = (signatures?.blocks ?? []).flatMap(({ name, signature }) => [name, signature]);
	/** A name of a registrant that the report has elsewhere with the capital. */
	const isToldWith = ({ text }: Piece, { start, end, right }: NameInSmall): boolean =>
		visible.text.includes(text.replace(visible.text.slice(start, end), right));
	// A style may show letters as capitals.
	const isStyled = cover !== undefined && /text-transform/i.test(filing.source.slice(cover.span.start, cover.span.end));
	const values = isStyled ? undefined : cover;
	const address = values?.address;
	// Legends may stand between the lines of an address, and abroad streets have small letters.
	const isWhole =
		address !== undefined &&
		!/[()]/.test(visible.textOf(address.span)) &&
		/\b\d{5}(?:-\d{4})?$/.test(address.text) &&
		hasCapitals(address.text);
	return [
		...(cover?.legends ?? [])
			.filter(({ id, span }) => !variesAtBeginning.has(id) && beginsLegend(id, visible.textOf(span)))
			.flatMap(({ span }) => lost(span, firstWord)),
		...(values?.stateOfIncorporation ? lost(values.stateOfIncorporation.span, firstWord) : []),
		...(isWhole ? lost(address.span, wordOfAddress) : []),
		...(values?.registrants ?? []).flatMap((name) =>
			lost(name.span, smallWord).filter(
				(each) => !smallWordsOfCaptions.has(each.right.toLowerCase()) && isToldWith(name, each),
			),
		),
		...items.flatMap(({ caption }) =>
			caption && hasCapitals(caption.text) ? wordsOfCaption(caption.text, lost(caption.span, smallWord)) : [],
		),
		...names.flatMap((name) => (name && nameWithSmall.test(name.text) ? lost(name.span, lastWord) : [])),
	];
}

/** Legends that filers begin with a small letter, in the middle of a line. */
const variesAtBeginning: ReadonlySet<string> = new Set<CoverLegendId>([
	'state',
	'zip-code',
	'telephone',
	'emerging-growth-box',
]);

/** Whether a text begins with the first two words of a legend, so that none of them is lost or stands in another place. */
const beginsLegend = (id: string, text: string): boolean => {
	const beginning = keysOf(text.slice(0, 60)).slice(0, 2).join(' ');
	const { text: form = '', variants = [] } = legendById(id) ?? {};
	return [form, ...variants].some((wording) => keysOf(wording).slice(0, 2).join(' ') === beginning);
};

const firstWord = /(?<=^\(?)[a-z][a-z]+/g;
const smallWord = /(?<![\w’'&-])[a-z]{2,}(?![\w’'-])/g;
const wordOfAddress = new RegExp(
	`(?<![\\w’'&.,/-])(?!(?:${smallWordsOfAddresses.join('|')})\\b)[a-z]{3,}(?![\\w’'.-])`,
	'g',
);

/** How many words have their capital. */
const capitalsIn = (text: string): number => text.match(/(?<![\w’'-])[A-Z][a-z]{2,}/g)?.length ?? 0;
/** Whether several words have theirs, so that one without it has lost it. */
const hasCapitals = (text: string): boolean => capitalsIn(text) > 1;

/** The small words of a caption that are not always small, where they are fewer than those with a capital. */
function wordsOfCaption(caption: string, small: readonly NameInSmall[]): readonly NameInSmall[] {
	const found = small.filter(
		({ right }) =>
			!smallWordsOfCaptions.has(right.toLowerCase()) &&
			isWord(right.toLowerCase()) &&
			!functionWords.has(right.toLowerCase()),
	);
	return found.length < Math.min(3, capitalsIn(caption)) ? found : [];
}

/** `/s/ Jane doe`: a name of which the last word alone is in small letters. */
const nameWithSmall = /^(?:\/s\/\s*)?[A-Z][a-z]+\s(?:[A-Z]\.?\s|[A-Z][a-z]+\s)?[a-z]{3,}$/;
const lastWord = /(?<=\s)[a-z]{3,}$/g;

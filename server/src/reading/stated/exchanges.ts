/** The exchanges that the text gives the stock of the registrant without a symbol: `a notice from The Nasdaq Stock Market`. */
import type { Filing } from '../../filing/filing';
import { rememberedByParagraph } from '../../text/remembered';
import { sentenceAround } from '../../text/sentences';
import type { Piece, VisibleSpan } from '../../text/span';
import { exchangeIn, securitiesOf } from '../cover/securities';
import { foundIn, paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';

/** An exchange in the items that no row of the cover has. */
export interface OtherExchange extends Piece {
	/** As the cover has them: `The Nasdaq Stock Market LLC`. */
	readonly onCover: readonly string[];
}

/** In text order; none where the cover has no table, or where the report tells of another listing than that of its cover. */
export const otherExchanges = perFiling((filing: Filing): readonly OtherExchange[] => {
	const { visible, cover, items } = filing;
	const found = foundIn(paragraphs(filing), exchangesIn);
	if (found.length === 0 || cover?.registrants.length !== 1) {
		return [];
	}
	const onCover = (securitiesOf(filing) ?? []).map(([, , exchange = '']) => exchange);
	const own = onCover.map(exchangeIn);
	// The caption of the item on listings speaks of a transfer itself.
	const text = items.map(({ content }) => visible.textOf(content)).join('\n');
	return own.length === 0 || own.includes(undefined) || movesListing.test(text)
		? []
		: found
				.map(({ start, end }) => visible.piece(start, end))
				.filter((piece) => !own.some((each) => mayBe(piece.text, each)))
				.map((piece) => ({ ...piece, onCover }));
});

/** Whether words may mean an exchange: `NYSE` is short for both of that name. */
const mayBe = (words: string, exchange = ''): boolean =>
	exchangeIn(words) === exchange || (/^NYSE$/.test(words) && exchange.startsWith('NYSE'));

const exchange =
	'((?:The )?(?:NYSE American|NYSE|Nasdaq|NASDAQ|New York Stock Exchange)\\b(?: (?:Stock|Capital|Global)(?: Select)? Market)?(?! (?!(?:Stock|Capital|Global|Listing|Listed|Marketplace|Market|Rules?|Hearings?|Staff|LLC|Select)\\b)[A-Z]))';
const said: readonly RegExp[] = [
	// received a notice from the Listing Qualifications Department of The Nasdaq Stock Market
	new RegExp(
		`\\breceived [^.;]{0,80}?\\b(?:notice|notification|letter|determination)\\b[^.;]{0,60}? from (?:the )?(?:[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:Department|Staff) of )?(?:the )?${exchange}`,
		'g',
	),
	// the staff of The Nasdaq Stock Market notified the Company; was notified by Nasdaq
	new RegExp(
		`\\b(?:[Ss]taff|Department|[Dd]epartment|Regulation) of (?:the )?${exchange}(?= (?:\\([^()]{3,40}\\) )?(?:has )?(?:notified|informed|advised|determined)\\b)`,
		'g',
	),
	new RegExp(
		`\\b(?:the (?:Company|Registrant)|we) (?:was|were|has been) (?:notified|informed|advised) by (?:the )?(?:[a-z]+ of )?(?:the )?${exchange}`,
		'g',
	),
	// The Company's common stock is traded on the NYSE; the common stock began trading on Nasdaq
	new RegExp(
		`\\b(?:[Tt]he (?:(?:Company|Registrant)[’']s )?|[Oo]ur |[Ii]ts )(?:common|ordinary) (?:stock|shares) (?!of (?!the (?:Company|Registrant)|its\\b))[^.;]{0,80}?\\b(?:trad(?:es?|ed|ing)|listed|quoted)\\b[^.;]{0,60}? on (?:the )?${exchange}`,
		'g',
	),
	// the listing of the Company's common stock on the NYSE
	new RegExp(
		`\\blisting of (?:the (?:Company|Registrant)[’']s|our|its) (?:[A-Za-z]+ ){0,3}(?:stock|shares) on (?:the )?${exchange}`,
		'g',
	),
	// is independent under the Nasdaq listing standards
	new RegExp(
		`\\bindependen(?:t|ce)\\b[^.;]{0,80}? (?:the )?${exchange}(?=(?:[’']s)? (?:[a-z]+ ){0,2}(?:listing|governance|rules|standards|requirements)\\b)`,
		'g',
	),
];

/** Words of a sentence that tell of another time, market or class. */
const ofOtherTime =
	/\b(?:if|may|could|former\w*|previous\w*|prior|until|OTC\w*|warrants?|depositary|volume|price|when|where|had traded|merged|acquirer|subsidiary|in (?:19|20)\d\d)\b/i;
/** Whose stock `its` is, where the sentence names the registrant. */
const ofRegistrant = /\b(?:the (?:company|registrant)|we|our)\b/i;
/** What a report says that tells of more than one listing. */
const movesListing =
	/\b(?:transfer\w*|mov(?:e|ed|ing)|switch\w*|voluntar\w+|withdraw\w*|dual\w*|up-?list\w*|de-?list\w*)\b[^.;]{0,200}?\b(?:list(?:ed|ing)?|exchange|NYSE|nasdaq)\b|\bspin-?off\b/i;

const exchangesIn = rememberedByParagraph((text): readonly VisibleSpan[] => {
	if (!/nasdaq|nyse|new york stock/i.test(text)) {
		return [];
	}
	const line = text.replace(/\s/g, ' ');
	return said.flatMap((pattern) =>
		[...line.matchAll(pattern)].flatMap(({ index, 0: whole, 1: name = '' }) => {
			const { start, end } = sentenceAround(line, index);
			const at = index + whole.length - name.length;
			const sentence = line.slice(start, end);
			const isOfOther = /^Its /.test(whole) || (whole.startsWith('its ') && !ofRegistrant.test(sentence));
			return isOfOther || ofOtherTime.test(sentence) ? [] : [{ start: at, end: at + name.length }];
		}),
	);
});

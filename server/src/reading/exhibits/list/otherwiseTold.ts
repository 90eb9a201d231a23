/** What the list of exhibits and the items say of one exhibit, where it cannot be the same document. */
import { exhibitKey, sameExhibit } from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, Filing } from '../../../filing/filing';
import { isExhibitsItem } from '../../../knowledge';
import { rememberedByParagraph } from '../../../text/remembered';
import { between, sentenceAround } from '../../../text/sentences';
import type { Piece } from '../../../text/span';
import { keysOf } from '../../../text/words';
import { tellingItems } from '../../items/itemText';
import { paragraphsBetween } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { tellingWords } from '../../stated/nameWords';
import { mentionsOfThisReport } from '../mentions/mentions';
import { type NumberedRow, numberedRows } from './lists';

/** A row of an exhibit that this report brings, with where the items name the exhibit. */
interface ToldRow {
	readonly row: NumberedRow;
	readonly description: Piece;
	readonly mentions: readonly ExhibitMention[];
}

/** Those rows, in text order. */
const toldRows = perFiling((filing): readonly ToldRow[] =>
	numberedRows(filing.exhibitLists).flatMap((row) => {
		const { description, number, status } = row;
		const mentions = mentionsOfThisReport(filing).filter(
			({ item, number: { text } }) =>
				item !== undefined && !isExhibitsItem(item) && exhibitKey(text) === exhibitKey(number.text),
		);
		return description && status !== 'incorporated' && mentions.length > 0 ? [{ row, description, mentions }] : [];
	}),
);

/** The visible text of the items that tell of something. */
const toldText = perFiling((filing): string =>
	tellingItems(filing)
		.map(({ content }) => filing.visible.textOf(content))
		.join('\n')
		.replace(/\s+/g, ' '),
);

/** Words of a description, where they stand in it; all of it where they are parted by its lines. */
function pieceIn({ visible }: Filing, description: Piece, words: string): Piece {
	const at = visible.textOf(description.span).indexOf(words);
	const start = visible.offset(description.span.start) + at;
	return at < 0 ? { ...description, text: words } : visible.piece(start, start + words.length);
}

/** Whose agreement a description names, up to what stands in parentheses after it. */
const parties = /\b(?:between|among),?\s+([^(*]{3,300})/;
const company =
	/\b(?!(?:Company|Registrant|Borrower|Parent|Issuer|Guarantors?),)\p{Lu}[\p{L}\p{N}&’'.-]*,?\s(?:(?:\p{Lu}[\p{L}\p{N}&’'.-]*,?|&)\s){0,5}?(?:Inc|LLC|L\.P|LP|Corp|Corporation|Company|Ltd|Limited|N\.A|Bank|Trust|plc|S\.A|AG|GmbH|Partners)\b/gu;

/** A company in the list of exhibits, with a word of its name that stands nowhere else. */
export interface UnnamedParty extends Piece {
	readonly word: string;
}

/** The parties of listed agreements whose names have a word that neither the cover nor an item has, in text order. */
export const unnamedParties = perFiling((filing): readonly UnnamedParty[] => {
	const known = knownLetters(filing);
	return toldRows(filing).flatMap(({ description }) => {
		const [, words = ''] = parties.exec(description.text) ?? [];
		const names = [...words.matchAll(company)].map(([name]) => name);
		return names.flatMap((name) => {
			const own = tellingWords(name);
			const [word, another] = own.filter((each) => !known.includes(lettersOf(each)));
			// Of many parties, an item names a few; then one word beside others that it has is a slip.
			const isSlip = names.length < 3 || (another === undefined && own.length > 1 && (word?.length ?? 0) > 4);
			const written = name.split(/[\s,]+/).find((each) => lettersOf(each) === lettersOf(word ?? ''));
			return word !== undefined && isSlip ? [{ ...pieceIn(filing, description, name), word: written ?? word }] : [];
		});
	});
});

/** The letters of what the items tell and of the registrants. */
function knownLetters(filing: Filing): string {
	const { visible, cover } = filing;
	const told = tellingItems(filing).flatMap(({ content: { start, end } }) =>
		paragraphsBetween(filing, visible.offset(start), visible.offset(end)).map(({ text }) => lettersOfParagraph(text)),
	);
	return [...told, ...(cover?.registrants ?? []).map(({ text }) => lettersOf(text))].join('');
}

const lettersOf = (text: string): string => keysOf(text).join('');
const lettersOfParagraph = rememberedByParagraph(lettersOf);

/** The kind of an agreement: `Credit` of a `Credit Agreement`. */
const kindOfAgreement = /\b(\p{Lu}[\p{L}’-]{2,})\s+Agreement\b/gu;
/** Words before which an agreement is one that was told of before. */
const notKinds: ReadonlySet<string> = new Set('The This Such Each Any That Original Existing New Amended'.split(' '));

/** The kind of a listed agreement where the items tell of another kind alone. */
export interface OtherAgreement extends Piece {
	/** The words of the items, `Loan Agreement`. */
	readonly told: string;
	/** The kind in them, `Loan`. */
	readonly kind: string;
}

/** The kinds of agreements in the list that no item has, where the sentences that name the exhibit have one other; in text order. */
export const otherAgreements = perFiling((filing): readonly OtherAgreement[] =>
	toldRows(filing).flatMap(({ description, mentions }) => {
		const [first, another] = [...description.text.matchAll(kindOfAgreement)];
		const [, kind = ''] = first ?? [];
		const isForm = /^\s*forms?\b/i.test(description.text);
		if (!first || another || isForm || new RegExp(`\\b${kind} Agreement`, 'i').test(toldText(filing))) {
			return [];
		}
		const told = mentions.flatMap((mention) =>
			[...sentenceOf(filing, mention).sentence.matchAll(kindOfAgreement)].flatMap(([, words = '']) =>
				notKinds.has(words) ? [] : words,
			),
		);
		const [only, ...others] = new Set(told);
		return only === undefined || others.length > 0
			? []
			: [{ ...pieceIn(filing, description, kind), told: `${only} Agreement`, kind: only }];
	}),
);

/** Two rows of which the items tell the other way about. */
export interface ExchangedRows {
	readonly first: NumberedRow;
	readonly second: NumberedRow;
}

/** Such rows, in text order: what the items say of one exhibit has words of the other row alone, and none of its own. */
export const exchangedRows = perFiling((filing): readonly ExchangedRows[] => {
	const rows = toldRows(filing);
	return rows.flatMap((one, index) =>
		rows
			.slice(index + 1)
			.filter((other) => !sameExhibit(one.row.number.text, other.row.number.text) && areExchanged(filing, one, other))
			.map((other) => ({ first: one.row, second: other.row })),
	);
});

function areExchanged(filing: Filing, one: ToldRow, other: ToldRow): boolean {
	const [first, second] = [wordsOf(one.description.text), wordsOf(other.description.text)];
	const own = [...first].filter((word) => !second.has(word));
	const others = [...second].filter((word) => !first.has(word));
	const [ofOne, ofOther] = [one, other].map(({ mentions }) =>
		wordsOf(mentions.map((each) => before(filing, each)).join(' ')),
	);
	const count = (words: readonly string[], told: ReadonlySet<string> | undefined): number =>
		words.filter((word) => told?.has(word)).length;
	const crossed = [count(others, ofOne), count(own, ofOther)];
	return (
		crossed.every((each) => each > 0) &&
		Math.max(...crossed) > 1 &&
		count(own, ofOne) === 0 &&
		count(others, ofOther) === 0
	);
}

/** Words of four letters and more, and numbers. */
const wordsOf = (text: string): ReadonlySet<string> =>
	new Set(keysOf(text).filter((word) => word.length > 3 || /^\d+$/.test(word)));

/** In characters: how far a sentence is read before and after what it names. */
const reach = 500;

/** The sentence of a mention, and where the mention stands in it. */
function sentenceOf({ visible }: Filing, { span }: ExhibitMention) {
	const { text } = visible;
	const at = visible.offset(span.start);
	const from = Math.max(0, at - reach);
	const around = text.slice(from, at + reach);
	const paragraph = between(around, at - from, visible.format === 'html' ? /\n/g : /\n\s*\n/g);
	const inside = at - from - paragraph.start;
	const words = around.slice(paragraph.start, paragraph.end);
	const { start, end } = sentenceAround(words, inside);
	return { sentence: words.slice(start, end), at: inside - start };
}

/** What the sentence of a mention says before it, after the exhibit named before it. */
function before(filing: Filing, mention: ExhibitMention): string {
	const { sentence, at } = sentenceOf(filing, mention);
	return sentence.slice(0, at).replace(/^[\s\S]*\bExhibits?\s+\d[\d.]*/i, '');
}

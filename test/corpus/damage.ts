/** Small damages to a filing, such as hurry makes: each takes one thing away, misspells it or moves it. */
import type { Filing, Item } from '../../server/src/filing/filing';
import type { Piece, Span } from '../../server/src/text/span';
import type { Edit } from '../../server/src/writing/edit';

/** A number from 0 up to, and without, 1. */
export type Random = () => number;

/** The edits of a damage, in text order; empty where the filing has nothing that could be damaged so. */
export type Damage = (filing: Filing, random: Random) => readonly Edit[];

/** The same numbers for the same seed. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const replace = (span: Span | undefined, text: string): readonly Edit[] => (span ? [{ span, text }] : []);
const insert = (at: number | undefined, text: string): readonly Edit[] =>
	at === undefined ? [] : [{ span: { start: at, end: at }, text }];
const wholeOf = ({ source }: Filing): Span => ({ start: 0, end: source.length });

/** One of `values`; `undefined` where there are none. */
function one<T>(values: readonly T[] | undefined, random: Random): T | undefined {
	return values?.[Math.floor(random() * values.length)];
}

/** Takes the words at `span` away and leaves the markup among them; line breaks stay too. */
function erase(filing: Filing, span: Span | undefined): readonly Edit[] {
	if (!span) {
		return [];
	}
	const edits: Edit[] = [];
	for (const { 0: words, index } of filing.source.slice(span.start, span.end).matchAll(/<[^<>]*>|[^<\r\n]+/g)) {
		if (filing.visible.format === 'text' || !words.startsWith('<')) {
			const start = span.start + index;
			edits.push({ span: { start, end: start + words.length }, text: '' });
		}
	}
	return edits;
}

/** Replaces what `pattern` finds first in the words at `piece`, where they stand in one run in the source. */
function reword({ source }: Filing, piece: Pick<Piece, 'span'> | undefined, pattern: RegExp, text: string) {
	const found = piece && pattern.exec(source.slice(piece.span.start, piece.span.end));
	const start = piece && found ? piece.span.start + found.index : 0;
	return found ? replace({ start, end: start + found[0].length }, text) : [];
}

const itemOf = ({ items }: Filing, random: Random): Item | undefined =>
	one(
		items.filter(({ combined }) => !combined),
		random,
	);
const blockOf = ({ signatures }: Filing, random: Random) => one(signatures?.blocks, random);
const rowsOf = ({ exhibitLists }: Filing) =>
	exhibitLists.filter(({ layout }) => layout === 'rows').flatMap(({ rows }) => rows);
const exhibitsItem = ({ items }: Filing) =>
	items.find(({ number, combined }) => !combined && (number === '9.01' || number === '7'));
const fieldOf = (filing: Filing, key: string) => filing.submission?.header?.fields.find((each) => each.key === key);

/** The damages by name. */
export const damages: Readonly<Record<string, Damage>> = {
	'no heading of the form': (filing) => erase(filing, filing.cover?.formType?.span),
	'no report date': (filing) => erase(filing, filing.cover?.dateOfReport?.span),
	'another year of report': (filing) =>
		reword(filing, filing.cover?.dateOfReport, /\d{4}/, String(Number(filing.date?.slice(0, 4) ?? 2010) + 1)),
	'no registrant': (filing) => erase(filing, filing.cover?.registrants[0]?.span),
	'a misspelt registrant': (filing) => reword(filing, filing.cover?.registrants[0], /[A-Za-z](?=[A-Za-z]{3})/, ''),
	'no legend of a field': (filing, random) => erase(filing, one(filing.cover?.legends, random)?.span),
	'no field': ({ cover, ...filing }, random) =>
		erase(
			{ ...filing },
			one(
				[
					cover?.stateOfIncorporation,
					cover?.commissionFileNumber,
					cover?.employerIdentificationNumber,
					cover?.address,
					cover?.telephone,
				],
				random,
			)?.span,
		),
	'an employer number without hyphen': (filing) => reword(filing, filing.cover?.employerIdentificationNumber, /-/, ''),
	'no check box': (filing, random) => erase(filing, one(filing.cover?.checkBoxes, random)?.span),
	'no check boxes': (filing) => (filing.cover?.checkBoxes ?? []).flatMap(({ span }) => erase(filing, span)),
	'a legend of another box': (filing, random) =>
		reword(filing, one(filing.cover?.checkBoxes, random)?.legend, /425|240\.14a-12|240\.14d-2|240\.13e-4/, '240.10b-5'),
	'no emerging growth company': (filing) => erase(filing, filing.cover?.emergingGrowthCompany?.span),
	'transition period alone': (filing) => replace(filing.cover?.extendedTransition?.box?.span, '[X]'),
	'no securities table': (filing) => erase(filing, filing.cover?.securitiesRegistered?.span),
	'no amendment number': (filing) => erase(filing, filing.cover?.amendmentNumber?.span),
	'an amendment': (filing) => reword(filing, filing.cover?.formType, /8-K(?!\/A)/i, '8-K/A'),
	'another item number': (filing, random) =>
		replace(itemOf(filing, random)?.numberSpan, one(['1.01', '2.02', '3.03', '5.02', '7.01', '8.01'], random) ?? ''),
	'an unknown item number': (filing, random) =>
		reword(filing, { span: itemOf(filing, random)?.numberSpan ?? wholeOf(filing) }, /\d$/, '9'),
	'an old item number': (filing, random) =>
		replace(itemOf(filing, random)?.numberSpan, one(['5', '9', '12'], random) ?? ''),
	'no item number': (filing, random) => {
		const item = itemOf(filing, random);
		return item ? erase(filing, { start: item.heading.start, end: item.numberSpan.end }) : [];
	},
	'no caption': (filing, random) => erase(filing, itemOf(filing, random)?.caption?.span),
	'a caption without a letter': (filing, random) =>
		reword(filing, itemOf(filing, random)?.caption, /[a-z](?=[a-z]{2})/i, ''),
	'a caption without a word': (filing, random) =>
		reword(filing, itemOf(filing, random)?.caption, / (?:of|and|or) /i, ' '),
	'the caption of another item': (filing, random) =>
		replace(itemOf(filing, random)?.caption?.span, one(['Other Events', 'Regulation FD Disclosure'], random) ?? ''),
	'an item in the wrong place': (filing) => {
		const [first, second] = filing.items;
		if (!first || !second || first.combined || second.combined) {
			return [];
		}
		const words = ({ start, end }: Span) => filing.source.slice(start, end);
		return [...replace(first.span, words(second.span)), ...replace(second.span, words(first.span))];
	},
	'an item twice': (filing) => {
		const last = filing.items.findLast(({ combined }) => !combined);
		const { heading, content } = last ?? {};
		return heading && content ? insert(heading.start, filing.source.slice(heading.start, content.end)) : [];
	},
	'an empty item': (filing, random) => erase(filing, itemOf(filing, random)?.content),
	'no items': (filing) => filing.items.flatMap(({ heading }) => erase(filing, heading)).sort(inOrder),
	'no exhibits item': (filing) => erase(filing, exhibitsItem(filing)?.span),
	'an exhibits item alone': (filing) => erase(filing, exhibitsItem(filing)?.content),
	'another letter of the exhibits': (filing, random) =>
		replace(exhibitsItem(filing)?.parts.at(-1)?.letterSpan, one(['(a)', '(b)', '(c)', '(d)'], random) ?? ''),
	'no row of an exhibit': (filing, random) => replace(one(rowsOf(filing), random)?.source, ''),
	'no exhibit number': (filing, random) => erase(filing, one(rowsOf(filing), random)?.number?.span),
	'another exhibit number': (filing, random) =>
		reword(filing, one(rowsOf(filing), random)?.number, /\d\b/, one(['1', '2', '3', '9'], random) ?? ''),
	'a mistyped exhibit number': (filing, random) => reword(filing, one(rowsOf(filing), random)?.number, /\./, ','),
	'a row twice': (filing, random) => {
		const row = one(rowsOf(filing), random)?.source;
		return row ? insert(row.end, filing.source.slice(row.start, row.end)) : [];
	},
	'the last row first': (filing) => {
		const rows = filing.exhibitLists.find(({ layout, rows: all }) => layout === 'rows' && all.length > 1)?.rows;
		const [first, last] = [rows?.[0]?.source, rows?.at(-1)?.source];
		return first && last && first.end <= last.start
			? [...insert(first.start, filing.source.slice(last.start, last.end)), ...replace(last, '')]
			: [];
	},
	'another number in the text': (filing, random) =>
		reword(filing, one(filing.mentions, random)?.number, /\d$/, one(['1', '2', '3', '4'], random) ?? ''),
	'no hyperlink': ({ source, exhibitLists }, random) => {
		const { link } =
			one(
				exhibitLists.flatMap(({ rows }) => rows.filter((row) => row.link)),
				random,
			) ?? {};
		const words = link && /^<a\b[^>]*>([\s\S]*)<\/a>$/i.exec(source.slice(link.span.start, link.span.end))?.[1];
		return link && words ? replace(link.span, words) : [];
	},
	'a hyperlink through the viewer': (filing, random) =>
		reword(
			filing,
			one(
				filing.exhibitLists.flatMap(({ rows }) => rows.flatMap(({ link }) => link ?? [])),
				random,
			),
			/https?:\/\/www\.sec\.gov\//,
			'https://www.sec.gov/ix?doc=/',
		),
	'filed where it is furnished': (filing) =>
		reword(filing, { span: filing.span }, /furnished herewith/i, 'filed herewith'),
	'a legend of another exhibit': (filing) =>
		reword(filing, { span: filing.span }, /Item (?:2\.02|7\.01)(?=[^.]{0,200}shall not be deemed)/, 'Item 3.02'),
	'no signatures': (filing) => erase(filing, filing.signatures?.span),
	'no text after the items': ({ signatures, source }) =>
		signatures ? replace({ start: signatures.span.start, end: source.length }, '') : [],
	unsigned: (filing) => (filing.signatures?.blocks ?? []).flatMap(({ signature }) => erase(filing, signature?.span)),
	'no signature line': (filing, random) => erase(filing, blockOf(filing, random)?.line),
	'no date of signing': (filing) => (filing.signatures?.blocks ?? []).flatMap(({ date }) => erase(filing, date?.span)),
	'the year before at signing': (filing, random) =>
		reword(filing, blockOf(filing, random)?.date, /\d{4}/, String(Number(filing.date?.slice(0, 4) ?? 2010) - 1)),
	'no printed name': (filing, random) => erase(filing, blockOf(filing, random)?.name?.span),
	'no title': (filing, random) => erase(filing, blockOf(filing, random)?.title?.span),
	'another registrant at signing': (filing, random) =>
		reword(filing, blockOf(filing, random)?.registrant, /[a-z](?=[a-z]{2})/i, 'q'),
	'no legend at signing': (filing) => erase(filing, filing.signatures?.legend?.span),
	'the act of 1933 at signing': (filing) => reword(filing, filing.signatures?.legend, /1934/, '1933'),
	'another period in the header': (filing) =>
		reword(filing, fieldOf(filing, 'CONFORMED PERIOD OF REPORT')?.value, /\d$/, '7'),
	'another form in the header': (filing) =>
		reword(filing, fieldOf(filing, 'CONFORMED SUBMISSION TYPE')?.value, /8-K.*/, '8-K12B'),
	'an item less in the header': (filing) => erase(filing, fieldOf(filing, 'ITEM INFORMATION')?.value.span),
	'another registrant in the header': (filing) =>
		reword(filing, fieldOf(filing, 'COMPANY CONFORMED NAME')?.value, /[A-Z](?=[A-Z]{2})/, ''),
	'a document number twice': (filing) => replace(filing.submission?.documents[1]?.sequence?.span, '1'),
	'another type of document': (filing, random) =>
		reword(filing, one(filing.submission?.documents.slice(1), random)?.type, /\d$/, '7'),
	'no end of a text': (filing) => reword(filing, { span: wholeOf(filing) }, /<\/TEXT>/, ''),
	'no end of a table': (filing) => reword(filing, { span: filing.span }, /<\/TABLE>/, ''),
	'a placeholder': (filing, random) => replace(blockOf(filing, random)?.title?.span, '[Title]'),
	'curled quotation marks': (filing) =>
		[...filing.source.slice(filing.span.start, filing.span.end).matchAll(/"/g)].slice(0, 6).map(({ index }, count) => ({
			span: { start: filing.span.start + index, end: filing.span.start + index + 1 },
			text: count % 2 === 0 ? '“' : '”',
		})),
	'a long line': (filing, random) => {
		const content = itemOf(filing, random)?.content;
		return content && filing.visible.format === 'text'
			? replace(content, filing.source.slice(content.start, content.end).replace(/(\S)\r?\n(?=\S)/g, '$1 '))
			: [];
	},
	'another company name in a fact': (filing) => {
		const fact = filing.visible.facts.find(({ name }) => /RegistrantName|Flag|EmergingGrowth/.test(name));
		return reword(filing, fact, /(?<=>)\w+(?=[^<>]*<\/)/, 'true');
	},
};

function inOrder(a: Edit, b: Edit): number {
	return a.span.start - b.span.start;
}

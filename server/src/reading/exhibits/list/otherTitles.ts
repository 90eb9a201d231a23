/** Titles of contracts and plans that the items give with another number, ordinal or year than the list of exhibits. */
import type { Filing } from '../../../filing/filing';
import { folded } from '../../../text/folded';
import { ordinalInTitle } from '../../../text/numberWords';
import { literally } from '../../../text/phrases';
import { sentenceAround } from '../../../text/sentences';
import type { Piece } from '../../../text/span';
import { tellingItems } from '../../items/itemText';
import { perFiling } from '../../perFiling';
import { type NumberedRow, numberedRows } from './lists';

/** The words of a title that are not those of the list: `Third` of a `Third Amended and Restated Credit Agreement`. */
export interface OtherTitle extends Piece {
	/** The title as the list has it. */
	readonly listed: Piece;
	/** What the list has in the place of the words. */
	readonly right: string;
}

/** Words of a title up to the kind of document that ends it. */
const named = '(?:[A-Z][\\w&’-]*\\s|of\\s|and\\s|to\\s|the\\s){0,7}(?:Agreement|Plan|Indenture|Lease|Note)\\b';
/** What varies in a title, and the rest of it: `Third` and ` Amendment to Credit Agreement`. */
const titles = [
	{
		before: '',
		varies: ordinalInTitle,
		rest: `\\s(?:Amended\\sand\\sRestated|Amendment\\sto|Supplemental)\\s${named}`,
	},
	{ before: 'Amendment\\sNo\\.\\s', varies: '\\d{1,2}', rest: `\\sto\\s${named}` },
	{
		before: 'Certificates?\\sof\\sDesignations?,?\\s(?:[A-Z][a-z]+,?\\s|of\\s|and\\s|the\\s){0,10}Series\\s',
		varies: '[A-H](?:-\\d)?',
		rest: '\\s(?:[A-Z][a-z]+\\s){0,4}Preferred\\sStock',
	},
	{ before: '', varies: '20\\d\\d', rest: `\\s${named}` },
].map((title) => ({ ...title, pattern: new RegExp(`(${title.before})(${title.varies})(${title.rest})`) }));

/** Words for a document that is older than the listed one. */
const ofEarlier =
	/\b(?:replac\w*|success\w*|supersed\w*|prior|previous\w*|existing|original\w*|(?:is|was) (?:a )?party|awards under|after|expir\w*|in (?:19|20)\d\d)\b/i;

/** In text order of the list; empty where an item has the title of the list, or has none like it. */
export const otherTitles = perFiling((filing): readonly OtherTitle[] =>
	numberedRows(filing.exhibitLists).flatMap((row, _, rows) =>
		row.status === 'incorporated' ? [] : [...otherTitleOf(filing, row, rows), ...otherNoteOf(filing, row)],
	),
);

/** `4.875% Senior Notes due 2036`. */
const notes =
	/(?<![\d.])(\d{1,2}\.\d{1,3})%\s((?:[A-Z][\w-]*\s){0,5}(?:Note|Debenture|Bond))s?\s[Dd]ue\s(20\d\d)(?!\d)/g;

/** The rate or the year of the only notes of the items that are not those of a row but for it. */
function otherNoteOf(filing: Filing, { description }: NumberedRow): readonly OtherTitle[] {
	const [own, ...more] = (description?.text ?? '').matchAll(notes);
	if (!description || !own || more.length > 0) {
		return [];
	}
	const [listed, rate, name = '', year] = own;
	const told = tellingItems(filing)
		.flatMap(({ content }) => {
			const base = filing.visible.offset(content.start);
			return [...filing.visible.textOf(content).matchAll(notes)].map((found) => ({ found, base }));
		})
		.filter(({ found }) => folded(found[2] ?? '') === folded(name));
	const near = told.filter(({ found }) => (found[1] === rate) !== (found[3] === year));
	const isOne = new Set(near.map(({ found }) => `${found[1]} ${found[3]}`)).size === 1;
	const [first] = near;
	if (!first || !isOne || told.some(({ found }) => found[1] === rate && found[3] === year)) {
		return [];
	}
	const { found, base } = first;
	const isRate = found[1] !== rate;
	const said = (isRate ? found[1] : found[3]) ?? '';
	const start = base + found.index + (isRate ? 0 : found[0].length - said.length);
	return [
		{
			...filing.visible.piece(start, start + said.length),
			listed: { ...description, text: listed },
			right: (isRate ? rate : year) ?? '',
		},
	];
}

function otherTitleOf(
	filing: Filing,
	{ description }: NumberedRow,
	rows: readonly NumberedRow[],
): readonly OtherTitle[] {
	for (const { before, varies, pattern } of titles) {
		const found = pattern.exec(description?.text ?? '');
		const [, lead = '', right = '', tail = ''] = found ?? [];
		if (!description || !found) {
			continue;
		}
		const words = literally(tail.trim());
		const same = new RegExp(`\\b${before}(${varies})\\s${words.replace(/\s+/g, '\\s+(?:the\\s+)?')}\\b`, 'g');
		const listed = rows.flatMap((row) => [...(row.description?.text ?? '').matchAll(same)].map(([, words]) => words));
		const short = new RegExp(`\\b${before}${right}\\s[A-Z]`);
		const told = tellingItems(filing).flatMap(({ content }) => {
			const base = filing.visible.offset(content.start);
			const text = filing.visible.textOf(content);
			return [...text.matchAll(same)].map(({ index, 0: whole, 1: said = '' }) => {
				const start = base + index + whole.indexOf(said);
				const sentence = sentenceAround(text, index);
				const isOther =
					listed.includes(said) || short.test(text) || ofEarlier.test(text.slice(sentence.start, sentence.end));
				return { ...filing.visible.piece(start, start + said.length), isOther };
			});
		});
		const [first] = told;
		if (first && !told.some(({ text, isOther }) => isOther || text === right)) {
			return [{ ...first, listed: { ...description, text: `${lead}${right}${tail}` }, right }];
		}
	}
	return [];
}

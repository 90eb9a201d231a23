import { byExhibit } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, ExhibitRow, Filing } from '../../filing/filing';
import { eraOfNumber, isExhibitsItem, isFurnishedItem } from '../../knowledge';
import { type NumberedRow, numberedRows } from '../../reading/exhibits/lists';
import { hasExhibits } from '../../reading/has';
import { furnishedLegends } from '../../reading/items/furnishedLegends';
import { perFiling } from '../../reading/perFiling';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { rewrite } from '../../writing/words';
import type { Problem, Rule } from '../rule';

const example = (status: string): string => `Item 2.02 Results of Operations and Financial Condition

The press release is furnished as Exhibit 99.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026 (${status} herewith)
`;

/** Flags an exhibit that the list calls filed and the text furnishes, and one that the text calls both. */
export const filedHerewithFurnished: Rule = {
	id: 'filed-herewith-furnished',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'An exhibit that is furnished under Item 2.02 or 7.01 is not called “filed” in the list.',
	why: 'What is furnished is outside the liability of Section 18, unless the registrant says that it is filed. A list that says so speaks against the text.',
	source: { title: 'Form 8-K, General Instruction B.2', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example('filed'), good: example('furnished') },
	appliesTo: (filing) => hasExhibits(filing) || filing.items.some(({ number }) => isFurnishedItem(number)),
	*check(filing) {
		yield* filedByText(filing);
		const seen = new Set<number>();
		for (const row of numberedRows(filing.exhibitLists)) {
			const mention = furnishing(filing, row);
			const phrase = mention && (phraseIn(filing, row.span) ?? legendOf(filing, row));
			if (mention && phrase && !seen.has(phrase.start)) {
				seen.add(phrase.start);
				yield problemOf(filing, row, mention, phrase);
			}
		}
	},
};

/** `Is filed as Exhibit 99.1` in an item whose legend furnishes all of it. */
function filedByText(filing: Filing): readonly Problem[] {
	const legends = furnishedLegends(filing).filter(
		({ text, item }) => isFurnishedItem(item.number) && ofWholeItem.test(text),
	);
	const byNumber = filing.mentions.flatMap((mention): readonly Problem[] => {
		const at = filing.visible.offset(mention.span.start);
		const legend = legends.find(({ item }) => item.number === mention.item);
		const isFiled = /\bfiled\s+(?:here\w+\s+)?as\s+(?:an\s+)?$/i.test(
			filing.visible.text.slice(Math.max(0, at - 40), at),
		);
		return legend && isFiled && !mention.ofAnotherFiling
			? [
					{
						span: mention.span,
						message: `Exhibit ${mention.number.text} is called filed here; the item is furnished, not filed.`,
						related: [
							{
								span: filing.visible.span(legend.start, legend.start + legend.text.length),
								message: 'The words that furnish the item.',
							},
						],
						atMost: 'hint',
					},
				]
			: [];
	});
	return [...byNumber, ...filedByWords(filing, legends, byNumber)];
}

/** `The information is filed pursuant to this item` in an item whose legend furnishes all of it; not what the other findings say. */
function filedByWords(
	{ visible }: Filing,
	legends: ReturnType<typeof furnishedLegends>,
	others: readonly Problem[],
): readonly Problem[] {
	return legends.flatMap(({ item, start, text }) => {
		const from = visible.offset(item.content.start);
		return [...visible.textOf(item.content).matchAll(calledFiled)].flatMap(({ index, 0: words, 1: word = '' }) => {
			const end = from + index + words.length;
			const { span } = visible.piece(end - word.length, end);
			const isSaid = others.some((other) => Math.abs(visible.offset(other.span.start) - end) < 60);
			return isSaid
				? []
				: [
						{
							span,
							message: `Called filed here; Item ${item.number} is furnished, not filed.`,
							related: [
								{ span: visible.span(start, start + text.length), message: 'The words that furnish the item.' },
							],
							atMost: 'hint' as const,
						},
					];
		});
	});
}

/** What is furnished, with the verb of what is filed; what was filed with the SEC before is another report. */
const calledFiled =
	/\b(?:information|release|presentation|materials?|slides|transcript|current\s{1,5}report|exhibit\s{1,5}[\d.]{1,6})\)?(?:[^.;]|\.(?=\d)){0,60}?\s(?:is|are)\s{1,5}(?:being\s{1,5}|hereby\s{1,5})?(filed)\b(?!\s{1,5}(?:with|on)\b)/gi;

function problemOf(filing: Filing, row: NumberedRow, mention: ExhibitMention, phrase: Span): Problem {
	const shared = phrase.start < row.span.start || phrase.end > row.span.end;
	const rows = shared ? numberedRows(filing.exhibitLists).filter((other) => sharesMark(row, other)) : [row];
	// A legend that speaks of other exhibits, too, is right for those.
	const fixes = rows.every((other) => furnishing(filing, other)) ? [furnish(filing, phrase)] : [];
	return {
		span: phrase,
		message: `Exhibit ${row.number.text} is furnished by the text and filed by the list.`,
		related: [{ span: mention.span, message: 'The text speaks of the exhibit here.' }],
		fixes,
	};
}

/** The words `filed herewith`, of a row or of the legend of its mark, with `Furnished` in place of `Filed`. */
function furnish(filing: Filing, phrase: Span): Fix {
	const { visible } = filing;
	const start = visible.offset(phrase.start);
	const word = visible.text.slice(start, start + 'filed'.length);
	const written = word === 'FILED' ? 'FURNISHED' : word.startsWith('F') ? 'Furnished' : 'furnished';
	return {
		title: 'Change to “Furnished herewith”',
		edits: rewrite(filing, visible.span(start, start + word.length), written),
	};
}

const FILED_HEREWITH = /\bfiled\s+(?:herewith|hereby|with\s+this\s+(?:current\s+)?report)\b/i;

function phraseIn({ visible }: Filing, { start, end }: Span): Span | undefined {
	const from = visible.offset(start);
	const found = FILED_HEREWITH.exec(visible.text.slice(from, visible.offset(end)));
	return found ? visible.piece(from + found.index, from + found.index + found[0].length).span : undefined;
}

/** The words `* Filed herewith` after the lists, where the row has that mark. */
function legendOf(filing: Filing, row: ExhibitRow): Span | undefined {
	return filedLegends(filing).find(({ mark }) => row.marks.includes(mark))?.span;
}

/** The first legend of each mark that says that it is filed herewith, in text order. */
const filedLegends = perFiling(({ visible, exhibitLists }) => {
	const from = visible.offset(exhibitLists[0]?.span.start ?? 0);
	const legends = new Map<string, { readonly mark: string; readonly span: Span }>();
	for (const found of visible.text.slice(from).matchAll(/(\*{1,4}|[†‡+#])[\s)]{0,20}(filed\s+herewith)\b/gi)) {
		const [whole, mark = '', phrase = ''] = found;
		const end = from + found.index + whole.length;
		if (!legends.has(mark)) {
			legends.set(mark, { mark, span: visible.piece(end - phrase.length, end).span });
		}
	}
	return [...legends.values()];
});

function sharesMark(a: ExhibitRow, b: ExhibitRow): boolean {
	return a.marks.some((mark) => b.marks.includes(mark));
}

/** `The information in this Item 2.02`, `the information furnished in this report`. */
const ofWholeItem = /\binformation\b.{0,80}\b(?:this|item|items|herein|hereby|current\s+report|section)\b/is;

/** What the items say of an exhibit. */
interface Statement {
	/** Whether an item that is filed speaks of it, or one that is furnished says that it is filed. */
	readonly filed: boolean;
	/** The first mention that furnishes it. */
	readonly furnished?: ExhibitMention;
}

/** Where the text furnishes the exhibit of a row; undefined where it does not, or files it elsewhere. */
function furnishing(filing: Filing, row: NumberedRow): ExhibitMention | undefined {
	const statement = statementsOf(filing)(row.number.text);
	return statement?.filed ? undefined : statement?.furnished;
}

const statementsOf = perFiling((filing) => {
	const legends = furnishedLegends(filing);
	// Words that furnish the whole item reach the exhibits that it names, before them as well as after.
	const furnishedWhole = new Set(legends.filter(({ text }) => ofWholeItem.test(text)).map(({ item }) => item.number));
	let index = 0;
	const entries = filing.mentions.flatMap((mention): readonly (readonly [string, Statement])[] => {
		const { item, claim, span, number } = mention;
		if (item !== undefined && eraOfNumber(item) === 'current' && isExhibitsItem(item)) {
			return [];
		}
		// Mentions and legends are both in text order.
		const at = filing.visible.offset(span.start);
		while ((legends[index]?.start ?? Number.POSITIVE_INFINITY) + (legends[index]?.text.length ?? 0) <= at) {
			index += 1;
		}
		const inLegend = (legends[index]?.start ?? Number.POSITIVE_INFINITY) <= at;
		const filed = item === undefined || !isFurnishedItem(item) || (claim === 'filed' && !inLegend);
		const isFurnished = claim === 'furnished' || inLegend || furnishedWhole.has(item ?? '');
		return [[number.text, { filed, ...(isFurnished ? { furnished: mention } : {}) }]];
	});
	return byExhibit<Statement>(entries, (a, b) => {
		const [first, second] = [a.furnished, b.furnished];
		const furnished = first && second && second.span.start < first.span.start ? second : (first ?? second);
		return { filed: a.filed || b.filed, ...(furnished ? { furnished } : {}) };
	});
});

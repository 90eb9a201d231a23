import { byExhibit } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, ExhibitRow, Filing } from '../../filing/filing';
import { eraOfNumber, isExhibitsItem, isFurnishedItem } from '../../knowledge';
import { type NumberedRow, numberedRows } from '../../reading/exhibits/list/lists';
import { hasExhibits } from '../../reading/has';
import { filedUnder, isFiledBefore } from '../../reading/items/calledFiled';
import { type FurnishedLegend, furnishedLegends, isOfWholeItem } from '../../reading/items/furnishedLegends';
import { perFiling } from '../../reading/perFiling';
import type { Span, VisibleSpan } from '../../text/span';
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
	why: 'What is furnished is outside the liability of Section 18, unless the registrant says that it is filed. A list that calls it filed contradicts the text.',
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

/** What an item calls filed whose legend furnishes all of it: `filed as Exhibit 99.1`, or just `filed`. */
function filedByText(filing: Filing): readonly Problem[] {
	const { visible } = filing;
	const legends = furnishedLegends(filing).filter(
		(legend) => isFurnishedItem(legend.item.number) && isOfWholeItem(legend),
	);
	const byNumber = filing.mentions.flatMap(({ span, number, item, ofAnotherFiling }): readonly Problem[] => {
		const legend = legends.find((each) => each.item.number === item);
		return legend && !ofAnotherFiling && isFiledBefore(filing, visible.offset(span.start))
			? [
					againstLegend(
						filing,
						legend,
						span,
						`Exhibit ${number.text} is called filed here; the item is furnished, not filed.`,
					),
				]
			: [];
	});
	const isSaid = ({ end }: VisibleSpan): boolean =>
		byNumber.some(({ span }) => Math.abs(visible.offset(span.start) - end) < near);
	const byWord = legends.flatMap((legend) =>
		filedUnder(filing, legend)
			.filter((word) => !isSaid(word))
			.map(({ start, end }) =>
				againstLegend(
					filing,
					legend,
					visible.span(start, end),
					`Called filed here; Item ${legend.item.number} is furnished, not filed.`,
				),
			),
	);
	return [...byNumber, ...byWord];
}

/** In characters: how near the number of an exhibit the word belongs to it. */
const near = 60;

function againstLegend({ visible }: Filing, legend: FurnishedLegend, span: Span, message: string): Problem {
	const { start, text } = legend;
	return {
		span,
		message,
		related: [{ span: visible.span(start, start + text.length), message: 'The words that furnish the item.' }],
		atMost: 'hint',
	};
}

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

const filedHerewith = 'filed\\s+(?:(?:electronically\\s+)?herewith|hereby|with\\s+this\\s+(?:current\\s+)?report)\\b';
/** The words in a row. */
const saysFiledHerewith = new RegExp(`\\b${filedHerewith}`, 'i');
/** The words in a legend, with the mark before them. */
const legendOfFiled = new RegExp(`(\\*{1,4}|[†‡+#^§]|\\(\\d\\))[\\s)]{0,20}(${filedHerewith})`, 'gi');

function phraseIn({ visible }: Filing, { start, end }: Span): Span | undefined {
	const from = visible.offset(start);
	const found = saysFiledHerewith.exec(visible.text.slice(from, visible.offset(end)));
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
	for (const found of visible.text.slice(from).matchAll(legendOfFiled)) {
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
	const furnishedWhole = new Set(legends.filter(isOfWholeItem).map(({ item }) => item.number));
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

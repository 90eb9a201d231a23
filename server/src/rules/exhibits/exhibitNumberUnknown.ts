import { exhibitKey, exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import { exhibitByNumber } from '../../knowledge/exhibits';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { isMisprinted, type MisprintedNumber, misprintedNumbers } from '../../reading/exhibits/list/misprinted';
import { rowsOfOtherSeries } from '../../reading/exhibits/list/rowsAtOdds';
import { mistypedRows } from '../../reading/exhibits/mentions/mistypedNumber';
import { hasExhibitRows } from '../../reading/has';
import { rewrite } from '../../writing/words';
import type { Rule } from '../rule';

/** A listed number that the exhibit table of Item 601 does not have, or has for another kind of document. */
export const exhibitNumberUnknown: Rule = {
	id: 'exhibit-number-unknown',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'Every exhibit has a number of the table in Item 601 of Regulation S-K, and that of its kind.',
	why: 'The number says what kind of document the exhibit is. One that the table does not have is most often mistyped.',
	source: { title: 'Regulation S-K, Item 601', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

90.1  Press release dated March 12, 2026`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		for (const { written, span, meant, fault } of misprintedNumbers(filing)) {
			yield {
				span,
				message: `Exhibit “${written}” ${faults[fault](meant, written)}.`,
				// A part of an exhibit may be numbered so on purpose: 104.1.
				fixes: written.startsWith(`${meant}.`)
					? []
					: [{ title: `Change to ${meant}`, edits: rewrite(filing, span, meant), all: true }],
			};
		}
		// Of a number that is another one in the text, the rule about the exhibit that is not listed speaks.
		const mistyped = mistypedRows(filing);
		for (const { row, kind } of rowsOfOtherSeries(filing).filter((each) => !mistyped.includes(each.row))) {
			yield {
				span: row.number.span,
				message: `Exhibit ${row.number.text} has the name of a document that comes as Exhibit ${kind.series[0]}.`,
				related: row.description ? [{ span: row.description.span, message: 'The document.' }] : [],
			};
		}
		const seen = new Set<string>();
		for (const row of numberedRows(filing.exhibitLists)) {
			const { number } = row;
			const isUnknown =
				!isMisprinted(filing, number) && !mistyped.includes(row) && exhibitByNumber(number.text) === undefined;
			if (isUnknown && !seen.has(exhibitKey(number.text))) {
				seen.add(exhibitKey(number.text));
				yield {
					span: number.span,
					message: `Exhibit ${number.text}: Item 601 of Regulation S-K has no number ${exhibitSeries(number.text) ?? number.text}.`,
				};
			}
		}
	},
};

const signs: Readonly<Record<string, string>> = { ',': 'comma', ':': 'colon', ';': 'semicolon' };

const faults: Readonly<Record<MisprintedNumber['fault'], (meant: string, written: string) => string>> = {
	letter: (meant) => `has a letter where ${meant} has a digit`,
	sign: (meant, written) => `has a ${signs[written.replace(/\d/g, '')] ?? 'raised dot'} where ${meant} has a point`,
	digit: (meant) => `has a digit more than ${meant}`,
	twice: (meant) => `has ${meant} twice`,
	digits: (meant) => `has the description of Exhibit ${meant}`,
	point: (meant) => `lacks the point of ${meant}`,
};

/** The cover page: its check boxes, the Section 12(b) table, the emerging growth lines, and the page as a whole. */
import { type CoverLegend, type CoverLegendId, legendById, legendsInForce } from '../../knowledge';
import { boxIds } from '../../reading/cover/boxLegends';
import { emptyBox } from '../../writing/checkBoxes';
import { paragraphsAt } from '../../writing/paragraphsAt';
import { securitiesTable } from '../../writing/securitiesTable';
import { coverLines } from '../../writing/wholeCover';
import { legendTitle } from '../hover/explainCover';
import { hedged } from '../hover/explanation';
import { CompletionItemKind } from '../lsp';
import type { Line } from './line';
import type { About, Proposal } from './proposal';

/** What the cover of the filing's date has and this one does not have yet, in the order of the form. */
export function coverProposals(line: Line): readonly Proposal[] {
	const { filing, today } = line;
	const { cover } = filing;
	if (cover === undefined) {
		return [];
	}
	const inForce = new Set(legendsInForce(filing.date ?? today).map(({ id }) => id));
	const has = (id: CoverLegendId) =>
		cover.legends.some((legend) => legend.id === id) || cover.checkBoxes.some((box) => box.id === id);
	const lacks = (id: CoverLegendId) => inForce.has(id) && !has(id);
	const box = emptyBox(filing);
	const proposals: Proposal[] = [];
	const missing = boxIds.filter(lacks);
	const boxLines = missing.map((id) => `${box} ${wordsOf(id)}`);
	if (missing.length > 1) {
		proposals.push(
			proposal('check-boxes', 'Check boxes', () =>
				paragraphsAt(line, [...(has('check-boxes') ? [] : [wordsOf('check-boxes')]), ...boxLines]),
			),
		);
	}
	for (const [i, id] of missing.entries()) {
		proposals.push(proposal(id, wordsOf(id), () => paragraphsAt(line, boxLines.slice(i, i + 1)), ['[ ] ', '☐ ']));
	}
	if (lacks('securities-12b') && cover.securitiesRegistered === undefined) {
		proposals.push(
			proposal('securities-12b', 'Securities registered pursuant to Section 12(b)', () => securitiesTable(line)),
		);
	}
	if (lacks('emerging-growth') && cover.emergingGrowthCompany === undefined) {
		const lines = [
			wordsOf('emerging-growth'),
			`${wordsOf('emerging-growth-box')} ${box}`,
			`${wordsOf('extended-transition')} ${box}`,
		];
		proposals.push(proposal('emerging-growth', 'Emerging growth company', () => paragraphsAt(line, lines)));
	}
	return proposals;
}

function proposal(id: CoverLegendId, label: string, write: () => string, found: readonly string[] = []): Proposal {
	return {
		label,
		found: [wordsOf(id), ...found.map((mark) => mark + label)],
		kind: CompletionItemKind.Field,
		write,
		...about(legendById(id)),
	};
}

function about(legend: CoverLegend | undefined): { readonly about?: About } {
	return legend === undefined
		? {}
		: {
				about: {
					title: legendTitle(legend),
					points: [{ text: hedged(legend.meaning, legend.source) }],
					sources: [legend.source],
				},
			};
}

function wordsOf(id: CoverLegendId): string {
	return legendById(id)?.text ?? '';
}

/** The cover of today's form, for a document that is still empty. */
export function wholeCover(today: string): Proposal {
	const legends = legendsInForce(today);
	return {
		label: 'Form 8-K cover page',
		detail: 'the cover of today’s form',
		found: ['8-K', 'UNITED STATES', 'FORM 8-K'],
		kind: CompletionItemKind.Snippet,
		write: () => coverLines(today).join('\n'),
		about: {
			title: 'Form 8-K cover page',
			points: [{ text: 'The legends of the form in its order, with places for what they ask for.' }],
			sources: legends.slice(0, 1).map(({ source }) => source),
		},
	};
}

/** The cover page: its check boxes, the Section 12(b) table, the emerging growth lines, and the page as a whole. */
import type { Filing } from '../../filing/filing';
import { type CoverLegend, type CoverLegendId, legendById, legendsInForce } from '../../knowledge';
import { styleOf } from '../../writing/documentStyle';
import { paragraphsAt } from '../../writing/paragraphsAt';
import { escapeText } from '../../writing/words';
import { legendTitle } from '../hover/explainCover';
import { hedged } from '../hover/explanation';
import { CompletionItemKind } from '../lsp';
import type { Line } from './line';
import type { Proposal, Told } from './proposal';

const boxIds = ['rule-425', 'rule-14a-12', 'rule-14d-2', 'rule-13e-4'] as const;

/** What the cover of the filing's date has and this one does not have yet, in the order of the form. */
export function coverProposals(line: Line): readonly Proposal[] {
	const { filing, today } = line;
	const { cover } = filing;
	const inForce = new Set(legendsInForce(filing.date ?? today).map(({ id }) => id));
	const has = (id: CoverLegendId) =>
		cover?.legends.some((legend) => legend.id === id) || cover?.checkBoxes.some((box) => box.id === id) || false;
	const lacks = (id: CoverLegendId) => inForce.has(id) && !has(id);
	const box = emptyBox(filing);
	const proposals: Proposal[] = [];
	const missing = boxIds.filter(lacks);
	const boxLines = missing.map((id) => `${box} ${wordsOf(id)}`);
	if (missing.length > 1) {
		proposals.push(
			proposal('check-boxes', 'Check boxes', () =>
				paragraphsAt(line.filing, line.span.start, [
					...(has('check-boxes') ? [] : [wordsOf('check-boxes')]),
					...boxLines,
				]),
			),
		);
	}
	for (const [i, id] of missing.entries()) {
		proposals.push(
			proposal(id, wordsOf(id), () => paragraphsAt(line.filing, line.span.start, boxLines.slice(i, i + 1)), [
				'[ ] ',
				'☐ ',
			]),
		);
	}
	if (lacks('securities-12b') && cover?.securitiesRegistered === undefined) {
		proposals.push(
			proposal('securities-12b', 'Securities registered pursuant to Section 12(b)', () => securitiesTable(line)),
		);
	}
	if (lacks('emerging-growth') && cover?.emergingGrowthCompany === undefined) {
		const lines = [
			wordsOf('emerging-growth'),
			`${wordsOf('emerging-growth-box')} ${box}`,
			`${wordsOf('extended-transition')} ${box}`,
		];
		proposals.push(
			proposal('emerging-growth', 'Emerging growth company', () => paragraphsAt(line.filing, line.span.start, lines)),
		);
	}
	return proposals;
}

function proposal(id: CoverLegendId, label: string, write: () => string, found: readonly string[] = []): Proposal {
	return {
		label,
		found: [wordsOf(id), ...found.map((mark) => mark + label)],
		kind: CompletionItemKind.Field,
		write,
		...told(legendById(id)),
	};
}

function told(legend: CoverLegend | undefined): { readonly told?: Told } {
	return legend === undefined
		? {}
		: {
				told: {
					title: legendTitle(legend),
					points: [{ text: hedged(legend.meaning, legend.source) }],
					sources: [legend.source],
				},
			};
}

function wordsOf(id: CoverLegendId): string {
	return legendById(id)?.text ?? '';
}

/** An empty box like those of the cover, else one that the characters of the document allow. */
function emptyBox(filing: Filing): string {
	const { visible, cover } = filing;
	const used = [...(cover?.checkBoxes ?? []), cover?.emergingGrowthCompany].find((each) => each?.box)?.box?.text ?? '';
	return /^\[.{0,3}\]$/.test(used) || (visible.format === 'text' && styleOf(filing).ascii) ? '[ ]' : '☐';
}

/** The legend and a table with one row to fill in: in HTML, Markdown, or columns apart by spaces. */
function securitiesTable(line: Line): string {
	const { filing } = line;
	const { source, span, visible, eol } = filing;
	const legend = paragraphsAt(line.filing, line.span.start, [wordsOf('securities-12b')]);
	const heads = (['securities-title', 'securities-symbol', 'securities-exchange'] as const).map(wordsOf);
	const cells = ['[Title of class]', '[Trading symbol]', '[Name of exchange]'];
	if (visible.format === 'html') {
		const row = (words: readonly string[]) =>
			`<tr>${words.map((each) => `<td>${escapeText(filing, each)}</td>`).join('')}</tr>`;
		return [legend, '<table style="width:100%">', row(heads), row(cells), '</table>'].join(eol);
	}
	if (/^(?:#{1,6} |\| ?---)/m.test(source.slice(span.start, span.end))) {
		const row = (words: readonly string[]) => `| ${words.join(' | ')} |`;
		return [legend, '', row(heads), row(heads.map(() => '---')), row(cells)].join(eol);
	}
	const widths = heads.map((head, i) => Math.max(head.length, cells[i]?.length ?? 0) + 2);
	const row = (words: readonly string[]) =>
		words
			.map((each, i) => each.padEnd(widths[i] ?? 0))
			.join('')
			.trimEnd();
	return [legend, '', row(heads), row(cells)].join(eol);
}

/** The cover of today's form, for a document that is still empty. */
export function wholeCover(today: string): Proposal {
	const legends = legendsInForce(today);
	const lines = legends.flatMap(({ id, text }) => coverLine(id, text));
	return {
		label: 'Form 8-K cover page',
		detail: 'the cover of today’s form',
		found: ['8-K', 'UNITED STATES', 'FORM 8-K'],
		kind: CompletionItemKind.Snippet,
		write: () => lines.join('\n'),
		told: {
			title: 'Form 8-K cover page',
			points: [{ text: 'The legends of the form in its order, with places for what they ask for.' }],
			sources: legends.slice(0, 1).map(({ source }) => source),
		},
	};
}

/** The lines of a legend with what it asks for; values stand above the legends that are in parentheses. */
function coverLine(id: CoverLegendId, text: string): readonly string[] {
	switch (id) {
		case 'united-states':
		case 'commission':
		case 'current-report':
			return [text];
		case 'date-of-report':
			return [`${text}: [date]`, ''];
		case 'registrant':
			return ['[Registrant]', text, ''];
		case 'state':
			return ['[State]', text, ''];
		case 'file-number':
			return ['[File number]', text, ''];
		case 'employer-number':
			return ['[Employer identification number]', text, ''];
		case 'address':
			return ['[Address]'];
		case 'zip-code':
			return [`${wordsOf('address')} ${text}`, ''];
		case 'telephone':
			return [`${text}: [telephone number]`, ''];
		case 'former-name':
			return ['Not Applicable', text, ''];
		case 'rule-425':
		case 'rule-14a-12':
		case 'rule-14d-2':
		case 'rule-13e-4':
			return [`[ ] ${text}`, ...(id === 'rule-13e-4' ? [''] : [])];
		case 'securities-title':
			return [];
		case 'securities-symbol':
			return [`${wordsOf('securities-title')}    ${text}    ${wordsOf('securities-exchange')}`];
		case 'securities-exchange':
			return ['[Title of class]    [Trading symbol]    [Name of exchange]', ''];
		case 'emerging-growth-box':
			return [`${text} [ ]`, ''];
		case 'extended-transition':
			return [`${text} [ ]`, '', ''];
		default:
			return [text, ''];
	}
}

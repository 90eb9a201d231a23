/** Exhibits: their numbers after the word `Exhibit`, and rows of the lists. */

import { compareExhibits } from '../../filing/exhibits/exhibitNumber';
import { numberBeingTyped } from '../../filing/exhibits/typedNumber';
import type { Filing } from '../../filing/filing';
import { coverDataRow, exhibitByNumber } from '../../knowledge';
import { descriptionToCome } from '../../reading/exhibits/list/description';
import { listAt } from '../../reading/exhibits/list/listAt';
import { attachedNumbers, isInteractiveData, isListed, numberedRows } from '../../reading/exhibits/list/lists';
import { nextExhibits } from '../../reading/exhibits/list/nextExhibits';
import { missingExhibits } from '../../reading/exhibits/mentions/missing';
import { rowAt } from '../../writing/rowAt';
import { exhibitPoints, exhibitTitle } from '../hover/explainExhibit';
import type { Place } from '../hover/explanation';
import { CompletionItemKind } from '../lsp';
import type { Line } from './line';
import type { About, Proposal, Target } from './proposal';

/** The number that is being typed after the word `Exhibit` in running text; undefined elsewhere. */
export function mentionTarget({ filing, at }: Place): Target | undefined {
	const { source, exhibitLists, items } = filing;
	const typed = numberBeingTyped(source.slice(Math.max(0, at - 120), at));
	const isInList = exhibitLists.some(({ span }) => span.start < at && at <= span.end);
	const isHeading = items.some(({ heading }) => heading.start <= at && at <= heading.end);
	if (
		typed === undefined ||
		isInList ||
		isHeading ||
		!items[0] ||
		at < items[0].heading.end ||
		/^[\p{L}\d]/u.test(source.slice(at, at + 2))
	) {
		return undefined;
	}
	return { span: { start: at - typed.length, end: at }, lead: '', typed };
}

/** The exhibits that the sentence may name: those of the lists, then those that are attached, then the usual next ones. */
export function mentionProposals({ filing, at, today }: Place): readonly Proposal[] {
	const listed = numberedRows(filing.exhibitLists).map(({ number, description }) => ({
		number: number.text,
		description: description?.text ?? '',
	}));
	const own = listed.filter(
		({ number }, i) => !isInteractiveData(number) && listed.findIndex((other) => other.number === number) === i,
	);
	const attached = attachedNumbers(filing)
		.filter(({ text }) => !isListed(filing.exhibitLists, text))
		.map(({ text }) => ({ number: text, description: descriptionToCome(text) }));
	const next = nextExhibits(
		filing,
		at,
		today,
		[...own, ...attached].map(({ number }) => number),
	);
	return [...own.sort((a, b) => compareExhibits(a.number, b.number)), ...attached, ...next].map(
		({ number, description }): Proposal => ({
			label: number,
			detail: description,
			kind: CompletionItemKind.Reference,
			write: () => number,
			about: aboutExhibit(filing, number),
		}),
	);
}

function aboutExhibit(filing: Filing, number: string): About {
	const fact = exhibitByNumber(number);
	return {
		title: exhibitTitle(number),
		points: exhibitPoints(filing, number),
		sources: fact ? [fact.nameSource, fact.source] : [],
	};
}

/** Rows for the list in which the line stands: what the report names first, then the usual next ones. */
export function rowProposals(line: Line): readonly Proposal[] {
	const { filing, today, span } = line;
	const list = listAt(filing, span.start);
	if (list === undefined) {
		return [];
	}
	const missing = missingExhibits(filing, [list]);
	const taken = [...missing, ...numberedRows([list]).map(({ number }) => ({ number: number.text }))];
	const next = nextExhibits(
		filing,
		span.start,
		today,
		taken.map(({ number }) => number),
	);
	const hasData = taken.some(({ number }) => isInteractiveData(number)) || (filing.date ?? today) < coverDataRow.since;
	const data = hasData ? [] : [coverDataRow];
	return [...missing, ...next, ...data].flatMap(({ number, description }): Proposal[] => {
		const text = rowAt(line, list, number, description);
		return text === undefined
			? []
			: [
					{
						label: `${number} ${description}`,
						found: [`Exhibit ${number}`],
						kind: CompletionItemKind.Value,
						write: () => text,
						about: aboutExhibit(filing, number),
					},
				];
	});
}

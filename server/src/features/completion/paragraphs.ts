/** Sentences that belong to an item: that it is furnished, that nothing is admitted, that statements follow. */
import type { Filing, Item } from '../../filing/filing';
import { saysNoAdmission, saysNotFiled, saysStatementsFollow } from '../../filing/items/customarySentences';
import {
	isAbout,
	itemByNumber,
	laterWording,
	paragraphRole,
	statementsDays,
	type WordingFact,
	wordingById,
} from '../../knowledge';
import { statementsMayFollow } from '../../reading/items/formerShell';
import { itemAbove } from '../../reading/items/itemAbove';
import type { Span } from '../../text/span';
import { paragraphsAt } from '../../writing/paragraphsAt';
import { enumerated, hedged } from '../hover/explanation';
import { CompletionItemKind } from '../lsp';
import type { Line } from './line';
import type { Proposal } from './proposal';

/** The sentences for the item, or the lettered part of it, in which the line stands, that it does not have yet. */
export function paragraphProposals(line: Line): readonly Proposal[] {
	const { filing, today, span } = line;
	const item = itemAbove(filing, span.start);
	if (item === undefined) {
		return [];
	}
	const fact = itemByNumber(item.number, filing.date ?? today);
	const part = item.parts.findLast(({ heading }) => heading.end <= span.start);
	const proposals: (Proposal | undefined)[] = [];
	if (fact?.filing === 'furnished' && !saysNotFiled(wordsIn(line, item.content))) {
		const found = ['furnished, not filed', 'The information in this Item'];
		proposals.push(proposal(line, item, wordingById('furnished'), found));
	}
	if (isAbout(item.number, 'regulation-fd') && !saysNoAdmission(wordsIn(line, item.content))) {
		const found = ['materiality', 'The furnishing of this information'];
		proposals.push(proposal(line, item, wordingById('not-material'), found));
	}
	const later = part && statementsMayFollow(filing) && laterWording(paragraphRole(item.number, part.letter));
	if (later && !saysStatementsFollow(wordsIn(line, part.span))) {
		const found = [
			`${statementsDays} days`,
			'The financial statements required',
			'The pro forma financial information required',
		];
		proposals.push(proposal(line, item, later, found));
	}
	return proposals.filter((each) => each !== undefined);
}

function proposal(
	line: Line,
	item: Item,
	wording: WordingFact | undefined,
	found: readonly string[],
): Proposal | undefined {
	if (wording === undefined) {
		return undefined;
	}
	const { title, meaning, source } = wording;
	const words = wording.text.replace('{item}', item.number).replace('{including}', including(line.filing, item));
	return {
		label: title,
		detail: `Item ${item.number}`,
		found,
		kind: CompletionItemKind.Text,
		write: () => paragraphsAt(line, [words]),
		about: { title, points: [{ text: hedged(meaning, source) }, { label: 'Text', text: words }], sources: [source] },
	};
}

/** `, including Exhibit 99.1,`: the exhibits of this report that the item names; empty where it names none. */
function including({ mentions }: Filing, { number }: Item): string {
	const named = mentions.filter((mention) => mention.item === number && !mention.ofAnotherFiling);
	const numbers = [...new Set(named.map((mention) => mention.number.text))];
	return numbers.length === 0 ? '' : `, including Exhibit${numbers.length > 1 ? 's' : ''} ${enumerated(numbers)},`;
}

/** The words of a part of the filing without those of the line. */
function wordsIn({ filing: { visible }, span }: Line, part: Span): string {
	const words = (start: number, end: number) => visible.textOf({ start, end });
	return `${words(part.start, Math.min(part.end, span.start))}\n${words(Math.max(part.start, span.end), part.end)}`;
}

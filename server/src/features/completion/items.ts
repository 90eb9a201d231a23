/** Items at a line start: number, caption and the text that an item usually begins with. */
import {
	exhibitsParagraph,
	type ItemFact,
	isAbout,
	isExhibitsItem,
	itemByNumber,
	itemsInForce,
	itemWording,
	laterWording,
} from '../../knowledge';
import { missingExhibits } from '../../reading/exhibits/mentions/missing';
import { statementsMayFollow } from '../../reading/items/formerShell';
import { itemAbove } from '../../reading/items/itemAbove';
import { headingLike } from '../../writing/itemHeading';
import { naming, paragraphsAt } from '../../writing/paragraphsAt';
import { inLetterCaseOf } from '../../writing/words';
import { itemTitle, paragraphsOf } from '../hover/explainItem';
import { hedged, present } from '../hover/explanation';
import { CompletionItemKind } from '../lsp';
import type { Line } from './line';
import type { Proposal } from './proposal';

/** The items in force, in the order of the form. */
export interface Items {
	readonly missing: readonly Proposal[];
	/** Those that the report has already; a word of a caption alone does not ask for them. */
	readonly present: readonly Proposal[];
}

/** The items that a report of the filing's date may name. */
export function itemProposals(line: Line): Items {
	const { filing, today, typed } = line;
	const asksAll = /^(?:item|\d|$)/i.test(typed);
	const facts = itemsInForce(filing.date ?? today);
	const isPresent = ({ number }: ItemFact) => filing.items.some((item) => item.number === number);
	return {
		missing: facts.filter((fact) => !isPresent(fact)).map((fact) => itemProposal(line, fact, fact.section)),
		present: facts
			.filter((fact) => asksAll && isPresent(fact))
			.map((fact) => itemProposal(line, fact, 'already in this report')),
	};
}

function itemProposal(line: Line, fact: ItemFact, detail: string | undefined): Proposal {
	return {
		label: itemTitle(fact, line.filing.date ?? line.today),
		...(detail && { detail }),
		kind: CompletionItemKind.Module,
		write: () => itemText(line, fact),
		item: fact.number,
	};
}

function itemText(line: Line, fact: ItemFact): string {
	const { filing } = line;
	const heading = headingLike(filing, fact.number);
	const body = isExhibitsItem(fact.number) ? exhibitsItemBody(line, fact) : itemWording(fact.number);
	const paragraphs = body.map((words) => naming(filing, words));
	return heading.html
		? `${heading.html}${filing.eol}${paragraphsAt(line, paragraphs)}`
		: paragraphsAt(line, [heading.text, ...paragraphs]);
}

/** The lettered parts that the report needs, and the exhibits that it names and does not list. */
function exhibitsItemBody({ filing, today }: Line, fact: ItemFact): readonly string[] {
	const date = filing.date ?? today;
	const separator = filing.visible.format === 'html' ? '\u00a0\u00a0\u00a0\u00a0' : '    ';
	const named = missingExhibits(filing);
	const rows = named.length > 0 ? named : present(fact.draftExhibit);
	const isAcquisition = filing.items.some(({ number }) => isAbout(number, 'acquisition'));
	const statements =
		isAcquisition && statementsMayFollow(filing)
			? paragraphsOf(fact, date).flatMap(({ letter, caption, role }) => {
					const later = laterWording(role);
					return later ? [`(${letter}) ${caption ?? ''}.`, later.text] : [];
				})
			: [];
	return [
		...statements,
		`(${exhibitsParagraph(date, fact.number)}) Exhibits.`,
		...rows.map(({ number, description }) => `${number}${separator}${description}`),
	];
}

/** The lettered parts with a heading of their own that the item of the line does not have yet. */
export function partProposals(line: Line): readonly Proposal[] {
	const { filing, today, span } = line;
	const item = itemAbove(filing, span.start);
	const date = filing.date ?? today;
	const fact = item && itemByNumber(item.number, date);
	const parts = (item?.parts ?? []).filter(({ heading }) => heading.end <= span.start || span.end <= heading.start);
	return (fact ? paragraphsOf(fact, date) : [])
		.filter(({ letter, caption }) => caption !== undefined && !parts.some((part) => part.letter === letter))
		.map(({ letter, caption = '', text, source }): Proposal => {
			const model = parts.find((part) => part.caption !== undefined);
			const stop = model === undefined || filing.source.charAt(model.heading.end) === '.' ? '.' : '';
			const heading = `(${letter}) ${inLetterCaseOf(model?.caption?.text ?? '', caption)}${stop}`;
			return {
				label: `(${letter}) ${caption}`,
				found: [`${letter}) ${caption}`],
				kind: CompletionItemKind.Struct,
				write: () => paragraphsAt(line, [heading]),
				about: {
					title: `Item ${item?.number}(${letter}) ${caption}`,
					points: [{ text: hedged(text, source) }],
					sources: [source],
				},
			};
		});
}

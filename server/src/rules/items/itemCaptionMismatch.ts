import type { Filing, Item } from '../../filing/filing';
import { captionAt, type ItemFact, isInForce, itemsByNumber } from '../../knowledge';
import { hasItems } from '../../reading/has';
import { bearsOwnCaption, differsLittle, hasOwnWords, likeness, ownerOf } from '../../reading/items/captions';
import { isOfAnotherEra } from '../../reading/items/numbering';
import { isNumberRather } from '../../reading/items/numberOrCaption';
import { otherSections } from '../../reading/items/sectionHeadings';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import type { Edit, Fix } from '../../writing/edit';
import { inLetterCaseOf, replace, rewrite } from '../../writing/words';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags an item whose caption is not the form's, or is that of another item. */
export const itemCaptionMismatch: Rule = {
	id: 'item-caption-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'Every item bears the caption that the form gives to its number.',
	why: 'A report gives the number and caption of each item under which it is made; readers and data feeds go by both.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 2.02 Results of Operation and Financial Condition

The company announced its results for the fourth quarter.
`,
		good: `Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.
`,
	},
	appliesTo: hasItems,
	*check(filing) {
		yield* [...captions(filing), ...sections(filing)].sort((a, b) => a.span.start - b.span.start);
	},
};

/** The heading of a section over an item that the form has in another one. */
const sections = (filing: Filing): readonly Problem[] =>
	otherSections(filing).map(({ span, text, item, section, right }) => ({
		span,
		message: `Item ${item.number} is in “${shortened(section, 60)}” of the form.`,
		fixes: [
			{
				title: `Write “${shortened(inLetterCaseOf(text, right), 50)}”`,
				edits: rewrite(filing, span, inLetterCaseOf(text, right)),
			},
		],
		atMost: 'hint',
	}));

function* captions(filing: Filing): Iterable<Problem> {
	for (const item of filing.items) {
		const { caption, number } = item;
		const facts = itemsByNumber(number).filter(({ inForm }) => inForm);
		const fact = factInForce(facts, filing.date);
		if (!caption || !fact || item.combined || isNoCaption(item) || isOfAnotherEra(filing, number)) {
			continue;
		}
		if (bearsOwnCaption(filing, item)) {
			if (fact.era === 'current' && !hasOwnWords(filing, item)) {
				yield {
					span: caption.span,
					message: `Form 8-K calls Item ${number} “${shortened(captionAt(fact, filing.date), 66)}”.`,
					atMost: 'hint',
				};
			}
			continue;
		}
		const owner = ownerOf(caption.text, fact.era);
		if (owner && owner.number !== number) {
			yield {
				span: caption.span,
				message: `Item ${number} bears the caption of Item ${owner.number}.`,
				fixes: captionOfAnother(filing, item, caption.text, fact, owner),
			};
			continue;
		}
		if (fact.era === 'legacy') {
			// How the form before 2004 worded its captions is known from secondary sources only, and they differ.
			continue;
		}
		const share = likeness(caption.text, captionAt(fact, filing.date));
		// Words that share little with the caption may be the text of the item: nothing is to be written over them.
		const fixes =
			share > 0.3 || caption.text.split(' ').length <= 12
				? [official(filing, item, caption.text, fact, share >= 0.6)]
				: [];
		yield {
			span: caption.span,
			message: `Form 8-K calls Item ${number} “${shortened(captionAt(fact, filing.date), 66)}”.`,
			fixes,
			...(differsLittle(caption.text, captionAt(fact, filing.date)) ? { atMost: 'hint' as const } : {}),
		};
	}
}

/** Whether a caption begins with what is left of a number: `Five. Submission of Matters`, `b). Departure of Directors`. */
const isNoCaption = ({ slip, caption }: Item): boolean =>
	slip === 'number-missing' || /^[a-z]\)/.test(caption?.text ?? '');

/** The row that held on a day, of those with one number; the last where none did. */
function factInForce(facts: readonly ItemFact[], date: string | undefined): ItemFact | undefined {
	return facts.find((fact) => isInForce(fact, date)) ?? facts.at(-1);
}

function official(filing: Filing, { caption, number }: Item, words: string, fact: ItemFact, certain: boolean): Fix {
	const text = inLetterCaseOf(words, captionAt(fact, filing.date));
	return {
		title: `Write the caption of Item ${number}`,
		edits: caption ? captionEdits(filing, caption.span, text) : [],
		...(certain ? { all: true } : {}),
	};
}

/** Marks of a markup among the words of a plain text go with the words that they are for. */
function captionEdits(filing: Filing, span: Span, text: string): readonly Edit[] {
	const isMarked =
		filing.visible.format === 'text' && /<\/?\w|[*_~]{2}/.test(filing.source.slice(span.start, span.end));
	return isMarked ? [replace(span, text)] : rewrite(filing, span, text);
}

/** The number is the likelier slip, unless the report speaks for it, or has the other item already. */
function captionOfAnother(filing: Filing, item: Item, words: string, fact: ItemFact, owner: ItemFact): readonly Fix[] {
	const caption = official(filing, item, words, fact, false);
	const number = { title: `Change to Item ${owner.number}`, edits: [replace(item.numberSpan, owner.number)] };
	if (filing.items.some((other) => other.number === owner.number)) {
		return [caption];
	}
	return isNumberRather(filing, item, fact, owner) ? [caption, number] : [number, caption];
}

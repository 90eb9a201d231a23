import type { Filing, Item } from '../../filing/filing';
import { captionAt, isAbout, itemByNumber } from '../../knowledge';
import { placeholders } from '../../reading/debris/placeholders';
import { hasItems } from '../../reading/has';
import { isOfAnotherEra } from '../../reading/items/numbering';
import { overlap } from '../../text/span';
import { keysOf } from '../../text/words';
import type { Edit } from '../../writing/edit';
import { escapeText, inLetterCaseOf, insert } from '../../writing/words';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags an item heading that has a number and no caption. */
export const itemCaptionMissing: Rule = {
	id: 'item-caption-missing',
	severity: { draft: 'warning', final: 'warning' },
	isOfAbsence: true,
	yieldsTo: slipRules,
	summary: 'Every item heading has a caption.',
	why: 'A report gives the number and the caption of each item under which it is made.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.

Item 8.01

The company opened a second plant.
`,
		good: `Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.

Item 8.01 Other Events

The company opened a second plant.
`,
	},
	appliesTo: hasItems,
	*check(filing) {
		const seen = new Set<string>();
		for (const item of filing.items) {
			const { number, caption, combined, heading } = item;
			const repeated = seen.has(number);
			seen.add(number);
			const fact = itemByNumber(number, filing.date);
			if (caption || combined || repeated || !fact?.inForm || isOfAnotherEra(filing, number)) {
				continue;
			}
			// The old form was commonly answered on the heading's own line, and General Instruction D lets the caption of
			// Item 1.01 be left out where other items cover the same facts.
			if (fact.era === 'legacy' || (isAbout(number, 'covers-others') && filing.items.some((other) => other.caption))) {
				continue;
			}
			const official = captionAt(fact, filing.date);
			// A caption whose words are joined is there, and another rule parts them.
			if (isToFill(filing, item) || isJoined(filing, item, official)) {
				continue;
			}
			yield {
				span: heading,
				message: `Item ${number} has no caption.`,
				fixes: isWrittenAfter(filing, item, official)
					? []
					: [{ title: `Insert “${official}”`, edits: [writeCaption(filing, item, official)], all: true }],
			};
		}
	},
};

/** Whether a place to fill in follows the heading on its line, of which another rule speaks. */
const isToFill = (filing: Filing, { heading }: Item): boolean => {
	const { visible } = filing;
	const at = visible.offset(heading.end);
	const rest = /^[^\n\v]{0,80}/.exec(visible.text.slice(at, at + 80))?.[0].length ?? 0;
	return placeholders(filing).some(({ span }) => overlap(span, visible.span(at, at + rest)));
};

/** Whether the letters of the caption follow the heading, parted elsewhere. */
function isJoined({ visible }: Filing, { heading }: Item, official: string): boolean {
	const at = visible.offset(heading.end);
	return keysOf(visible.text.slice(at, at + 2 * official.length))
		.join('')
		.startsWith(keysOf(official).join(''));
}

/** Whether most words of the caption follow the heading, among others that keep it from being read as one. */
function isWrittenAfter({ visible }: Filing, { heading }: Item, official: string): boolean {
	const words = keysOf(official);
	const at = visible.offset(heading.end);
	const next = keysOf(visible.text.slice(at, at + 2 * official.length + 60)).slice(0, words.length + 4);
	return words.filter((word) => next.includes(word)).length > words.length / 2;
}

/** The caption after the number, set off as the other headings set theirs off. */
function writeCaption(filing: Filing, { heading, numberSpan }: Item, official: string): Edit {
	const { source, items, visible } = filing;
	const model = items.find((other) => other.caption);
	const words = source.slice(heading.start, numberSpan.start);
	const text = escapeText(filing, inLetterCaseOf(model?.caption?.text ?? words, official));
	const stop = /^[.:]/.exec(source.slice(heading.end, heading.end + 1))?.[0].length ?? 0;
	const stopped = stop > 0 || /[.:]$/.test(source.slice(numberSpan.end, heading.end));
	let between = ' ';
	if (model?.caption && !stopped) {
		const shown = visible.textOf({ start: model.numberSpan.end, end: model.caption.span.start });
		// Paragraph letters and breaks of a table or a line are the other heading's own.
		between = /^(?:[ .:]|\u2013|\u2014|-){1,6}$/.test(shown) ? escapeText(filing, shown) : ' ';
	}
	// Where the text goes on in the same line, the caption ends with a full stop.
	const at = visible.offset(heading.end) + stop;
	const goesOn = /^ [“"]?\p{Lu}/u.test(visible.text.slice(at, at + 3));
	return insert(heading.end + stop, `${between}${text}${goesOn ? '.' : ''}`);
}

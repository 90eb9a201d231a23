import { hasExhibitRows, isHtml } from '../../reading/has';
import { shortened } from '../../text/shortened';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

const example = (description: string): string => `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Lease of the second plant, dated March 2, 2026
99.1  ${description}`;

/** Flags an entry of the list of exhibits whose description is not whole: no words, no date, no file number, a parenthesis that stays open. */
export const exhibitDescription: Rule = {
	id: 'exhibit-description',
	severity: { draft: 'information', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'Every listed exhibit is described in whole.',
	why: 'A description that ends at “dated”, or an empty pair of parentheses, was to be filled in when the exhibit was final.',
	source: { title: '17 CFR 229.601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: { bad: example('Press release dated'), good: example('Press release dated March 12, 2026') },
	appliesTo: hasExhibitRows,
	*check(filing) {
		for (const { number, description } of filing.exhibitLists.flatMap(({ rows }) => rows)) {
			if (number && description === undefined && !filing.lostLines) {
				yield { span: number.span, message: `No description of Exhibit ${number.text}.` };
			}
			if (description && number && saysNothing.test(description.text)) {
				yield {
					span: description.span,
					message: `“${shortened(description.text, 40)}” does not say what Exhibit ${number.text} is.`,
				};
				continue;
			}
			const found = description && open.exec(description.text);
			if (description && found) {
				yield {
					span: description.span,
					message: `“${shortened(found[0].trim(), 40)}” of Exhibit ${number?.text ?? ''} is still to be filled in.`,
					// Some registrants leave the number of the exhibit that holds the cover page open.
					...(/Exhibit\s*$/i.test(found[0]) && { atMost: 'hint' as const }),
				};
				continue;
			}
			// In plain text the words may go on in the line below.
			const words = isHtml(filing) ? (description?.text ?? '') : '';
			const what = isUnclosed(words, /\(/g, /\)/g)
				? 'parenthesis'
				: isUnclosed(words, /“/g, /”/g)
					? 'quotation'
					: undefined;
			if (description && what) {
				yield {
					span: description.span,
					message: `A ${what} in the description of Exhibit ${number?.text ?? ''} is not closed.`,
					atMost: 'hint',
				};
			}
		}
	},
};

/** Words that stand for a description, or repeat the number. */
const saysNothing = /^(?:description|title|(?:exhibit|ex\.?)\s?[\d.]+)$/i;

/** Whether words have more opening signs than closing ones. */
const isUnclosed = (words: string, opening: RegExp, closing: RegExp): boolean =>
	(words.match(opening)?.length ?? 0) > (words.match(closing)?.length ?? 0);

/** Words after which something must come; parentheses with nothing in them, and commas with nothing between them. */
const open =
	/^\[?(?:Exhibit Description|Description of (?:the )?Exhibit)(?=[\]\s]|$)|\b(?:dated|dated as of|as of|by and between|by and among|between|issued by|filed on|of|by|for|and|between|to|with|from)[\s,;.]*$|,\s?,|\S\s*[,(]\s*$|\bdated(?:\s+as\s+of)?\s+[A-Z][a-z]+\s+\d{1,2},?\s*$|\(\s*\)|\bFile\s+Nos?\.?\s*\)|\bdated(?:\s+as\s+of)?\s*(?=[(,;])|\b(?:to|in|from)\s+Exhibit\s*(?=\)|,|\s(?:to|of|in)\s)/i;

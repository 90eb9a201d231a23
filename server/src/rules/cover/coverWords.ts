import type { Filing } from '../../filing/filing';
import { coverSpan, findLegend } from '../../reading/cover/coverWords';
import { halfParentheses } from '../../reading/cover/halfParentheses';
import { otherLegendWords } from '../../reading/cover/legendWords';
import { wordsOfOtherForms } from '../../reading/cover/wordsOfOtherForms';
import { hasCover } from '../../reading/has';
import { shortened } from '../../text/shortened';
import { inLetterCaseOf, rewrite } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

const telephone = (legend: string): string => coverOf({ telephone: `(541) 555-0163\n(${legend})` });

/** Flags numbers and words in the legends of the cover that are not those of the form. */
export const coverWords: Rule = {
	id: 'cover-words',
	severity: { draft: 'information', final: 'warning' },
	yieldsTo: [
		...slipRules,
		...[
			'punctuation-doubled',
			'act-misnamed',
			'form-misnamed',
			'words-at-odds',
			'check-box-text',
			'cover-line-missing',
		],
	],
	summary: 'The legends of the cover page have the numbers and words of the form.',
	why: 'The cover is taken over from report to report, and a slip in its small print with it.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: telephone("Registrant's telephone number, excluding area code"),
		good: telephone("Registrant's telephone number, including area code"),
	},
	appliesTo: hasCover,
	*check(filing) {
		yield* [...otherWords(filing), ...otherForms(filing), ...parentheses(filing)].sort(
			(a, b) => a.span.start - b.span.start,
		);
	},
};

/** What a template has in the place of words: `[●]`, `____`. */
const isToFill = /\[[^\]]*\]|[●•]|_{2}/;

function* parentheses(filing: Filing): Iterable<Problem> {
	for (const { span, text, right } of halfParentheses(filing)) {
		// `15d`, `(Exact name …(`: neither of the two is there, or one is turned.
		const isOtherwise = right.length === text.length || !/[()]/.test(text);
		const isTooMany = right.length < text.length;
		yield {
			span,
			message: isOtherwise
				? `“${text}” on the cover: the form says “${right}”.`
				: `“${shortened(text, 60)}” ${isTooMany ? 'has a parenthesis too many' : 'lacks a parenthesis'}.`,
			fixes: [
				{
					title: isOtherwise ? `Write “${right}”` : isTooMany ? 'Remove it' : 'Add the other parenthesis',
					edits: rewrite(filing, span, right),
				},
			],
			atMost: 'hint',
		};
	}
}

function* otherWords(filing: Filing): Iterable<Problem> {
	for (const { span, text, right, isNumber } of otherLegendWords(filing)) {
		// Where columns ran together, the words of another legend may stand between, and numbers may be lost.
		if (filing.lostLines && !(isNumber && /\d/.test(text))) {
			continue;
		}
		const words = inLetterCaseOf(text, right);
		yield {
			span,
			message: `“${shortened(text, 38)}” on the cover: the form says “${shortened(right, 38)}”.`,
			// Without the heads of the table, what stands there may be registered under the other section.
			fixes: isOtherRegister(filing, text)
				? []
				: [{ title: `Write “${shortened(words, 40)}”`, edits: rewrite(filing, span, words) }],
			...(!isNumber && !isToFill.test(text) && { atMost: 'hint' as const }),
		};
	}
}

/** Words of the covers of other forms, and of the legend beside. */
function* otherForms(filing: Filing): Iterable<Problem> {
	for (const { span, text, right } of wordsOfOtherForms(filing)) {
		const words = inLetterCaseOf(text, right);
		yield {
			span,
			message: `“${text}” on the cover: the form says “${right}”.`,
			fixes: [{ title: `Write “${words}”`, edits: rewrite(filing, span, words) }],
			atMost: 'hint',
		};
	}
}

/** Whether a legend names Section 12(g), and no table of what exchanges list stands below it. */
function isOtherRegister(filing: Filing, text: string): boolean {
	const { cover } = filing;
	return (
		/^12\(g\)$/i.test(text) &&
		cover !== undefined &&
		findLegend(filing, coverSpan(filing, cover), 'securities-heads') === undefined
	);
}

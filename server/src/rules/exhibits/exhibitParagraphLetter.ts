import type { Filing, Item, LetteredPart } from '../../filing/filing';
import { eraOfNumber, exhibitsLetterSettled, exhibitsParagraph, partsWithStatements } from '../../knowledge';
import { exhibitsItem } from '../../reading/exhibits/list/lists';
import { hasExhibitRows } from '../../reading/has';
import type { Span } from '../../text/span';
import { keysOf } from '../../text/words';
import type { Edit } from '../../writing/edit';
import { insert, replace, replaceVisible, rewrite } from '../../writing/words';
import type { Problem, Rule } from '../rule';

/** The exhibits under the wrong letter of the item that lists them, under one with broken parentheses, or under two. */
export const exhibitParagraphLetter: Rule = {
	id: 'exhibit-paragraph-letter',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Exhibits stand under paragraph (d) of Item 9.01, before 22 August 2005 under (c).',
	why: 'Since 22 August 2005 paragraph (c) of Item 9.01 is for shell company transactions. A list under (c) is a relic of an old form.',
	source: { title: 'Form 8-K, Item 9.01', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(c) Exhibits

99.1  Press release dated March 12, 2026`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		const item = exhibitsItem(filing);
		yield* otherLetters(item);
		const wanted = item && letterFor(filing, item.number);
		const part = item?.parts.find(isExhibits);
		const isWrong = part !== undefined && part.letter !== wanted;
		if (item && wanted && !isWrong) {
			yield* brokenLetter(filing, item);
			yield* again(filing, item, wanted);
		}
		if (item && wanted && !part) {
			yield* strayLetter(filing, item, wanted);
			yield* lackingLetter(filing, item, wanted);
			return;
		}
		if (!part || !wanted || part.letter === wanted) {
			return;
		}
		const isCapital = filing.source
			.slice(part.letterSpan.start, part.letterSpan.end)
			.includes(part.letter.toUpperCase());
		const label = `(${isCapital ? wanted.toUpperCase() : wanted})`;
		const isTaken = item.parts.some((other) => other !== part && other.letter === wanted);
		yield {
			span: part.letterSpan,
			message: `Exhibits belong under (${wanted}) on the date of this report, not under (${part.letter}).`,
			fixes: isTaken
				? []
				: [{ title: `Change to ${label}`, edits: rewrite(filing, part.letterSpan, label), all: true }],
			// In the first years after the change the old letter was a habit that nobody minded.
			...(filing.date !== undefined && filing.date < exhibitsLetterSettled ? { atMost: 'hint' as const } : {}),
		};
	},
};

/** The letter under which the form has the part with such a caption; undefined for the exhibits and other words. */
function letterOfStatements(caption: string): string | undefined {
	const words = keysOf(caption).join(' ');
	return Object.entries(partsWithStatements).find(([, beginnings]) =>
		beginnings.some((beginning) => words.startsWith(beginning)),
	)?.[0];
}

/** The statements of a business, or those pro forma, under the letter of another part of the item. */
function* otherLetters(item: Item | undefined): Iterable<Problem> {
	const parts = item?.parts ?? [];
	const wrong = parts.flatMap((part) => {
		const right = letterOfStatements(part.caption?.text ?? '');
		return right === undefined || right === part.letter ? [] : [{ ...part, right }];
	});
	for (const { letter, letterSpan, right } of wrong) {
		const taken = parts.filter((part) => part.letter === right);
		const others = wrong.filter((part) => part.letter === right && part.right === letter);
		const label = (span: Span, wanted: string): Edit => replace(span, `(${wanted})`);
		yield {
			span: letterSpan,
			message: `The form has this part under (${right}), not under (${letter}).`,
			fixes:
				taken.length === others.length
					? [
							{
								title: others.length > 0 ? `Exchange (${letter}) and (${right})` : `Change to (${right})`,
								edits: [label(letterSpan, right), ...others.map((part) => label(part.letterSpan, part.right))].sort(
									(a, b) => a.span.start - b.span.start,
								),
							},
						]
					: [],
			atMost: 'hint',
		};
	}
}

/** `(e) Exhibits`: a letter that the item does not have. */
function* strayLetter(filing: Filing, item: Item, wanted: string): Iterable<Problem> {
	const { visible } = filing;
	const base = visible.offset(item.content.start);
	const found = /(?<=^|[\n\v\t.]\s*)\(([e-z])\)(?=[\s.:–—-]{1,9}Exhibits?(?:\.|:|\s*(?:\n|$)))/.exec(
		visible.textOf(item.content),
	);
	if (found) {
		const { span, text } = visible.piece(base + found.index, base + found.index + found[0].length);
		yield {
			span,
			message: `Exhibits belong under (${wanted}) on the date of this report, not under ${text}.`,
			fixes: [{ title: `Change to (${wanted})`, edits: rewrite(filing, span, `(${wanted})`) }],
		};
	}
}

/** `Exhibits` alone on a line above the list, without its letter. */
function* lackingLetter(filing: Filing, { content }: Item, wanted: string): Iterable<Problem> {
	const { visible } = filing;
	const found = /(?<=(?:^|[\n\v])[ \u00a0\t]{0,40})Exhibits[.:]?(?=[ \u00a0]{0,9}(?:[\n\v]|$))/i.exec(
		visible.textOf(content),
	);
	if (found) {
		const start = visible.offset(content.start) + found.index;
		const { span, text } = visible.piece(start, start + found[0].length);
		yield {
			span,
			message: `“${text}” without its letter: the form has (${wanted}).`,
			fixes: [{ title: `Insert (${wanted})`, edits: [insert(span.start, `(${wanted}) `)] }],
			atMost: 'hint',
		};
	}
}

/** The heading of the exhibits a second time, at the second. */
function* again({ visible }: Filing, { content }: Item, wanted: string): Iterable<Problem> {
	const base = visible.offset(content.start);
	const heading = /(?<=^|[\n\v\t])[ \u00a0]{0,40}\(([a-d])\)[\s.:–—-]{1,9}Exhibits?[.:]?[ \u00a0]{0,9}(?=[\r\n\v]|$)/gi;
	const [first, second] = [...visible.textOf(content).matchAll(heading)]
		.filter(({ 1: letter }) => letter?.toLowerCase() === wanted)
		.map(({ index, 0: words }) => {
			const start = base + index + words.indexOf('(');
			return visible.piece(start, start + wanted.length + 2);
		});
	if (first && second) {
		yield {
			span: second.span,
			message: `${second.text} for the exhibits stands twice.`,
			related: [{ span: first.span, message: 'The first one.' }],
			atMost: 'hint',
		};
	}
}

/** `((d)`, `[d]`, `d)`, `(d`, `(D)`: the letter of the exhibits without its parentheses, with others, or as a capital. */
function* brokenLetter(filing: Filing, item: Item): Iterable<Problem> {
	const { visible } = filing;
	const base = visible.offset(item.content.start);
	const broken =
		/(?:^|[\n\v\t])[ \u00a0]{0,40}(\(\(([a-d])\)|\(([A-D])\)|[[{]([a-d])[\]})]|([a-d])\)|\(([a-d])(?:[\]}]|\)\)|(?=\s)))(?=[\s.:–—-]{1,9}Exhibits?(?:\.|:|\s*(?:\n|$)))/.exec(
			visible.textOf(item.content),
		);
	const [whole = '', label = '', ...letters] = broken ?? [];
	if (broken) {
		const end = base + broken.index + whole.length;
		const { span, text } = visible.piece(end - label.length, end);
		const right = `(${letters.join('').toLowerCase()})`;
		yield {
			span,
			message: `“${text}” before the exhibits: the form has ${right}.`,
			fixes: [{ title: `Write ${right}`, edits: replaceVisible(filing, span, right) }],
			atMost: 'hint',
		};
	}
}

function isExhibits({ caption }: LetteredPart): boolean {
	return /^exhibits?\b/i.test(caption?.text ?? '');
}

/** The letter under which the form has exhibits; undefined where the filing may follow the old form or the new one. */
function letterFor(filing: Filing, item: string): string | undefined {
	if (eraOfNumber(item) === 'legacy') {
		return exhibitsParagraph(filing.date, item);
	}
	// A report of an event before the change may have been filed after it, on the new form.
	const signed = filing.signatures?.blocks
		.map(({ date }) => date?.iso ?? '')
		.sort()
		.at(-1);
	const atEvent = exhibitsParagraph(filing.date);
	return signed && exhibitsParagraph(signed) !== atEvent ? undefined : atEvent;
}

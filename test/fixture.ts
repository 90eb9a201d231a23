/**
 * Filings with marks in them. None of the marks occurs in a real filing.
 *
 *     Item 8.01 Other<|> Event       `<|>` is the cursor.
 *               ^^^^^^^^^^^ Message.   Carets mark a span of the line above and carry the message.
 *     Item 9.02 Financial
 *               ^^^^^^^^^ Message.     A span over several lines is marked in its first line,
 *     Statements
 *     ^^^^^^^^^^ …                     and in its last one up to its end.
 *     On March 2 it closed.
 *        ~~~~~~~ Words.                A related span. They are compared where the fixture marks any.
 */
import assert from 'node:assert/strict';
import { analyze } from '../server/src/analysis';
import type { Filing } from '../server/src/filing/filing';
import { parseFiling } from '../server/src/filing/parseFiling';
import { isSilent } from '../server/src/rules/check';
import type { Problem, Rule } from '../server/src/rules/rule';
import type { Span } from '../server/src/text/span';
import type { Edit, Fix } from '../server/src/writing/edit';

/** The day on which the tests happen. */
export const today = '2026-03-20';

/** The text of a fixture without the cursor, and where the cursor was. */
export function cursor(fixture: string): { readonly text: string; readonly offset: number } {
	const text = unframed(fixture);
	const offset = text.indexOf('<|>');
	assert.notEqual(offset, -1, 'the fixture has no cursor');
	return { text: text.slice(0, offset) + text.slice(offset + 3), offset };
}

/** The filing that a text holds; fails where the text is not taken for a Form 8-K. */
export function filingOf(text: string): Filing {
	const filing = parseFiling(text);
	assert.ok(filing, 'the fixture is not recognized as a Form 8-K');
	return filing;
}

/** Asserts that `rule` finds in `fixture` what the lines of carets mark, and nothing else. */
export function check(rule: Rule, fixture: string): void {
	const marked = unframed(fixture);
	const text = withoutMarks(marked);
	const withRelated = marked.split('\n').some((line) => /^ *~+ /.test(line));
	const marks = problems(rule, text).flatMap(({ span, message, related = [] }): readonly Mark[] => [
		{ span, message },
		...(withRelated ? related.map((each) => ({ ...each, sign: '~' as const })) : []),
	]);
	assert.equal(withMarks(text, marks), marked);
}

/**
 * Applies the first fix that `rule` offers for `before`, or the one called `title`, compares the result with `after`,
 * and asserts that the finding is gone.
 */
export function fix(rule: Rule, before: string, after: string, title?: string): void {
	const text = withoutMarks(unframed(before));
	const found = problems(rule, text);
	const fixes = found.flatMap((problem) => problem.fixes ?? []);
	const chosen = title === undefined ? fixes[0] : fixes.find((candidate) => candidate.title === title);
	assert.ok(chosen, `no such fix; there are: ${fixes.map((candidate) => candidate.title).join(' | ') || 'none'}`);
	const fixed = apply(text, chosen);
	assert.equal(fixed, unframed(after));
	assert.ok(problems(rule, fixed).length < found.length, 'the finding is still there');
}

/** The text with a fix applied; fails where its edits overlap or are out of order. */
export function apply(text: string, { edits }: Pick<Fix, 'edits'>): string {
	let result = '';
	let at = 0;
	for (const { span, text: written } of edits as readonly Edit[]) {
		assert.ok(at <= span.start && span.start <= span.end && span.end <= text.length, 'edits overlap or leave the text');
		result += text.slice(at, span.start) + written;
		at = span.end;
	}
	return result + text.slice(at);
}

/** What `rule` finds in a text, or in a filing that was read already; fails where words are left out or a fix changes nothing. */
export function problems(rule: Rule, of: string | Filing): readonly Problem[] {
	const filing = typeof of === 'string' ? filingOf(of) : of;
	const found = isSilent(rule, filing) ? [] : [...rule.check(filing, today)];
	for (const { message, related: places = [], fixes = [] } of found) {
		for (const words of [message, ...places.map((each) => each.message), ...fixes.map(({ title }) => title)]) {
			assert.match(words, /^\S.*\S$/s, `${rule.id} says “${words}”`);
		}
		for (const each of fixes) {
			assert.notEqual(apply(filing.source.slice(0), each), filing.source.slice(0), `${each.title} changes nothing`);
		}
	}
	return found;
}

/** The rules that speak of `text` when all of them are asked, in text order: one is silent beside those that it yields to. */
export const saidOf = (text: string): readonly string[] =>
	(analyze(text, { today, stage: 'final' })?.problems() ?? []).map(({ rule }) => rule.id);

/** The related places of what `rule` finds in `text`, each as its words and its message. */
export function related(rule: Rule, text: string): readonly string[] {
	return problems(rule, text)
		.flatMap((problem) => problem.related ?? [])
		.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

/** Where a span begins, by line and column, and the words in it. */
export function place(text: string, { start, end }: Span): string {
	const lines = text.slice(0, start).split('\n');
	const words = text.slice(start, end).replaceAll('\n', '⏎');
	// Of a long span the two ends tell where it is.
	const shown = words.length > 100 ? `${words.slice(0, 48)} … ${words.slice(-48)}` : words;
	return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} “${shown}”`;
}

/** A span that is marked in a text. */
export interface Mark {
	readonly span: Span;
	readonly message: string;
	/** What the span is underlined with; `^` where it is absent. */
	readonly sign?: '^' | '~';
}

/** `text` with a line of carets and the message under every span, and one more under the last line of those over several. */
export function withMarks(text: string, marks: readonly Mark[]): string {
	let start = 0;
	const marked: string[] = [];
	for (const line of text.split('\n')) {
		const end = start + line.length;
		const underline = (from: number, to: number, { sign = '^' }: Mark, words: string) =>
			marked.push(`${' '.repeat(from - start)}${sign.repeat(Math.max(1, to - from))} ${words}`);
		marked.push(line);
		for (const mark of marks) {
			const { span, message } = mark;
			if (start <= span.start && span.start <= end) {
				underline(span.start, Math.min(span.end, end), mark, message);
			} else if (span.start < start && start === span.end) {
				underline(start, start, mark, '… to the line end before');
			} else if (span.start < start && start < span.end && span.end <= end) {
				const indent = line.length - line.trimStart().length;
				underline(Math.min(start + indent, span.end - 1), span.end, mark, '…');
			}
		}
		start = end + 1;
	}
	return marked.join('\n');
}

/** A template literal without the line break that it begins with. */
function unframed(fixture: string): string {
	return fixture.startsWith('\n') ? fixture.slice(1) : fixture;
}

function withoutMarks(fixture: string): string {
	return fixture
		.split('\n')
		.filter((line) => !/^ *(?:\^+|~+) /.test(line))
		.join('\n');
}

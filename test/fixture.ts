/**
 * Filings with marks in them: `<|>` is the cursor, and a line of spaces and `^` under a line marks a span and carries
 * the message. Neither occurs in a real filing.
 */
import assert from 'node:assert/strict';
import type { Filing } from '../server/src/filing/filing';
import { parseFiling } from '../server/src/filing/parseFiling';
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
	const text = withoutCarets(unframed(fixture));
	assert.equal(withCarets(text, problems(rule, text)), unframed(fixture));
}

/**
 * Applies the first fix that `rule` offers for `before`, or the one called `title`, compares the result with `after`,
 * and asserts that the finding is gone.
 */
export function fix(rule: Rule, before: string, after: string, title?: string): void {
	const text = withoutCarets(unframed(before));
	const found = problems(rule, text);
	const fixes = found.flatMap((problem) => problem.fixes ?? []);
	const chosen = title === undefined ? fixes[0] : fixes.find((candidate) => candidate.title === title);
	assert.ok(chosen, `no such fix; there are: ${fixes.map((candidate) => candidate.title).join(' | ') || 'none'}`);
	const mended = apply(text, chosen);
	assert.equal(mended, unframed(after));
	assert.ok(problems(rule, mended).length < found.length, 'the finding is still there');
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

/** What `rule` finds in `text`. */
export function problems(rule: Rule, text: string): readonly Problem[] {
	return [...rule.check(filingOf(text), today)];
}

/** `text` with a line of carets and the message under every span; a span of several lines is marked in its first. */
export function withCarets(text: string, marks: readonly { readonly span: Span; readonly message: string }[]): string {
	const lines = text.split('\n');
	let start = 0;
	const marked: string[] = [];
	for (const line of lines) {
		const end = start + line.length;
		marked.push(line);
		for (const { span, message } of marks) {
			if (span.start >= start && span.start <= end) {
				const carets = '^'.repeat(Math.max(1, Math.min(span.end, end) - span.start));
				marked.push(`${' '.repeat(span.start - start)}${carets} ${message}`);
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

function withoutCarets(fixture: string): string {
	return fixture
		.split('\n')
		.filter((line) => !/^ *\^+ /.test(line))
		.join('\n');
}

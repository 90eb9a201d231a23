/** Changes, comments and highlighting that are left in the HTML of a report. */
import { changeClasses, changeElements, highlightColors, highlightNames } from '../../knowledge';
import { anyOf } from '../../text/phrases';
import { firstAfter } from '../../text/sortedSearch';
import type { Span } from '../../text/span';
import { type HtmlSource, htmlSource } from '../htmlSource';
import { perFiling } from '../perFiling';
import { colorIn } from './colors';
import { notesIn } from './htmlNotes';

/** Something left in the HTML. */
export interface MarkedChange {
	readonly kind: 'inserted' | 'deleted' | 'highlighted' | 'comment' | 'change';
	/** What is flagged: the opening tag, the declaration of a style, the comment. */
	readonly span: Span;
	/** What goes when it is taken out with its words; absent where its end is not certain. */
	readonly whole?: Span;
	/** What goes when its words stay: the two tags, or the declaration; empty where that is not certain. */
	readonly marks: readonly Span[];
}

/** The changes, comments and highlighting in the HTML, in text order; empty in plain text but for its tags of changes. */
export const markedChanges = perFiling((filing): readonly MarkedChange[] => {
	const markup = htmlSource(filing);
	if (markup === undefined) {
		return [];
	}
	const found = [
		...elementsIn(markup),
		...struckIn(markup),
		...highlightedIn(markup),
		...classesIn(markup),
		...notesIn(markup).map((span) => ({ kind: 'comment' as const, span, whole: span, marks: [] })),
	];
	// Who says that changes are marked shows them on purpose.
	const isShown =
		found.some(({ kind }) => kind === 'deleted') &&
		/\bstrik(?:e|ing)|\bstruck\b|\bmarked to show\b/i.test(filing.visible.text);
	return found.filter(({ kind }) => !isShown || kind !== 'deleted').sort((a, b) => a.span.start - b.span.start);
});

const names = changeElements.map(({ words }) => words);
const anyName = new RegExp(`<(?:${names.join('|')})[\\s/>]`);
const kindOf = (name: string): MarkedChange['kind'] =>
	/^(?:ins|w:ins|w:moveto)$/.test(name)
		? 'inserted'
		: /^(?:del|w:del|s|strike|w:movefrom|w:deltext)$/.test(name)
			? 'deleted'
			: /^(?:mark|w:highlight)$/.test(name)
				? 'highlighted'
				: 'change';

function elementsIn(markup: HtmlSource): readonly MarkedChange[] {
	const { start, tags } = markup;
	return (anyName.test(tags) ? names : [])
		.filter((name) => new RegExp(`<${name}[\\s/>]`).test(tags))
		.flatMap((name) => {
			const spansOf = (pattern: string): readonly Span[] =>
				[...markup.lower.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: tag }) => ({
					start: start + index,
					end: start + index + tag.length,
				}));
			const closing = spansOf(`</${name}\\s*>`);
			const opening = spansOf(`<${name}(?=[\\s/>])[^<>]*>`);
			return opening.map((span, at): MarkedChange => {
				const isEmpty = markup.lower.startsWith('/>', span.end - start - 2);
				const close = isEmpty ? undefined : closing[firstAfter(closing, (each) => each.start, span.start)];
				// Within another one of its kind, nobody knows which closing tag is whose.
				const isPlain = close !== undefined && (opening[at + 1]?.start ?? close.end) >= close.start;
				return {
					kind: kindOf(name),
					span,
					marks: isPlain ? [span, close] : [],
					...(isPlain && { whole: { start: span.start, end: close.end } }),
				};
			});
		});
}

/** A declaration of a style, with the semicolon after it. */
const declaration = (start: number, index: number, text: string, kind: MarkedChange['kind']): MarkedChange => {
	const written = text.trimEnd();
	const span = { start: start + index, end: start + index + written.length };
	return { kind, span, marks: [span] };
};

function struckIn(markup: HtmlSource): readonly MarkedChange[] {
	const { start, tags } = markup;
	return tags.includes('line-through')
		? [...markup.lower.matchAll(/text-decoration(?:-line)?\s*:[^;"'<>]*line-through[^;"'<>]*;?/g)].map(
				({ index, 0: text }) => declaration(start, index, text, 'deleted'),
			)
		: [];
}

const background = /(?:background(?:-color)?|mso-highlight)\s*:\s*([^;"'<>]*);?|bgcolor\s*=\s*["']?([#\w]+)["']?/g;

function highlightedIn(markup: HtmlSource): readonly MarkedChange[] {
	const { start, tags } = markup;
	// The colors of tables are the same again and again.
	if (
		![...tags.matchAll(background)].some(
			({ 1: style = '', 2: attribute = '' }) => isHighlight(style) || isHighlight(attribute),
		)
	) {
		return [];
	}
	return [...markup.lower.matchAll(background)]
		.filter(({ 1: style = '', 2: attribute = '' }) => isHighlight(style) || isHighlight(attribute))
		.map(({ index, 0: text }) => declaration(start, index, text, 'highlighted'));
}

/** Whether the value of a background is one of the highlighter: `yellow`, `#ff0`, `rgb(255, 255, 0)`. */
function isHighlight(value: string): boolean {
	const color = colorIn(value);
	return highlightColors.has(color) || highlightNames.has(color);
}

const classes = changeClasses.map(({ words }) => words);
const anyClass = anyOf(classes);

function classesIn(markup: HtmlSource): readonly MarkedChange[] {
	const { start, tags } = markup;
	if (!anyClass.test(tags)) {
		return [];
	}
	return [...markup.lower.matchAll(/<[a-z][^<>]*?\sclass\s*=\s*["']?([^"'<>]*)[^<>]*>/g)]
		.filter(({ 1: value = '' }) => value.split(/\s+/).some((each) => classes.some((name) => each.startsWith(name))))
		.map(({ index, 0: tag }) => ({
			kind: 'change',
			span: { start: start + index, end: start + index + tag.length },
			marks: [],
		}));
}

/** Taking a sentence out of its paragraph. */
import type { Filing } from '../filing/filing';
import type { Span } from '../text/span';
import type { Edit } from './edit';
import { replaceVisible } from './words';

/**
 * The edits that take out the words of `span` and the white space on one side of them: before them, but at the beginning
 * of a line after them. Tags between the words stay. Where they are all of a plain paragraph, its empty line goes as well.
 */
export function removeSentence(filing: Filing, span: Span): readonly Edit[] {
	const { source, visible } = filing;
	const before = /[ \t]*$/.exec(source.slice(Math.max(0, span.start - 200), span.start))?.[0].length ?? 0;
	const after = source.slice(span.end, span.end + 400);
	if (
		visible.format === 'text' &&
		/[\r\n]$/.test(source.slice(Math.max(0, span.start - before - 1), span.start - before))
	) {
		const gone = /^[ \t]*(?:\r?\n[ \t]*\r?\n(?:[ \t]*\r?\n)*|$)/.exec(after)?.[0].length;
		return gone === undefined
			? [{ span: { start: span.start, end: span.end + (/^\s*/.exec(after)?.[0].length ?? 0) }, text: '' }]
			: [{ span: { start: span.start - before, end: span.end + gone }, text: '' }];
	}
	return replaceVisible(filing, { start: span.start - before, end: span.end }, '');
}

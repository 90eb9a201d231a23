/** Exhibits named in running text, with what the sentence says of them. */
import { mentionsIn } from './exhibitNumbers';
import type { ExhibitMention } from './filing';
import type { VisibleText } from './visibleText';

/** The mentions between two offsets of the visible text, in order; `item` is the number of the item they stand in. */
export function findMentions(visible: VisibleText, from: number, to: number, item?: string): readonly ExhibitMention[] {
	const text = visible.text.slice(from, to);
	return mentionsIn(text).flatMap(({ start, numbers }) =>
		numbers.map(({ number, start: numberStart, end }, index) => {
			const { before, behind } = sentenceAround(text, start, end);
			const claim = claimOf(before, behind);
			const ofAnotherFiling = isOfAnotherFiling(before, behind);
			const piece = visible.piece(from + numberStart, from + end);
			return {
				span: visible.span(from + (index === 0 ? start : numberStart), from + end),
				number: { span: piece.span, text: number },
				ofThisReport: !ofAnotherFiling && isOfThisReport(before, behind),
				ofAnotherFiling,
				...(claim ? { claim } : {}),
				...(item === undefined ? {} : { item }),
			};
		}),
	);
}

/** The sentence around a mention: what stands before it and behind it. */
function sentenceAround(text: string, start: number, end: number): { before: string; behind: string } {
	const before = text.slice(Math.max(0, start - 500), start);
	const begin = lastSentenceEnd(before);
	const behind = text.slice(end, end + 400);
	const stop = /[.;](?:\s+(?=["“(]?\p{Lu})|$)|\n\s*\n/u.exec(behind);
	return { before: before.slice(begin), behind: stop ? behind.slice(0, stop.index) : behind };
}

function lastSentenceEnd(text: string): number {
	let last = 0;
	for (const found of text.matchAll(/(?<!\b(?:No|Inc|Corp|Co|Mr|Ms|Ltd|U\.S|L\.P|N\.A))\.\s+(?=["“(]?\p{Lu})|\n\s*\n/gu)) {
		last = found.index + found[0].length;
	}
	return last;
}

/** "… Exhibit 10.1 to the Company's Form 10-Q", "incorporated by reference from Exhibit 4.1", "previously filed". */
function isOfAnotherFiling(before: string, behind: string): boolean {
	const ownReport = /^[^.]{0,40}\bto\s+this\s+(?:current\s+|amended\s+|amendment\s+)?(?:report|form|8-k|amendment|filing)/i;
	if (ownReport.test(behind)) {
		return false;
	}
	return (
		/^["”’)\]]{0,2}(?:\s*,?\s*(?:and|through|to)\s+(?:exhibits?\s+)?[\d.]+)?\s*,?\s*(?:to|of|in|with|filed\s+(?:with|to|as))\s+(?:the|our|its|such|that|a)\s+(?:\S+\s+){0,8}?(?:form\s+(?!8-k\s+(?:is|and))|annual|quarterly|registration|current\s+report|report|proxy|amendment|schedule)/i.test(behind) ||
		/\b(?:previously\s+filed|was\s+filed|were\s+filed|incorporated\s+(?:herein\s+)?by\s+reference\s+(?:to|from)|filed\s+as)\s+(?:as\s+)?$/i.test(before) && /\bto\s+(?:the|our|its)\b|\bfiled\s+(?:with|on)\b|\bdated\b/i.test(behind.slice(0, 160))
	);
}

/** "attached hereto", "filed herewith", "to this Current Report on Form 8-K". */
function isOfThisReport(before: string, behind: string): boolean {
	const around = `${before.slice(-260)} # ${behind.slice(0, 160)}`;
	return (
		/\b(?:attached|filed|furnished|included|annexed|set\s+forth)\b/i.test(around) &&
		/\b(?:hereto|herewith|hereby|attached|to\s+this\s+(?:current\s+)?(?:report|form)|with\s+this\s+(?:current\s+)?(?:report|form)|in\s+this\s+(?:current\s+)?(?:report|form)|this\s+form\s+8-k)\b/i.test(around)
	);
}

function claimOf(before: string, behind: string): ExhibitMention['claim'] {
	const verb = /\b(attached|annexed|included|filed|furnished|incorporated)\b(?!.*\b(?:attached|annexed|included|filed|furnished|incorporated)\b)/is.exec(before)?.[1] ?? /\b(attached|annexed|included|filed|furnished|incorporated)\b/i.exec(behind.slice(0, 160))?.[1];
	switch (verb?.toLowerCase()) {
		case 'attached':
		case 'annexed':
		case 'included':
			return 'attached';
		case 'filed':
			return 'filed';
		case 'furnished':
			return 'furnished';
		case 'incorporated':
			return 'incorporated';
		default:
			return undefined;
	}
}

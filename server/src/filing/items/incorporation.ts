/** Sentences that incorporate by reference: `The information in Item 1.01 is incorporated by reference herein`. */
import { between, sentenceAround } from '../../text/sentences';
import type { Span } from '../../text/span';

const incorporated = /\bincorporated\b[^.;]{0,80}?\bby\s{1,9}reference\b/gi;
/** A sentence that says what is not incorporated, or only perhaps. */
const denial = /\b(?:not|nor|neither|unless|except)\b/i;
const namedItem = /(?:\bitems?|,|\band|\bor)\s{1,9}(\d\.\d\d)(?![\d%])/gi;
/** What follows an item of another report. */
const elsewhere = /^[\s)]{0,3}(?:of|in|to|under|on)\s+(?!this\b)/i;
/** What stands before an item that tells what a thing is about that is incorporated itself: `a release regarding the sale described in`. */
export const isOfSubject =
	/\bby\s{1,9}reference\b[^.;]{0,20}\b(?:regarding|concerning|about|announcing|relating\s{1,9}to)\b[^.;]{1,200}\b(?:described|discussed|disclosed|reported)\s{1,9}(?:below\s{1,9}|above\s{1,9})?(?:in|under)\s{0,9}(?:items?\s{1,9})?$/i;
/** How far a sentence is read on either side, in characters. */
const reach = 1500;

/** The sentences of a text that incorporate something by reference, as offsets into it; each once, in order. */
export function incorporatingSentences(text: string): readonly Span[] {
	const found = new Map<number, Span>();
	for (const { index } of text.matchAll(incorporated)) {
		const sentence = sentenceIn(text, index);
		if (!denial.test(text.slice(sentence.start, sentence.end))) {
			found.set(sentence.start, sentence);
		}
	}
	return [...found.values()];
}

/** The items of this report that such a sentence names, each with the offset after its number. */
export function incorporatedItemsIn(sentence: string): readonly { readonly number: string; readonly end: number }[] {
	return Array.from(sentence.matchAll(namedItem)).flatMap(({ 0: words, 1: number = '', index }) => {
		const end = index + words.length;
		return elsewhere.test(sentence.slice(end)) || isOfSubject.test(sentence.slice(0, index)) ? [] : [{ number, end }];
	});
}

/** The sentence around `at`, within its paragraph. */
function sentenceIn(text: string, at: number): Span {
	const base = Math.max(0, at - reach);
	const near = text.slice(base, at + reach);
	const paragraph = between(near, at - base, /\n\s*\n|\r\s*\r/g);
	const start = base + paragraph.start;
	const sentence = sentenceAround(near.slice(paragraph.start, paragraph.end), at - start);
	return { start: start + sentence.start, end: start + sentence.end };
}

/** Whether a sentence incorporates something into a registration statement that it names by its number; white space is folded. */
export function incorporatesIntoRegistration(sentence: string): boolean {
	return (
		/\bincorporated\b.{0,80}?\bby reference\b/i.test(sentence) &&
		/\bregistration statements?\b|\bForms? S-\d/i.test(sentence) &&
		/\b(?:File|Registration)\b.{0,20}\bNos?\b|\b(?:333|033|33)-\d{3,6}/i.test(sentence) &&
		!denial.test(sentence) &&
		!/\bother than\b/i.test(sentence)
	);
}

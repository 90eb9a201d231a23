/** Words that ran together: `transitionperiod`, `isattached`, `CreditAgreement`. */
import {
	commonSentences,
	joinedWords,
	looseWords,
	wordsAfterOthers,
	wordsBeforeLooseWords,
	wordsOfTwo,
} from '../../../knowledge';
import { monthNames } from '../../../text/dates';
import { lazy } from '../../../text/lazy';
import { remembered } from '../../../text/remembered';
import type { VisibleSpan } from '../../../text/span';
import { wordings } from './commonWording';
import { areOfName } from './slipsInNames';
import { isAnyWord, isOfReports } from './wordsMeant';

/** Two words in one. */
export interface JoinedWords {
	/** The two with the space between them. */
	readonly right: string;
	/** Whether they are two by themselves; else only where the report has them with their space as well. */
	readonly isSure: boolean;
}

/** The words that stand side by side in the wordings of the form and in the sentences of every report, joined, each with the length of the first. */
const pairs = lazy((): ReadonlyMap<string, number> => {
	const sentences = [...wordings(), ...commonSentences];
	const found = new Map<string, number>();
	for (const words of sentences.map((sentence) => sentence.toLowerCase().match(/[a-z’'-]+/g) ?? [])) {
		for (const [at, word] of words.slice(1).entries()) {
			const first = words[at] ?? '';
			if (first.length > 1 && (word.length > 1 || word === 'a') && !wordsAfterOthers.has(word)) {
				found.set(first + word, first.length);
			}
		}
	}
	for (const first of joinedWords.first) {
		for (const second of joinedWords.second) {
			found.set(first + second, first.length);
		}
	}
	return found;
});

const firsts: ReadonlySet<string> = new Set(looseWords.first);
const seconds: ReadonlySet<string> = new Set(looseWords.second);
/** Small words that stand before a name. */
const beforeThe: ReadonlySet<string> = new Set(joinedWords.first);
/** In letters: what a word beside a small one has at least, and each of two larger ones. */
const shortest = { besideSmall: 4, each: 4 };

/** What two words a word is; undefined where it is none of two. */
export const joinedIn = remembered((written: string): JoinedWords | undefined => {
	const word = written.toLowerCase();
	const camel = /^[A-Za-z]?[a-z]+(?=[A-Z][a-z]+$)/.exec(written)?.[0];
	if (
		word.length < 5 ||
		wordsOfTwo.has(word) ||
		isAnyWord(word) ||
		(camel === undefined && !/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(written))
	) {
		return undefined;
	}
	const inTwo = (at: number, isSure: boolean): JoinedWords => ({
		right: `${written.slice(0, at)} ${written.slice(at)}`,
		isSure,
	});
	if (camel !== undefined) {
		const rest = written.slice(camel.length);
		const isSure =
			monthNames.includes(rest) || areOfName(camel, rest) || (beforeThe.has(camel) && isAnyWord(rest.toLowerCase()));
		return isAnyWord(camel.toLowerCase()) ? inTwo(camel.length, isSure) : undefined;
	}
	const known = pairs().get(word);
	if (known !== undefined) {
		return inTwo(known, true);
	}
	// `representinga`
	if (/(?:ing|ed)a$/.test(word) && isOfReports(word.slice(0, -1))) {
		return inTwo(word.length - 1, true);
	}
	let found: JoinedWords | undefined;
	for (let at = 2; at <= word.length - 2; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (isOfSmall(first, second)) {
			return inTwo(at, !/^[A-Z]/.test(written) || namesNothing(first, second));
		}
		const isLong = first.length >= shortest.each && second.length >= shortest.each;
		if (isLong && isOfReports(first) && isOfReports(second) && !wordsAfterOthers.has(second)) {
			found = inTwo(at, false);
		}
	}
	return found;
}, 5000);

/** Whether one of two is a small word that belongs to no other, and the other a word of reports. */
const isOfSmall = (first: string, second: string): boolean =>
	(firsts.has(first) && second.length >= shortest.besideSmall && isOfReports(second)) ||
	(seconds.has(second) &&
		first.length >= shortest.besideSmall &&
		isOfReports(first) &&
		!wordsBeforeLooseWords.has(first));

/** Whether no name begins or ends so: not as *Andover* and *Ninepoint* do, *Welland* and *Cashin*. */
const namesNothing = (first: string, second: string): boolean =>
	/^(?:the|this|its|their|our)$/.test(first) || /^(?:of|the|has|was|were|shall)$/.test(second);

/** `Rule12b-2`, `17CFR`, `Section 18of`. */
const besideNumber =
	/(?<![\w.-])(?:(?:Rule|Section|Form|FORM|Exhibit|Regulation|Article|Part)(?=\d)(?!(?<=[a-z])\d{1,3}[.-][\dA-Z])|\d{1,3}(?=(?:of|the|and|to|in|for|by|under|is|are|was|shares|CFR|Act)\b(?![-/])))/g;

/** The words of a text that ran together with a number, in its order. */
export function* joinedToNumbers(text: string): Generator<VisibleSpan & Pick<JoinedWords, 'right'>> {
	for (const { index, 0: first } of text.matchAll(besideNumber)) {
		const rest = /^[\w-]+/.exec(text.slice(index + first.length))?.[0] ?? '';
		yield { start: index, end: index + first.length + rest.length, right: `${first} ${rest}` };
	}
}

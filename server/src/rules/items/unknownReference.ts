import { exhibitSeries, sameExhibit } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { findUnknownItems } from '../../filing/items/itemMentions';
import { comesWithForm8K } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { isInteractiveData, numberedRows } from '../../reading/exhibits/list/lists';
import { otherFirms, otherHolders, ownHolders, unlistedHolders } from '../../reading/exhibits/list/partsOfOthers';
import { unlistedMentions } from '../../reading/exhibits/mentions/mistypedNumber';
import { passingMentions } from '../../reading/exhibits/mentions/passingMentions';
import { numbersWithoutWord, unnumberedExhibits } from '../../reading/exhibits/mentions/unnumbered';
import { hasItems } from '../../reading/has';
import { numberOfCaption } from '../../reading/items/captions';
import { isWhole, itemsWithOwnText } from '../../reading/items/itemText';
import {
	absentItems,
	itemNumbersWithoutPoint,
	itemsNotAmended,
	oddItemNumbers,
	otherSelves,
	selfIncorporations,
} from '../../reading/items/ownItem';
import { readable } from '../../reading/items/ownWords';
import { isOneEdit } from '../../text/oneEdit';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { insert, rewrite } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

const example = (item: string): string =>
	exampleReport(`Item 7.01 Regulation FD Disclosure

The company published a presentation. The information under Item ${item} is not material.
`);

/** Flags an item that the form never had or this report has not, or an exhibit that no list has, where the text names it. */
export const unknownReference: Rule = {
	id: 'unknown-reference',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'The items and exhibits that the text names are those of the form and of the list.',
	why: 'A number that is right in one place and mistyped in the next leads the reader nowhere.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example('7.02'), good: example('7.01') },
	appliesTo: hasItems,
	*check(filing) {
		if (!isWhole(filing)) {
			return;
		}
		const all = [
			...unknownItems(filing),
			...wrongSelves(filing),
			...lostItems(filing),
			...notAmended(filing),
			...firmsOfOthers(filing),
			...oddNumbers(filing),
			...unlistedExhibits(filing),
			...unnumbered(filing),
			...withoutWord(filing),
			...inThemselves(filing),
		];
		yield* all.sort((a, b) => a.span.start - b.span.start);
	},
};

function* unknownItems(filing: Filing): Iterable<Problem> {
	const { visible } = filing;
	for (const item of itemsWithOwnText(filing)) {
		const base = visible.offset(item.content.start);
		for (const { number, start, end } of findUnknownItems(readable(filing, item))) {
			const span = visible.span(base + start, base + end);
			const at = visible.text.indexOf(number, base + start);
			yield {
				span,
				message: `Item ${number} does not exist: Form 8-K has no such item.`,
				fixes:
					at < 0
						? []
						: correction(
								filing,
								visible.span(at, at + number.length),
								'Item',
								nearest(
									number,
									filing.items.map((each) => each.number),
								),
							),
			};
		}
	}
}

/** `This Item 3.03` under Item 7.01. */
function* wrongSelves(filing: Filing): Iterable<Problem> {
	for (const { number, item, isInReport } of otherSelves(filing)) {
		// The number of the heading is the slip, of which another rule speaks.
		if (numberOfCaption(filing, item) === number.text) {
			continue;
		}
		yield {
			span: number.span,
			message: `“This Item ${number.text}” stands under Item ${item.number}.`,
			related: [{ span: item.heading, message: 'The item in which it stands.' }],
			fixes: correction(filing, number.span, 'Item', item.number),
			...(isInReport && { atMost: 'hint' as const }),
		};
	}
}

/** `amends Item 2.01 of the Original Report` in an amendment that has other items. */
const notAmended = (filing: Filing): readonly Problem[] =>
	(isAmendment(filing) ? itemsNotAmended(filing) : []).map(({ span, text }) => ({
		span,
		message: `Item ${text} is said to be amended, and this amendment has no such item.`,
		atMost: 'hint',
	}));

/** `Consent of Birch & Lowell LLP (included in Exhibit 5.1)` beside an opinion of another firm there. */
const firmsOfOthers = (filing: Filing): readonly Problem[] =>
	otherFirms(filing).map(({ span, text, opinion }) => ({
		span,
		message: `“${shortened(text, 40)}” consents here; the opinion that holds it is of another firm.`,
		related: [{ span: opinion.span, message: 'The opinion.' }],
		atMost: 'hint',
	}));

/** `Item 3.02 above` in a report without it; an amendment speaks of the report that it amends, too. */
const lostItems = (filing: Filing): readonly Problem[] =>
	(isAmendment(filing) ? [] : absentItems(filing)).map(({ span, text }) => ({
		span,
		message: `Item ${text} of this report is named here, and the report has none.`,
		atMost: 'hint',
	}));

/** `Item 202`, `this Item 3.3`, and `Item 2.03` that is incorporated into this Item 2.03. */
const oddNumbers = (filing: Filing): readonly Problem[] => [
	...itemNumbersWithoutPoint(filing).map(({ span, text, meant }) => ({
		span,
		message: `“Item ${text}” should read “Item ${meant}”.`,
		fixes: correction(filing, span, 'Item', meant),
		atMost: 'hint' as const,
	})),
	...oddItemNumbers(filing).map(({ span, text }) => ({
		span,
		message: `Item ${text} does not exist: Form 8-K has no such item.`,
	})),
	...selfIncorporations(filing).map(({ span, text }) => ({
		span,
		message: `Item ${text} is incorporated into itself here: another item is meant.`,
		atMost: 'hint' as const,
	})),
];

/** `As Exhibit hereto`, `Exhibit 99` where the list has 99.1. */
function* unnumbered(filing: Filing): Iterable<Problem> {
	for (const { span, text, listed } of unnumberedExhibits(filing)) {
		const [only, ...others] = listed;
		const right = others.length === 0 ? only : undefined;
		const isLettered = /^\p{L}+\s/u.test(text);
		if (isLettered) {
			yield {
				span,
				message: `“${text}” is named here; the list has ${listed.join(', ')}.`,
				fixes:
					right === undefined
						? []
						: [{ title: `Write Exhibit ${right}`, edits: rewrite(filing, span, `Exhibit ${right}`) }],
				atMost: 'hint',
			};
			continue;
		}
		const isBare = !/\d/.test(text);
		yield {
			span,
			message: isBare
				? '“Exhibit” without its number.'
				: `Exhibit ${text} is named here; the list has ${listed.join(', ')}.`,
			fixes: isBare
				? right === undefined
					? []
					: [{ title: `Write Exhibit ${right}`, edits: [insert(span.end, ` ${right}`)] }]
				: correction(filing, span, 'Exhibit', right),
			atMost: 'hint',
		};
	}
}

/** `attached as 99.1`. */
function* withoutWord(filing: Filing): Iterable<Problem> {
	for (const { span, text } of numbersWithoutWord(filing)) {
		yield {
			span,
			message: `“${text}” without the word “Exhibit” before it.`,
			fixes: [{ title: `Write Exhibit ${text}`, edits: [insert(span.start, 'Exhibit ')] }],
			atMost: 'hint',
		};
	}
}

/** `4.2 Form of Note (included in Exhibit 4.2)`, `23.1 Consent of counsel (included in Exhibit 4.2)`. */
const inThemselves = (filing: Filing): readonly Problem[] => [
	...ownHolders(filing).map(({ span, text }) => ({
		span,
		message: `Exhibit ${text} is said to be included in itself.`,
		atMost: 'warning' as const,
	})),
	...otherHolders(filing).map(({ span, text, opinion }) => ({
		span,
		message: `The consent is said to be in Exhibit ${text}; the opinion is Exhibit ${opinion.text}.`,
		related: [{ span: opinion.span, message: 'The opinion.' }],
		fixes: correction(filing, span, 'Exhibit', opinion.text),
		atMost: 'hint' as const,
	})),
];

function* unlistedExhibits(filing: Filing): Iterable<Problem> {
	const listed = numberedRows(filing.exhibitLists).map(({ number }) => number.text);
	// An amendment may speak of the exhibits of the report that it amends.
	// What the text names as well is the forgotten row of another rule.
	const holders = unlistedHolders(filing)
		.filter(({ by }) => !unlistedMentions(filing).some(({ number }) => sameExhibit(number.text, by.text)))
		.map(({ by, held }) => ({ span: by.span, number: by, held }));
	const passing = passingMentions(filing).map((mention) => ({ ...mention, held: undefined }));
	for (const { span, number, held } of isAmendment(filing) ? holders : [...passing, ...holders]) {
		// No exhibit is included in itself.
		const fitting = listed.filter((other) => comesWithForm8K(other) && !isInteractiveData(other) && other !== held);
		const alike = fitting.filter((other) => exhibitSeries(other) === exhibitSeries(number.text));
		// 9.1 in the list is a mistyped 99.1.
		const isListWrong = listed.some((other) => !comesWithForm8K(other) && isOneEdit(other, number.text));
		const right = isListWrong ? undefined : nearest(number.text, alike.length > 0 ? alike : fitting);
		yield {
			span,
			message: `Exhibit ${number.text} is named here, and no list has it.`,
			fixes: correction(filing, number.span, 'Exhibit', right),
		};
	}
}

function correction(filing: Filing, span: Span, word: string, number: string | undefined): readonly Fix[] {
	return number === undefined ? [] : [{ title: `Change to ${word} ${number}`, edits: rewrite(filing, span, number) }];
}

/** The one of `numbers` that differs from `number` in one character only, or is the only one at all; undefined where several may be meant. */
function nearest(number: string, numbers: readonly string[]): string | undefined {
	const others = [...new Set(numbers)];
	const near = others.filter(
		(other) => other.length === number.length && [...other].filter((c, i) => c !== number[i]).length === 1,
	);
	const [only, ...rest] = near.length > 0 ? near : others;
	return rest.length === 0 ? only : undefined;
}

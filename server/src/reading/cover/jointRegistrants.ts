/** The state and numbers of each registrant, as a cover gives them to those who file together. */
import { isNamed, kindOfCompany, namedParts } from '../../filing/cover/stateOfIncorporation';
import { shapes } from '../../filing/cover/valueShapes';
import type { Filing } from '../../filing/filing';
import { stateNames } from '../../knowledge';
import { cellsOf, linesOf } from '../../text/lines';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';

/** A registrant with what the cover says of it, as written; undefined is what it does not say. */
export interface JointRegistrant {
	readonly name: string;
	readonly state: string | undefined;
	readonly fileNumber: string | undefined;
	readonly employerNumber: string | undefined;
}

/**
 * The registrants in the order of the cover; empty without one. Where each has a block with its file number below its name,
 * it has the values of that block. Else the first has the values of the cover, and the others have theirs where the cover
 * names as many as registrants, for then they stand in the same order: in rows, or in a cell below each other. Where it names
 * more, such as that of a predecessor, they have the first below their name.
 */
export function jointRegistrants({ visible, cover }: Filing): readonly JointRegistrant[] {
	if (cover === undefined) {
		return [];
	}
	const { registrants, stateOfIncorporation, commissionFileNumber, employerIdentificationNumber } = cover;
	const end = cover.checkBoxes[0]?.span.start ?? cover.span.end;
	const text = registrants.length > 1 ? visible.textOf({ start: cover.span.start, end }) : '';
	const isOfParts = partsOfIssue.test(text);
	const blocks = isOfParts ? [] : blocksOf(registrants, visible, end);
	const depositor = blocks.findIndex((block) => isOfDepositor.test(block));
	const areBlocks = blocks.length > 1 && blocks.every((block) => shapes.fileNumber.test(block));
	const each = (
		first: string | undefined,
		find: (words: string) => readonly string[],
		findInBlock = find,
	): readonly (string | undefined)[] => {
		const found = find(text);
		if (first === undefined) {
			return [];
		}
		const own = areBlocks ? blocks.map((block) => findInBlock(block)[0]) : [];
		if (own.includes(first)) {
			const last = blocks.findIndex((block) => isOfIssuingEntity.test(block) && ofRegistrant(block, first));
			return depositor >= 0 && last >= 0 && own.every((value, at) => value === undefined || at === last)
				? own.map((_, at) => (at === depositor ? first : undefined))
				: own;
		}
		if (!isOfParts && found.length === registrants.length && found[0] === first) {
			return found;
		}
		const firsts = found.length > registrants.length ? blocks.map((block) => find(block)[0]) : [];
		return firsts[0] === first ? firsts : [first];
	};
	const fileNumbers = each(commissionFileNumber?.text, (words) => allOf(fileNumbersIn, words));
	// Over the form's name, lines of hidden facts may have states, too.
	const from = Math.min(cover.formType?.span.start ?? end, registrants[0]?.span.start ?? end);
	const below = text === '' ? '' : visible.textOf({ start: Math.max(from, cover.span.start), end });
	const named = statesIn(below);
	// Names of countries are taken too, where the names of states alone are too few.
	const find = (words: string): readonly string[] =>
		statesIn(words === text ? below : words, named.length === registrants.length ? undefined : isOfCompany);
	const own = each(stateOfIncorporation?.text, find, (words) => statesIn(words, isNamed));
	// One state below all the names is that of each of them, where each has a file number.
	const isBelow = (stateOfIncorporation?.span.start ?? 0) > (registrants.at(-1)?.span.end ?? 0);
	const states =
		own.length === 1 && named.length === 1 && isBelow && fileNumbers.length > 1 ? registrants.map(() => own[0]) : own;
	const employerNumbers = each(employerIdentificationNumber?.text, (words) => allOf(employerNumbersIn, words));
	return registrants.map(({ text: name }, index) => ({
		name,
		state: states[index],
		fileNumber: fileNumbers[index],
		employerNumber: employerNumbers[index],
	}));
}

/** Whether words name a state or country; the country in the heading of the form is none of a registrant. */
const isOfCompany = (words: string): boolean => isNamed(words) && !/^united\sstates$/i.test(words);

/** Below the name of a depositor, which is the registrant where the trust is told apart from it, and below that of a trust. */
const isOfDepositor = /^\s*\(?exact\s+name\s+of\s+(?:the\s+)?(?:registrant[\s/]{1,3})?depositor\b/i;
const isOfIssuingEntity = /^\s*\(?exact\s+name\s+of\s+(?:the\s+)?issuing\s+entity\b/i;

/** Whether the legend right below a value says that it is of the registrant: `Delaware` over `(State of Incorporation of Registrant)`. */
const ofRegistrant = (block: string, value: string): boolean =>
	/^\s*\([^()]*\bregistrant\b/i.test(block.slice(block.indexOf(value) + value.length));

/** What stands below the name of each registrant, up to the next name, or to the offset `end` of the source. */
const blocksOf = (registrants: readonly Piece[], visible: VisibleText, end: number): readonly string[] =>
	registrants.map(({ span }, index) =>
		visible.textOf({ start: span.end, end: registrants[index + 1]?.span.start ?? end }),
	);

/** Numbers that are told apart by the part in an issue of securities stand in an order of their own. */
const partsOfIssue = /\b(?:number|no\.?)\s{1,3}(?:of|for)\s{1,3}(?:the\s{1,3})?(?:depositor|sponsor|issuing|issuer)/i;

const everyOne = (shape: RegExp): RegExp => new RegExp(shape, `${shape.flags}g`);
const fileNumbersIn = everyOne(shapes.fileNumber);
const employerNumbersIn = everyOne(shapes.employerNumber);

const allOf = (shape: RegExp, text: string): readonly string[] => [...text.matchAll(shape)].map(([words]) => words);

const stateOfCompany = new RegExp(
	`(?:\\(\\s?|(?<=[\\n\\v\\t]\\s{0,9}|-\\d{7}\\s{1,9}))an?\\s(.{4,30}?)\\s${kindOfCompany}`,
	'gi',
);

/** The numbers after a state in a row that lost its columns. */
const numbersBeside = new RegExp(`\\s(?:${shapes.fileNumber.source}|${shapes.employerNumber.source}).*$`, 'u');

/** The states of `(A Delaware Corporation)`, else those that have a cell of their own; those of addresses are none. */
function statesIn(
	text: string,
	isState = (words: string): boolean => stateNames.has(words.toLowerCase()),
): readonly string[] {
	const ofCompanies = [...text.matchAll(stateOfCompany)].map(({ 1: words = '' }) => words);
	const found =
		ofCompanies.length > 0
			? ofCompanies
			: linesOf(text).flatMap((line) =>
					cellsOf(line).flatMap((cell) => namedParts(cell.text.replace(numbersBeside, ''))),
				);
	return found.filter(isState);
}

/**
 * The cover page: each field read by the legend that names it, or by the shape of its value. Where inline XBRL tags the
 * value, the tag says where it stands.
 */

import { findPattern } from '../../text/findPattern';
import { covers, type Piece, type VisibleSpan } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { keysOf } from '../../text/words';
import type { CoverPage } from '../filing';
import type { FormHeading } from '../formHeading';
import { readAddress, readFormerName, readTelephone } from './addressAndTelephone';
import { findCheckBoxes, findEmergingGrowth, findExtendedTransition } from './checkBoxes';
import { findLegends } from './coverLegends';
import { type CoverText, coverTextOf } from './coverText';
import { readDateOfReport } from './dateOfReport';
import { anchors, findAnchor, restOfLine } from './legendAnchors';
import { readRegistrants } from './registrants';
import { readState } from './stateOfIncorporation';
import { readTaggedCover } from './taggedCover';
import { shapes } from './valueShapes';
import { readTogether } from './valuesTogether';

const amendmentNumber = /\(?\s?amendment\s{1,4}(?:no\.?|number|#)\s{0,4}\d{1,3}\s?\)?/i;

/** In characters: what is longer is no name of a registrant. EDGAR takes 150. */
const longestName = 300;

/** How far after the heading the number of the amendment stands, in characters. */
const amendmentReach = 600;

/** The offset in the visible text up to which the reading of a cover that ends at `end` may depend on it. */
export const coverReach = (heading: FormHeading, end: number): number =>
	Math.max(end + 200, heading.end + amendmentReach);

/** Reads the cover page between two offsets of the visible text; `heading` is its line `FORM 8-K`. */
export function readCover(visible: VisibleText, heading: FormHeading, start: number, end: number): CoverPage {
	const page = coverTextOf(visible, start, end);
	const legends = findLegends(visible, start, end);
	const tags = readTaggedCover(visible, start, end);
	const formerNameOrAddress = readFormerName(page);
	const registrants = registrantsOf(readRegistrants(page), tags.registrants, formerNameOrAddress);
	const date = readDateOfReport(page, heading, legends);
	// Of several tagged dates, a line above the form may have the first.
	const tagged = tags.datesOfReport.find((each) => date.value && hasWords(date.value, each)) ?? tags.datesOfReport[0];
	// Numbers above the name count where none stands below it.
	const numberAt =
		findPattern(visible.text, shapes.fileNumber, nameLegendStart(page), page.boxesFrom) ??
		numberOfCover(visible, start, end);
	const together = readTogether(page);
	const fileNumber = together?.fileNumber ?? (numberAt && visible.piece(numberAt.start, numberAt.end));
	// Over the form, a line of hidden facts may have zeros in its place.
	const employerNumber =
		together?.employerNumber ??
		pieceIn(visible, shapes.employerNumber, heading.end, end) ??
		pieceIn(visible, notOnlyZeros, start, end);
	const state = together?.state ?? readState(page, numberAt?.start, registrants, legends);
	const checkBoxes = findCheckBoxes(visible, start, end);
	const ofBoxes = checkBoxes
		.filter(({ id }, at) => checkBoxes.findIndex((box) => box.id === id) === at)
		.map(({ id, legend }) => ({ id, ...legend }));
	const others = legends.map(({ id, span, text }) => ({ id, span, text }));
	return {
		span: visible.span(start, end),
		formType: visible.piece(heading.start, heading.end),
		registrants,
		checkBoxes,
		legends: [...others, ...ofBoxes].sort((one, other) => one.span.start - other.span.start),
		...present({
			// Words may give two dates, "March 10, 2008 (March 7, 2008)", of which one is tagged.
			dateOfReport: tagged && !(date.value && hasWords(date.value, tagged)) ? tagged : date.value,
			dateOfReportLegend: date.legend,
			stateOfIncorporation: tags.stateOfIncorporation ?? state,
			commissionFileNumber: agreed(fileNumber, tags.commissionFileNumber),
			employerIdentificationNumber: agreed(employerNumber, tags.employerIdentificationNumber),
			address: agreed(readAddress(page, legends), tags.address),
			telephone: agreed(readTelephone(page), tags.telephone),
			formerNameOrAddress,
			securitiesRegistered: readSecurities(page),
			amendmentNumber: readAmendmentNumber(
				visible,
				heading.end,
				Math.min(heading.end + amendmentReach, end),
				registrants,
			),
			emergingGrowthCompany: findEmergingGrowth(visible, start, end),
			extendedTransition: findExtendedTransition(visible, start, end),
		}),
	};
}

/** The number of an amendment below the heading; the words may also be of a name: `Amendment No. 1 Brewing Co.`. */
function readAmendmentNumber(
	visible: VisibleText,
	from: number,
	to: number,
	registrants: readonly Piece[],
): Piece | undefined {
	const found = pieceIn(visible, amendmentNumber, from, to);
	return found && registrants.some(({ span }) => covers(span, found.span))
		? readAmendmentNumber(visible, visible.offset(found.span.end), to, registrants)
		: found;
}

const notOnlyZeros = new RegExp(`(?!00-0{7})${shapes.employerNumber.source}`, 'u');

/** The first file number between two offsets that is none of a header that stands above the cover. */
function numberOfCover({ text }: VisibleText, start: number, end: number): VisibleSpan | undefined {
	const isOfHeader = (at: VisibleSpan) =>
		/SEC FILE NUMBER:\s{0,9}$/.test(text.slice(Math.max(start, at.start - 30), at.start));
	let found = findPattern(text, shapes.fileNumber, start, end);
	while (found && isOfHeader(found)) {
		found = findPattern(text, shapes.fileNumber, found.end, end);
	}
	return found;
}

/** What was read, which may have more than its tag covers; the tagged value where the two disagree. */
const agreed = (read: Piece | undefined, tagged: Piece | undefined): Piece | undefined =>
	read && tagged && !(hasWords(read, tagged) && read.text.length < tagged.text.length + 60) ? tagged : (read ?? tagged);

/** Whether all words of `part` are among those of `whole`. */
function hasWords(whole: Piece, part: Piece): boolean {
	const keys = new Set(keysOf(whole.text));
	return keysOf(part.text).every((key) => keys.has(key));
}

/** The names that were read where they have the tagged ones; a name that is tagged twice counts once. */
function registrantsOf(found: readonly Piece[], tagged: readonly Piece[], former: Piece | undefined): readonly Piece[] {
	const read = found.filter(({ text }) => text.length <= longestName);
	const names = tagged.filter(
		(name, index) =>
			name.text.length <= longestName &&
			!(former && name.span.start >= former.span.start && name.span.end <= former.span.end) &&
			!tagged.slice(0, index).some((each) => hasWords(each, name)),
	);
	return names.every((name) => read.some((each) => hasWords(each, name))) ? read : names;
}

/** The entries that have a value. */
function present<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}

/** Where the legend of the registrant's name begins; the start of the page where it has none. */
const nameLegendStart = ({ visible, start, end }: CoverText): number =>
	findAnchor(visible.text, anchors.registrant, start, end)?.start ?? start;

/** The Section 12(b) legend with the table below it. */
function readSecurities({ visible, start, end }: CoverText): Piece | undefined {
	const from = findPattern(visible.text, anchors.securities, start, end)?.start;
	if (from === undefined) {
		return undefined;
	}
	const next = [anchors.boxes, anchors.formerName].map((anchor) => findAnchor(visible.text, anchor, from, end));
	const emerging = findAnchor(visible.text, anchors.emergingGrowth, from, end, restOfLine);
	return visible.piece(from, Math.min(...[...next, emerging].map((found) => found?.start ?? end)));
}

function pieceIn(visible: VisibleText, pattern: RegExp, from: number, to: number): Piece | undefined {
	const found = findPattern(visible.text, pattern, from, to);
	return found && visible.piece(found.start, found.end);
}

/** The types of the documents of a submission: which of them EDGAR has. */
import type { Filing } from '../../filing/filing';
import { isNearlyFormType } from '../../filing/submission/readSubmission';
import { documentTypeByName, exhibitIs, formByType, isExhibitType } from '../../knowledge';
import { isOneEdit } from '../../text/oneEdit';

/** Whether a type is one of EDGAR, or may be that of another form. */
export function isKnownType({ date }: Filing, type: string): boolean {
	if (isNearlyFormType(type)) {
		return false;
	}
	const fact = documentTypeByName(type);
	if (fact && fact.type !== 'EX-') {
		return true;
	}
	const [, series, rest = ''] = /^EX-(\d{1,3})(?!\d)(.*)$/i.exec(type) ?? [];
	if (series !== undefined) {
		return (
			isExhibitType(Number(series), date) &&
			isRestOfType(rest) &&
			(isPartOfFacts(rest) || !exhibitIs(Number(series), 'interactive-data'))
		);
	}
	// The names of forms are capitals and digits, and none begins as the word exhibit does.
	return (
		formByType(type) !== undefined ||
		/^EX-FILING FEES$/i.test(type) ||
		!(/^ex|^\d+\.\d/i.test(type) || /\p{Ll}{3}/u.test(type) || isOneEdit(type, 'GRAPHIC'))
	);
}

/** Whether `rest` may stand after the number of an exhibit in its type: `.1`, `.SCH`, `.4(A)`; not `,1`, `-1`, `..1` or `.l`. */
const isRestOfType = (rest: string): boolean =>
	/^[A-Z\d()]*(?:\.[A-Z\d()]+)*$/i.test(rest) && !letterForDigit.test(rest);
/** Whether `rest` is that of a document of inline XBRL: `.SCH` of `EX-101.SCH`. */
const isPartOfFacts = (rest: string): boolean => /^(?:\.(?:INS|SCH|CAL|DEF|LAB|PRE|REF))?$/i.test(rest);
/** A letter in the place of the digit after the point: `.l` of `EX-99.l`. */
export const letterForDigit = /^\.\d?[lo]\d?$/;

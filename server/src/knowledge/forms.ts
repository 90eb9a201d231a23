/** The form types of the Form 8-K family. */
import type { Source } from './source';
import { cfr, form, source } from './sources';

/** A form type, as EDGAR names the submission. */
export interface FormFact {
	/** `8-K12G3/A`. */
	readonly type: string;
	readonly meaning: string;
	/** The source of `meaning`. */
	readonly source: Source;
	/** The source of the type itself. */
	readonly typeSource: Source;
}

const edgarTypes = source('V', 'EDGAR validation of dei facts');

function amendment(type: string): FormFact {
	return {
		type: `${type}/A`,
		meaning: `An amendment of a report on Form ${type}. It commonly gives the complete text of each item that it amends and is signed afresh.`,
		source: cfr('240.12b-15', '', 'M'),
		typeSource: edgarTypes,
	};
}

function withAmendment(type: string, meaning: string, cited: Source): readonly FormFact[] {
	return [{ type, meaning, source: cited, typeSource: edgarTypes }, amendment(type)];
}

/** The family, each type followed by its amendment. */
export const forms: readonly FormFact[] = [
	...withAmendment(
		'8-K',
		'A current report under Section 13 or 15(d) of the Exchange Act.',
		form('General Instruction A.1'),
	),
	...withAmendment(
		'8-K12B',
		'Commonly: the notice of a successor issuer whose securities are registered under Section 12(b), given under Rule 12g-3.',
		cfr('240.12g-3', '', 'M'),
	),
	...withAmendment(
		'8-K12G3',
		'Commonly: the notice of a successor issuer whose securities are registered under Section 12(g), given under Rule 12g-3.',
		cfr('240.12g-3', '', 'M'),
	),
	...withAmendment(
		'8-K15D5',
		'Commonly: the notice of a successor to the duty to report under Section 15(d), given under Rule 15d-5.',
		cfr('240.15d-5', '', 'M'),
	),
];

/** The form of a type in any case, `8-k/a`; undefined where it is not of the family. */
export function formByType(type: string): FormFact | undefined {
	return formRows.get(type.trim().toUpperCase());
}

const formRows: ReadonlyMap<string, FormFact> = new Map(forms.map((fact) => [fact.type, fact]));

/** Whether a type is that of a report that amends another: `8-K/A`. */
export function isAmendmentType(type: string): boolean {
	return type.endsWith('/A');
}

/** What a new filing takes from the cover of another: who files. */

import type { CheckBox, Filing } from '../../filing/filing';
import { securitiesOf } from './securities';

/** The registrant as a cover names it. What is absent becomes a placeholder. */
export interface Registrant {
	readonly name?: string;
	readonly state?: string;
	readonly fileNumber?: string;
	readonly employerNumber?: string;
	readonly address?: string;
	readonly telephone?: string;
	/** Title, symbol and exchange of each class; empty where there are none; absent where the table was not read. */
	readonly securities?: readonly (readonly string[])[];
	readonly isEmergingGrowthCompany: boolean;
	readonly gaveUpTransition: boolean;
	/** Who signed last. */
	readonly signer?: { readonly name: string; readonly title?: string };
}

/** The registrant of `filing`, the first where there are several; undefined where no cover names one. */
export function registrantOf(filing: Filing): Registrant | undefined {
	const { cover } = filing;
	const name = cover?.registrants[0]?.text;
	if (!cover || name === undefined) {
		return undefined;
	}
	const securities = securitiesOf(filing);
	const signer = filing.signatures?.blocks.find((block) => block.name ?? block.signature);
	const signed = signer?.name?.text ?? signer?.signature?.name;
	return {
		name,
		...present('state', cover.stateOfIncorporation?.text),
		...present('fileNumber', cover.commissionFileNumber?.text),
		...present('employerNumber', cover.employerIdentificationNumber?.text),
		...present('address', cover.address?.text),
		...present('telephone', cover.telephone?.text),
		...(securities && { securities }),
		isEmergingGrowthCompany: isChecked(cover.emergingGrowthCompany),
		gaveUpTransition: isChecked(cover.extendedTransition),
		...(signed !== undefined && { signer: { name: signed, ...present('title', signer?.title?.text) } }),
	};
}

function present<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
	return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: string });
}

function isChecked(box: CheckBox | undefined): boolean {
	return box?.checked ?? false;
}

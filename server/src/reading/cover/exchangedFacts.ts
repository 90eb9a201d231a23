/** Facts of the cover that have each other's names. */
import { overlap, type Piece } from '../../text/span';
import { perFiling } from '../perFiling';
import { type FactTag, factTags } from './factTags';

/** The fact that is named for the file number and holds the employer number, and the other one; undefined where each is named for what it holds. */
export const exchangedFacts = perFiling(
	(filing): { readonly employerNumber: FactTag; readonly fileNumber: FactTag } | undefined => {
		const { commissionFileNumber, employerIdentificationNumber } = filing.cover ?? {};
		const named = (name: string, held: Piece | undefined): FactTag | undefined =>
			factTags(filing).find((fact) => fact.name === name && held !== undefined && overlap(fact.value.span, held.span));
		const employerNumber = named('dei:EntityFileNumber', employerIdentificationNumber);
		const fileNumber = named('dei:EntityTaxIdentificationNumber', commissionFileNumber);
		return employerNumber && fileNumber && { employerNumber, fileNumber };
	},
);

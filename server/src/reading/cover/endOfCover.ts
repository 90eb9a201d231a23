/** Where the words of a cover end. */
import { perFiling } from '../perFiling';

/** The end of what the form prints on its cover, after which the first item stands; its start where there is none. */
export const endOfCover = perFiling(({ cover, span }): number => {
	if (cover === undefined) {
		return span.start;
	}
	const { formType, dateOfReport, registrants, checkBoxes, legends, securitiesRegistered } = cover;
	const { emergingGrowthCompany, extendedTransition, telephone, address, formerNameOrAddress } = cover;
	const parts = [formType, dateOfReport, securitiesRegistered, emergingGrowthCompany, extendedTransition, telephone];
	const all = [...parts, address, formerNameOrAddress, ...registrants, ...checkBoxes, ...legends];
	return all.reduce((end, part) => Math.max(end, part?.span.end ?? 0), cover.span.start);
});

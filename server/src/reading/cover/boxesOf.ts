/** The check boxes of a cover. */
import type { CheckBox, Filing } from '../../filing/filing';

/** All of them, in text order: those of General Instruction A.2 and of emerging growth; empty where there are none. */
export function boxesOf({ cover }: Filing): readonly CheckBox[] {
	const all = [...(cover?.checkBoxes ?? []), cover?.emergingGrowthCompany, cover?.extendedTransition];
	return all.filter((box) => box !== undefined).sort((a, b) => a.span.start - b.span.start);
}

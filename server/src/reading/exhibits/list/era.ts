/** The era of what Item 601 asks of the list of exhibits. */
import type { Filing } from '../../../filing/filing';
import { exhibitRules } from '../../../knowledge/exhibits';

/** Whether the rule `id` of `exhibitRules` holds on the date of the filing; always for a draft without a date. */
export function exhibitRuleHolds(id: string, { date }: Filing): boolean {
	const since = exhibitRules.find((rule) => rule.id === id)?.since;
	return date === undefined || since === undefined || since <= date;
}

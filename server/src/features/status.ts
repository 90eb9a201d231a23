/** How a filing stands: what a client shows beside its language. */
import type { Status } from '../../../protocol/status';
import type { Filing } from '../filing/filing';
import { filingHour } from '../knowledge';
import { isAmendment } from '../reading/amendment';
import { dueItems } from '../reading/due';
import { isAccepted } from '../reading/submission/header';
import { type Check, findProblems } from '../rules/check';
import type { Severity } from '../rules/rule';
import { dateInWords } from '../writing/words';

/** How `filing` stands. */
export function status(filing: Filing, check: Check): Status {
	const { shown, waived } = findProblems(filing, check);
	const due = firstDueDay(filing);
	const isFiled = isAccepted(filing);
	const count = (wanted: Severity) => shown.filter(({ severity }) => severity === wanted).length;
	return {
		form: filing.form,
		stage: check.stage,
		errors: count('error'),
		warnings: count('warning'),
		information: count('information'),
		hints: count('hint'),
		waived: waived.length,
		items: [...new Set(filing.items.map(({ number }) => number))],
		...(due !== undefined && { due: dateInWords(due) }),
		...(due !== undefined &&
			!isFiled && { deadline: { day: due, hour: filingHour.hour, minutes: filingHour.minutes } }),
		isFiled,
	};
}

function firstDueDay(filing: Filing): string | undefined {
	return isAmendment(filing) ? undefined : dueItems(filing).find(({ fact }) => fact.due?.source.status === 'V')?.day;
}

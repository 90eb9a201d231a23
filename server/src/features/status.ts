/** How a filing stands: what a client shows beside its language. */
import type { Status } from '../../../protocol/status';
import type { Filing } from '../filing/filing';
import { isAmendment } from '../reading/amendment';
import { dueItems } from '../reading/due';
import { dateInWords } from '../writing/words';
import { type Check, findProblems } from './diagnostics';
import { DiagnosticSeverity } from './lsp';

/** How `filing` stands. */
export function status(filing: Filing, check: Check): Status {
	const { shown, waived } = findProblems(filing, check);
	const due = firstDueDay(filing);
	const count = (wanted: DiagnosticSeverity) => shown.filter(({ severity }) => severity === wanted).length;
	return {
		form: filing.form,
		stage: check.stage,
		errors: count(DiagnosticSeverity.Error),
		warnings: count(DiagnosticSeverity.Warning),
		information: count(DiagnosticSeverity.Information),
		hints: count(DiagnosticSeverity.Hint),
		waived: waived.length,
		items: [...new Set(filing.items.map(({ number }) => number))],
		...(due !== undefined && { due: dateInWords(due) }),
	};
}

function firstDueDay(filing: Filing): string | undefined {
	return isAmendment(filing) ? undefined : dueItems(filing).find(({ fact }) => fact.due?.source.status === 'V')?.day;
}

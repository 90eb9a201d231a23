/** How a filing stands: what a client shows beside its language. */
import type { Filing } from '../filing/filing';
import { dueItems, isAmendment } from '../reading/due';
import { dateInWords } from '../writing/words';
import { type Check, findProblems } from './diagnostics';
import { DiagnosticSeverity } from './lsp';

/** The form, the stage by which it is judged, and how much was found. */
export interface Status {
	/** `8-K`, `8-K/A` … */
	readonly form: string;
	readonly stage: 'draft' | 'final';
	readonly errors: number;
	readonly warnings: number;
	readonly information: number;
	readonly hints: number;
	/** Findings that the user has accepted; they are not among the others. */
	readonly waived: number;
	/** The numbers of the items, in text order. */
	readonly items: readonly string[];
	/** The first day on which one of the items is due, in words; absent for an amendment and where no day can be told. */
	readonly due?: string;
}

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

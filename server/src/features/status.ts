/** How a filing stands: what a client shows beside its language. */
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Filing } from '../filing/filing';
import { type Check, findProblems } from './diagnostics';

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
}

/** How `filing` stands. */
export function status(filing: Filing, check: Check): Status {
	const { shown, waived } = findProblems(filing, check);
	const count = (wanted: DiagnosticSeverity) => shown.filter(({ severity }) => severity === wanted).length;
	return {
		form: filing.form,
		stage: check.stage,
		errors: count(DiagnosticSeverity.Error),
		warnings: count(DiagnosticSeverity.Warning),
		information: count(DiagnosticSeverity.Information),
		hints: count(DiagnosticSeverity.Hint),
		waived: waived.length,
	};
}

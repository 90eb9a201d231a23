/** What the rules find, as the editor shows it. */
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { type Check, type Finding, findProblems } from '../rules/check';
import type { RuleDescription, Severity } from '../rules/rule';
import { DiagnosticSeverity } from './lsp';
import { rangeOf } from './ranges';

/** How the client shows a diagnostic. */
export interface Presentation {
	/** Whether it shows the other end of a mismatch. */
	readonly relatedInformation: boolean;
	/** Whether it shows a link at the code. */
	readonly codeDescription: boolean;
	/** The URI of the page with the rules; absent where the client names none. */
	readonly documentation?: string;
}

/** The diagnostics of `filing`, which is what `document` holds, in text order; those that are waived are not among them. */
export function diagnostics(
	document: TextDocument,
	filing: Filing,
	check: Check,
	presentation: Presentation,
): Diagnostic[] {
	return findProblems(filing, check).shown.map((finding) => diagnosticOf(document, finding, presentation));
}

/** The diagnostic that shows `finding`. */
export function diagnosticOf(document: TextDocument, finding: Finding, presentation: Presentation): Diagnostic {
	const { rule, severity, span, message } = finding;
	const href = presentation.codeDescription ? hrefOf(rule, presentation.documentation) : undefined;
	const related = presentation.relatedInformation ? finding.related : [];
	return {
		range: rangeOf(document, span),
		severity: severities[severity],
		source: 'form8k',
		code: rule.id,
		...(href !== undefined && { codeDescription: { href } }),
		message,
		...(related.length > 0 && {
			relatedInformation: related.map(({ span, message }) => ({
				location: { uri: document.uri, range: rangeOf(document, span) },
				message,
			})),
		}),
	};
}

/** The legal text behind the rule, else its own documentation. */
function hrefOf(rule: RuleDescription, documentation: string | undefined): string | undefined {
	return rule.source?.href ?? (documentation === undefined ? undefined : `${documentation}#${rule.id}`);
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

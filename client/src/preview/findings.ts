/** The findings of a document, as the page marks them, and what can be done about one. */
import {
	type CodeAction,
	CodeActionKind,
	type Command,
	commands,
	DiagnosticSeverity,
	languages,
	type Range,
	type TextDocument,
	window,
	workspace,
} from 'vscode';
import type { ShownFinding } from './messages';

const severities = {
	[DiagnosticSeverity.Error]: 'error',
	[DiagnosticSeverity.Warning]: 'warning',
	[DiagnosticSeverity.Information]: 'information',
	[DiagnosticSeverity.Hint]: 'hint',
} as const;

/** The findings of ours in a document, in text order. */
export function findingsOf(document: TextDocument): readonly ShownFinding[] {
	return languages
		.getDiagnostics(document.uri)
		.filter(({ source }) => source === 'form8k')
		.map(({ range, severity, message, code }) => ({
			start: document.offsetAt(range.start),
			end: document.offsetAt(range.end),
			severity: severities[severity],
			message,
			rule: String(typeof code === 'object' ? code.value : code),
		}))
		.sort((a, b) => a.start - b.start);
}

/** Offers the fixes of what is found at the range, the way to waive it among them, and does what is chosen. */
export async function offerFixes(document: TextDocument, range: Range): Promise<void> {
	const found =
		(await commands.executeCommand<readonly (CodeAction | Command)[] | undefined>(
			'vscode.executeCodeActionProvider',
			document.uri,
			range,
			CodeActionKind.QuickFix.value,
		)) ?? [];
	const picks = found.map((action) => ({ label: action.title, action }));
	if (picks.length === 0) {
		void window.showInformationMessage('There is no fix to choose. Change the words on the page or in the text.');
		return;
	}
	const chosen = await window.showQuickPick(picks, { title: 'Fix or Waive' });
	if (chosen === undefined) {
		return;
	}
	const { action } = chosen;
	if ('edit' in action && action.edit) {
		await workspace.applyEdit(action.edit);
	}
	const command = typeof action.command === 'object' ? action.command : (action as Command);
	if (command?.command) {
		await commands.executeCommand(command.command, ...(command.arguments ?? []));
	}
}

/** The fixes that the rules propose, one by one or all that are certain at once. */
import {
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	type Diagnostic,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing, Span } from '../filing/filing';
import type { Edit, Fix } from '../rules/rule';
import { type Check, diagnosticOf, type Finding, findProblems, type Presentation } from './diagnostics';
import { rangeOf, spanOf, touches } from './ranges';

/** The kind of the action that applies every fix that is certain. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.form8k`;

/** The kinds of actions that the server offers. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/** How the client takes an edit, and how it shows the problem that the edit is for. */
export interface EditPresentation extends Presentation {
	/** Whether edits may name the version of the document that they are for. */
	readonly documentChanges: boolean;
}

/** What can be done at the range of `params`: the fixes of its problems in text order, then the one for all. */
export function codeActions(
	document: TextDocument,
	filing: Filing,
	params: Pick<CodeActionParams, 'range' | 'context'>,
	check: Check,
	presentation: EditPresentation,
): CodeAction[] {
	const { only } = params.context;
	const wantsQuickFixes = wants(only, CodeActionKind.QuickFix);
	const wantsFixAll = wants(only, fixAllKind);
	if (!wantsQuickFixes && !wantsFixAll) {
		return [];
	}
	const findings = findProblems(filing, check);
	const actions: CodeAction[] = [];
	if (wantsQuickFixes) {
		actions.push(...quickFixes(document, findings, params, presentation));
	}
	if (wantsFixAll) {
		const edits = certainEdits(findings);
		if (edits.length > 0) {
			const title = 'Apply all certain Form 8-K fixes';
			actions.push({ title, kind: fixAllKind, edit: workspaceEdit(document, edits, presentation) });
		}
	}
	return actions;
}

function quickFixes(
	document: TextDocument,
	findings: readonly Finding[],
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	presentation: EditPresentation,
): CodeAction[] {
	const place = spanOf(document, range);
	const asked = context.diagnostics.filter(({ source }) => source === 'form8k');
	return findings
		.filter(({ problem }) => touches(problem.span, place))
		.flatMap((finding) => {
			const own = diagnosticOf(document, finding, presentation);
			const shown = asked.find((diagnostic) => isSame(diagnostic, own));
			// A client that names our diagnostics asks for the fixes of these alone.
			if (asked.length > 0 && shown === undefined) {
				return [];
			}
			return (finding.problem.fixes ?? []).map(
				(fix, index): CodeAction => ({
					title: fix.title,
					kind: CodeActionKind.QuickFix,
					diagnostics: [shown ?? own],
					...(index === 0 && { isPreferred: true }),
					edit: workspaceEdit(document, fix.edits, presentation),
				}),
			);
		});
}

/** The edits of every fix that is certain. Of two that would meet, the later waits for the next time. */
function certainEdits(findings: readonly Finding[]): Edit[] {
	const edits: Edit[] = [];
	for (const { problem } of findings) {
		const fix: Fix | undefined = problem.fixes?.find(({ all }) => all === true);
		if (fix !== undefined && !fix.edits.some((a) => edits.some((b) => collide(a.span, b.span)))) {
			edits.push(...fix.edits);
		}
	}
	return edits.sort((a, b) => a.span.start - b.span.start);
}

function collide(a: Span, b: Span): boolean {
	return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** The edits for the client: for the version of the document that they are made for, where it can take that. */
export function workspaceEdit(
	document: TextDocument,
	edits: readonly Edit[],
	presentation: Pick<EditPresentation, 'documentChanges'>,
): WorkspaceEdit {
	const { uri, version } = document;
	const textEdits = edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
	return presentation.documentChanges
		? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
		: { changes: { [uri]: textEdits } };
}

/** Whether actions of `kind` are asked for: a kind stands for all below it, and no kind for every kind. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
	return only === undefined || only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
	return (
		a.code === b.code &&
		a.range.start.line === b.range.start.line &&
		a.range.start.character === b.range.start.character &&
		a.range.end.line === b.range.end.line &&
		a.range.end.character === b.range.end.character
	);
}

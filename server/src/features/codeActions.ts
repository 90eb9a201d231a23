/** What can be done about a problem: fix it, accept it with a reason, or read about its rule. */
import type { CodeAction, CodeActionParams, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { type Check, type Finding, findProblems } from '../rules/check';
import { flaggedWords } from '../rules/waivers';
import { shortened } from '../text/shortened';
import type { Span } from '../text/span';
import { certainEdits } from '../writing/applying';
import type { Edit, Fix } from '../writing/edit';
import { diagnosticOf, type Presentation } from './diagnostics';
import { CodeActionKind } from './lsp';
import { rangeOf, spanOf, touches } from './ranges';

/** The kind of the action that applies every fix that is certain. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.form8k`;

/** The kinds of actions that the server offers. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/**
 * The commands that the server leaves to the client, for what they change or show is not the filing. Each action names
 * one with its arguments, and is offered to clients that have it.
 */
export const clientCommands = {
	/** `{ uri, rule, words, finding }`: asks for a reason, and adds a waiver to `form8k.waivers`. */
	waive: 'form8k.waive',
	/** `{ uri, waivers }`: takes the waivers out of `form8k.waivers`. */
	removeWaiver: 'form8k.removeWaiver',
	/** The id of a rule: shows its documentation. */
	showRule: 'form8k.showRule',
} as const;

/** How the client takes an edit, and how it shows the problem that the edit is for. */
export interface EditPresentation extends Presentation {
	/** Whether edits may name the version of the document that they are for. */
	readonly documentChanges: boolean;
	/** Those of `clientCommands` that it has. */
	readonly commands: readonly string[];
}

/** Where spans of a filing are that is more than the open document. */
export interface ShownPlaces {
	/** Where the client was shown a span that its document does not have. */
	shownAt(span: Span): Span;
	/** Whether a span is in the open document. */
	isHere(span: Span): boolean;
}

/**
 * What can be done at the range of `params`: the fixes of its problems in text order, what else can be done about
 * them, then the one fix for all, of the open document alone.
 */
export function codeActions(
	document: TextDocument,
	filing: Filing,
	params: Pick<CodeActionParams, 'range' | 'context'>,
	check: Check,
	presentation: EditPresentation,
	places: ShownPlaces = { shownAt: (span) => span, isHere: () => true },
): CodeAction[] {
	const { only } = params.context;
	const areQuickFixesWanted = wantsQuickFixes(only);
	const wantsFixAll = wants(only, fixAllKind);
	if (!areQuickFixesWanted && !wantsFixAll) {
		return [];
	}
	const { shown } = findProblems(filing, check);
	const named = areQuickFixesWanted ? namedProblems(document, shown, params, presentation, places) : [];
	const others = areQuickFixesWanted ? otherActions(document, filing, named, shown) : [];
	const actions = [
		...named.flatMap((each) => fixes(document, each, presentation)),
		...others.filter(({ command }) => command !== undefined && presentation.commands.includes(command.command)),
	];
	if (wantsFixAll) {
		const isHere = ({ edits }: Fix) => edits.every(({ span }) => places.isHere(span));
		const edits = certainEdits(shown.map(({ fixes }) => fixes.filter(isHere)));
		if (edits.length > 0) {
			const title = 'Apply all certain Form 8-K fixes';
			actions.push({ title, kind: fixAllKind, edit: workspaceEdit(document, edits, presentation) });
		}
	}
	return actions;
}

/** A problem that the client asks about, and the diagnostic that stands for it. */
interface Named {
	readonly finding: Finding;
	readonly diagnostic: Diagnostic;
}

/** The problems at the range; where the client names diagnostics of ours, these alone. */
function namedProblems(
	document: TextDocument,
	findings: readonly Finding[],
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	presentation: EditPresentation,
	{ shownAt }: ShownPlaces,
): Named[] {
	const place = spanOf(document, range);
	const asked = context.diagnostics.filter(({ source }) => source === 'form8k');
	return findings
		.filter(({ span }) => touches(shownAt(span), place))
		.flatMap((finding) => {
			const own = diagnosticOf(document, { ...finding, span: shownAt(finding.span) }, presentation);
			const shown = asked.find((diagnostic) => isSame(diagnostic, own));
			return asked.length > 0 && shown === undefined ? [] : [{ finding, diagnostic: shown ?? own }];
		});
}

function fixes(document: TextDocument, { finding, diagnostic }: Named, presentation: EditPresentation): CodeAction[] {
	return finding.fixes.map((fix, index) => ({
		title: fix.title,
		kind: CodeActionKind.QuickFix,
		diagnostics: [diagnostic],
		...(index === 0 && { isPreferred: true }),
		edit: workspaceEdit(document, fix.edits, presentation),
	}));
}

/** What leaves the filing as it is: waivers to add and to remove, and the documentation of each rule. */
function otherActions(
	{ uri }: TextDocument,
	filing: Filing,
	named: readonly Named[],
	findings: readonly Finding[],
): CodeAction[] {
	const action = (title: string, diagnostics: Diagnostic[], command: string, argument: unknown): CodeAction => {
		return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command, arguments: [argument] } };
	};
	const inVain = findings.flatMap(({ waiver }) => waiver ?? []);
	const waivers = named.map(({ finding: { rule, span, message, waiver }, diagnostic }) => {
		if (waiver !== undefined) {
			const title = `Remove the waiver: ${inTitle(waiver.finding ?? waiver.words)}`;
			return action(title, [diagnostic], clientCommands.removeWaiver, { uri, waivers: [waiver] });
		}
		const words = flaggedWords(filing, span);
		return action(`Waive: ${inTitle(message).replace(/…$/, '')}…`, [diagnostic], clientCommands.waive, {
			uri,
			rule: rule.id,
			words,
			finding: message,
		});
	});
	const unneeded = named.filter(({ finding }) => finding.waiver !== undefined);
	if (unneeded.length > 0 && inVain.length > 1) {
		const title = `Remove all ${inVain.length} waivers without effect`;
		const diagnostics = unneeded.map(({ diagnostic }) => diagnostic);
		waivers.push(action(title, diagnostics, clientCommands.removeWaiver, { uri, waivers: inVain }));
	}
	const documentation = [...new Set(named.map(({ finding }) => finding.rule))].map(({ id, summary }) => {
		const diagnostics = named.filter(({ finding }) => finding.rule.id === id).map(({ diagnostic }) => diagnostic);
		return action(`Show documentation: ${inTitle(summary)}`, diagnostics, clientCommands.showRule, id);
	});
	return [...waivers, ...documentation];
}

/** A sentence in a title without its full stop; one that is long is cut, and says so. */
function inTitle(sentence: string): string {
	return shortened(sentence.replace(/[.…]+$/, ''), 72);
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

/** Whether quick fixes are asked for. */
export const wantsQuickFixes = (only: readonly string[] | undefined): boolean => wants(only, CodeActionKind.QuickFix);

/** Whether actions of `kind` are asked for: a kind stands for all below it, and no kind for every kind. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
	return only === undefined || only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
	return (
		a.code === b.code &&
		a.message === b.message &&
		a.range.start.line === b.range.start.line &&
		a.range.start.character === b.range.start.character &&
		a.range.end.line === b.range.end.line &&
		a.range.end.character === b.range.end.character
	);
}

/** What the tests ask of VS Code, and how they wait for its answers. Imports nothing that one of the hosts lacks. */
import * as vscode from 'vscode';
import type { FromPage, ShownPage } from '../../../client/src/preview/messages';

/** A test: its name is a sentence. It fails by throwing. */
export type Tests = Readonly<Record<string, () => Promise<void>>>;

/** Throws unless both are the same value, compared as JSON. */
export function equal<T>(actual: T, expected: T, what: string): void {
	const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
	if (got !== wanted) {
		throw new Error(`${what}\n  expected ${wanted}\n  got      ${got}`);
	}
}

/** Asks again until there is an answer; throws after a while, naming what was waited for. */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
	for (const end = Date.now() + 15_000; Date.now() < end; ) {
		const answer = await ask();
		if (answer !== undefined) {
			return answer;
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`waited in vain for ${what}`);
}

/** Waits until what is asked comes to be the value, compared as JSON; throws with both where it does not. */
export async function comesTo<T>(ask: () => T, expected: T, what: string): Promise<void> {
	const wanted = JSON.stringify(expected);
	await eventually(() => (JSON.stringify(ask()) === wanted ? true : undefined), what).catch(() => undefined);
	equal(ask(), expected, what);
}

/** What a provider command gives. Asks again where VS Code took the question back, as it does when a text just changed. */
export function provided<T>(command: string, ...given: readonly unknown[]): Promise<T> {
	return eventually(async () => {
		try {
			return { answer: await vscode.commands.executeCommand<T>(command, ...given) };
		} catch (error) {
			if (error instanceof Error && /cancel/i.test(error.name + error.message)) {
				return undefined;
			}
			throw error;
		}
	}, command).then(({ answer }) => answer);
}

/** Opens a file of the fixture in an editor. Its scheme differs between the hosts. */
export async function open(name: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(inFolder(name));
	await vscode.window.showTextDocument(document, { preview: false });
	return document;
}

/** Writes a file beside those of the fixture, or over the one that is there, and opens it. */
export async function write(name: string, text: string): Promise<vscode.TextDocument> {
	await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
	return open(name);
}

/** The URI of a file in the folder that is open. */
export function inFolder(name: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) {
		throw new Error('no folder is open');
	}
	return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens an unsaved document with the text, the cursor at the mark `<|>` where there is one, and shows it. */
export async function unsaved(text: string, language = 'form8k'): Promise<vscode.TextEditor> {
	const offset = text.indexOf('<|>');
	const content = text.replace('<|>', '');
	// Under the name of one that was just closed, VS Code may give the text of that one: then there is another.
	const document = await eventually(async () => {
		const opened = await vscode.workspace.openTextDocument({ language, content });
		return opened.getText() === content ? opened : undefined;
	}, 'a document with the text');
	const at = document.positionAt(Math.max(offset, 0));
	return vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(at, at) });
}

/** The text of a file of the fixture. */
export async function textOf(name: string): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(name)));
}

/** The text with `words`, which it must have, replaced once. */
export function replaced(text: string, words: string, by: string): string {
	if (!text.includes(words)) {
		throw new Error(`"${words}" is not in the text`);
	}
	return text.replace(words, () => by);
}

/** The editor with the cursor. */
export function activeEditor(): vscode.TextEditor {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		throw new Error('no editor is active');
	}
	return editor;
}

/** Runs a command of ours. */
export async function run(name: string, ...given: unknown[]): Promise<void> {
	await vscode.commands.executeCommand(`form8k.${name}`, ...given);
}

/** Runs a command that opens an untitled document, and waits for it. */
export async function opened(name: string, ...given: unknown[]): Promise<vscode.TextDocument> {
	const before = vscode.window.activeTextEditor?.document.uri.toString();
	await run(name, ...given);
	return eventually(() => {
		const document = vscode.window.activeTextEditor?.document;
		return document?.isUntitled && document.uri.toString() !== before ? document : undefined;
	}, `the document of ${name}`);
}

/** A row of a view. */
export interface Row {
	readonly label: string;
	readonly description: string;
	readonly spoken: string;
	readonly command?: vscode.Command;
	readonly children: readonly Row[];
}

/** What is on the page of the preview. */
type PreviewShown = ShownPage & { readonly uri: string };

/** What the extension shows beside the text. */
interface Shown {
	ledger(): readonly Row[];
	readonly ledgerDrop: vscode.TreeDragAndDropController<unknown>;
	checklist(): readonly Row[];
	uri(): string | undefined;
	status(): { readonly items: readonly string[]; readonly due?: string; readonly stage: string } | undefined;
	statusWords(): readonly string[];
	barWords(): string | undefined;
	readonly preview: {
		shown(): PreviewShown | undefined;
		act(message: FromPage): Promise<void>;
	};
}

/** The extension itself, which is active. */
export function extension(): vscode.Extension<Shown> {
	const found = vscode.extensions.getExtension<Shown>('form8k.form8k');
	if (!found?.isActive) {
		throw new Error('the extension is not active');
	}
	return found;
}

/** What the extension shows beside the text now. */
export function shown(): Shown {
	return extension().exports;
}

/** Waits until the views are about the text of the active editor, a filing with these items. */
export async function looksAt(items: readonly string[]): Promise<void> {
	const uri = (): string | undefined => vscode.window.activeTextEditor?.document.uri.toString();
	await eventually(() => (shown().uri() === uri() ? true : undefined), 'the status of the active text');
	await comesTo(() => shown().status()?.items, items, 'the items in the status');
}

/** Does what choosing the row does. */
export async function choose({ label, command }: Row): Promise<void> {
	if (!command) {
		throw new Error(`the row ${label} leads nowhere`);
	}
	await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Closes the editor of the document without saving. */
export async function close(document: vscode.TextDocument): Promise<void> {
	await eventually(async () => {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		return document.isClosed || !document.isDirty ? true : undefined;
	}, `${document.uri.path} to be closed`);
}

/** Takes back what a test may leave that failed: open and changed texts, settings, notifications. */
export async function takeBack(): Promise<void> {
	for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
		await close(document);
	}
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	await vscode.commands.executeCommand('notifications.clearAll');
	const { Global, WorkspaceFolder } = vscode.ConfigurationTarget;
	const settings = vscode.workspace.getConfiguration(undefined, vscode.workspace.workspaceFolders?.[0]?.uri);
	const ours = ['autoDetect', 'codeLens', 'enable', 'inlayHints', 'rules', 'stage', 'waivers'];
	for (const name of [...ours.map((each) => `form8k.${each}`), 'search.exclude', 'editor.codeActionsOnSave']) {
		const { globalValue, workspaceFolderValue } = settings.inspect(name) ?? {};
		if (globalValue !== undefined) {
			await settings.update(name, undefined, Global);
		}
		if (workspaceFolderValue !== undefined) {
			await settings.update(name, undefined, WorkspaceFolder);
		}
	}
}

/** Waits until the document has the language. */
export async function becomes(languageId: string, { uri }: vscode.TextDocument): Promise<void> {
	const languageNow = (): string | undefined =>
		vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
	await eventually(
		() => (languageNow() === languageId ? true : undefined),
		`${uri.path} to be of language ${languageId}`,
	);
}

/** The symbols of the document now, none included. Other extensions' are among them in HTML and Markdown. */
export async function symbols({ uri }: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
	const found = await provided<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri);
	return found ?? [];
}

/** Waits for a top-level symbol of the name. */
export function symbol(name: string, document: vscode.TextDocument): Promise<vscode.DocumentSymbol> {
	return eventually(
		async () => (await symbols(document)).find((candidate) => candidate.name === name),
		`${name} in the outline of ${document.uri.path}`,
	);
}

/** Where the words first stand in the document, `into` characters further. */
export function positionOf(words: string, document: vscode.TextDocument, into = 0): vscode.Position {
	const offset = document.getText().indexOf(words);
	if (offset < 0) {
		throw new Error(`"${words}" is not in ${document.uri.path}`);
	}
	return document.positionAt(offset + into);
}

/** The words of all hovers at the position. */
export async function hover({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string> {
	const hovers = await provided<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
	return hovers
		.flatMap(({ contents }) => contents)
		.map((content) => (typeof content === 'string' ? content : content.value))
		.join('\n');
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
	return String(typeof code === 'object' ? code.value : code);
}

/** The diagnostics of ours, of one rule where it is given. */
export function problems({ uri }: vscode.TextDocument, rule?: string): readonly vscode.Diagnostic[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter((diagnostic) => diagnostic.source === 'form8k' && (!rule || ruleOf(diagnostic) === rule));
}

/** Waits until the rule has reported something. */
export function problem(rule: string, document: vscode.TextDocument): Promise<vscode.Diagnostic> {
	return eventually(() => problems(document, rule)[0], `${rule} in ${document.uri.path}`);
}

/** Waits until the rule reports nothing. */
export async function gone(rule: string, document: vscode.TextDocument): Promise<void> {
	await eventually(
		() => (problems(document, rule).length === 0 ? true : undefined),
		`${rule} to be gone from ${document.uri.path}`,
	);
}

/** Sets a setting of ours for all files, or takes it back with undefined. */
export async function setting(name: string, value: unknown): Promise<void> {
	await vscode.workspace.getConfiguration('form8k').update(name, value, vscode.ConfigurationTarget.Global);
}

/** The entry of the quick-fix menu at the diagnostic. */
export function quickFix(
	title: string | RegExp,
	{ uri }: vscode.TextDocument,
	{ range }: vscode.Diagnostic,
): Promise<vscode.CodeAction> {
	// While the language of the text is switched, the server has it closed for a moment and knows no fix.
	return eventually(async () => {
		const actions = await provided<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			uri,
			range,
			vscode.CodeActionKind.QuickFix.value,
		);
		return actions.find((candidate) =>
			typeof title === 'string' ? candidate.title === title : title.test(candidate.title),
		);
	}, `the fix “${title}”`);
}

/** The commands that put a part into the active filing. What they write comes from the server. */
import { type QuickPickItem, type TextEditor, ViewColumn, window } from 'vscode';
import type { Insertion, InsertionResult } from '../../../protocol/drafting';
import { form8k } from '../../../protocol/requests';
import { type ActiveFiling, editorOfFiling } from '../activeFiling';
import { type Ask, uriOf } from '../ask';
import { rangeOf } from '../ranges';
import { writeChanges } from './edits';
import { itemPicks } from './newFiling';

/** The commands by name. Each takes what a person would be asked for, for other extensions and key bindings. */
export function insertionCommands(
	ask: Ask,
	active: ActiveFiling,
): Readonly<Record<string, (given?: unknown) => Promise<void>>> {
	return {
		'form8k.insertItem': (given) =>
			withEditor(async (editor) => {
				const number = typeof given === 'string' ? given : await askForItem(ask, editor);
				return number === undefined ? undefined : { kind: 'item', number };
			}),
		'form8k.insertExhibit': (given) =>
			withEditor(async (editor) => {
				const exhibit = isExhibit(given) ? given : await askForExhibit(ask, editor);
				return exhibit && { kind: 'exhibit', ...exhibit };
			}),
		'form8k.insertSignatures': () => withEditor(async () => ({ kind: 'signatures' })),
		'form8k.toggleCheckBox': (given) =>
			withEditor(async (editor) => {
				const id = typeof given === 'string' ? given : await askForBox(ask, editor);
				return id === undefined ? undefined : { kind: 'checkBox', id };
			}),
	};

	async function withEditor(insertion: (editor: TextEditor) => Promise<Insertion | undefined>): Promise<void> {
		const editor = await editorOfFiling(active);
		const wanted = editor && (await insertion(editor));
		if (!editor || wanted === undefined) {
			return;
		}
		const { document } = editor;
		const { version } = document;
		const result = await ask(form8k.insertion, { ...uriOf(document), insertion: wanted });
		if (result === undefined) {
			void window.showInformationMessage('The active editor has no Form 8-K.');
		} else if ('refused' in result) {
			void window.showInformationMessage(result.refused);
		} else if (document.version === version) {
			await apply(editor, result);
		}
	}
}

async function apply(
	editor: TextEditor,
	{ edit, select }: Extract<InsertionResult, { readonly edit: object }>,
): Promise<void> {
	if (await writeChanges(edit.changes)) {
		await window.showTextDocument(editor.document, {
			viewColumn: editor.viewColumn ?? ViewColumn.Active,
			selection: rangeOf(select),
		});
	}
}

async function askForItem(ask: Ask, { document }: TextEditor): Promise<string | undefined> {
	const choices = (await ask(form8k.itemChoices, uriOf(document))) ?? [];
	const status = await ask(form8k.status, uriOf(document));
	const missing = choices.filter(({ number }) => !status?.items.includes(number));
	const chosen = await window.showQuickPick(itemPicks(missing), {
		title: 'Insert Item',
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return chosen?.choice?.number;
}

async function askForExhibit(
	ask: Ask,
	{ document }: TextEditor,
): Promise<{ readonly number: string; readonly description: string } | undefined> {
	const choices = (await ask(form8k.exhibitChoices, uriOf(document))) ?? [];
	const picks = choices.map(({ number, name, when }) => ({ label: number, description: name, detail: when, name }));
	const chosen = await window.showQuickPick(picks, {
		title: 'Insert Exhibit (1/2): Number',
		placeHolder: 'The next free number of each kind of exhibit.',
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (chosen === undefined) {
		return undefined;
	}
	const description = await window.showInputBox({
		title: `Insert Exhibit ${chosen.label} (2/2): Description`,
		value: chosen.name,
		ignoreFocusOut: true,
		validateInput: (text) => (text.trim() === '' ? 'A description is needed.' : undefined),
	});
	return description === undefined ? undefined : { number: chosen.label, description: description.trim() };
}

/** The box at the cursor, else the one that is chosen. */
async function askForBox(ask: Ask, { document, selection }: TextEditor): Promise<string | undefined> {
	const boxes = (await ask(form8k.boxChoices, uriOf(document))) ?? [];
	const { line } = selection.active;
	const here = boxes.find(({ range: { start, end } }) => start.line <= line && line <= end.line);
	if (here || boxes.length === 0) {
		return here?.id ?? '';
	}
	const picks: (QuickPickItem & { readonly id: string })[] = boxes.map(({ id, legend, checked }) => ({
		label: legend,
		description: checked ? 'checked' : 'not checked',
		id,
	}));
	return (await window.showQuickPick(picks, { title: 'Toggle Check Box' }))?.id;
}

function isExhibit(given: unknown): given is { readonly number: string; readonly description: string } {
	const { number, description }: { readonly number?: unknown; readonly description?: unknown } =
		typeof given === 'object' && given !== null ? given : {};
	return typeof number === 'string' && typeof description === 'string';
}

/** The command that begins a filing: which items, as what, for whom. */
import { type QuickPickItem, QuickPickItemKind, Range, type Uri, window, workspace } from 'vscode';
import type { ItemChoice, Registrant } from '../../../protocol/drafting';
import { form8k } from '../../../protocol/requests';
import type { Ask } from '../ask';
import { fileName } from '../files/fileName';
import { filesNamedLikeFilings, holdsTextOfUser, textOf } from '../files/workspaceFilings';
import { openNewDocument } from './newDocument';

/** What a person is asked for; other extensions and key bindings may name it. */
export interface NewFilingArguments {
	/** The numbers of the items. */
	readonly items?: readonly string[];
	readonly format?: 'text' | 'html';
	/** The URI of the filing whose registrant files this one too; `null` for none. */
	readonly registrantOf?: string | null;
}

/** Asks for items, format and registrant, and opens the draft. Does nothing where the person steps back. */
export async function newFiling(ask: Ask, given: NewFilingArguments = {}): Promise<void> {
	const items = given.items ?? (await askForItems(ask));
	if (items === undefined || items.length === 0) {
		return;
	}
	const format = given.format ?? (await askForFormat());
	if (format === undefined) {
		return;
	}
	const named = given.registrantOf;
	const candidates = named === null ? [] : await registrants(ask, named);
	const chosen = candidates.length > 0 ? await askForRegistrant(candidates, named ?? undefined) : 'nobody';
	if (chosen === undefined) {
		return;
	}
	const registrant = chosen === 'nobody' ? undefined : chosen;
	const draft = await ask(form8k.newFiling, { items, format, ...(registrant && { registrant }) });
	if (draft === undefined) {
		void window.showErrorMessage('The Form 8-K language server does not run. Its output tells why.');
		return;
	}
	const { text, open, name } = draft;
	const document = await openNewDocument(name, format === 'html' ? 'html' : 'form8k', text);
	const selection = open && new Range(document.positionAt(open.start), document.positionAt(open.end));
	await window.showTextDocument(document, { preview: false, ...(selection && { selection }) });
}

/** The choices of a list of items, by the sections of the form. */
export function itemPicks(choices: readonly ItemChoice[]): (QuickPickItem & { readonly choice?: ItemChoice })[] {
	const picks: (QuickPickItem & { readonly choice?: ItemChoice })[] = [];
	let section: string | undefined;
	for (const choice of choices) {
		if (choice.section !== undefined && choice.section !== section) {
			section = choice.section;
			picks.push({ label: section, kind: QuickPickItemKind.Separator });
		}
		picks.push({ label: `Item ${choice.number}`, description: choice.caption, detail: choice.purpose, choice });
	}
	return picks;
}

async function askForItems(ask: Ask): Promise<readonly string[] | undefined> {
	const picks = itemPicks((await ask(form8k.itemChoices, {})) ?? []);
	const chosen = await window.showQuickPick(picks, {
		title: 'New Form 8-K: Items',
		placeHolder: 'What has happened? Item 9.01 comes by itself where needed.',
		canPickMany: true,
		matchOnDescription: true,
		matchOnDetail: true,
		ignoreFocusOut: true,
	});
	return chosen?.flatMap(({ choice }) => choice?.number ?? []);
}

async function askForFormat(): Promise<'text' | 'html' | undefined> {
	const formats = [
		{ label: 'HTML', description: 'as EDGAR takes it', format: 'html' as const },
		{ label: 'Plain text', description: 'in lines of 80 columns', format: 'text' as const },
	];
	const options = { title: 'New Form 8-K: Format', ignoreFocusOut: true };
	return (await window.showQuickPick(formats, options))?.format;
}

interface Candidate {
	readonly uri: Uri;
	readonly registrant: Registrant;
}

/** The most files of the workspace that are looked into. */
const limit = 30;

/** The registrants of the open filings and of the files named like one, each once; with `uri` of that document alone. */
async function registrants(ask: Ask, uri: string | undefined): Promise<readonly Candidate[]> {
	const opened = workspace.textDocuments.filter(holdsTextOfUser);
	const files = await filesNamedLikeFilings(limit);
	const uris = new Map([...opened.map((document) => document.uri), ...files].map((each) => [each.toString(), each]));
	const found = new Map<string, Candidate>();
	for (const [name, candidate] of uris) {
		if (uri !== undefined && uri !== name) {
			continue;
		}
		const text = await textOf(candidate);
		const registrant = text && (await ask(form8k.registrant, { text }));
		if (registrant && !found.has(JSON.stringify(registrant))) {
			found.set(JSON.stringify(registrant), { uri: candidate, registrant });
		}
	}
	return [...found.values()];
}

/** The one that was named or chosen; `nobody` for placeholders; `undefined` where the person steps back. */
async function askForRegistrant(
	candidates: readonly Candidate[],
	uri: string | undefined,
): Promise<Registrant | 'nobody' | undefined> {
	const [first] = candidates;
	if (uri !== undefined) {
		return first?.registrant ?? 'nobody';
	}
	const picks = [
		...candidates.map(({ registrant, uri }) => ({
			label: registrant.name ?? fileName(uri),
			description: fileName(uri),
			registrant,
		})),
		{ label: 'Another registrant', description: 'with placeholders to fill in', registrant: 'nobody' as const },
	];
	const options = {
		title: 'New Form 8-K: Registrant',
		placeHolder: 'The cover page is taken from this filing.',
		ignoreFocusOut: true,
	};
	return (await window.showQuickPick<(typeof picks)[number]>(picks, options))?.registrant;
}

/** Comparing the active filing with another one by what they say: in the diff editor, or as a redline to be printed. */
import {
	commands,
	Disposable,
	env,
	type QuickPickItem,
	QuickPickItemKind,
	type TextDocument,
	Uri,
	ViewColumn,
	window,
	workspace,
} from 'vscode';
import type { NamedText } from '../../protocol/compare';
import { form8k } from '../../protocol/requests';
import type { ActiveFiling } from './activeFiling';
import type { Ask } from './ask';
import { fileName } from './files/fileName';
import { gitVersions, textOfCommit } from './files/gitVersions';
import { filesLikeFilings, holdsTextOfUser, textOf, textOfFile } from './files/workspaceFilings';

const scheme = 'form8k-compare';

/** The commands, and the texts that the diff editor shows. */
export interface Comparison extends Disposable {
	readonly commands: Readonly<Record<string, (given?: unknown) => Promise<void>>>;
}

/**
 * Prepares the commands. For other extensions and key bindings, each takes the URI of the other filing, or `{ commit }`
 * for this one as Git has it, such as `{ "commit": "HEAD" }`.
 */
export function comparison(ask: Ask, active: ActiveFiling): Comparison {
	const texts = new Map<string, string>();
	const provider = workspace.registerTextDocumentContentProvider(scheme, {
		provideTextDocumentContent: ({ path, query }) => texts.get(path + query) ?? '',
	});
	let count = 0;

	/** Keeps a text for the diff editor under the name of its file, as one of our language: its lines are wrapped. */
	const keep = (name: string, text: string): Uri => {
		count++;
		const uri = Uri.from({ scheme, path: `/${name}.8k`, query: String(count) });
		texts.set(uri.path + uri.query, text);
		return uri;
	};
	const closed = workspace.onDidCloseTextDocument(({ uri }) => {
		if (uri.scheme === scheme) {
			texts.delete(uri.path + uri.query);
		}
	});
	const compare = async (given: unknown): Promise<void> => {
		const pair = await chosenPair(active.document, given);
		if (pair === undefined) {
			return;
		}
		const [before, after] = pair;
		const [old, next] = await Promise.all(pair.map(({ text }) => ask(form8k.comparableText, { text })));
		if (old === undefined || next === undefined) {
			void window.showInformationMessage(`${old === undefined ? before.name : after.name} is no Form 8-K.`);
			return;
		}
		await commands.executeCommand(
			'vscode.diff',
			keep(before.name, old),
			keep(after.name, next),
			`${before.name} ↔ ${after.name} (what they say)`,
			{ viewColumn: ViewColumn.Active, preview: false },
		);
	};
	const redline = async (given: unknown, target: unknown): Promise<void> => {
		const report = active.document;
		const pair = await chosenPair(report, given);
		const page = pair && (await ask(form8k.redline, { before: pair[0], after: pair[1] }));
		if (pair === undefined) {
			return;
		}
		if (page === undefined) {
			void window.showInformationMessage('One of the two texts is no Form 8-K.');
			return;
		}
		const file = target instanceof Uri ? target : await askForFile(pair[1].name, report);
		if (file === undefined) {
			return;
		}
		await workspace.fs.writeFile(file, new TextEncoder().encode(page));
		const open = 'Open to Print';
		void window.showInformationMessage(`The redline is in ${fileName(file)}.`, open).then(async (chosen) => {
			if (chosen === open && !(await env.openExternal(file))) {
				await window.showTextDocument(file);
			}
		});
	};
	return {
		commands: {
			'form8k.compareFilings': compare,
			'form8k.exportRedline': (given?: unknown, target?: unknown) => redline(given, target),
		},
		dispose: () => Disposable.from(provider, closed).dispose(),
	};
}

/** The earlier text and that of `document`; `undefined` where there is none, or none was chosen. */
async function chosenPair(
	document: TextDocument | undefined,
	given: unknown,
): Promise<readonly [NamedText, NamedText] | undefined> {
	if (document === undefined) {
		void window.showInformationMessage('The active editor has no Form 8-K.');
		return undefined;
	}
	const commit = commitOf(given);
	const other =
		given instanceof Uri
			? await named(given)
			: commit === undefined
				? await askForOther(document)
				: await ofCommit(document.uri, commit);
	return other && [other, { name: fileName(document.uri), text: document.getText() }];
}

async function askForOther(document: TextDocument): Promise<NamedText | undefined> {
	type Pick = QuickPickItem & { readonly text?: () => Promise<NamedText | undefined> };
	const own = document.uri.toString();
	const open = workspace.textDocuments
		.filter((each) => each.uri.toString() !== own && holdsTextOfUser(each) && each.uri.scheme !== scheme)
		.filter(({ languageId }) => ['form8k', 'html', 'plaintext', 'markdown'].includes(languageId))
		.map(({ uri }) => uri);
	const known = new Set([own, ...open.map(String)]);
	const others = (await filesLikeFilings(200)).filter((uri) => !known.has(uri.toString()));
	const pick = (uri: Uri, description: string): Pick => ({
		label: fileName(uri),
		description,
		detail: workspace.asRelativePath(uri),
		text: () => named(uri),
	});
	const earlier = (await gitVersions(document.uri)).map(({ commit, subject, origin }) => ({
		label: commit === 'HEAD' ? 'Last Commit (HEAD)' : subject,
		description: commit === 'HEAD' ? subject : '',
		detail: origin,
		text: () => ofCommit(document.uri, commit),
	}));
	const saved: readonly Pick[] =
		document.isDirty && !document.isUntitled
			? [
					{
						label: fileName(document.uri),
						description: 'as it was saved',
						text: async () => {
							const text = await textOfFile(document.uri);
							return text === undefined ? undefined : { name: `${fileName(document.uri)} (saved)`, text };
						},
					},
				]
			: [];
	const choose: Pick = {
		label: 'Choose a File…',
		text: async () => {
			const [uri] = (await window.showOpenDialog({ title: 'The Earlier Filing' })) ?? [];
			return uri && named(uri);
		},
	};
	const under = (label: string, picks: readonly Pick[]): readonly Pick[] =>
		picks.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...picks];
	const picks = [
		...under('this filing, earlier', [...saved, ...earlier]),
		...under('other files', [...open.map((uri) => pick(uri, 'open')), ...others.map((uri) => pick(uri, '')), choose]),
	];
	const chosen = await window.showQuickPick(picks, {
		title: 'Compare with Which Earlier Filing?',
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return chosen?.text?.();
}

function commitOf(given: unknown): string | undefined {
	return typeof given === 'object' && given !== null && 'commit' in given && typeof given.commit === 'string'
		? given.commit
		: undefined;
}

async function ofCommit(uri: Uri, commit: string): Promise<NamedText | undefined> {
	const text = await textOfCommit(uri, commit);
	const name = `${fileName(uri)} (${commit === 'HEAD' ? 'last commit' : `commit ${commit.slice(0, 7)}`})`;
	if (text === undefined) {
		void window.showInformationMessage(`Git has no ${name}.`);
	}
	return text === undefined ? undefined : { name, text };
}

async function named(uri: Uri): Promise<NamedText | undefined> {
	const text = await textOf(uri);
	if (text === undefined) {
		void window.showInformationMessage(`${fileName(uri)} could not be read.`);
	}
	return text === undefined ? undefined : { name: fileName(uri), text };
}

async function askForFile(name: string, report: TextDocument | undefined): Promise<Uri | undefined> {
	const folder = report && !report.isUntitled ? Uri.joinPath(report.uri, '..') : workspace.workspaceFolders?.[0]?.uri;
	return window.showSaveDialog({
		...(folder && { defaultUri: Uri.joinPath(folder, `${name.replace(/\.\w+$/, '')}-redline.html`) }),
		filters: { 'HTML Page': ['html'] },
		title: 'Save the Redline',
	});
}

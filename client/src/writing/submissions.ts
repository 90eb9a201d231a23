/** The commands that write a folder as a submission, and a submission as files. */
import { FileType, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { FileContent } from '../../../protocol/folders';
import { form8k } from '../../../protocol/requests';
import type { ActiveFiling } from '../activeFiling';
import type { Ask } from '../ask';
import { fileName } from '../files/fileName';

/** What a person is asked for; other extensions and key bindings may name it. */
interface SubmissionArguments {
	/** The report or its folder to assemble, the submission to extract. */
	readonly uri?: string;
	/** The file, or the folder, to write. */
	readonly target?: string;
	/** Whether to assemble a report against which something stands. */
	readonly anyway?: boolean;
}

/** The commands by name. The explorer gives them the resource that was chosen. */
export function submissionCommands(
	ask: Ask,
	active: ActiveFiling,
): Readonly<Record<string, (given?: Uri | SubmissionArguments) => Promise<void>>> {
	const read = (given: Uri | SubmissionArguments = {}): SubmissionArguments =>
		given instanceof Uri ? { uri: given.toString() } : given;
	return {
		'form8k.assembleSubmission': (given) => assemble(ask, active, read(given)),
		'form8k.extractDocuments': (given) => extract(ask, active, read(given)),
	};
}

/** Files of a folder that are looked at, and the bytes that one may have. */
const mostFiles = 500;
const largest = 50_000_000;

const note =
	'The text is for review and for your files. The official upload is EDGAR’s own form; your CCC belongs in no file.';

async function assemble(ask: Ask, active: ActiveFiling, given: SubmissionArguments): Promise<void> {
	const chosen = given.uri ?? active.current?.status?.report ?? active.current?.document.uri.toString();
	if (chosen === undefined || chosen.startsWith('untitled:')) {
		void window.showInformationMessage(
			'Open a report that is saved in a folder, or choose the folder in the explorer.',
		);
		return;
	}
	const uri = Uri.parse(chosen);
	const isFolder = await workspace.fs.stat(uri).then(({ type }) => (type & FileType.Directory) !== 0);
	const folder = isFolder ? uri : Uri.joinPath(uri, '..');
	const report = isFolder ? undefined : fileName(uri);
	const members = isFolder ? undefined : await ask(form8k.folderMembers, { uri: chosen });
	const made = await window.withProgress(
		{ location: ProgressLocation.Window, title: 'Assembling the submission' },
		async () => {
			const files = await contentsOf(folder, members);
			return ask(form8k.assemble, { files, folder: folder.toString(), ...(report !== undefined && { report }) });
		},
	);
	if (made === undefined || 'refused' in made) {
		void window.showErrorMessage(made?.refused ?? 'The Form 8-K language server does not run. Its output tells why.');
		return;
	}
	if (made.blocking.length > 0 && !given.anyway) {
		const shown = made.blocking.slice(0, 10);
		const more = made.blocking.length > shown.length ? [`and ${made.blocking.length - shown.length} more`] : [];
		const answer = await window.showWarningMessage(
			`${made.blocking.length} errors stand against filing this report.`,
			{ modal: true, detail: [...shown, ...more].join('\n') },
			'Assemble Anyway',
		);
		if (answer === undefined) {
			return;
		}
	}
	const target = given.target
		? Uri.parse(given.target)
		: await window.showSaveDialog({ defaultUri: Uri.joinPath(folder, 'submission.txt'), saveLabel: 'Assemble' });
	if (target) {
		await workspace.fs.writeFile(target, new TextEncoder().encode(made.text));
		await window.showTextDocument(target, { preview: false });
		void window.showInformationMessage(`${made.files.length} documents assembled. ${note}`);
	}
}

/** The files of a folder, or those called `names`, open ones as they are in the editor. */
async function contentsOf(folder: Uri, names?: readonly string[]): Promise<readonly FileContent[]> {
	const entries =
		names ??
		(await workspace.fs.readDirectory(folder)).filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
	const files: FileContent[] = [];
	for (const name of entries.slice(0, mostFiles)) {
		const content = await contentOf(Uri.joinPath(folder, name), name);
		files.push(content);
	}
	return files;
}

async function contentOf(uri: Uri, name: string): Promise<FileContent> {
	const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open) {
		return { name, text: open.getText() };
	}
	try {
		if ((await workspace.fs.stat(uri)).size > largest) {
			return { name };
		}
		const bytes = await workspace.fs.readFile(uri);
		return /\.(?:html?|txt|md|8-?k|xml|xsd)$/i.test(name)
			? { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
			: /\.(?:jpe?g|gif|png|pdf)$/i.test(name)
				? { name, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) }
				: { name };
	} catch {
		return { name };
	}
}

async function extract(ask: Ask, active: ActiveFiling, given: SubmissionArguments): Promise<void> {
	const uri = given.uri === undefined ? active.document?.uri : Uri.parse(given.uri);
	const document = uri && (await workspace.openTextDocument(uri));
	const files = document && (await ask(form8k.extract, { text: document.getText() }));
	if (uri === undefined || files === undefined || files.length === 0) {
		void window.showInformationMessage('The active editor has no EDGAR submission with documents.');
		return;
	}
	const [chosen] = given.target
		? [Uri.parse(given.target)]
		: ((await window.showOpenDialog({
				canSelectFiles: false,
				canSelectFolders: true,
				canSelectMany: false,
				openLabel: `Extract ${files.length} Files`,
				...(uri.scheme !== 'untitled' && { defaultUri: Uri.joinPath(uri, '..') }),
			})) ?? []);
	if (chosen === undefined || !(await mayWrite(chosen, files, given))) {
		return;
	}
	for (const { name, text, base64 } of files) {
		const bytes =
			base64 === undefined
				? new TextEncoder().encode(text ?? '')
				: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		await workspace.fs.writeFile(Uri.joinPath(chosen, name), bytes);
	}
	const main = files.find(({ name }) => /\.(?:html?|txt)$/i.test(name));
	if (main) {
		await window.showTextDocument(Uri.joinPath(chosen, main.name), { preview: false });
	}
	void window.showInformationMessage(`${files.length} files extracted.`);
}

/** Whether none of the files is there, or the person wants them replaced. */
async function mayWrite(folder: Uri, files: readonly FileContent[], { anyway }: SubmissionArguments): Promise<boolean> {
	const there = await workspace.fs.readDirectory(folder).then(
		(entries) => new Set(entries.map(([name]) => name.toLowerCase())),
		() => new Set<string>(),
	);
	const replaced = files.filter(({ name }) => there.has(name.toLowerCase())).map(({ name }) => name);
	if (replaced.length === 0 || anyway) {
		return true;
	}
	const answer = await window.showWarningMessage(
		`${replaced.length} files of the folder would be replaced.`,
		{ modal: true, detail: replaced.slice(0, 10).join('\n') },
		'Replace',
	);
	return answer !== undefined;
}

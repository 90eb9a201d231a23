/** Findings that the user accepts: the reasons are kept in the settings, since the filing will be public. */
import { Uri, window, workspace } from 'vscode';
import { writeSetting } from './filingSettings';

/** An entry of the setting `form8k.waivers`. */
interface Waiver {
	/** The path of the filing in its workspace folder. */
	readonly file: string;
	readonly rule: string;
	/** The flagged words. */
	readonly words: string;
	/** The message of the finding. */
	readonly finding?: string;
	readonly reason: string;
	/** Who has decided it; absent where the person did not say so. */
	readonly by?: string;
	/** An ISO date. */
	readonly date: string;
}

/** What the server's quick fix says of a finding; `reason` and `by` are for other extensions and key bindings. */
interface WaiveArguments extends Pick<Waiver, 'rule' | 'words' | 'finding' | 'by'> {
	readonly uri: string;
	readonly reason?: string;
}

/** Asks why the finding is accepted and who decides that, and adds a waiver. Without a reason, and without a folder to keep it, does nothing. */
export async function waive({ uri, rule, words, finding, reason, by }: WaiveArguments): Promise<void> {
	const document = Uri.parse(uri);
	if (workspace.getWorkspaceFolder(document) === undefined) {
		const where = 'A waiver is kept in the settings of the folder that holds the filing, never in the filing itself.';
		void window.showWarningMessage(`${where} Save the filing in a folder, and open that folder first.`);
		return;
	}
	const given = reason ?? (await askForReason(finding ?? rule));
	if (given === undefined || given.trim() === '') {
		return;
	}
	const decider = reason === undefined ? await askForDecider(document) : (by ?? '');
	if (decider === undefined) {
		return;
	}
	const file = workspace.asRelativePath(document, false);
	const waiver: Waiver = {
		...{ file, rule, words },
		...(finding !== undefined && { finding }),
		reason: given.trim(),
		...(decider.trim() !== '' && { by: decider.trim() }),
		date: today(),
	};
	await writeSetting('waivers', [...waiversFor(document), waiver], document);
}

/** Takes the waivers out of the settings of the document. */
export async function removeWaiver({
	uri,
	waivers,
}: {
	readonly uri: string;
	readonly waivers: readonly Pick<Waiver, 'file' | 'rule' | 'words' | 'finding'>[];
}): Promise<void> {
	const document = Uri.parse(uri);
	const left = waiversFor(document).filter(
		(kept) =>
			!waivers.some(
				({ file, rule, words, finding }) =>
					kept.file === file && kept.rule === rule && kept.words === words && kept.finding === finding,
			),
	);
	await writeSetting('waivers', left, document);
}

/** The waivers in the settings of the document, those of other filings among them. */
export function waiversFor(document: Uri): readonly Waiver[] {
	const waivers: unknown = workspace.getConfiguration('form8k', document).get('waivers');
	return Array.isArray(waivers) ? waivers : [];
}

function askForReason(finding: string): Thenable<string | undefined> {
	return window.showInputBox({
		title: `Waive: ${finding}`,
		prompt: 'Why may this stand? The reason is kept in the settings of the folder, not in the filing.',
		ignoreFocusOut: true,
		validateInput: (reason) => (reason.trim() === '' ? 'A reason is needed.' : undefined),
	});
}

/** The name of whoever decides, that of the last waiver being proposed; empty where it is left open. */
function askForDecider(document: Uri): Thenable<string | undefined> {
	return window.showInputBox({
		title: 'Waive: Who Decides?',
		prompt: 'The name stands in the sign-off report. Leave it empty to fill it in there by hand.',
		value: waiversFor(document).findLast(({ by }) => by !== undefined)?.by ?? '',
		ignoreFocusOut: true,
	});
}

/** The date of the user's calendar, as an ISO date. */
function today(): string {
	const now = new Date();
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return day.map((part) => String(part).padStart(2, '0')).join('-');
}

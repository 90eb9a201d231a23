/** The command that checks every report of the workspace. */
import { commands, ProgressLocation, window, workspace } from 'vscode';
import type { FileCheck } from '../../../protocol/folders';
import { form8k } from '../../../protocol/requests';
import type { Ask } from '../ask';
import { counted } from '../status/statusText';
import { filesLikeFilings } from './workspaceFilings';

/** The most files that are looked at, and how many at a time. */
const limit = 5000;
const atOnce = 4;

/** What was found, for other extensions. */
interface Summary {
	readonly reports: number;
	readonly errors: number;
	readonly warnings: number;
	readonly others: number;
}

/**
 * Checks the reports of the workspace with their folders, with a progress bar that can be cancelled, and tells the counts.
 * The problems stand among those of the editor, whether their files are open or not.
 */
export async function checkWorkspace(ask: Ask): Promise<Summary> {
	const found: FileCheck[] = [];
	let isCancelled = false;
	await window.withProgress(
		{ location: ProgressLocation.Notification, title: 'Checking the reports of the workspace', cancellable: true },
		async (progress, token) => {
			const files = (await filesLikeFilings(limit)).filter((uri) =>
				workspace.getConfiguration('form8k', uri).get('enable', true),
			);
			let next = 0;
			const work = async (): Promise<void> => {
				for (let i = next++; i < files.length && !token.isCancellationRequested; i = next++) {
					const uri = files[i]?.toString() ?? '';
					const checked = await ask(form8k.checkFile, { uri });
					progress.report({ increment: 100 / files.length, message: `${i + 1} of ${files.length} files` });
					found.push(...(checked ? [checked] : []));
				}
			};
			await Promise.all(Array.from({ length: atOnce }, work));
			isCancelled = token.isCancellationRequested;
		},
	);
	const sum = (what: keyof FileCheck) => found.reduce((total, each) => total + each[what], 0);
	const summary = { reports: found.length, errors: sum('errors'), warnings: sum('warnings'), others: sum('others') };
	void tell(summary, isCancelled);
	return summary;
}

async function tell({ reports, errors, warnings, others }: Summary, isCancelled: boolean): Promise<void> {
	const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(others, 'note')}`;
	const words = `${isCancelled ? 'Cancelled after' : 'Checked'} ${counted(reports, 'report')}: ${found}.`;
	const answer = await window.showInformationMessage(words, 'Show Problems');
	if (answer !== undefined) {
		await commands.executeCommand('workbench.actions.view.problems');
	}
}

/** The command that says how far a report is. */
import { window, workspace } from 'vscode';
import { writeSetting } from './filingSettings';

/** Makes a draft final, and a final text a draft, for the folder of the active filing. */
export async function toggleStage(): Promise<void> {
	const uri = window.activeTextEditor?.document.uri;
	const stage = workspace.getConfiguration('form8k', uri).get('stage');
	await writeSetting('stage', stage === 'final' ? 'draft' : 'final', uri);
}

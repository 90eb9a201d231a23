/** The command that says how far a report is. */
import { workspace } from 'vscode';
import type { ActiveFiling } from '../activeFiling';
import { writeSetting } from './filingSettings';

/** Makes a draft final, and a final text a draft, for the folder of the active filing. */
export async function toggleStage({ document }: ActiveFiling): Promise<void> {
	const stage = workspace.getConfiguration('form8k', document?.uri).get('stage');
	await writeSetting('stage', stage === 'final' ? 'draft' : 'final', document?.uri);
}

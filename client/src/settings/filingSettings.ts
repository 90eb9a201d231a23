/** Settings that belong to a filing: they are written where the filing is kept. */
import { ConfigurationTarget, type Uri, workspace } from 'vscode';

/**
 * Writes a setting of ours for the document: to the settings of its folder or of the workspace, whichever has it
 * already or is nearer; without a workspace, to those of the user. Rejects where they cannot be written.
 */
export async function writeSetting(name: string, value: unknown, uri: Uri | undefined): Promise<void> {
	const settings = workspace.getConfiguration('form8k', uri);
	const folder = uri && workspace.getWorkspaceFolder(uri);
	const known = settings.inspect(name);
	const inWorkspaceOnly = known?.workspaceFolderValue === undefined && known?.workspaceValue !== undefined;
	if (folder && !inWorkspaceOnly) {
		await settings.update(name, value, ConfigurationTarget.WorkspaceFolder);
	} else if (workspace.workspaceFolders?.length) {
		await settings.update(name, value, ConfigurationTarget.Workspace);
	} else {
		await settings.update(name, value, ConfigurationTarget.Global);
	}
}

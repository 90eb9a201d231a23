// Run by VS Code in its extension host: opens a filing once VS Code has come to rest, which activates the extension,
// and then shows the figures that VS Code has of its extensions. They are read from the page, since extensions cannot ask for them.
const { extensions, Uri, commands, workspace } = require('vscode');

exports.run = async () => {
	const extension = extensions.getExtension('form8k.form8k');
	await new Promise((rested) => setTimeout(rested, 3000));
	if (!extension || extension.isActive) {
		throw new Error('There is no extension that is still to be activated.');
	}
	await workspace.openTextDocument(Uri.joinPath(extension.extensionUri, 'samples', 'clean-text.txt'));
	await extension.activate();
	await commands.executeCommand('workbench.action.showRuntimeExtensions');
	// VS Code would close the window when this ends.
	await new Promise(() => {});
};

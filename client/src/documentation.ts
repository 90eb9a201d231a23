/** The documentation of the rules, which comes with the extension: no network is needed to read it. */
import { commands, Range, type Uri, window, workspace } from 'vscode';

/** Shows `page`, the documentation, at the section of the rule; at its beginning where no rule is named. */
export async function showRule(page: Uri, rule: unknown): Promise<void> {
	try {
		await commands.executeCommand(
			'markdown.showPreview',
			page.with({ fragment: typeof rule === 'string' ? rule : '' }),
		);
		return;
	} catch {
		// The preview is an extension of its own, which may be off: then the text must do.
	}
	const document = await workspace.openTextDocument(page);
	const line = document.getText().split(/\r?\n/).indexOf(`## ${rule}`);
	const at = Math.max(line, 0);
	await window.showTextDocument(document, { selection: new Range(at, 0, at, 0) });
}

/** The documentation of the rules, which comes with the extension: no network is needed to read it. */
import { commands, type Diagnostic, Range, type Uri, window, workspace } from 'vscode';

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

/** Leads the codes of diagnostics that link to a section of `page` to its line, since VS Code opens a file at a line. */
export function sectionLinks(page: Uri): (diagnostics: readonly Diagnostic[]) => Promise<void> {
	let lines: Promise<readonly string[]> | undefined;
	return async (diagnostics) => {
		for (const diagnostic of diagnostics) {
			const { code } = diagnostic;
			if (typeof code === 'object' && code.target.with({ fragment: '' }).toString() === page.toString()) {
				lines ??= readLines(page).catch(() => []);
				const line = (await lines).indexOf(`## ${code.value}`) + 1;
				diagnostic.code = { value: code.value, target: page.with({ fragment: line > 0 ? `L${line}` : '' }) };
			}
		}
	};
}

async function readLines(page: Uri): Promise<readonly string[]> {
	return new TextDecoder().decode(await workspace.fs.readFile(page)).split(/\r?\n/);
}

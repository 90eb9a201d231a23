/** The documentation of the rules, which the server writes: no network is needed to read it. */
import { commands, type Diagnostic, type Disposable, Range, Uri, window, workspace } from 'vscode';
import { form8k } from '../../protocol/requests';
import type { Ask } from './ask';

const scheme = 'form8k-rules';

/** The page with a section for each rule, which is no file. A section alone has the id of its rule for a name. */
export const rulesPage = Uri.from({ scheme, path: '/rules.md' });

/** Opens the pages to the editor. They are empty where the server does not run. */
export function documentation(ask: Ask): Disposable {
	return workspace.registerTextDocumentContentProvider(scheme, {
		async provideTextDocumentContent({ path }) {
			const rule = path.slice(1).replace(/\.md$/, '');
			return (await ask(form8k.rulesPage, path === rulesPage.path ? {} : { rule })) ?? '';
		},
	});
}

/** Shows the page at the section of the rule; at its beginning where no rule is named. */
export async function showRule(rule?: unknown): Promise<void> {
	try {
		await commands.executeCommand(
			'markdown.showPreview',
			rulesPage.with({ fragment: typeof rule === 'string' ? rule : '' }),
		);
		return;
	} catch {
		// The preview is an extension of its own, which may be off: then the text must do.
	}
	const document = await workspace.openTextDocument(rulesPage);
	const line = document.getText().split(/\r?\n/).indexOf(`## ${rule}`);
	const at = Math.max(line, 0);
	await window.showTextDocument(document, { selection: new Range(at, 0, at, 0) });
}

/** Leads the codes of diagnostics that link to a section of the page to it alone, since VS Code opens no text at a heading. */
export function linkSections(diagnostics: readonly Diagnostic[]): void {
	for (const diagnostic of diagnostics) {
		const { code } = diagnostic;
		if (typeof code === 'object' && code.target.scheme === scheme) {
			diagnostic.code = { value: code.value, target: Uri.from({ scheme, path: `/${code.value}.md` }) };
		}
	}
}

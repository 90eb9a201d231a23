/** Other editors with the settings that `docs/editors.md` gives them: problems, hover, fix and outline. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { root } from '../files';
import { cli, type Ended, folderWith, program } from './runCli';

const report = 'Item 8.01 Changes in Control\n\nWe moved.\n';

/** What an editor has seen. */
interface Seen {
	readonly problems: readonly string[];
	readonly hover: string;
	readonly outline: readonly string[];
	readonly fixed: string;
}

/** The block of a language under a heading of the page. */
function settingsOf(heading: string, language: string): string {
	const page = readFileSync(join(root, 'docs', 'editors.md'), 'utf8').replaceAll('\r\n', '\n');
	const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
	return (
		new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? assert.fail(`nothing for ${heading}`)
	);
}

/** A folder with the report and a command `form8k`, and the path with that command on it. */
function prepared(t: TestContext, files: Readonly<Record<string, string>>) {
	const command = `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`;
	const cwd = folderWith(t, { 'report.txt': report, 'bin/form8k': command, ...files });
	chmodSync(join(cwd, 'bin', 'form8k'), 0o755);
	return { cwd, env: { PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`, HOME: cwd, XDG_CONFIG_HOME: cwd } };
}

/** Whether the program is there; where it is not, the test is skipped and says so. */
async function has(t: TestContext, command: string): Promise<boolean> {
	const found = await program(command, ['--version']).then(
		({ code }) => code === 0,
		() => false,
	);
	if (!found) {
		t.skip(`${command} is not installed`);
	}
	return found;
}

function assertSeen({ stdout, stderr }: Ended): void {
	const line = /^SEEN (.*)$/m.exec(stdout + stderr)?.[1];
	assert.ok(line, stdout + stderr);
	const { problems, hover, outline, fixed } = JSON.parse(line) as Seen;
	assert.ok(problems.includes('Form 8-K calls Item 8.01 “Other Events”.'), problems.join());
	assert.match(hover, /^\*{0,2}Item 8\.01 Other Events/);
	assert.ok(outline.includes('Item 8.01'));
	assert.equal(fixed, report.replace('Changes in Control', 'Other Events'));
}

test('Neovim', async (t) => {
	if (!(await has(t, 'nvim'))) {
		return;
	}
	const script = `
-- Neovim 0.7 has no function for this yet.
vim.lsp.start = vim.lsp.start or function(config)
	vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end
${settingsOf('Neovim', 'lua')}
vim.cmd('filetype on')
vim.cmd('edit report.txt')
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local function ask(method, more)
	local params = vim.tbl_extend('force', { textDocument = { uri = vim.uri_from_bufnr(0) } }, more)
	for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 10000) or {}) do
		return answer.result
	end
end
local seen = { problems = {}, outline = {} }
local diagnostics = {}
for _, each in ipairs(vim.diagnostic.get(0)) do
	table.insert(seen.problems, each.message)
	table.insert(diagnostics, each.user_data.lsp)
end
seen.hover = ask('textDocument/hover', { position = { line = 0, character = 6 } }).contents.value
for _, each in ipairs(ask('textDocument/documentSymbol', {})) do
	table.insert(seen.outline, each.name)
end
local place = { start = { line = 0, character = 11 }, ['end'] = { line = 0, character = 11 } }
for _, action in ipairs(ask('textDocument/codeAction', { range = place, context = { diagnostics = {} } })) do
	if action.isPreferred then
		vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
		break
	end
end
seen.fixed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n') .. '\\n'
print('SEEN ' .. vim.fn.json_encode(seen))
vim.cmd('qa!')
`;
	const { cwd, env } = prepared(t, { 'try.lua': script });
	assertSeen(await program('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', 'luafile try.lua'], { cwd, env }));
});

test('Emacs with eglot', async (t) => {
	if (!(await has(t, 'emacs'))) {
		return;
	}
	const probe = await program('emacs', ['--batch', '--eval', "(require 'eglot)"]);
	if (probe.code !== 0) {
		t.skip('eglot is not installed');
		return;
	}
	const script = `
(require 'eglot)
(require 'json)
${settingsOf('Emacs', 'elisp')}
(setq eglot-sync-connect 20)
(find-file "report.txt")
(apply #'eglot (eglot--guess-contact))
(let ((tries 0))
  (while (and (< tries 400) (null (flymake-diagnostics)))
    (accept-process-output nil 0.05)
    (flymake-start)
    (setq tries (1+ tries))))
(let* ((server (eglot-current-server))
       (document (eglot--TextDocumentIdentifier))
       (place '(:line 0 :character 11))
       (problems (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
       (hover (jsonrpc-request server :textDocument/hover
                               (list :textDocument document :position '(:line 0 :character 6))))
       (symbols (jsonrpc-request server :textDocument/documentSymbol (list :textDocument document)))
       (actions (jsonrpc-request server :textDocument/codeAction
                                 (list :textDocument document :range (list :start place :end place)
                                       :context (list :diagnostics [])))))
  (let ((preferred (seq-find (lambda (action) (eq t (plist-get action :isPreferred))) actions)))
    (eglot--apply-workspace-edit (plist-get preferred :edit)))
  (princ (concat "SEEN "
                 (json-encode
                  (list :problems (vconcat (mapcar (lambda (text) (replace-regexp-in-string " *\\\\[[^]]*\\\\]\\\\'\\\\|\\\\\`[^:]*: " "" text)) problems))
                        :hover (plist-get (plist-get hover :contents) :value)
                        :outline (vconcat (mapcar (lambda (symbol) (plist-get symbol :name)) symbols))
                        :fixed (buffer-substring-no-properties (point-min) (point-max))))
                 "\\n")))
(set-buffer-modified-p nil)
`;
	const { cwd, env } = prepared(t, { 'try.el': script });
	assertSeen(await program('emacs', ['--batch', '-l', 'try.el'], { cwd, env: { ...env, LC_ALL: 'C.UTF-8' } }));
});

test('every editor of the page starts the server by the same command', () => {
	const page = readFileSync(join(root, 'docs', 'editors.md'), 'utf8');
	const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
	assert.deepEqual(headings, ['Neovim', 'Helix', 'Emacs', 'Kakoune', 'Zed', 'Sublime Text']);
	for (const section of page.split(/^## /m).slice(1)) {
		assert.match(section, /"?lsp"?[^\n]{0,12}--stdio/, section.slice(0, 20));
	}
});

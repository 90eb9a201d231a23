// Runs the suite in the desktop VS Code, for machines that can download one or have one:
//   node test/vscode/electron.mjs                                      the newest, downloaded to .vscode-test
//   VSCODE_VERSION=1.101.0 node test/vscode/electron.mjs               that one
//   VSCODE_EXECUTABLE=/usr/share/code/code node test/vscode/electron.mjs   that one, without a download
// On a Linux without a display: xvfb-run -a npm run test:electron.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'f8k-'));
const workspace = join(scratch, 'workspace');
cpSync(join(here, 'fixture'), workspace, { recursive: true });
const { VSCODE_EXECUTABLE, VSCODE_VERSION } = process.env;
try {
	await runTests({
		...(VSCODE_EXECUTABLE ? { vscodeExecutablePath: VSCODE_EXECUTABLE } : { version: VSCODE_VERSION ?? 'stable' }),
		extensionDevelopmentPath: root,
		extensionTestsPath: join(root, 'out/vscode/suite.js'),
		launchArgs: [workspace, '--disable-extensions', '--disable-telemetry', `--user-data-dir=${join(scratch, 'user')}`],
	});
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(scratch, { recursive: true, force: true });
}

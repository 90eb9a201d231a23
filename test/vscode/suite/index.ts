/** Loaded by the extension host of a VS Code that runs tests, which calls `run`. */
import * as vscode from 'vscode';
import { completing } from './completing';
import { takeBack } from './editor';
import { features } from './features';
import { findings } from './findings';
import { folders } from './folders';
import { going } from './going';
import { naming } from './naming';
import { preview } from './preview';
import { reading } from './reading';
import { recognition } from './recognition';
import { recovery } from './recovery';
import { runTests } from './running';
import { versions } from './versions';
import { views } from './views';
import { workspace } from './workspace';
import { writing } from './writing';

/** Runs every test in turn. Rejects when one failed twice, for the desktop tells its caller nothing else. */
export async function run(): Promise<void> {
	const { version, env, extensions } = vscode;
	const place = extensions.getExtension('form8k.form8k')?.extensionUri.toString();
	console.log(`suite: ${env.appName} with VS Code ${version}, the extension from ${place ?? 'nowhere'}`);
	const tests = {
		...recognition,
		...features,
		...findings,
		...reading,
		...naming,
		...completing,
		...writing,
		...views,
		...preview,
		...going,
		...recovery,
		...workspace,
		...folders,
		...versions,
	};
	const { passed, failed, flaky } = await runTests(tests, {
		say: (line) => console.log(`suite: ${line}`),
		restore: takeBack,
		limitMs: 40_000,
	});
	console.log(`suite: ${passed} passed, ${failed} failed`);
	if (failed > 0) {
		throw new Error(`${failed} of ${passed + failed} tests failed${flaky > 0 ? `, ${flaky} more at first` : ''}`);
	}
}

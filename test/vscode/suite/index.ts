/** Loaded by the extension host of a VS Code that runs tests, which calls `run`. */
import * as vscode from 'vscode';
import { completing } from './completing';
import { features } from './features';
import { findings } from './findings';
import { folders } from './folders';
import { going } from './going';
import { naming } from './naming';
import { preview } from './preview';
import { reading } from './reading';
import { recognition } from './recognition';
import { recovery } from './recovery';
import { views } from './views';
import { workspace } from './workspace';
import { writing } from './writing';

const limitMs = 40_000;

/** Runs every test in turn. Rejects when one failed, for the desktop tells its caller nothing else. */
export async function run(): Promise<void> {
	const { version, env, extensions } = vscode;
	const place = extensions.getExtension('form8k.form8k')?.extensionUri.toString();
	console.log(`suite: ${env.appName} with VS Code ${version}, the extension from ${place ?? 'nowhere'}`);
	const tests = Object.entries({
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
	});
	let failed = 0;
	for (const [name, test] of tests) {
		const started = Date.now();
		try {
			await Promise.race([test(), tooLong()]);
			console.log(`suite: ✔ ${name} (${Date.now() - started} ms)`);
		} catch (error) {
			failed += 1;
			console.log(`suite: ✖ ${name} (${Date.now() - started} ms)`);
			const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
			for (const line of text.split('\n')) {
				console.log(`suite:     ${line}`);
			}
		}
	}
	console.log(`suite: ${tests.length - failed} passed, ${failed} failed`);
	if (failed > 0) {
		throw new Error(`${failed} of ${tests.length} tests failed`);
	}
}

async function tooLong(): Promise<never> {
	await new Promise((resolve) => setTimeout(resolve, limitMs));
	throw new Error(`not done after ${limitMs / 1000} s`);
}

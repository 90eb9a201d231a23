/** What happens when the server's process is killed. A web worker has no process, so that there is nothing to try. */
import * as vscode from 'vscode';
import { close, equal, eventually, gone, open, problem, symbol, type Tests } from './editor';

/** What a host that is a process of Node.js has. */
interface Host {
	readonly pid: number;
	kill(pid: number, signal: string): void;
	getBuiltinModule(name: 'node:child_process'): { execFileSync(file: string, given: readonly string[]): unknown };
}

const host = (globalThis as { readonly process?: Partial<Host> }).process;

/** The processes of the server that this host has started. */
function servers({ pid, getBuiltinModule }: Host): readonly number[] {
	const listed = getBuiltinModule('node:child_process').execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args=']);
	return String(listed)
		.split('\n')
		.map((line) => line.trim().split(/\s+/))
		.filter(([, parent, state, ...args]) => {
			return Number(parent) === pid && !state?.startsWith('Z') && /dist\/server\.js --node-ipc/.test(args.join(' '));
		})
		.map(([own]) => Number(own));
}

/** Kills the server, and waits for the next one; undefined where none comes. */
async function killed(host: Host): Promise<number | undefined> {
	const [before] = servers(host);
	if (before === undefined) {
		throw new Error('no server runs');
	}
	host.kill(before, 'SIGKILL');
	for (const end = Date.now() + 8000; Date.now() < end; ) {
		const [now] = servers(host);
		if (now !== undefined && now !== before) {
			return now;
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return undefined;
}

const inProcess = (host: Host): Tests => ({
	'a server that is killed comes back, with the text as it stands': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 2.02', report);
		const end = report.lineAt(report.lineCount - 1).range.end;
		const edit = new vscode.WorkspaceEdit();
		edit.insert(report.uri, end, '\n[TBD]\n');
		await vscode.workspace.applyEdit(edit);
		const first = await problem('placeholder', report);
		equal(await killed(host).then((next) => next === undefined), false, 'the server stays off');
		// The text on the disk has no placeholder: what is found now was sent again.
		await eventually(async () => {
			const found = await problem('placeholder', report);
			return found !== first ? true : undefined;
		}, 'the problems of the new server');
		await symbol('Item 2.02', report);
		const back = new vscode.WorkspaceEdit();
		back.delete(report.uri, new vscode.Range(end, report.lineAt(report.lineCount - 1).range.end));
		await vscode.workspace.applyEdit(back);
		await gone('placeholder', report);
		await close(report);
	},

	'a server that keeps ending stays off until it is started by the command': async () => {
		const report = await open('current-report.txt');
		await symbol('Item 2.02', report);
		let times = 1;
		while ((await killed(host)) !== undefined && times < 10) {
			times += 1;
			await symbol('Item 2.02', report);
		}
		equal(times <= 5, true, `it was started again ${times} times`);
		equal(servers(host).length, 0, 'servers that run');
		await vscode.commands.executeCommand('notifications.clearAll');
		await vscode.commands.executeCommand('form8k.restartServer');
		await symbol('Item 2.02', report);
		equal(servers(host).length, 1, 'servers that run');
		await close(report);
	},
});

function isHost(found: Partial<Host> | undefined): found is Host {
	return typeof found?.pid === 'number' && found.kill !== undefined && found.getBuiltinModule !== undefined;
}

export const recovery: Tests = isHost(host) ? inProcess(host) : {};

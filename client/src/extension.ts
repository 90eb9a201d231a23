/** The extension in desktop and remote VS Code: the server is a process of Node.js. */
import { type ChildProcess, fork } from 'node:child_process';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Message } from 'vscode-languageclient';
import type { ServerHost, Shown } from './client';
import { serverFlags } from './serverFlags';
import { Emitter, RAL, start } from './web/client';

export { deactivate } from './web/client';

// A turn of the event loop between two messages lets the other extensions of the host work.
RAL.install({
	...RAL(),
	timer: {
		...RAL().timer,
		setImmediate: (callback, ...given) => {
			const handle = setImmediate(callback, ...given);
			return { dispose: () => clearImmediate(handle) };
		},
	},
});

/** Called by VS Code when the first document comes that may be a Form 8-K. */
export function activate(context: ExtensionContext): Shown {
	return start(context, processHost(context.asAbsolutePath('dist/server.js')));
}

function processHost(module: string): ServerHost {
	let server: ChildProcess | undefined;
	const end = (): void => void server?.kill();
	return {
		async start(output) {
			end();
			server = fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`], {
				// The settings of the editor's own process are not for this one, but that it is to be Node.js.
				execArgv: [...serverFlags],
				env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
				silent: true,
			});
			return transportsOf(server, output);
		},
		end,
	};
}

/** The messages to and from the process, over its channel to us. What it prints is logged. */
function transportsOf(server: ChildProcess, output: LogOutputChannel) {
	const closed = new Emitter<void>();
	const failed = new Emitter<Error>();
	const unsent = new Emitter<[Error, Message | undefined, number | undefined]>();
	server.on('exit', (code, signal) => {
		output.info(`The server has ended with ${signal ?? `code ${code}`}.`);
		closed.fire();
	});
	server.on('error', (error) => failed.fire(error));
	for (const stream of [server.stdout, server.stderr]) {
		stream?.on('data', (bytes) => output.warn(String(bytes).trimEnd()));
	}
	const nothing = { dispose: () => {} };
	const reader = {
		...nothing,
		onError: failed.event,
		onClose: closed.event,
		onPartialMessage: new Emitter<never>().event,
		listen(take: (message: Message) => void) {
			server.on('message', take);
			return { dispose: () => void server.off('message', take) };
		},
	};
	const writer = {
		...nothing,
		onError: unsent.event,
		onClose: closed.event,
		write: (message: Message) =>
			new Promise<void>((done, fail) => void server.send(message, (error) => (error ? fail(error) : done()))),
		end: () => {},
	};
	return { reader, writer };
}

/**
 * The server as a process: over IPC for VS Code, over stdio for any other editor. It opens no file and no connection, and
 * ends with the one that started it.
 */
import type { DataCallback, Message, MessageReader, MessageWriter } from 'vscode-languageserver';
import { messagesOf } from './stdio';
import { Emitter, RAL, serveOver } from './web/server';

/** How the messages come and go. */
interface Transport {
	/** Takes what is done with each message, and with the fault of one that cannot be read. */
	listen(take: DataCallback, fail: (error: Error) => void): void;
	send(message: object): Promise<void>;
}

/** How often it is looked whether the client still runs. */
const watchMs = 3000;

// A turn of the event loop between two messages lets a cancellation overtake the request that it is for.
RAL.install({
	...RAL(),
	timer: {
		...RAL().timer,
		setImmediate: (callback, ...given) => {
			const handle = setImmediate(callback, ...given);
			return { dispose: () => clearImmediate(handle) };
		},
	},
	// What goes to the standard output is for the client alone.
	console: { info: console.error, log: console.error, warn: console.error, error: console.error },
});

const watchDog = {
	shutdownReceived: false,
	initialize: ({ processId }: { readonly processId: number | null }) => watch(processId),
	exit: (code: number): void => process.exit(code),
};

/** Ends when the client is gone: in order where it has asked for that before. */
function end(): void {
	process.exit(watchDog.shutdownReceived ? 0 : 1);
}

function watch(client: number | null): void {
	if (client === null) {
		return;
	}
	setInterval(() => {
		try {
			process.kill(client, 0);
		} catch (error) {
			// A process that may not be signaled is there.
			if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) {
				end();
			}
		}
	}, watchMs).unref();
}

function overStdio(): Transport {
	const { stdin, stdout } = process;
	stdout.on('error', end);
	return {
		listen(take, fail) {
			stdin.on(
				'data',
				messagesOf((message) => take(message as Message), fail),
			);
			stdin.on('end', end);
			stdin.on('error', end);
		},
		send(message) {
			const body = Buffer.from(JSON.stringify(message));
			stdout.write(`Content-Length: ${body.length}\r\n\r\n`);
			return new Promise((done, fail) => void stdout.write(body, (error) => (error ? fail(error) : done())));
		},
	};
}

function overIpc(send: NonNullable<typeof process.send>): Transport {
	process.on('disconnect', end);
	return {
		listen: (take) => void process.on('message', (message: Message) => take(message)),
		send: (message) =>
			new Promise((done, fail) => {
				send.call(process, message, undefined, {}, (error) => (error ? fail(error) : done()));
			}),
	};
}

function start({ listen, send }: Transport): void {
	const nothing = { dispose: () => {} };
	/** Nothing of this happens here: what a message lacks is answered, and a lost client ends the process. */
	const never = <T>() => new Emitter<T>().event;
	const writer: MessageWriter = { ...nothing, onError: never(), onClose: never(), write: send, end: () => {} };
	const reader: MessageReader = {
		...nothing,
		onError: never(),
		onClose: never(),
		onPartialMessage: never(),
		listen(take) {
			listen(take, ({ message }) => void send({ jsonrpc: '2.0', id: null, error: { code: parseError, message } }));
			return nothing;
		},
	};
	serveOver(reader, writer, watchDog);
}

/** As JSON-RPC has it. */
const parseError = -32700;

if (process.send !== undefined && process.argv.includes('--node-ipc')) {
	start(overIpc(process.send));
} else if (process.argv.includes('--stdio')) {
	start(overStdio());
} else {
	console.error('Start this server with --stdio.');
	process.exitCode = 1;
}

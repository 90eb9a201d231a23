/**
 * The core of the server, in one file for every place where it runs: a web worker of VS Code for the Web, where it begins
 * to serve at once, and a process, where `node.ts` lays its transports under it. It needs nothing but the language.
 */
import type { MessageReader, MessageWriter, WatchDog } from 'vscode-languageserver';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import { createConnection, createProtocolConnection, Emitter, RAL } from '../../features/lsp';
import { cancelledAnswer, gate } from '../gate';
import { serve } from '../server';

export { Emitter, RAL };

/** Serves the client that writes to `reader` and reads from `writer`; `watchDog` ends what the server runs in. */
export function serveOver(reader: MessageReader, writer: MessageWriter, watchDog: WatchDog): void {
	const connectionStrategy = { cancelUndispatched: cancelledAnswer };
	serve(
		createConnection(
			(logger) => createProtocolConnection(gate(reader, writer), writer, logger, { connectionStrategy }),
			watchDog,
		),
	);
}

/** Calls back when what has arrived before was read. A worker knows microtasks and timers: too soon, and too late. */
function inNextTask(): ReturnType<typeof RAL>['timer']['setImmediate'] {
	const { port1, port2 } = new MessageChannel();
	const calls = new Set<() => void>();
	port1.addEventListener('message', () => {
		const [call] = calls;
		if (call !== undefined) {
			calls.delete(call);
			call();
		}
	});
	port1.start();
	return (callback, ...given) => {
		const call = () => callback(...given);
		calls.add(call);
		port2.postMessage(undefined);
		return { dispose: () => void calls.delete(call) };
	};
}

// Only a worker has this function. It ends when its client ends it.
if ('importScripts' in globalThis) {
	RAL.install({ ...RAL(), timer: { ...RAL().timer, setImmediate: inNextTask() } });
	const watchDog = { shutdownReceived: false, initialize: () => {}, exit: () => {} };
	serveOver(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis), watchDog);
}

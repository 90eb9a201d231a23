/**
 * The core of the server, in one file for every place where it runs: a web worker of VS Code for the Web, where it begins
 * to serve at once, and a process, where `node.ts` lays its transports under it. It needs nothing but the language.
 */
import type { MessageReader, MessageWriter, WatchDog } from 'vscode-languageserver';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import { cancelledAnswer, gate } from '../gate';
import { createConnection, createProtocolConnection, Emitter, RAL } from '../protocol';
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

// Only a worker has this function. It ends when its client ends it.
if ('importScripts' in globalThis) {
	const watchDog = { shutdownReceived: false, initialize: () => {}, exit: () => {} };
	serveOver(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis), watchDog);
}

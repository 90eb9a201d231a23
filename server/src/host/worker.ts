/** The server as a web worker of VS Code for the Web. It ends when its client ends it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { RAL } from '../features/lsp';
import { connectionOptions, serve } from './server';

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

// Only a worker has this function. On the desktop, this file only brings what the process needs of it as well.
if ('importScripts' in globalThis) {
	RAL.install({ ...RAL(), timer: { ...RAL().timer, setImmediate: inNextTask() } });
	serve(
		createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis), connectionOptions),
	);
}

/**
 * The server as a process: over IPC for VS Code, over stdio for any other editor. It opens no file and no connection, and
 * ends with the one that started it.
 */
import { createConnection, StreamMessageWriter } from 'vscode-languageserver/node';
import { connectionOptions, serve } from './server';
import { StdioReader } from './stdioReader';

if (process.argv.includes('--node-ipc')) {
	serve(createConnection(connectionOptions));
} else if (process.argv.includes('--stdio')) {
	// What goes to the standard output is for the client alone.
	console.log = console.info = console.debug = console.error;
	const { stdin, stdout } = process;
	stdin.on('end', () => process.exit(1));
	const writer = new StreamMessageWriter(stdout);
	serve(createConnection(new StdioReader(stdin, writer), writer, connectionOptions));
} else {
	console.error('Start this server with --stdio.');
	process.exitCode = 1;
}

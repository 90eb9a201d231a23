/** The server in a web worker, for VS Code for the Web. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server';

serve(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)));

/** The server for Node: over IPC for VS Code, over stdio, a pipe or a socket for any other editor. */
import { createConnection } from 'vscode-languageserver/node';
import { serve } from './server';

serve(createConnection());

/** `form8k lsp`: the language server, for editors that start one by a command. */
import { join } from 'node:path';
import type { Command } from 'commander';

/** Adds the command, which ends when the editor hangs up. */
export function addLsp(program: Command): void {
	program
		.command('lsp')
		.description('Start the language server, which speaks the Language Server Protocol.')
		.option('--stdio', 'over the standard input and output, as it does by default')
		.action(() => {
			// The server looks for it, and editors leave it out.
			if (!process.argv.includes('--stdio')) {
				process.argv.push('--stdio');
			}
			// Node.js has it from 22.1 on.
			const { enableCompileCache }: { readonly enableCompileCache?: () => void } = require('node:module');
			enableCompileCache?.();
			require(join(__dirname, 'server.js'));
		});
}

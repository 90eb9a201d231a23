/** The language server as other editors start it: by the command line. */
import { spawn } from 'node:child_process';
import type { TestContext } from 'node:test';
import { type Client, startClient } from '../protocol/client';
import { cli } from './runCli';

/** A client of a server that ends with the test. */
export async function connectedClient(t: TestContext): Promise<Client> {
	const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	t.after(() => child.kill());
	return startClient(child.stdout, child.stdin);
}

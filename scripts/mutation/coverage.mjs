// Which tests run which code: each test file alone, with the coverage that V8 writes down.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../setup.mjs';

/**
 * Runs one test file. Returns it with its seconds, whether it passed, and for every module of `out/server/src` the
 * ranges `[start, end, count]` that V8 saw.
 */
export async function covered(test) {
	const folder = mkdtempSync(join(tmpdir(), 'form8k-coverage-'));
	const began = performance.now();
	try {
		const code = await new Promise((done) => {
			const env = { ...process.env, NODE_V8_COVERAGE: folder };
			spawn(process.execPath, [test], { cwd: root, stdio: 'ignore', env }).once('close', done);
		});
		const seconds = (performance.now() - began) / 1000;
		const modules = new Map();
		for (const name of readdirSync(folder)) {
			for (const { url, functions } of JSON.parse(readFileSync(join(folder, name), 'utf8')).result) {
				const file = url.startsWith('file:') ? relative(root, fileURLToPath(url)).replaceAll('\\', '/') : '';
				if (file.startsWith('out/server/src/')) {
					modules.set(
						file,
						functions.flatMap(({ ranges }) => ranges.map((range) => [range.startOffset, range.endOffset, range.count])),
					);
				}
			}
		}
		return { test, seconds, passed: code === 0, modules };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Whether a test, as `covered` tells of it, runs what stands at `offset` of `file`: the innermost range decides. */
export function runs({ modules }, file, offset) {
	let innermost;
	for (const range of modules.get(file) ?? []) {
		const [start, end] = range;
		if (start <= offset && offset < end && !(innermost && innermost[1] - innermost[0] < end - start)) {
			innermost = range;
		}
	}
	return innermost !== undefined && innermost[2] > 0;
}

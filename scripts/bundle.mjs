// Bundles the extension into `dist`. What the desktop and the web have in common is written once, into the files for the
// web; those for the desktop require it from there: two copies would make the package larger and the start longer.
// `--debug` leaves it readable, with source maps; `--small` takes the time to make it as small as it can be, for a package.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { minify } from 'terser';
import { commandLine, root } from './setup.mjs';

const { values } = commandLine('node scripts/bundle.mjs [--debug | --small]', {
	debug: { type: 'boolean' },
	small: { type: 'boolean' },
});

/** The entry of a library that needs no platform, as the one that `from` is in has it installed. */
const library = (name, from = join(root, 'package.json')) => createRequire(from).resolve(name);

/** The modules in common, by the names under which the file for the web exports them. */
function common(own, ofOwn, name, ofName) {
	const itself = library(name);
	const protocol = library('vscode-languageserver-protocol', itself);
	const messages = library('vscode-jsonrpc', protocol);
	return {
		[own]: join(root, ofOwn),
		library: itself,
		[ofName]: join(dirname(itself), `${ofName}.js`),
		protocol,
		messages,
	};
}
const ofClient = common('extension', 'client/src/client.ts', 'vscode-languageclient', 'client');
const ofServer = common('host', 'server/src/host/server.ts', 'vscode-languageserver', 'server');

/**
 * Modules for what the libraries can do and nothing here asks of them: sockets, pipes, looking for modules, other
 * programs, patterns of the files that a server wants to hear of.
 */
const unused = {
	client: ['net', 'os', 'minimatch'],
	server: ['net', 'os', 'fs', 'child_process'],
	commandLine: ['node:child_process'],
};

/** The main module of this library brings what reads streams along. */
const onlyParser = { htmlparser2: join(root, 'node_modules/htmlparser2/dist/esm/Parser.js') };

const options = {
	bundle: true,
	minify: !values.debug,
	sourcemap: values.debug,
	format: 'cjs',
	external: ['vscode'],
	logLevel: 'warning',
};

/** Bundles as `options` say. */
async function build(options) {
	await bundle(options);
	if (values.small) {
		// What a file for the web calls its module is told from outside.
		const small = { ecma: 2020, toplevel: true, compress: { passes: 2 }, mangle: { reserved: ['module'] } };
		const { code } = await minify(readFileSync(options.outfile, 'utf8'), small);
		writeFileSync(options.outfile, code);
	}
}

/** Bundles `entry` for the web, with the modules in common among its exports. */
function forWeb(entry, common, unused, outfile, more = {}) {
	const exported = Object.entries(common).map(([name, path]) => `export * as ${name} from ${JSON.stringify(path)};`);
	const contents = [`export * from ${JSON.stringify(join(root, entry))};`, ...exported].join('\n');
	return build({
		...options,
		...more,
		stdin: { contents, resolveDir: root },
		plugins: [absent(unused)],
		platform: 'browser',
		target: 'es2022',
		outfile: join(root, outfile),
	});
}

/** Bundles `entry` for Node.js, which requires the modules in common from `file`. */
function forDesktop(entry, common, file, unused, outfile) {
	return build({
		...options,
		external: [...options.external, file],
		plugins: [elsewhere(common, file), absent(unused)],
		entryPoints: [join(root, entry)],
		platform: 'node',
		target: 'es2022',
		outfile: join(root, outfile),
	});
}

/** Bundles the command line, which is a package of its own and starts quickest as one file, and what starts it. */
async function forCommandLine(entry, outfile, more = {}) {
	await build({
		...options,
		...more,
		entryPoints: [join(root, entry)],
		platform: 'node',
		target: 'es2022',
		mainFields: ['module', 'main'],
		alias: onlyParser,
		plugins: [absent(unused.commandLine)],
		outfile: join(root, outfile),
	});
}

/** Takes the modules in common from `file`. */
function elsewhere(common, file) {
	const names = new Map(Object.entries(common).map(([name, path]) => [path, name]));
	return {
		name: 'elsewhere',
		setup({ onResolve, onLoad, resolve }) {
			onResolve({ filter: /^\.|^vscode-/ }, async ({ path, pluginData, ...importing }) => {
				if (pluginData === 'resolving') {
					return undefined;
				}
				const found = await resolve(path, { ...importing, pluginData: 'resolving' });
				const name = names.get(found.path);
				return name === undefined ? found : { path: name, namespace: 'elsewhere' };
			});
			onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => ({
				contents: `module.exports = require(${JSON.stringify(file)}).${path};`,
				resolveDir: root,
			}));
		},
	};
}

/** Leaves built-in modules out. */
function absent(modules) {
	return {
		name: 'absent',
		setup({ onResolve, onLoad }) {
			onResolve({ filter: new RegExp(`^(?:${modules.join('|')})$`) }, ({ path }) => ({ path, namespace: 'absent' }));
			onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: '', loader: 'js' }));
		},
	};
}

await Promise.all([
	forWeb('client/src/web.ts', ofClient, unused.client, 'dist/web/client.js'),
	forWeb('server/src/host/worker.ts', ofServer, unused.server, 'dist/web/server.js', {
		alias: onlyParser,
		// The same file is the script of a worker, which has no modules.
		banner: { js: "'use strict';var module=module||{};" },
	}),
	forDesktop('client/src/extension.ts', ofClient, './web/client', unused.client, 'dist/client.js'),
	forDesktop('server/src/host/node.ts', ofServer, './web/server', unused.server, 'dist/server.js'),
	forCommandLine('cli/main.ts', 'dist/form8k.js'),
	forCommandLine('cli/start.ts', 'dist/cli.js', { banner: { js: '#!/usr/bin/env node' } }).then(() =>
		chmodSync(join(root, 'dist/cli.js'), 0o755),
	),
	// The script of the page of the preview, which no host loads.
	build({
		...options,
		entryPoints: [join(root, 'client/webview/preview.ts')],
		format: 'iife',
		platform: 'browser',
		target: 'es2022',
		outfile: join(root, 'dist/preview.js'),
	}),
]);

// The browser in which VS Code is driven: a Chromium or Chrome of the system.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The path of a Chromium, `CHROMIUM` first; undefined where there is none. */
export function findChromium() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return [
		process.env.CHROMIUM,
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		...places,
	].find((path) => path && isExecutable(path));
}

/** A browser window that talks to this machine only; what else it asked for is in `refused`. */
export async function openBrowser() {
	const { chromium } = await import('playwright-core');
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
	const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
	const refused = new Set();
	await context.route(
		({ hostname, protocol }) => protocol.startsWith('http') && hostname !== '127.0.0.1',
		(route) => {
			refused.add(route.request().url());
			return route.abort('blockedbyclient');
		},
	);
	return { browser, context, refused };
}

/**
 * Has the page at `base` load the extension in `folder` into its web-worker host, and run `tests` (a path in it).
 * A web extension that VS Code takes from its server may not start workers, so no language server either: this one
 * comes over http, from the page's own origin. The page's own text is left as the server sent it, since Chromium would
 * take a page that is fulfilled here for a public one and refuse its sockets to 127.0.0.1.
 */
export async function serveWebExtension(context, base, folder, tests) {
	const prefix = '/form8k-under-test';
	await context.route(`${base}${prefix}/**`, (route) => {
		const path = join(folder, decodeURIComponent(new URL(route.request().url()).pathname).slice(prefix.length));
		return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
	});
	const at = (path) => ({ scheme: 'http', authority: new URL(base).host, path });
	const developmentOptions = { extensions: [at(prefix)], extensionTestsPath: at(`${prefix}/${tests}`) };
	await context.addInitScript((options) => {
		if (window.top !== window) {
			return;
		}
		new MutationObserver((_, observer) => {
			const meta = document.getElementById('vscode-workbench-web-configuration');
			if (meta) {
				observer.disconnect();
				const configuration = JSON.parse(meta.getAttribute('data-settings'));
				configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
				meta.setAttribute('data-settings', JSON.stringify(configuration));
			}
		}).observe(document, { childList: true, subtree: true });
	}, developmentOptions);
}

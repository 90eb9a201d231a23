// The frame of the preview in a real browser, outside of VS Code: what the extension would send can be sent to it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const { shellHtml } = require(join(root, 'out/client/src/preview/shell.js'));

/** The address of the frame; nothing listens there. */
export const base = 'http://127.0.0.1:9/';
const files = { 'preview.js': join(root, 'dist/preview.js'), 'preview.css': join(root, 'media/preview.css') };
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** Serves frames to the pages of `context`; returns what they ask for besides their own two files. */
export async function serveFrames(context) {
	const asked = [];
	await context.route(`${base}**`, (route) => {
		const name = route.request().url().slice(base.length);
		if (name === '') {
			const shell = { script: `${base}preview.js`, style: `${base}preview.css`, source: `${base}`, nonce: 'abc' };
			return route.fulfill({ contentType: types.html, body: shellHtml(shell) });
		}
		if (files[name]) {
			return route.fulfill({ contentType: types[name.split('.').at(-1)], body: readFileSync(files[name]) });
		}
		asked.push(name);
		return route.fulfill({ status: 404 });
	});
	return asked;
}

/** A frame: `send` is for what the extension tells it, and `told` gives what it tells the extension. */
export async function openFrame(context) {
	const page = await context.newPage();
	await page.addInitScript(() => {
		window.told = [];
		window.acquireVsCodeApi = () => ({ postMessage: (message) => window.told.push(message), setState() {} });
	});
	await page.goto(base);
	const told = (type) => page.evaluate((wanted) => window.told.filter((each) => each.type === wanted), type);
	const send = (message) =>
		page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
	return { page, told, send };
}

/** What the extension sends when there is a page. */
export const pageMessage = (page, more = {}) => ({
	type: 'page',
	page,
	uri: 'file:///a',
	name: 'a',
	isWritable: true,
	pictures: {},
	...more,
});

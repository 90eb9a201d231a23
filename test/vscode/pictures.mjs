// Takes the pictures of the README from the running product: `npm run pictures`, or `npm run pictures -- preview` one of
// them. Look at them before you commit them.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './chromium.mjs';
import { installVsix, startCodeServer } from './codeServer.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What each picture shows: a sample, the color scheme, and what is done before it is taken. The light ones come first. */
const pictures = [
	{
		name: 'preview',
		file: 'faulty-exhibits.txt',
		colorScheme: 'light',
		async prepare(editor) {
			await editor.press('Control+1');
			await editor.command('Form 8-K: Open Preview to the Side');
			await editor.inFrame('#page [data-run]');
			await editor.find('Item 7.01');
			// The marks of the findings come last.
			await editor.press('Home');
		},
	},
	{
		name: 'outline-and-problems',
		file: 'faulty-exhibits.txt',
		colorScheme: 'light',
		async prepare(editor) {
			await editor.find('Item 1.01');
			await editor.command('Show or Focus Hover');
		},
	},
	{
		name: 'exhibits-and-checklist',
		file: 'faulty-exhibits.txt',
		colorScheme: 'light',
		async prepare(editor) {
			await editor.widenSideBar(180);
			await editor.find('Item 9.01');
			await editor.command('Form 8-K: Show Filing Checklist');
			await editor.press('Control+1');
		},
	},
	{
		name: 'quick-fix',
		file: 'faulty-items.txt',
		colorScheme: 'dark',
		async prepare(editor) {
			await editor.find('Results of Operation and');
			await editor.press('Control+.');
		},
	},
	{
		name: 'completion',
		file: 'faulty-exhibits.txt',
		colorScheme: 'dark',
		async prepare(editor) {
			await editor.find('Item 9.01');
			await editor.press('Home');
			await editor.type('\n\n');
			await editor.press('ArrowUp');
			await editor.press('ArrowUp');
			await editor.type('5.0');
			// What is said of the proposal is shown beside it.
			await editor.press('Control+Space');
		},
	},
];

const scratch = mkdtempSync(join(tmpdir(), 'f8k-pictures-'));
const workspace = join(scratch, 'filings');
const extensions = join(scratch, 'extensions');
cpSync(join(root, 'samples'), workspace, { recursive: true });

/** The hands of a person at the editor of `page`. */
function hands(page) {
	const settle = () => page.waitForTimeout(1200);
	const press = async (keys) => {
		await page.keyboard.press(keys);
		await settle();
	};
	const command = async (title) => {
		await page.keyboard.press('F1');
		await page.locator('.quick-input-widget input.input').fill(`>${title}`);
		await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
		await settle();
	};
	const find = async (words) => {
		await page.keyboard.press('Control+1');
		await page.keyboard.press('Control+f');
		await page.keyboard.type(words);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowRight');
	};
	const type = async (words) => {
		await page.keyboard.type(words);
		await settle();
	};
	const widenSideBar = async (by) => {
		const { x, width, y } = await page.locator('.part.sidebar').boundingBox();
		await page.mouse.move(x + width + 2, y + 300);
		await page.mouse.down();
		await page.mouse.move(x + width + 2 + by, y + 300, { steps: 5 });
		await page.mouse.up();
		await settle();
	};
	/** Waits until a frame of the page has something. */
	const inFrame = async (selector) => {
		for (const end = Date.now() + 30_000; Date.now() < end; await settle()) {
			const counts = await Promise.all(
				page.frames().map((frame) =>
					frame
						.locator(selector)
						.count()
						.catch(() => 0),
				),
			);
			if (counts.some((count) => count > 0)) {
				return settle();
			}
		}
		throw new Error(`no frame has ${selector}`);
	};
	return { press, command, find, type, widenSideBar, inFrame };
}

const [vsix, ...wanted] = process.argv.slice(2);
await installVsix(resolve(vsix), extensions);
const server = await startCodeServer({ extensions });
const { browser, context } = await openBrowser();
// VS Code keeps the theme from page to page.
let scheme = 'light';
try {
	for (const { name, file, colorScheme, prepare } of pictures) {
		if (wanted.length > 0 && !wanted.includes(name)) {
			continue;
		}
		const page = await context.newPage();
		await page.emulateMedia({ colorScheme });
		await page.goto(server.page(workspace, [['openFile', server.remote(join(workspace, file))]]));
		await page.locator('.monaco-editor .view-line').first().waitFor();
		const editor = hands(page);
		if (colorScheme !== scheme) {
			await editor.command('Preferences: Toggle between Light/Dark Themes');
			scheme = colorScheme;
		}
		// Room for the outline: the folder closed, the cover page folded.
		const folder = page.locator('.split-view-view .pane-header').filter({ hasText: 'filings' }).first();
		if ((await folder.getAttribute('aria-expanded')) === 'true') {
			await folder.click();
		}
		await editor.command('Explorer: Focus on Outline View');
		await editor.press('Home');
		await editor.press('ArrowLeft');
		await editor.command('Problems: Focus on Problems View');
		await page.locator('.markers-panel .monaco-list-row').first().waitFor();
		await prepare(editor);
		// Where the pointer rests on nothing that has a tip.
		await page.mouse.move(1100, 17);
		await page.waitForTimeout(600);
		await page.screenshot({ path: join(root, 'images', `${name}.png`) });
		console.log(`images/${name}.png`);
		await page.close();
	}
} finally {
	await browser.close();
	await server.stop();
	rmSync(scratch, { recursive: true, force: true });
}

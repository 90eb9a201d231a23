// Looks with axe for what keeps people from using our pages and views: the preview and the views in a served VS Code, in
// its light, dark and high contrast themes, the walkthrough, and the pages that are printed. Its last line is
// `N passed, N failed`. Needs `npm run check` and `npm run bundle` before.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './chromium.mjs';
import { startCodeServer } from './codeServer.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['Light Modern', 'Dark Modern', 'High Contrast', 'High Contrast Light'].map((name) => `Default ${name}`);
/** Where the preview is looked at: words, markup, and a submission with its documents. */
const filings = ['faulty-exhibits.txt', 'clean-inline-xbrl.htm', 'clean-submission.txt'];
const pictures = process.argv[2];

let passed = 0;
let failed = 0;

/** What axe finds in a page or frame, within `include` where that is given. */
async function look(what, frame, include) {
	await frame.evaluate(axe);
	const { violations, passes } = await frame.evaluate((within) => window.axe.run(within ?? document), include);
	const lines = violations.flatMap(({ id, help, nodes }) => [
		`${id}: ${help}`,
		...nodes.slice(0, 4).map(({ html, failureSummary }) => `  ${html.slice(0, 160)}\n  ${failureSummary}`),
	]);
	tell(what, violations.length === 0 && passes.length > 0, passes.length > 0 ? lines : ['nothing was looked at']);
}

/** Counts and prints what was looked at, and `lines` where it is not as it should be. */
function tell(what, isGood, lines) {
	passed += Number(isGood);
	failed += Number(!isGood);
	console.log(`${isGood ? '✔' : '✖'} ${what}`);
	for (const line of isGood ? [] : lines) {
		console.log(line);
	}
}

/** Goes to places of a filing; what a screen reader is to say of each is in the status bar as an alert. */
async function spoken(page) {
	await page.locator('.monaco-editor .view-line').first().click();
	for (const [key, wanted] of [
		['Control+F7', /^Form 8-K: \S/],
		['Control+F8', /^Form 8-K: .+ \(\d+ of \d+\)$/],
	]) {
		await page.keyboard.press(key);
		const alert = page.locator('.statusbar-item [role="alert"]').filter({ hasText: wanted });
		const label = await alert.getAttribute('aria-label', { timeout: 5000 }).catch(() => null);
		tell(`what ${key} says`, label !== null && wanted.test(label), [`nothing like ${wanted}: ${label}`]);
	}
}

/** The pictures of the walkthrough, on a page that has nothing else. */
function walkthroughPictures() {
	const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return Object.fromEntries(
		contributes.walkthroughs.flatMap(({ steps }) =>
			steps.map(({ id, title, media }) => [
				`the step ${id} of the walkthrough`,
				`<!DOCTYPE html><html lang="en"><title>${title}</title><main><h1>${title}</h1>
				${readFileSync(join(root, media.svg), 'utf8')}</main></html>`,
			]),
		),
	);
}

/** The pages that are printed, of a sample each. */
function printedPages() {
	const load = (path) => require(join(root, 'out', path));
	const { parseFiling } = load('server/src/filing/parseFiling.js');
	const { redlineHtml } = load('server/src/features/compare.js');
	const { signOffHtml } = load('server/src/features/signOffHtml.js');
	const { signOffOf } = load('server/src/features/signOff.js');
	const { checklist } = load('server/src/features/checklist.js');
	const { status } = load('server/src/features/status.js');
	const { TextDocument } = require(join(root, 'node_modules/vscode-languageserver-textdocument'));
	const named = (name, replace = (text) => text) => {
		const text = replace(readFileSync(join(root, 'samples', name), 'utf8'));
		return { name, text, filing: parseFiling(text) };
	};
	const { name, text, filing } = named('faulty-exhibits.txt');
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const check = { stage: 'final', severities: {}, waivers: [], today: '2026-05-06', onFault() {} };
	const list = checklist(document, filing, check);
	const files = [{ name, sha256: '0'.repeat(64) }, { name: 'ex99-1.htm' }];
	return {
		'the sign-off report': signOffHtml(signOffOf(list, status(filing, check), name, files)),
		'the redline': redlineHtml(
			named('clean-text.txt'),
			named('clean-text.txt', (words) => words.replaceAll('quarter', 'year')),
		),
	};
}

const scratch = mkdtempSync(join(tmpdir(), 'f8k-axe-'));
const workspace = join(scratch, 'filings');
const extension = join(scratch, 'extensions', 'form8k.form8k-0.1.0');
const settings = join(workspace, '.vscode', 'settings.json');
cpSync(join(root, 'samples'), workspace, { recursive: true });
mkdirSync(dirname(settings));
mkdirSync(extension, { recursive: true });
for (const part of ['package.json', 'dist', 'docs', 'images', 'media', 'samples', 'syntaxes']) {
	cpSync(join(root, part), join(extension, part), { recursive: true });
}

/** The frame with the page of the preview; waits until something of a filing is on it. */
async function previewFrame(page) {
	for (const end = Date.now() + 20_000; Date.now() < end; await page.waitForTimeout(200)) {
		for (const frame of page.frames()) {
			if (
				(await frame
					.locator('#page [data-run]')
					.count()
					.catch(() => 0)) > 0
			) {
				return frame;
			}
		}
	}
	throw new Error('the preview did not come');
}

const { browser, context } = await openBrowser();
const server = await startCodeServer({ extensions: dirname(extension) });
try {
	for (const [what, html] of Object.entries({ ...printedPages(), ...walkthroughPictures() })) {
		const page = await context.newPage();
		await page.setContent(html);
		await look(what, page);
		await page.close();
	}
	for (const theme of themes) {
		writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
		const page = await context.newPage();
		const shoot = async (name) => {
			if (pictures && existsSync(pictures)) {
				await page.screenshot({ path: join(pictures, `${theme.slice(8).replaceAll(' ', '-')}-${name}.png`) });
			}
		};
		const command = async (title) => {
			await page.keyboard.press('F1');
			await page.locator('.quick-input-widget input.input').fill(`>${title}`);
			await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
		};
		for (const file of theme === themes[0] ? filings : filings.slice(0, 1)) {
			await page.goto(server.page(workspace, [['openFile', server.remote(join(workspace, file))]]));
			await page.locator('.monaco-editor .view-line').first().click();
			await page
				.locator('.statusbar-item')
				.filter({ hasText: /8-K (?:Draft|Final|Filed)/ })
				.first()
				.waitFor();
			await command('Form 8-K: Open Preview to the Side');
			const frame = await previewFrame(page);
			await page.waitForTimeout(1500);
			const findings = frame.locator('#findings-button');
			if ((await findings.textContent()) !== 'No findings') {
				await findings.click();
			}
			await look(`${theme}: the preview of ${file}`, frame);
			await shoot(`preview-${file}`);
			if (file === filings[0]) {
				await command('Form 8-K: Show Filing Checklist');
				await page.locator('.pane').filter({ hasText: 'Checklist' }).locator('.monaco-list-row').first().waitFor();
				await look(`${theme}: the views`, page, '.part.sidebar .composite.viewlet .pane-body');
				await look(`${theme}: the status bar`, page, '[id="form8k.form8k.status"], [id^="form8k"].statusbar-item');
				await shoot('views');
				if (theme === themes[0]) {
					await spoken(page);
				}
			}
		}
		if (pictures) {
			await command('Welcome: Open Walkthrough...');
			await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Get Started with Form 8-K' }).click();
			await page.locator('.getting-started-step').nth(2).click();
			await page.waitForTimeout(2500);
			await shoot('walkthrough');
		}
		await page.close();
	}
} finally {
	await browser.close();
	await server.stop();
	rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

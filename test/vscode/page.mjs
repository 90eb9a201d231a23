// Tests the page of the preview in a real browser, outside of VS Code: what it shows, what it tells, and that nothing of
// a filing runs there. Its last line is `N passed, N failed`. Needs `npm run check` and `npm run bundle` before.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failed } from '../../scripts/failedTests.mjs';
import { openBrowser } from './chromium.mjs';
import { base, openFrame as openPlainFrame, pageMessage, serveFrames } from './previewFrame.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const { pageChange } = require(join(root, 'out/server/src/features/preview/pageChange.js'));
const { previewPage } = require(join(root, 'out/server/src/features/preview/preview.js'));
const { parseFiling } = require(join(root, 'out/server/src/filing/parseFiling.js'));
const { hostile } = require(join(root, 'out/test/features/preview/hostile.js'));

const sample = (name) => readFileSync(join(root, 'samples', name), 'utf8');
const pageOf = (text, version = 1) => previewPage({ source: text, version }, parseFiling(text), {});

const { browser, context, refused } = await openBrowser();
/** What the frame asked for besides its own two files. */
const asked = await serveFrames(context);

/** A frame that also shows texts, and knows whether something has run in it. */
async function openFrame() {
	const frame = await openPlainFrame(context);
	const { page, send } = frame;
	const dialogs = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		return dialog.dismiss();
	});
	await page.evaluate(() => {
		window.alert = () => {
			window.hasRun = true;
		};
		window.msgbox = window.alert;
	});
	const show = (text, { page = pageOf(text), ...more } = {}) => send(pageMessage(page, more));
	const ran = async () =>
		dialogs.length > 0 || page.url() !== base || (await page.evaluate(() => window.hasRun === true));
	return { ...frame, show, ran };
}

const report = (body) => `<html><body><p>Item 8.01. Other Events</p>\n${body}\n</body></html>`;

const samplesOfMarkup = [
	...'<div>|</div>|<p>|</p>|</div><div>|<table>|</table>|<tr><td>|</td>|<b>|</b>|<center>|</font>|<pre>|<hr>|&amp;|words'.split(
		'|',
	),
	...['\n', '\n\n', '<!--', '-->', '<', ' ', 'x', '</p>\n<p>', '<div style="color:#00f"><p>'],
];

/** Whole numbers below a limit, the same ones in each run. */
function numbers() {
	let state = 8;
	return (limit) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}

const tests = {
	'nothing of hostile HTML runs or is fetched, and the words around it are shown': async () => {
		const { page, show, ran } = await openFrame();
		for (const markup of hostile) {
			await show(report(`${markup}<p>The last words</p>`));
			// What is clicked and pointed at does nothing either.
			await page.evaluate(() => {
				for (const element of document.querySelectorAll('#page *')) {
					for (const type of ['mouseover', 'focus', 'load', 'error', 'toggle', 'animationstart']) {
						element.dispatchEvent(new Event(type));
					}
				}
			});
			assert.equal(await ran(), false, markup);
		}
		await page.waitForTimeout(300);
		assert.equal(await ran(), false);
		assert.deepEqual(asked, []);
		assert.deepEqual([...refused], []);
	},

	'even what came past the list of elements would neither run nor be fetched': async () => {
		const { page, send, show, ran } = await openFrame();
		for (const markup of hostile.filter((each) => !/http-equiv="refresh"|<base/.test(each))) {
			const made = { ...pageOf(report('')), parts: [{ html: markup, length: 0, runs: [] }] };
			await send(pageMessage(made, { uri: `file:///${Math.random()}` }));
			assert.equal(await ran(), false, markup);
		}
		await show(report(''));
		await page.waitForTimeout(300);
		assert.equal(await ran(), false);
		assert.deepEqual([...refused], []);
	},

	'every run has its words on the page, whatever the browser makes of the markup': async () => {
		for (const name of [
			'clean-html.htm',
			'clean-inline-xbrl.htm',
			'clean-text.txt',
			'faulty-html.htm',
			'clean-submission.txt',
		]) {
			const { page, show } = await openFrame();
			const text = sample(name);
			await show(text);
			const words = await page.evaluate(() =>
				[...document.querySelectorAll('#page span[data-run]:not(.note)')].map(({ textContent }) => textContent),
			);
			const { start, parts } = pageOf(text);
			let base = start;
			const written = parts.flatMap(({ length, runs }) => {
				const at = base;
				base += length;
				return runs
					.filter(({ isNote }) => !isNote)
					.map((run) => (run.references ? undefined : text.slice(at + run.start, at + run.end)));
			});
			assert.equal(words.length, written.length, name);
			for (const [index, shown] of words.entries()) {
				assert.equal(shown, written[index]?.replace(/\r\n/g, ' \n') ?? shown, `${name}: run ${index}`);
			}
			await page.close();
		}
	},

	'plain HTML is as high as in a browser that shows it as EDGAR sends it, in quirks mode': async () => {
		const bodies = [
			'<p><font size="1">Small words<br>in two lines</font></p><p><font size=1>&nbsp;</font></p>',
			'<div style="font-size:10pt"><table><tr><td>A cell</td></tr><tr><td><p>A paragraph</p></td></tr></table></div>',
			'<div><br></div><div style="font-size:6pt"><br><br>x</div><p style="font: 8pt Arial"><br></p><br><br>',
			'<div style="line-height:24pt">One<br>two <table><tr><td><font size=1>three</font></table></div>',
			'<p style="font:10pt Arial"><font style="font:6pt Arial">x</font></p><p style="line-height:inherit">y</p>',
			'<table><tr><td><font style="font-size:6pt">A</font><br></td></tr></table><ul><li><font size=1>z</font></ul>',
		];
		const { page, show } = await openFrame();
		await page.setViewportSize({ width: 1000, height: 900 });
		const plain = await context.newPage();
		await plain.setViewportSize({ width: 736, height: 900 });
		for (const [index, body] of bodies.entries()) {
			for (const attributes of ['', ' style="font-size:10pt"', ' style="font: 9pt Arial"']) {
				const html = `<html><body${attributes}><p>Item 8.01. Other Events</p>${body}<p>End</p></body></html>`;
				await show(html, { uri: `file:///${index}${attributes}` });
				// What EDGAR sends has lines of its own before the first tag.
				await plain.setContent(`<TYPE>8-K\n${html}`);
				const between = () => {
					const [first, last] = [...document.querySelectorAll('p')].filter((p) => /^(Item|End)/.test(p.textContent));
					return Math.round(last.getBoundingClientRect().top - first.getBoundingClientRect().top);
				};
				const [ours, theirs] = [await page.evaluate(between), await plain.evaluate(between)];
				assert.ok(Math.abs(ours - theirs) <= 2, `${attributes} ${body}: ${ours} for ${theirs}`);
			}
		}
		await plain.close();
	},

	'a click leads to the words in the text, and what is typed then is told with Enter': async () => {
		const { page, show, told } = await openFrame();
		const text = report('<p>Smith &amp; Sons opened a plant.</p>');
		await show(text);
		const words = page.getByText('opened a plant');
		await words.click({ position: { x: 3, y: 5 } });
		const [{ offset }] = await told('select');
		assert.ok(Math.abs(offset - text.indexOf('Smith')) <= 1, `offset ${offset}`);
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.type(' in May');
		await page.keyboard.press('Enter');
		const start = text.indexOf('Smith');
		const end = text.indexOf('</p>', start);
		assert.deepEqual(await told('edit'), [
			{ type: 'edit', version: 1, start, end, text: 'Smith & Sons opened a plant in May.' },
		]);
	},

	'Esc takes back what was typed, and a page that comes meanwhile waits': async () => {
		const { page, show, told } = await openFrame();
		await show(report('<p>We opened a plant.</p>'));
		const words = page.getByText('We opened');
		await words.click();
		await page.keyboard.type('xyz');
		await show(report('<p>We opened a plant.</p><p>Later words</p>'));
		assert.equal(await page.getByText('Later words').count(), 0);
		await page.keyboard.press('Escape');
		assert.deepEqual(await told('edit'), []);
		assert.equal(await page.getByText('Later words').count(), 1);
		assert.equal(await page.getByText('We opened a plant.', { exact: true }).count(), 1);
	},

	'a change that the text does not take is gone from the page with the next one': async () => {
		const { page, show } = await openFrame();
		const text = report('<p>We opened a plant.</p><p>It is in <b>May</b>.</p>');
		await show(text);
		await page.getByText('We opened').click();
		await page.keyboard.press('End');
		await page.keyboard.type(' xyz');
		await page.keyboard.press('Enter');
		assert.equal(await page.getByText('xyz').count(), 1);
		await show(text);
		assert.equal(await page.getByText('xyz').count(), 0);
		await show(text.replace('May', 'June &amp; July'));
		assert.equal(await page.getByText('June & July', { exact: true }).count(), 1);
		assert.equal(await page.getByText('We opened a plant.', { exact: true }).count(), 1);
	},

	'after any changes the page is as one that is put up anew': async () => {
		const changed = await openFrame();
		const fresh = await openFrame();
		/** All that is there, and what is marked of some spans of the text. */
		const seen = async ({ page, send }, length) => {
			const findings = [0.1, 0.5, 0.8].map((share) => {
				const start = Math.floor(share * length);
				return { start, end: start + 40, severity: 'error', message: 'm', rule: 'r' };
			});
			await send({ type: 'findings', findings });
			return page.evaluate(() => ({
				html: document.getElementById('page').innerHTML,
				marked: [...CSS.highlights.get('form8k-error')].map((range) => range.toString()),
			}));
		};
		const random = numbers();
		const pieces = [...hostile, ...samplesOfMarkup, ...samplesOfMarkup, ...samplesOfMarkup];
		for (const name of ['clean-html.htm', 'clean-inline-xbrl.htm', 'faulty-html.htm', 'clean-text.txt']) {
			const document = {};
			let text = sample(name);
			let known;
			for (let version = 1; version < 60; version++) {
				const page = pageOf(text, version);
				await changed.show(text, { page: pageChange(document, page, known), uri: name });
				await fresh.show(text, { uri: `${name}${version}` });
				assert.deepEqual(await seen(changed, text.length), await seen(fresh, text.length), `${name} ${version}`);
				known = version;
				const at = random(text.length);
				const piece = pieces[random(pieces.length)];
				text = text.slice(0, at) + (random(3) === 0 ? '' : piece) + text.slice(at + random(3) * random(30));
			}
		}
		await changed.page.close();
		await fresh.page.close();
	},

	'check boxes and links work with mouse and keyboard': async () => {
		const { page, show, told } = await openFrame();
		await show(sample('clean-html.htm'));
		const boxes = page.getByRole('checkbox');
		assert.ok((await boxes.count()) >= 4);
		await boxes.nth(0).click();
		await boxes.nth(1).focus();
		await page.keyboard.press('Space');
		assert.equal((await told('box')).length, 2);
		await page.locator('[data-href]').first().focus();
		await page.keyboard.press('Enter');
		assert.equal((await told('link')).length, 1);
		assert.deepEqual(await told('edit'), []);
	},

	'findings are marked and listed, and lead to their fixes': async () => {
		const { page, show, send, told } = await openFrame();
		const text = report('<p>We opened a plnt &amp; closed it.</p>');
		const counts = page.locator('#findings-button');
		assert.equal(await counts.textContent(), 'Reading…');
		await send({ type: 'nothing', why: 'It is not served.' });
		assert.equal(await counts.textContent(), 'No findings');
		await show(text);
		assert.equal(await page.getByText('It is not served.').count(), 0);
		const start = text.indexOf('plnt');
		const finding = { start, end: start + 4, severity: 'error', message: 'Not a word', rule: 'spelling' };
		await send({ type: 'findings', findings: [finding] });
		const marked = await page.evaluate(() => [...CSS.highlights.get('form8k-error')].map((range) => range.toString()));
		assert.deepEqual(marked, ['plnt']);
		// The finding that one was led to is told of, and what can be done has the keyboard.
		await send({ type: 'cursor', offset: start, isFinding: true });
		const tip = page.getByRole('dialog', { name: 'Not a word' });
		assert.match(await tip.textContent(), /Error · spelling/);
		await page.keyboard.press('Enter');
		assert.deepEqual(await told('fix'), [{ type: 'fix', index: 0 }]);
		await page.keyboard.press('Escape');
		assert.equal(await tip.count(), 0);
		assert.equal(await page.evaluate(() => document.activeElement.id), 'page');
		await page.getByRole('button', { name: '1 error' }).click();
		// The list stands under the bar, however high that is.
		await page.setViewportSize({ width: 260, height: 500 });
		await page.evaluate(() => window.scrollTo(0, 200));
		const [above, below] = await page.evaluate(() =>
			['bar', 'findings'].map((id) => Math.round(document.getElementById(id).getBoundingClientRect().y)),
		);
		const { height } = await page.locator('#bar').boundingBox();
		assert.ok(above >= 0 && below >= above + Math.floor(height), `${above} ${below} ${height}`);
		await page.getByRole('button', { name: 'Fix or waive: Not a word' }).click();
		assert.equal((await told('fix')).length, 2);
	},

	'a page of a fixed width is made smaller until it fits, and what is clicked is found there': async () => {
		const { page, show, told } = await openFrame();
		await page.setViewportSize({ width: 640, height: 700 });
		const text = report(
			`<div style="width:8.5in">${'<p>Words of the report.</p>'.repeat(80)}<p style="text-align:right">The last</p></div>`,
		);
		await show(text);
		const fits = () =>
			page.waitForFunction(() => {
				const { left, right } = document.getElementById('page').getBoundingClientRect();
				const { scrollWidth, clientWidth } = document.getElementById('page');
				return left >= 0 && right <= innerWidth + 1 && scrollWidth <= clientWidth + 1;
			});
		await fits();
		const margin = await page.evaluate(() => {
			const around = document.getElementById('page').getBoundingClientRect();
			const words = document.querySelector('#page div').getBoundingClientRect();
			return [words.left - around.left, around.right - words.right].map(Math.round);
		});
		assert.ok(margin[1] >= margin[0] - 1, `the page has no margin on its right: ${margin}`);
		await page.getByText('The last').click();
		assert.ok(Math.abs((await told('select')).at(-1).offset - text.indexOf('The last')) <= 8);
		await page.setViewportSize({ width: 1400, height: 700 });
		await page.waitForFunction(() => document.getElementById('page').style.zoom === '');
		await fits();
		await show(`Item 8.01 Other Events\n\n${'Net sales'.padEnd(90)}${'41.7'.padStart(20)}${'38.2'.padStart(20)}\n`, {
			uri: 'file:///b',
		});
		await page.setViewportSize({ width: 800, height: 700 });
		await fits();
		// Letters too small to be read are worse than a page that scrolls to the side.
		await page.setViewportSize({ width: 400, height: 700 });
		await page.waitForFunction(() => {
			const { fontSize, zoom } = getComputedStyle(document.getElementById('page'));
			return innerWidth === 400 && Number.parseFloat(fontSize) * Number(zoom) > 7.9;
		});
	},

	'a page that changes keeps its place and its nodes, and is quick': async () => {
		const { page, show, told } = await openFrame();
		const paragraphs = (count) =>
			Array.from({ length: count }, (_, i) => `<p>Paragraph ${i} of <b>the</b> report.</p>`).join('\n');
		const text = report(paragraphs(1500));
		await show(text);
		await page.evaluate(() => {
			window.scrollTo(0, 8000);
			window.kept = document.querySelectorAll('#page p')[900];
		});
		await show(text.replace('Paragraph 3 of', 'Paragraph three of'));
		const [isKept, top] = await page.evaluate(() => [window.kept.isConnected, window.scrollY]);
		assert.equal(isKept, true);
		assert.ok(Math.abs(top - 8000) < 40, `scrolled to ${top}`);
		const { took } = (await told('shown')).at(-1).shown;
		console.log(`  ${Math.round(text.length / 1000)} kB put up in ${took} ms`);
		assert.ok(took < 500);
	},
};

const failures = [];
for (const [name, test] of Object.entries(tests)) {
	try {
		await test();
		console.log(`✔ ${name}`);
	} catch (error) {
		failures.push(failed(name, error));
		console.log(`✘ ${name}\n${error.stack}`);
	}
}
await browser.close();
for (const line of failures) {
	console.log(line);
}
console.log(`${Object.keys(tests).length - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);

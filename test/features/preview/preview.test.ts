/** The page of a filing: safe whatever it says, and every word with its place in the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { PreviewPage } from '../../../protocol/preview';
import { previewPage } from '../../../server/src/features/preview/preview';
import { parseFiling } from '../../../server/src/filing/parseFiling';
import { shownRun } from '../../../server/src/text/shownRun';
import { sample, sampleNames } from '../../files';
import { hostile } from './hostile';

const pageOf = (text: string, document?: number): PreviewPage =>
	previewPage({ source: text, version: 1 }, parseFiling(text), document === undefined ? {} : { document });

/** All that a page may be made of: neither longer list of ours would notice a mistake in itself. */
const names = new Set(
	(
		'h1 h2 h3 h4 h5 h6 p br hr div center blockquote address pre b i u em strong big small sub sup tt strike font code ' +
		'dfn kbd samp var a img table caption tr th td ul ol li dl dt dd dir menu cite span abbr'
	).split(' '),
);
const attributes = new Set(
	(
		'align valign width height colspan rowspan border cellpadding cellspacing bgcolor bordercolor rules frame nowrap ' +
		'color face size noshade clear type start value compact dir char charoff hspace vspace style id alt role tabindex ' +
		'aria-checked aria-label data-run data-box data-href data-src class'
	).split(' '),
);

/** What is not safe on a page, in words; as a browser reads it, tags are found by a parser that knows no page of ours. */
function dangers(html: string): readonly string[] {
	const found: string[] = [];
	const parser = new Parser({
		onopentag(name, given) {
			if (!names.has(name)) {
				found.push(`<${name}>`);
			}
			for (const [attribute, value] of Object.entries(given)) {
				if (!attributes.has(attribute)) {
					found.push(`${name} ${attribute}`);
				}
				if (attribute === 'id' && !value.startsWith('at-')) {
					found.push(`id ${value}`);
				}
				if (attribute === 'class' && !['line', 'line long', 'page', 'note', 'notice'].includes(value)) {
					found.push(`class ${value}`);
				}
				if (attribute === 'style' && /url|expression|import|script|\\|@|var\(|position|behavior|binding/i.test(value)) {
					found.push(`style ${value}`);
				}
			}
		},
		oncomment: (data) => found.push(`comment ${data}`),
		onprocessinginstruction: (name) => found.push(`instruction ${name}`),
	});
	parser.end(html);
	return found;
}

/** The words of a page by run, as a browser has them. */
function runsOf(html: string): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	let run: number | undefined;
	const parser = new Parser({
		onopentag: (_, { 'data-run': id }) => {
			run = id === undefined ? run : Number(id);
		},
		ontext: (text) => run !== undefined && found.set(run, (found.get(run) ?? '') + text),
		onclosetag: (name) => {
			run = name === 'span' ? undefined : run;
		},
	});
	parser.end(html);
	return found;
}

/** Holds the runs of a page to the text: in order, apart from each other, and showing what is written there. */
function holdsToText(page: PreviewPage, text: string, what: string): void {
	const shown = runsOf(page.html);
	let end = 0;
	page.runs.forEach((run, index) => {
		assert.ok(run.start >= end && run.end >= run.start && run.end <= text.length, `${what}: run ${index}`);
		end = run.end;
		if (!run.isNote) {
			const written = shownRun(text.slice(run.start, run.end), page.format === 'html');
			assert.equal(shown.get(index), written.text, `${what}: run ${index}`);
			assert.deepEqual(run.references ?? [], written.references);
		}
	});
}

test('the pages of all samples are safe, and have every word at its place', () => {
	for (const name of sampleNames) {
		const text = sample(name);
		const { documents } = pageOf(text);
		documents.forEach((_, index) => {
			const page = pageOf(text, index);
			assert.deepEqual(dangers(page.html), [], name);
			holdsToText(page, text, name);
			assert.ok(
				page.runs.length > 0 || /class="notice"|<img /.test(page.html),
				`${name} ${index}: ${page.html.slice(0, 200)}`,
			);
		});
	}
});

test('nothing of hostile HTML is left on its page', () => {
	for (const markup of hostile) {
		const text = `<html><body><p>Item 8.01 Other Events</p>${markup}<p>after</p></body></html>`;
		const page = pageOf(text);
		assert.deepEqual(dangers(page.html), [], markup);
		holdsToText(page, text, markup);
	}
});

test('a page keeps what a filing looks like, and not what could do something', () => {
	const text =
		'<html><head><title>t</title><style>p{}</style></head><body bgcolor="white"><p style="text-align:center; ' +
		'position:fixed; background:url(x.gif); color:#000" onclick="go()" class="a">A &amp; B</p><script>go()</script>' +
		'<a name="x" href="ex99.htm">99</a><img src="logo.jpg" alt="Logo" onerror="go()"></body></html>';
	const { html, runs } = pageOf(text);
	assert.equal(
		html.replace(/ data-run="\d+"/g, ''),
		'<span class="note">&lt;style&gt; is not taken by EDGAR and not shown</span>' +
			'<p style="text-align:center;color:#000"><span>A &amp; B</span></p>' +
			'<span class="note">&lt;script&gt; is not taken by EDGAR and not shown</span>' +
			'<a id="at-x" role="link" tabindex="0" data-href="ex99.htm"><span>99</span></a><img data-src="logo.jpg" alt="Logo">',
	);
	assert.equal(text.slice(runs[1]?.start, runs[1]?.end), 'A &amp; B');
	assert.deepEqual(runs[1]?.references, [3, 7]);
});

test('a check box is a run of its own that says what it is and whether it is checked', () => {
	const { html } = pageOf(sample('clean-text.txt'));
	assert.match(html, /<span data-run="\d+" role="checkbox" aria-checked="false" aria-label="Written communications /);
});

test('a submission shows its report first, and any document that is asked for', () => {
	const text = sample('clean-submission.txt');
	const { documents, shown } = pageOf(text);
	assert.equal(documents[shown]?.label, '8-K');
	assert.ok(documents.length > 1);
	const at = text.indexOf('<TYPE>EX-99.1');
	const inExhibit = text.indexOf('<TEXT>', at) + 20;
	const page = previewPage({ source: text, version: 1 }, parseFiling(text), { offset: inExhibit });
	assert.equal(page.documents[page.shown]?.label, 'EX-99.1');
});

test('a plain text has a line for each of its lines, and pages where it says so', () => {
	const { html, format } = pageOf('Item 8.01 Other Events\r\n\r\n<PAGE>\r\nA < B & C\rD\n');
	assert.equal(format, 'text');
	assert.equal(
		html.replace(/ data-run="\d+"/g, ''),
		'<div class="line"><span>Item 8.01 Other Events</span></div><div class="line"><br></div><hr class="page">' +
			'<div class="line"><span>A &lt; B &amp; C</span></div><div class="line"><span>D</span></div>',
	);
});

test('whatever the tags are, the page is safe and balanced, and its runs show the text', () => {
	const pieces = fc.constantFrom(
		...hostile,
		...'<p> </p> <table> <tr> <td> </td> </table> <pre> </pre> <a href="x"> </a> <b> </b> <!-- --> &amp; &lt; words \r\n ]]> "'.split(
			' ',
		),
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat({ max: 30 }), (parts, cut) => {
			const text = `<html><p>Item 8.01 Other Events</p>${parts.join('')}`.slice(0, -cut || undefined);
			const page = pageOf(text);
			assert.deepEqual(dangers(page.html), []);
			holdsToText(page, text, text);
		}),
		{ numRuns: 500 },
	);
});

test('pictures and data of a submission are no pages', () => {
	const document = (type: string, text: string) => `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
	const text = [
		document('8-K', '<html><body><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>A plant.</p></body></html>'),
		document('EX-99.1', 'A press release.'),
		document('GRAPHIC', 'begin 644 logo.jpg\nM1234'),
		document('EX-101.SCH', '<XBRL>\n<?xml version="1.0"?><schema/>\n</XBRL>'),
		document('XML', '<html><body><table><tr><td>Entity Name</td></tr></table></body></html>'),
	].join('');
	assert.deepEqual(
		pageOf(text).documents.map(({ hasPage }) => hasPage),
		[true, true, false, false, false],
	);
});

test('lines of prose are wrapped at 80 letters, rows of tables stay as they are', () => {
	const prose = 'The registrant and its subsidiaries have entered into an agreement with the lenders named in it.';
	const row = `${'Net sales'.padEnd(50)}${'41.7'.padStart(20)}${'38.2'.padStart(20)}`;
	const { html } = pageOf(`Item 8.01 Other Events\n\n${prose}\n☐\t\t${prose}\t(1)\n${row}\n`);
	assert.deepEqual(
		[...html.matchAll(/<div class="(line[^"]*)"><span[^>]*>([^<]{3})/g)].map(([, kind, words]) => [kind, words]),
		[
			['line', 'Ite'],
			['line long', 'The'],
			['line long', '☐\t\t'],
			['line', 'Net'],
		],
	);
});

test('a report in plain text has a page, also where it begins as data does', () => {
	const { html } = pageOf(`<?xml version='1.0'?>\n${sample('clean-text.txt')}`);
	assert.match(html, /CURRENT REPORT/);
});

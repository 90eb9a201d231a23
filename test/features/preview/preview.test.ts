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
const htmlOf = ({ parts }: PreviewPage): string => parts.map(({ html }) => html).join('');

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
				if (attribute === 'class' && !['lines', 'lines long', 'page', 'note', 'notice', 'empty'].includes(value)) {
					found.push(`class ${value}`);
				}
				const isPlaced = /position:(?!relative|absolute)|z-index/i.test(value);
				if (
					attribute === 'style' &&
					(isPlaced || /url|expression|import|script|\\|@|var\(|behavior|binding/i.test(value))
				) {
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
function holdsToText({ start, parts, format }: PreviewPage, text: string, what: string): void {
	let base = start;
	let end = 0;
	for (const { html, length, runs } of parts) {
		const shown = runsOf(html);
		runs.forEach((run, index) => {
			assert.ok(base + run.start >= end && run.end >= run.start && run.end <= length, `${what}: run ${index}`);
			end = base + run.end;
			if (!run.isNote) {
				const written = shownRun(text.slice(base + run.start, end), format !== 'text');
				assert.equal(shown.get(index), written.text, `${what}: run ${index}`);
				assert.deepEqual(run.references ?? [], written.references);
			}
		});
		base += length;
	}
	assert.ok(base <= text.length, what);
}

/** Holds the parts of a page to it: that each is balanced, and what is around them as well. */
function isBalanced({ parts }: PreviewPage): boolean {
	let around = 0;
	const areWhole = parts.every(({ html, tag }) => {
		around += tag === 'opening' ? 1 : tag === 'closing' ? -1 : 0;
		const opened = html.match(/<(?!\/|br|hr|img)/g)?.length ?? 0;
		const closed = html.match(/<\//g)?.length ?? 0;
		return around >= 0 && opened - closed === (tag === 'opening' ? 1 : tag === 'closing' ? -1 : 0);
	});
	return areWhole && around === 0;
}

test('the pages of all samples are safe, and have every word at its place', () => {
	for (const name of sampleNames) {
		const text = sample(name);
		const { documents } = pageOf(text);
		documents.forEach((_, index) => {
			const page = pageOf(text, index);
			assert.deepEqual(dangers(htmlOf(page)), [], name);
			holdsToText(page, text, name);
			assert.ok(/data-run|class="notice"|<img /.test(htmlOf(page)), `${name} ${index}: ${htmlOf(page).slice(0, 200)}`);
		});
	}
});

test('nothing of hostile HTML is left on its page', () => {
	for (const markup of hostile) {
		const text = `<html><body><p>Item 8.01 Other Events</p>${markup}<p>after</p></body></html>`;
		const page = pageOf(text);
		assert.deepEqual(dangers(htmlOf(page)), [], markup);
		holdsToText(page, text, markup);
	}
});

test('a page keeps what a filing looks like, and not what could do something', () => {
	const text =
		'<html><head><title>t</title><style>p{}</style></head><body bgcolor="white"><p style="text-align:center; ' +
		'position:fixed; background:url(x.gif); color:#000" onclick="go()" class="a">A &amp; B</p><script>go()</script>' +
		'<a name="x" href="ex99.htm">99</a><img src="logo.jpg" alt="Logo" onerror="go()"></body></html>';
	const page = pageOf(text);
	const html = htmlOf(page);
	assert.equal(
		html.replace(/ data-run="\d+"/g, ''),
		'<span class="note">&lt;style&gt; is not taken by EDGAR and not shown</span>' +
			'<p style="text-align:center;color:#000"><span>A &amp; B</span></p>' +
			'<span class="note">&lt;script&gt; is not taken by EDGAR and not shown</span>' +
			'<a id="at-x" role="link" tabindex="0" data-href="ex99.htm"><span>99</span></a><img data-src="logo.jpg" alt="Logo">',
	);
	holdsToText(page, text, 'page');
	assert.deepEqual(page.parts[1]?.runs[0]?.references, [3, 7]);
});

test('a page has the look that its body gives it, safely, and what is placed or hidden stays so', () => {
	const bodied = (body: string): PreviewPage =>
		pageOf(`<html>${body}<p>Item 8.01 Other Events</p><p style="position:absolute;top:4pt;visibility:hidden">x</p>`);
	const page = bodied(
		'<body text=red BGCOLOR="white" STYLE="font: 10pt Times; margin:4px; position:absolute; width:9px">',
	);
	assert.equal(page.style, 'background-color:white;color:red;font:10pt Times');
	assert.match(htmlOf(page), /<p style="position:absolute;top:4pt;visibility:hidden">/);
	assert.equal(
		bodied('<body bgcolor="red;position:fixed;background:url(x)" onload="go()">').style,
		'background-color:red',
	);
	assert.equal('style' in bodied('<body class="a">'), false);
	assert.equal('style' in bodied(''), false);
});

test('plain HTML is laid out by the ways of old, and each of its empty lines is marked', () => {
	const body =
		'<body><p>Item 8.01 Other<br>Events</p><br><div><font size=1><br><br>x</font></div><p><img src=a><br>y</p></body>';
	const plain = pageOf(`<html>${body}</html>`);
	const ended = htmlOf(plain).replaceAll('<span class="empty"><br></span>', '↵');
	assert.equal(plain.format, 'html');
	assert.deepEqual([ended.split('↵').length - 1, ended.split('<br>').length - 1], [3, 2]);
	const tagged = pageOf(`<html><ix:header></ix:header>${body}</html>`);
	assert.equal(tagged.format, 'tagged');
	assert.ok(!htmlOf(tagged).includes('class="empty"'));
});

test('a check box is a run of its own that says what it is and whether it is checked', () => {
	const html = htmlOf(pageOf(sample('clean-text.txt')));
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
	const page = pageOf('Item 8.01 Other Events\r\n\r\n<PAGE>\r\nA < B & C\rD\n');
	assert.equal(page.format, 'text');
	assert.equal(
		htmlOf(page).replace(/ data-run="\d+"/g, ''),
		'<div class="lines"><span>Item 8.01 Other Events</span>\n\n</div><hr class="page">' +
			'<div class="lines"><span>A &lt; B &amp; C</span>\n<span>D</span>\n</div>',
	);
});

test('whatever the tags are, the page is safe and balanced, and its runs show the text', () => {
	const pieces = fc.constantFrom(
		...hostile,
		...'<p> </p> <div> </div> <table> <tr> <td> </td> </table> <pre> </pre> <a href="x"> </a> <b> </b> <!-- --> &amp; &lt; words \r\n ]]> "'.split(
			' ',
		),
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat({ max: 30 }), (parts, cut) => {
			const text = `<html><p>Item 8.01 Other Events</p>${parts.join('')}`.slice(0, -cut || undefined);
			const page = pageOf(text);
			assert.deepEqual(dangers(htmlOf(page)), []);
			assert.ok(isBalanced(page), text);
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
	const html = htmlOf(pageOf(`Item 8.01 Other Events\n\n${prose}\n☐\t\t${prose}\t(1)\n${row}\n`));
	assert.deepEqual(
		[...html.matchAll(/<div class="(lines[^"]*)">(?:<span[^>]*>([^<]{3})[^<]*<\/span>\s*)*/g)].map(([all, kind]) => [
			kind,
			[...all.matchAll(/<span[^>]*>([^<]{3})/g)].map(([, words]) => words),
		]),
		[
			['lines', ['Ite']],
			['lines long', ['The', '☐\t\t']],
			['lines', ['Net']],
		],
	);
});

test('a report in plain text has a page, also where it begins as data does', () => {
	const html = htmlOf(pageOf(`<?xml version='1.0'?>\n${sample('clean-text.txt')}`));
	assert.match(html, /CURRENT REPORT/);
});

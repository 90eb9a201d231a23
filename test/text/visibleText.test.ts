import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { type VisibleText, visibleText } from '../../server/src/text/visibleText';

const read = (source: string): VisibleText => visibleText(source, { start: 0, end: source.length });
const html = (body: string): VisibleText => read(`<html><body>${body}</body></html>`);

/** The visible text with its breaks made visible. */
const shown = (body: string): string =>
	html(body).text.replaceAll('\t', '→').replaceAll('\v', '⏎').replaceAll('\n', '¶');

test('blocks, rows, cells and line breaks have their own signs', () => {
	assert.equal(
		shown('<p>One</p><p>Two<br>Three</p><table><tr><td>A</td><td>B<br>C</td></tr><tr><td>D</td></tr></table>'),
		'One¶Two¶Three¶A→B⏎C¶D',
	);
});

test('a paragraph at the edge of a cell breaks no line', () => {
	assert.equal(shown('<table><tr><td><p>A</p></td><td><div><p>B</p><p>C</p></div></td></tr></table>'), 'A→B⏎C');
});

test('tables within cells keep their rows', () => {
	const text = shown('<table><tr><td><table><tr><td>A</td></tr><tr><td>B</td></tr></table></td></tr></table>');
	assert.equal(text, 'A¶B');
});

test('white space of the source folds, and words split over tags stay together', () => {
	assert.equal(shown('<p>It<b>em</b>\r\n\t 8<i>.01</i>\n</p>'), 'Item 8.01');
});

test('preformatted text keeps its lines and spaces', () => {
	assert.equal(html('<pre>Date:   May 1\n  Jo Doe</pre>').text, 'Date:   May 1\n  Jo Doe');
});

test('entities are decoded, no-break spaces are spaces', () => {
	assert.equal(shown('<p>A&amp;B&nbsp;&#160;C &#8220;D&#x201d;</p>'), 'A&B  C “D”');
});

test('what is hidden, commented or in the inline XBRL header is not shown', () => {
	const hidden =
		'<ix:header><ix:hidden>0001</ix:hidden></ix:header><div style="display:none">no</div><!-- Item 9.99 -->';
	assert.equal(shown(`${hidden}<script>var a;</script><p hidden>no</p><p>Yes</p>`), 'Yes');
});

test('a self-closing tag hides nothing after it', () => {
	assert.equal(shown('<p>A</p><ix:hidden/><a name="x"/><p>B</p>'), 'A¶B');
});

test('a link is found with its target', () => {
	const source = '<html><body><p>See <a href="ex99.htm?a=1&amp;b=2">99.1</a></p></body></html>';
	const [link] = read(source).links;
	assert.equal(link?.href, 'ex99.htm?a=1&b=2');
	assert.equal(link && source.slice(link.span.start, link.span.end), '<a href="ex99.htm?a=1&amp;b=2">99.1</a>');
});

test('a fact covers the words that it shows, and keeps its value where it is hidden', () => {
	const visible = html(
		'<div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag">false</ix:nonNumeric></div>' +
			'<p>Date: <ix:nonNumeric name="dei:DocumentPeriodEndDate"><span>May 1,</span> 2024</ix:nonNumeric>.</p>',
	);
	const [flag, date] = visible.facts;
	assert.deepEqual(
		[flag?.name, flag?.value, flag && flag.shown.end - flag.shown.start],
		['dei:AmendmentFlag', 'false', 0],
	);
	assert.equal(date && visible.text.slice(date.shown.start, date.shown.end), 'May 1, 2024');
});

test('plain text that quotes a tag is no HTML', () => {
	assert.equal(read('The tag <p> begins a paragraph.\nItem 8.01').format, 'text');
	assert.equal(read('<p>Item</p>\n<p>8.01</p>\n<p>Other</p>\n<p>Events</p>').format, 'html');
});

test('a piece is trimmed and folded, and its span covers just its words', () => {
	const source = 'x  Other \r\n  Events  x';
	const piece = read(source).piece(1, source.length - 1);
	assert.equal(piece.text, 'Other Events');
	assert.equal(source.slice(piece.span.start, piece.span.end), 'Other \r\n  Events');
});

/** Parts of which documents are made at random, with the odd ones that filings have. */
const fragments = [
	'Item 8.01',
	' ',
	'\n',
	'\r\n',
	'\r',
	'\t',
	'\0',
	'\ufeff',
	'\ud800',
	'é',
	'😀',
	'&amp;',
	'&nbsp;',
	'&#160;',
	'&#8217;',
	'&bogus;',
	'&',
	'<p>',
	'</p>',
	'<br>',
	'<br/>',
	'<b>',
	'</b>',
	'<div style="display: none">',
	'</div>',
	'<div>',
	'<table>',
	'<tr>',
	'<td>',
	'</td>',
	'</tr>',
	'</table>',
	'<pre>',
	'</pre>',
	'<!-- note -->',
	'<![CDATA[x]]>',
	'<ix:header>',
	'</ix:header>',
	'<ix:nonNumeric name="dei:X">',
	'</ix:nonNumeric>',
	'<a href="#a">',
	'</a>',
	'<',
	'>',
	'</',
	'<!',
	'<p',
	'word',
	'99.1',
	'<span hidden>',
	'</span>',
	'<img src="x"/>',
];

/** Numbers from 0 up to `limit`, always the same ones. */
function numbers(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
		return Math.floor((state / 0x8000_0000) * limit);
	};
}

test('every visible letter and digit leads to its source and back', () => {
	for (let seed = 1; seed <= 400; seed++) {
		const next = numbers(seed);
		const body = Array.from({ length: 40 }, () => fragments[next(fragments.length)]).join('');
		const source = seed % 4 === 0 ? body : `${seed % 2 === 0 ? '\ufeff' : ''}<html><body>${body}`;
		const visible = read(source);
		for (const { 0: character, index } of visible.text.matchAll(/[A-Za-z0-9]/g)) {
			const span = visible.span(index, index + 1);
			assert.equal(
				source.slice(span.start, span.end),
				character,
				`seed ${seed}, offset ${index} of ${JSON.stringify(source)}`,
			);
			assert.equal(visible.offset(span.start), index, `seed ${seed}, back to ${index}`);
		}
		for (const { span, content } of visible.blocks) {
			assert.ok(span.start <= content.start && content.start <= content.end && content.end <= span.end, `seed ${seed}`);
			assert.ok(span.start >= 0 && span.end <= source.length, `seed ${seed}`);
		}
	}
});

test('an entity leads to all of its characters', () => {
	const source = '<html><body><p>Acme &amp; Sons</p></body></html>';
	const visible = read(source);
	const at = visible.text.indexOf('&');
	const span = visible.span(at, at + 1);
	assert.equal(source.slice(span.start, span.end), '&amp;');
	assert.equal(visible.offset(span.start + 2), at);
});

/** An invented filing as HTML, to be cut at every place. */
const whole = `<html><body><p>UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): <ix:nonNumeric name="dei:DocumentPeriodEndDate">May 1, 2024</ix:nonNumeric></p>
<p>ALDER WORKS, INC.<br>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Delaware</td><td>001-12345</td><td>12-3456789</td></tr></table>
<p>&#9744; Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)</p>
<p><b>Item 9.01.</b>&nbsp;Financial Statements and Exhibits.</p><p>(d) Exhibits.</p>
<table><tr><td>99.1</td><td><a href="ex.htm">Press release</a></td></tr></table>
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly authorized.</p>
<p>By: /s/ Jo Doe</p><p>Name: Jo Doe</p><p>Title: President</p></body></html>`;

test('a filing that ends anywhere is read without a fault', () => {
	const plain = whole.replace(/<[^>]*>/g, '').replaceAll('\n', '\r\n');
	for (const source of [whole, plain]) {
		for (let end = 0; end <= source.length; end += 3) {
			assert.doesNotThrow(() => parseFiling(source.slice(0, end)), `cut at ${end}`);
		}
	}
});

test('a section that is never closed ends with the text', () => {
	const text = '<html><body><div><p>One</p><![CDATA[ Two</div></body></html>';
	const { blocks } = read(text);
	assert.deepEqual(
		blocks.filter(({ span, content }) => span.end > text.length || content.end > text.length),
		[],
	);
	assert.ok(blocks.some(({ name }) => name === 'div'));
});

test('an element after a closing tag with attributes begins with its own tag', () => {
	const html = '<html><body><div><p>one</p></div class="x"><p>two</p id="y"></body></html>';
	const paragraphs = visibleText(html, { start: 0, end: html.length }).blocks.filter(({ name }) => name === 'p');
	assert.deepEqual(
		paragraphs.map(({ span, content }) => [html.slice(span.start, span.end), html.slice(content.start, content.end)]),
		[
			['<p>one</p>', 'one'],
			['<p>two</p id="y">', 'two'],
		],
	);
});

test('a closing tag that the end of the text cuts off shows nothing', () => {
	for (const tag of ['</i', '</i ', '</i 99.1', '</i class="x" Item 9.01 </b']) {
		assert.equal(read(`<html><body><p>One</p><p>Two &#9744;${tag}`).text, 'One\nTwo ☐', tag);
	}
	assert.equal(read('<html><body><p>One</p><p>Two < three').text, 'One\nTwo < three');
});

test('an opening tag that the end of the text cuts off shows nothing, and the elements around it keep their places', () => {
	const whole = '<html><body><div><p>One</p>';
	for (const tag of ['<', '<p', '<p ', '<s', '<br /', '<p class="x']) {
		const { text, blocks } = read(whole + tag);
		assert.equal(text, tag === '<' ? 'One\n<' : 'One', tag);
		assert.deepEqual(
			blocks.map(({ name, span }) => [name, span.start]),
			[
				['body', whole.indexOf('<body')],
				['div', whole.indexOf('<div')],
				['p', whole.indexOf('<p')],
			],
			tag,
		);
	}
});

test('entities are read wherever they stand, whole or half', () => {
	assert.equal(
		shown('<p>A&amp;B &lt&gt; &ampC &#x2610;&#9744 &unknown; &; & &#; &#x; &am</p>'),
		'A&B <> &C ☐☐ &unknown; &; & &#; &#x; &am',
	);
	assert.equal(shown('<p>A&nbsp;&#160;B &NotEqualTilde; C</p>'), 'A  B \u2242\u0338 C');
	const { links, facts } = html(
		'<a href="a.htm?b=1&amp;c=2">x</a><ix:nonNumeric name="dei:A">B &amp; C</ix:nonNumeric>',
	);
	assert.equal(links[0]?.href, 'a.htm?b=1&c=2');
	assert.equal(facts[0]?.value, 'B & C');
	assert.equal(shown('<p>A</p><p style="display&#58;none">B</p><p>C</p>'), 'A¶C');
});

test('plain text within the tags of an HTML document keeps its lines, a document that is being begun does not', () => {
	const lines = Array.from({ length: 30 }, (_, index) => `Line ${index}      Cell`).join('\n');
	assert.match(html(`<div>${lines}</div>`).text, /Line 7 {6}Cell\n/);
	assert.equal(html(`<p>${lines}</p>`).text.includes('\n'), false);
	assert.equal(html('<div>One\ntwo</div>').text, 'One two');
});

test('paragraphs without tags around tables of HTML are Markdown, each row a line and each cell apart', () => {
	const paragraphs = Array.from({ length: 10 }, (_, index) => `Paragraph ${index} of the report`);
	const table = '<table><tr><td>A</td><td><p>B</p><p>C<br>D</p></td></tr><tr><td>E</td></tr></table>';
	const written = [...paragraphs, table, 'The end'].join('\n\n');
	assert.match(read(written).text, /Paragraph 7 of the report\n\nParagraph 8/);
	assert.match(read(written).text, /A *\t *B *\v *C *\v *D *\t *\n *E *\t/);
	// With a paragraph in tags beside them it is a page of HTML.
	assert.equal(read(`${written}\n\n<p>More</p>`).text.includes('Paragraph 7 of the report\n\n'), false);
});

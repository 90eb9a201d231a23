import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { htmlElement } from '../../../server/src/rules/html/htmlElement';
import { check, fix, problems } from '../../fixture';
import { eventReport, htmlSubmission, submissionOf } from '../submissions';

const messages = (text: string) => problems(htmlElement, text).map(({ message }) => message);

test('an element that is none of EDGAR is flagged once a document', () => {
	assert.deepEqual(messages(htmlSubmission('<p>A <span>B</span> <SPAN>C</SPAN></p>')), [
		'Element <span>, 2 times: EDGAR does not take it in HTML without inline XBRL.',
	]);
	for (const html of [
		'<style>p { color: red }</style>',
		'<section>A</section>',
		'<p>A<o:p></o:p></p>',
		'<p><ins>A</ins></p>',
		'<p><q>A</q></p>',
		'<table><col width="1"><tr><td>A</td></tr></table>',
		'<svg></svg>',
		'<blink>A</blink>',
		'<meta http-equiv="refresh" content="1">',
		'<noscript>A</noscript>',
	]) {
		assert.equal(messages(htmlSubmission(html)).length, 1, html);
	}
});

test('a document with inline XBRL has other elements', () => {
	const tagged = (html: string) => submissionOf(taggedReport().replace('</body>', `${html}</body>`), []);
	assert.deepEqual(messages(tagged('<p><cite>A</cite></p>')), [
		'Element <cite>: EDGAR does not take it in a document with inline XBRL.',
	]);
	assert.deepEqual(messages(tagged('<p><a name="b">A</a></p>')), [
		'Attribute name of <a>: EDGAR does not take it in a document with inline XBRL.',
	]);
	check(htmlElement, tagged('<p><span>A</span> <s>B</s></p><table><tbody><tr><td>A</td></tr></tbody></table>'));
});

test('an element that shows the same is written, and tags without effect go', () => {
	fix(
		htmlElement,
		htmlSubmission('<p><s>A</s> <S>B</S></p>'),
		htmlSubmission('<p><strike>A</strike> <strike>B</strike></p>'),
	);
	fix(
		htmlElement,
		htmlSubmission('<table><tbody><tr><td>A</td></tr></tbody></table>'),
		htmlSubmission('<table><tr><td>A</td></tr></table>'),
	);
});

test('elements of HTML 3.2, active content, plain text and drafts are silent', () => {
	check(
		htmlElement,
		htmlSubmission('<h1>A</h1><ul><li><font size="2">B</font></ul><p align="center"><a name="c">C</a>'),
	);
	check(htmlElement, htmlSubmission('<script></script><p onclick="x()">A</p>'));
	check(htmlElement, eventReport.replace('plant', '<span>plant</span>'));
	check(
		htmlElement,
		submissionOf('FORM 8-K\n\nItem 8.01 Other Events\n\n<TABLE>\n<S>  <C>\nA  B\n<FN>\n</TABLE>\n', []),
	);
	check(htmlElement, htmlSubmission('<p>1 < 2 <b>and</b> a<b</p><PAGE>'));
});

test('before a submission is made, media and style sheets are a hint, and in inline XBRL whatever is refused', () => {
	const found = (text: string) => problems(htmlElement, text).map(({ message, atMost }) => `${atMost} ${message}`);
	for (const name of ['video', 'audio', 'svg', 'style', 'canvas', 'picture']) {
		assert.deepEqual(found(eventReport.replace('</body>', `<${name}></${name}></body>`)), [
			`hint Element <${name}>: EDGAR does not take it in HTML without inline XBRL.`,
		]);
	}
	const tagged = (html: string) => taggedReport().replace('</body>', `${html}</body>`);
	assert.deepEqual(found(tagged('<section>A</section><link rel="stylesheet" href="a.css">')), [
		'hint Element <section>: EDGAR does not take it in a document with inline XBRL.',
		'hint Attribute rel of <link>: EDGAR does not take it in a document with inline XBRL.',
	]);
	for (const html of ['<section>A</section>', '<tbody></tbody>', '<p><ins>A</ins></p>', '<q>A</q>']) {
		assert.deepEqual(found(eventReport.replace('</body>', `${html}</body>`)), []);
	}
	assert.deepEqual(found(tagged('<p><span>A</span></p><table><tbody><tr><td>A</td></tr></tbody></table>')), []);
});

test('a second page and one that sends its reader on are marked', () => {
	const page = taggedReport();
	assert.deepEqual(messages(page.replace('</body>', '</body><body></body>')), ['A second <body>: a document has one.']);
	assert.deepEqual(messages(`${page}<html><body></body></html>`), ['A second <html>: a document has one.']);
	assert.deepEqual(messages(page.replace('<body>', '<meta http-equiv="refresh" content="0;url=a.htm"><body>')), [
		'This sends the reader to another page, which EDGAR does not take.',
	]);
});

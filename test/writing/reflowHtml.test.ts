/** Each block on a line of its own, and nothing of what is shown or tagged has changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/writing/applying';
import { reflowHtml } from '../../server/src/writing/reflowHtml';
import { sample, sampleNames } from '../files';
import { saidBy } from '../markup';

const reflowed = (html: string): string => applyEdits(html, reflowHtml(html, 0, '\n'));

test('every block has its line, cells and breaks too', () => {
	assert.equal(
		reflowed(
			'<html><body><p>One <b>two</b></p><p>Three<br>four</p><table><tr><td>a</td><td>b</td></tr></table>end</body>',
		),
		'<html>\n<body>\n<p>One <b>two</b></p>\n<p>Three<br>\nfour</p>\n<table>\n<tr>\n<td>a</td>\n<td>b</td></tr></table>\nend</body>',
	);
});

test('where white space is shown or tagged, and within a line, nothing is written', () => {
	for (const html of [
		'<b>x</b><pre>a<p>b</p>c</pre>',
		'<b>x</b><span style="white-space:pre-wrap">a<br>b</span>',
		'<b>x</b><ix:nonNumeric name="a:b"><p>a</p><p>b</p></ix:nonNumeric>',
		'a<div style="display:inline-block">b</div><i>c</i>',
		'<style>p { white-space: pre }</style><p>a</p><p>b</p>',
		'<b>a</b><i>b</i>',
	]) {
		const inside = reflowed(`<!doctype html>${html}`);
		assert.equal(inside.replace(/\n(?=<(?:pre|style))|(?<=<\/pre>)\n/g, ''), `<!doctype html>${html}`);
	}
});

test('the samples show and say the same, and a second time there is nothing to do', () => {
	for (const name of sampleNames.filter((each) => each.endsWith('.htm'))) {
		const html = sample(name).replace(/>\s*\n\s*</g, '><');
		const after = reflowed(html);
		assert.deepEqual(saidBy(after), saidBy(html), name);
		assert.equal(reflowed(after), after, name);
	}
});

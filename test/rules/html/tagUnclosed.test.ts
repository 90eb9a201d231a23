import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { tagUnclosed } from '../../../server/src/rules/html/tagUnclosed';
import { fix, problems } from '../../fixture';
import { htmlReport } from '../reports';
import { htmlSubmission } from '../submissions';

const said = (body: string) => problems(tagUnclosed, htmlReport(body)).map(({ message }) => message);

test('what is not closed is marked, and closed where the element around it ends', () => {
	fix(
		tagUnclosed,
		htmlSubmission('<p>The <b>plant was opened.</p>\n<p>It is large.</p>'),
		htmlSubmission('<p>The <b>plant was opened.</b></p>\n<p>It is large.</p>'),
	);
	assert.equal(said('<p>Item 8.01 <u>Other Events</p><p>It was <i>opened</i>.</p>').length, 1);
	assert.equal(said('<div><p>It is open.</p>').length, 1);
});

test('cells and rows may end without a tag of their own, what stands in them not', () => {
	for (const table of [
		'<tr><td>A<td>B</td></tr>',
		'<tr><td>A</td><td>B</tr>',
		'<tr><td>A</td><td>B</td>',
		'<tr><th>A<td>B<tr><td>C<td>D',
		'<tr><td>A</td></tr><tr><td>B',
	]) {
		assert.deepEqual(said(`<table>${table}</table>`), [], table);
	}
	assert.deepEqual(said('<ul><li>One<li>Two</ul><p>Three<p>Four'), []);
	assert.deepEqual(said('<table><tr><td><b>A<td>B</td></tr></table>'), [
		'Element <b> is not closed: no </b> follows it in its place.',
	]);
	assert.deepEqual(said('<table><tr><td>A</td></td></tr></table>'), ['Tag </td> closes nothing.']);
});

test('what closes nothing is marked, and goes', () => {
	fix(tagUnclosed, htmlSubmission('<p>The plant</b> was opened.</p>'), htmlSubmission('<p>The plant was opened.</p>'));
	assert.deepEqual(said('<p>The plant.</p></table>'), ['Tag </table> closes nothing.']);
});

test('tags that do not end are marked', () => {
	assert.equal(said('<p style="color:black>The plant was opened.</p>\n<p>It is large.</p>').length, 1);
	assert.equal(said('<p style="color:black" The <b>plant</b> was opened.</p>').length, 1);
});

test('comments that do not end are marked, and what they hide is not', () => {
	const told = ['The comment is not closed by a “-->” of its own, and hides what follows.'];
	assert.deepEqual(said('<p>The plant.</p><!-- a note <p>It is <b>open.</p>'), told);
	assert.deepEqual(said('<p>The plant.</p><!-- a note <p>It is <b>open.</p><!-- page --><p>It is large.</p>'), told);
	assert.deepEqual(said('<p>The plant.</p><!--[if mso]><!--><p>It is open.</p><!--<![endif]--><!----><!-- 1 -->'), []);
});

test('paragraphs without their end, tags the wrong way about, comments and empty tags are silent', () => {
	for (const body of [
		'<p>The plant was opened.\n<p>It is large.',
		'<p><b><i>The plant</b></i> was opened.</p>',
		'<p>The plant <!-- <b> --> was opened.<br><a name="a"/></p>',
		"<p title='The 5\" pipe'>The plant was opened.</p>",
		'<style>p > b { color: black }</style><p>The plant was opened.</p>',
	]) {
		assert.deepEqual(said(body), [], body);
	}
});

test('a paragraph may stay open in HTML, but not in the XML of inline XBRL', () => {
	const body = '<p>The plant was opened.<div>It is large.</div>';
	assert.deepEqual(said(body), []);
	assert.deepEqual(
		problems(tagUnclosed, taggedReport().replace('</body>', `${body}</body>`)).map(({ message }) => message),
		['Element <p> is not closed: no </p> follows it in its place.'],
	);
});

test('in inline XBRL no element ends within another one, and facts are closed', () => {
	const said = (text: string) => problems(tagUnclosed, text).map(({ message }) => message);
	assert.deepEqual(said(taggedReport().replace('</body>', '<p><b>The <i>plant</b></i> is open.</p></body>')), [
		'Tag </b> stands before the end of an element within <b>.',
	]);
	assert.deepEqual(said(taggedReport().replace('</ix:nonNumeric>', '')), [
		'Element <ix:nonnumeric> is not closed: no </ix:nonnumeric> follows it in its place.',
	]);
	assert.deepEqual(said(htmlReport('<p>Item 8.01 Other Events</p></body><p>The plant is open.</p>')), [
		'Tag </body> closes nothing.',
	]);
});

test('what holds nothing closes itself in the XML of inline XBRL', () => {
	const report = (body: string) => taggedReport().replace('</body>', `${body}</body>`);
	const messages = (body: string) => problems(tagUnclosed, report(body)).map(({ message }) => message);
	assert.deepEqual(messages('<p>It is<br>open.</p>'), [
		'Element <br> is not closed: in the XML of inline XBRL it is <br/>.',
	]);
	fix(tagUnclosed, report('<p>It is<br class="a">open.</p>'), report('<p>It is<br class="a"/>open.</p>'));
	fix(tagUnclosed, report('<p><img src="a.jpg" alt="A"></p>'), report('<p><img src="a.jpg" alt="A"/></p>'));
	assert.deepEqual(messages('<p>It is<br/>open<br />and<br></br>new.</p><hr style="width:10%"/>'), []);
	assert.equal(messages('<ul><li>It is open.</ul>').length, 1);
	assert.deepEqual(said('<p>It is<br>open.</p><hr><ul><li>It is open.</ul>'), []);
});

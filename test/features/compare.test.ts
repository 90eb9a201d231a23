/** What two filings say, beside each other: part by part, whatever their markup. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis';
import { comparableText, redlineHtml } from '../../server/src/features/compare';
import { membersOf } from '../../server/src/folder/members';
import { partsOfFiling } from '../../server/src/reading/parts';
import { sample, sampleNames } from '../files';
import { filingOf } from '../fixture';
import { report } from '../report';

const namesOf = (text: string) => partsOfFiling(filingOf(text)).map(({ name }) => name);
const redline = (before: string, after: string) =>
	redlineHtml({ name: 'old.txt', filing: filingOf(before) }, { name: 'new.txt', filing: filingOf(after) });
/** What is marked on a redline. */
const marked = (html: string) =>
	[...html.matchAll(/<(ins|del)>(.*?)<\/\1>/gs)].map(([, kind, words]) => `${kind} ${words}`).slice(2);

test('a filing has its parts in the order of the text, the exhibits of a submission at the end', () => {
	assert.deepEqual(namesOf(sample('clean-text.txt')).slice(0, 1), ['Cover Page']);
	assert.ok(namesOf(sample('clean-text.txt')).includes('Signatures'));
	assert.equal(namesOf(sample('clean-submission.txt')).at(-1), 'EX-99.1');
});

test('markup and line ends make no difference, words do', () => {
	const html = (body: string) => `<html><body><p>Item 8.01 Other Events</p>${body}</body></html>`;
	const one = html(
		'<p>We opened a plant in <b>Salem</b>.</p><table><tr><td>99.1</td><td>Press release</td></tr></table>',
	);
	const two = html(
		'<div>We opened a <i>plant</i>\nin&nbsp;Salem.</div><table><tr><td>99.1</td>\n<td>Press release</td></tr></table>',
	);
	assert.equal(comparableText(filingOf(one)), comparableText(filingOf(two)));
	assert.equal(
		comparableText(filingOf(one)),
		'──── Item 8.01 ────\n\nItem 8.01 Other Events\n\nWe opened a plant in Salem.\n\n99.1 | Press release\n',
	);
});

test('a paragraph that a margin broke is one, a table is not', () => {
	const long = 'On March 2, 2026, the Company opened a plant in Salem, Oregon, and\nhired three hundred people there.';
	const table = 'Title of class     Symbol\nCommon stock       ABC\nPreferred stock\tABP';
	const text = comparableText(filingOf(`Item 8.01 Other Events\n\n${long}\n\n${table}\n`));
	assert.ok(text.includes('Salem, Oregon, and hired three hundred'));
	assert.ok(text.includes('Title of class Symbol\n\nCommon stock ABC\n\nPreferred stock | ABP'));
});

test('a redline has the words that came and went, and the paragraphs', () => {
	const before = 'Item 8.01 Other Events\n\nWe opened a plant in Salem.\n\nIt is old.\n';
	const after =
		'Item 8.01 Other Events\n\nWe opened two plants in Salem.\n\nItem 9.01 Exhibits\n\n(d) A < B & Exhibits\n';
	const html = redline(before, after);
	assert.deepEqual(marked(html), [
		'del a',
		'ins two',
		'del plant',
		'ins plants',
		'del It is old.',
		'ins Item 9.01 Exhibits',
		'ins (d) A &lt; B &amp; Exhibits',
	]);
	assert.deepEqual(marked(redline(report, report)), []);
	assert.ok(marked(redline(report, before)).some((each) => each.startsWith('del')));
});

test('the redline of any two samples loses no paragraph', () => {
	const names = sampleNames.slice(0, 8);
	names.forEach((name, index) => {
		const [before, after] = [sample(name), sample(names[(index + 1) % names.length] ?? name)];
		const html = redline(before, after);
		const text = (drop: string) =>
			html
				.slice(html.indexOf('<h2>'), html.indexOf('</main>'))
				.replace(new RegExp(`<${drop}>.*?</${drop}>`, 'gs'), '')
				.replace(/<h2>.*?<\/h2>|<p class="same">.*?<\/p>|<[^>]*>|\s/gs, '');
		const said = (source: string) =>
			partsOfFiling(filingOf(source))
				.flatMap(({ paragraphs }) => paragraphs)
				.join('')
				.replace(/\s/g, '')
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replaceAll('"', '&quot;')
				.replaceAll("'", '&#39;');
		assert.equal(text('del'), said(after), name);
		// The parts stand in the order of the later filing.
		assert.equal([...text('ins')].sort().join(''), [...said(before)].sort().join(''), name);
	});
});

test('a redline, which says all that a report says, is none itself, and belongs to no folder', () => {
	const html = redline(sample('clean-html.htm'), sample('faulty-html.htm'));
	assert.equal(analyze(html), undefined);
	const files = [
		{ name: 'form8-k.htm', text: sample('clean-folder/form8-k.htm') },
		{ name: 'form8-k-redline.html', text: html },
	];
	const members = membersOf(files, 'form8-k.htm');
	assert.deepEqual(
		[members?.documents.length, members?.around],
		[1, { hasOtherReports: false, reports: [], left: [] }],
	);
});

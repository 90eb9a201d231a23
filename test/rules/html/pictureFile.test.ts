import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureFile } from '../../../server/src/rules/html/pictureFile';
import { check, fix, problems, related } from '../../fixture';
import { htmlReport } from '../reports';
import { htmlSubmission } from '../submissions';

const messages = (text: string) => problems(pictureFile, text).map(({ message }) => message);
const picture = (src: string) => `<p><img src="${src}" alt="Logo"></p>`;
const logo = { type: 'GRAPHIC', fileName: 'harbor-logo.jpg', text: 'begin 644' };

test('pictures of another kind, within the text or from elsewhere are flagged', () => {
	for (const [src, message] of [
		['logo.png', 'Picture “logo.png”; EDGAR takes pictures that end in .jpg or .gif.'],
		['logo.jpeg', 'Picture “logo.jpeg”; EDGAR takes pictures that end in .jpg or .gif.'],
		['image001.emz', 'Picture “image001.emz”; EDGAR takes pictures that end in .jpg or .gif.'],
		['logo', 'Picture “logo”; EDGAR takes pictures that end in .jpg or .gif.'],
		['data:image/png;base64,iVBO', 'Picture within the text of the document; EDGAR takes files .jpg and .gif only.'],
		[
			'http://www.harborlights.example/logo.jpg',
			'Picture from a website; EDGAR takes pictures of the submission only.',
		],
		['//cdn.example/logo.gif', 'Picture from a website; EDGAR takes pictures of the submission only.'],
		['file:///C:/logo.jpg', 'Picture from a disk; EDGAR takes pictures of the submission only.'],
		['C:\\logo.jpg', 'Picture from elsewhere; EDGAR takes pictures of the submission only.'],
		['cid:part1@mail.example', 'Picture from elsewhere; EDGAR takes pictures of the submission only.'],
	] as const) {
		assert.deepEqual(messages(htmlSubmission(picture(src))), [message]);
	}
	assert.equal(messages(htmlSubmission("<IMG\nBORDER=0 SRC='Logo.PNG'>")).length, 1);
	assert.equal(messages(htmlReport(`<p>Item 8.01 Other Events</p>\n${picture('logo.png')}`)).length, 1);
});

test('a picture that occurs again is flagged once', () =>
	assert.equal(messages(htmlSubmission(picture('logo.png') + picture('logo.png'))).length, 1));

test('a picture that no document of the submission is, is flagged where others are there', () => {
	const missing = htmlSubmission(picture('harbor-chart.jpg'), [logo]);
	assert.deepEqual(messages(missing), ['Picture “harbor-chart.jpg” is no document of the submission.']);
	const other = htmlSubmission(picture('images/Harbor-Logo.JPG'), [logo]);
	assert.deepEqual(related(pictureFile, other), ['harbor-logo.jpg: This document has another name: it may be meant.']);
	fix(pictureFile, other, htmlSubmission(picture('harbor-logo.jpg'), [logo]));
});

test('pictures that EDGAR takes are silent', () => {
	check(pictureFile, htmlSubmission(picture('harbor-logo.jpg'), [logo]));
	check(pictureFile, htmlSubmission(picture('harbor-logo.gif')));
	check(pictureFile, htmlSubmission(picture('HARBOR-LOGO.JPG')));
	check(pictureFile, htmlSubmission('<p>logo.png</p><!-- <img src="a.png"> -->'));
	const saved = picture('https://www.sec.gov/Archives/edgar/data/9/logo.jpg');
	check(pictureFile, htmlReport(`<p>Item 8.01 Other Events</p>\n${saved}`));
});

test('a picture behind words is a hint, and goes', () => {
	const behind = htmlSubmission('<p style="margin:0;background:url(logo.jpg) no-repeat;color:black">It is open.</p>');
	assert.deepEqual(messages(behind), ['Picture in the background; EDGAR takes those of <img> only.']);
	fix(pictureFile, behind, htmlSubmission('<p style="margin:0;color:black">It is open.</p>'));
	const table = '<table><tr><td background="logo.jpg">It is open.</td></tr></table>';
	assert.equal(messages(htmlSubmission(table)).length, 1);
	check(pictureFile, htmlSubmission('<p style="background:#cceeff">See url(logo.jpg).</p>'));
});

/** Heads and feet of pages that came along with the text: they stand between the rows of a list and the lines of a signature. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRunningHead } from '../../../server/src/filing/runningHeads';
import { filingOf } from '../../fixture';
import { blocksOf, report, rowsOf } from './report';

const heads = [
	'Table of Contents',
	'2 | Page',
	'Form 8-K, Page 2',
	'Harbor Mills, Inc. Form 8-K\t2',
	'CONFIDENTIAL',
	'Privileged & Confidential',
	'W&H Draft 5/4/26 3:45 PM',
	'Draft of May 4, 2026',
	'4876-1234-5678.3',
	'#4851-2233-1122v1',
	'HM/ 123456789.3',
	'8-K v4 clean 5-4-26.docx',
	'Printed 5/4/2026 3:45:12 PM',
	'5/4/26, 3:45 PM\tform8-k',
	'https://www.example.com/harbor/form8-k.htm   2/9',
	'Error! Unknown document property name.',
	'[Remainder of page intentionally left blank]',
];

const line = (text: string) => ({ start: 0, end: text.length, text, gap: 1, opensRow: true });

/** The text with a page that ends before some words. */
const broken = (text: string, head: string, before: string): string => text.replace(before, `\n${head}\n\n${before}`);

test('a head or foot of a page is neither a row nor a line of a signature', () => {
	const clean = filingOf(report());
	for (const head of heads) {
		const inList = filingOf(broken(report(), head, '104            Cover'));
		assert.deepEqual(rowsOf(inList), rowsOf(clean), head);
		for (const place of ['Date: March 12', 'By: /s/ Jo', 'Jo Q. Doe\nPresident']) {
			assert.deepEqual(blocksOf(filingOf(broken(report(), head, place))), blocksOf(clean), `${head} before ${place}`);
		}
	}
});

test('lines of a report are no heads of pages', () => {
	for (const text of [
		'Confidential Separation Agreement, dated March 12, 2026',
		'Draft Registration Statement',
		'10.1 Credit Agreement, dated as of March 12, 2026',
		'Date: March 12, 2026',
		'3/12/2026',
		'By: /s/ Jo Q. Doe',
		'General Counsel and Secretary',
		'Page Industries, Inc.',
	]) {
		assert.equal(isRunningHead(line(text)), false, text);
	}
});

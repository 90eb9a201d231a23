/** Signature blocks as people type them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';
import { blocksOf, findingsIn, legend, report } from './report';

const head = 'HARBOR MILLS, INC.\n\nDate: March 12, 2026\n';

/** The lines of a block, how it is read, and the findings. */
const blocks: readonly (readonly [lines: string, block: string, ...findings: string[]])[] = [
	[`${head}By: /s/ Jo Q. Doe, Chief Financial Officer`, 'Jo Q. Doe | Jo Q. Doe | Chief Financial Officer'],
	[`${head}/s/ Jo Q. Doe, President and CEO`, 'Jo Q. Doe | Jo Q. Doe | President and CEO'],
	[`${head}By:\nJo Q. Doe, President`, '- | Jo Q. Doe | President', 'signature-unsigned'],
	[`${head}By: /s/ Jo Q. Doe\nName:\tJo Q. Doe\nTitle:\tPresident`, 'Jo Q. Doe | Jo Q. Doe | President'],
	[`${head}By: /s/ Jo Q. Doe\nName/Title:\tJo Q. Doe/President`, 'Jo Q. Doe | Jo Q. Doe | President'],
	[`${head}By: /s/ Jo Q. Doe\nName:\nTitle:\tJo Q. Doe\nPresident`, 'Jo Q. Doe | Jo Q. Doe | President'],
	[`${head}By: /s/ JO Q. DOE\n--------------------\nJO Q. DOE\nPRESIDENT`, 'JO Q. DOE | JO Q. DOE | PRESIDENT'],
	[`${head}By: /s/ Bob Doe\nRobert J. Doe\nPresident`, 'Bob Doe | Robert J. Doe | President'],
	[`${head}By: /s/ R. J. Doe\nRobert J. Doe, President`, 'R. J. Doe | Robert J. Doe | President'],
	[`${head}By: /s/ Kate Doe\nKathryn Doe, Treasurer`, 'Kate Doe | Kathryn Doe | Treasurer'],
	[`${head}By: /s/ Jo Q. Doe\nJo Q. Doe\nReceiver`, 'Jo Q. Doe | Jo Q. Doe | Receiver'],
	[`${head}By: /s/ Jo Q. Doe\nName: Jo Q. Doe\nLiquidating Trustee`, 'Jo Q. Doe | Jo Q. Doe | Liquidating Trustee'],
	[`${head}By: /s/ Jo Q. Doe\nJo Q. Doe\nCustodian`, 'Jo Q. Doe | Jo Q. Doe | Custodian'],
	[`${head}By: s/Jo Q. Doe/\nJo Q. Doe\nVice President - Finance`, 'Jo Q. Doe | Jo Q. Doe | Vice President - Finance'],
	[`${head}/s/ Jo Q. Doe\nBy: Jo Q. Doe\nIts: Controller`, 'Jo Q. Doe | Jo Q. Doe | Controller'],
	[
		`${head}BY:   JO Q. DOE\n     ----------------\n     Jo Q. Doe\n     Secretary`,
		'JO Q. DOE | JO Q. DOE | Secretary',
	],
	[`${head}By: /s/ Jo Q. DoeJo Q. DoeSecretary`, 'Jo Q. Doe | Jo Q. Doe | Secretary'],
	[`${head}By: /s/ Jo Q. Doe Jo Q. Doe\nSecretary`, 'Jo Q. Doe | Jo Q. Doe | Secretary'],
	[`${head}By: /s/ Jo Q. Doe NAME: Jo Q. Doe TITLE: Secretary`, 'Jo Q. Doe | Jo Q. Doe | Secretary'],
	[`${head}By: /s/ Jo Q. Doe Sr. Jo Q. Doe Sr. Secretary`, 'Jo Q. Doe Sr. | Jo Q. Doe Sr. | Secretary'],
	[`${head}     Jo Q. Doe\n     ----------------\n     Jo Q. Doe\n     Secretary`, 'Jo Q. Doe | Jo Q. Doe | Secretary'],
	[`${head}By: /s/ Per Doe\nPer Doe\nSecretary`, 'Per Doe | Per Doe | Secretary'],
	[
		`${head}By: /s/ Jo Q. Doe\nJo Q. Doe\nVice President\n\n(The Registrant has no directors or executive officers.)`,
		'Jo Q. Doe | Jo Q. Doe | Vice President',
	],
	[
		`${head}By: Alder Funding Corp., as Depositor of the Trust\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nSecretary`,
		'Jo Q. Doe | Jo Q. Doe | Secretary',
	],
	[
		`${head}By: Huron Trust Company, Trustee\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nSecretary`,
		'Jo Q. Doe | Jo Q. Doe | Secretary',
	],
];

for (const [lines, block, ...findings] of blocks) {
	test(`the signer of “${lines.slice(head.length).replace(/\s+/g, ' ')}” is read`, () => {
		const text = report({ signature: lines });
		assert.deepEqual(blocksOf(filingOf(text)), [`HARBOR MILLS, INC. | March 12, 2026 | ${block}`]);
		assert.deepEqual(
			findingsIn(text).map((finding) => finding.split(':')[0]),
			findings,
		);
	});
}

test('the date of signing may end the legend', () => {
	const signature = 'HARBOR MILLS, INC.\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident';
	for (const [words, date] of [
		['on this 12th day of March, 2026', '12th day of March, 2026'],
		[', on March 12, 2026', 'March 12, 2026'],
	] as const) {
		const text = report({ legend: `${legend}${words.startsWith(',') ? '' : ' '}${words}.`, signature });
		assert.deepEqual(blocksOf(filingOf(text)), [`HARBOR MILLS, INC. | ${date} | Jo Q. Doe | Jo Q. Doe | President`]);
		assert.deepEqual(findingsIn(text), []);
	}
});

test('a month that no calendar has is quoted, and one with a slip is said to be misspelled', () => {
	for (const date of ['Date: Marzo 12, 2026', 'Marzo 12, 2026']) {
		const text = report({ signature: `HARBOR MILLS, INC.\n\n${date}\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident` });
		assert.deepEqual(findingsIn(text), ['signature-date-missing: “Marzo 12, 2026” is no date of the calendar.']);
		assert.deepEqual(findingsIn(text.replace('Marzo', 'Marhc')), ['word-misspelled: “Marhc” is spelled “March”.']);
	}
});

test('who acts for the registrant is no signer', () => {
	const text = report({
		fields: report()
			.slice(report().indexOf('HARBOR'), report().indexOf('\n\nCheck'))
			.replace('MILLS, INC.', 'PARTNERS, L.P.'),
		signature:
			'HARBOR PARTNERS, L.P.\nBy: HARBOR TRUST, ITS\nGENERAL PARTNER\n\nDate: March 12, 2026\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nTrustee',
	});
	assert.deepEqual(blocksOf(filingOf(text)), [
		'HARBOR PARTNERS, L.P. | March 12, 2026 | Jo Q. Doe | Jo Q. Doe | Trustee',
	]);
});

test('the report of an auditor that is pasted after the signatures has no signer of the report', () => {
	const text = `${report()}
INDEPENDENT AUDITOR'S REPORT

To the Board of Directors of Harbor Mills, Inc.:

We have audited the accompanying statement of revenues of the Quay Street Center for the year ended December 31, 2025.

/s/ Penrose Tait LLP

Portland, Maine
March 10, 2026
`;
	assert.deepEqual(blocksOf(filingOf(text)), [
		'HARBOR MILLS, INC. | March 12, 2026 | Jo Q. Doe | Jo Q. Doe | President',
	]);
	assert.deepEqual(findingsIn(text), []);
});

test('signatures side by side are two blocks', () => {
	const other = 'HARBOR MILLS OPERATING, L.P.';
	const plain = `HARBOR MILLS, INC.                  ${other}

By: /s/ Jo Q. Doe                   By: /s/ Jo Q. Doe
    Jo Q. Doe                           Jo Q. Doe
    President                           Treasurer

Date: March 12, 2026                Date: March 12, 2026`;
	const cells = `HARBOR MILLS, INC.\t\t${other}\n\nBy:\t/s/ Jo Q. Doe\t\tBy:\t/s/ Jo Q. Doe\nName:\tJo Q. Doe\t\tName:\tJo Q. Doe\nTitle:\tPresident\t\tTitle:\tTreasurer\n\nDate: March 12, 2026\t\tDate: March 12, 2026`;
	const stacked = cells
		.replace(/\t+(?=By|Name|Title|HARBOR)/g, '\n')
		.replace(/\t+Date.*$/, '')
		.replace(/\t/g, ' ');
	for (const signature of [plain, cells, stacked]) {
		const text = report({ signature });
		assert.deepEqual(
			filingOf(text).signatures?.blocks.map(({ name, title }) => [name?.text, title?.text]),
			[
				['Jo Q. Doe', 'President'],
				['Jo Q. Doe', 'Treasurer'],
			],
		);
		assert.deepEqual(findingsIn(text), []);
	}
});

test('the date may stand far below the signature at the end', () => {
	const text = report({
		signature: 'HARBOR MILLS, INC.\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident\n\n\n\n\nMarch 12, 2026',
	});
	assert.deepEqual(blocksOf(filingOf(text)), [
		'HARBOR MILLS, INC. | March 12, 2026 | Jo Q. Doe | Jo Q. Doe | President',
	]);
});

test('a sentence about the signatures is no registrant', () => {
	const text = report({
		legend: `${legend}. The signature of each company is deemed to relate to that company only.`,
		signature:
			'HARBOR MILLS, INC. HARBOR MILLS OPERATING, L.P. (Registrants)\n\nDate: March 12, 2026\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident',
	});
	assert.deepEqual(findingsIn(text), []);
});

test('a date of signing may be written in many ways below the name', () => {
	for (const line of [
		'This 12th day of March, 2026',
		'Dated as of March 12, 2026',
		'Executed on March 12, 2026',
		'Date March 12, 2026',
		'Date – March 12, 2026',
		'Date signed: March 12, 2026',
		'Signed on: March 12, 2026',
		'(Date) March 12, 2026',
		'the 12th of March 2026',
		'12-Mar-2026',
		'2026/03/12',
		'Portland, Maine, March 12, 2026',
		'DATE:   MARCH 12,\n        2026',
	]) {
		const text = report({ signature: `HARBOR MILLS, INC.\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident\n\n${line}` });
		assert.equal(filingOf(text).signatures?.blocks[0]?.date?.iso, '2026-03-12', line);
		assert.deepEqual(findingsIn(text), [], line);
	}
});

test('the dateline of what follows is no date of signing', () => {
	const text = report({
		signature:
			'HARBOR MILLS, INC.\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident\n\nHarbor Mills opens a mill, Portland, March 14, 2026',
	});
	assert.equal(filingOf(text).signatures?.blocks[0]?.date, undefined);
});

test('name and title may have one label, or the title another', () => {
	for (const lines of [
		'Name and Title: Jo Q. Doe, President',
		'Name/Title: Jo Q. Doe, President',
		'Printed Name & Title: Jo Q. Doe, President',
		'Name: Jo Q. Doe\nPosition: President',
		'Name: Jo Q. Doe\nCapacity: President',
	]) {
		const text = report({ signature: `HARBOR MILLS, INC.\n\nDate: March 12, 2026\n\nBy: /s/ Jo Q. Doe\n${lines}` });
		assert.deepEqual(
			blocksOf(filingOf(text)),
			['HARBOR MILLS, INC. | March 12, 2026 | Jo Q. Doe | Jo Q. Doe | President'],
			lines,
		);
		assert.deepEqual(findingsIn(text), [], lines);
	}
});

test('a date alone before the heading of an exhibit is that of the block', () => {
	const text = report({
		signature:
			'HARBOR MILLS, INC.\n\nBy: /s/ Jo Q. Doe\nJo Q. Doe\nPresident\n\n\n\n\nMarch 12, 2026\n\n<TABLE>\nEXHIBIT 1\n\nStatement to holders',
	});
	assert.equal(filingOf(text).signatures?.blocks[0]?.date?.iso, '2026-03-12');
});

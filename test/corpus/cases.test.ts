/**
 * Invented inputs that were read wrongly once, each with what is right. They lie in `cases` of the folder that
 * `FORM8K_SHARED` names, else of `../shared`; without it these tests are skipped. What they are of is tested with texts
 * of our own in `test/filing/messy`.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis';
import { shared } from '../files';

const folder = join(shared, 'cases');
const skip = existsSync(folder) ? false : `no cases at ${folder} (FORM8K_SHARED names another place)`;

/** What is read of a case, and what is said of it. */
interface Reading {
	readonly items: readonly string[];
	/** The numbers of each list. */
	readonly exhibits: readonly (readonly string[])[];
	readonly registrants: readonly string[];
	/** `name, title, ISO date` of each block. */
	readonly signers: readonly string[];
	/** `severity rule`, no hints. */
	readonly problems: readonly string[];
}

/** What most cases are, but for the one thing that each is about. */
const usual: Reading = {
	items: ['2.02', '9.01'],
	exhibits: [['99.1', '104']],
	registrants: ['QUILLMOOR INSTRUMENTS, INC.'],
	signers: ['Dana R. Whitlock, Chief Financial Officer, 2025-05-08'],
	problems: [],
};
const withWrongItem: Reading = { ...usual, problems: ['error unknown-item'] };
const withThreeItems: Reading = { ...usual, items: ['2.02', '7.01', '9.01'] };

const right: Readonly<Record<string, Reading>> = {
	'column-head-designation.htm': { ...usual, exhibits: [['99', '104']] },
	'column-head-designation.txt': { ...usual, exhibits: [['99', '104']] },
	'column-head-document.txt': usual,
	'column-head-ends-in-exhibit.txt': usual,
	'combined-registrant-column.txt': {
		...usual,
		registrants: ['Tallgrass Ridge Power Company', 'Piney Creek Electric Company'],
		signers: ['Dana R. Whitlock, Corporate Secretary, 2025-05-08'],
	},
	'contents-last-entry.htm': usual,
	'contents-last-entry.txt': usual,
	'coverless-contents-first.txt': { ...usual, registrants: [], signers: [] },
	'date-at-end-of-legend.txt': {
		...usual,
		signers: ['Dana R. Whitlock, Executive Vice President, Chief Financial Officer, and Director, 2025-05-08'],
	},
	'decimal-aligned-cells.htm': { ...usual, exhibits: [['99.1', '99.2', '104']] },
	'exhibits-without-item.txt': { ...usual, items: ['2.02'], problems: ['error exhibits-item-missing'] },
	'item-number-comma.txt': withWrongItem,
	'item-number-hyphen.txt': withWrongItem,
	'item-number-letter-l.txt': withWrongItem,
	'item-number-letter-o.txt': withWrongItem,
	'item-word-misspelt.txt': withWrongItem,
	'joint-heading-and-item.txt': withThreeItems,
	'joint-heading-semicolon.txt': withThreeItems,
	'mojibake.txt': usual,
	'page-number-as-exhibit.txt': {
		items: ['5', '7'],
		exhibits: [['20.1'], ['20.1']],
		registrants: ['BRAMWELL ROUTERS, INC.'],
		signers: ['Paula K. Stone, Chief Financial Officer, 1995-10-05'],
		problems: [],
	},
	'short-first-name-signer.txt': { ...usual, signers: ['Robert Whitlock, President, 2025-05-08'] },
	'state-name-number-row.txt': { ...usual, registrants: ['Quillmoor Instruments, Inc.'] },
	'unicode-line-separators.txt': usual,
	'zero-width-glue.txt': usual,
};

function readingOf(text: string): Reading {
	const analysis = analyze(text, { today: '2026-11-28' });
	assert.ok(analysis, 'no Form 8-K');
	const { items, exhibitLists, cover, signatures } = analysis.filing;
	return {
		items: items.map(({ number }) => number),
		exhibits: exhibitLists.map(({ rows }) => rows.flatMap(({ number }) => number?.text ?? [])),
		registrants: cover?.registrants.map((name) => name.text) ?? [],
		signers: signatures?.blocks.map(({ name, title, date }) => [name?.text, title?.text, date?.iso].join(', ')) ?? [],
		problems: analysis
			.problems()
			.filter(({ severity }) => severity !== 'hint')
			.map(({ severity, rule }) => `${severity} ${rule.id}`),
	};
}

test('no case is without its reading', { skip }, () =>
	assert.deepEqual(
		readdirSync(folder).filter((name) => name !== 'README.md'),
		Object.keys(right),
	),
);

for (const [name, reading] of Object.entries(right)) {
	test(`${name} is read right`, { skip }, () =>
		assert.deepEqual(readingOf(readFileSync(join(folder, name), 'utf8')), reading),
	);
}

/**
 * What holds of every fix of every rule, tried on real filings: as they were filed, and damaged in many small ways.
 * They lie outside the repository: in `seeds` and `corpus` of the folder that `FORM8K_SHARED` names, else of
 * `../shared`. Without them these tests are skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Filing } from '../../server/src/filing/filing';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { shared } from '../files';
import { apply } from '../fixture';
import { brokenIn, unsoundSpans } from '../invariants';
import { damages, seeded } from './damage';

const folders = ['seeds', 'corpus/html', 'corpus/sgml', 'corpus/body', 'corpus/flat', 'corpus/fragment'].filter(
	(name) => existsSync(join(shared, name)),
);
const skip = folders.length > 0 ? false : `no filings at ${shared} (FORM8K_SHARED names another place)`;

/** Above this many characters a filing is mostly its exhibits, and takes more time than it teaches. */
const longest = 400_000;
/** How many filings each damage is tried on. */
const perDamage = 12;

/** The filings of the folders, each read once. */
const filings = folders.map((folder) => {
	const read = readdirSync(join(shared, folder)).flatMap((name) => {
		const text = readFileSync(join(shared, folder, name), 'utf8');
		const filing = text.length <= longest ? parseFiling(text) : undefined;
		return filing ? [{ name: `${folder}/${name}`, filing }] : [];
	});
	return { folder, read };
});
const all = filings.flatMap(({ read }) => read);

for (const { folder, read } of filings) {
	test(`the fixes of ${folder} put right what they are for and nothing else`, () => {
		const tried = new Map<string, number>();
		assert.deepEqual(
			read.flatMap(({ name, filing }) => brokenIn(filing, tried).map((fault) => `${name}: ${fault}`)),
			[],
		);
	});
}

test('fixes put damaged filings right, and nothing else', { skip }, async (t) => {
	const total = new Map<string, number>();
	for (const [index, [title, damage]] of Object.entries(damages).entries()) {
		await t.test(title, (t) => {
			const tried = new Map<string, number>();
			const faults: string[] = [];
			let count = 0;
			// Every seventh filing, since those of one registrant lie together; each damage begins with another one.
			for (let step = 0; step < all.length && count < perDamage; step++) {
				const { name, filing } = all[(index * 17 + step * 7) % all.length] ?? { name: '' };
				const edits = filing ? damage(filing, seeded(step)) : [];
				const damaged = filing && edits.length > 0 ? parseFiling(apply(filing.source.slice(0), { edits })) : undefined;
				if (damaged) {
					count += 1;
					faults.push(...brokenIn(damaged, tried).map((fault) => `${name}: ${fault}`));
				}
			}
			for (const [rule, fixes] of tried) {
				total.set(rule, (total.get(rule) ?? 0) + fixes);
			}
			t.diagnostic(`${count} filings, ${[...tried.values()].reduce((sum, each) => sum + each, 0)} fixes`);
			assert.deepEqual(faults, []);
			assert.ok(count > 0, 'no filing could be damaged so');
		});
	}
	const counts = [...total].sort(([, a], [, b]) => b - a).map(([rule, fixes]) => `${rule} ${fixes}`);
	t.diagnostic(`fixes tried: ${counts.join(', ')}`);
});

test('a filing that breaks off is read without fault, wherever it breaks off', { skip }, () => {
	const random = seeded(8);
	const faults: string[] = [];
	for (let count = 0; count < 200; count++) {
		const { name, filing } = all[Math.floor(random() * all.length)] ?? {};
		const text = filing?.source ?? '';
		const end = Math.floor(random() * text.length);
		const start = count % 4 === 3 ? Math.floor(random() * end) : 0;
		const part: Filing | undefined = parseFiling(text.slice(start, end));
		faults.push(...(part ? unsoundSpans(part) : []).map((fault) => `${name} from ${start} to ${end}: ${fault}`));
	}
	assert.deepEqual(faults, []);
});

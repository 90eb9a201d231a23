/** Reflowing real filings changes no word, no link, no tag and no tagged fact. Skipped without filings. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { partsOf } from '../../server/src/features/preview/parts';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { isHtml } from '../../server/src/text/visibleText';
import { applyEdits } from '../../server/src/writing/applying';
import { reflowHtml } from '../../server/src/writing/reflowHtml';
import { shared } from '../files';
import { saidBy } from '../markup';

const folders = ['corpus/html', 'corpus/sgml'].map((name) => join(shared, name)).filter(existsSync);
const skip = folders.length > 0 ? false : `no filings at ${shared} (FORM8K_SHARED names another place)`;

test('reflowed filings show and say the same, and have nothing left to reflow', { skip }, (t) => {
	let count = 0;
	for (const path of folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))) {
		const text = readFileSync(path, 'utf8');
		const filing = parseFiling(text);
		for (const { span } of filing ? partsOf(text, filing) : []) {
			const html = text.slice(span.start, span.end);
			if (isHtml(html)) {
				const after = applyEdits(html, reflowHtml(html, 0, '\n'));
				assert.deepEqual(saidBy(after), saidBy(html), path);
				assert.deepEqual(reflowHtml(after, 0, '\n'), [], path);
				count++;
			}
		}
	}
	t.diagnostic(`${count} documents`);
});

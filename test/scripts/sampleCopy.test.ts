/** The copy of the samples that a newcomer is shown. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../files';

interface Module {
	readonly places: Readonly<Record<string, string>>;
	copySamples(samples: string): string;
}

const samples = join(root, 'samples');
const load = async (): Promise<Module> =>
	import(pathToFileURL(join(root, 'scripts', 'sampleCopy.mjs')).href) as Promise<Module>;

test('every sample has a place in the copy, with a name of its own', async () => {
	const { places } = await load();
	assert.deepEqual(
		readdirSync(samples).filter((name) => name !== 'README.md' && !Object.hasOwn(places, name)),
		[],
	);
	const values = Object.values(places);
	assert.equal(new Set(values).size, values.length);
	assert.deepEqual(
		values.filter((place) => /faulty|clean/.test(place)),
		[],
	);
});

test('the copy leads to its own files alone, and they are there', async () => {
	const { copySamples, places } = await load();
	const copy = copySamples(samples);
	const broken: string[] = [];
	const pages = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:md|htm|txt)$/.test(name),
	);
	for (const page of pages) {
		const text = readFileSync(join(copy, page), 'utf8');
		const links = [...text.matchAll(/\]\(([^)#:]+)\)|href="([^"#:]+)"/g)].map(
			([, first, second]) => first ?? second ?? '',
		);
		const own = links.filter(
			(link) => page === 'README.md' || Object.values(places).some((each) => each.endsWith(link)),
		);
		const gone = own.filter((link) => !existsSync(join(dirname(join(copy, page)), link)));
		broken.push(
			...[...gone, ...Object.keys(places).filter((name) => text.includes(name))].map((name) => `${page}: ${name}`),
		);
	}
	rmSync(dirname(copy), { recursive: true });
	assert.ok(pages.length > 30);
	assert.deepEqual(broken, []);
});

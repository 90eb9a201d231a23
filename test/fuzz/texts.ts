/** The texts that are edited: the samples, invented filings and, where they lie beside the repository, real ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFiling } from '../../server/src/features/newFiling/newFiling';
import { samples, shared } from '../files';
import { today } from '../fixture';
import { report } from '../report';
import { html, submission } from './hostile';

/** Above this many characters a filing takes more time than it teaches. */
const longest = 60_000;
/** How many filings of each folder are taken, spread over all of it. */
const perFolder = 40;

const folders = ['seeds', 'corpus/html', 'corpus/sgml', 'corpus/body', 'corpus/flat', 'corpus/fragment'].filter(
	(name) => existsSync(join(shared, name)),
);

/** Why there are no real filings; `undefined` where there are. */
export const whyNoReal = folders.length > 0 ? undefined : `no filings at ${shared} (FORM8K_SHARED names another place)`;

const invented: readonly (readonly [string, string])[] = [
	['report', report],
	['report in HTML', html],
	['report in a submission', submission],
	['HTML in a submission', submission.replace(report, () => html)],
	['new filing', newFiling({ items: ['1.01', '5.02', '9.01'], format: 'text' }, today)],
	['new HTML filing', newFiling({ items: ['2.02', '9.01'], format: 'html' }, today)],
	...readdirSync(samples)
		.filter((name) => name !== 'README.md' && !name.endsWith('-folder'))
		.map((name) => [`samples/${name}`, readFileSync(join(samples, name), 'utf8')] as const),
];

const real: readonly (readonly [string, string])[] = folders.flatMap((folder) => {
	const names = readdirSync(join(shared, folder)).sort();
	const step = Math.max(1, Math.floor(names.length / perFolder));
	return names
		.filter((_, index) => index % step === 0)
		.map((name) => [`${folder}/${name}`, readFileSync(join(shared, folder, name), 'utf8')] as const)
		.filter(([, text]) => text.length <= longest);
});

const texts: ReadonlyMap<string, string> = new Map([...invented, ...real]);

/** The names of all texts, the invented ones first. */
export const names: readonly string[] = [...texts.keys()];

/** The names of those with several documents. */
export const submissions: readonly string[] = names.filter(
	(name) => (texts.get(name)?.match(/^<DOCUMENT>/gm)?.length ?? 0) > 1,
);

/** The text of a name; empty for one that there is not. */
export const textOf = (name: string): string => texts.get(name) ?? '';

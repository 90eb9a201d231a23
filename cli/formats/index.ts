/** The formats of `check` by their names. */
import type { Format } from './format';
import { github } from './github';
import { json, ndjson } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { stylish } from './stylish';

export const formats = { stylish, json, ndjson, sarif, junit, github } as const satisfies Readonly<
	Record<string, Format>
>;

export type FormatName = keyof typeof formats;

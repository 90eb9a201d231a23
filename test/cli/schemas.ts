/** The schemas of `docs` as checks of a value. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { root } from '../files';

/** Asserts that values are as the schema `docs/<name>.schema.json` says. */
export function schemaOf(name: 'check' | 'read'): (value: unknown) => void {
	const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
	addFormats(ajv);
	const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'docs', `${name}.schema.json`), 'utf8')));
	return (value) => assert.ok(validate(value), JSON.stringify(validate.errors));
}

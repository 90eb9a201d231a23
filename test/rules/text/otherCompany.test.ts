import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherCompany } from '../../../server/src/rules/text/otherCompany';
import { check, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('another company that is called the Company is marked', () =>
	check(
		otherCompany,
		report(`On May 4, 2026, Cobalt Prairie Works, LLC (the "Company") opened a plant.
                ^^^^^^^^^^^^^^^^^^^^^^^^^ “Cobalt Prairie Works, LLC” is called the Company; the cover names Harbor Lights, Inc.`),
	));

test('the registrant, its name in capitals or shortened, and other terms are silent', () => {
	for (const text of [
		'Harbor Lights, Inc. (the "Company") opened a plant.',
		'HARBOR LIGHTS, INC. (“we,” “us” or the “Company”) opened a plant.',
		'Harbor Holdings, LLC (the "Company") opened a plant.',
		'The plan of Harbor Lights, Inc., a Washington Corporation (the "Company"), is filed herewith.',
		'Cobalt Prairie Works, LLC (the "Builder") opened a plant of the Company.',
	]) {
		assert.deepEqual(problems(otherCompany, report(text)), [], text);
	}
	assert.deepEqual(
		problems(otherCompany, 'Item 8.01 Other Events\n\nCobalt Works, LLC (the "Company") opened a plant.'),
		[],
	);
});

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

test('other words in the parenthesis, and what the company is, do not hide it', () => {
	for (const words of ['(“we,” “us,” “our” or the “Company”)', '(the “Registrant”)', '(NYSE: CPW) (the “Company”)']) {
		assert.equal(
			problems(otherCompany, report(`Cobalt Prairie Works, Inc. ${words} opened a plant.`)).length,
			1,
			words,
		);
	}
	const described = 'Cobalt Prairie Works, Inc., a Delaware corporation (the “Company”), opened a plant.';
	assert.equal(problems(otherCompany, report(described)).length, 1);
	for (const text of [
		'Harbor Lights, Inc., a subsidiary of Cobalt Prairie Works, Inc. (the “Company”), opened a plant.',
		'Harbor Lights, Inc., an Ohio corporation (“we,” “us” or the “Company”), opened a plant.',
		'Harbor Lights, Inc. (NYSE: HLTS) (the “Company”) opened a plant.',
		'Cobalt Prairie Works, Inc. (the “Target Company”) opened a plant.',
	]) {
		assert.deepEqual(problems(otherCompany, report(text)), [], text);
	}
});

test('a name that begins with small letters is read whole', () => {
	const named = (text: string) => report(text).replace(/Harbor Lights, Inc\./gi, 'hhLumen Inc.');
	assert.deepEqual(problems(otherCompany, named('hhLumen Inc. (the "Company") opened a plant.')), []);
	assert.equal(problems(otherCompany, named('hhPrairie Works Inc. (the "Company") opened a plant.')).length, 1);
	const french = 'Société d’Ardèche Holdings plc';
	const ofFrench = report(`${french} (the “Company”) opened a plant.`).replace(/Harbor Lights, Inc\./gi, french);
	assert.deepEqual(problems(otherCompany, ofFrench), []);
});

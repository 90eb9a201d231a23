import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factTransitionFlag } from '../../../server/src/rules/facts/factTransitionFlag';
import { check, problems, related } from '../../fixture';

const transition = factOf('EntityExTransitionPeriod', '&#9744;', 'ixt:fixed-false');
const report = (company: string) =>
	taggedReport({ EntityEmergingGrowthCompany: company, EntityExTransitionPeriod: transition });
const messages = (text: string) => problems(factTransitionFlag, text).map(({ message }) => message);

test('the fact of a registrant that is no emerging growth company is flagged', () => {
	const text = report(factOf('EntityEmergingGrowthCompany', 'false'));
	assert.deepEqual(messages(text), [
		'Fact dei:EntityExTransitionPeriod, but dei:EntityEmergingGrowthCompany is false.',
	]);
	assert.deepEqual(related(factTransitionFlag, text), [
		`${factOf('EntityEmergingGrowthCompany', 'false')}: The other fact.`,
	]);
	assert.deepEqual(messages(report('')), [
		'Fact dei:EntityExTransitionPeriod, but dei:EntityEmergingGrowthCompany is missing.',
	]);
	const box = factOf('EntityEmergingGrowthCompany', '&#9744;', 'ixt-sec:boolballotbox');
	assert.equal(messages(report(box)).length, 1);
});

test('an emerging growth company has it, others do not', () => {
	check(factTransitionFlag, report(factOf('EntityEmergingGrowthCompany', '&#9746;', 'ixt:fixed-true')));
	check(factTransitionFlag, report(factOf('EntityEmergingGrowthCompany', '&#9746;', 'ixt-sec:boolballotbox')));
	check(factTransitionFlag, taggedReport());
});

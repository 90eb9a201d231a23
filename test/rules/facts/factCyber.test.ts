import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factCyber } from '../../../server/src/rules/facts/factCyber';
import { check, problems } from '../../fixture';

const item = '1.05 Material Cybersecurity Incidents';
const report = (date: string) => taggedReport({}, item).replaceAll('March 12, 2026', date);
const tag = (prefix: string) => (text: string) =>
	text.replace(
		'second plant',
		`<ix:nonNumeric contextRef="c-1" name="${prefix}:MaterialCybersecurityIncidentTimingTextBlock">second plant</ix:nonNumeric>`,
	);

test('Item 1.05 of a tagged report without its facts is flagged', () => {
	for (const date of ['December 18, 2024', 'March 12, 2026']) {
		const text = report(date);
		const [problem] = problems(factCyber, text);
		assert.equal(problem?.message, 'Item 1.05 without a fact of the taxonomy cyd.');
		assert.match(text.slice(problem.span.start, problem.span.end), /^Item 1\.05/);
	}
	assert.equal(problems(factCyber, tag('harbor')(report('March 12, 2026'))).length, 1);
});

test('facts of the taxonomy, whatever their prefix, are silent', () => {
	check(factCyber, tag('cyd')(report('March 12, 2026')));
	const declared = report('March 12, 2026').replace('<html>', "<html xmlns:c='http://xbrl.sec.gov/cyd/2025'>");
	check(factCyber, tag('c')(declared));
});

test('reports before the day, of other items, and without tags are silent', () => {
	check(factCyber, report('December 17, 2024'));
	check(factCyber, taggedReport());
	check(factCyber, report('March 12, 2026').replace(/<\/?ix:[^>]*>/g, ''));
});

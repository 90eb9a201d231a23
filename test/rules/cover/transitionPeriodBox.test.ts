import { test } from 'node:test';
import { transitionPeriodBox } from '../../../server/src/rules/cover/transitionPeriodBox';
import { coverOf, sampleEmergingGrowth } from '../../../server/src/rules/examples/coverPage';
import { check, fix } from '../../fixture';
import { htmlCover } from '../covers';

const cover = (company: string, transition: string) =>
	coverOf({ emergingGrowth: sampleEmergingGrowth(company, transition) });
const html = (company: string, transition: string) => {
	const [question = '', box = '', sentence = ''] = sampleEmergingGrowth(company, transition).trim().split('\n\n');
	return htmlCover({}, { after: `<p>${question.replaceAll('§', '&#167;')}</p>\n<p>${box}</p>\n<p>${sentence}</p>\n` });
};

test('the box checked alone is marked', () =>
	check(
		transitionPeriodBox,
		cover('☐', '☒').replace(
			'Act. ☒\n',
			`Act. ☒\n${' '.repeat(251)}^ The box of the extended transition period is checked, that of “Emerging growth company” is not.\n`,
		),
	));

test('it is unchecked, or the other checked, with the boxes of the cover', () => {
	fix(transitionPeriodBox, cover('☐', '☒'), cover('☐', '☐'));
	fix(transitionPeriodBox, cover('[ ]', '[X]'), cover('[X]', '[X]'), 'Check “Emerging growth company”');
	fix(transitionPeriodBox, html('&#9744;', '&#9746;'), html('&#9744;', '&#9744;'));
});

test('a tagged box is unchecked together with its fact', () => {
	const tagged = (box: string, value: string) =>
		html(
			'&#9744;',
			`<ix:nonNumeric contextRef="c" format="ixt:fixed-${value}" name="dei:EntityExTransitionPeriod">${box}</ix:nonNumeric>`,
		);
	fix(transitionPeriodBox, tagged('&#9746;', 'true'), tagged('&#9744;', 'false'));
});

test('both, neither, the company alone, and boxes that were lost are silent', () => {
	for (const [company, transition] of [
		['[X]', '[X]'],
		['[ ]', '[ ]'],
		['[X]', '[ ]'],
		['', '[X]'],
	] as const) {
		check(transitionPeriodBox, cover(company, transition));
	}
});

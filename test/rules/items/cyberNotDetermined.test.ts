import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cyberNotDetermined } from '../../../server/src/rules/items/cyberNotDetermined';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string): string => plainReport(`Item 1.05 Material Cybersecurity Incidents\n\n${text}`);

test('an incident that is not known to be material is marked', () => {
	check(
		cyberNotDetermined,
		report(`On March 10, 2026, files were copied. The Company has not concluded that the incident is material.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 1.05 is for an incident that was determined to be material.`),
	);
	for (const text of [
		'The Company has yet to determine whether the breach is material.',
		'The materiality of the incident has not been determined.',
		'No determination has been made as to the materiality of the incident.',
		'The Company is still assessing whether the incident is material.',
		'We do not believe this incident to be material to the Company.',
		'The Company determined that the attack was not material.',
		'The incident is immaterial.',
	]) {
		assert.equal(problems(cyberNotDetermined, report(text)).length, 1, text);
	}
});

test('the fix moves it to Item 8.01, as the heading is written', () => {
	fix(
		cyberNotDetermined,
		plainReport(
			'ITEM 1.05. MATERIAL CYBERSECURITY INCIDENTS.\n\nThe Company does not believe the incident is material.',
		),
		plainReport('ITEM 8.01. OTHER EVENTS.\n\nThe Company does not believe the incident is material.'),
	);
	fix(
		cyberNotDetermined,
		htmlReport(
			'<p><b>Item&nbsp;1.05</b> <i>Material Cybersecurity Incidents</i></p>\n<p>We have not determined if the incident is material.</p>',
		),
		htmlReport(
			'<p><b>Item&nbsp;8.01</b> <i>Other Events</i></p>\n<p>We have not determined if the incident is material.</p>',
		),
	);
});

test('an impact that is not known yet is silent', () => {
	for (const text of [
		'The Company determined that the incident is material. It has not yet determined its impact.',
		'The Company has not determined whether the incident is reasonably likely to materially impact its results.',
		'The incident has not had a material effect on operations.',
		'As of today the full scope of the incident is not known.',
		'The Company determined that the incident was material. It had not determined whether the incident was material before.',
		'A newspaper wrote: “The Company has not determined whether the incident is material.”',
	]) {
		check(cyberNotDetermined, report(text));
	}
	check(
		cyberNotDetermined,
		plainReport('Item 8.01 Other Events\n\nThe Company has not determined that the incident is material.'),
	);
});

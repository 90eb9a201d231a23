import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footnoteMarkUnexplained } from '../../../server/src/rules/exhibits/footnoteMarkUnexplained';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

test('a mark without a legend is reported once', () =>
	check(
		footnoteMarkUnexplained,
		plainReport(
			exhibitsOf(`10.1†  Supply Agreement
^^^^ The mark † of Exhibit 10.1 has no legend.
10.2†  Lease
99.1*  Press release dated March 12, 2026

* Furnished herewith.`),
		),
	));

test('a legend that no row bears is reported', () =>
	check(
		footnoteMarkUnexplained,
		plainReport(
			exhibitsOf(`99.1*  Press release dated March 12, 2026

* Furnished herewith.
+ Management contract or compensatory plan.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The legend of + belongs to no exhibit of the list.`),
		),
	));

test('marks and legends that go together are fine, however they are printed', () => {
	check(
		footnoteMarkUnexplained,
		plainReport(exhibitsOf('10.1**  Lease\n99.1*  Press release\n\n*Filed herewith.\n**Previously filed.')),
	);
	for (const mark of ['††', '++', '##', '†*']) {
		check(
			footnoteMarkUnexplained,
			plainReport(
				exhibitsOf(
					`2.1${mark}  Merger Agreement\n10.1†  Plan\n99.1*  Press release\n\n†Management plan.\n*Filed herewith.\n${mark === '†*' ? '' : `${mark} Schedules omitted.`}`,
				),
			),
		);
	}
	check(
		footnoteMarkUnexplained,
		plainReport(exhibitsOf('Exhibits marked with an asterisk are filed herewith.\n\n99.1*  Press release')),
	);
	check(
		footnoteMarkUnexplained,
		htmlReport(`<p>Item 9.01 Financial Statements and Exhibits</p>
<p>(d) Exhibits</p>
<table>
<tr><td>99.1</td><td>Press release*</td></tr>
<tr><td>*</td><td>Furnished herewith.</td></tr>
</table>`),
	);
});

test('the note of the signature is no legend of the list', () =>
	check(
		footnoteMarkUnexplained,
		plainReport(exhibitsOf('99.1  Press release')).replace(
			'Chief Financial Officer',
			'Chief Financial Officer\n\n*Print name and title of the signing officer under his signature.',
		),
	));

test('in a text that lost its line ends, a legend may be anywhere', () => {
	const text = plainReport(exhibitsOf('10.1†  Supply Agreement\n\n† Schedules are omitted.'));
	check(footnoteMarkUnexplained, `${text.replace(/\s+/g, ' ').trim()}\n`);
});

test('a legend may stand in the line of the last row, after wide spaces', () => {
	const list = (last: string) => plainReport(exhibitsOf(`2.1   Plan of Merger*\n99.1   Press release   ${last}`));
	assert.deepEqual(
		problems(footnoteMarkUnexplained, list('*Certain schedules have been omitted from it.')).map(
			({ message }) => message,
		),
		[],
	);
	assert.equal(problems(footnoteMarkUnexplained, list('of the Company')).length, 1);
});

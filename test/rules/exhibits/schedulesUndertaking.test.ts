import { test } from 'node:test';
import { schedulesUndertaking } from '../../../server/src/rules/exhibits/schedulesUndertaking';
import { check, fix } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

const report = (rows: string): string => plainReport(exhibitsOf(rows));
const legend = '* Schedules and exhibits have been omitted under Item 601(a)(5) of Regulation S-K.';
const message = 'Schedules are left out, and nothing says that they are furnished on request.';

test('schedules that are left out without a promise are marked', () => {
	check(schedulesUndertaking, report(`2.1*  Merger Agreement\n\n${legend}\n${'^'.repeat(legend.length)} ${message}`));
	check(
		schedulesUndertaking,
		report(`10.1  Credit Agreement (the registrant has omitted the schedules)
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${message}`),
	);
});

test('the fix goes on after the legend', () =>
	fix(
		schedulesUndertaking,
		report(`2.1*  Merger Agreement\n\n${legend}`),
		report(
			`2.1*  Merger Agreement\n\n${legend} The registrant agrees to furnish supplementally a copy of any omitted schedule or exhibit to the Securities and Exchange Commission upon its request.`,
		),
	));

test('a promise, and lists that leave nothing out, are silent', () => {
	check(schedulesUndertaking, report(`2.1*  Merger Agreement\n\n${legend} They will be furnished upon request.`));
	check(schedulesUndertaking, report(`2.1*  Merger Agreement\n\n${legend} A copy is supplied supplementally.`));
	check(schedulesUndertaking, report('2.1*  Merger Agreement\n\n* Portions of this exhibit are omitted.'));
	check(schedulesUndertaking, report('99.1  Schedules of investments'));
});

import { test } from 'node:test';
import { departureDate } from '../../../server/src/rules/items/departureDate';
import { check } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const heading = 'Item 5.02 Departure of Directors or Certain Officers; Election of Directors';
const report = (text: string, title = heading): string => plainReport(`${title}\n\n${text}`);

test('a notice of resignation without the day on which it takes effect is marked', () => {
	check(
		departureDate,
		report(`On March 10, 2026, Jane Doe notified the Company of her decision to resign.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No date on which the departure takes effect.`),
	);
	check(
		departureDate,
		report(`On March 10, 2026, John Roe tendered his resignation as a director.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No date on which the departure takes effect.`),
	);
});

test('what will happen, or has happened, on no day is marked, also over several lines and in HTML', () => {
	check(
		departureDate,
		report(`Jane Doe will step down as Chief Executive Officer of the Company.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No date on which the departure takes effect.

The board thanks her.`),
	);
	check(
		departureDate,
		report(`John Roe has
^^^^^^^^^^^^ No date on which the departure takes effect.
resigned as a director.
^^^^^^^^^^^^^^^^^^^^^^^ …`),
	);
	check(
		departureDate,
		htmlReport(`<p><b>${heading}</b></p>
<p>On March&nbsp;10, 2026, Jane <b>D</b>oe announced that she intends to re<i></i>tire.</p>
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No date on which the departure takes effect.`),
	);
});

test('a day, a month or an event is a date', () => {
	for (const when of [
		', effective March 31, 2026',
		' on March 31, 2026',
		' at the end of the second quarter',
		' upon the election of a successor',
		' in May 2026',
		', effective immediately',
	]) {
		check(departureDate, report(`On March 10, 2026, Jane Doe notified the Company that she will retire${when}.`));
	}
	check(departureDate, report('On March 10, 2026, Jane Doe resigned as a director.'));
	check(
		departureDate,
		report('On March 10, 2026, Jane Doe notified the Company that she will retire. Her last day will be May 1, 2026.'),
	);
});

test('appointments, quotations, conditions, amendments and excerpts are silent', () => {
	check(departureDate, report('The board elected Jane Doe until her earlier death, resignation or removal.'));
	check(departureDate, report('She receives severance if she has resigned from the Company for good reason.'));
	check(departureDate, report('Jane Doe said: “I have resigned as a director of this fine company.”'));
	check(departureDate, report('Jane Doe has resigned as a director.', 'Item 5.02(d) Election of Directors'));
	check(departureDate, report('Jane Doe has resigned as a director.').replace('FORM 8-K', 'FORM 8-K/A'));
	check(departureDate, `${heading}\n\nJane Doe has resigned as a director.\n`);
});

test('the end of the employment is the day of the departure', () => {
	for (const when of [
		'She will remain employed until January 3, 2027.',
		'The Company and Ms. Doe have agreed that her employment will end on May 1, 2026.',
		'Her employment continues through May 1, 2026.',
	]) {
		check(
			departureDate,
			report(`Jane Doe gave notice on March 3, 2026 that she intends to resign. A search is under way. ${when}`),
		);
	}
});

test('a title before a name ends no sentence', () => {
	check(
		departureDate,
		report('Effective upon the distribution, Mr. John Roe and Ms. Jane Doe resigned from the Board of Directors.'),
	);
	check(
		departureDate,
		report('The benefits provided to Ms. Doe in connection with her departure are those of the plan.'),
	);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { formMisnamed } from '../../../server/src/rules/text/formMisnamed';
import { fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

/** A sentence, and what its finding says. */
const odd: readonly (readonly [text: string, says: string])[] = [
	['It is told under Item 5.02(h) of Form 8-K.', 'Item 5.02(h)”: the item has the paragraphs (a) to (f)'],
	['It is told under Item 4.01(c) of Form 8-K.', 'the item has the paragraphs (a) and (b)'],
	['It is left out under Item 601(d)(2) of Regulation S-K.', 'Item 601 has no such paragraph'],
	['It is left out under Item 601(a)(9) of Regulation S-K.', 'Item 601 has no such paragraph'],
	['It is left out under Item 601(b)(999) of Regulation S-K.', 'its table of exhibits has no such number'],
	['It will stand in the Form 10-R for the year.', 'no such form'],
	['The registration statement on Form S-33 has it.', 'no such form'],
	['The annual report on Form 20-K has it.', 'no such form'],
	['The proxy statement on Schedule 14Z has it.', 'no such schedule'],
	['On September, 2026, the plant was opened.', 'the day is missing'],
	['The 4.125% Senior Notes due 203 were sold.', 'no year'],
	['The 4,125% Senior Notes due 2031 were sold.', 'a comma'],
	['The 4.125 Senior Notes due 2031 were sold.', '% of the rate'],
	['Common Stock, par value $0.00 per share, is listed.', 'no par value'],
	['It is defined in Rule 405 ($230.405 of this chapter).', '§'],
	['The lease, dated as of March 3, 2026, by and Harrow LLC and Finch Inc., ends.', '“between” or “among”'],
];

test('paragraphs, forms and rates that there are not are marked', () => {
	for (const [text, says] of odd) {
		const messages = problems(figuresAtOdds, report(text)).map(({ message }) => message);
		assert.equal(messages.length, 1, text);
		assert.ok(messages[0]?.includes(says), messages[0]);
	}
	fix(
		formMisnamed,
		report('The annual report on Form K-10 was filed.'),
		report('The annual report on Form 10-K was filed.'),
	);
});

test('those that there are say nothing', () => {
	for (const text of [
		'It is told under Item 5.02(f), Item 5.07(d) and Item 2.04(e) of Form 8-K.',
		'It is told under Item 5.02 (the “Item”).',
		'It is left out under Item 601(a)(5) or Item 601(b)(10)(iv) of Regulation S-K.',
		'The transition report on Form 10-KT and the reports on Forms 10-QSB and 10-K405 have it.',
		'Registration statements on Form S-11, Form F-10 and Form N-2 were filed.',
		'The statements on Schedule 13E-3, Schedule 14A, Schedule 14N and Schedule TO were filed.',
		'In September 2026, the plant was opened. On September 25, it was closed.',
		'The 4.125% Senior Notes due 2031 and the $1,125 Notes due 2031 were sold.',
		'The notes due in 203 days were paid; revenue grew 1,250%.',
		'Common Stock, par value $0.0001 per share, is listed.',
		'The lease, dated as of March 3, 2026, by and among Harrow LLC and Finch Inc., ends.',
	]) {
		assert.deepEqual(problems(figuresAtOdds, report(text)), [], text);
	}
});

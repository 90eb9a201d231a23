import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyItem } from '../../../server/src/rules/items/emptyItem';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const events = 'Item 8.01 Other Events\n\nThe Company opened a plant.';

test('a heading with nothing under it is marked', () => {
	check(
		emptyItem,
		plainReport(`
Item 7.01 Regulation FD Disclosure
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 7.01 has no text.

${events}
`),
	);
	check(
		emptyItem,
		plainReport(`
${events}

Item 9.01 Financial Statements and Exhibits
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 9.01 has no text.
`),
	);
	check(
		emptyItem,
		htmlReport(`
<p><b>Item 7.01 Regulation FD Disclosure</b></p>
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 7.01 has no text.
<p>&nbsp;</p>
<p><b>Item 8.01 Other Events</b></p>
<p>The Company opened a plant.</p>
`),
	);
});

test('a page number is no text', () =>
	check(
		emptyItem,
		plainReport(`
Item 7.01 Regulation FD Disclosure
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 7.01 has no text.

- 2 -

${events}
`),
	));

test('a line of words is text, and so is a box', () => {
	check(emptyItem, plainReport(`Item 7.01 Regulation FD Disclosure\n\nNothing has changed since then.\n\n${events}`));
	check(emptyItem, plainReport(`Item 7.01 Regulation FD Disclosure\n\n☐\n\n${events}`));
});

test('a reference to another item is text', () =>
	check(emptyItem, plainReport(`Item 7.01 Regulation FD Disclosure\n\nSee Item 8.01.\n\n${events}`)));

test('headings that stand together, or whose text speaks of both, share it', () => {
	for (const items of [
		`Item 7.01 Regulation FD Disclosure\n${events}`,
		`Item 7.01 Regulation FD Disclosure; and\n\n${events}`,
		'Item 2.02 Results of Operations and Financial Condition\n\nItem 7.01 Regulation FD Disclosure\n\nThe information under Items 2.02 and 7.01 is furnished.',
		'Items 1.01 and 2.03 Entry into a Material Definitive Agreement; Creation of a Direct Financial Obligation\n\nText.',
	]) {
		check(emptyItem, plainReport(items));
	}
});

test('the exhibits may stand in the index, and a draft may break off at a heading', () => {
	check(
		emptyItem,
		plainReport(`${events}\n\nItem 9.01 Financial Statements and Exhibits`, {
			after: '\nEXHIBIT INDEX\n\nExhibit No.  Description\n99.1         Press release\n',
		}),
	);
	check(emptyItem, `${events}\n\nItem 9.01 Financial Statements and Exhibits\n`);
});

test('a heading that says itself that there is nothing needs no text', () =>
	check(
		emptyItem,
		plainReport('Item 6. Not applicable.\n\nItem 5. Other Events\n\nThe Company opened a plant.', {
			date: 'March 12, 2003',
		}),
	));

test('a heading right over the next one is a hint, since both may share the text', () => {
	for (const blank of ['', '<p>&#160;</p>\n']) {
		const [problem] = problems(
			emptyItem,
			htmlReport(
				`<p>Item 7.01 Regulation FD Disclosure</p>\n${blank}<p>Item 8.01 Other Events</p>\n<p>The Company opened a plant.</p>`,
			),
		);
		assert.equal(problem?.atMost, 'hint');
	}
	const [problem] = problems(emptyItem, plainReport(`Item 7.01 Regulation FD Disclosure\n\n${events}`));
	assert.equal(problem?.atMost, 'hint');
	const [apart] = problems(emptyItem, plainReport(`Item 7.01 Regulation FD Disclosure\n\nPage 2\n\n${events}`));
	assert.equal(apart?.atMost, undefined);
});

test('an item with words for nothing alone is a hint; with other words, in the list of exhibits and of the old numbers they are silent', () => {
	const regulation = 'Item 7.01 Regulation FD Disclosure';
	for (const words of [
		'Not applicable.',
		'None.',
		'N/A',
		'(Not Applicable)',
		'Reserved.',
		'[Intentionally omitted]',
		'Nothing to report.',
	]) {
		const said = problems(emptyItem, plainReport(`${regulation}\n\n${words}\n\n${events}`));
		assert.deepEqual(
			said.map(({ message, atMost }) => [message, atMost]),
			[[`Item 7.01 says “${words}” alone; an item that does not apply is left out.`, 'hint']],
		);
	}
	const html = htmlReport(
		`<p>${regulation}</p>\n<p>&#160;</p>\n<p><i>Not applicable</i></p>\n<p>Item 8.01 Other Events</p>\n<p>It opened a plant.</p>`,
	);
	assert.equal(problems(emptyItem, html).length, 1);
	for (const silent of [
		`${events}\n\nItem 9.01 Financial Statements and Exhibits\n\nNot applicable.`,
		`${events}\n\nItem 9.01 Financial Statements and Exhibits\n\n(a) Not applicable.\n\n(d) None.`,
		`Item 5.02 Departure of Directors or Certain Officers\n\n(a) Not applicable.\n\n(b) Ada Roe left.\n\n${events}`,
		`${regulation}\n\nNone of the information in this item is filed.\n\n${events}`,
		`${regulation}\n\nSee Exhibit 99.1.\n\n${events}`,
		`${regulation}\n\nThe statement that the plan is not applicable was wrong.\n\n${events}`,
	]) {
		assert.deepEqual(problems(emptyItem, plainReport(silent)), [], silent);
	}
	const old =
		'Item 6. Resignations of Registrant’s Directors\n\nNot applicable.\n\nItem 5. Other Events\n\nIt opened a plant.';
	assert.deepEqual(problems(emptyItem, plainReport(old, { date: 'March 12, 2003' })), []);
});

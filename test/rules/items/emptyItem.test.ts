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
	check(emptyItem, plainReport(`Item 7.01 Regulation FD Disclosure\n\nNone.\n\n${events}`));
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

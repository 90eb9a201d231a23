import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securitiesTableMissing } from '../../../server/src/rules/cover/securitiesTableMissing';
import { coverOf, sampleSecurities } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';
import { htmlCover } from '../covers';

const legend = 'Securities registered pursuant to Section 12(b) of the Act:';
const open = '[Title of the class]\t[Symbol]\t[Exchange]';
const heads = 'Title of each class\tTrading Symbol(s)\tName of each exchange on which registered';

test('a cover without the table is marked after its boxes, and gets legend and heads', () => {
	check(
		securitiesTableMissing,
		coverOf({ securities: '' }).replace(
			'240.13e-4(c))\n',
			`240.13e-4(c))
${' '.repeat(93)}^^^^^^^^^^^^^ No table of the securities under Section 12(b), which covers have had since May 2, 2019.
`,
		),
	);
	fix(securitiesTableMissing, coverOf({ securities: '' }), coverOf({ securities: `${legend}\n\n${heads}\n${open}` }));
	fix(
		securitiesTableMissing,
		coverOf({ securities: '' }),
		coverOf({ securities: `${legend} None` }),
		'Insert the legend with None',
	);
	const table = `<p>${legend}</p>
<table style="width:100%">
<tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr>
<tr><td>[Title of the class]</td><td>[Symbol]</td><td>[Exchange]</td></tr>
</table>
`;
	fix(securitiesTableMissing, htmlCover({}), htmlCover({}, { after: table }));
});

test('a table without its legend gets it', () => {
	const bare = coverOf({ securities: sampleSecurities.slice(legend.length + 2) });
	assert.deepEqual(
		problems(securitiesTableMissing, bare).map(({ message }) => message),
		['No legend “Securities registered pursuant to Section 12(b) of the Act:” over the table.'],
	);
	fix(securitiesTableMissing, bare, coverOf({}));
});

test('None, another wording, earlier covers and asset-backed issuers are silent', () => {
	check(securitiesTableMissing, coverOf({ securities: `${legend} None` }));
	check(securitiesTableMissing, coverOf({ securities: 'Securities registered under Rule 12(b): N/A' }));
	for (const slip of ['by check mark', 'Indicate by chekc mark', 'Indicate check mark', 'ndicate by check mark']) {
		const page = coverOf({ securities: `${legend} None` });
		check(securitiesTableMissing, page.replace('Indicate by check mark', slip));
	}
	check(securitiesTableMissing, coverOf({ securities: '' }).replace('March 12, 2026', 'May 1, 2019'));
	check(securitiesTableMissing, coverOf({ securities: '', registrant: 'Alder Auto Receivables Trust 2025-1\n' }));
	check(securitiesTableMissing, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('a table without its heads is marked at its legend', () => {
	const [, , row = ''] = sampleSecurities.trim().split(/\n+/);
	check(
		securitiesTableMissing,
		coverOf({
			securities: `${legend}
${'^'.repeat(59)} No heads “Title of each class”, “Trading Symbol(s)”, “Name of each exchange on which registered” over the table.

${row}`,
		}),
	);
});

test('one head of a table that is gone is named', () => {
	for (const head of ['Title of each class', 'Trading Symbol(s)', 'Name of each exchange on which registered']) {
		assert.deepEqual(
			problems(securitiesTableMissing, coverOf({ securities: sampleSecurities.replace(head, '') })).map(
				({ message }) => message,
			),
			[`No head “${head}” over the table.`],
			head,
		);
	}
	check(securitiesTableMissing, coverOf({ securities: sampleSecurities.replace('Trading Symbol(s)', 'Ticker') }));
});

test('another section in the legend is no missing legend', () => {
	check(securitiesTableMissing, coverOf({ securities: sampleSecurities.replace('12(b)', '12(g)') }));
});

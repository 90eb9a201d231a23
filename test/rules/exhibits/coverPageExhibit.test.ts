import { test } from 'node:test';
import { coverPageExhibit } from '../../../server/src/rules/exhibits/coverPageExhibit';
import { check, fix } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

const report = (rows: string) =>
	htmlReport(`<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table>\n${rows}\n</table>`);
const tagged = (rows: string) =>
	report(rows).replace(
		'<p>Harbor Lights, Inc.</p>',
		'<p><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">Harbor Lights, Inc.</ix:nonNumeric></p>',
	);
const press = '<tr><td>99.1</td><td>Press release</td></tr>';
const file =
	'<tr><td>104</td><td>Cover Page Interactive Data File (embedded within the Inline XBRL document)</td></tr>';

test('a tagged cover page without Exhibit 104 adds the row', () =>
	fix(coverPageExhibit, tagged(press), tagged(`${press}\n${file}`)));

test('a description without Inline gets the word', () => {
	fix(
		coverPageExhibit,
		plainReport(exhibitsOf('104  Cover Page Interactive Data File (embedded within the XBRL document)')),
		plainReport(exhibitsOf('104  Cover Page Interactive Data File (embedded within the Inline XBRL document)')),
	);
	fix(
		coverPageExhibit,
		plainReport(exhibitsOf('99.1  Press release\n104   Cover Page Interactive Data File')),
		plainReport(
			exhibitsOf(
				'99.1  Press release\n104   Cover Page Interactive Data File (embedded within the Inline XBRL document)',
			),
		),
	);
	fix(coverPageExhibit, tagged(`${press}\n${file.replace('Inline ', '')}`), tagged(`${press}\n${file}`));
});

test('a row with another document gets no words of the tags, and In-line is a spelling of the word', () => {
	check(coverPageExhibit, plainReport(exhibitsOf('99.1  Cover Page Interactive Data File\n104   Press release')));
	check(
		coverPageExhibit,
		plainReport(exhibitsOf('104  Cover Page Interactive Data File (embedded within the In-line XBRL document)')),
	);
});

test('a cover page that is not tagged, and a report without other exhibits, need no row', () => {
	check(coverPageExhibit, report(press));
	check(coverPageExhibit, plainReport(exhibitsOf('99.1  Press release')));
	check(coverPageExhibit, tagged('<tr><td>101</td><td>Interactive data in Inline XBRL</td></tr>'));
	check(coverPageExhibit, tagged(`${press}\n${file}`));
});

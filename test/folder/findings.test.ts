/** Invented folders, and all that is found in each, by file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeFolder } from '../../server/src/analysis';
import { rules } from '../../server/src/rules';
import { exhibitOf, filesOf, picture, type Report, reportOf } from './folders';

const today = '2026-03-13';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The files beside `form8k.htm`, which is the report, and what is found: the file, the rule, the flagged words. */
interface Folder {
	readonly report?: Report;
	readonly files?: Files;
	readonly found?: readonly string[];
}

const release = ['99.1', 'Press release dated March 12, 2026', 'ex99-1.htm'] as const;
const agreement = ['10.1', 'Supply agreement dated March 10, 2026', 'ex10-1.htm'] as const;
const slides = ['99.2', 'Investor presentation', 'ex99-2.htm'] as const;
const img = (name: string) => `<p><img src="${name}" alt="Harbor Lights"></p>\n`;
const redacted = 'The price is [***] for each lamp, and [***] for each mast. ';
const stated =
	'Certain identified information has been excluded from this exhibit because it is both not material and is the type that the registrant treats as private or confidential. ';

const folders: Readonly<Record<string, Folder>> = {
	'a report alone': {},
	'a report alone whose list links nothing': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026']] },
		found: ['form8k.htm exhibit-link-missing “99.1”'],
	},
	'an exhibit that is linked': { report: { rows: [release] }, files: { 'ex99-1.htm': exhibitOf('99.1') } },
	'an exhibit that is linked under a name of its own': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'release.htm']] },
		files: { 'release.htm': exhibitOf('99.1') },
	},
	'an exhibit that is linked and has no heading': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('') },
	},
	'a link with a place in the file': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', './EX99-1.htm#top']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
	},
	'a link that has an encoded space': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'press%20release.htm']] },
		files: { 'press release.htm': exhibitOf('99.1') },
		found: ['press release.htm file-name “99.1”'],
	},
	'an exhibit tied by its name alone': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026']] },
		files: { 'ex99-1.htm': exhibitOf('') },
		found: ['form8k.htm exhibit-link-missing “99.1”'],
	},
	'an exhibit tied by its heading alone': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026']] },
		files: { 'news.htm': exhibitOf('99.1') },
		found: ['form8k.htm exhibit-link-missing “99.1”'],
	},
	'a link to a file that is not there': {
		report: { rows: [release] },
		found: ['form8k.htm exhibit-not-attached “Press release dated March 12, 2026”'],
	},
	'a link to a file that is not there, and the exhibit under another name': {
		report: { rows: [release] },
		files: { 'news.htm': exhibitOf('99.1') },
		found: ['form8k.htm exhibit-link-target “Press release dated March 12, 2026”'],
	},
	'one of two exhibits is not there': {
		report: { rows: [agreement, ['99.1', 'Press release dated March 12, 2026']] },
		files: { 'ex10-1.htm': exhibitOf('10.1') },
		found: ['form8k.htm exhibit-link-missing “99.1”', 'form8k.htm exhibit-not-attached “99.1”'],
	},
	'an exhibit that is incorporated needs no file': {
		report: {
			rows: [
				release,
				[
					'10.1',
					'Supply agreement (incorporated by reference to the Form 8-K of May 4, 2025)',
					'https://www.sec.gov/Archives/edgar/data/999/000099925000001/ex101.htm',
				],
			],
			items: '<p>Item 8.01 Other Events</p>\n<p>We opened a plant. The release is attached as Exhibit 99.1.</p>',
		},
		files: { 'ex99-1.htm': exhibitOf('99.1') },
		found: ['form8k.htm exhibit-order “10.1”'],
	},
	'a stray exhibit that no list names': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'ex10-1.htm': exhibitOf('10.1') },
		found: ['ex10-1.htm attachment-not-listed “10.1”'],
	},
	'a stray exhibit without a heading': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'harbor-ex101.htm': exhibitOf('') },
		found: ['harbor-ex101.htm attachment-not-listed “Exhibit”'],
	},
	'a stray exhibit known by its heading': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'contract.htm': exhibitOf('10.1') },
		found: ['contract.htm attachment-not-listed “10.1”'],
	},
	'a heading of another number': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.2') },
		found: ['ex99-1.htm exhibit-heading-mismatch “99.2”'],
	},
	'a heading left of a draft, in a file named by its row': {
		report: { rows: [['10.1', 'Supply agreement dated March 10, 2026']] },
		files: { 'ex10-1.htm': exhibitOf('10.3') },
		found: ['form8k.htm exhibit-link-missing “10.1”', 'ex10-1.htm exhibit-heading-mismatch “10.3”'],
	},
	'two files that were mixed up': {
		report: {
			rows: [
				['99.1', 'Press release dated March 12, 2026', 'ex99-2.htm'],
				['99.2', 'Investor presentation', 'ex99-1.htm'],
			],
		},
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'ex99-2.htm': exhibitOf('99.2') },
		found: [
			'form8k.htm exhibit-link-target “Press release dated March 12, 2026”',
			'form8k.htm exhibit-link-target “Investor presentation”',
		],
	},
	'a file for two rows': {
		report: { rows: [release, ['99.2', 'Investor presentation', 'ex99-1.htm']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
		found: ['form8k.htm exhibit-file-shared “Investor presentation”'],
	},
	'a file for two rows of which one is part of the other': {
		report: { rows: [release, ['99.2', 'Investor presentation (included in Exhibit 99.1)', 'ex99-1.htm']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
	},
	'two files for one row': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'old-release.htm': exhibitOf('99.1') },
		found: ['old-release.htm duplicate-exhibit “99.1”'],
	},
	'a PDF beside the exhibit is its copy': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'ex99-1.pdf': picture },
	},
	'an exhibit that is a PDF alone': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'ex99-1.pdf']] },
		files: { 'ex99-1.pdf': picture },
		found: ['ex99-1.pdf pdf-without-counterpart “”'],
	},
	'a picture that a page shows': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1', undefined, img('logo.jpg')), 'logo.jpg': picture },
	},
	'a picture that is not there': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1', undefined, img('logo.jpg')) },
		found: ['ex99-1.htm picture-file “src="logo.jpg"”'],
	},
	'a picture of the report that is not there': {
		report: { more: img('map.gif') },
		found: ['form8k.htm picture-file “src="map.gif"”'],
	},
	'a picture in capitals': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1', undefined, img('Logo.JPG')), 'logo.jpg': picture },
		found: ['ex99-1.htm picture-file “src="Logo.JPG"”'],
	},
	'a picture that no page shows': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'logo.jpg': picture },
		found: ['form8k.htm file-not-part “Item 9.01 Financial Statements and Exhibits”'],
	},
	'notes that nothing needs': {
		report: { rows: [release] },
		files: {
			'ex99-1.htm': exhibitOf('99.1'),
			'notes.txt': 'Call the printer.',
			'plan.xlsx': picture,
			'todo.md': '# Call',
		},
		found: [
			'form8k.htm file-not-part “Item 9.01 Financial Statements and Exhibits”',
			'form8k.htm file-not-part “Item 9.01 Financial Statements and Exhibits”',
		],
	},
	'a page that an exhibit links': {
		report: { rows: [release] },
		files: {
			'ex99-1.htm': exhibitOf('99.1', undefined, '<p><a href="tables.htm">Tables</a></p>'),
			'tables.htm': '<p>1</p>',
		},
	},
	'a file name that EDGAR does not take': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'ex99-1(final).htm']] },
		files: { 'ex99-1(final).htm': exhibitOf('99.1') },
		found: ['ex99-1(final).htm file-name “99.1”'],
	},
	'two names that differ in case alone': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'EX99-1.htm': exhibitOf('99.1') },
		found: ['EX99-1.htm duplicate-file-name “99.1”', 'EX99-1.htm duplicate-exhibit “99.1”'],
	},
	'terms left out without a word': {
		report: { rows: [agreement] },
		files: { 'ex10-1.htm': exhibitOf('10.1', redacted.repeat(5)) },
		found: ['form8k.htm redaction-unmarked “10.1”', 'ex10-1.htm redaction-statement “[***]”'],
	},
	'terms left out as the rules want it': {
		report: {
			rows: [['10.1', 'Supply agreement dated March 10, 2026 (portions of this exhibit are omitted)', 'ex10-1.htm']],
		},
		files: { 'ex10-1.htm': exhibitOf('10.1', stated + redacted.repeat(5)) },
	},
	'a press release of another day': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1', 'Harbor Lights, Inc. opens a plant. Salem, Oregon, March 13, 2026.') },
		found: ['ex99-1.htm exhibit-date-mismatch “March 13, 2026”'],
	},
	'a press release of another company': {
		report: { rows: [release] },
		files: {
			'ex99-1.htm': exhibitOf('99.1', 'Alder Creek opens a plant. Bend, Oregon, March 12, 2026. '.repeat(9)).replace(
				'Harbor Lights',
				'We',
			),
		},
		found: ['ex99-1.htm exhibit-registrant-mismatch “99.1”'],
	},
	'another report in the folder: only links tie': {
		report: { rows: [release] },
		files: {
			'old8k.htm': reportOf(),
			'ex99-1.htm': exhibitOf('99.1'),
			'ex10-1.htm': exhibitOf('10.1'),
			'logo.jpg': picture,
			'notes.txt': 'Call the printer.',
		},
	},
	'another report in the folder: what is not linked is not sought': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026']] },
		files: { 'old8k.htm': reportOf(), 'ex99-1.htm': exhibitOf('99.1') },
		found: ['form8k.htm exhibit-link-missing “99.1”'],
	},
	'another report in the folder: a lost link is': {
		report: { rows: [release] },
		files: { 'old8k.htm': reportOf() },
		found: ['form8k.htm exhibit-not-attached “Press release dated March 12, 2026”'],
	},
	'a submission in the folder is none of its files': {
		report: { rows: [release] },
		files: {
			'ex99-1.htm': exhibitOf('99.1'),
			'sent.txt': `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${reportOf()}\n</TEXT>\n</DOCUMENT>\n`,
		},
	},
	'an exhibit of which nothing can be seen': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': '<html><body><p>&nbsp;</p></body></html>' },
		found: ['ex99-1.htm exhibit-not-attached “&nbsp;”'],
	},
	'an exhibit too long to be read is there all the same': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': Uint8Array.of() },
	},
	'files of interactive data': {
		report: { rows: [release] },
		files: {
			'ex99-1.htm': exhibitOf('99.1'),
			'hl-20260312.xsd': '<schema/>',
			'hl-20260312_lab.xml': '<x/>',
			'hl-20260312_pre.xml': '<x/>',
		},
	},
	'three exhibits and a picture, all right': {
		report: { rows: [agreement, release, slides] },
		files: {
			'ex10-1.htm': exhibitOf('10.1'),
			'ex99-1.htm': exhibitOf('99.1'),
			'ex99-2.htm': exhibitOf('99.2', 'Harbor Lights. '.repeat(60), img('slide.jpg')),
			'slide.jpg': picture,
		},
	},
	'an exhibit that got another name, and the link kept the old one': {
		report: { rows: [release] },
		files: { 'ex99-1_v2.htm': exhibitOf('') },
		found: ['form8k.htm exhibit-link-target “Press release dated March 12, 2026”'],
	},
	'one exhibit in two files, named with a hyphen and with a point': {
		report: { rows: [agreement] },
		files: { 'ex10-1.htm': exhibitOf('10.1'), 'ex10.1.htm': exhibitOf('10.1') },
		found: ['ex10.1.htm duplicate-exhibit “10.1”'],
	},
	'a number written with a hyphen': {
		report: { rows: [['10-1', 'Supply agreement dated March 10, 2026', 'ex10-1.htm']] },
		files: { 'ex10-1.htm': exhibitOf('10.1') },
		found: ['form8k.htm punctuation-doubled “-”'],
	},
	'two reports that link one exhibit': {
		report: { rows: [release] },
		files: {
			'b8k.htm': reportOf({
				rows: [release],
				items: '<p>Item 7.01 Regulation FD Disclosure</p>\n<p>We met investors. The release is Exhibit 99.1.</p>',
			}),
			'ex99-1.htm': exhibitOf('99.1'),
		},
	},
	'a copy of the report': {
		report: { rows: [release] },
		files: { 'form8k - Copy.htm': reportOf({ rows: [release] }), 'ex99-1.htm': exhibitOf('99.1') },
		// As long as it may still be filed, the two may be versions of one draft.
	},
	'a link in capitals': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'EX99-1.HTM']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
	},
	'a link with the other ending of HTML': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'ex99-1.html']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
		found: ['form8k.htm exhibit-link-target “Press release dated March 12, 2026”'],
	},
	'a link with spaces and a query': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', ' ex99-1.htm?v=2 ']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
	},
	'a link into a subfolder': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'exhibits/ex99-1.htm']] },
		found: ['form8k.htm exhibit-link-target “Press release dated March 12, 2026”'],
	},
	'a link into a subfolder, and the file beside the report': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', './exhibits/ex99-1.htm']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
		found: ['form8k.htm exhibit-link-target “Press release dated March 12, 2026”'],
	},
	'a link to another filing of the registrant': {
		report: { rows: [release, ['99.2', 'Investor presentation', '../000099926000001/ex99-2.htm']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
	},
	'a link to a file of one computer': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'file:///C:/deal/ex99-1.htm']] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
		found: ['form8k.htm exhibit-link-target “Press release dated March 12, 2026”'],
	},
	'a link to a report': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': reportOf() },
		found: ['form8k.htm exhibit-not-attached “Press release dated March 12, 2026”'],
	},
	'a picture in a subfolder': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1', undefined, img('images/logo.jpg')) },
		found: ['ex99-1.htm picture-file “src="images/logo.jpg"”'],
	},
	'a picture that two pages show': {
		report: { rows: [release], more: img('logo.jpg') },
		files: { 'ex99-1.htm': exhibitOf('99.1', undefined, img('logo.jpg')), 'logo.jpg': picture },
	},
	'an exhibit in plain text': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'ex99-1.txt']] },
		files: { 'ex99-1.txt': 'Exhibit 99.1\n\nHarbor Lights opens a plant. Salem, Oregon, March 12, 2026.\n' },
	},
	'an exhibit in plain text with another number': {
		report: { rows: [['99.1', 'Press release dated March 12, 2026', 'ex99-1.txt']] },
		files: { 'ex99-1.txt': 'EXHIBIT 99.2\n\nHarbor Lights opens a plant. Salem, Oregon, March 12, 2026.\n' },
		found: ['ex99-1.txt exhibit-heading-mismatch “99.2”'],
	},
	'an exhibit as HTML and once more as plain text': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'ex99-1.txt': 'Exhibit 99.1\n\nHarbor Lights opens a plant.\n' },
		found: ['ex99-1.txt duplicate-exhibit “99.1”'],
	},
	'a submission as it was loaded from EDGAR': {
		report: { rows: [release] },
		files: {
			'ex99-1.htm': exhibitOf('99.1'),
			'hl-20260312.xsd': '<schema/>',
			'hl-20260312_def.xml': '<x/>',
			'form8k_htm.xml': '<xbrl/>',
			'R1.htm': '<p>Cover</p>',
			'FilingSummary.xml': '<x/>',
			'MetaLinks.json': '{}',
			'Financial_Report.xlsx': picture,
			'0000000999-26-000012-index.htm': '<p>Filing Detail</p>',
		},
	},
	'a PDF of the report is its copy': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'form8k.pdf': picture },
	},
	'a PDF of an exhibit that is not listed': {
		report: { rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'ex99-2.pdf': picture },
		found: ['ex99-2.pdf attachment-not-listed “”', 'ex99-2.pdf pdf-without-counterpart “”'],
	},
	'what editors and systems leave behind': {
		report: { rows: [release] },
		files: {
			'ex99-1.htm': exhibitOf('99.1'),
			'~$form8k.docx': picture,
			'.DS_Store': picture,
			'Thumbs.db': picture,
			'form8k.htm~': 'x',
			'form8k.bak': 'x',
		},
	},
	'two rows with one number, each with its file': {
		report: { rows: [release, ['99.1', 'Investor presentation', 'ex99-2.htm']] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'ex99-2.htm': exhibitOf('99.2', 'Harbor Lights. '.repeat(60)) },
		found: ['form8k.htm duplicate-exhibit “99.1”'],
	},
	'numbers that are alike, in names without a sign between': {
		report: {
			rows: [
				['10.1', 'Supply agreement dated March 10, 2026', 'ex101.htm'],
				['10.10', 'Lease dated March 10, 2026', 'ex1010.htm'],
			],
		},
		files: { 'ex101.htm': exhibitOf('10.1'), 'ex1010.htm': exhibitOf('10.10') },
	},
	'names that a filing agent gives': {
		report: {
			rows: [
				['99.1', 'Press release dated March 12, 2026', 'd123456dex991.htm'],
				['99.2', 'Investor presentation', 'd123456dex992.htm'],
			],
		},
		files: {
			'd123456dex991.htm': exhibitOf('99.1'),
			'd123456dex992.htm': exhibitOf('99.2', 'Harbor Lights. '.repeat(60)),
		},
	},
	'an exhibit of another registrant whose report lies in the same folder': {
		report: { rows: [release] },
		files: {
			'other8k.htm': reportOf({ rows: [slides], registrant: 'Alder Creek, Inc.' }),
			'ex99-1.htm': exhibitOf('99.1'),
			'ex99-2.htm': exhibitOf('99.2'),
		},
	},
	'a listed exhibit is not there, and a file without a number is left over': {
		report: { rows: [agreement, release] },
		files: { 'ex99-1.htm': exhibitOf('99.1'), 'contract.htm': exhibitOf('') },
		found: [
			'form8k.htm exhibit-not-attached “Supply agreement dated March 10, 2026”',
			'form8k.htm file-not-part “Item 9.01 Financial Statements and Exhibits”',
		],
	},
	'an amendment with its exhibit': {
		report: { form: '8-K/A', rows: [release] },
		files: { 'ex99-1.htm': exhibitOf('99.1') },
		found: ['form8k.htm amendment-number-missing “FORM 8-K/A”'],
	},
};

test('there are at least seventy folders', () => assert.ok(Object.keys(folders).length >= 70));

for (const [name, { report, files = {}, found = [] }] of Object.entries(folders)) {
	test(name, () => {
		const all = filesOf({ 'form8k.htm': reportOf(report), ...files });
		const analysis = analyzeFolder(all, 'form8k.htm', { today });
		assert.ok(analysis);
		const problems = [...analysis.problemsByFile()].flatMap(([file, list]) =>
			list.map(({ rule, span }) => {
				const text = all.find((each) => each.name === file)?.text ?? '';
				return `${file} ${rule.id} “${text
					.slice(span.start, span.end)
					.replace(/\s+/g, ' ')
					.replace(/<[^>]*>/g, '')}”`;
			}),
		);
		assert.deepEqual(problems.sort(), [...found].sort());
		assert.deepEqual([...analysis.failedRules()], []);
		const silent = rules.filter(({ appliesTo }) => appliesTo?.(analysis.filing) === false);
		assert.deepEqual(
			silent.filter((rule) => [...rule.check(analysis.filing, today)].length > 0).map(({ id }) => id),
			[],
			'A rule finds something though it says that it does not apply.',
		);
	});
}

test('a lost link points to the exhibit that it lost', () => {
	const files = filesOf({
		'form8k.htm': reportOf({ rows: [['99.1', 'Press release dated March 12, 2026', 'ex99-one.htm']] }),
		'ex99-1.htm': exhibitOf('99.1'),
	});
	const problems = analyzeFolder(files, 'form8k.htm', { today })?.problemsByFile().get('form8k.htm') ?? [];
	assert.deepEqual(
		problems.flatMap(({ rule, related }) => related.map(({ message }) => `${rule.id}: ${message}`)),
		['exhibit-link-target: Exhibit 99.1 is here.'],
	);
});

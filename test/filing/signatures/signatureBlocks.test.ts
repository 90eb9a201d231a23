/** Which words of the text are which part of a signature block, in the layouts that filers have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../server/src/text/span';
import { filingOf } from '../../fixture';

const legend =
	'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.';
const report = `FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): May 1, 2024
ALDER WORKS, INC.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events

The text of the item.
`;

/** The blocks of a report that is signed by `lines`: of each its parts, as the words that their spans cover. */
function blocksOf(lines: string): readonly Readonly<Record<string, string>>[] {
	const text = `${report}\nSIGNATURES\n\n${legend}\n\n${lines}\n`;
	const words = ({ start, end }: Span) => text.slice(start, end);
	return (filingOf(text).signatures?.blocks ?? []).map(({ span, line, signature, ...pieces }) => ({
		...(line ? { line: words(line) } : {}),
		...(signature ? { signature: words(signature.span), signer: signature.name } : {}),
		...Object.fromEntries(Object.entries(pieces).map(([part, piece]) => [part, words(piece.span)])),
		whole: words(span),
	}));
}

/** Checks the only block of a report that `lines` sign. */
function check(lines: string, expected: Readonly<Record<string, string>>): void {
	assert.deepEqual(blocksOf(lines), [{ ...expected, whole: lines }]);
}

const registrant = 'ALDER WORKS, INC.';
const signed = { registrant, line: 'By: /s/ Jo Doe', signature: '/s/ Jo Doe', signer: 'Jo Doe' };

test('labels below each other have their values after the last', () => {
	check(`${registrant}\n\nBy: /s/ Jo Doe\nName:\nTitle:\nJo Doe\nPresident`, {
		...signed,
		name: 'Jo Doe',
		title: 'President',
	});
	check(`${registrant}\n\nBy: /s/ Jo Doe\nTitle:\nName:\nPresident\nJo Doe\nMay 3, 2024`, {
		...signed,
		name: 'Jo Doe',
		title: 'President',
		date: 'May 3, 2024',
	});
	check(`${registrant}\n\nBy: /s/ Jo Doe\nTitle:\nPresident`, { ...signed, title: 'President' });
	check(`${registrant}\n\nBy: /s/ Jo Doe\nName: ____\nTitle: ____`, signed);
});

test('a title goes on with the next line where it is open, and ends before what is none', () => {
	const open = `${registrant}\n\nBy: /s/ Jo Doe\nVice President of\nFinance`;
	check(open, { ...signed, title: 'Vice President of\nFinance' });
	assert.deepEqual(blocksOf(`${open}\n\n\nTreasurer`)[0]?.['title'], 'Vice President of\nFinance');
	check(`${registrant}\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: Vice President,\nand Secretary (Registrant)`, {
		...signed,
		name: 'Jo Doe',
		title: 'Vice President,\nand Secretary',
	});
	for (const next of [
		'(Signature)',
		'*Print name and title of the signing officer',
		'Al Roe',
		'May 3, 2024',
		'By: /s/ Al Roe',
	]) {
		const [block] = blocksOf(`${registrant}\n\nBy: /s/ Jo Doe\nTitle: Vice President and\n${next}\nSecretary`);
		assert.equal(block?.['title'], 'Vice President and', next);
	}
});

test('a name and a title on one line are told apart', () => {
	check(`${registrant}\nBy: /s/ Jo Doe, President`, {
		...signed,
		line: 'By: /s/ Jo Doe, President',
		signature: '/s/ Jo Doe, President',
		name: 'Jo Doe',
		title: 'President',
	});
	for (const [line, name, title] of [
		['Jo Doe, President', 'Jo Doe', 'President'],
		['Jo Doe / Chief Financial Officer', 'Jo Doe', 'Chief Financial Officer'],
		['Jo Doe Vice President', 'Jo Doe', 'Vice President'],
		['Its President', undefined, 'President'],
	] as const) {
		check(`${registrant}\nBy: /s/ Jo Doe\n${line}`, { ...signed, ...(name ? { name } : {}), title });
	}
});

test('a name is typed without a mark on the line to sign on, beside its label or over its rule', () => {
	check('By:      JO DOE\n         President', {
		line: 'By:',
		signature: 'JO DOE',
		signer: 'JO DOE',
		name: 'JO DOE',
		title: 'President',
	});
	check('Signed: // Jo Doe', { line: 'Signed: // Jo Doe', signature: '// Jo Doe', signer: 'Jo Doe' });
	check('Jo Doe\n________\nJO DOE\nPresident', {
		signature: 'Jo Doe',
		signer: 'Jo Doe',
		name: 'Jo Doe',
		title: 'President',
	});
	for (const rule of ['______', '-------']) {
		check(`By: /s/ Jo Doe ${rule} Jo Doe President`, {
			line: 'By: /s/ Jo Doe',
			signature: '/s/ Jo Doe',
			signer: 'Jo Doe',
			name: 'Jo Doe',
			title: 'President',
		});
	}
	check('By: ____ Jo Doe ____', { line: 'By: ____ Jo Doe ____', signature: '____ Jo Doe ____', signer: 'Jo Doe' });
});

test('what stands after a signature on its line is no part of the name', () => {
	check(`${registrant}\nBy: /s/ Jo Doe/`, { ...signed, line: 'By: /s/ Jo Doe/', signature: '/s/ Jo Doe/' });
	check(`${registrant}\nBy: /s/ Jo  Q. Doe\nPresident`, {
		...signed,
		line: 'By: /s/ Jo',
		signature: '/s/ Jo  Q. Doe',
		signer: 'Jo Q. Doe',
		name: 'Q. Doe',
		title: 'President',
	});
});

test('two names apart are one only where another line has them so', () => {
	const names = (below: string) =>
		blocksOf(`${registrant}\nBy: Jo Doe  Al Roe\n${below}`).map((block) => block['line']);
	assert.deepEqual(names('President'), ['By: Jo Doe']);
	assert.deepEqual(names('Jo Doe Al Roe'), ['By: Jo Doe  Al Roe']);
});

test('a date stands in its cell, over two of them, or is what its label has', () => {
	for (const [lines, date] of [
		[`Date: Febuary 3, 2024\n`, 'Febuary 3, 2024'],
		[`Febuary 3, 2024\n`, 'Febuary 3, 2024'],
		[`Date: soon\n`, 'soon'],
		[`Date: ____\n`, undefined],
		[`Dated as of May 3, 2024\n`, 'May 3, 2024'],
		[`May\n3, 2024\n`, 'May\n3, 2024'],
	] as const) {
		check(`${registrant}\n${lines}By: /s/ Jo Doe`, { ...signed, ...(date ? { date } : {}) });
	}
	const [block] = blocksOf(`${registrant}\nDate: March 3,       By: /s/ Jo Doe\n2024\nPresident`);
	assert.equal(block?.['date'], 'March 3,       By: /s/ Jo Doe\n2024');
});

test('a registrant is the name of the cover, what stands over its legend, or the first words', () => {
	for (const [lines, words] of [
		['Alder Holdings\nALDER WORKS,\nINC.', 'ALDER WORKS,\nINC.'],
		['Alder Holdings\nAlder Works, Inc. (Registrant)', 'Alder Works, Inc.'],
		['Alder Holdings\nAlder Trust\n(Registrant)', 'Alder Trust'],
		['Registrant: Alder Trust\nAlder Holdings', 'Alder Trust'],
		['(in trust)\nAlder Holdings\nAlder Trust', 'Alder Holdings'],
		['Alder Works, Inc., a Nevada corporation\n(Registrant)', 'Alder Works, Inc.'],
	] as const) {
		const [block] = blocksOf(`${lines}\nBy: /s/ Jo Doe`);
		assert.equal(block?.['registrant'], words);
	}
});

test('signatures side by side are read column by column', () => {
	const columns = (lines: string) =>
		blocksOf(lines).map((block) => ['registrant', 'signer', 'name', 'title'].map((part) => block[part]));
	const [jo, al] = [
		['ALDER WORKS, INC.', 'Jo Doe', 'Jo Doe', 'President'],
		['BIRCH CORP.', 'Al Roe', 'Al Roe', 'Secretary'],
	];
	assert.deepEqual(
		columns('ALDER WORKS, INC.  BIRCH CORP.\nBy: /s/ Jo Doe  By: /s/ Al Roe\nJo Doe  Al Roe\nPresident  Secretary\n'),
		[jo, al],
	);
	assert.deepEqual(
		columns(
			'ALDER WORKS, INC.      BIRCH CORP.\n\nBy: /s/ Jo Doe         By: /s/ Al Roe\n    Jo Doe                 Al Roe\n                           Secretary\n    President',
		),
		[jo, al],
	);
	assert.deepEqual(columns('/s/ Jo Doe\n/s/ Al Roe\nJo Doe\nAl Roe\nPresident\nSecretary'), [
		[undefined, 'Jo Doe', 'Jo Doe', 'President'],
		[undefined, 'Al Roe', 'Al Roe', 'Secretary'],
	]);
	assert.deepEqual(columns('/s/ Jo Doe\nJo Doe\nPresident\n/s/ Al Roe\nAl Roe\nSecretary'), [
		[undefined, 'Jo Doe', 'Jo Doe', 'President'],
		[undefined, 'Al Roe', 'Al Roe', 'Secretary'],
	]);
});

test('a date over two columns is of the first line of both', () => {
	assert.deepEqual(
		blocksOf('May 3, 2024\nBy: /s/ Jo Doe      By: /s/ Al Roe\nJo Doe              Al Roe').map((block) => [
			block['date'],
			block['name'],
		]),
		[
			['May 3, 2024', 'Jo Doe'],
			[undefined, 'Al Roe'],
		],
	);
});

test('what stands between two signatures is of the second from its registrant or its date on', () => {
	const parts = (lines: string) =>
		blocksOf(lines).map((block) =>
			['registrant', 'date', 'name', 'title'].map((part) => block[part] ?? '-').join(' | '),
		);
	const [jo, al] = ['By: /s/ Jo Doe\nJo Doe\nPresident', 'By: /s/ Al Roe\nAl Roe\nSecretary'];
	assert.deepEqual(parts(`${registrant}\n${jo}\nMay 3, 2024\n\nBIRCH CORP.\n${al}\nMay 4, 2024`), [
		'ALDER WORKS, INC. | May 3, 2024 | Jo Doe | President',
		'BIRCH CORP. | May 4, 2024 | Al Roe | Secretary',
	]);
	assert.deepEqual(parts(`${registrant}\nMay 3, 2024\n${jo}\n\nMay 4, 2024\nBIRCH CORP.\n${al}`), [
		'ALDER WORKS, INC. | May 3, 2024 | Jo Doe | President',
		'BIRCH CORP. | May 4, 2024 | Al Roe | Secretary',
	]);
	assert.deepEqual(parts(`${registrant}\n${jo}\n\nMay 4, 2024\n${al}`), [
		'ALDER WORKS, INC. | - | Jo Doe | President',
		'- | May 4, 2024 | Al Roe | Secretary',
	]);
	assert.deepEqual(
		parts(`By: /s/ Jo Doe\nName: Jo Doe\n\nBirch Partners, L.P.\nBy: Alder GP, LLC, its general partner\n${al}`),
		['- | - | Jo Doe | -', 'Birch Partners, L.P. | - | Al Roe | Secretary'],
	);
	assert.deepEqual(parts(`By: /s/ Jo Doe\nTitle: President\nALDER WORKS, INC.\nBy: /s/ Al Roe`), [
		'- | - | - | President',
		'ALDER WORKS, INC. | - | - | -',
	]);
	assert.deepEqual(parts(`By: /s/ Jo Doe\nJo Doe\nBy: /s/ Al Roe\nAl Roe`), [
		'- | - | Jo Doe | -',
		'- | - | Al Roe | -',
	]);
});

test('cells that ran together are parted at labels, at a name that stands twice and after a date', () => {
	const line = 'By: /s/ Jo Doe Name: Jo Doe Title: President';
	check(`${registrant}\n${line}`, { ...signed, name: 'Jo Doe', title: 'President' });
	check(`${registrant}\n${line.toUpperCase()}`, {
		registrant,
		line: 'BY: /S/ JO DOE',
		signature: '/S/ JO DOE',
		signer: 'JO DOE',
		name: 'JO DOE',
		title: 'PRESIDENT',
	});
	check(`${registrant}\nBy: /s/ Jo Doe Jo Doe, President`, { ...signed, name: 'Jo Doe', title: 'President' });
	check(`${registrant}\nBy: /s/ Jo Doe Jo Doe, President 3`, { ...signed, name: 'Jo Doe', title: 'President' });
	check(`${registrant}\n/S/ JO DOE JO DOE`, {
		registrant,
		line: '/S/ JO DOE',
		signature: '/S/ JO DOE',
		signer: 'JO DOE',
		name: 'JO DOE',
	});
	check(`Date: May 3, 2024 ${registrant}\nBy: /s/ Jo Doe`, { ...signed, date: 'May 3, 2024' });
	check(`${registrant}\nBy: ______ Jo Doe\nPresident`, {
		registrant,
		line: 'By: ______',
		signature: 'Jo Doe',
		signer: 'Jo Doe',
		name: 'Jo Doe',
		title: 'President',
	});
});

test('of several names, titles or registrants the first one counts, of names the signer’s own', () => {
	check(`${registrant}\nAlder Works, Inc.\nBy: /s/ Jo Doe\nJo Doe\nPresident\n\n\nJo Doe, Secretary`, {
		...signed,
		name: 'Jo Doe',
		title: 'President',
	});
	check(`${registrant}\nBy: /s/ Jo Q. Doe\nAl Roe\nJo Doe\nPresident`, {
		...signed,
		line: 'By: /s/ Jo Q. Doe',
		signature: '/s/ Jo Q. Doe',
		signer: 'Jo Q. Doe',
		name: 'Jo Doe',
		title: 'President',
	});
	check(`${registrant}\nBy: /s/ J.\nAl Roe\nCy Poe\nPresident`, {
		...signed,
		line: 'By: /s/ J.',
		signature: '/s/ J.',
		signer: 'J.',
		name: 'Al Roe',
		title: 'President',
	});
	check('ALDER WORKS,\nINC.\nALDER WORKS,\nINC.\nBy: /s/ Jo Doe', { ...signed, registrant: 'ALDER WORKS,\nINC.' });
});

test('labels are those of the form, and what filers commonly write', () => {
	const block = blocksOf('Company: Alder Trust\nBy: /s/ Jo Doe\nNAME; Jo Doe\nITS: President\nDATED; May 3, 2024')[0];
	assert.deepEqual(block, {
		registrant: 'Alder Trust',
		line: 'By: /s/ Jo Doe',
		signature: '/s/ Jo Doe',
		signer: 'Jo Doe',
		name: 'Jo Doe',
		title: 'President',
		date: 'May 3, 2024',
		whole: 'Company: Alder Trust\nBy: /s/ Jo Doe\nNAME; Jo Doe\nITS: President\nDATED; May 3, 2024',
	});
	assert.equal(blocksOf('Issuer: Alder Trust\nBy: /s/ Jo Doe')[0]?.['registrant'], 'Alder Trust');
	for (const mark of ['/s/', '/S/', '\\s\\', '/ s /', 's/', '(s)', '/s.']) {
		const signature = `${mark} Jo Doe`;
		const [read] = blocksOf(`${registrant}\n${signature}\nPresident`);
		assert.deepEqual(
			[read?.['signature'], read?.['signer'], read?.['title']],
			[signature, 'Jo Doe', 'President'],
			mark,
		);
	}
});

test('who acts for the registrant is neither its title nor the end of the block before', () => {
	const acting = [
		'By: Alder Works, Inc., its\n  general partner',
		'By: Alder Works, Inc., its sole\n  member',
		'By:\tAlder Works, Inc., its general partner',
	];
	for (const by of acting) {
		const [, second] = blocksOf(
			`${registrant}\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n\nDate: May 3, 2024\n\nALDER OPERATING\n  PARTNERSHIP, L.P.\n${by}\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n\nDate: May 3, 2024`,
		);
		assert.equal(second?.['whole']?.startsWith('ALDER OPERATING'), true, by);
		assert.deepEqual([second?.['title'], second?.['date']], ['President', 'May 3, 2024'], by);
	}
});

test('the title of who signs for another has the name of the other, also on the next line', () =>
	check(`${registrant}\n\nBy: /s/ Jo Doe\nJo Doe, Attorney-in-Fact for\nMary Major\nPresident`, {
		...signed,
		name: 'Jo Doe',
		title: 'Attorney-in-Fact for\nMary Major',
	}));

test('a suffix after the name of the signer is part of it, and no title', () => {
	const lines = `${registrant}\n\nBy: /s/ Jo Doe, Jr.\nJo Doe, Jr., Chairman, President and CEO`;
	const [block] = blocksOf(lines);
	assert.deepEqual([block?.['name'], block?.['title']], ['Jo Doe, Jr.', 'Chairman, President and CEO']);
});

test('a company that signs by somebody is no signer, whatever it is called', () => {
	for (const company of [
		'Alder Trust Company',
		'Alder Bank, National Association',
		'ALDER BANK (Trustee)',
		'Alder Group',
	]) {
		for (const between of ['', '\nDate: May 3, 2024']) {
			const [block, more] = blocksOf(`ALDER TRUST I\n\nBy: ${company}${between}\nBy: /s/ Jo Doe\nJo Doe\nPresident`);
			assert.deepEqual([block?.['name'], block?.['title'], more], ['Jo Doe', 'President', undefined], company);
		}
	}
	// Where nobody follows, the company is all that signs.
	assert.equal(blocksOf('ALDER FUND\n\nBy: Alder Company')[0]?.['signature'], 'Alder Company');
});

test('a day after the company on its line is the day of signing', () => {
	const [block] = blocksOf(`ALDER CREEK CORPORATION May 3, 2024\n\nBy: /s/ Jo Doe\nJo Doe\nPresident`);
	assert.deepEqual([block?.['registrant'], block?.['date']], ['ALDER CREEK CORPORATION', 'May 3, 2024']);
});

test('a title begins right after the name, whatever commas it has', () => {
	for (const [printed, name, title] of [
		['Jo Doe Vice President, Treasurer and Secretary', 'Jo Doe', 'Vice President, Treasurer and Secretary'],
		['Jo Doe Vice President / General Counsel', 'Jo Doe', 'Vice President / General Counsel'],
		['Jo Doe Jr. President and CEO', 'Jo Doe Jr.', 'President and CEO'],
		['Jo A. Doe Vice President, Finance', 'Jo A. Doe', 'Vice President, Finance'],
		['Jo Doe\nSenior Vice President - Finance and\nControl', 'Jo Doe', 'Senior Vice President - Finance and\nControl'],
	] as const) {
		const [block] = blocksOf(`${registrant}\n\nBy: /s/ Jo Doe\n${printed}`);
		assert.deepEqual([block?.['name'], block?.['title']], [name, title]);
	}
	const [block] = blocksOf(`${registrant}\n\nBy: /s/ J. Doe\nJo Doe Chief Financial Officer, Treasurer`);
	assert.deepEqual([block?.['name'], block?.['title']], ['Jo Doe', 'Chief Financial Officer, Treasurer']);
});

test('the name of the registrant stands between a day and its part', () => {
	for (const words of [`May 3, 2024 ${registrant}`, `${registrant} As Servicer`, `${registrant} Registrant`]) {
		const [block] = blocksOf(`${words}\n\nBy: /s/ Jo Doe\nJo Doe\nPresident`);
		assert.equal(block?.['registrant'], registrant, words);
	}
});

test('a name with a suffix that is printed right after its signature is not of the signature', () => {
	const [block] = blocksOf(`${registrant}\n\nBy: /s/ Jo Doe, Jr. Jo Doe, Jr., President`);
	assert.deepEqual([block?.['signer'], block?.['name'], block?.['title']], ['Jo Doe, Jr.', 'Jo Doe, Jr.', 'President']);
});

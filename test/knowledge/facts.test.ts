/** The other facts, and what holds for all of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as knowledge from '../../server/src/knowledge';
import {
	citationByName,
	citations,
	deiFacts,
	documentTypeByName,
	exhibitByNumber,
	exhibits,
	exhibitsParagraph,
	formByType,
	forms,
	headerKeyByName,
	instructionByNumber,
	instructions,
	legendById,
	legends,
	legendsInForce,
	type Source,
	sgmlTagByName,
	signatureHeading,
	signatureLegend,
} from '../../server/src/knowledge';

const tables: readonly (readonly { readonly source: Source }[])[] = [
	knowledge.items,
	exhibits,
	knowledge.exhibitRules,
	legends,
	forms,
	instructions,
	citations,
	knowledge.headerKeys,
	knowledge.sgmlTags,
	knowledge.documentTypes,
	knowledge.exhibitTypes,
	knowledge.htmlElements,
	knowledge.refusedAttributes,
	deiFacts,
	knowledge.signatureLines,
	knowledge.signatureFacts,
	knowledge.specialClosures,
];

test('every row of every table has a source, and every source a cite and a status', () => {
	const rows: readonly { readonly source: Source }[] = tables.flat();
	assert.ok(rows.length > 250);
	for (const { source } of [
		...rows,
		...tables
			.flat()
			.flatMap(sourcesIn)
			.map((each) => ({ source: each })),
	]) {
		assert.ok(source.cite.length >= 4, source.cite);
		assert.ok(['V', 'V2', 'M'].includes(source.status), source.cite);
	}
});

test('prose that is from memory says so with the word commonly', () => {
	const wrong = tables.flat().flatMap(remembered);
	assert.deepEqual(wrong, []);
});

test('a link leads to the law, the Federal Register or the SEC', () => {
	const hosts = ['www.sec.gov', 'www.ecfr.gov', 'www.federalregister.gov', 'www.law.cornell.edu'];
	const links = tables.flat().flatMap(linksIn);
	assert.ok(links.length > 100);
	assert.deepEqual(
		links.filter((link) => !hosts.includes(new URL(link).host)),
		[],
	);
});

test('ids, numbers and types are unique in their table', () => {
	for (const keys of [
		exhibits.map(({ number }) => number),
		legends.map(({ id }) => id),
		forms.map(({ type }) => type),
		instructions.map(({ letter }) => letter),
		citations.map(({ id }) => id),
		knowledge.headerKeys.map(({ key }) => key),
		knowledge.sgmlTags.map(({ tag }) => tag),
		knowledge.documentTypes.map(({ type }) => type),
		knowledge.htmlElements.map(({ element }) => element),
		deiFacts.map(({ element }) => element),
	]) {
		assert.equal(new Set(keys).size, keys.length);
	}
});

test('an exhibit is found by its number as filings write it', () => {
	for (const [written, number] of [
		['99.1', '99'],
		['EX-99.1', '99'],
		['ex-3.(i)', '3(i)'],
		['3.(I)', '3(i)'],
		['3(ii)', '3(ii)'],
		['3(i).1', '3(i)'],
		['3.1', '3'],
		['10.16A', '10'],
		['4(a)', '4'],
		['101.INS', '101'],
		[' 23.1 ', '23'],
		['107', '107'],
	] as const) {
		assert.equal(exhibitByNumber(written)?.number, number, written);
	}
});

test('a number that Item 601 does not have is no exhibit', () => {
	for (const written of ['', '37', '37.1', '0', 'A', 'EX-', '108', '991', '(i)']) {
		assert.equal(exhibitByNumber(written), undefined, written);
	}
});

test('reserved numbers are known, and the exhibits of other forms too', () => {
	assert.equal(exhibitByNumber('28')?.onForm8K, 'reserved');
	assert.equal(exhibitByNumber('31.1')?.onForm8K, 'not-on-8-K');
	assert.equal(exhibitByNumber('5.1')?.onForm8K, 'customary');
	assert.equal(exhibitByNumber('16.1')?.onForm8K, 'required-if-relevant');
});

test('an X of the exhibit table that could not be opened stays remembered', () => {
	assert.equal(exhibitByNumber('104')?.source.status, 'M');
	assert.equal(exhibitByNumber('17')?.source.status, 'V2');
	assert.equal(exhibitByNumber('16')?.source.status, 'V');
	assert.equal(exhibitByNumber('106')?.source.status, 'V');
	assert.equal(exhibitByNumber('99')?.nameSource.status, 'V2');
});

test('exhibits stand under (c) until 21 August 2005 and under (d) since', () => {
	assert.equal(exhibitsParagraph('2003-05-01'), 'c');
	assert.equal(exhibitsParagraph('2005-08-21'), 'c');
	assert.equal(exhibitsParagraph('2005-08-22'), 'd');
	assert.equal(exhibitsParagraph(), 'd');
});

test('the legends of the cover have the words of the form', () => {
	assert.equal(legendById('former-name')?.text, '(Former name or former address, if changed since last report.)');
	assert.equal(legendById('telephone')?.text, "Registrant's telephone number, including area code");
	assert.equal(
		legendById('rule-13e-4')?.text,
		'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
	);
	assert.equal(legendById('rule-13e-5'), undefined);
	assert.ok(legends.every(({ text, variants }) => !variants.includes(text)));
});

test('the cover grew in 2004, 2017 and 2019', () => {
	const ids = (date?: string): readonly string[] => legendsInForce(date).map(({ id }) => id);
	assert.deepEqual(ids(), knowledge.coverLegendIds);
	assert.equal(ids('2004-08-22').at(-1), 'former-name');
	assert.equal(ids('2004-08-23').at(-1), 'rule-13e-4');
	assert.equal(ids('2017-04-11').includes('emerging-growth'), false);
	assert.equal(ids('2017-04-12').includes('emerging-growth'), true);
	assert.equal(ids('2019-05-01').includes('securities-12b'), false);
	assert.equal(ids('2019-05-02').includes('securities-12b'), true);
	assert.equal(legendById('securities-12b')?.source.status, 'V2');
	assert.equal(legendById('rule-425')?.sinceSource?.status, 'M');
});

test('the family has four types and their amendments', () => {
	assert.equal(
		forms.map(({ type }) => type).join(' '),
		'8-K 8-K/A 8-K12B 8-K12B/A 8-K12G3 8-K12G3/A 8-K15D5 8-K15D5/A',
	);
	assert.equal(formByType('8-k12g3/a')?.type, '8-K12G3/A');
	assert.equal(formByType('10-K'), undefined);
	assert.equal(formByType('8-K12B')?.source.status, 'M');
	assert.equal(formByType('8-K12B')?.typeSource.status, 'V');
});

test('the signature section has the words of the form', () => {
	assert.equal(signatureHeading.text, 'SIGNATURES');
	assert.match(
		signatureLegend.text,
		/^Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant /,
	);
	assert.match(signatureLegend.text, / by the undersigned hereunto duly authorized\.$/);
});

test('a General Instruction is found by its letter and paragraph', () => {
	assert.equal(instructions.map(({ letter }) => letter).join(''), 'ABCDEFG');
	assert.match(instructionByNumber('B.2')?.paragraph?.gist ?? '', /furnished/);
	assert.match(instructionByNumber('a.2.')?.paragraph?.gist ?? '', /Rule 425/);
	assert.equal(instructionByNumber('D')?.instruction.heading, 'Preparation of Report');
	assert.equal(instructionByNumber('H'), undefined);
});

test('a citation is found in the ways filings write it', () => {
	for (const [name, id] of [
		['Rule 425', 'rule-425'],
		['17 CFR 230.425', 'rule-425'],
		['17 C.F.R. § 230.425', 'rule-425'],
		['§230.405', 'rule-405'],
		['§ 240.12b-2', 'rule-12b-2'],
		['rule\u00a014a-12(b)', 'rule-14a-12'],
		['17 CFR 240.14d-2(b)', 'rule-14d-2-b'],
		['Section 18 of the Securities\nExchange Act of 1934', 'section-18'],
		['Section 13 or 15(d) of the Securities Exchange Act of 1934', 'section-13-or-15-d'],
		['Regulation FD', 'regulation-fd'],
		['Item 601(b)(10)(iv) of Regulation S-K', 'item-601'],
		['Item 404(a) of Regulation S-K', 'item-404'],
		['Rule 302 of Regulation S-T', 'regulation-s-t-302'],
		['General Instruction A.2.', 'instruction-a-2'],
	] as const) {
		assert.equal(citationByName(name)?.id, id, name);
	}
});

test('words that are no citation of ours are not found', () => {
	for (const name of ['', 'Section 18', 'Rule 10b5-1', 'Item 2.02', '()', '(b)']) {
		assert.equal(citationByName(name), undefined, name);
	}
});

test('no two citations share a name', () => {
	const names = citations.flatMap((fact) => fact.names.map((name) => name.toLowerCase()));
	assert.equal(new Set(names).size, names.length);
	assert.ok(citations.every((fact) => fact.names.every((name) => citationByName(name) === fact)));
});

test('header keys, tags and document types are found in any case', () => {
	assert.match(headerKeyByName('conformed period of report')?.meaning ?? '', /earliest event/);
	assert.equal(headerKeyByName('ITEM'), undefined);
	assert.equal(sgmlTagByName('</table>')?.tag, '<TABLE>');
	assert.equal(sgmlTagByName('<td>'), undefined);
	assert.equal(documentTypeByName('EX-99.1')?.type, 'EX-');
	assert.equal(documentTypeByName('EX-101.SCH')?.type, 'EX-101.SCH');
	assert.equal(documentTypeByName('graphic')?.type, 'GRAPHIC');
	assert.equal(documentTypeByName('EXHIBIT 99'), undefined);
});

test('EDGAR takes the elements of HTML 3.2, and a few more beside inline XBRL', () => {
	for (const name of ['p', 'TABLE', 'font', 'strike', 'img', 'h3']) {
		assert.ok(knowledge.isElementTaken(name, 'tagged') && knowledge.isElementTaken(name, 'untagged'), name);
	}
	for (const [name, tagged, untagged] of [
		['span', true, false],
		['tbody', true, false],
		['ix:header', true, false],
		['cite', false, true],
		['script', false, false],
		['section', false, false],
	] as const) {
		assert.equal(knowledge.isElementTaken(name, 'tagged'), tagged, name);
		assert.equal(knowledge.isElementTaken(name, 'untagged'), untagged, name);
	}
	assert.equal(knowledge.refusedAttribute('onclick', 'p', 'tagged')?.isActive, true);
	assert.equal(knowledge.refusedAttribute('name', 'a', 'tagged')?.attribute, 'name');
	assert.equal(knowledge.refusedAttribute('name', 'a', 'untagged'), undefined);
	assert.equal(knowledge.refusedAttribute('name', 'img', 'tagged'), undefined);
});

test('a link goes to a place of the submission, or to a filing on EDGAR', () => {
	for (const address of [
		'ex991.htm',
		'#item-9',
		'https://www.sec.gov/Archives/edgar/data/999/0001.htm',
		'http://www.sec.gov/Archives/edgar/data/999/0001.htm',
		'HTTPS://WWW.SEC.GOV/Archives/edgar/data/999/0001.htm',
		'https://www.sec.gov/ix?doc=/Archives/edgar/data/999/0001.htm',
	]) {
		assert.ok(knowledge.isLinkTaken(address), address);
	}
	for (const address of [
		'https://sec.gov/Archives/edgar/data/999/0001.htm',
		'https://www.sec.gov/cgi-bin/browse-edgar?CIK=999',
		'https://www.sec.gov.example/Archives/edgar/data/999/0001.htm',
		'//www.sec.gov/Archives/edgar/data/999/0001.htm',
		'ftp://www.sec.gov/Archives/edgar/data/999/0001.htm',
		'mailto:ir@harborlights.example',
		' http://harborlights.example',
	]) {
		assert.ok(!knowledge.isLinkTaken(address), address);
	}
});

test('EDGAR knows the types of exhibits by their numbers and the day', () => {
	for (const number of [1, 5, 10, 26, 36, 99, 101, 104, 107]) {
		assert.ok(knowledge.isExhibitType(number, undefined), String(number));
	}
	for (const number of [0, 6, 27, 30, 37, 94, 105, 108, 991]) {
		assert.ok(!knowledge.isExhibitType(number, '2026-03-12'), String(number));
	}
	assert.ok(knowledge.isExhibitType(27, '1998-03-12'));
});

test('the references of XHTML 1.0 are 253', () => {
	assert.equal(knowledge.takenReferences.names.size, 253);
});

test('the tagged facts of the cover name legends that it has', () => {
	const unknown = deiFacts.filter(({ legend }) => legend !== undefined && legendById(legend) === undefined);
	assert.deepEqual(unknown, []);
});

/** The parts of a row that are objects, lists included. */
function partsOf(value: object): readonly object[] {
	return Object.values(value).filter((part) => typeof part === 'object' && part !== null);
}

/** Every source of a row and of its parts. */
function sourcesIn(value: object): readonly Source[] {
	return partsOf(value).flatMap((part) => (isSource(part) ? [part] : sourcesIn(part)));
}

/** Every public address that a row and its parts give. */
function linksIn(value: object): readonly string[] {
	const own = 'href' in value && typeof value.href === 'string' ? [value.href] : [];
	return [...own, ...partsOf(value).flatMap(linksIn)];
}

function isSource(value: object): value is Source {
	return 'status' in value && 'cite' in value;
}

/** The prose of a row or of a part of it that has status M and lacks the word. */
function remembered(value: object): string[] {
	const fields = Object.entries(value);
	const status = fields.find(([name]) => name === 'source')?.[1].status;
	const prose = fields.filter(([name]) => ['text', 'meaning', 'when', 'note', 'gist', 'rule'].includes(name));
	const own = prose.map(([, text]) => text).filter((text) => status === 'M' && !/\bcommonly\b/i.test(text));
	const parts = fields.map(([, part]) => part).filter((part) => typeof part === 'object');
	return [...own, ...parts.flatMap((part) => remembered(part))];
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definedTerms } from '../../../server/src/reading/terms/definedTerms';
import { draft, page } from '../../features/occurring';
import { filingOf } from '../../fixture';

/** The terms that a text defines, each with how often it is defined and used: `Parent 1/2`. */
function terms(text: string): readonly string[] {
	return definedTerms(filingOf(text)).map(
		({ name, definitions, uses }) => `${name} ${definitions.length}/${uses.length}`,
	);
}

const inItem = (item: string): readonly string[] => terms(draft(item));

test('a definition stands in parentheses, with or without words that introduce it', () => {
	assert.deepEqual(
		inItem('A deed (the "Deed"), a bond (a “Bond”), Oat Ltd. ("Oat"), notes (collectively, the "Notes").'),
		['Deed 1/0', 'Bond 1/0', 'Oat 1/0', 'Notes 1/0'],
	);
	assert.deepEqual(inItem('Bonds (each, a "Bond" and, together with the notes, the “Securities”).'), [
		'Bond 1/0',
		'Securities 1/0',
	]);
	assert.deepEqual(inItem('Oat Ltd. ("Oat," the "Company," "we" or "Us") sells.'), ['Oat 1/0', 'Company 1/0']);
	assert.deepEqual(inItem('“Closing” means the end. "Term" has the meaning of the deed.'), ['Closing 1/0', 'Term 1/0']);
});

test('a quotation in parentheses is no definition', () => {
	assert.deepEqual(inItem('See below (see "Risk Factors" and "Legal Matters").'), []);
	assert.deepEqual(inItem('It is called so (as defined in the "Merger Agreement").'), []);
	assert.deepEqual(inItem('Oat Ltd. (formerly "Rye Ltd.") and a sum (“Earn-outs” in the table below).'), []);
	assert.deepEqual(inItem('They hold shares (in "street name") and the (“notes”).'), []);
});

test('a use is a whole word in the letter case of the definition', () => {
	const uses = 'The Deed, the Deed’s and a Deed-like bond; no deed, no Deeds, no pre-Deed, no INDEED.';
	assert.deepEqual(inItem(`A deed (the “Deed”). ${uses}`), ['Deed 1/3']);
	assert.deepEqual(inItem('A deed (the "Trust Deed"). The Trust\nDeed.\n\nTrust\n\nDeed'), ['Trust Deed 1/1']);
});

test('a use is no part of a longer name', () => {
	assert.deepEqual(inItem('Oat Ltd. (the “Company”). First Trust Company, Company Hall, the Company.'), [
		'Company 1/1',
	]);
	assert.deepEqual(inItem('An Agreement and Plan of Merger (the “Agreement”), an Agreement and Plan of Merger.'), [
		'Agreement 1/0',
	]);
	assert.deepEqual(inItem('A merger (the “Merger”) by a deed (the “Merger Deed”). The Merger Deed. The Merger.'), [
		'Merger 1/1',
		'Merger Deed 1/1',
	]);
	assert.deepEqual(inItem('The Company’s Board of Directors (the “Board”). The Board of Directors. Company Board.'), [
		'Board 1/0',
	]);
});

test('after "the" and an adjective a term is used, whatever is defined with it', () => {
	assert.deepEqual(
		inItem('Oat Ltd. (the “Company”). The Audit Committee of the Company (the “Committee”). A Rye-owned Company.'),
		['Company 1/2', 'Committee 1/0'],
	);
});

test('the wording of the form uses no term of the filing', () => {
	assert.deepEqual(inItem('The act of 1934 (the “Securities Exchange Act”).'), ['Securities Exchange Act 1/0']);
});

test('a term defined anew has two definitions', () => {
	assert.deepEqual(inItem('A deed (the “Deed”). The Deed. Another (the “Deed”).'), ['Deed 2/1']);
});

test('in HTML a term may be split over tags, and the words of two blocks are no name', () => {
	const html =
		page(`<p>Item 8.01 Other Events</p><p>A deed (the “<u>Trust</u>&nbsp;<b>Deed</b>”) of Oat (the “Company”).</p>
<p>The Trust <i>Deed</i></p><p>Company</p><p>Hall</p>`);
	assert.deepEqual(terms(html), ['Trust Deed 1/1', 'Company 1/1']);
});

test('a definition with the apostrophe of a typewriter has uses with that of a printer', () => {
	assert.deepEqual(inItem('A paper (the "Officer\'s Certificate"). The Officer’s Certificate.'), [
		"Officer's Certificate 1/1",
	]);
});

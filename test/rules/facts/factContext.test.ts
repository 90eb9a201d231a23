import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factContext } from '../../../server/src/rules/facts/factContext';
import { fix, problems, related } from '../../fixture';

const found = (text: string): readonly string[] => problems(factContext, text).map(({ message }) => message);

test('a context that is not there, an identifier and a fact that stand twice are marked', () => {
	assert.deepEqual(found(factContext.example.bad), ['No context “c-9” in the report.']);
	const nowhere = factContext.example.good.replace(
		/ contextRef="c-1"(?=[^>]*dei:EntityRegistrantName)|(?<=dei:EntityRegistrantName"[^>]*) contextRef="c-1"/,
		'',
	);
	assert.deepEqual(found(nowhere), ['Fact dei:EntityRegistrantName names no context.']);
	assert.deepEqual(found(factContext.example.bad.replace('c-9', '')), [
		'Fact dei:EntityRegistrantName names no context.',
	]);
	const city = (value: string, id: string) =>
		factOf('EntityAddressCityOrTown', value).replace(' name=', ` id="${id}" name=`);
	assert.deepEqual(found(taggedReport({ EntityAddressCityOrTown: city('Bend', 'f-1') + city('Bend', 'f-1') })), [
		'Identifier “f-1” stands at two facts.',
	]);
	const twoCities = taggedReport({ EntityAddressCityOrTown: city('Bend', 'f-1') + city('Salem', 'f-2') });
	assert.deepEqual(found(twoCities), ['dei:EntityAddressCityOrTown says otherwise elsewhere, of the same context.']);
	assert.deepEqual(related(factContext, twoCities), ['Bend: “Bend”']);
});

test('facts of their own are silent, and so is a report without contexts', () => {
	assert.deepEqual(found(factContext.example.good), []);
	assert.deepEqual(found(taggedReport({})), []);
});

test('days of contexts that are none, a context of one day and a prefix that nothing declares are marked', () => {
	const dated = (period: string) =>
		factContext.example.good.replace(/<xbrli:period>.*<\/xbrli:period>/, `<xbrli:period>${period}</xbrli:period>`);
	const days = (first: string, last: string) =>
		dated(`<xbrli:startDate>${first}</xbrli:startDate><xbrli:endDate>${last}</xbrli:endDate>`);
	assert.deepEqual(found(days('2026-03-12', '2026-03-12')), []);
	for (const day of ['2026-13-12', '03/12/2026', '2026-02-30']) {
		assert.deepEqual(found(days('2026-03-12', day)), [`“${day}” in a context is no day of the calendar, YYYY-MM-DD.`]);
	}
	assert.deepEqual(found(dated('<xbrli:instant>2026-03-12</xbrli:instant>')), [
		'This context has no first day; the facts of a cover have a first and a last one.',
	]);
	const declared = (names: string) =>
		factContext.example.good
			.replace('<html', `<html xmlns:ix="a" xmlns:xbrli="a" ${names}`)
			.replace('<ix:resources>', '<ix:references></ix:references><ix:resources>');
	const all = [...new Set(declared('').match(/(?<=(?:format|name)=")[\w-]+(?=:)/g))];
	assert.deepEqual(found(declared(all.map((prefix) => `xmlns:${prefix}="b"`).join(' '))), []);
	assert.equal(found(declared('')).length, all.length);
});

test('attributes of numbers, a fact that is nil and has words, and words as a number are marked', () => {
	const city = (element: string): readonly string[] =>
		found(
			taggedReport({
				EntityAddressCityOrTown: element.replaceAll('$', ' contextRef="c-1" name="dei:EntityAddressCityOrTown"'),
			}),
		);
	assert.deepEqual(city('<ix:nonNumeric$ unitRef="usd">Bend</ix:nonNumeric>'), [
		'unitRef is for numbers; dei:EntityAddressCityOrTown is words.',
	]);
	assert.deepEqual(city('<ix:nonNumeric$ decimals="0">Bend</ix:nonNumeric>').length, 1);
	assert.deepEqual(city('<ix:nonNumeric$ xsi:nil="true">Bend</ix:nonNumeric>'), [
		'dei:EntityAddressCityOrTown is nil, and has words.',
	]);
	assert.deepEqual(city('<ix:nonNumeric$ xsi:nil="false">Bend</ix:nonNumeric>'), []);
	assert.deepEqual(city('<ix:nonFraction$>Bend</ix:nonFraction>'), [
		'dei:EntityAddressCityOrTown is no number: ix:nonNumeric holds it.',
	]);
});

test('a whole document has references and contexts, and declares the prefixes of its elements', () => {
	const whole = factContext.example.good
		.replace('<html', '<html xmlns:ix="a" xmlns:xbrli="a" xmlns:dei="a" xmlns:ixt="a" xmlns:ixt-sec="a"')
		.replace('<ix:resources>', '<ix:references></ix:references><ix:resources>');
	assert.deepEqual(found(whole), []);
	assert.deepEqual(found(whole.replace('<ix:references></ix:references>', '')), [
		'No <ix:references> in the header of inline XBRL.',
	]);
	assert.deepEqual(found(whole.replace(/<ix:resources>.*<\/ix:resources>/, '')), [
		'No <ix:resources> in the header of inline XBRL.',
	]);
	assert.deepEqual(found(whole.replace(' xmlns:xbrli="a"', '')), ['The prefix “xbrli” is declared nowhere.']);
	assert.deepEqual(found(whole.replace(' xmlns:ix="a"', '')), ['The prefix “ix” is declared nowhere.']);
});

test('a context of the cover that begins before the day of the report is marked, and one that goes on after it is not', () => {
	const period = (begin: string, end: string) =>
		factContext.example.good.replace(
			'</xbrli:entity>',
			`</xbrli:entity><xbrli:period><xbrli:startDate>${begin}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate></xbrli:period>`,
		);
	assert.deepEqual(found(period('2026-01-01', '2026-03-12')), [
		'“2026-01-01” begins this context of the cover; the report is of 2026-03-12.',
	]);
	assert.deepEqual(found(period('2026-03-12', '2026-03-12')), []);
	assert.deepEqual(found(period('2026-03-12', '2026-03-16')), []);
});

test('the header of a whole document is hidden', () => {
	const shown = (style: string) =>
		factContext.example.good
			.replace('<html', '<html xmlns:ix="a" xmlns:xbrli="a" xmlns:dei="a" xmlns:ixt="a" xmlns:ixt-sec="a"')
			.replace('<ix:resources>', '<ix:references></ix:references><ix:resources>')
			.replace(/<div[^<>]*>\s*<ix:header>|<ix:header>/, `<div style="${style}"><ix:header>`);
	assert.deepEqual(found(shown('display:block')), [
		'<ix:header> is not hidden: the <div> around it has no display:none.',
	]);
	assert.deepEqual(found(shown('display: none')), []);
});

test('a context without its registrant or its last day is marked', () => {
	const { good } = factContext.example;
	assert.deepEqual(found(good.replace(/<xbrli:identifier.*<\/xbrli:identifier>/, '')), [
		'This context names no registrant: it has no identifier.',
	]);
	const period = '<xbrli:period><xbrli:startDate>2026-03-12</xbrli:startDate></xbrli:period>';
	assert.deepEqual(found(good.replace(/<xbrli:period>.*<\/xbrli:period>/, period)), [
		'This context has a first day and no last one.',
	]);
});

test('members and axes of contexts without the name of one are marked; those of the taxonomies, and codes, are silent', () => {
	const on = (axis: string, member: string) =>
		factContext.example.good.replace(
			'</xbrli:entity>',
			`<xbrli:segment><xbrldi:explicitMember dimension="${axis}">${member}</xbrldi:explicitMember></xbrli:segment></xbrli:entity>`,
		);
	const ofStock = 'us-gaap:StatementClassOfStockAxis';
	for (const member of ['us-gaap:CommonStock', 'aldr:NotesDue2031']) {
		assert.deepEqual(found(on(ofStock, member)), [`“${member}” is no member: the names of members end with “Member”.`]);
	}
	for (const member of ['us-gaap:CommonStockMembers', 'us-gaap:CommonStockmember', 'dei:CommonStockMember']) {
		fix(factContext, on(ofStock, member), on(ofStock, 'us-gaap:CommonStockMember'));
	}
	fix(
		factContext,
		on('us-gaap:StatementClassOfStocksAxis', 'us-gaap:CommonStockMember'),
		on(ofStock, 'us-gaap:CommonStockMember'),
	);
	// Which class is meant is not known.
	assert.deepEqual(found(on(ofStock, 'us-gaap:CommonClassMember')), []);
	assert.deepEqual(found(on(ofStock, 'us-gaap:CommonStockMember').replace(` dimension="${ofStock}"`, '')), [
		'This member of a context is on no axis: it has no dimension.',
	]);
	assert.deepEqual(found(on(ofStock, 'CommonStockMember')), [
		'“CommonStockMember” is no member: it lacks the prefix of its taxonomy.',
	]);
	assert.deepEqual(found(on(ofStock, '')), ['This axis of the context has no member.']);
	for (const axis of ['us-gaap:StatementClassOfStock', 'StatementClassOfStockAxis', '']) {
		assert.match(found(on(axis, 'us-gaap:CommonStockMember')).join(), /^“.*” is no axis/);
	}
	for (const [axis, member] of [
		[ofStock, 'us-gaap:CommonStockMember'],
		[ofStock, 'aldr:A5.250NotesDue2031Member'],
		[ofStock, 'aldr-2026:WarrantsMember'],
		[ofStock, ' us-gaap:CommonClassAMember '],
		[ofStock, 'us-gaap:ClassOfStockDomain'],
		['dei:EntityListingsExchangeAxis', 'exch:XNYS'],
		['dei:EntityListingsExchangeAxis', 'aldr:NyseAmericanMember'],
		['dei:LegalEntityAxis', 'aldr:AlderFinanceLLCMember'],
		['srt:StatementGeographicalAxis', 'country:US'],
		['srt:StatementGeographicalAxis', 'stpr:OR'],
	] as const) {
		assert.deepEqual(found(on(axis, member)), [], member);
	}
});

test('a prefix that is declared for another namespace is marked at it', () => {
	const said = (declared: string) =>
		problems(factContext, taggedReport({}).replace('<html', `<html ${declared}`))
			.map(({ message }) => message)
			.filter((message) => /namespace/.test(message));
	assert.deepEqual(said('xmlns:xbrli="http://www.xbrl.org/2003/instances"'), [
		'The prefix “xbrli” is declared for another namespace than its own.',
	]);
	assert.deepEqual(said('xmlns:xbrli="http://www.xbrl.org/2003/instance"'), []);
	assert.deepEqual(said('xmlns:xlink="http://www.w3.org/1999/xlink"'), []);
});

test('a context without its time, and tags with other capitals than the others have, are marked', () => {
	const { good } = factContext.example;
	assert.deepEqual(found(good.replace(/<xbrli:period>.*<\/xbrli:period>/, '')), [
		'This context says no time: it has no period.',
	]);
	for (const [right, wrong] of [
		['<ix:nonNumeric ', '<ix:nonnumeric '],
		['</ix:nonNumeric>', '</ix:nonnumeric>'],
		[' contextRef=', ' contextref='],
	] as const) {
		const [name = ''] = /[\w:]+/.exec(right) ?? [];
		assert.deepEqual(found(good.replace(right, wrong)), [
			`“${name.toLowerCase()}”: the other facts have “${name}”, and capitals count.`,
		]);
		fix(factContext, good.replace(right, wrong), good);
	}
	const small = good.replace(/<\/?ix:nonNumeric|contextRef/g, (words) => words.toLowerCase());
	assert.deepEqual(found(small), [], 'a program that writes HTML has all of them so');
});

test('what a fact names and the report does not have, and prefixes of the header that nothing declares, are marked', () => {
	const city = (attributes: string): readonly string[] =>
		found(
			taggedReport({
				EntityAddressCityOrTown: factOf('EntityAddressCityOrTown', 'Bend').replace(' name=', ` ${attributes} name=`),
			}).replace('</ix:hidden>', '</ix:hidden><ix:resources><xbrli:unit id="usd"></xbrli:unit></ix:resources>'),
		);
	assert.deepEqual(city('continuedAt="f-9"'), [
		'dei:EntityAddressCityOrTown goes on in “f-9”, which is no ix:continuation of the report.',
	]);
	assert.deepEqual(city('escape="maybe"'), [
		'escape="maybe" of dei:EntityAddressCityOrTown is neither true nor false.',
	]);
	assert.deepEqual(city('escape="true"'), []);
	const price = (unit: string): readonly string[] =>
		found(
			taggedReport({
				EntityAddressCityOrTown: `<p><ix:nonFraction contextRef="c-1" name="aldr:Price" unitRef="${unit}">1</ix:nonFraction></p>`,
			}).replace('</ix:hidden>', '</ix:hidden><ix:resources><xbrli:unit id="usd"></xbrli:unit></ix:resources>'),
		);
	assert.deepEqual(price('usd'), []);
	assert.deepEqual(price('usdPerShare'), ['No unit “usdPerShare” in the report.']);
	const linked = (names: string): readonly string[] =>
		found(
			factContext.example.good
				.replace('<html', `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" ${names}`)
				.replace(
					'<ix:resources>',
					'<ix:references><link:schemaRef xlink:href="aldr-20260312.xsd"/></ix:references><ix:resources>',
				),
		).filter((message) => /link/.test(message));
	assert.deepEqual(
		linked(''),
		['link', 'xlink'].map((prefix) => `The prefix “${prefix}” is declared nowhere.`),
	);
	assert.deepEqual(
		linked('xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"'),
		[],
	);
});

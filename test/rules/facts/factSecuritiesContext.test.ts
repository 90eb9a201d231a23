import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factSecuritiesContext } from '../../../server/src/rules/facts/factSecuritiesContext';
import { check, problems } from '../../fixture';

const axis = 'dimension="us-gaap:StatementClassOfStockAxis"';
/** A cover with classes, each with the member of its context, or none. */
function report(...classes: readonly (readonly [title: string, member: string])[]): string {
	const contexts = classes.map(([, member], i) => {
		const segment =
			member && `<xbrli:segment><xbrldi:explicitMember ${axis}>${member}</xbrldi:explicitMember></xbrli:segment>`;
		return `<xbrli:context id="s-${i}"><xbrli:entity>${segment}</xbrli:entity></xbrli:context>`;
	});
	const titles = classes.map(
		([title], i) => `<p><ix:nonNumeric contextRef="s-${i}" name="dei:Security12bTitle">${title}</ix:nonNumeric></p>`,
	);
	return taggedReport()
		.replace('</ix:hidden>', `</ix:hidden><ix:resources>${contexts.join('\n')}</ix:resources>`)
		.replace('<p>Emerging growth', `${titles.join('\n')}\n<p>Emerging growth`);
}
const messages = (text: string) => problems(factSecuritiesContext, text).map(({ message }) => message);

test('a class without an axis beside others is flagged', () => {
	assert.deepEqual(messages(report(['Common Stock', ''], ['Warrants', 'us-gaap:WarrantMember'])), [
		'“Common Stock” is one of 2 classes, and its context has no axis.',
	]);
	assert.equal(messages(report(['Common Stock', ''], ['Warrants', ''], ['Units', 'a:UnitsMember'])).length, 2);
});

test('the only class on an axis is flagged', () =>
	assert.deepEqual(messages(report(['Common Stock', 'us-gaap:CommonStockMember'])), [
		'“Common Stock” is the only class, and its context has an axis.',
	]));

test('one class without, several with, and depositary shares are silent', () => {
	check(factSecuritiesContext, report(['Common Stock', '']));
	check(factSecuritiesContext, report(['Common Stock', 'us-gaap:CommonStockMember'], ['Units', 'a:UnitsMember']));
	check(factSecuritiesContext, report(['American Depositary Shares', 'dei:AdrMember']));
	check(factSecuritiesContext, report(['American Depositary Shares', 'a:CommonMember']));
	check(factSecuritiesContext, taggedReport());
	check(factSecuritiesContext, report(['Common Stock', '']).replace('contextRef="s-0"', 'contextRef="x"'));
});

test('one class that two exchanges list is no two classes', () =>
	assert.deepEqual(messages(report(['Common Stock', ''], ['Common Stock', 'exch:XCHI'])), []));

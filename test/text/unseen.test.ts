import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis';
import { foldCharacters } from '../../server/src/text/plainText';
import { withoutUnseen } from '../../server/src/text/unseen';
import { visibleText } from '../../server/src/text/visibleText';
import { report } from '../report';
import { htmlReport } from '../rules/reports';

test('what nobody sees within a word shows nothing, a soft hyphen for a hyphen is one', () => {
	for (const [written, seen] of [
		['Mar\u00adch 12,\u00ad 20\u00ad26', 'March 12, 2026'],
		['Item\u00ad 8.\u00ad01, Ex\u200bhibit\u2060 99\u200b.1, 10.\u20601\ufeff', 'Item 8.01, Exhibit 99.1, 10.1'],
		['(\u200bthe\u200c “\u200bPlant\u200d”)', '(the “Plant”)'],
		['Form 8\u00adK, Rule 14a\u00ad12, S\u00adK', 'Form 8-K, Rule 14a-12, S-K'],
		['001\u00ad12345, 12\u00ad3456789, 555\u00ad0100', '001-12345, 12-3456789, 555-0100'],
		['\u00ad a \u00ad b agree\u00ad\nment', '- a - b agree-\nment'],
		['\u200bItem\u200b8.01', ' Item 8.01'],
	] as const) {
		assert.equal(withoutUnseen(written), seen);
		assert.equal(foldCharacters(written).length, written.length);
	}
});

test('the way back to the source passes over what is left out', () => {
	for (const sign of ['\u00ad', '\u200b', '&shy;', '&#8203;', '&#xfeff;']) {
		const words = `A pl${sign}ant of${sign} the Com${sign}pany.`;
		const source = sign.startsWith('&') ? `<html><p>${words}</p></html>` : words;
		const visible = visibleText(source, { start: 0, end: source.length });
		assert.equal(visible.text, 'A plant of the Company.');
		const at = visible.text.indexOf('Company');
		const { span } = visible.piece(at, at + 7);
		assert.equal(source.slice(span.start, span.end), `Com${sign}pany`);
		assert.equal(visible.offset(source.indexOf('ant')), 'A pl'.length);
		assert.equal(visible.textOf({ start: source.indexOf('ant'), end: source.indexOf(' the') }), 'ant of');
	}
});

/** What is read of a text, without the offsets. */
const read = (text: string): string =>
	JSON.stringify(analyze(text)?.record(), (key, value) => (/^(?:start|end)$/.test(key) ? undefined : value));

const found = (text: string): readonly string[] => (analyze(text)?.problems() ?? []).map(({ rule }) => rule.id);

test('a report is read alike with characters in its words that nobody sees', () => {
	const html = htmlReport('<p>Item 8.01 Other Events</p>\n<p>The Company opened a plant.</p>');
	for (const text of [report, html]) {
		for (const sign of text === html ? ['\u00ad', '\u2060', '&shy;', '&#65279;'] : ['\u00ad', '\u200b', '\ufeff']) {
			const hidden = text
				.replaceAll('March', `Mar${sign}ch`)
				.replace('Item 8.01', `It${sign}em 8.01`)
				.replace('Other', `Ot${sign}her`)
				.replaceAll('authorized', `author${sign}ized`);
			assert.equal(read(hidden), read(text));
			assert.deepEqual(
				found(hidden).filter((id) => id !== 'character-damaged'),
				found(text),
			);
		}
	}
	const fact = '<ix:nonNumeric name="dei:EntityRegistrantName">Harbor&shy; Li&shy;ghts, Inc.</ix:nonNumeric>';
	const tagged = html.replace('<p>Harbor Lights, Inc.</p>', `<p>${fact}</p>`);
	assert.equal(analyze(tagged)?.filing.visible.facts[0]?.value, 'Harbor Lights, Inc.');
});

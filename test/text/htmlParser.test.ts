import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Checkpoint, CheckpointTrail } from '../../server/src/text/checkpoints';
import { factNameOf, hrefOf, isHidden, kindOf } from '../../server/src/text/htmlElements';
import { parseHtml } from '../../server/src/text/htmlParser';
import { Break, ShownText } from '../../server/src/text/shownText';

describe('elements', () => {
	test('a cell is a block, an unknown element neither', () => {
		assert.deepEqual(kindOf('td'), { isBlock: true, isCell: true, isHidden: false });
		assert.deepEqual(kindOf('p'), { isBlock: true, isCell: false, isHidden: false });
		assert.deepEqual(kindOf('acme'), { isBlock: false, isCell: false, isHidden: false });
	});

	test('what hides an element is its name, an attribute or its style', () => {
		const isHiddenP = (attributes: Record<string, string>) => isHidden(kindOf('p'), attributes);
		assert.equal(isHidden(kindOf('ix:header'), {}), true);
		assert.equal(isHiddenP({ hidden: '' }), true);
		assert.equal(isHiddenP({ style: 'color:red; DISPLAY : none' }), true);
		assert.equal(isHiddenP({ style: 'display&#58;none' }), true);
		assert.equal(isHiddenP({ style: 'text-decoration: none' }), false);
		assert.equal(isHiddenP({}), false);
	});

	test('only a link leads anywhere, and only a tagged fact has a name', () => {
		assert.equal(hrefOf('a', { href: 'a.htm?b&amp;c' }), 'a.htm?b&c');
		assert.equal(hrefOf('a', { name: 'top' }), undefined);
		assert.equal(hrefOf('link', { href: 'a.css' }), undefined);
		assert.equal(factNameOf('ix:nonnumeric', { name: 'dei:TradingSymbol' }), 'dei:TradingSymbol');
		assert.equal(factNameOf('meta', { name: 'dei:TradingSymbol' }), undefined);
	});
});

describe('shown text', () => {
	/** Shows each piece of `data` in turn, one after the other in the source, with a break before each. */
	const shown = (kind: Break, ...data: readonly string[]) => {
		const text = new ShownText(0, Break.None);
		let source = 10;
		for (const each of data) {
			text.breakBefore(kind);
			text.show(each, source, false);
			source += each.length;
		}
		return text.finish();
	};

	test('runs say where their words stand; a break is a run that takes nothing of the source', () => {
		assert.deepEqual(shown(Break.Line, 'A b', 'c'), {
			text: 'A b\nc',
			starts: [0, 3, 4],
			sources: [10, 13, 13],
			lengths: [3, 0, 1],
		});
	});

	test('an entity is a run of its own', () => {
		assert.deepEqual(shown(Break.None, 'A&amp;B'), {
			text: 'A&B',
			starts: [0, 1, 2],
			sources: [10, 11, 16],
			lengths: [1, 5, 1],
		});
	});

	test('of several breaks the strongest counts, and none stands before the first words', () => {
		const text = new ShownText(0, Break.Line);
		text.show('A', 0, false);
		for (const kind of [Break.Space, Break.Cell, Break.InCell]) {
			text.breakBefore(kind);
		}
		text.show('B', 1, false);
		assert.equal(text.finish().text, 'A\tB');
	});

	test('white space folds unless it is kept', () => {
		const kept = new ShownText(0, Break.None);
		kept.show(' a\n  b ', 0, true);
		assert.equal(kept.finish().text, ' a\n  b ');
		assert.equal(shown(Break.None, ' a\n  b ', 'c').text, 'a b c');
	});

	test('the first word shown after some runs is found past the break before it', () => {
		const text = new ShownText(0, Break.None);
		text.show('A', 0, false);
		const { runCount } = text;
		assert.equal(text.firstWordAfter(runCount), 1);
		text.breakBefore(Break.Line);
		text.show('B', 1, false);
		assert.equal(text.firstWordAfter(runCount), 2);
	});
});

describe('checkpoints', () => {
	const paragraphs = Array.from({ length: 400 }, (_, i) => `<p>Paragraph ${i} of the report.</p>`).join('\n');
	const html = `<html><body><div>${paragraphs}</div></body></html>`;
	const whole = parseHtml(html, 100, undefined, []);
	const [first, second] = whole.checkpoints;
	assert.ok(first && second);

	test('each is an opening tag of the source, some thousand characters after the one before', () => {
		for (const { source } of whole.checkpoints) {
			assert.ok(html.startsWith('<p>', source - 100));
		}
		assert.ok(second.source - first.source >= 4000);
		assert.deepEqual(
			first.open.map(({ name }) => name),
			['html', 'body', 'div'],
		);
	});

	test('a parse from one to the next reads what stands between them', () => {
		const part = parseHtml(html, 100, first, whole.checkpoints.slice(1));
		assert.equal(part.met, 0);
		assert.equal(whole.text.slice(first.length, second.length), part.text);
		assert.deepEqual(whole.starts.slice(first.runs, second.runs), part.starts);
		assert.deepEqual(whole.sources.slice(first.runs, second.runs), part.sources);
	});

	test('a parse passes one where something else is open, or another break is to come', () => {
		const others: readonly Partial<Checkpoint>[] = [
			{ open: second.open.slice(1) },
			{ open: second.open.map((element) => ({ ...element, name: 'center' })) },
			{ pending: Break.Space },
			{ length: 0 },
		];
		for (const other of others) {
			const part = parseHtml(html, 100, first, [{ ...second, ...other }]);
			assert.equal(part.met, undefined);
			assert.equal(whole.text.slice(first.length), part.text);
		}
	});

	test('none is taken within a cell, a fact, preformatted or hidden text', () => {
		for (const tag of ['td', 'ix:nonNumeric name="dei:Note"', 'pre', 'div hidden', 'span']) {
			const [name = ''] = tag.split(' ');
			const body = `<table><${tag}>${paragraphs}</${name}></table>`;
			assert.deepEqual(parseHtml(body, 0, undefined, []).checkpoints, [], tag);
		}
	});

	test('a trail looks for the known ones and takes down others only far enough apart', () => {
		const at = (source: number): Checkpoint => ({ source, length: 1, runs: 1, pending: Break.Line, open: [] });
		const trail = new CheckpointTrail([at(50), at(90)], 0);
		assert.deepEqual([trail.isDue(49), trail.isDue(60), trail.isDue(90)], [false, false, true]);
		trail.pass(at(90));
		assert.deepEqual([trail.met, trail.taken], [1, []]);
		assert.equal(trail.isDue(5000), true);
		trail.pass(at(5000));
		assert.deepEqual(trail.taken, [at(5000)]);
	});
});

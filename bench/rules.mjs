// Which rules take the most time.
import { createRequire } from 'node:module';
import { digits, ms, passes, table } from './figures.mjs';

const require = createRequire(import.meta.url);
const { parseFiling } = require('../out/server/src/filing/parseFiling.js');
const { families } = require('../out/server/src/rules/index.js');

const today = '2026-11-21';
/** How many rules are shown. */
const most = 10;

/**
 * A table of the dearest rules over all filings of `kinds`: the shortest of some passes, and their shares of what all
 * rules take. What several rules ask of a filing is read once, and counts for the first of them.
 */
export function dearestRules(kinds) {
	const texts = kinds.filter(({ isFiling }) => isFiling).flatMap((kind) => kind.texts);
	const rules = Object.entries(families).flatMap(([family, all]) => all.map((rule) => ({ family, rule })));
	const best = new Map(rules.map(({ rule }) => [rule.id, Number.POSITIVE_INFINITY]));
	let reading = Number.POSITIVE_INFINITY;
	for (let pass = 0; pass < passes.measured; pass++) {
		const spent = new Map(rules.map(({ rule }) => [rule.id, 0]));
		let spentReading = 0;
		for (const { text } of texts) {
			const start = performance.now();
			const filing = parseFiling(text);
			let last = performance.now();
			spentReading += last - start;
			for (const { rule } of filing ? rules : []) {
				Array.from(rule.check(filing, today));
				const now = performance.now();
				spent.set(rule.id, spent.get(rule.id) + now - last);
				last = now;
			}
		}
		reading = Math.min(reading, spentReading);
		for (const [id, time] of spent) {
			best.set(id, Math.min(best.get(id), time));
		}
	}
	const all = [...best.values()].reduce((sum, time) => sum + time, 0);
	const rows = rules
		.map(({ family, rule: { id } }) => ({ family, id, time: best.get(id) }))
		.sort((a, b) => b.time - a.time)
		.slice(0, most)
		.map(({ family, id, time }) => [id, family, ms(time), `${digits((time / all) * 100)} %`]);
	return table(
		['rule', 'family', 'time', 'of all rules'],
		[...rows, [`all ${rules.length} rules`, '', ms(all), ''], [`reading ${texts.length} filings`, '', ms(reading), '']],
	);
}

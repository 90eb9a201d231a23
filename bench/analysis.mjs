// How long a whole analysis takes: visible text, recognition, all rules, outline. In process, beside what others do.
import { createRequire } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'vscode-html-languageservice';
import { digits, ms, summary, table, timed, times } from './figures.mjs';
import { corpus } from './texts.mjs';

const require = createRequire(import.meta.url);
const { parseFiling } = require('../out/server/src/filing/parse.js');
const { findProblems } = require('../out/server/src/features/diagnostics.js');
const { documentSymbols } = require('../out/server/src/features/documentSymbols.js');

const check = {
	stage: 'draft',
	severities: {},
	waivers: [],
	today: '2026-11-21',
	onFault(rule, error) {
		throw new Error(`The rule ${rule.id} failed.`, { cause: error });
	},
};

/** The outline and the findings of a text. */
export function analyze(text) {
	const filing = parseFiling(text);
	return (
		filing && [findProblems(filing, check), documentSymbols(TextDocument.create('a:b', 'form8k', 1, text), filing)]
	);
}

/** One pass over the characters: nothing that reads a text can be faster. */
function floor(text) {
	let sum = 0;
	for (let i = 0; i < text.length; i++) {
		sum ^= text.charCodeAt(i);
	}
	return sum;
}

const html = getLanguageService();
const parseWithHtmlService = (text) => html.parseHTMLDocument(TextDocument.create('a:b.htm', 'html', 1, text));

/** A table by kinds of the corpus: this, one pass over the characters, and the bare parse of the HTML service. */
export function analysis() {
	const rows = corpus().map(({ kind, texts }) => {
		const kilobytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1024;
		const run = (work) => {
			// The first pass lets the engine compile what it needs.
			texts.forEach(({ text }) => void work(text));
			return summary(texts.map(({ text }) => timed(() => work(text)).time));
		};
		const [own, pass] = [run(analyze), run(floor)];
		const other = kind === 'html' || kind === 'body' ? run(parseWithHtmlService) : undefined;
		return [
			kind,
			texts.length,
			times(own.sum / pass.sum),
			other ? times(own.sum / other.sum) : '',
			times(22 / own.median),
			times(64 / own.p95),
			digits((own.sum * 1000) / kilobytes),
			`${ms(own.median)} / ${ms(own.p95)} / ${ms(own.max)}`,
		];
	});
	return table(
		[
			'kind',
			'texts',
			'to one pass over the characters',
			'to the parse of vscode-html-languageservice',
			'faster than 22 ms (median)',
			'faster than 64 ms (p95)',
			'µs per kB',
			'median / p95 / max',
		],
		rows,
	);
}

/** Time against size: a text of one kind, read whole. */
export function scaling(make, sizes) {
	const rows = sizes.map((size) => {
		const text = make(size);
		const best = Math.min(...Array.from({ length: 3 }, () => timed(() => analyze(text)).time));
		return [`${digits(text.length / 1024)} kB`, ms(best), digits((best * 1000) / (text.length / 1024))];
	});
	return table(['size', 'time', 'µs per kB'], rows);
}

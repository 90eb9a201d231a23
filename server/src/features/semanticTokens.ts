/** Colors for what a grammar cannot know: items that the form has, exhibits that are listed, people who sign, terms. */
import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { itemByNumber } from '../knowledge';
import { isListed, numberedRows } from '../reading/exhibits/list/lists';
import { mentionsOfThisReport } from '../reading/exhibits/mentions/mentions';
import { definedTerms } from '../reading/terms/definedTerms';
import type { Span } from '../text/span';
import { SemanticTokensBuilder } from './lsp';

/**
 * The types and modifiers by their places in the legend. All but `definedTerm` and `unlisted`, which `package.json` tells
 * of, are standard ones that every theme has colors for.
 */
const types = ['class', 'number', 'enumMember', 'definedTerm'] as const;
const modifiers = ['declaration', 'definition', 'unlisted'] as const;

/** What the numbers of the answer mean. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/**
 * The tokens of the report, in `range` where one is given: the heading of an item that the form has (`class`,
 * `declaration`), an exhibit number in a list (`number`, `definition`) and in the text (`number`; with `unlisted` where
 * the report says that it brings the exhibit and no list has it), a signer (`enumMember`), and a term that the report
 * defines (`definedTerm`, with `definition` where it does so).
 */
export function semanticTokens(document: TextDocument, filing: Filing, range?: Range): SemanticTokens {
	const wanted = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	const builder = new SemanticTokensBuilder();
	let end = 0;
	for (const { span, type, modifier } of tokens(filing)) {
		if (span.start < end || (wanted !== undefined && (span.end <= wanted.start || wanted.end <= span.start))) {
			continue;
		}
		end = span.end;
		const bits = modifier === undefined ? 0 : 1 << modifiers.indexOf(modifier);
		for (const run of shownRuns(filing, span)) {
			const { line, character } = document.positionAt(run.start);
			builder.push(line, character, run.end - run.start, types.indexOf(type), bits);
		}
	}
	// Without an id of the answer, which would only serve to ask for what has changed since.
	return { data: builder.build().data };
}

interface Token {
	readonly span: Span;
	readonly type: (typeof types)[number];
	readonly modifier?: (typeof modifiers)[number];
}

/** In text order. */
function tokens(filing: Filing): readonly Token[] {
	const { items, exhibitLists, signatures, date } = filing;
	const headings = items.filter(({ number }) => itemByNumber(number, date) !== undefined);
	const rows = numberedRows(exhibitLists);
	const signers = (signatures?.blocks ?? []).flatMap(({ signature, name }) => [signature, name]);
	const terms = definedTerms(filing);
	const found: readonly Token[] = [
		...headings.map(({ heading }): Token => ({ span: heading, type: 'class', modifier: 'declaration' })),
		...rows.map(({ number }): Token => ({ span: number.span, type: 'number', modifier: 'definition' })),
		...mentionTokens(filing),
		...signers.filter((piece) => piece !== undefined).map(({ span }): Token => ({ span, type: 'enumMember' })),
		...terms.flatMap(({ definitions }) => definitions).map(({ span }) => definitionToken(span)),
		...terms.flatMap(({ uses }) => uses).map((span): Token => ({ span, type: 'definedTerm' })),
	];
	return [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const definitionToken = (span: Span): Token => ({ span, type: 'definedTerm', modifier: 'definition' });

function mentionTokens(filing: Filing): readonly Token[] {
	const { exhibitLists, mentions } = filing;
	const ofThisReport = new Set(mentionsOfThisReport(filing));
	const hasRows = numberedRows(exhibitLists).length > 0;
	return mentions.flatMap((mention): readonly Token[] => {
		const { span, text } = mention.number;
		if (!mention.ofAnotherFiling && isListed(exhibitLists, text)) {
			return [{ span, type: 'number' }];
		}
		return hasRows && ofThisReport.has(mention) ? [{ span, type: 'number', modifier: 'unlisted' }] : [];
	});
}

/** The parts of `span` that a reader sees, without tags between them, none longer than a line. */
function shownRuns({ source, visible }: Filing, span: Span): readonly Span[] {
	const runs: { start: number; end: number }[] = [];
	const last = visible.offset(span.end);
	for (let at = visible.offset(span.start); at < last; at++) {
		const { start, end } = visible.span(at, at + 1);
		const run = runs.at(-1);
		if (end <= start || /[\r\n]/.test(source.slice(start, end))) {
			continue;
		}
		if (run !== undefined && run.end === start) {
			run.end = end;
		} else if (/\S/.test(source.slice(start, end))) {
			runs.push({ start, end });
		}
	}
	return runs;
}

/** What must hold of any text. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../../server/src/filing/filing';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { findProblems } from '../../server/src/rules/check';
import type { Span } from '../../server/src/text/span';
import { checkOf, unsoundSpans } from '../invariants';
import { brokenFeatures } from './features';

/** What goes wrong with `text`, asked at `shares` of it (0 to 1) and at the parts of its filing; empty where all is well. */
export function brokenBy(text: string, shares: readonly number[]): readonly string[] {
	const filing = parseFiling(text);
	return filing ? [...unsoundSpans(filing), ...brokenProblems(filing), ...brokenAt(filing, shares)] : [];
}

function brokenAt(filing: Filing, shares: readonly number[]): readonly string[] {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, filing.source.slice(0));
	const edges = edgesOf(filing);
	const offsets = shares.flatMap((share) => [
		Math.floor(share * filing.source.length),
		edges[Math.floor(share * edges.length)] ?? 0,
	]);
	return brokenFeatures(document, filing, [...new Set(offsets)]);
}

/** Where the parts of a filing begin and end. */
function edgesOf({ visible: _, source: __, ...parts }: Filing): readonly number[] {
	const edges: number[] = [];
	const walk = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) {
			return;
		}
		if ('start' in value && 'end' in value) {
			edges.push(Number(value.start), Number(value.end));
		}
		Object.values(value).forEach(walk);
	};
	walk(parts);
	return edges;
}

/** Tells of rules that point outside the text, and of fixes whose edits overlap or leave it. */
function brokenProblems(filing: Filing): readonly string[] {
	const faults: string[] = [];
	const inside = ({ start, end }: Span) => 0 <= start && start <= end && end <= filing.source.length;
	for (const stage of ['draft', 'final'] as const) {
		for (const { rule, span, related, fixes } of findProblems(filing, checkOf(stage)).shown) {
			const spans = [span, ...related.map((each) => each.span)];
			for (const { start, end } of spans.filter((each) => !inside(each))) {
				faults.push(`${rule.id} points at ${start} to ${end} of ${filing.source.length}`);
			}
			for (const fix of fixes) {
				let at = 0;
				for (const { span } of fix.edits) {
					if (span.start < at || !inside(span)) {
						faults.push(
							`${rule.id}: ${fix.title}: an edit at ${span.start} to ${span.end}, the one before ends at ${at}`,
						);
					}
					at = span.end;
				}
			}
		}
	}
	return faults;
}

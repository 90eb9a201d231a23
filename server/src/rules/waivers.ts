import { shortened } from '../text/shortened';
/** Findings that the user has accepted, with a reason that stands outside the filing. */

import type { Filing } from '../filing/filing';
import { firstLine } from '../reading/firstLine';
import { folded } from '../text/folded';
import type { Span } from '../text/span';
import type { Problem, Rule } from './rule';

/** What was accepted, and where. The reason, the name and the date are for people: nothing depends on them. */
export interface Waiver {
	/** The path of the filing from its workspace folder on, with `/`. */
	readonly file: string;
	/** The id of the rule. */
	readonly rule: string;
	/** The flagged words as `flaggedWords` gives them. */
	readonly words: string;
	/** The message of the finding; absent where the waiver stands for all findings of the rule at these words. */
	readonly finding?: string;
	/** Why it was accepted. */
	readonly reason?: string;
	/** Who has decided it. */
	readonly by?: string;
	/** The day of the decision, as an ISO date. */
	readonly date?: string;
}

/**
 * The rule about waivers themselves. It is a rule to the user, with documentation and a severity; it has no check of
 * its own, since what it looks at is not in the filing.
 */
export const ruleWaivedInVain: Omit<Rule, 'check'> = {
	id: 'rule-waived-in-vain',
	severity: { draft: 'information', final: 'information' },
	summary: 'Every waiver of this filing silences a finding.',
	why:
		'A waiver whose finding is gone explains nothing any more, and might hide a later mistake. Rules that are off, or ' +
		'that failed, are not counted against their waivers.',
	example: {
		bad: `
"form8k.waivers": [
	{
		"file": "report.txt",
		"rule": "exhibit-not-mentioned",
		"words": "99.2",
		"reason": "The slides are for the website.",
		"date": "2026-03-02"
	}
]

(d) Exhibits

99.1    Press release dated March 2, 2026
`,
		good: `
"form8k.waivers": []

(d) Exhibits

99.1    Press release dated March 2, 2026
`,
	},
};

/** The longest words that a waiver holds, in characters. */
const limit = 120;

/** The words that a reader sees at `span`, white space folded, long ones cut. Empty where the span is. */
export function flaggedWords({ source, visible }: Filing, span: Span): string {
	const shown = visible.span(0, visible.text.length);
	const inside = shown.start <= span.start && span.end <= shown.end;
	const words = inside ? visible.textOf(span) : source.slice(span.start, span.end);
	const characters = [...folded(words)];
	return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
}

/** Whether `waiver` silences `problem`, which the rule called `rule` has found. */
export function waives(waiver: Waiver, rule: string, filing: Filing, problem: Problem): boolean {
	return (
		waiver.rule === rule &&
		(waiver.finding === undefined || folded(waiver.finding) === folded(problem.message)) &&
		folded(waiver.words) === flaggedWords(filing, problem.span)
	);
}

/**
 * Whether the waiver is for the document `uri`. Where `folders`, the URIs of the workspace folders, hold the document,
 * the path counts from there; elsewhere the end of the URI must be the path.
 */
export function isWaiverOf({ file }: Waiver, uri: string, folders: readonly string[]): boolean {
	const path = pathOf(uri);
	const roots = folders
		.map((folder) => `${pathOf(folder).replace(/\/$/, '')}/`)
		.filter((root) => path.startsWith(root));
	return roots.length > 0 ? roots.some((root) => path === root + file) : path.endsWith(`/${file}`);
}

/** What to say of a waiver that silences nothing: at the line `FORM 8-K`, else where the filing begins. */
export function waivedInVain({ rule, words, finding }: Waiver, filing: Filing): Problem {
	const cut = shortened(folded(words === '' ? (finding ?? '') : words), 32);
	return {
		span: filing.cover?.formType?.span ?? filing.items[0]?.heading ?? firstLine(filing, filing.span),
		message: `Waiver without effect: ${rule}${cut === '' ? '' : `, “${cut}”`}.`,
	};
}

/** The URI without query and fragment, and readable; as it is where it is encoded wrongly. */
function pathOf(uri: string): string {
	const path = uri.replace(/[?#].*$/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

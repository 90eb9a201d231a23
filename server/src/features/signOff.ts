/** What is said of a filing when it is signed off: the same in HTML and in Markdown. */
import type { AmendedReport, CheckedFinding, CheckedRule, Checklist, WaivedFinding } from '../../../protocol/checklist';
import type { CommittedWaiver, HashedFile, PageRequest } from '../../../protocol/signOff';
import type { Status } from '../../../protocol/status';
import { severities } from '../rules/check';
import { dateInWords } from '../writing/words';

/** What a page about a filing is made of. */
export interface SignOff {
	/** The file name of the filing. */
	readonly name: string;
	/** What is said of the filing as a whole: pairs of a name and a value. */
	readonly facts: readonly (readonly [string, string])[];
	/** What is open, errors first, then in text order. */
	readonly open: readonly { readonly rule: CheckedRule; readonly finding: CheckedFinding }[];
	/** What was accepted, in text order. */
	readonly waived: readonly WaivedRow[];
	readonly files: readonly HashedFile[];
	readonly families: Checklist['families'];
	/** What it has changed of the report that it amends; absent where that does not lie beside it. */
	readonly amends?: AmendedReport;
}

/** A finding that was accepted, and who has committed its waiver, where the waiver itself names nobody. */
export interface WaivedRow {
	readonly rule: CheckedRule;
	readonly finding: WaivedFinding;
	readonly committed?: CommittedWaiver;
}

/** What is said of a filing with that checklist and status. */
export function signOffOf(
	list: Checklist,
	status: Status,
	{ name, files = [], committed = [] }: Omit<PageRequest, 'uri'>,
): SignOff {
	const rules = list.families.flatMap((family) => family.rules);
	const open = rules
		.flatMap((rule) => rule.open.map((finding) => ({ rule, finding })))
		.sort(
			(a, b) =>
				severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
				a.finding.range.start.line - b.finding.range.start.line,
		);
	const waived = rules.flatMap((rule) =>
		rule.waived.map((finding): WaivedRow => {
			const commit = finding.by === undefined && committed.find(({ reason }) => reason === finding.reason);
			return { rule, finding, ...(commit && { committed: commit }) };
		}),
	);
	const count = (state: CheckedRule['state']) => rules.filter((rule) => rule.state === state).length;
	const facts: readonly (readonly [string, string | undefined])[] = [
		['Filing', name],
		['Registrant', list.registrant],
		['Form', list.form],
		['Items', status.items.length > 0 ? status.items.join(', ') : undefined],
		['Date of report', list.date && dateInWords(list.date)],
		['Due', status.due],
		['Checked on', `${dateInWords(list.today)}, as a ${list.stage === 'draft' ? 'draft' : 'final text'}`],
		['Rules as of', dateInWords(list.ruleSetDate)],
		[
			'Result',
			`${open.length} open, ${waived.length} waived, ${count('passed')} rules passed, ${count('not-applicable')} not applicable`,
		],
	];
	return {
		name,
		facts: facts.flatMap(([what, value]) => (value === undefined ? [] : [[what, value] as const])),
		open,
		waived,
		files,
		families: list.families,
		...(list.amends && { amends: list.amends }),
	};
}

/** How an item of an amendment stands to that of the original, in words. */
export const changeInWords: Readonly<Record<AmendedReport['items'][number]['change'], string>> = {
	changed: 'changed',
	same: 'unchanged',
	new: 'new',
	'left-out': 'not repeated',
};

/** How a rule stands, in words. */
export function stateInWords({ state, open, waived }: CheckedRule): string {
	switch (state) {
		case 'open':
			return waived.length > 0 ? `${open.length} open, ${waived.length} waived` : `${open.length} open`;
		case 'waived':
			return `${waived.length} waived`;
		case 'not-applicable':
			return 'not applicable';
		default:
			return state;
	}
}

/** When that was decided; `undefined` where nobody has said so. What is no ISO date stands as it was written. */
export function decisionDayInWords({ finding: { date } }: WaivedRow): string | undefined {
	return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? dateInWords(date) : date;
}

/** Who has decided that a finding may stand; `undefined` where nobody has said so, and a person fills it in. */
export function deciderInWords({ finding, committed }: WaivedRow): string | undefined {
	return finding.by ?? (committed && `committed by ${committed.author} on ${dateInWords(committed.date)}`);
}

/** The hash of a file, or why there is none. */
export function hashInWords({ sha256, isUnsaved }: HashedFile): string {
	return sha256 === undefined
		? 'could not be read'
		: isUnsaved
			? `${sha256} (of the text with unsaved changes)`
			: sha256;
}

/** What stands at the end of each page. */
export const disclaimer =
	'This page tells what the Form 8-K extension for Visual Studio Code has checked. It is not legal advice.';

/** The line of a finding, after the name of its file where that is not the report. */
export function placeInWords({ range, uri }: CheckedFinding): string {
	const file = uri === undefined ? '' : `${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}, `;
	return `${file}${range.start.line + 1}`;
}

/** What was checked in a filing: every rule, by the part of the form, with what it found and what was accepted. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedFinding, CheckedRule, Checklist } from '../../../protocol/checklist';
import type { Filing } from '../filing/filing';
import { factsDate } from '../knowledge';
import { rules } from '../rules';
import { type Check, type Finding, findProblems, severityOf } from '../rules/check';
import type { RuleDescription } from '../rules/rule';
import { flaggedWords, ruleWaivedInVain, waives } from '../rules/waivers';
import { rangeOf } from './ranges';

/** The families with the first rule of each; the rules of a family follow each other in the list of all. */
const families: readonly (readonly [first: string, name: string])[] = [
	['form-heading-missing', 'Cover Page'],
	['no-items', 'Items'],
	['exhibits-item-missing', 'Exhibits'],
	['signature-missing', 'Signatures'],
	['header-items-mismatch', 'Submission'],
	['line-too-long', 'Text'],
	['late-filing', 'Time of Filing'],
	[ruleWaivedInVain.id, 'Waivers'],
];

/** What `filing`, which is what `document` holds, was checked for and what came of it. */
export function checklist(document: TextDocument, filing: Filing, check: Check): Checklist {
	const found = findProblems(filing, check);
	const checked = [...(check.rules ?? rules), ruleWaivedInVain];
	const all: { readonly name: string; readonly rules: CheckedRule[] }[] = [];
	for (const rule of checked) {
		const { id, summary } = rule;
		const begun = families.find(([first]) => first === id)?.[1];
		if (begun !== undefined || all.length === 0) {
			all.push({ name: begun ?? 'Rules', rules: [] });
		}
		const family = all.at(-1);
		const open = found.shown.filter(({ rule }) => rule.id === id).map(findingOf);
		const waived = found.waived.filter(({ rule }) => rule.id === id).map(waivedOf);
		const state = open.length > 0 ? 'open' : waived.length > 0 ? 'waived' : silenceOf(rule, family?.name ?? '');
		family?.rules.push({ id, summary, state, open, waived });
	}
	const registrant = filing.cover?.registrants[0]?.text;
	return {
		form: filing.form,
		stage: check.stage,
		...(filing.date !== undefined && { date: filing.date }),
		...(registrant !== undefined && { registrant }),
		ruleSetDate: factsDate,
		today: check.today,
		families: all,
	};

	function silenceOf(rule: RuleDescription, family: string): CheckedRule['state'] {
		if (severityOf(rule, check) === undefined) {
			return 'off';
		}
		return found.failed.has(rule.id) ? 'failed' : applies(filing, family, rule.id) ? 'passed' : 'not-applicable';
	}

	function findingOf({ span, message, severity }: Finding): CheckedFinding {
		return { message, severity, words: flaggedWords(filing, span), range: rangeOf(document, span) };
	}

	function waivedOf(finding: Finding): CheckedRule['waived'][number] {
		const waiver = check.waivers.find((each) => waives(each, finding.rule.id, filing, finding));
		return {
			...findingOf(finding),
			...(waiver?.reason !== undefined && { reason: waiver.reason }),
			...(waiver?.date !== undefined && { date: waiver.date }),
		};
	}
}

/** Rules that look at the documents of a submission. */
const ofSubmissions: ReadonlySet<string> = new Set(['exhibit-not-attached', 'file-name']);
/** Rules about plain text alone, and about HTML alone. */
const ofPlainText: ReadonlySet<string> = new Set(['line-too-long', 'non-ascii-character', 'table-tags']);
const ofHtml: ReadonlySet<string> = new Set(['exhibit-link-missing', 'exhibit-link-target']);

/** Whether the filing has what the rule looks at. */
function applies({ cover, submission, visible }: Filing, family: string, id: string): boolean {
	if (family === 'Cover Page') {
		return cover !== undefined;
	}
	if (family === 'Submission' || ofSubmissions.has(id)) {
		return submission !== undefined;
	}
	return !(ofPlainText.has(id) && visible.format === 'html') && !(ofHtml.has(id) && visible.format === 'text');
}

/** What was checked in a filing: every rule, by the part of the form, with what it found and what was accepted. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
	CheckedFinding,
	CheckedRule,
	Checklist,
	AmendedItem as SentAmendedItem,
} from '../../../protocol/checklist';
import type { Filing } from '../filing/filing';
import { factsDate } from '../knowledge';
import { type Family, families, rules } from '../rules';
import { type Check, type Finding, findProblems, isSilent, severityOf } from '../rules/check';
import type { Rule, RuleDescription } from '../rules/rule';
import { flaggedWords, ruleWaivedInVain, waives } from '../rules/waivers';
import { type AmendedItem, amendedItems } from './amendedItems';
import { rangeOf } from './ranges';

/** How a reader knows the families; cover page and tagged facts are one to them. */
const names: Readonly<Record<Family, string>> = {
	cover: 'Cover Page',
	facts: 'Cover Page',
	items: 'Items',
	exhibits: 'Exhibits',
	signatures: 'Signatures',
	submission: 'Submission',
	html: 'HTML',
	text: 'Text',
	timing: 'Time of Filing',
};

const nameById: ReadonlyMap<string, string> = new Map([
	...Object.entries(names).flatMap(([family, name]) => families[family as Family].map(({ id }) => [id, name] as const)),
	[ruleWaivedInVain.id, 'Waivers'],
]);

/** A rule, or the one about waivers, which has no check of its own. */
type CheckableRule = RuleDescription & Pick<Rule, 'isOfAbsence' | 'appliesTo'>;

/** What `filing`, which is what `document` holds, was checked for and what came of it. */
export function checklist(document: TextDocument, filing: Filing, check: Check): Checklist {
	const found = findProblems(filing, check);
	const checked: readonly CheckableRule[] = [...(check.rules ?? rules), ruleWaivedInVain];
	const all: { readonly name: string; readonly rules: CheckedRule[] }[] = [];
	for (const rule of checked) {
		const { id, summary } = rule;
		const name = nameById.get(id) ?? 'Rules';
		if (all.at(-1)?.name !== name) {
			all.push({ name, rules: [] });
		}
		const open = found.shown.filter(({ rule }) => rule.id === id).map(findingOf);
		const waived = found.waived.filter(({ rule }) => rule.id === id).map(waivedOf);
		const state = open.length > 0 ? 'open' : waived.length > 0 ? 'waived' : silenceOf(rule);
		all.at(-1)?.rules.push({ id, summary, state, open, waived });
	}
	const registrant = filing.cover?.registrants[0]?.text;
	const amended = amendedItems(filing);
	return {
		form: filing.form,
		stage: check.stage,
		...(filing.date !== undefined && { date: filing.date }),
		...(registrant !== undefined && { registrant }),
		ruleSetDate: factsDate,
		today: check.today,
		families: all,
		...(amended && { amends: { name: amended.name, items: amended.items.map(amendedOf) } }),
	};

	function amendedOf({ number, change, words, item }: AmendedItem): SentAmendedItem {
		return { name: `Item ${number}`, change, words, ...(item && { range: rangeOf(document, item.heading) }) };
	}

	function silenceOf(rule: CheckableRule): CheckedRule['state'] {
		if (severityOf(rule, check) === undefined) {
			return 'off';
		}
		if (found.failed.has(rule.id)) {
			return 'failed';
		}
		return isSilent(rule, filing) || rule.appliesTo?.(filing) === false ? 'not-applicable' : 'passed';
	}

	function findingOf({ span, message, severity }: Finding): CheckedFinding {
		return { message, severity, words: flaggedWords(filing, span), range: rangeOf(document, span) };
	}

	function waivedOf(finding: Finding): CheckedRule['waived'][number] {
		const waiver = check.waivers.find((each) => waives(each, finding.rule.id, filing, finding));
		return {
			...findingOf(finding),
			...(waiver?.reason !== undefined && { reason: waiver.reason }),
			...(waiver?.by !== undefined && { by: waiver.by }),
			...(waiver?.date !== undefined && { date: waiver.date }),
		};
	}
}

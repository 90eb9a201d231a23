/** Checking a filing: runs the rules, gives each finding the severity that the user wants, and sets waived ones apart. */
import type { Filing } from '../filing/filing';
import { perFiling } from '../reading/perFiling';
import { firstAfter } from '../text/sortedSearch';
import type { Span } from '../text/span';
import type { Fix } from '../writing/edit';
import { familyOf, rules } from '.';
import { lineWorth } from './lineWorth';
import type { Problem, Rule, RuleDescription, RuleSetting, Severity, Stage } from './rule';
import { ruleWaivedInVain, type Waiver, waivedInVain, waives } from './waivers';

/** How a filing is to be checked. */
export interface Check {
	readonly stage: Stage;
	/** What the user has set, by rule id or by family, `text/*` (`form8k.rules`). */
	readonly severities: Readonly<Record<string, RuleSetting>>;
	/** What the user has accepted in this filing. */
	readonly waivers: readonly Waiver[];
	/** The day of the check, as an ISO date. */
	readonly today: string;
	/** Called for a rule that fails; the others still report. */
	readonly onFault: (rule: Rule, error: unknown) => void;
	/** Other than the rules of this release, in tests. */
	readonly rules?: readonly Rule[];
}

/** A problem, with the rule that found it and the severity that it has for this user. */
export interface Finding extends Problem {
	readonly rule: RuleDescription;
	readonly severity: Severity;
	/** The other end of a mismatch; empty where there is none. */
	readonly related: readonly { readonly span: Span; readonly message: string }[];
	/** The preferred fix first; empty where there is none. */
	readonly fixes: readonly Fix[];
	/** The waiver that the finding is about, where it silences nothing. */
	readonly waiver?: Waiver;
}

/** What the rules find. */
export interface Findings {
	/** In text order. */
	readonly shown: readonly Finding[];
	/** What the user has accepted, in text order. */
	readonly waived: readonly Finding[];
	/** What the rules that failed have thrown, by rule id. */
	readonly failed: ReadonlyMap<string, unknown>;
}

/** A check that can be done a little at a time, by all that ask for the same one together. */
export interface Checking {
	/** Runs a rule, or as much of it as finds one problem. Returns what was found once all is done, until then nothing. */
	step(): Findings | undefined;
}

/** The last check of each filing: several features ask for the same one at every change of the text. */
const lastCheck = perFiling((): { last?: { readonly check: Check; readonly checking: Checking } } => ({}));

/** The check of `filing`; the one that was begun before, where it is the same. */
export function checkingOf(filing: Filing, check: Check): Checking {
	const known = lastCheck(filing);
	if (known.last !== undefined && isSame(known.last.check, check)) {
		return known.last.checking;
	}
	const found = { shown: [], waived: [], failed: new Map<string, unknown>() };
	const steps = find(filing, check, found);
	const checking: Checking = { step: () => (steps.next().done ? found : undefined) };
	known.last = { check, checking };
	return checking;
}

/** What the rules find in `filing`. A rule that is off does not run. */
export function findProblems(filing: Filing, check: Check): Findings {
	return finish(checkingOf(filing, check));
}

/** Does all that is left of `checking`, and returns what was found. */
export function finish(checking: Checking): Findings {
	for (;;) {
		const found = checking.step();
		if (found !== undefined) {
			return found;
		}
	}
}

/** Whether both find the same. The settings of a document are the same objects until they change. */
function isSame(a: Check, b: Check): boolean {
	return (
		a.stage === b.stage &&
		a.severities === b.severities &&
		a.waivers === b.waivers &&
		a.today === b.today &&
		a.rules === b.rules
	);
}

/** Adds what the rules find to `found`, in steps: one ends with each problem and with each rule. */
function* find(
	filing: Filing,
	check: Check,
	{ shown, waived, failed }: { shown: Finding[]; waived: Finding[]; failed: Map<string, unknown> },
): Generator<void, void> {
	const needed = new Set<Waiver>();
	/** The rules that did not speak: nobody knows what their waivers would silence. */
	const unheard = new Set<string>();
	for (const rule of check.rules ?? rules) {
		const severity = severityOf(rule, check);
		if (severity === undefined || isSilent(rule, filing)) {
			unheard.add(rule.id);
			continue;
		}
		if (rule.appliesTo?.(filing) === false) {
			continue;
		}
		try {
			for (const found of rule.check(filing, check.today)) {
				const problem = lineWorth(filing, found);
				const waivers = check.waivers.filter((waiver) => waives(waiver, rule.id, filing, problem));
				for (const waiver of waivers) {
					needed.add(waiver);
				}
				(waivers.length > 0 ? waived : shown).push(findingOf(rule, weighed(rule, severity, problem, check), problem));
				yield;
			}
		} catch (error) {
			unheard.add(rule.id);
			failed.set(rule.id, error);
			check.onFault(rule, error);
		}
		yield;
	}
	const severity = severityOf(ruleWaivedInVain, check);
	if (severity !== undefined) {
		for (const waiver of check.waivers.filter((waiver) => !needed.has(waiver) && !unheard.has(waiver.rule))) {
			shown.push({ ...findingOf(ruleWaivedInVain, severity, waivedInVain(waiver, filing)), waiver });
		}
	}
	shown.sort(byPlace);
	waived.sort(byPlace);
	sayOnce(filing, check.rules ?? rules, shown, waived);
}

/** In characters: a mark and a space may stand between a slip and what follows from it. */
const gap = 2;

/**
 * Takes out of `shown` what follows from a slip that another rule names, shown or waived, beside it or at the other end of
 * a mismatch. Both are in text order, and stay so.
 */
function sayOnce({ source }: Filing, rules: readonly Rule[], shown: Finding[], waived: readonly Finding[]): void {
	const yields = new Map(rules.flatMap(({ id, yieldsTo }) => (yieldsTo ? [[id, yieldsTo] as const] : [])));
	const ofSlips = new Set([...yields.values()].flat());
	const places = [...shown, ...waived]
		.filter(({ rule }) => ofSlips.has(rule.id))
		.flatMap(({ rule, ...slip }) => placesOf(slip).map((span) => ({ span, id: rule.id })));
	// Many slips may have the same other end.
	const slips = [
		...new Map(places.map((slip) => [`${slip.id} ${slip.span.start} ${slip.span.end}`, slip])).values(),
	].sort((a, b) => a.span.start - b.span.start);
	/** For each slip the nearest one before it that ends after it. */
	const wider: number[] = [];
	for (const [at, { span }] of slips.entries()) {
		let before = at - 1;
		while (before >= 0 && (slips[before]?.span.end ?? 0) <= span.end) {
			before = wider[before] ?? -1;
		}
		wider.push(before);
	}
	const isNamed = (ids: readonly string[], { start, end }: Span): boolean => {
		let at = firstAfter(slips, ({ span }) => span.start, end + gap) - 1;
		for (let slip = slips[at]; slip !== undefined; slip = slips[at]) {
			const reaches = slip.span.end >= start - gap;
			if (reaches && ids.includes(slip.id) && !isApart(source, slip.span, { start, end })) {
				return true;
			}
			at = reaches ? at - 1 : (wider[at] ?? -1);
		}
		return false;
	};
	let kept = 0;
	for (const finding of shown) {
		const ids = yields.get(finding.rule.id);
		if (ids === undefined || !placesOf(finding).some((span) => isNamed(ids, span))) {
			shown[kept++] = finding;
		}
	}
	shown.length = kept;
}

/** Whether a sentence ends between two places. */
const isApart = (source: Filing['source'], one: Span, other: Span): boolean =>
	/[.;]\s/.test(source.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** Where a finding is shown, and the other ends of a mismatch. */
const placesOf = ({ span, related }: Pick<Finding, 'span' | 'related'>): readonly Span[] => [
	span,
	...related.map((other) => other.span),
];

/** Whether what the rule would say is not known: nothing is missing for sure in a text that lost its line ends. */
export const isSilent = (rule: Pick<Rule, 'isOfAbsence'>, filing: Filing): boolean =>
	rule.isOfAbsence === true && filing.lostLines;

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The severity of a problem: its rule's, or the lower one of a lesser case, unless the user has set the rule. */
function weighed(rule: RuleDescription, severity: Severity, { atMost }: Problem, check: Check): Severity {
	const most = typeof atMost === 'object' ? atMost[check.stage] : atMost;
	const isLesser = most !== undefined && severities.indexOf(most) > severities.indexOf(severity);
	return isLesser && chosenFor(rule, check.severities) === undefined ? most : severity;
}

function findingOf(rule: RuleDescription, severity: Severity, problem: Problem): Finding {
	const { span, message, related = [], fixes = [] } = problem;
	return { rule, severity, span, message, related, fixes };
}

function byPlace(a: Finding, b: Finding): number {
	return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** The severity of the rule for this user; undefined where it is off. */
export function severityOf(
	rule: RuleDescription,
	{ stage, severities }: Pick<Check, 'stage' | 'severities'>,
): Severity | undefined {
	const setting = chosenFor(rule, severities) ?? rule.severity[stage];
	return setting === 'off' ? undefined : setting;
}

/** `text/*` for each rule of the family. */
const familyKeys: ReadonlyMap<string, string> = new Map(rules.map(({ id }) => [id, `${familyOf(id)}/*`]));

/** What the user has set for the rule itself, else for its family; undefined where neither is set. */
function chosenFor({ id }: RuleDescription, severities: Check['severities']): RuleSetting | undefined {
	const of = (key: string) => (Object.hasOwn(severities, key) ? severities[key] : undefined);
	return of(id) ?? of(familyKeys.get(id) ?? '');
}

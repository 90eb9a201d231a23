/** What the rules find, as the editor shows it. */
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { rules } from '../rules';
import type { Problem, Rule, Severity } from '../rules/rule';
import { ruleWaivedInVain, type Waiver, waivedInVain, waives } from '../rules/waivers';
import { DiagnosticSeverity } from './lsp';
import { rangeOf } from './ranges';

/** How a filing is to be checked. */
export interface Check {
	readonly stage: 'draft' | 'final';
	/** The severities that the user has chosen, by rule id. */
	readonly severities: Readonly<Record<string, Severity>>;
	/** What the user has accepted in this filing. */
	readonly waivers: readonly Waiver[];
	/** An ISO date. */
	readonly today: string;
	/** Called for a rule that fails; the others still report. */
	readonly onFault: (rule: Rule, error: unknown) => void;
	/** Other than the rules of this release, in tests. */
	readonly rules?: readonly Rule[];
}

/** How the client shows a diagnostic. */
export interface Presentation {
	/** Whether it shows the other end of a mismatch. */
	readonly relatedInformation: boolean;
	/** Whether it shows a link at the code. */
	readonly codeDescription: boolean;
	/** The URI of `docs/rules.md`; absent where the client has not told. */
	readonly documentation?: string;
}

/** A problem, with the rule that found it and the severity that it has for this user. */
export interface Finding {
	readonly rule: Omit<Rule, 'check'>;
	readonly severity: DiagnosticSeverity;
	readonly problem: Problem;
	/** The waiver that the problem is about, where it silences nothing. */
	readonly waiver?: Waiver;
}

/** What the rules find, in text order. */
export interface Findings {
	readonly shown: readonly Finding[];
	/** What the user has accepted. */
	readonly waived: readonly Finding[];
	/** The ids of the rules that failed. */
	readonly failed: ReadonlySet<string>;
}

/** A check that can be done a little at a time, by all that ask for the same one together. */
export interface Checking {
	/** Runs a rule, or as much of it as finds one problem. Returns what was found once all is done, until then nothing. */
	step(): Findings | undefined;
}

/** The last check of each filing: several features ask for the same one at every change of the text. */
const lastChecks = new WeakMap<Filing, { readonly check: Check; readonly checking: Checking }>();

/** The check of `filing`; the one that was begun before, where it is the same. */
export function checkingOf(filing: Filing, check: Check): Checking {
	const last = lastChecks.get(filing);
	if (last !== undefined && isSame(last.check, check)) {
		return last.checking;
	}
	const found = { shown: [], waived: [], failed: new Set<string>() };
	const steps = find(filing, check, found);
	const checking: Checking = { step: () => (steps.next().done ? found : undefined) };
	lastChecks.set(filing, { check, checking });
	return checking;
}

/** What the rules find in `filing`. A rule that is off does not run. */
export function findProblems(filing: Filing, check: Check): Findings {
	const checking = checkingOf(filing, check);
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
	{ shown, waived, failed }: { readonly shown: Finding[]; readonly waived: Finding[]; readonly failed: Set<string> },
): Generator<void, void> {
	const needed = new Set<Waiver>();
	/** The rules that did not speak: nobody knows what their waivers would silence. */
	const unheard = new Set<string>();
	for (const rule of check.rules ?? rules) {
		const severity = severityOf(rule, check);
		if (severity === undefined) {
			unheard.add(rule.id);
			continue;
		}
		try {
			for (const problem of rule.check(filing, check.today)) {
				const waivers = check.waivers.filter((waiver) => waives(waiver, rule.id, filing, problem));
				for (const waiver of waivers) {
					needed.add(waiver);
				}
				(waivers.length > 0 ? waived : shown).push({ rule, severity, problem });
				yield;
			}
		} catch (error) {
			unheard.add(rule.id);
			failed.add(rule.id);
			check.onFault(rule, error);
		}
		yield;
	}
	const severity = severityOf(ruleWaivedInVain, check);
	if (severity !== undefined) {
		for (const waiver of check.waivers.filter((waiver) => !needed.has(waiver) && !unheard.has(waiver.rule))) {
			shown.push({ rule: ruleWaivedInVain, severity, problem: waivedInVain(waiver, filing), waiver });
		}
	}
	shown.sort(byPlace);
	waived.sort(byPlace);
}

/** The diagnostics of `filing`, which is what `document` holds, in text order; those that are waived are not among them. */
export function diagnostics(
	document: TextDocument,
	filing: Filing,
	check: Check,
	presentation: Presentation,
): Diagnostic[] {
	return findProblems(filing, check).shown.map((finding) => diagnosticOf(document, finding, presentation));
}

/** The diagnostic that shows `finding`. */
export function diagnosticOf(document: TextDocument, finding: Finding, presentation: Presentation): Diagnostic {
	const { rule, severity, problem } = finding;
	const href = presentation.codeDescription ? hrefOf(rule, presentation.documentation) : undefined;
	const related = presentation.relatedInformation ? (problem.related ?? []) : [];
	return {
		range: rangeOf(document, problem.span),
		severity,
		source: 'form8k',
		code: rule.id,
		...(href !== undefined && { codeDescription: { href } }),
		message: problem.message,
		...(related.length > 0 && {
			relatedInformation: related.map(({ span, message }) => ({
				location: { uri: document.uri, range: rangeOf(document, span) },
				message,
			})),
		}),
	};
}

function byPlace(a: Finding, b: Finding): number {
	return a.problem.span.start - b.problem.span.start || a.problem.span.end - b.problem.span.end;
}

/** The legal text behind the rule, else its own documentation. */
function hrefOf(rule: Finding['rule'], documentation: string | undefined): string | undefined {
	return rule.source?.href ?? (documentation === undefined ? undefined : `${documentation}#${rule.id}`);
}

/** The severity of the rule for this user; undefined where it is off. */
export function severityOf(rule: Finding['rule'], { stage, severities }: Check): DiagnosticSeverity | undefined {
	const chosen = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
	switch (chosen ?? rule.severity[stage]) {
		case 'error':
			return DiagnosticSeverity.Error;
		case 'warning':
			return DiagnosticSeverity.Warning;
		case 'information':
			return DiagnosticSeverity.Information;
		case 'hint':
			return DiagnosticSeverity.Hint;
		case 'off':
			return undefined;
	}
}

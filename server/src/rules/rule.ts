/** What a rule is, what it finds, and how that is fixed. Types only. */
import type { Filing } from '../filing/filing';
import type { Span } from '../text/span';
import type { Fix } from '../writing/edit';

/** How loud a finding is. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a user can set for a rule: how loud it is, or that it does not run. */
export type RuleSetting = Severity | 'off';

/** Whether a text is still being drafted, or is ready to be filed. */
export type Stage = 'draft' | 'final';

/** What a reader is told of a rule. */
export interface RuleDescription {
	/** Kebab-case id: diagnostic code, setting key and anchor in `docs/rules.md` at once. It never changes meaning. */
	readonly id: string;
	/** What holds in each stage where the user has set nothing. */
	readonly severity: Readonly<Record<Stage, RuleSetting>>;
	/** One sentence that says how it should be: "The report bears a date that can be read." */
	readonly summary: string;
	/** Why it matters, in a sentence or two for a paralegal. */
	readonly why: string;
	/** The legal text behind the rule; absent where it is custom. */
	readonly source?: { readonly title: string; readonly href: string };
	/** A fragment of a filing that breaks this rule, and the same fragment fixed. Plain text, invented names. */
	readonly example: { readonly bad: string; readonly good: string };
}

/** One rule of the catalogue: check, message, fix and documentation in one value. */
export interface Rule extends RuleDescription {
	/**
	 * Whether it says that something is not there. Such a rule is silent in a text that lost its line ends, where the thing
	 * may stand and not be found.
	 */
	readonly isOfAbsence?: boolean;
	/**
	 * Ids of rules that name the slip itself, of which this one names what follows: where one of them speaks of the same
	 * words, this one does not.
	 */
	readonly yieldsTo?: readonly string[];
	/** Whether `filing` has what the rule looks at, as a tagged cover page; absent where every filing has. */
	appliesTo?(filing: Filing): boolean;
	/** The problems in `filing`, in text order; empty where there are none. `today` is an ISO date. Never throws. */
	check(filing: Filing, today: string): Iterable<Problem>;
}

/** What a rule has found. */
export interface Problem {
	/** What is flagged; may be empty where something is missing. */
	readonly span: Span;
	/** One short sentence under 100 characters, the decisive words first, that names values and never accuses. */
	readonly message: string;
	/** The other end of a mismatch: the mention, the list row, the cover field. */
	readonly related?: readonly { readonly span: Span; readonly message: string }[];
	/** The preferred fix first. */
	readonly fixes?: readonly Fix[];
	/** A case that weighs less than the others of its rule: no louder than this, unless the user has set the rule. */
	readonly atMost?: Severity | Readonly<Record<Stage, Severity>>;
}

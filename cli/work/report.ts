/** What is reported of a file. */
import { createHash } from 'node:crypto';
import { type Analysis, type Finding, flaggedWords, type Severity } from '../../server/src/analysis';
import { type PlaceRange, placesIn } from './places';

/** A file and what was found in it. */
export interface FileReport {
	readonly path: string;
	/** `8-K`, `8-K/A` …; `null` for what is no Form 8-K. */
	readonly form: string | null;
	/** In text order. */
	readonly problems: readonly ProblemReport[];
	/** How many findings waivers silence. */
	readonly waived: number;
}

/** A problem of a file. */
export interface ProblemReport extends PlaceRange {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	/** The title of the preferred fix; `null` where there is none. */
	readonly fix: string | null;
	readonly related: readonly (PlaceRange & { readonly path: string; readonly message: string })[];
	/** What the fix does; empty where there is none. */
	readonly edits: readonly (PlaceRange & { readonly text: string })[];
	/** Whether `form8k fix` applies it. */
	readonly certain: boolean;
	/** The same for the same problem of a text whose lines have moved. */
	readonly fingerprint: string;
}

/** The report of a file that holds no Form 8-K. */
export const noFiling = (path: string): FileReport => ({ path, form: null, problems: [], waived: 0 });

/** The report of a filing. */
export function reportOf(path: string, text: string, analysis: Analysis): FileReport {
	const places = placesIn(text);
	const seen = new Map<string, number>();
	return {
		path,
		form: analysis.filing.form,
		problems: analysis.problems().map((finding) => {
			const [fix] = finding.fixes;
			const same = `${finding.rule.id}\n${finding.message}\n${flaggedWords(analysis.filing, finding.span)}`;
			const nth = seen.get(same) ?? 0;
			seen.set(same, nth + 1);
			return {
				...problemOf(path, finding, places),
				edits: fix?.edits.map(({ span, text: written }) => ({ ...places(span), text: written })) ?? [],
				certain: finding.fixes.some(({ all }) => all === true),
				fingerprint: createHash('sha256').update(`${same}\n${nth}`).digest('hex').slice(0, 32),
			};
		}),
		waived: analysis.waived().length,
	};
}

function problemOf(path: string, finding: Finding, places: ReturnType<typeof placesIn>) {
	const { rule, severity, message, span, related, fixes } = finding;
	return {
		rule: rule.id,
		severity,
		message,
		...places(span),
		fix: fixes[0]?.title ?? null,
		related: related.map((other) => ({ path, message: other.message, ...places(other.span) })),
	};
}

/** How many problems there are of each severity, and how many a fix is certain for. */
export interface Counts extends Readonly<Record<Severity, number>> {
	readonly fixable: number;
}

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const noCounts: Counts = { error: 0, warning: 0, information: 0, hint: 0, fixable: 0 };

export function countsOf({ problems }: FileReport): Counts {
	const counts: Record<keyof Counts, number> = { ...noCounts };
	for (const { severity, certain } of problems) {
		counts[severity] += 1;
		counts.fixable += certain ? 1 : 0;
	}
	return counts;
}

/** Whether `severity` is as grave as `limit`, or graver; nothing is as grave as `never`. */
export function isAtLeast(severity: Severity, limit: Severity | 'never'): boolean {
	return limit !== 'never' && severities.indexOf(severity) <= severities.indexOf(limit);
}

/** What is reported of a file. */
import {
	type Analysis,
	type Finding,
	type FolderAnalysis,
	flaggedWords,
	type Severity,
	type Span,
	severities,
} from '../../server/src/analysis';
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
	readonly edits: readonly (PlaceRange & { readonly path: string; readonly text: string })[];
	/** Whether `form8k fix` applies it. */
	readonly certain: boolean;
	/** What tells it from the others of its file, and stays the same where its lines have moved. */
	readonly identity: string;
}

/** The report of a file that holds no Form 8-K. */
export const noFiling = (path: string): FileReport => ({ path, form: null, problems: [], waived: 0 });

/** A finding and where it is, with the files of a folder by their paths. */
interface Located {
	readonly finding: Finding;
	readonly place: FilePlace;
	readonly related: readonly (FilePlace & { readonly message: string })[];
	readonly edits: readonly (FilePlace & { readonly text: string })[];
}

interface FilePlace {
	readonly path: string;
	readonly span: Span;
}

/** The report of a filing that stands alone. */
export function reportOf(path: string, text: string, analysis: Analysis): FileReport {
	const located = analysis.problems().map((finding): Located => {
		const { span, related, fixes } = finding;
		return {
			finding,
			place: { path, span },
			related: related.map((other) => ({ path, ...other })),
			edits: fixes[0]?.edits.map((edit) => ({ path, ...edit })) ?? [],
		};
	});
	const places = new Map([[path, placesIn(text)]]);
	const problems = problemsOf(located, places, analysis);
	return { path, form: analysis.filing.form, problems, waived: analysis.waived().length };
}

/** The reports of a filing and of those files of its folder that have problems; `pathOf` tells the path of a name. */
export function folderReportsOf(analysis: FolderAnalysis, pathOf: (name: string) => string): readonly FileReport[] {
	const { folder, filing } = analysis;
	const texts = new Map(folder.members.map(({ file }) => [pathOf(file.name), placesIn(file.text ?? '')]));
	const placeOf = (span: Span): FilePlace => {
		const place = folder.placeOf(span);
		return { path: pathOf(place.file.name), span: place.span };
	};
	const located = analysis.problems().map((finding): Located => {
		const { span, related, fixes } = finding;
		return {
			finding,
			place: placeOf(span),
			related: related.map((other) => ({ ...placeOf(other.span), message: other.message })),
			edits: [...folder.editsOf(fixes[0]?.edits ?? []).edits].flatMap(([name, edits]) =>
				edits.map((edit) => ({ path: pathOf(name), ...edit })),
			),
		};
	});
	return folder.members.flatMap(({ file }): readonly FileReport[] => {
		const path = pathOf(file.name);
		const own = located.filter(({ place }) => place.path === path);
		const problems = problemsOf(own, texts, analysis);
		return file.name === folder.report
			? [{ path, form: filing.form, problems, waived: analysis.waived().length }]
			: own.length > 0
				? [{ path, form: null, problems, waived: 0 }]
				: [];
	});
}

function problemsOf(
	located: readonly Located[],
	texts: ReadonlyMap<string, ReturnType<typeof placesIn>>,
	{ filing }: Analysis,
): readonly ProblemReport[] {
	const range = ({ path, span }: FilePlace): PlaceRange => (texts.get(path) ?? placesIn(''))(span);
	const seen = new Map<string, number>();
	return located.map(({ finding, place, related, edits }) => {
		const { rule, severity, message, fixes, span } = finding;
		const same = `${rule.id}\n${message}\n${flaggedWords(filing, span)}`;
		const nth = seen.get(same) ?? 0;
		seen.set(same, nth + 1);
		return {
			rule: rule.id,
			severity,
			message,
			...range(place),
			fix: fixes[0]?.title ?? null,
			related: related.map((other) => ({ path: other.path, message: other.message, ...range(other) })),
			edits: edits.map((edit) => ({ path: edit.path, ...range(edit), text: edit.text })),
			certain: fixes.some(({ all }) => all === true),
			identity: `${same}\n${nth}`,
		};
	});
}

/** How many problems there are of each severity, and how many a fix is certain for. */
export interface Counts extends Readonly<Record<Severity, number>> {
	readonly fixable: number;
}

export const noCounts: Counts = { error: 0, warning: 0, information: 0, hint: 0, fixable: 0 };

export function countsOf({ problems }: FileReport): Counts {
	const counts: Record<keyof Counts, number> = { ...noCounts };
	for (const { severity, certain } of problems) {
		counts[severity] += 1;
		counts.fixable += certain ? 1 : 0;
	}
	return counts;
}

/** Both together. */
export function addedUp(a: Counts, b: Counts): Counts {
	return {
		error: a.error + b.error,
		warning: a.warning + b.warning,
		information: a.information + b.information,
		hint: a.hint + b.hint,
		fixable: a.fixable + b.fixable,
	};
}

/** Whether `severity` is as grave as `limit`, or graver; nothing is as grave as `never`. */
export function isAtLeast(severity: Severity, limit: Severity | 'never'): boolean {
	return limit !== 'never' && severities.indexOf(severity) <= severities.indexOf(limit);
}

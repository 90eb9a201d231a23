/**
 * The way in: from a text to what is read in it, what is found, and how that is fixed. The language server, the command
 * line, the benchmark and the tests come through here; nothing in it knows of editors, files or processes.
 *
 * - **Positions** are spans `{ start, end }`: half-open ranges of UTF-16 offsets into the text as it was given, also in
 *   HTML and in EDGAR submissions. `text.slice(start, end)` is what a span covers.
 * - **Dates** are ISO dates of the calendar, `2026-03-02`.
 * - **What is not there** is `undefined` or an empty list. A text that is no Form 8-K has no analysis.
 * - **Nothing throws** because of a text. A wrong option does, with a `RangeError`.
 * - **Nothing changes** afterwards: the same analysis gives the same answers, and works each out once, when asked first.
 */
import type { Filing } from './filing/filing';
import { parseFiling } from './filing/parseFiling';
import { type Assembly, assembleSubmission } from './folder/assemble';
import { extractDocuments } from './folder/extract';
import type { FolderFile } from './folder/file';
import { readFolder, reportsAmong, type SubmissionFolder } from './folder/submissionFolder';
import type { OutlineNode } from './reading/outline/nesting';
import { outlineOf } from './reading/outline/outline';
import { type FilingRecord, recordOf } from './reading/record';
import { type Family, familyNames, familyOf, rules } from './rules';
import { type Check, type Checking, checkingOf, type Finding, type Findings, finish, severities } from './rules/check';
import type { RuleDescription, RuleSetting, Severity, Stage } from './rules/rule';
import { flaggedWords, isWaiverOf, ruleWaivedInVain, type Waiver } from './rules/waivers';
import type { Edited } from './text/edited';
import type { Source } from './text/source';
import type { Span } from './text/span';
import { applyEdits, certainEdits } from './writing/applying';
import type { Edit, Fix } from './writing/edit';

export type {
	Assembly,
	Check,
	Checking,
	Edit,
	Edited,
	Family,
	Filing,
	FilingRecord,
	Finding,
	Findings,
	Fix,
	FolderFile,
	OutlineNode,
	RuleDescription,
	RuleSetting,
	Severity,
	Source,
	Span,
	Stage,
	SubmissionFolder,
	Waiver,
};
export {
	applyEdits,
	assembleSubmission,
	extractDocuments,
	familyNames,
	familyOf,
	flaggedWords,
	isWaiverOf,
	parseFiling,
	readFolder,
	reportsAmong,
	severities,
};

/** The version of the release; a test keeps it in step with `package.json`. */
export const version = '0.1.0';

/** Every rule that a finding may name, in the order of the documentation, that about waivers last. */
export const documentedRules: readonly RuleDescription[] = [...rules, ruleWaivedInVain];

/** How a text is to be checked. What is left out is as for a user who has set nothing. */
export interface AnalysisOptions {
	/** `form8k.stage`: whether the text is still a draft (the default) or ready to be filed, and judged more strictly. */
	readonly stage?: Stage;
	/**
	 * `form8k.rules`: how loud a rule is, by its id, or all rules of a family, `text/*`; `off` keeps a rule from running.
	 * The id goes before the family. Unknown ids have no effect.
	 */
	readonly severities?: Readonly<Record<string, RuleSetting>>;
	/** The findings that the user has accepted in this text, already chosen by file (`isWaiverOf`). */
	readonly waivers?: readonly Waiver[];
	/**
	 * The day of the check, an ISO date: the day that fixes write, and whose law holds where the text has no date. The
	 * default is `today()`.
	 */
	readonly today?: string;
	/** Called when a rule fails, which is a fault of ours. By default it is only told by `failedRules()`. */
	readonly onFault?: Check['onFault'];
}

/** What can be asked of a text that holds a Form 8-K. */
export interface Analysis {
	/** What was recognized: form, cover page, items, exhibits, signatures. */
	readonly filing: Filing;
	/** The options with the defaults filled in. */
	readonly check: Check;
	/**
	 * What the rules find and the user has not accepted, in text order: the flagged span, a sentence, the rule, its
	 * severity for this user, the other end of a mismatch (`related`), and the ways to fix it, the preferred one first.
	 * Empty where all is well. A waiver that silences nothing is a finding too, with the waiver in `waiver`.
	 */
	problems(): readonly Finding[];
	/** What the rules find and `waivers` silence, in text order. */
	waived(): readonly Finding[];
	/** What the rules that failed have thrown, by rule id; empty unless we have made a mistake. */
	failedRules(): ReadonlyMap<string, unknown>;
	/**
	 * The same checking a little at a time, for those who must answer others in between: `step()` gives nothing until
	 * all is done. What is asked meanwhile with `problems()` finishes it.
	 */
	checking(): Checking;
	/** The edits of all fixes that are certain, ready for `applyEdits`; empty where there is nothing to do. */
	certainEdits(): readonly Edit[];
	/** The parts of the text as a tree, in text order. */
	outline(): readonly OutlineNode[];
	/** What was recognized, as data: the items with their text, the cover, the exhibits, who signed, the documents. */
	record(): FilingRecord;
}

/**
 * Reads `text` and returns what can be asked of it; `undefined` where it is no Form 8-K. Only the reading is done at
 * once (some milliseconds for a usual report). Throws a `RangeError` where `today` is no ISO date.
 *
 * `edited` is what was read from the text before it was edited, and where the edit is: then only what may have changed
 * is read again. It makes no other difference.
 *
 * @example
 * const analysis = analyze('Item 8.01 Other Event\n\nWe moved.\n', { today: '2026-03-20' });
 * for (const { rule, span, message, fixes } of analysis?.problems() ?? []) {
 *   console.log(`${span.start} ${rule.id}: ${message} ${fixes[0]?.title ?? ''}`);
 * }
 */
export function analyze(text: Source, options: AnalysisOptions = {}, edited?: Edited<Filing>): Analysis | undefined {
	const filing = parseFiling(text, edited);
	return filing && analysisOf(filing, options);
}

/** As `analyze`, of a filing that was read before: to check it otherwise, or on another day. */
export function analysisOf(filing: Filing, options: AnalysisOptions = {}): Analysis {
	const check = checkOf(options);
	let known: Checking | undefined;
	let outline: readonly OutlineNode[] | undefined;
	let edits: readonly Edit[] | undefined;
	const checking = () => {
		known ??= checkingOf(filing, check);
		return known;
	};
	const problems = () => finish(checking()).shown;
	return {
		filing,
		check,
		problems,
		waived: () => finish(checking()).waived,
		failedRules: () => finish(checking()).failed,
		checking,
		certainEdits() {
			edits ??= certainEdits(problems().map(({ fixes }) => fixes));
			return edits;
		},
		outline() {
			outline ??= outlineOf(filing);
			return outline;
		},
		record: () => recordOf(filing),
	};
}

/** A report with the files of its folder, and what can be asked of them together. */
export interface FolderAnalysis extends Analysis {
	readonly folder: SubmissionFolder;
	/** The problems by the names of their files, those without any left out; spans are those of the file. */
	problemsByFile(): ReadonlyMap<string, readonly FileFinding[]>;
}

/** A finding in a file of a folder. The edits of its fixes are still those of the filing: `folder.editsOf` tells them. */
export interface FileFinding extends Finding {
	readonly file: string;
	readonly related: readonly { readonly file: string; readonly span: Span; readonly message: string }[];
}

/**
 * Reads the report in the file `main` together with the other files of its folder, as the submission that they will be;
 * `undefined` where that file is no Form 8-K. The reports of a folder are `reportsAmong(files)`.
 *
 * @example
 * for (const [name, problems] of analyzeFolder(files, 'form8-k.htm')?.problemsByFile() ?? []) {
 *   console.log(name, problems.length);
 * }
 */
export function analyzeFolder(
	files: readonly FolderFile[],
	main: string,
	options: AnalysisOptions = {},
): FolderAnalysis | undefined {
	const folder = readFolder(files, main);
	if (folder === undefined) {
		return undefined;
	}
	const analysis = analysisOf(folder.filing, options);
	const placed = (span: Span) => {
		const place = folder.placeOf(span);
		return { file: place.file.name, span: place.span };
	};
	return {
		...analysis,
		folder,
		problemsByFile() {
			const byFile = new Map<string, FileFinding[]>();
			for (const finding of analysis.problems()) {
				const related = finding.related.map(({ span, message }) => ({ ...placed(span), message }));
				const found = { ...finding, ...placed(finding.span), related };
				const known = byFile.get(found.file);
				if (known === undefined) {
					byFile.set(found.file, [found]);
				} else {
					known.push(found);
				}
			}
			return byFile;
		},
	};
}

const noSeverities: Check['severities'] = {};
const noWaivers: Check['waivers'] = [];

function checkOf({
	stage = 'draft',
	severities = noSeverities,
	waivers = noWaivers,
	today: day = today(),
	onFault = () => {},
}: AnalysisOptions): Check {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
		throw new RangeError(`The date ${JSON.stringify(day)} is no ISO date (2026-03-02).`);
	}
	return { stage, severities, waivers, today: day, onFault };
}

/** The present day in the calendar of this computer, as an ISO date. */
export function today(): string {
	const now = new Date();
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return day.map((part) => String(part).padStart(2, '0')).join('-');
}

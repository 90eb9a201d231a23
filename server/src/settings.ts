/** What a user can set: the settings `form8k.*`, their defaults, and how they are read, wherever they come from. */
import { severities } from './rules/check';
import type { RuleSetting } from './rules/rule';
import type { Waiver } from './rules/waivers';

/** The values of `form8k.*`. */
export interface Settings {
	/** `form8k.enable`: where it is off, every answer is empty. */
	readonly enable: boolean;
	/** `form8k.stage`: a draft is judged more kindly than a text ready for filing. */
	readonly stage: 'draft' | 'final';
	/** `form8k.rules`: severities that the user has chosen, by rule id or by family (`text/*`). */
	readonly rules: Readonly<Record<string, RuleSetting>>;
	/** `form8k.waivers`: the findings that the user has accepted. */
	readonly waivers: readonly Waiver[];
	/** `form8k.codeLens`: lines over exhibits and signatures. */
	readonly codeLens: Extent;
	/** `form8k.inlayHints`: words beside the text. */
	readonly inlayHints: Extent;
}

/** How much is told beside the text: nothing, what is wrong, missing or due, or everything. */
export type Extent = 'off' | 'open' | 'all';

/** The settings of a user who has set nothing. */
export const defaultSettings: Settings = {
	enable: true,
	stage: 'draft',
	rules: {},
	waivers: [],
	codeLens: 'open',
	inlayHints: 'open',
};

const ruleSettings: readonly unknown[] = [...severities, 'off'] satisfies RuleSetting[];

/** Reads the value of the section `form8k`. What is missing, or of a wrong type, is as by default. */
export function readSettings(section: unknown): Settings {
	const { enable, stage, rules, waivers, codeLens, inlayHints } = record(section);
	return {
		enable: typeof enable === 'boolean' ? enable : defaultSettings.enable,
		stage: stage === 'draft' || stage === 'final' ? stage : defaultSettings.stage,
		rules: Object.fromEntries(Object.entries(record(rules)).filter(isSeverityEntry)),
		waivers: Array.isArray(waivers) ? waivers.filter(isWaiver) : [],
		codeLens: extentOf(codeLens) ?? defaultSettings.codeLens,
		inlayHints: extentOf(inlayHints) ?? defaultSettings.inlayHints,
	};
}

/** The settings were switches once: on was everything. */
function extentOf(value: unknown): Extent | undefined {
	switch (value) {
		case 'off':
		case 'open':
		case 'all':
			return value;
		case true:
			return 'all';
		case false:
			return 'off';
		default:
			return undefined;
	}
}

/** The members of an object; none of any other value. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isSeverityEntry(entry: [string, unknown]): entry is [string, RuleSetting] {
	return ruleSettings.includes(entry[1]);
}

function isWaiver(value: unknown): value is Waiver {
	const { file, rule, words, finding, reason, by, date } = record(value);
	const texts = [file, rule, words, finding ?? '', reason ?? '', by ?? '', date ?? ''];
	return texts.every((text) => typeof text === 'string');
}

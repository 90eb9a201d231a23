/** The documentation of the rules, one page for all of them: `docs/rules.md`, and what the editor shows. */
import { parseFiling } from '../filing/parseFiling';
import { exampleDay, familyNames, rules } from '../rules';
import type { Rule, RuleDescription } from '../rules/rule';
import { ruleWaivedInVain } from '../rules/waivers';

/** A rule as its reader knows it; that about waivers has no check of its own. */
export type DocumentedRule = RuleDescription & Partial<Pick<Rule, 'check'>>;

const documented: readonly DocumentedRule[] = [...rules, ruleWaivedInVain];

/**
 * The page in Markdown: how loud each rule is, then a section for each under its id. With the id of a rule its section
 * alone, empty where there is no such rule.
 */
export function rulesPage(only?: string): string {
	return only === undefined
		? page()
		: documented
				.filter(({ id }) => id === only)
				.flatMap(section)
				.join('\n');
}

function page(): string {
	const severities = documented.map(({ id, severity, summary }) => {
		return `| [\`${id}\`](#${id}) | ${severity.draft} | ${severity.final} | ${cell(summary)} |`;
	});
	return [
		'# Rules',
		'',
		'What the extension checks in a Form 8-K. Each rule has a severity for drafts and one for texts that are ready',
		'for filing (setting `form8k.stage`). The setting `form8k.rules` gives a rule another severity, or turns it off:',
		'',
		'```json',
		`"form8k.rules": { "${documented[0]?.id ?? ''}": "off" }`,
		'```',
		'',
		`A family with \`/*\` stands for all its rules that have no setting of their own: ${familyNames.map((name) => `\`${name}/*\``).join(', ')}.`,
		'',
		'| rule | draft | final | |',
		'| --- | --- | --- | --- |',
		...severities,
		'',
		...documented.flatMap(section),
	].join('\n');
}

function section(rule: DocumentedRule): string[] {
	const fixes = fixTitles(rule);
	const { id, summary, why, example, source } = rule;
	return [
		`## ${id}`,
		'',
		prose(summary),
		'',
		prose(why),
		'',
		...(source === undefined ? [] : [`Source: [${source.title}](${source.href}).`, '']),
		...(fixes.length === 0 ? [] : [`Quick fix: ${fixes.map((title) => `*${prose(title)}*`).join(', ')}.`, '']),
		'Flagged:',
		'',
		...fenced(example.bad),
		'',
		'Not flagged:',
		'',
		...fenced(example.good),
		'',
	];
}

/** The titles of the fixes that the rule offers for its own example, as of a day that stays the same. */
export function fixTitles(rule: DocumentedRule): string[] {
	if (rule === ruleWaivedInVain) {
		return ['Remove the waiver'];
	}
	const filing = parseFiling(rule.example.bad);
	const problems = filing === undefined ? [] : [...(rule.check?.(filing, exampleDay) ?? [])];
	return [...new Set(problems.flatMap(({ fixes }) => (fixes ?? []).map(({ title }) => title)))];
}

function fenced(text: string): string[] {
	return ['```text', text.replace(/^\n+|\s+$/g, ''), '```'];
}

/** The same in a cell of a table. */
export function cell(text: string): string {
	return prose(text).replaceAll('|', '\\|');
}

/** Words that are no Markdown, as Markdown: a tag that they name is not one of the page. */
export function prose(text: string): string {
	return text.replace(/<(?=[A-Za-z/])/g, '\\<');
}

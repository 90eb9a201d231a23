/** `form8k rules` and `form8k explain`: the documentation in the terminal. */
import { type Command, Option } from 'commander';
import { documentedRules, familyOf, type RuleDescription } from '../../server/src/analysis';
import {
	explainExhibitNumber,
	explainItemNumber,
	inPlainText,
	type NumberExplanation,
} from '../../server/src/features/hover/explainNumber';
import { status } from '../run';

interface TextOrJson {
	readonly format: 'text' | 'json';
}

const formatOption = () =>
	new Option('-f, --format <name>', 'how it is written').choices(['text', 'json']).default('text');

/** Adds both commands; `done` takes the exit status. */
export function addRules(program: Command, done: (status: number) => void): void {
	program
		.command('rules')
		.description('List the rules.')
		.addOption(formatOption())
		.action(({ format }: TextOrJson) => {
			write(format === 'json' ? inJson(documentedRules.map(ruleValue)) : table());
			done(status.good);
		});
	const explain = program
		.command('explain')
		.description('Explain a rule, an item of Form 8-K or an exhibit of Item 601.')
		.argument('<name...>', 'such as exhibit-not-listed, 2.02, Item 2.02, 99.1, "Exhibit 10"')
		.addOption(formatOption())
		.action((words: readonly string[], { format }: TextOrJson) => {
			const name = words.join(' ').trim();
			const found = explained(name);
			if (found.length === 0) {
				explain.error(`error: there is no rule, item or exhibit '${name}'${suggestion(name)}`);
			}
			write(format === 'json' ? inJson(found.map(({ value }) => value)) : found.map(({ text }) => text).join('\n'));
			done(status.good);
		});
}

const write = (text: string): void => void process.stdout.write(text);
const inJson = (value: unknown): string => `${JSON.stringify(value, undefined, '\t')}\n`;

/** What is known of a name, as data and as text; empty where nothing is. */
function explained(name: string): readonly { readonly value: object; readonly text: string }[] {
	const rule = documentedRules.find(({ id }) => id === name.toLowerCase());
	if (rule !== undefined) {
		return [{ value: ruleValue(rule), text: ruleText(rule) }];
	}
	const [, kind = '', number = ''] =
		/^(?:(item|exhibit|ex)[\s-]*)?(\d{1,3}(?:\.\w{1,6})?(?:\([\da-z]{1,4}\))*)$/i.exec(name) ?? [];
	const items = /^ex/i.test(kind) ? [] : explainItemNumber(number);
	// Only items have two digits after the point.
	const isItem = kind.toLowerCase() === 'item' || (kind === '' && items.length > 0 && /\.\d\d$/.test(number));
	const exhibit = isItem || number === '' ? undefined : explainExhibitNumber(number);
	return [...items, ...(exhibit ? [exhibit] : [])].map((found) => ({
		value: numberValue(found),
		text: `${wrapped(inPlainText(found))}\n`,
	}));
}

/** A rule whose name is near. */
function suggestion(name: string): string {
	const words = name.toLowerCase().split(/[^a-z]+/);
	const near = documentedRules
		.map(({ id }) => ({ id, hits: id.split('-').filter((word) => words.includes(word)).length }))
		.sort((a, b) => b.hits - a.hits)[0];
	return near === undefined || near.hits === 0 ? '' : `\n(Did you mean ${near.id}?)`;
}

function numberValue({ title, points, sources }: NumberExplanation) {
	return {
		title,
		points: points.map(({ label, text, list }) => ({ label: label ?? null, text, list: list ?? [] })),
		sources: sources.map(({ cite, href }) => ({ cite, href: href ?? null })),
	};
}

function ruleValue({ id, severity, summary, why, source, example }: RuleDescription) {
	return { id, family: familyOf(id) ?? null, severity, summary, why, source: source ?? null, example };
}

function table(): string {
	const [ids, drafts] = [
		Math.max(...documentedRules.map(({ id }) => id.length)),
		Math.max(...documentedRules.map(({ severity }) => severity.draft.length)),
	];
	const row = (id: string, draft: string, final: string, summary: string) =>
		`${id.padEnd(ids)}  ${draft.padEnd(drafts)}  ${final.padEnd(drafts)}  ${summary}\n`;
	return [
		row('RULE', 'DRAFT', 'FINAL', ''),
		...documentedRules.map(({ id, severity, summary }) => row(id, severity.draft, severity.final, summary)),
	].join('');
}

function ruleText({ id, severity, summary, why, source, example }: RuleDescription): string {
	const indented = (text: string) =>
		text
			.replace(/^\n+|\s+$/g, '')
			.split('\n')
			.map((line) => `    ${line}`.trimEnd())
			.join('\n');
	const cited = source === undefined ? [] : [`Source: ${source.title} <${source.href}>`];
	return [
		`${id}: ${severity.draft} in drafts, ${severity.final} in final texts`,
		wrapped(summary),
		wrapped(why),
		...cited,
		`Flagged:\n\n${indented(example.bad)}`,
		`Not flagged:\n\n${indented(example.good)}\n`,
	].join('\n\n');
}

const columns = 80;

/** The text with its lines broken at the width of a terminal, points further in than their dash. */
function wrapped(text: string): string {
	return text
		.split('\n')
		.map((line) => {
			const indent = /^\s*(?:- )?/.exec(line)?.[0] ?? '';
			const rows: string[] = [];
			let row = indent;
			for (const word of line.slice(indent.length).split(' ')) {
				if (row.length + word.length > columns && row.trim() !== '' && row !== indent) {
					rows.push(row.trimEnd());
					row = ' '.repeat(indent.length);
				}
				row += `${word} `;
			}
			return [...rows, row.trimEnd()].join('\n');
		})
		.join('\n');
}

/** The checklist as a page for the file of the disclosure committee. */
import {
	changeInWords,
	deciderInWords,
	decisionDayInWords,
	disclaimer,
	hashInWords,
	placeInWords,
	type SignOff,
	stateInWords,
} from './signOff';

/** The words, or a line to write on. */
const orBlank = (words: string | undefined): string => (words ? cell(words) : '\\_'.repeat(8));

/**
 * The checklist in Markdown: what was checked, when and by which rules; what is open; what was accepted and why; and how
 * every rule stands.
 */
export function checklistMarkdown({ name, facts, open, waived, files, families, amends }: SignOff): string {
	return [
		`# Checklist of ${cell(name)}`,
		'',
		'| | |',
		'| --- | --- |',
		...facts.map(([what, value]) => `| ${what} | ${cell(value)} |`),
		'',
		...(amends
			? [
					`## Changes to ${cell(amends.name)}`,
					'',
					...table(
						['item', 'state', 'what has changed'],
						amends.items.map((item) => [item.name, changeInWords[item.change], cell(item.words)]),
						'',
					),
					'',
				]
			: []),
		'## Open',
		'',
		...table(
			['severity', 'line', 'finding', 'rule'],
			open.map(({ rule, finding }) => [
				finding.severity,
				cell(placeInWords(finding)),
				cell(finding.message),
				`\`${rule.id}\``,
			]),
			'Nothing is open.',
		),
		'',
		'## Waived',
		'',
		...table(
			['line', 'finding', 'rule', 'reason', 'decided by', 'decided on'],
			waived.map((row) => [
				cell(placeInWords(row.finding)),
				cell(row.finding.message),
				`\`${row.rule.id}\``,
				cell(row.finding.reason ?? ''),
				orBlank(deciderInWords(row)),
				orBlank(decisionDayInWords(row)),
			]),
			'Nothing is waived.',
		),
		...(files.length === 0
			? []
			: [
					'',
					'## Files',
					'',
					...table(
						['file', 'SHA-256'],
						files.map((file) => [cell(file.name), hashInWords(file)]),
						'',
					),
				]),
		'',
		'## Signed off',
		'',
		...table(
			['', 'name', 'signature', 'date and time'],
			[
				['prepared by', '', '', ''],
				['approved by', '', '', ''],
			],
			'',
		),
		'',
		'## Rules',
		...families.flatMap((family) => [
			'',
			`### ${family.name}`,
			'',
			...table(
				['', 'rule', ''],
				family.rules.map((rule) => [stateInWords(rule), `\`${rule.id}\``, cell(rule.summary)]),
				'',
			),
		]),
		'',
		disclaimer,
		'',
	].join('\n');
}

function table(head: readonly string[], body: readonly (readonly string[])[], none: string): readonly string[] {
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
	return body.length === 0 ? [none] : [row(head), row(head.map(() => '---')), ...body.map(row)];
}

/** Words that stay words in a cell of a table: an `&` is one unless it begins a reference. */
function cell(text: string): string {
	return text.replace(/[\\`*_[\]<>|]|&(?=#?\w+;)/g, '\\$&').replace(/\s+/g, ' ');
}

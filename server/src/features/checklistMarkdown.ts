/** The checklist as a page for the file of the disclosure committee. */

import type { CheckedFinding, CheckedRule, Checklist } from '../../../protocol/checklist';
import { dateInWords } from '../writing/words';

/**
 * The checklist in Markdown: what was checked, when and by which rules; what is open; what was accepted and why; and how
 * every rule stands. `name` is the file name of the filing.
 */
export function checklistMarkdown({ families, ...list }: Checklist, name: string): string {
	const rules = families.flatMap((family) => family.rules);
	const open = rules.flatMap((rule) => rule.open.map((finding) => ({ rule, finding })));
	const waived = rules.flatMap((rule) => rule.waived.map((finding) => ({ rule, finding })));
	const count = (state: CheckedRule['state']) => rules.filter((rule) => rule.state === state).length;
	return [
		`# Checklist of ${cell(name)}`,
		'',
		'| | |',
		'| --- | --- |',
		`| Filing | ${cell(name)} |`,
		...(list.registrant === undefined ? [] : [`| Registrant | ${cell(list.registrant)} |`]),
		`| Form | ${cell(list.form)} |`,
		...(list.date === undefined ? [] : [`| Date of report | ${dateInWords(list.date)} |`]),
		`| Checked on | ${dateInWords(list.today)}, as a ${list.stage === 'draft' ? 'draft' : 'final text'} |`,
		`| Rules as of | ${dateInWords(list.ruleSetDate)} |`,
		`| Result | ${open.length} open, ${waived.length} waived, ${count('passed')} rules passed |`,
		'',
		'## Open',
		'',
		...(open.length === 0
			? ['Nothing is open.']
			: [
					'| severity | line | finding | rule |',
					'| --- | --- | --- | --- |',
					...open.map(({ rule, finding }) => `| ${finding.severity} | ${placeOf(finding)} | \`${rule.id}\` |`),
				]),
		'',
		'## Waived',
		'',
		...(waived.length === 0
			? ['Nothing is waived.']
			: [
					'| line | finding | rule | reason | decided on |',
					'| --- | --- | --- | --- | --- |',
					...waived.map(({ rule, finding }) => {
						const decided = finding.date ?? '';
						return `| ${placeOf(finding)} | \`${rule.id}\` | ${cell(finding.reason ?? '')} | ${cell(decided)} |`;
					}),
				]),
		'',
		'## Rules',
		...families.flatMap((family) => [
			'',
			`### ${family.name}`,
			'',
			'| | rule | |',
			'| --- | --- | --- |',
			...family.rules.map((rule) => `| ${stateInWords(rule)} | \`${rule.id}\` | ${cell(rule.summary)} |`),
		]),
		'',
		'The checklist tells what the Form 8-K extension for Visual Studio Code has checked. It is not legal advice.',
		'',
	].join('\n');
}

function placeOf({ range, message }: CheckedFinding): string {
	return `${range.start.line + 1} | ${cell(message)}`;
}

function stateInWords({ state, open, waived }: CheckedRule): string {
	switch (state) {
		case 'open':
			return waived.length > 0 ? `${open.length} open, ${waived.length} waived` : `${open.length} open`;
		case 'waived':
			return `${waived.length} waived`;
		case 'not-applicable':
			return 'not applicable';
		default:
			return state;
	}
}

/** Words that stay words in a cell of a table. */
function cell(text: string): string {
	return text.replace(/[\\`*_[\]<>&|]/g, '\\$&').replace(/\s+/g, ' ');
}

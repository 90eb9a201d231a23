/** The checklist: every rule is in it once, with what it found and what was accepted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checklist } from '../../protocol/checklist';
import type { CommittedWaiver, HashedFile } from '../../protocol/signOff';
import { checklist } from '../../server/src/features/checklist';
import { checklistMarkdown } from '../../server/src/features/checklistMarkdown';
import { newFiling } from '../../server/src/features/newFiling/newFiling';
import { signOffOf } from '../../server/src/features/signOff';
import { signOffHtml } from '../../server/src/features/signOffHtml';
import { status } from '../../server/src/features/status';
import { families, rules } from '../../server/src/rules';
import type { Check } from '../../server/src/rules/check';
import { filingOf, today } from '../fixture';
import { report, unsigned } from '../report';

const check: Check = { stage: 'draft', severities: {}, waivers: [], today, onFault: (rule) => assert.fail(rule.id) };

function listOf(text: string, changes: Partial<Check> = {}): Checklist {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	return checklist(document, filingOf(text), { ...check, ...changes });
}

function pageOf(text: string, changes: Partial<Check> = {}, name = 'report.txt', files: readonly HashedFile[] = []) {
	return signOffOf(listOf(text, changes), status(filingOf(text), { ...check, ...changes }), { name, files });
}

function ruleOf(list: Checklist, id: string) {
	const rule = list.families.flatMap((family) => family.rules).find((each) => each.id === id);
	assert.ok(rule, id);
	return rule;
}

test('the checklist has every rule once, in its family', () => {
	const list = listOf(report);
	assert.deepEqual(
		list.families.map(({ name }) => name),
		['Cover Page', 'Items', 'Exhibits', 'Signatures', 'Submission', 'HTML', 'Text', 'Time of Filing', 'Waivers'],
	);
	assert.deepEqual(
		list.families.flatMap((family) => family.rules.map(({ id }) => id)),
		[...rules.map(({ id }) => id), 'rule-waived-in-vain'],
	);
	const exhibits = list.families.find(({ name }) => name === 'Exhibits')?.rules.map(({ id }) => id) ?? [];
	assert.ok(exhibits.includes('exhibit-not-listed') && !exhibits.includes('signature-missing'));
	const text = list.families.find(({ name }) => name === 'Text')?.rules.map(({ id }) => id) ?? [];
	assert.deepEqual(
		text,
		families.text.map(({ id }) => id),
	);
});

test('a rule is passed, open, off or not applicable', () => {
	assert.equal(ruleOf(listOf(report), 'signature-missing').state, 'passed');
	const missing = ruleOf(listOf(unsigned), 'signature-missing');
	assert.equal(missing.state, 'open');
	assert.equal(missing.open[0]?.severity, 'error');
	assert.equal(
		ruleOf(listOf(unsigned, { severities: { 'signature-missing': 'off' } }), 'signature-missing').state,
		'off',
	);
	assert.equal(ruleOf(listOf(report), 'line-too-long').state, 'off');
	assert.equal(ruleOf(listOf(report), 'header-items-mismatch').state, 'not-applicable');
	const html = newFiling({ items: ['8.01'], format: 'html' }, today);
	assert.equal(ruleOf(listOf(html), 'table-tags').state, 'not-applicable');
});

test('a rule that fails has neither passed nor found anything', () => {
	const [first] = rules;
	assert.ok(first);
	const faults: string[] = [];
	const list = listOf(report, {
		rules: [
			{
				...first,
				check() {
					throw new Error('a fault');
				},
			},
		],
		onFault: (rule) => faults.push(rule.id),
	});
	assert.equal(ruleOf(list, first.id).state, 'failed');
	assert.deepEqual(faults, [first.id]);
});

const waived = {
	file: 'report.txt',
	rule: 'signature-missing',
	words: '',
	reason: 'Signed | later.',
	date: '2026-03-02',
};

test('what was accepted is shown with the reason why', () => {
	const words = ruleOf(listOf(unsigned), 'signature-missing').open[0]?.words ?? '';
	const rule = ruleOf(listOf(unsigned, { waivers: [{ ...waived, words }] }), 'signature-missing');
	assert.equal(rule.state, 'waived');
	assert.deepEqual(rule.open, []);
	assert.equal(rule.waived[0]?.reason, 'Signed | later.');
	assert.equal(rule.waived[0]?.date, '2026-03-02');
});

test('the page names the filing, the dates, what is open and what is waived', () => {
	const open = checklistMarkdown(pageOf(unsigned, {}, 'my_report.txt'));
	assert.match(open, /^# Checklist of my\\_report\.txt$/m);
	assert.match(open, /^\| Date of report \| March 2, 2026 \|$/m);
	assert.match(open, /^\| Checked on \| March 20, 2026, as a draft \|$/m);
	assert.match(open, /^\| Rules as of \| [A-Z][a-z]+ \d+, \d{4} \|$/m);
	assert.match(open, /^\| error \| \d+ \| No signature section.* \| `signature-missing` \|$/m);
	assert.match(open, /^Nothing is waived\.$/m);
	const words = ruleOf(listOf(unsigned), 'signature-missing').open[0]?.words ?? '';
	const accepted = checklistMarkdown(pageOf(unsigned, { waivers: [{ ...waived, words }] }));
	assert.match(accepted, /\| `signature-missing` \| Signed \\\| later\. \| (?:\\_){8} \| March 2, 2026 \|$/m);
	assert.match(accepted, /^\| 1 waived \| `signature-missing` \|/m);
});

test('the pages name who has accepted a finding, else who has committed that, else leave room', () => {
	const words = ruleOf(listOf(unsigned), 'signature-missing').open[0]?.words ?? '';
	const waiver = { file: 'report.txt', rule: 'signature-missing', words, reason: 'On paper.' };
	const pages = (given: object, committed: readonly CommittedWaiver[]) => {
		const changes = { waivers: [{ ...waiver, ...given }] };
		const page = signOffOf(listOf(unsigned, changes), status(filingOf(unsigned), { ...check, ...changes }), {
			name: 'report.txt',
			committed,
		});
		const [, html = ''] = signOffHtml(page).split('<td>On paper.</td>');
		const [, markdown = ''] = checklistMarkdown(page).split('On paper. | ');
		return [html.slice(0, html.indexOf('</tr>')), markdown.slice(0, markdown.indexOf('\n'))];
	};
	const blank = '<td><span class="blank">&#160;</span></td>';
	const line = '\\_'.repeat(8);
	const commit = { reason: 'On paper.', author: 'Ana Diaz', date: '2026-03-03' };
	assert.deepEqual(pages({ by: 'Nora <Field>', date: '2026-03-02' }, [commit]), [
		'<td>Nora &lt;Field&gt;</td><td>March 2, 2026</td>',
		'Nora \\<Field\\> | March 2, 2026 |',
	]);
	assert.deepEqual(pages({ date: '2026-03-02' }, [commit]), [
		'<td>committed by Ana Diaz on March 3, 2026</td><td>March 2, 2026</td>',
		'committed by Ana Diaz on March 3, 2026 | March 2, 2026 |',
	]);
	assert.deepEqual(pages({}, [{ ...commit, reason: 'By fax.' }]), [blank + blank, `${line} | ${line} |`]);
	assert.deepEqual(pages({ date: 'last Monday' }, []), [`${blank}<td>last Monday</td>`, `${line} | last Monday |`]);
});

test('the pages have errors first, and an ampersand as it is', () => {
	const text = unsigned.replace('We opened', 'Smith & Sons opened');
	const page = pageOf(text);
	const severities = page.open.map(({ finding }) => finding.severity);
	assert.deepEqual(
		severities,
		[...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
	);
	assert.equal(checklistMarkdown({ ...page, name: 'A & B &amp; C' }).split('\n')[0], '# Checklist of A & B \\&amp; C');
});

const order = ['error', 'warning', 'information', 'hint'];

test('the sign-off report is one page with all that was checked, and shows no markup of a filing', () => {
	const files = [
		{ name: 'report.txt', sha256: 'ab12' },
		{ name: '<img src=x onerror=go()>.htm' },
		{ name: 'b.htm', sha256: 'cd34', isUnsaved: true },
	];
	const words = ruleOf(listOf(unsigned), 'signature-missing').open[0]?.words ?? '';
	const html = signOffHtml(pageOf(unsigned, { waivers: [{ ...waived, words }] }, 'report.txt', files));
	for (const part of [
		'<th scope="row">Items</th><td>8.01, 9.01</td>',
		'<th scope="row">Date of report</th><td>March 2, 2026</td>',
		'<code>ab12</code>',
		'could not be read',
		'cd34 (of the text with unsaved changes)',
		'<td>Prepared by</td>',
		'<td>Approved by</td>',
		'<code>signature-missing</code></td><td>Signed | later.</td><td><span class="blank">&#160;</span></td><td>March 2, 2026</td>',
	]) {
		assert.ok(html.includes(part), part);
	}
	assert.ok(!html.includes('<img') && !html.includes('<script'));
	for (const { id } of rules) {
		assert.ok(html.includes(`<code>${id}</code>`), id);
	}
});

test('a finding in another file of the folder is named with the file', () => {
	const page = pageOf(unsigned);
	const [first, ...others] = page.open;
	assert.ok(first);
	const finding = { ...first.finding, uri: 'file:///folder/ex99%201.htm' };
	const elsewhere = { ...page, open: [{ ...first, finding }, ...others] };
	assert.match(checklistMarkdown(elsewhere), /^\| error \| ex99 1\.htm, \d+ \| /m);
	assert.match(signOffHtml(elsewhere), /<td>ex99 1\.htm, \d+<\/td>/);
});

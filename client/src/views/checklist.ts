/** The view of the rules: what the active filing has passed, what is open, what was accepted; and its export. */
import {
	commands,
	Disposable,
	EventEmitter,
	type TextDocument,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	type TreeView,
	Uri,
	window,
} from 'vscode';
import type {
	AmendedItem,
	AmendedReport,
	CheckedFinding,
	CheckedRule,
	ChecklistFamily,
	WaivedFinding,
} from '../../../protocol/checklist';
import { form8k } from '../../../protocol/requests';
import { type Active, type ActiveFiling, editorOfFiling } from '../activeFiling';
import { type Ask, uriOf } from '../ask';
import { fileName } from '../files/fileName';
import { type ShownRow, shownRows } from './shownRows';

/** A row of the tree. */
type Row =
	| { readonly kind: 'amended'; readonly uri: string; readonly amends: AmendedReport }
	| { readonly kind: 'change'; readonly uri: string; readonly item: AmendedItem }
	| { readonly kind: 'family'; readonly uri: string; readonly family: ChecklistFamily }
	| { readonly kind: 'rule'; readonly uri: string; readonly rule: CheckedRule }
	| { readonly kind: 'finding'; readonly uri: string; readonly finding: CheckedFinding }
	| { readonly kind: 'waived'; readonly uri: string; readonly finding: WaivedFinding };

/** The view, with what it shows for tests. */
export interface ChecklistView extends Disposable {
	/** The rows as they are shown; none while they are still those of another text. */
	rows(): readonly ShownRow[];
	/** Shows the rules with open findings alone, or all again. */
	showOnlyOpen(only: boolean): void;
}

/** Shows the checklist of the active filing, anew whenever it changes. */
export function checklistView(ask: Ask, active: ActiveFiling): ChecklistView {
	const changed = new EventEmitter<void>();
	let rows: readonly Row[] = [];
	/** The text that the rows are about. */
	let about: TextDocument | undefined;
	let onlyOpen = false;

	const isShown = (row: Row): boolean =>
		!onlyOpen || row.kind === 'finding' || (row.kind === 'rule' ? [row.rule] : rulesOf(row)).some(isOpen);
	const provider = {
		onDidChangeTreeData: changed.event,
		getTreeItem: treeItem,
		getChildren: (row?: Row): Row[] => (row === undefined ? rows : childrenOf(row)).filter(isShown),
	} satisfies TreeDataProvider<Row>;
	const view: TreeView<Row> = window.createTreeView('form8k.checklist', { treeDataProvider: provider });
	const show = async (now: Active | undefined): Promise<void> => {
		const document = now?.status && now.document;
		const list = document && (await ask(form8k.checklist, uriOf(document)));
		if (now !== active.current) {
			return;
		}
		about = now?.document;
		const uri = document ? uriOf(document).uri : '';
		rows = [
			...(list?.amends ? [{ kind: 'amended' as const, uri, amends: list.amends }] : []),
			...(list?.families ?? []).map((family) => ({ kind: 'family' as const, uri, family })),
		];
		view.description = list ? `${list.stage}, rules as of ${list.ruleSetDate}` : '';
		changed.fire();
	};
	const listener = active.onDidChange((now) => void show(now).catch(() => undefined));
	return {
		rows: () => (about === active.current?.document ? shownRows(provider) : []),
		showOnlyOpen(only) {
			onlyOpen = only;
			// The buttons in the title of the view show the other way.
			void commands.executeCommand('setContext', 'form8k.onlyOpen', only);
			changed.fire();
		},
		dispose: () => Disposable.from(view, listener, changed).dispose(),
	};
}

/** Brings the view, and the filing that it is about, into sight and puts the keyboard into the view. */
export async function showChecklist(active: ActiveFiling): Promise<void> {
	await editorOfFiling(active);
	await commands.executeCommand('form8k.checklist.focus');
}

function childrenOf(row: Row): readonly Row[] {
	const { uri } = row;
	switch (row.kind) {
		case 'amended':
			return row.amends.items.map((item) => ({ kind: 'change', uri, item }));
		case 'family':
			return [...row.family.rules]
				.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
				.map((rule) => ({ kind: 'rule', uri, rule }));
		case 'rule':
			return [
				...row.rule.open.map((finding) => ({ kind: 'finding' as const, uri, finding })),
				...row.rule.waived.map((finding) => ({ kind: 'waived' as const, uri, finding })),
			];
		case 'change':
		case 'finding':
		case 'waived':
			return [];
	}
}

/** What needs a look comes first; rules in the same state stay in their order. */
const order: readonly CheckedRule['state'][] = ['open', 'failed', 'waived', 'passed', 'not-applicable', 'off'];

const isOpen = ({ state }: CheckedRule): boolean => state === 'open';

/** The rules of a family; none of another row. */
const rulesOf = (row: Row): readonly CheckedRule[] => (row.kind === 'family' ? row.family.rules : []);

function treeItem(row: Row): TreeItem {
	switch (row.kind) {
		case 'amended':
			return amendedItem(row.amends);
		case 'change':
			return changeItem(row.uri, row.item);
		case 'family':
			return familyItem(row.family);
		case 'rule':
			return ruleItem(row.rule);
		case 'finding':
			return findingItem(row.uri, row.finding, severityIcons[row.finding.severity], row.finding.severity);
		case 'waived': {
			const { reason = 'no reason given', by, date } = row.finding;
			const decision = [reason, by, date].filter(Boolean).join(' · ');
			return findingItem(row.uri, row.finding, icons.waived, 'waived', `waived: ${decision}`);
		}
	}
}

/** What an amendment has changed stands above the rules. */
function amendedItem({ name, items }: AmendedReport): TreeItem {
	const item = new TreeItem(`Changes to ${name}`, TreeItemCollapsibleState.Expanded);
	const changed = items.filter(({ change }) => change === 'changed' || change === 'new').length;
	item.id = 'changes';
	item.description = changed === 0 ? 'no item changed' : changed === 1 ? '1 item' : `${changed} items`;
	item.accessibilityInformation = { label: `${item.label}: ${item.description}` };
	return item;
}

const changes = {
	changed: { icon: new ThemeIcon('diff-modified'), words: 'changed' },
	new: { icon: new ThemeIcon('diff-added'), words: 'new' },
	same: { icon: new ThemeIcon('dash'), words: 'unchanged' },
	'left-out': { icon: new ThemeIcon('dash'), words: 'not repeated' },
} as const;

function changeItem(own: string, { name, change, words, range, uri = own }: AmendedItem): TreeItem {
	const item = new TreeItem(name, TreeItemCollapsibleState.None);
	item.description = `${changes[change].words} · ${words}`;
	item.tooltip = words;
	item.iconPath = changes[change].icon;
	item.accessibilityInformation = { label: `${name}, ${changes[change].words}: ${words}` };
	if (range) {
		item.command = { title: 'Go to Item', command: 'form8k.goToPlace', arguments: [uri, range] };
	}
	return item;
}

function familyItem(family: ChecklistFamily): TreeItem {
	const item = new TreeItem(
		family.name,
		family.rules.some(isOpen) ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
	);
	item.id = family.name;
	item.description = `· ${countsOf(family)}`;
	item.accessibilityInformation = { label: `${family.name}: ${countsOf(family)}` };
	return item;
}

/** `2 open, 1 waived, 14 passed`. */
function countsOf({ rules }: ChecklistFamily): string {
	const open = rules.reduce((sum, rule) => sum + rule.open.length, 0);
	const waived = rules.reduce((sum, rule) => sum + rule.waived.length, 0);
	const passed = rules.filter(({ state }) => state === 'passed').length;
	const counts = [
		[open, 'open'],
		[waived, 'waived'],
		[passed, 'passed'],
	] as const;
	const shown = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
	return shown.length > 0 ? shown.join(', ') : 'not applicable';
}

const icons = {
	passed: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
	open: new ThemeIcon('issues'),
	waived: new ThemeIcon('verified'),
	off: new ThemeIcon('circle-slash'),
	'not-applicable': new ThemeIcon('dash'),
	failed: new ThemeIcon('bug'),
} as const;

function ruleItem(rule: CheckedRule): TreeItem {
	const { id, summary, open, waived } = rule;
	const hasFindings = open.length + waived.length > 0;
	const collapsible = open.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
	const item = new TreeItem(nameOf(id), hasFindings ? collapsible : TreeItemCollapsibleState.None);
	item.id = id;
	item.description = `· ${stateInWords(rule)} · ${summary}`;
	item.tooltip = `${id}: ${summary}`;
	item.iconPath = icons[rule.state];
	item.contextValue = 'rule';
	item.accessibilityInformation = { label: `${nameOf(id)}: ${stateInWords(rule)}: ${summary}` };
	if (!hasFindings) {
		item.command = { title: 'Show Documentation of the Rule', command: 'form8k.showRule', arguments: [id] };
	}
	return item;
}

/** `Exhibit not listed` of `exhibit-not-listed`: what tells a rule from others stands first, in a narrow view too. */
const nameOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

function stateInWords({ state, open, waived }: CheckedRule): string {
	const counts = [open.length > 0 ? `${open.length} open` : '', waived.length > 0 ? `${waived.length} waived` : ''];
	const counted = counts.filter((count) => count !== '').join(', ');
	return counted === '' ? state.replace('-', ' ') : counted;
}

const severityIcons = {
	error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
	warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
	information: new ThemeIcon('info'),
	hint: new ThemeIcon('lightbulb'),
} as const;

/** `spoken` is what a screen reader says first; the description is the line, where there is no other. */
function findingItem(
	own: string,
	{ message, range, uri = own }: CheckedFinding,
	icon: ThemeIcon,
	spoken: string,
	description?: string,
): TreeItem {
	const item = new TreeItem(message, TreeItemCollapsibleState.None);
	const file = uri === own ? '' : `${fileName(Uri.parse(uri))}, `;
	const line = `${file}line ${range.start.line + 1}`;
	item.description = `· ${description ?? line}`;
	item.tooltip = message;
	item.iconPath = icon;
	item.accessibilityInformation = {
		label: [`${spoken}: ${message}`, ...(description === undefined ? [] : [description]), line].join(' '),
	};
	item.command = { title: 'Go to Finding', command: 'form8k.goToPlace', arguments: [uri, range] };
	return item;
}

/** The view of the exhibits of the active filing: listed, mentioned, attached, linked, each with its places. */
import {
	Disposable,
	EventEmitter,
	type TextDocument,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	type TreeDragAndDropController,
	TreeItem,
	TreeItemCollapsibleState,
	type TreeView,
	Uri,
	window,
} from 'vscode';
import type { LedgerColumn, LedgerEntry, LedgerPlace } from '../../../protocol/exhibits';
import { form8k } from '../../../protocol/requests';
import type { Range } from '../../../protocol/text';
import type { Active, ActiveFiling } from '../activeFiling';
import { type Ask, uriOf } from '../ask';
import { fileName } from '../files/fileName';
import { fileDrop } from '../writing/listFiles';
import { type ShownRow, shownRows } from './shownRows';

/** A row of the tree. */
type Row =
	| { readonly kind: 'exhibit'; readonly uri: string; readonly entry: LedgerEntry }
	| { readonly kind: 'column'; readonly uri: string; readonly number: string; readonly column: LedgerColumn }
	| { readonly kind: 'place'; readonly uri: string; readonly place: LedgerPlace };

/** The view, with what it shows for tests. */
export interface ExhibitLedger extends Disposable {
	/** The rows as they are shown; none while they are still those of another text. */
	rows(): readonly ShownRow[];
	/** What takes the files that are dropped on the view. */
	readonly drop: TreeDragAndDropController<unknown>;
}

const names = { listed: 'Listed', mentioned: 'Mentioned', attached: 'Attached', linked: 'Linked' } as const;

/** Shows the exhibits of the active filing, anew whenever it changes. */
export function exhibitLedger(ask: Ask, active: ActiveFiling): ExhibitLedger {
	const changed = new EventEmitter<void>();
	let rows: readonly Row[] = [];
	/** The text that the rows are about. */
	let about: TextDocument | undefined;

	const drop = fileDrop<Row>(ask, active);
	const provider = {
		onDidChangeTreeData: changed.event,
		getTreeItem: treeItem,
		getChildren: (row?: Row): Row[] => (row === undefined ? [...rows] : [...childrenOf(row)]),
	} satisfies TreeDataProvider<Row>;
	const view: TreeView<Row> = window.createTreeView('form8k.exhibitLedger', {
		treeDataProvider: provider,
		dragAndDropController: drop,
	});
	const show = async (now: Active | undefined): Promise<void> => {
		const document = now?.status && now.document;
		const entries = document && (await ask(form8k.exhibitLedger, uriOf(document)));
		if (now !== active.current) {
			return;
		}
		about = now?.document;
		rows = (entries ?? []).map((entry) => ({ kind: 'exhibit', uri: document ? uriOf(document).uri : '', entry }));
		view.message = document && rows.length === 0 ? 'This report has no exhibits.' : '';
		const report = now?.status?.report;
		const shown = report ? Uri.parse(report) : document?.uri;
		view.description = shown ? fileName(shown) : '';
		changed.fire();
	};
	const listener = active.onDidChange((now) => void show(now).catch(() => undefined));
	return {
		drop,
		rows: () => (about === active.current?.document ? shownRows(provider) : []),
		dispose: () => Disposable.from(view, listener, changed).dispose(),
	};
}

function childrenOf(row: Row): readonly Row[] {
	if (row.kind === 'exhibit') {
		const { uri, entry } = row;
		return entry.columns.map((column) => ({ kind: 'column', uri, number: entry.number, column }));
	}
	const several = row.kind === 'column' && row.column.places.length > 1;
	return several ? row.column.places.map((place) => ({ kind: 'place', uri: row.uri, place })) : [];
}

function treeItem(row: Row): TreeItem {
	switch (row.kind) {
		case 'exhibit':
			return exhibitItem(row.entry);
		case 'column':
			return columnItem(row.uri, row.column, row.number);
		case 'place':
			return placeItem(row.uri, row.place);
	}
}

function exhibitItem(entry: LedgerEntry): TreeItem {
	const item = new TreeItem(labelOf(entry), TreeItemCollapsibleState.Collapsed);
	const missing = entry.columns.filter(({ state }) => state === 'no');
	item.id = `${entry.number} ${entry.number === '' ? entry.description : ''}`;
	item.description = [signsOf(entry), entry.number === '' ? undefined : entry.description]
		.filter((part) => part !== undefined)
		.join(' · ');
	item.tooltip = `${labelOf(entry)}: ${entry.description ?? 'not in the list'}\n${inWords(entry)}`;
	item.iconPath =
		missing.length > 0
			? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
			: new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
	// What is shown is said in the same order.
	item.accessibilityInformation = {
		label: [
			`${labelOf(entry)}: ${inWords(entry)}`,
			...(entry.number === '' ? [] : [entry.description ?? 'not in the list']),
		].join(', '),
	};
	return item;
}

function columnItem(uri: string, { kind, state, places }: LedgerColumn, number: string): TreeItem {
	const [first] = places;
	const several = places.length > 1;
	const item = new TreeItem(names[kind], several ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
	const where = several ? `${places.length} places` : (first?.label ?? (state === 'no' ? 'no' : 'not needed'));
	item.id = `${number} ${kind}`;
	item.description = `· ${where}`;
	item.iconPath = new ThemeIcon(state === 'yes' ? 'check' : state === 'no' ? 'close' : 'dash');
	item.accessibilityInformation = { label: `${names[kind]}: ${where}` };
	if (first) {
		item.command = goTo(first.uri ?? uri, first.range);
	}
	return item;
}

function placeItem(own: string, { label, range, uri = own }: LedgerPlace): TreeItem {
	const item = new TreeItem(label, TreeItemCollapsibleState.None);
	item.description = `· line ${range.start.line + 1}`;
	item.accessibilityInformation = { label: `${label}, line ${range.start.line + 1}` };
	item.command = goTo(uri, range);
	return item;
}

function goTo(uri: string, range: Range) {
	return { title: 'Go to Place', command: 'form8k.goToPlace', arguments: [uri, range] };
}

function labelOf({ number, description }: LedgerEntry): string {
	return number === '' ? (description ?? 'Without a number') : `Exhibit ${number}`;
}

/** `✓ listed ✗ mentioned`: what is not needed is not shown. */
function signsOf({ columns }: LedgerEntry): string {
	return columns
		.filter(({ state }) => state !== 'not-needed')
		.map(({ kind, state }) => `${state === 'yes' ? '✓' : '✗'} ${kind}`)
		.join(' ');
}

function inWords({ columns }: LedgerEntry): string {
	const needed = columns.filter(({ state }) => state !== 'not-needed');
	return needed.map(({ kind, state }) => (state === 'yes' ? kind : `${kind} (no)`)).join(', ');
}

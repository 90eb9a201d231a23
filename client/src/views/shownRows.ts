/** What a view shows, for tests and other extensions, which cannot look into one. */
import type { Command, TreeItem } from 'vscode';

/** A row of a view with those under it. */
export interface ShownRow {
	readonly label: string;
	/** The words after the label; empty where there are none. */
	readonly description: string;
	/** What a screen reader says. */
	readonly spoken: string;
	/** What choosing the row does; absent where it only opens and closes. */
	readonly command?: Command;
	readonly children: readonly ShownRow[];
}

/** Who makes the rows of a view. */
interface Rows<T> {
	getTreeItem(row: T): TreeItem;
	getChildren(row?: T): readonly T[];
}

/** The rows under `parent`, at the top where there is none. */
export function shownRows<T>(rows: Rows<T>, parent?: T): readonly ShownRow[] {
	return rows.getChildren(parent).map((row) => {
		const { label, description, accessibilityInformation, command } = rows.getTreeItem(row);
		return {
			label: typeof label === 'string' ? label : (label?.label ?? ''),
			description: typeof description === 'string' ? description : '',
			spoken: accessibilityInformation?.label ?? '',
			...(command && { command }),
			children: shownRows(rows, row),
		};
	});
}

/** Showing places of a filing, as a code lens asks for it. */
import { commands, Location, Position, Uri } from 'vscode';
import type { Location as SentLocation, Position as SentPosition } from '../../protocol/text';
import { rangeOf } from './ranges';

/** Peeks at `places` from `position` in the document `uri`. */
export async function showPlaces(uri: string, position: SentPosition, places: readonly SentLocation[]): Promise<void> {
	await commands.executeCommand(
		'editor.action.showReferences',
		Uri.parse(uri),
		new Position(position.line, position.character),
		places.map(({ uri: each, range }) => new Location(Uri.parse(each), rangeOf(range))),
	);
}

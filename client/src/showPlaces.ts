/** Showing places of a filing, as a code lens asks for it. */
import { commands, Location, Position, Range, Uri } from 'vscode';
import type { Location as SentLocation, Position as SentPosition } from '../../protocol/text';

/** Peeks at `places` from `position` in the document `uri`. */
export async function showPlaces(uri: string, position: SentPosition, places: readonly SentLocation[]): Promise<void> {
	await commands.executeCommand(
		'editor.action.showReferences',
		Uri.parse(uri),
		positionOf(position),
		places.map(({ uri: each, range }) => {
			return new Location(Uri.parse(each), new Range(positionOf(range.start), positionOf(range.end)));
		}),
	);
}

function positionOf({ line, character }: SentPosition): Position {
	return new Position(line, character);
}

/** Whether the time that a text takes grows as the text does: measured by making giants four times as large. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseFiling } from '../../server/src/filing/parse';
import { placeFeatures, wholeFeatures } from './features';
import { places, units } from './hostile';

/** A giant by its place in `places` and the unit that it is made of. */
export interface Giant {
	readonly place: string;
	readonly unit: string;
}

/** All giants. */
export const giants: readonly Giant[] = Object.keys(places).flatMap((place) => units.map((unit) => ({ place, unit })));

/** The giant with about `size` characters of its unit. */
export function giantOf({ place, unit }: Giant, size: number): string {
	return places[place]?.(unit.repeat(Math.ceil(size / unit.length))) ?? '';
}

/** Four times the text in at most so many times the time: a pass that is quadratic takes sixteen times as long. */
const most = 8;
/** Times below this many milliseconds tell nothing. */
const least = 40;
/** How often a suspicion is looked into before it counts: the machine may have been busy meanwhile. */
const attempts = 4;

/** What takes much longer than `giant` grows, from `size` characters to four times as many; empty where nothing does. */
export function superlinear(giant: Giant, size: number): readonly string[] {
	let suspects: readonly string[] | undefined;
	for (let attempt = 0; attempt < attempts; attempt++) {
		const small = timesOf(giantOf(giant, size), suspects);
		const large = timesOf(giantOf(giant, 4 * size), suspects);
		suspects = [...large.keys()].filter((name) => {
			const [before = 0, after = 0] = [small.get(name), large.get(name)];
			return after > least && after > most * Math.max(before, 1);
		});
		if (suspects.length === 0) {
			return [];
		}
		if (attempt === attempts - 1) {
			return suspects.map((name) => {
				const [before = 0, after = 0] = [small.get(name), large.get(name)];
				return `${name} takes ${before.toFixed(0)} ms for ${size} characters, ${after.toFixed(0)} ms for ${4 * size}`;
			});
		}
	}
	return [];
}

/** The milliseconds that reading and every feature take, or those of `wanted` alone. */
function timesOf(text: string, wanted: readonly string[] | undefined): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	const time = <T>(name: string, work: () => T): T => {
		const start = performance.now();
		const result = work();
		times.set(name, performance.now() - start);
		return result;
	};
	const filing = time('reading', () => parseFiling(text));
	if (filing) {
		const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
		const middle = document.positionAt(text.length >> 1);
		for (const [name, feature] of Object.entries(wholeFeatures)) {
			if (wanted === undefined || wanted.includes(name)) {
				time(name, () => feature(document, filing));
			}
		}
		for (const [name, feature] of Object.entries(placeFeatures)) {
			if (wanted === undefined || wanted.includes(name)) {
				time(name, () => feature(document, filing, middle));
			}
		}
	}
	return times;
}

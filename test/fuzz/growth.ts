/** Whether the time that a text takes grows as the text does: measured by making giants four times as large. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseFiling } from '../../server/src/filing/parseFiling';
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
/** How often a suspicion is looked into before it counts. */
const attempts = 3;

/**
 * What takes much longer than `giant` grows, from `size` characters to four and again to sixteen times as many; empty
 * where nothing does. A text that only begins to be something at some size, such as a list, makes one such step, not two.
 */
export function superlinear(giant: Giant, size: number): readonly string[] {
	let faults: readonly string[] = [];
	let suspects: readonly string[] | undefined;
	for (let attempt = 0; attempt < attempts; attempt++) {
		const small = timesOf(giantOf(giant, size), suspects);
		const medium = timesOf(giantOf(giant, 4 * size), suspects);
		suspects = steps(small, medium);
		if (suspects.length === 0) {
			return [];
		}
		const large = timesOf(giantOf(giant, 16 * size), suspects);
		suspects = steps(medium, large).filter((name) => suspects?.includes(name));
		if (suspects.length === 0) {
			return [];
		}
		faults = suspects.map((name) => {
			const times = [small, medium, large].map((each) => each.get(name)?.toFixed(0)).join(', ');
			return `${name} takes ${times} ms for ${size}, ${4 * size}, ${16 * size} characters`;
		});
	}
	return faults;
}

/** What takes much longer in `large` than in `small`, which was for a text a quarter of the size. */
const steps = (small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>): readonly string[] =>
	[...large].filter(([name, time]) => time > least && time > most * (small.get(name) ?? 0)).map(([name]) => name);

/** The milliseconds of the processor that reading and every feature take, or `wanted` alone of them. */
function timesOf(text: string, wanted: readonly string[] | undefined): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	const time = <T>(name: string, work: () => T): T => {
		// What other processes do meanwhile does not count.
		const before = process.cpuUsage();
		const result = work();
		const { user, system } = process.cpuUsage(before);
		times.set(name, (user + system) / 1000);
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

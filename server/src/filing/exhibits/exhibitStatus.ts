/** How an exhibit comes to the filing: what its row says, or the legend of its footnote mark below the list. */

import type { Line } from '../../text/lines';
import type { ExhibitRow } from '../filing';
import { splitMarks } from './writtenNumbers';

type Status = NonNullable<ExhibitRow['status']>;

/** Ways to say where an exhibit is, the decisive ones first: a row may say "filed as Exhibit 10.1 to …" as well. */
const wordings: readonly (readonly [Status, RegExp])[] = [
	['incorporated', /\bincorporated\s{1,9}(?:herein\s{1,9}|by\s{1,9}reference)|\bpreviously\s{1,9}(?:filed|furnished)/i],
	['to-be-filed', /\bto\s{1,9}be\s{1,9}filed\s{1,9}by\s{1,9}amendment/i],
	['furnished', /\bfurnished\s{1,9}(?:herewith|hereby|pursuant|with)/i],
	['filed', /\bfiled\s{1,9}(?:herewith|hereby|electronically\s{1,9}herewith|with\s{1,9}this)/i],
];

/** What `words` say of how an exhibit comes to the filing; `undefined` where they say nothing of it. */
export const statusOf = (words: string): Status | undefined => wordings.find(([, wording]) => wording.test(words))?.[0];

/** A footnote mark at a line start, and the legend after it. */
const markedLegend = /^((?:\*{1,4}|[†‡+#^§]|\(\d\)|\d\)){1,3})\s{0,9}(.*)$/s;

/**
 * The status that the legends on `lines` give to marks: `* Filed herewith.` A legend may go on, or only begin, on the
 * line below its mark.
 */
export function statusByMark(lines: readonly Line[]): ReadonlyMap<string, Status> {
	const legends = new Map<string, Status>();
	lines.forEach((line, index) => {
		const [, marks = '', words = ''] = markedLegend.exec(line.text) ?? [];
		const next = lines[index + 1];
		const status =
			marks === ''
				? undefined
				: (statusOf(words) ?? statusOf(`${words} ${next && !markedLegend.test(next.text) ? next.text : ''}`));
		for (const mark of status ? splitMarks(marks) : []) {
			if (status && !legends.has(mark)) {
				legends.set(mark, status);
			}
		}
	});
	return legends;
}

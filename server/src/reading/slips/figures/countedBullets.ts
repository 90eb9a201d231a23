/** Counts of what bullets name below: `entered into four other agreements:` over three bullets. */
import type { Filing } from '../../../filing/filing';
import type { Paragraph } from '../../../text/paragraphs';
import { singleSpaced } from '../../../text/singleSpaced';
import { paragraphs } from '../../paragraphs';
import { number, type OddFigure, wordOrNumber } from './figureQuestion';

/** The count of a paragraph that leads to bullets. */
const counted = new RegExp(
	`\\b(?:the following ${number}|${number} (?:other|additional|further|new|related)) (?:[a-z-]+ ){0,3}(?:agreements|documents|changes|amendments|matters|proposals|actions|persons|individuals|directors|executives|members|exhibits|conditions|purposes|events)\\b`,
	'gi',
);
const bullet = /^(?:[•●▪■◦○·*–—-]|\uF0B7)\s/;

/** In text order; none where a paragraph has several counts, or none of its bullets stands by itself. */
export function countsOfBullets(filing: Filing): readonly OddFigure[] {
	const all = paragraphs(filing);
	return all.flatMap((paragraph, i): readonly OddFigure[] => {
		if (!paragraph.text.endsWith(':')) {
			return [];
		}
		const line = singleSpaced(paragraph.text);
		const [found, another] = line.text.matchAll(counted);
		const said = found && wordOrNumber(found[1] ?? found[2]);
		if (!found || another || said === undefined) {
			return [];
		}
		const bullets = bulletsFrom(all, i + 1);
		return bullets < 2 || bullets === said
			? []
			: [
					{
						start: paragraph.start + line.offset(found.index),
						end: paragraph.start + line.offset(found.index + found[0].length),
						instead: `${bullets} bullets follow`,
					},
				];
	});
}

/** How many paragraphs from one on begin with a bullet, the lines of one paragraph each by itself. */
function bulletsFrom(all: readonly Paragraph[], from: number): number {
	let count = 0;
	for (const { text } of all.slice(from)) {
		if (!bullet.test(text)) {
			break;
		}
		count += text.split('\n').filter((line) => bullet.test(line.trim())).length;
	}
	return count;
}

import { glyph } from '../../filing/cover/boxGlyphs';
import type { CoverPage, Filing } from '../../filing/filing';
import { boxesSettled, legendById, legendsInForce } from '../../knowledge';
import { type BoxId, type BoxLegend, boxIds, boxLegends, boxText, ruleName } from '../../reading/cover/boxLegends';
import { coverSpan, elementOf, findLegend, lastWordOf } from '../../reading/cover/coverWords';
import { eraOf } from '../../reading/cover/era';
import { hasCover } from '../../reading/has';
import { covers, type Span } from '../../text/span';
import { emptyBox, emptyGlyph, plainGlyph } from '../../writing/checkBoxes';
import { copyHtml } from '../../writing/copyHtml';
import { lastLegend } from '../../writing/coverPlace';
import type { Edit } from '../../writing/edit';
import { insertParagraphsAfter, insertParagraphsBefore } from '../../writing/paragraphs';
import { escapeText, insert, insertLineBelow } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags a cover with fewer than the four boxes of General Instruction A.2, or without the sentence over them. */
export const checkBoxesMissing: Rule = {
	id: 'check-boxes-missing',
	severity: { draft: 'warning', final: 'error' },
	isOfAbsence: true,
	summary: 'The cover page has the four boxes of General Instruction A.2 with their legends.',
	why: 'Since 2005 at the latest every cover carries the four boxes, checked or not: they say under which other rules the report counts as filed.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: coverOf({ boxes: { 'rule-14d-2': '' } }), good: coverOf({}) },
	appliesTo: hasCover,
	*check(filing) {
		const { cover } = filing;
		const era = eraOf(filing);
		if (!cover || !legendsInForce(era).some(({ id }) => id === 'rule-425')) {
			return;
		}
		const legends = boxLegends(filing);
		const missing = boxIds.filter((id) => !legends.some((legend) => legend.id === id));
		const [top] = legends;
		if (top && !findLegend(filing, coverSpan(filing, cover), 'check-boxes-sentence')) {
			const start = top.checkBox.span.start;
			yield {
				span: top.span,
				message: 'No sentence “Check the appropriate box below …” over the boxes.',
				atMost: 'warning',
				fixes: [
					{
						title: 'Insert the sentence of the form',
						edits: [insertParagraphsBefore(filing, start, [legendById('check-boxes')?.text ?? ''])],
					},
				],
			};
		}
		if (missing.length === 0) {
			return;
		}
		const gaps = gapsOf(filing, cover, legends, missing);
		const names = missing.map((id) => ruleName(id).replace('Rule ', ''));
		const named = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
		const [first] = gaps;
		yield {
			span: first?.span ?? lastLegend(filing, cover).span,
			message: missing.length === 1 ? `No legend of the box for Rule ${named}.` : `No boxes for Rules ${named}.`,
			...(era !== undefined && era < boxesSettled ? { atMost: 'warning' as const } : {}),
			fixes: [
				{
					title: missing.length === 1 ? `Insert the legend for Rule ${named}` : `Insert the ${missing.length} legends`,
					edits: gaps.map(({ edit }) => edit),
				},
			],
		};
	},
};

/** A place where legends are missing, and what fixes it. */
interface Gap {
	readonly span: Span;
	readonly edit: Edit;
}

/** One gap for each run of missing legends, in text order. */
function gapsOf(
	filing: Filing,
	cover: CoverPage,
	legends: readonly BoxLegend[],
	missing: readonly BoxId[],
): readonly Gap[] {
	const runs: BoxId[][] = [];
	for (const id of missing) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last && boxIds.indexOf(id) === boxIds.indexOf(last) + 1) {
			run.push(id);
		} else {
			runs.push([id]);
		}
	}
	const gaps = runs.map((run) => gapOf(filing, cover, legends, run));
	return gaps.sort((a, b) => a.edit.span.start - b.edit.span.start);
}

function gapOf(filing: Filing, cover: CoverPage, legends: readonly BoxLegend[], run: readonly BoxId[]): Gap {
	const first = boxIds.indexOf(run[0] ?? 'rule-425');
	const find = (id: BoxId | undefined) => legends.find((legend) => legend.id === id);
	const above = boxIds
		.slice(0, first)
		.map(find)
		.findLast((legend) => legend !== undefined);
	const below = boxIds
		.slice(first + run.length)
		.map(find)
		.find((legend) => legend !== undefined);
	const alone = boxWithoutLegend(filing, cover, above, below);
	const [id] = run;
	if (alone && id !== undefined && run.length === 1) {
		return { span: alone, edit: besideBox(filing, alone, above ?? below, boxText(id)) };
	}
	const model = above ?? below;
	const place = above ? lastWordOf(filing, above.span) : (below?.checkBox.box?.span ?? below?.span);
	if (model && place) {
		return { span: place, edit: beside(filing, model, run, above !== undefined) };
	}
	const last = lastLegend(filing, cover);
	const words = last.id === 'check-boxes' ? [] : [legendById('check-boxes')?.text ?? ''];
	const boxes = run.map((each) => `${emptyBox(filing)} ${boxText(each)}`);
	return { span: last.span, edit: insertParagraphsAfter(filing, last.end, [...words, ...boxes]) };
}

const aloneOnLine = new RegExp(String.raw`(?:^|[\n\v])[^\S\n]*(?:[|*•][^\S\n]*)?(${glyph})[\s|]*(?=[\n\v]|$)`, 'u');

/** A box on a line without words between two legends, where the one between them should be. */
function boxWithoutLegend(
	{ visible }: Filing,
	cover: CoverPage,
	above: BoxLegend | undefined,
	below: BoxLegend | undefined,
): Span | undefined {
	const start = above
		? visible.offset(above.span.end)
		: visible.offset((below?.checkBox ?? below ?? cover).span.start) - 80;
	const end = below ? visible.offset(below.checkBox.span.start) : visible.offset(cover.span.end);
	const rest = visible.text.slice(Math.max(0, start), below ? end : Math.min(end, start + 80));
	const found = aloneOnLine.exec(rest);
	if (!found || (above && found.index > 0 && /[\p{L}\d]{2}/u.test(rest.slice(0, found.index)))) {
		return undefined;
	}
	const at = Math.max(0, start) + found.index + found[0].indexOf(found[1] ?? '');
	return visible.span(at, at + (found[1] ?? '').length);
}

/** The legend after its box: in the empty cell that is like the model's, else after the markup of the box. */
function besideBox(filing: Filing, box: Span, model: BoxLegend | undefined, words: string): Edit {
	const { source, visible } = filing;
	const text = escapeText(filing, words);
	if (visible.format === 'text') {
		return source.charAt(box.end) === ' ' ? insert(box.end + 1, text) : insert(box.end, ` ${text}`);
	}
	const cellsAround = (span: Span) => {
		const row = visible.blocks.findLast(({ name, span: whole }) => name === 'tr' && covers(whole, span));
		return visible.blocks.filter(
			({ name, span: whole }) => name === 'td' && row !== undefined && covers(row.span, whole),
		);
	};
	const column = model ? cellsAround(model.span).findIndex(({ span }) => covers(span, model.span)) : -1;
	const cell = cellsAround(box)[column];
	if (cell && cell.span.start >= box.end) {
		const content = source.slice(cell.content.start, cell.content.end);
		const opening = /^(?:\s*<[a-z][^<>]*(?<!\/)>)*/i.exec(content)?.[0].length ?? 0;
		return insert(cell.content.start + opening, text);
	}
	const closing =
		/^(?:\s*<\/(?:font|span|b|i|u|em|strong|ix:\w+)>)*/i.exec(source.slice(box.end, box.end + 200))?.[0] ?? '';
	return insert(box.end + closing.length, ` ${text}`);
}

/** Boxes and legends like those of the neighbor, above or below it. */
function beside(filing: Filing, model: BoxLegend, run: readonly BoxId[], below: boolean): Edit {
	const { source, visible, eol } = filing;
	const { checkBox } = model;
	const glyphOf = checkBox.box ? emptyGlyph(checkBox.box.text) : '☐';
	const lines = run.map((id) => `${plainGlyph(filing, glyphOf)} ${boxText(id)}`);
	if (visible.format === 'text') {
		return below
			? insertParagraphsAfter(filing, model.span.end, lines)
			: insertParagraphsBefore(filing, checkBox.span.start, lines);
	}
	const whole = { start: checkBox.span.start, end: model.span.end };
	const element = elementOf(filing, whole);
	const copies = run.map((id) => {
		const legend = { span: model.span, text: boxText(id) };
		const pieces = checkBox.box ? [{ span: checkBox.box.span, text: glyphOf }, legend] : [legend];
		return element ? copyHtml(filing, element, pieces, []) : undefined;
	});
	if (!element || copies.includes(undefined)) {
		const [at, first] = [model.span.start, lines.join('\n')];
		return below ? insertLineBelow(filing, at, first) : insertParagraphsBefore(filing, whole.start, lines);
	}
	const gap = /\n[ \t]*$/.test(source.slice(Math.max(0, element.start - 80), element.start)) ? eol : '';
	return below
		? insert(element.end, copies.map((copy) => gap + copy).join(''))
		: insert(element.start, copies.map((copy) => copy + gap).join(''));
}

import type { CheckBox, CoverPage, Filing } from '../../filing/filing';
import { boxesOf } from '../../reading/cover/boxesOf';
import { boxLegends, boxText, ruleName } from '../../reading/cover/boxLegends';
import { elementOf, lineAt } from '../../reading/cover/coverWords';
import { otherInstruction } from '../../reading/cover/generalInstruction';
import { hasCover } from '../../reading/has';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replace, replaceVisible, rewrite } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags a legend of the four boxes that names another rule, Act or section than the form does, or stands twice, and a checked box beside an empty one. */
export const checkBoxText: Rule = {
	id: 'check-box-text',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'The legends of the four boxes name the rules, Acts and sections that the form names.',
	why: 'A checked box counts as a filing under the rule that its legend names (General Instruction A.2). A slip in one cover is copied into the next for years.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: coverOf({
			boxes: {
				'rule-13e-4':
					'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.14d-4(c))',
			},
		}),
		good: coverOf({}),
	},
	appliesTo: hasCover,
	*check(filing) {
		const { cover } = filing;
		if (!cover) {
			return;
		}
		const instruction = otherInstruction(filing);
		if (instruction) {
			yield {
				span: instruction.span,
				message: `General Instruction ${instruction.text}: the boxes are those of A.2.`,
				fixes: [{ title: 'Write “A.2”', edits: replaceVisible(filing, instruction.span, 'A.2') }],
				atMost: 'information',
			};
		}
		for (const { legend } of boxesGone(filing)) {
			yield { span: legend.span, message: 'No box beside this legend; the others have theirs.', atMost: 'information' };
		}
		const [first] = allGone(filing, cover) ? cover.checkBoxes : [];
		if (first) {
			yield { span: first.legend.span, message: 'No box beside this legend and the three others.', atMost: 'hint' };
		}
		for (const span of besideEachOther(filing, cover, bothKinds)) {
			yield { span, message: 'A mark or a checked box beside an empty one: one of them is left over.' };
		}
		for (const span of besideEachOther(filing, cover, twoEmpty)) {
			if (threeEmpty.test(filing.visible.textOf(span))) {
				continue;
			}
			yield { span, message: 'Two boxes beside each other: one of them is left over.', atMost: 'hint' };
		}
		// A text that lost its tables has the legend of one box for another's.
		const legends = filing.lostLines ? [] : boxLegends(filing);
		for (const { id, span, fault } of legends) {
			if (id === undefined) {
				yield { span, message: 'This box stands twice: the form has four.', fixes: removal(filing, cover, span) };
			} else if (fault) {
				yield {
					span: fault.span,
					message: fault.message,
					fixes: [
						{
							title: `Replace by the legend of the form for ${ruleName(id)}`,
							edits: rewrite(filing, span, boxText(id)),
							all: true,
						},
					],
				};
			}
		}
	},
};

/** The legends without a box, where most others have one: what else stands before a legend may be meant for it. */
function boxesGone(filing: Filing): readonly CheckBox[] {
	const all = filing.lostLines ? [] : boxesOf(filing);
	const gone = all.filter(({ box, legend }) => !box && !isDamaged(filing, legend.span));
	const isAlone = ({ legend }: CheckBox): boolean => {
		const start = filing.visible.offset(legend.span.start);
		return /(?:^|[\n\v])[^\p{L}\p{N}\]&;]*$/u.test(filing.visible.text.slice(Math.max(0, start - 40), start));
	};
	return gone.length * 2 < all.length ? gone.filter(isAlone) : [];
}

/** Whether none of the four legends of an HTML page has a box, or anything else before it in its line that may stand for one. */
const allGone = ({ visible, lostLines }: Filing, { checkBoxes }: CoverPage): boolean =>
	!lostLines &&
	visible.format === 'html' &&
	checkBoxes.length > 3 &&
	checkBoxes.every(({ box, legend }) => {
		const at = visible.offset(legend.span.start);
		return box === undefined && /[\n\v][\s\u00a0]*$/.test(visible.text.slice(Math.max(0, at - 20), at));
	});

/** In characters: how far before its legend a box stands. */
const toBox = 40;

/** Whether what stands before a legend shows as markup, is no character or is to come, of which other rules speak. */
function isDamaged(filing: Filing, { start }: Span): boolean {
	const { visible } = filing;
	const at = visible.offset(start);
	const before = visible.text.slice(Math.max(0, at - toBox), at);
	const row = /[^\n]*$/.exec(before)?.[0] ?? '';
	return /&#?\w{2,8};|&[\w#]{2,8}|[\0-\x08\x0e-\x1f]|\[[^\]]{2,20}\]/.test(row);
}

const [empty, checked] = ['(?:☐|□|\\[ ?\\])', '(?:☒|☑|\\[[xX]\\])'];
/** A letter typed beside a box is one that somebody meant to check. */
const bothKinds = new RegExp(
	`${empty}[ ]?${checked}|${checked}[ ]?${empty}|(?:☐|□)[ ]?[xX](?!\\S)|(?<!\\S)[xX][ ]?(?:☐|□)`,
	'g',
);

const twoEmpty = new RegExp(`${empty}(?:[ \\u00a0]?${empty})+|\\[ ?(?=\\[ \\])`, 'g');
/** More boxes in a row are of hidden facts, which a page has over its cover. */
const threeEmpty = new RegExp(`${empty}(?:[ \\u00a0]?${empty}){2}`);

/** The boxes beside each other, in text order. */
function besideEachOther({ visible }: Filing, { span }: CoverPage, pattern: RegExp): readonly Span[] {
	const start = visible.offset(span.start);
	return [...visible.textOf(span).matchAll(pattern)].map(({ index, 0: boxes }) =>
		visible.span(start + index, start + index + boxes.length),
	);
}

/** Takes the box and its legend out with their element or lines; nothing where they share these with other words. */
function removal(filing: Filing, cover: CoverPage, legend: Span): readonly Fix[] {
	const { visible, source } = filing;
	const span = cover.checkBoxes.find((box) => box.legend.span.start === legend.start)?.span ?? legend;
	const whole = { start: Math.min(span.start, legend.start), end: Math.max(span.end, legend.end) };
	const first = lineAt(filing, visible.offset(whole.start));
	const last = lineAt(filing, visible.offset(whole.end));
	const around =
		visible.text.slice(first.start, visible.offset(whole.start)) +
		visible.text.slice(visible.offset(whole.end), last.end);
	const lines = visible.format === 'text' && around.trim() === '' ? visible.span(first.start, last.end) : undefined;
	const place = visible.format === 'html' ? elementOf(filing, whole) : lines;
	if (!place) {
		return [];
	}
	const feed = /^\r?\n(?:[ \t]*\r?\n)?/.exec(source.slice(place.end, place.end + 80))?.[0].length ?? 0;
	const end = place.end + (visible.format === 'text' ? feed : 0);
	return [{ title: 'Remove the second one', edits: [replace({ start: place.start, end }, '')] }];
}

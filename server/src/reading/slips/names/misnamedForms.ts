/** Sentences in which the report calls itself another report: `this Quarterly Report on Form 8-K`. */
import type { Filing } from '../../../filing/filing';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Piece, Span, VisibleSpan } from '../../../text/span';
import { withoutOverlaps } from '../../../text/takeFree';
import { inCaseOf } from '../../../text/words';
import { coverSpan, findLegend } from '../../cover/coverWords';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';

/** What the report wrongly calls itself. */
export interface MisnamedForm extends Piece {
	/** The words that are wrong. */
	readonly wrong: Span;
	/** What they should be. */
	readonly right: string;
	/** Whether they are about a report other than this one. */
	readonly isOther?: true;
	/** Whether the letter case or the hyphen alone is wrong: `Form 8-k`, `FORM 8K` over the cover. */
	readonly isNear?: true;
}

/** Where the 8-K calls itself another report or names a form that there is not, in text order. */
export const misnamedForms = perFiling((filing): readonly MisnamedForm[] => {
	const { visible } = filing;
	const found = foundIn(paragraphs(filing), misnamedIn)
		.filter(({ isAmendment }) => !isAmendment || !isAmended(filing))
		.map(({ start, end, from, to, right, isOther }) => ({
			...visible.piece(start, end),
			wrong: visible.span(start + from, start + to),
			right,
			...(isOther && { isOther }),
			...(visible.text.slice(start + from, start + to) === '8-k' && { isNear: true as const }),
		}));
	return [...headingOf(filing), ...found];
});

/** The line of another report's cover where that of this one should be. */
export const otherHeading =
	/(?<=^|[\n\v\t][^\S\n\v\t]*)(quarterly|annual|transition|periodic|special|interim|semi-?annual)\s+report(?=[^\S\n]*(?:\n|$))/gi;

/** The number of the form without its hyphen, or with a small letter. */
const nearlyForm = /(?<=\bF(?:ORM|orm)\s{1,9})8(?:K|-k)\b/;

/** `QUARTERLY REPORT` on a cover that has no `CURRENT REPORT`. */
function headingOf(filing: Filing): readonly MisnamedForm[] {
	const { cover, visible } = filing;
	const page = cover && coverSpan(filing, cover);
	const form = cover?.formType;
	if (form && !/8[\s-]{0,6}k(?![b-z])/i.test(form.text)) {
		const name = form.text.search(/\S+$/);
		const { start, end } = form.span;
		return [
			{
				...form,
				wrong: { start: end - (end - start - name), end },
				right: cover.amendmentNumber || /\/A$/i.test(form.text) ? '8-K/A' : '8-K',
			},
		];
	}
	const after = form ? visible.offset(form.span.end) : 0;
	if (form && /8-K$/i.test(form.text) && /^\/(?=\s)/.test(visible.text.slice(after, after + 2))) {
		const start = visible.offset(form.span.start);
		const wrong = visible.span(after - '8-K'.length, after + 1);
		return [
			{ ...visible.piece(start, after + 1), wrong, right: cover.amendmentNumber ? '8-K/A' : '8-K', isNear: true },
		];
	}
	const near = form && nearlyForm.exec(form.text);
	if (form && near) {
		const start = visible.offset(form.span.start) + near.index;
		return [{ ...form, wrong: visible.span(start, start + near[0].length), right: '8-K', isNear: true }];
	}
	const amendment = cover?.amendmentNumber;
	if (form && amendment && !isAmended(filing) && !/\/A\b/i.test(form.text)) {
		return [{ ...amendment, wrong: form.span, right: `${form.text}/A` }];
	}
	if (!page || findLegend(filing, page, 'current-report')) {
		return [];
	}
	const [found] = visible.text.slice(page.start, page.end).matchAll(otherHeading);
	if (!found) {
		return [];
	}
	const start = page.start + found.index;
	const kind = found[1] ?? '';
	return [
		{
			...visible.piece(start, start + found[0].length),
			wrong: visible.span(start, start + kind.length),
			right: kind === kind.toUpperCase() ? 'CURRENT' : 'Current',
		},
	];
}

const isAmended = ({ form }: Filing): boolean => form.endsWith('/A');

/** With offsets in its paragraph; those of what is wrong are in the words. */
interface FoundForm extends VisibleSpan {
	readonly from: number;
	readonly to: number;
	readonly right: string;
	/** Whether it is right in an amendment. */
	readonly isAmendment?: boolean;
	readonly isOther?: true;
}

/** What the report calls itself: `this Current Report on Form 8-K`, with any kind and form. */
const ownName =
	/\bthis\s{1,5}(?:(?<kind>current|quarterly|annual|periodic|special)\s{1,5})?report\s{1,5}(?:on|of|in)\s{1,5}form\s{1,5}(?<form>\d{1,2}-?[A-Z]{1,3}(?:\/A)?)(?![\w-])|\bthis\s{1,5}(?:form|amendment\s{1,5}(?:no\.?\s{0,5}\d{1,2}\s{1,5})?(?:on|to)\s{1,5}form)\s{1,5}(?<bare>10-[KQ](?:\/A)?)(?![\w-])/dgi;
/** What the legend of the signatures names in place of `this report`; an amendment where this is none. */
const ownKind =
	/(?<=\bcaused\s{1,5}this\s{1,5})(?:(?:(?:quarterly|annual|registration|periodic)\s{1,5})?statement|(?:quarterly|annual|registration|periodic)\s{1,5}report|amendment)(?=\s)/gi;
/** Forms that the hand makes of 8-K: the keys beside it, and letter and number changed about. */
const noForm =
	/\bForms?\s{1,5}(?<form>8-[CGHIJLMOQRUWXYZ]|K-8|9-K|7-K|8--K|8-KK|88-K|8-K\/K|8K|8-(?=[.,;)]|\s(?:and|is|to|as|with|of|filed)\b)|8-k|8[^\S\n]K(?=[.,;)]|[^\S\n]+[a-z])|8-K-K|8-K\sK|8-\s?[Kk]\.\s?K|8\.K|8_K|8-K\/[B-Z]|8-K\/(?=\s(?:filing|dated|is)\b))(?![\w/-])/dg;

/** Reports of a kind that is not that of the form: `Quarterly Report on Form 10-K`, `Annual Report on Form 8-K`. */
const otherKind =
	/\b(?<kind>quarterly|annual|current)\s{1,5}reports?\s{1,5}on\s{1,5}form\s{1,5}(?<form>8-K|10-K|10-Q)(?![\w-])/dgi;
const kindsOfForms: Readonly<Record<string, string>> = { '8-K': 'current', '10-K': 'annual', '10-Q': 'quarterly' };
/** Other forms without their hyphen. */
const otherForm = /\bForm\s{1,5}(?<form>10[KQ]|S[13489]|20F|40F|6K)(?![\w/-])/dg;

/** Schedules with a slip, and forms with their letters changed about: `Schedule 41A`, `Form 3-S`, `Form 10-K-A`. */
const otherNames: readonly (readonly [pattern: RegExp, right: (form: string) => string])[] = [
	[
		/\bSchedule\s{1,5}(?<form>41[ACD]|31[DG]|A14)(?![\w(-])/dg,
		(form) => `1${/3/.test(form) ? 3 : 4}${form.replace(/\d/g, '')}`,
	],
	[/\bSchedule\s{1,5}(?<form>1[34][ACDG]\([a-z]\))(?![\w(-])/dg, (form) => form.replace(/\(.*/, '')],
	[/\bForm\s{1,5}(?<form>[1348]-S|[134]-F|[KQ]-10)(?![\w/-])/dg, (form) => form.split('-').reverse().join('-')],
	[/\bForm\s{1,5}(?<form>10-(?:KK|QQ|0|O))(?![\w/-])/dg, (form) => (form.startsWith('10-K') ? '10-K' : '10-Q')],
	[/\bForm\s{1,5}(?<form>(?:8-K|10-[KQ])-A)(?![\w/-])/dg, (form) => form.replace(/-A$/, '/A')],
	[/\bForm\s{1,5}(?<form>(?:8|10)-A\/[KQ])(?![\w/-])/dg, (form) => form.replace(/A\/([KQ])$/, '$1/A')],
];

/** The legend over the boxes of the cover, with another form in it. */
const legendName =
	/\bif\s{1,5}the\s{1,5}form\s{1,5}(?<form>(?!8\s?-?\s?K)\w{1,3}-?\w{0,3}(?:\/A)?)(?=\s{1,5}filing\s{1,5}is\s{1,5}intended\s)/dgi;

/** `Form 8K`, `Form 8-k`. */
const isSlip = /\bForms?\s+8(?:K|-k)$/;

const misnamedIn = rememberedByParagraph((text): readonly FoundForm[] => {
	if (!/\bForm|\bcaused\b|\bSchedule\b/i.test(text)) {
		return [];
	}
	const all = [
		...[ownName, legendName].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(faultsIn)),
		...[...text.matchAll(noForm)].flatMap(faultsIn).map((found) => ({ ...found, isOther: true as const })),
		...[...text.matchAll(ownKind)].map(({ index, 0: words }) => {
			const start = index - (/this\s{1,5}$/i.exec(text.slice(Math.max(0, index - 9), index))?.[0].length ?? 0);
			const isAmendment = /^amendment/i.test(words);
			return {
				...{ start, end: index + words.length, from: index - start, to: index - start + words.length },
				...{ right: 'report', ...(isAmendment && { isAmendment }) },
			};
		}),
		...[otherKind, otherForm].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(othersIn)),
		...otherNames.flatMap(([pattern, right]) =>
			[...text.matchAll(pattern)].map(({ index, 0: whole, groups, indices }): FoundForm => {
				const [from, to] = indices?.groups?.['form'] ?? [index, index];
				const end = index + whole.length;
				return {
					start: index,
					end,
					from: from - index,
					to: to - index,
					right: right(groups?.['form'] ?? ''),
					isOther: true,
				};
			}),
		),
	];
	return withoutOverlaps(all);
});

/** What is wrong with the name of another report. */
function othersIn(found: RegExpMatchArray): readonly FoundForm[] {
	const { kind = '', form = '' } = found.groups ?? {};
	const usual = kindsOfForms[form.toUpperCase()];
	const [from, to] = found.indices?.groups?.[kind ? 'kind' : 'form'] ?? [0, 0];
	const start = found.index ?? 0;
	const right = kind ? inCaseOf(kind, usual ?? kind) : form.replace(/^(?:S|\d+)/, '$&-');
	return kind.toLowerCase() === usual
		? []
		: [{ start, end: start + found[0].length, from: from - start, to: to - start, right, isOther: true }];
}

function faultsIn(found: RegExpMatchArray): readonly FoundForm[] {
	const { kind, form, bare } = found.indices?.groups ?? {};
	const written = { kind: found.groups?.['kind'] ?? '', form: found.groups?.['form'] ?? '' };
	const start = found.index ?? 0;
	const whole = { start, end: start + found[0].length };
	const at = (place: readonly [number, number], right: string, isAmendment = false): FoundForm => ({
		...whole,
		from: place[0] - start,
		to: place[1] - start,
		right,
		...(isAmendment && { isAmendment }),
	});
	if (bare) {
		return [at(bare, /A$/i.test(found.groups?.['bare'] ?? '') ? '8-K/A' : '8-K')];
	}
	if (form && (!/^8-?K(?:\/A)?$/i.test(written.form) || isSlip.test(found[0]))) {
		const between = kind ? found[0].slice(kind[1] - start, form[0] - start) : '';
		return kind && !/^current$/i.test(written.kind)
			? [at([kind[0], form[1]], `${inCaseOf(written.kind, 'current')}${between}8-K`)]
			: [at(form, '8-K')];
	}
	if (kind && !/^current$/i.test(written.kind)) {
		const isCapital = /^[A-Z]/.test(written.kind);
		return [at(kind, isCapital ? 'Current' : 'current')];
	}
	return form && /\/A$/i.test(written.form) ? [at(form, '8-K', true)] : [];
}

/** Where on the cover a part that is missing would stand. */
import type { CoverPage, Filing } from '../filing/filing';
import { coverLegendIds } from '../knowledge';
import { lastWordOf } from '../reading/cover/coverWords';
import type { Span } from '../text/span';

/** The end of a part of the cover, and a small mark there. */
export interface PartEnd {
	/** The id of the legend in `knowledge/cover.ts`; `form` for the name of the form. */
	readonly id: string;
	readonly span: Span;
	/** Offset into the source. */
	readonly end: number;
}

/** The last legend that stands before `before` in the order of the form, else the name of the form. */
export function lastLegend(
	filing: Filing,
	cover: CoverPage,
	before: (typeof coverLegendIds)[number] = 'rule-425',
): PartEnd {
	const order: readonly string[] = coverLegendIds;
	const limit = order.indexOf(before);
	const found = cover.legends
		.filter(({ id }) => order.indexOf(id) < limit)
		.reduce<(typeof cover.legends)[number] | undefined>(
			(last, legend) => (last && last.span.end > legend.span.end ? last : legend),
			undefined,
		);
	const span = found?.span ?? cover.formType?.span ?? cover.span;
	return { id: found?.id ?? 'form', span: lastWordOf(filing, span), end: span.end };
}

/** The facts of the cover that no reader sees. */
import type { Filing } from '../../filing/filing';
import { deiFacts } from '../../knowledge';
import { attributeOf, firstTag } from '../../text/htmlTags';
import { covers } from '../../text/span';
import type { Fact } from '../../text/visibleText';
import { xbrlHeaders } from '../elements';
import { perFiling } from '../perFiling';
import { coverFacts } from './coverFacts';

/** The facts that stand in the hidden header, are shown nowhere, and may not be hidden. In text order. */
export const hiddenFacts = perFiling((filing): readonly Fact[] => {
	const facts = coverFacts(filing);
	const headers = xbrlHeaders(filing);
	return deiFacts
		.filter(({ mayBeHidden }) => !mayBeHidden)
		.flatMap(({ element }) => {
			const all = facts?.get(element) ?? [];
			const isHidden = ({ span }: Fact): boolean => headers.some((header) => covers(header, span));
			return all.every(isHidden) ? all : [];
		})
		.filter((fact) => !isShownElsewhere(filing, fact))
		.sort((a, b) => a.span.start - b.span.start);
});

/** Whether a style says that words elsewhere show the fact: `-sec-ix-hidden: f-12` with the id of the fact. */
function isShownElsewhere(filing: Filing, { span }: Fact): boolean {
	const tag = firstTag(filing.source.slice(span.start, span.end), span.start);
	const id = tag && attributeOf(tag, 'id')?.value;
	return id !== undefined && idsInStyles(filing).has(id);
}

const idsInStyles = perFiling(
	({ source }): ReadonlySet<string> =>
		new Set([...source.slice(0).matchAll(/-sec-ix-hidden\s*:\s*([^\s;"']+)/gi)].map(([, id]) => id ?? '')),
);

import type { Filing } from '../../filing/filing';
import { incidentTags, isAbout } from '../../knowledge';
import { coverFacts } from '../../reading/cover/coverFacts';
import { hasFacts, hasItemAbout } from '../../reading/has';
import { taggedReport } from '../examples/taggedReport';
import type { Rule } from '../rule';

const item = '1.05 Material Cybersecurity Incidents';
const bad = taggedReport({}, item);
const good = bad
	.replace('<html>', '<html xmlns:cyd="http://xbrl.sec.gov/cyd/2025">')
	.replace(
		'The company opened a second plant.',
		(text) =>
			`<ix:nonNumeric contextRef="c-1" name="cyd:MaterialCybersecurityIncidentNatureTextBlock">${text}</ix:nonNumeric>`,
	);

/** Flags a tagged report of Item 1.05 whose item is not tagged. */
export const factCyber: Rule = {
	id: 'fact-cyber',
	severity: { draft: 'hint', final: 'warning' },
	isOfAbsence: true,
	summary: 'The text of Item 1.05 is tagged with the facts about cybersecurity incidents.',
	why: 'Since 18 December 2024 the nature, scope, timing and impact of an incident are tagged in inline XBRL. EDGAR warns where a report of the item has no such fact.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 6.5.77',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad, good },
	appliesTo: (filing) => hasFacts(filing) && hasItemAbout('cybersecurity')(filing),
	*check(filing) {
		const item = filing.items.find(({ number }) => isAbout(number, 'cybersecurity'));
		const isDue = filing.date === undefined || filing.date >= incidentTags.since;
		if (item && isDue && coverFacts(filing) && !hasIncidentFacts(filing)) {
			yield { span: item.heading, message: `Item ${item.number} without a fact of the taxonomy cyd.` };
		}
	},
};

/** Whether a fact has a prefix that stands for the taxonomy; where none does, the usual one counts. */
function hasIncidentFacts({ source, submission, visible }: Filing): boolean {
	const { start, end } = submission?.main.text ?? { start: 0, end: source.length };
	const declared = [...source.slice(start, end).matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)/gi)]
		.filter(([, , address]) => address?.includes(incidentTags.taxonomy))
		.map(([, prefix]) => prefix);
	const prefixes = declared.length > 0 ? declared : ['cyd'];
	return visible.facts.some(({ name }) => prefixes.includes(name.split(':', 1)[0]));
}

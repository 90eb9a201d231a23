import { misnamedActs } from '../../reading/slips/names/misnamedActs';
import { replaceVisible } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

/** Flags an Act with the year of another, and a section or rule that is not of the Act it is said to be of. */
export const actMisnamed: Rule = {
	id: 'act-misnamed',
	severity: { draft: 'information', final: 'warning' },
	summary: 'Acts bear their year, and sections and rules are named with the Act in which they are.',
	why: 'The Securities Act is of 1933, the Securities Exchange Act of 1934. A legend that names the wrong one, or another section than 18, may not do what it is there for.',
	source: { title: 'Form 8-K, General Instruction B.2', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: exampleReport(
			'Item 7.01 Regulation FD Disclosure\n\nThis information shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act of 1933.',
		),
		good: exampleReport(
			'Item 7.01 Regulation FD Disclosure\n\nThis information shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act of 1934.',
		),
	},
	*check(filing) {
		for (const { span, text, ways } of misnamedActs(filing)) {
			const [first] = ways;
			yield {
				span,
				message: `“${withBothEnds(text)}”: “${first?.right ?? ''}” is meant.`,
				fixes: ways.map((way) => ({
					title: `Write “${way.right}”`,
					edits: replaceVisible(filing, way.span, way.right),
				})),
			};
		}
	},
};

/** Words of which a message shows the first and the last: either may be what is wrong. */
const withBothEnds = (text: string): string =>
	text.length <= 60 ? text : `${text.slice(0, 30).replace(/\s+\S*$/, '')} … ${text.slice(-30).replace(/^\S*\s+/, '')}`;

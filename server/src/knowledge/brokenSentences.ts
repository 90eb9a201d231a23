/** Phrases of the sentences that attach, furnish, incorporate and announce, and of the notes under a list of exhibits, with a word of them taken for another. */
import { beforeVerbs, type ConfusedWord } from './confusedWords';

const anyMonth = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const forms = '8-k 8-k/a 10-k 10-q s-[1348]';
/** The beginning of a sentence about a day that is past, up to its verb: `On May 4, 2026, the Company`. */
const onDay = `on\\s${anyMonth}\\s\\d{1,2},\\s\\d{4},\\s(?:[\\w.&’'-]+,?\\s){0,5}(?:company|registrant|corporation|partnership|trust|bank|we|inc\\.|corp\\.|llc)`;

/** Known by their words and the ones beside them. */
export const brokenSentences: readonly ConfusedWord[] = [
	...['field', 'file', 'filled', 'files', 'fled', 'filing'].flatMap((word) => [
		{ written: `deemed “${word}”`, meant: 'deemed “filed”', before: 'for with under or' },
		{ written: `deemed "${word}"`, meant: 'deemed "filed"', before: 'for with under or' },
	]),
	{
		written: 'doomed',
		meant: 'deemed',
		before: '[“"]?filed[”"]? [“"]?furnished[”"]? incorporated to\\sbe',
		isWhole: true,
	},
	{ written: 'seemed', meant: 'deemed', after: 'be', before: '[“"]?filed[”"]? [“"]?furnished[”"]? incorporated' },
	{ written: 'to be deemed', meant: 'be deemed', after: 'shall\\snot shall\\s(?:it|they|such\\sinformation)' },
	{ written: 'purchases of section', meant: 'purposes of Section', before: '18' },
	{ written: 'object', meant: 'subject', before: 'to\\sthe\\sliabilit(?:y|ies)', notAfter: beforeVerbs },
	...['specifically', 'specify', 'pacific', 'specifics'].map((written) => ({
		...{ written, meant: 'specific', after: 'by', before: 'reference' },
	})),
	...['excepted as', 'accept as', 'excepts as'].map((written) => ({
		...{ written, meant: 'except as', before: 'expressly shall\\sbe\\sexpressly otherwise\\sset' },
	})),
	...['express', 'expresses', 'expression'].map((written) => ({
		...{ written, meant: 'expressly', after: 'as be', before: 'set\\sforth' },
	})),
	{ written: 'set froth', meant: 'set forth' },
	{ written: 'set for', meant: 'set forth', after: 'expressly as', before: 'by in' },
	...['has', 'was', 'ass', 'at'].map((written) => ({
		...{ written, meant: 'as', after: 'hereto herewith', before: 'exhibit exhibits annex' },
	})),
	...['heroin', 'hereon', 'hering'].map((written) => ({
		...{ written, meant: 'herein', after: 'incorporated', before: 'by' },
	})),
	...['but', 'my', 'buy'].map((word) => ({
		...{ written: `herein ${word} reference`, meant: 'herein by reference' },
	})),
	...['contain', 'containing', 'contains'].map((written) => ({
		...{ written, meant: 'contained', after: 'information', before: 'in\\sthis in\\sitem' },
	})),
	{ written: 'furnish', meant: 'furnished', after: 'information', before: 'in\\sthis under\\sthis pursuant' },
	...[
		['issue', 'issued', 'a\\spress a\\snews'],
		['enter', 'entered', 'into'],
		['announce', 'announced', 'that its the'],
		['complete', 'completed', 'the\\spreviously its\\spreviously the\\sacquisition the\\ssale'],
	].flatMap(([verb = '', meant = '', before = '']) =>
		[verb, `${verb}s`].map((written) => ({ written, meant, after: onDay, before })),
	),
	{ written: 'announce', meant: 'announcing', after: 'press\\srelease', before: 'that its the' },
	{ written: 'company’s', meant: 'Company', before: 'issued\\sa entered\\sinto announced\\sthat' },
	{ written: 'int', meant: 'into', after: 'entered' },
	{ written: 'effective on as of', meant: 'effective as of' },
	...['om', 'pn', 'n', 'one'].map((written) => ({
		...{ written, meant: 'on', before: `${anyMonth}\\s\\d{1,2},\\s\\d{4},` },
	})),
	...['forn', 'fprm', 'foem', 'fomr', 'fom'].map((written) => ({ written, meant: 'Form', before: forms })),
	...['8-K', '10-K', '10-Q'].map((form) => ({ written: `on from ${form.toLowerCase()}`, meant: `on Form ${form}` })),
	...['fled', 'field'].map((written) => ({
		...{ written, meant: 'filed', before: 'with\\sthe\\s(?:sec|securities|commission)', notAfter: 'the a' },
	})),
	{ written: 'fled', meant: 'filed', before: `herewith on\\s${anyMonth}\\s\\d{1,2}` },
	...['file', 'files'].map((written) => ({
		...{ written, meant: 'filed', after: '8-k 10-k 10-q', before: `on\\s${anyMonth}\\s\\d{1,2} with\\sthe` },
	})),
	{ written: 'registrations statement', meant: 'registration statement' },
	{ written: 'registering statement', meant: 'registration statement' },
	{ written: 'management contact', meant: 'management contract', before: 'or and' },
	{ written: 'compensatory plant', meant: 'compensatory plan' },
	...['furnishes', 'finish', 'funish'].map((written) => ({
		...{ written, meant: 'furnish', after: 'agrees\\sto undertakes\\sto' },
	})),
	...['omitting', 'omits', 'admitted'].map((written) => ({
		...{ written, meant: 'omitted', after: 'of\\sany', before: 'schedule schedules exhibit exhibits' },
	})),
	{ written: 'to the commissions', meant: 'to the Commission', before: 'upon' },
	...['pro forms', 'por forma', 'pro format'].map((written) => ({
		...{ written, meant: 'pro forma', before: 'financial condensed' },
	})),
];

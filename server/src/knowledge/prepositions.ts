/** Words and the small word that goes with each, where another is written for it: `entitled for`, `consists on`. */
import type { ConfusedWord } from './confusedWords';

/** A small word, and by those that are written for it the words before it. */
interface SmallWord {
	readonly meant: string;
	readonly written: Readonly<Record<string, string>>;
	/** As in the rows of confused words. */
	readonly before?: string;
	readonly unless?: string;
}

/** What no noun of its own is, after `to`. */
const verbs =
	'be become have receive provide serve continue participate enter acquire obtain comply make take give maintain perform satisfy repay pay sell elect appoint file issue redeem terminate vote revise divest retain reimburse indemnify grant deliver ensure achieve complete consummate execute consider remain';
/** After which a verb follows with `to`. */
const beforeVerbs =
	'entitled eligible able unable expected required permitted obligated agreed agrees intends intend intention likely unlikely elected ability obligation opportunity willing authorized allowed efforts failed fails failure plans expects deemed decision continues continued';
const articles = 'the a an its their his her our any such all each';
const cited = 'item items section sections article note';

const smallWords: readonly SmallWord[] = [
	{ meant: 'to', written: { for: beforeVerbs }, before: verbs },
	{
		...{ meant: 'to', written: { for: 'entitled' } },
		before: `${articles} receive payment`,
		unless:
			'(?:the|a|an|each|any|such)\\s(?:[\\w-]+\\s){0,3}(?:periods?|year|term|month|quarter|duration|remainder|first|purposes?)',
	},
	{
		meant: 'to',
		written: {
			of: 'entitled relating related attributable in\\sresponse with\\sregard with\\srespect with\\sreference',
			with: 'according entitled relating',
			at: 'referred',
		},
		unless: 'respect times',
	},
	{
		...{ meant: 'to', written: { of: 'subordinated equal', than: 'prior subsequent junior senior' } },
		before: `${articles} this that those these item section \\$?\\d\\S*`,
	},
	{ meant: 'to', written: { with: 'equal similar subject' }, before: articles },
	{
		meant: 'of',
		written: { on: 'consist consists consisted consisting comprised' },
		unless: 'the\\sdate the\\sclosing',
	},
	{
		meant: 'of',
		written: { from: 'consist consists consisted consisting comprised' },
		unless: 'time and the\\s(?:date|beginning)',
	},
	{ meant: 'of', written: { to: 'in\\slight in\\slieu in\\sexcess in\\sfurtherance regardless' } },
	{ meant: 'of', written: { for: 'in\\slieu on\\sbehalf' }, before: `${articles} cash fractional` },
	{
		meant: 'of',
		written: { than: 'in\\sexcess', with: 'by\\svirtue by\\sreason', from: 'in\\sexcess as\\sa\\sresult' },
		before: `${articles} this \\$?\\d\\S*`,
	},
	{ meant: 'of', written: { to: 'in\\sfavor' }, before: articles },
	{
		meant: 'of',
		written: { for: 'for\\spurposes for\\sthe\\spurpose', on: 'aware' },
		before: `${articles} -ing section this`,
	},
	{ meant: 'to', written: { of: 'not\\slimited' } },
	{
		meant: 'of',
		written: {
			off: 'amount total aggregate majority portion holders approval execution completion exercise payment purpose effect',
		},
	},
	{
		meant: 'on',
		written: {
			of: 'depend depends depended depending relied rely relies in\\sreliance',
			from: 'depend depends depended depending',
		},
		unless: 'time',
	},
	{
		meant: 'on',
		written: { in: 'undue\\sreliance rely relies relied', at: 'undue\\sreliance rely relies relied' },
		unless: 'part good whole large full making deciding connection its his any least all times',
	},
	{ meant: 'on', written: { at: 'listed' }, before: 'the\\s(?:new\\syork|nasdaq|nyse)' },
	{
		meant: 'from',
		written: { of: 'differ differs resulting refrain refrains', than: 'differ differs' },
		before: `${articles} those these registration -ing`,
	},
	{
		meant: 'from',
		written: {
			of: '(?:differ|differs|differed)\\s(?:materially|significantly|substantially)',
			than: '(?:differ|differs|differed)\\s(?:materially|significantly|substantially)',
		},
	},
	{
		meant: 'from',
		written: { of: 'exempt exemption' },
		before: 'registration the\\sregistration',
		unless: 'registration\\s(?:fees?|statements?)',
	},
	{ meant: 'from', written: { of: 'resigned' }, before: 'the his her its', unless: '(?:his|her|its)\\sown' },
	{
		meant: 'with',
		written: { of: 'in\\scompliance comply complies complied', to: 'consistent' },
		before: `${articles} this that those these applicable past prior previous historical`,
	},
	{ meant: 'with', written: { to: 'filed' }, before: 'the\\s(?:u\\.?s\\.?\\s)?(?:sec|securities|commission)' },
	{ meant: 'with', written: { to: 'in\\sconnection', of: 'in\\sconnection' }, before: `${articles} this these those` },
	{ meant: 'for', written: { of: 'responsible eligible' }, before: `${articles} -ing` },
	{ meant: 'for', written: { of: 'in\\sexchange' }, before: `${articles} cash` },
	{
		meant: 'in',
		written: { on: 'contained described included defined set\\sforth', at: 'contained included defined' },
		before: `${cited} (?:the|this|our|its|such)\\s(?:(?!of|to|in|on|for|from)[\\w-]+\\s){0,3}(?:agreement|indenture|plan|prospectus|amendment)`,
	},
	{ meant: 'as', written: { like: 'attached hereto herewith furnished filed' }, before: 'exhibit exhibits' },
	{
		meant: 'as',
		written: { like: 'serve serves served serving' },
		before: 'the a an its our chief president director chairman chair interim',
	},
	{ meant: 'as', written: { at: 'effective' }, before: 'of' },
	{ meant: 'by', written: { from: 'governed secured guaranteed' }, unless: 'time and' },
	{
		meant: 'by',
		written: { from: 'approved authorized' },
		before: 'the\\s(?:board|compensation|audit|laws?|company|registrant|stockholders|shareholders) its',
	},
	...['in', 'onto', 'to', 'into to', 'in into'].map((written) => ({
		...{ meant: 'into', written: { [written]: 'entered enter entering' } },
		before: "an?\\s(?:[\\w’'&-]+\\s){0,5}(?:agreements?|amendment|lease|indenture|contract|plan)",
	})),
];

/** Each small word that cannot follow the word before it. */
export const smallWordsTaken: readonly ConfusedWord[] = [
	...smallWords.flatMap(({ meant, written: all, ...beside }) =>
		Object.entries(all).map(([written, after]): ConfusedWord => ({ written, meant, after, ...beside })),
	),
	// A small word too many, or another one of nearly the same letters.
	{ written: 'trough', meant: 'through', before: articles, notAfter: 'to the a of' },
	{ written: 'thru', meant: 'through', before: `${articles} \\d\\S*` },
	...['despite', 'notwithstanding', 'regarding', 'concerning'].flatMap((word) =>
		['of', 'to'].map((small) => ({
			...{ written: `${word} ${small}`, meant: word, before: articles },
		})),
	),
	...['discuss', 'discusses', 'discussed'].map((word) => ({ written: `${word} about`, meant: word, before: articles })),
];

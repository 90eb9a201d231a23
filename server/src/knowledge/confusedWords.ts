/**
 * Words that are taken for others of nearly the same sound or letters: `more then`, `the principle amount`. A spelling
 * checker passes over them, since both are words; the word beside them says which is meant.
 */

/** A word that is written for another. */
export interface ConfusedWord {
	/** In lower case, as all words here. */
	readonly written: string;
	readonly meant: string;
	/** The words of which one stands right before it, parted by spaces; `-ed` stands for all with this ending, `-` for all. Absent: any, or none. */
	readonly after?: string;
	/** The words of which one stands right after it, in the same way. */
	readonly before?: string;
	/** The words of which none stands right before it: `the court entered a settlement order`. */
	readonly notAfter?: string;
	/** The words of which none stands right after it. */
	readonly unless?: string;
	/** With a capital it is always another word. */
	readonly isSmall?: true;
	/** At the end of a paragraph its last word is whole: that of a name whose words stand fast. */
	readonly isWhole?: true;
}

const months = 'january february march april may june july august september october november december';
const comparatives =
	'more less fewer greater lower higher larger smaller later earlier sooner rather other better worse older newer longer shorter closer wider stronger weaker faster slower broader narrower';
const determiners = 'its his her our their any such those these each certain';
/** After these a verb stands as in a dictionary: `to merge consideration of both`. */
export const beforeVerbs = 'to will would may might can could shall should must not and or';
/** Before `issued press release`, which is then one of earlier. */
const alreadyTold =
	'previously the its our this that an? recently earlier later separately jointly newly already such any first';
/** What is followed by a day or a month. */
const beforeDays =
	'held ended dated filed beginning effective expires? matures? due meeting closed occurred payable paid ending commencing starting begins? place';
const parties = 'company registrant corporation board foregoing partnership';

/** What is attached, by its name. */
const attached = 'exhibit exhibits annex appendix schedule attachment an a the part';

const anyWord = '[a-z]\\w*';

/** A form that an adjective tells: `the revised form`, `each subscription form`. */
const kindsOfForm =
	"(?:the|an?|each|every|any|no|such|this|that|its|our|their)\\s(?:\\w{1,20},\\s)?\\w{1,20}(?:ed|ing|al) \\w{1,20}[’']s\\s\\w{1,20}(?:ed|ing|al) subscription registration application election enrollment notification nomination instruction exercise voting reporting";

const inCapitals = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const forms = '8-k 8-k/a 10-k 10-q 10-k/a 10-q/a 20-f 40-f 6-k s-1 s-3 s-4 s-8 f-3';

/** Known by the words before them, after them or both. */
export const confusedWords: readonly ConfusedWord[] = [
	{
		...{ written: 'then', meant: 'than', after: comparatives },
		unless: 'current outstanding applicable existing effective prevailing serving in',
	},
	{ written: 'than', meant: 'then', after: 'since until by the and' },

	// “It’s” is right wherever “it is” may stand: only what a sentence cannot begin after, or before, tells.
	{
		...{ written: 'it’s', meant: 'its' },
		after:
			'of in to for with by from on under through upon against into within among between via towards regarding all',
		unless:
			'a an the not been our your my very so too now also always just only no all about what how still never more',
	},
	{
		...{ written: 'it’s', meant: 'its' },
		before:
			'subsidiary subsidiaries affiliate affiliates lender lenders counsel auditors board directors shareholders stockholders unitholders obligations operations bylaws officers employees outstanding wholly-owned entry entirety intention decision agreement acquisition results assets earnings customers clients headquarters website parent portfolio stock shares debt liabilities indebtedness securities products fiscal revolving quarterly',
	},
	{
		...{ written: 'it’s', meant: 'its' },
		after:
			'announcing announced reporting reported completing completed amending amended extending extended terminating terminated entering entered disclosing disclosed closing closed selling sold reaffirming reaffirmed updating updated increasing increased reducing reduced repaying repaid',
		unless:
			'a an the not been our your my very so too now also always just only no all about what how still never more -ing',
	},
	{ written: 'its’', meant: 'its' },
	{
		written: 'who’s',
		meant: 'whose',
		before: 'term terms employment service shares name names common principal address',
	},
	{ written: 'their', meant: 'there', before: 'are was were has have can been is exist exists' },
	{
		...{ written: 'there', meant: 'their' },
		before:
			'entirety respective own employment obligation obligations right(?!\\s(?:now|away|here)) rights ability affiliates subsidiaries duties position positions term terms business businesses consent approval agreement agreements compensation service services successors assigns families names best common',
	},
	{
		...{ written: 'there', meant: 'their', isSmall: true as const },
		after: 'of with by for upon',
		before: '-',
		unless: 'being having is are was were to has have had will would can could may might shall should not never ever',
	},

	{ written: 'form', meant: 'from', before: `time ${months}`, unless: 'may' },
	{
		...{ written: 'form', meant: 'from', notAfter: kindsOfForm, before: determiners },
		after: '-ed -ing -tion -sion -ment -ance -al different',
	},
	{
		...{ written: 'form', meant: 'from' },
		after:
			'ranging range ranges resulting result arising arise received derived derive resigned resign resignation retired retire retirement departed departure different differ differs benefit proceeds away apart aside excluded purchased acquired obtained borrowed removed dismissed transition effective up down prevented prohibited distinguished withdrawn',
		before: 'the a an all this that time continuing being those these',
	},
	{
		...{ written: 'form', meant: 'from', isSmall: true as const },
		before: '-',
		after:
			'-ed -ing -tion -sion -ment -al -unt flow flows proceeds debt proxies gain loss income amounts resign company',
		notAfter: `approved adopted ${kindsOfForm}`,
		unless:
			'-ly available returned completed enclosed signed executed mailed delivered of and or for to in as on with by that which is was are were has have had attached filed included set part the a an its one letter used provided defined agreement agreements 10-k 10-q 8-k s-1 s-3 s-4 s-8 w-9 at under must may will shall not be but if when only previously also substantially otherwise',
	},
	{
		...{ written: 'form', meant: 'from' },
		after: 'letter letters notice notices notification notifications request subpoena communication correspondence',
		before: 'the a an its our',
	},
	{ written: 'from', meant: 'form', before: 'of' },
	{ written: 'from', meant: 'form', after: 'on', before: forms },

	// The small word after it is lost.
	{ written: 'pursuant', meant: 'pursuant to', before: 'the a an its this such general item section rule' },
	{ written: 'prior', meant: 'prior to', before: 'the its this' },
	{
		...{ written: 'according', meant: 'according to', notAfter: 'of by for in without' },
		before: 'the(?!\\s(?:holders?|owners?|lenders?|shares)) its',
	},
	{ written: 'accordance', meant: 'accordance with', after: 'in', before: 'the a its this such general section rule' },
	{ written: 'connection', meant: 'connection with', after: 'in', before: 'the a its this such' },
	{ written: 'respect', meant: 'respect to', after: 'with', before: 'the a its this such' },
	{ written: 'behalf', meant: 'behalf of', after: 'on', before: 'the' },
	{ written: 'hereto', meant: 'hereto as', after: 'attached included filed furnished', before: 'exhibit' },
	{ written: 'herewith', meant: 'herewith as', after: 'attached included filed furnished', before: 'exhibit' },
	{
		...{ written: 'reference', meant: 'reference to', isSmall: true as const },
		after: 'by',
		before: 'exhibit exhibits item',
	},
	...['a', 'an'].map((article) => ({
		...{ written: `entered ${article}`, meant: `entered into ${article}` },
		notAfter: 'court judge justice magistrate clerk panel tribunal arbitrator commission and into',
		before:
			'definitive material credit loan purchase merger letter separation securities underwriting employment lease settlement non-binding amended agreement amendment indemnification consulting supplemental subscription registration',
		// `entered a definitive phase`
		unless: 'definitive\\s(?:phase|stage|period) material\\s(?:phase|stage|period)',
	})),
	...['furnished', 'filed', 'attached', 'included'].map((written) => ({
		...{ written, meant: `${written} as`, after: 'is are being be', before: 'exhibit' },
	})),
	{ written: 'filed the securities and exchange', meant: 'filed with the Securities and Exchange' },
	{ written: 'filed the sec', meant: 'filed with the SEC' },
	...['they', 'we', 'you'].flatMap((word) => [
		{ written: `${word} is`, meant: `${word} are` },
		{ written: `${word} was`, meant: `${word} were` },
		{ written: `${word} has`, meant: `${word} have` },
	]),
	{ written: 'previous', meant: 'previously', before: 'disclosed announced reported filed furnished' },
	{ written: 'recent', meant: 'recently', before: 'announced filed provided' },
	{
		written: 'weather',
		meant: 'whether',
		after: 'regarding determine determines determining decide consider statements',
	},
	{ written: 'weather', meant: 'whether', before: 'it such any or', after: 'of about' },
	{
		...{ written: 'passed', meant: 'past', after: 'the' },
		before: 'year years month months quarter quarters two three four five six seven eight nine ten several few decade',
	},
	{ written: 'no-votes', meant: 'non-votes', after: 'broker' },
	{ written: 'and or', meant: 'and/or' },
	{ written: 'date', meant: 'dated', after: 'agreement letter indenture prospectus', before: months },
	{ written: 'incorporated reference', meant: 'incorporated by reference', unless: 'by' },
	{ written: 'copy', meant: 'copy of', after: 'a', before: 'the this its our such' },
	...['purpose', 'purposes'].map((written) => ({
		written,
		meant: `${written} of`,
		after: 'the for',
		before: 'section',
	})),
	{ written: 'act', meant: 'act of', after: 'securities exchange', before: '1933 1934' },
	{ written: 'of', meant: 'as of', after: 'dated', before: months },
	{ written: 'securities exchange', meant: 'securities and Exchange', before: 'commission', notAfter: 'and' },
	{ written: 'securities exchange and commission', meant: 'Securities and Exchange Commission', isWhole: true },
	{ written: 'the and securities exchange commission', meant: 'the Securities and Exchange Commission' },
	{ written: 'a copies', meant: 'a copy' },
	{ written: 'not shall', meant: 'nor shall', before: 'it they such this any' },
	{ written: 'bene', meant: 'been', after: 'has have had' },
	{ written: 'of', meant: 'to', after: 'pursuant prior subsequent' },
	{ written: 'with', meant: 'to', after: 'pursuant', before: 'the a an its item section rule this such general' },
	{ written: 'by', meant: 'to', after: 'pursuant', before: 'the a an its item section rule this such general' },
	{
		written: 'too',
		meant: 'to',
		after:
			'pursuant due prior subject agreed according related relating respect entitled addition attached referred expected required',
	},
	{
		...{ written: 'too', meant: 'to', notAfter: 'so' },
		before: 'the a an be its any our his her purchase acquire serve provide pay',
	},
	{
		...{ written: 'to', meant: 'with', after: 'accordance conjunction comply complies complied complying' },
		unless: 'with',
	},
	// A plan to regain compliance goes to the exchange.
	{ written: 'compliance to', meant: 'compliance with', after: 'in', unless: 'with' },
	{ written: 'of', meant: 'with', after: 'accordance conjunction' },
	{ written: 'by', meant: 'with', after: 'accordance conjunction' },
	{ written: 'on behalf or', meant: 'on behalf of', unless: 'at for in as under upon' },
	{
		written: 'off',
		meant: 'of',
		after:
			'behalf lieu instead copy copies terms shares each all date board president officer state section item act agreement amendment issuance resignation appointment election results description members some part provisions conditions end number',
		unless: 'the\\s(?:exchange|market|table|books|shelf|coast|shore|list|road|grid|record|hook)',
	},
	{ written: 'or', meant: 'of', after: 'as', before: months },
	{
		...{ written: 'if', meant: 'of', after: 'as', before: months },
		unless: '[a-z]+\\s\\d{1,2}(?:,\\s\\d{4})?\\s(?:had|were|was)',
	},
	{ written: 'off', meant: 'of', after: 'as' },
	{ written: 'an', meant: 'and', before: 'among between amongst' },
	{ written: 'an', meant: 'and', after: 'terms', before: 'conditions' },
	{ written: 'an', meant: 'and', after: 'officers', before: 'directors employees' },
	{
		written: 'an',
		meant: 'and',
		after: 'rights fees risks assets',
		before: 'obligations expenses uncertainties liabilities',
	},
	...['it', 'is', 'on'].map((written) => ({ written, meant: 'in', before: 'accordance conjunction lieu' })),
	{ written: 'he', meant: 'the', before: parties },
	{ written: 'they', meant: 'the', before: parties },
	{
		written: 'them',
		meant: 'the',
		before: parties
			.split(' ')
			.map((party) => `${party}(?!\\s(?:units?|interests?|stock|shares|equity|cars?|housing))`)
			.join(' '),
	},
	{ written: 'as', meant: 'has', before: 'been' },
	{
		written: 'where',
		meant: 'were',
		after: 'which there they we directors nominees votes',
		before: '-ed not\\s\\w+ed cast made being held present',
	},
	{ written: 'maybe', meant: 'may be', before: '-ed made found' },
	{ written: 'in to', meant: 'into', after: 'entered enter enters entering' },
	{
		...{ written: 'here in', meant: 'herein', after: 'incorporated contained set described' },
		unless: 'detail more full greater part general',
	},
	{
		...{ written: 'there of', meant: 'thereof' },
		unless: 'the a an its our their his her all some each one two three four five several \\d\\S*',
	},
	{ written: 'respects', meant: 'respect', after: 'with', before: 'to' },

	{
		...{ written: 'affect', meant: 'effect' },
		after:
			'in into no take takes took taken taking give gives giving gave given full an adverse dilutive legal immediate binding',
	},
	{ written: 'affect', meant: 'effect', before: 'on(?!\\saverage) of upon' },
	{ written: 'affective', meant: 'effective', unless: 'disorder disorders symptoms' },
	{ written: 'affects', meant: 'effects', before: 'on(?!\\saverage) of upon' },
	...['', 's', 'ed', 'ing'].map((ending) => ({
		...{ written: `effect${ending}`, meant: `affect${ending}` },
		after: 'adversely materially negatively positively significantly substantially',
	})),
	{ written: 'loose', meant: 'lose', after: 'to will may could would not might' },
	{ written: 'looses', meant: 'loses' },
	{ written: 'advise', meant: 'advice', after: 'the legal professional financial tax investment upon independent' },
	{ written: 'advice', meant: 'advise', after: 'to will shall may should please', before: 'the you us our any' },
	{
		written: 'except',
		meant: 'accept',
		after: 'to will',
		before: 'the any such his her',
		unless: 'the\\s(?:debt|claim|obligation|judgment|liabilit)\\w*',
	},
	{
		written: 'complimentary',
		meant: 'complementary',
		before:
			'business businesses technology technologies acquisition acquisitions strengths capabilities skills expertise',
	},
	{ written: 'compliment', meant: 'complement', after: 'to will', before: 'our its the' },
	{
		written: 'respectfully',
		meant: 'respectively',
		unless:
			'submit\\w* request\\w* yours disagree\\w* declin\\w+ acknowledg\\w+ advis\\w+ asks? asked urge\\w* believes? notes? noted',
	},

	{
		...{ written: 'principle', meant: 'principal' },
		before:
			'executive financial accounting operating amount amounts(?!\\sto) balance office offices place payment payments shareholder shareholders stockholder stockholders sum underwriter market(?!\\sparticipants) officer officers trading',
	},
	{ written: 'principle', meant: 'principal', after: 'aggregate outstanding unpaid' },
	{ written: 'principals', meant: 'principles', after: 'accounting' },
	{ written: 'in principal', meant: 'in principle', after: 'agreement agreements agreed agree settlement settlements' },
	{
		...{ written: 'personal', meant: 'personnel', after: 'key military' },
		unless: 'data details? financial goals? health identif\\w+ information objectives? performance relationships?',
	},
	{
		written: 'capitol',
		meant: 'capital',
		before:
			'stock expenditures expenditure markets structure contribution contributions gains resources requirements commitment commitments surplus',
	},
	{ written: 'capitol', meant: 'capital', after: 'working share' },
	{
		...{ written: 'council', meant: 'counsel', after: 'general legal outside defense in-house' },
		unless: 'of\\s(?:members|elders|states|the\\s(?:tribe|nation|union|church))',
	},
	{ written: 'council', meant: 'counsel', before: 'to', after: 'as' },
	{ written: 'forth', meant: 'fourth', before: 'quarter fiscal anniversary amendment amended supplemental' },
	{ written: 'fourth', meant: 'forth', after: 'set sets' },
	{ written: 'waver', meant: 'waiver', before: 'of and agreement' },
	{ written: 'waver', meant: 'waiver', after: 'the a any such' },
	{ written: 'wave', meant: 'waive', after: 'to may will shall not and or', before: 'the its any such all compliance' },
	{ written: 'latter', meant: 'later', after: 'no not', before: 'than' },
	{ written: 'averse', meant: 'adverse', after: 'material materially', before: 'effect change impact to' },
	{
		written: 'precedes',
		meant: 'proceeds',
		after: 'net gross cash the of',
		before: 'from of to will are were received',
	},
	{ written: 'proceed', meant: 'proceeds', after: 'net gross' },
	{ written: 'lead', meant: 'led', after: 'is was be been being are were', before: 'by' },
	{
		written: 'accept',
		meant: 'except',
		notAfter: beforeVerbs,
		before: 'as\\s(?:otherwise|set|described|expressly|may|shall|required|provided|disclosed|noted)',
	},
	{
		written: 'capitol',
		meant: 'capital',
		isSmall: true,
		notAfter: 'the state nation’s',
		unless: 'building hill grounds dome complex',
	},
	{ written: 'waved', meant: 'waived', before: 'the its any his her their all such' },
	{ written: 'preform', meant: 'perform', after: 'to shall will not' },
	{ written: 'roll', meant: 'role', after: 'his her their', before: 'as' },
	{ written: 'roll', meant: 'role', after: 'in\\sthis in\\shis in\\sher in\\sthat', unless: '-ing out forward' },
	{ written: 'roll of chief', meant: 'role of Chief' },
	{ written: 'sale', meant: 'sell', after: 'to', before: 'the its all any shares up' },
	{ written: 'sell', meant: 'sale', after: 'the for', before: 'of' },
	{
		...{ written: 'know', meant: 'known', before: 'as' },
		after: 'also formerly commonly is are was were be been currently generally hereafter hereinafter collectively',
	},
	{ written: 'sight', meant: 'site', after: 'web' },
	{ written: 'cite', meant: 'site', after: 'web' },
	{ written: 'site', meant: 'cite', after: 'we' },

	...['trail', 'trails'].map((written) => ({
		...{ written, meant: written.replace('ai', 'ia') },
		after: 'clinical jury bench pivotal randomized phase 1 2 3 i ii iii',
	})),
	{ written: 'trail', meant: 'trial', before: 'court date' },
	{
		written: 'manger',
		meant: 'manager',
		after: 'general plant chief project portfolio asset fund product division branch investment',
	},
	{ written: 'manger', meant: 'manager' },
	{ written: 'mangers', meant: 'managers' },
	{ written: 'manging', meant: 'managing', before: 'director partner member' },
	{ written: 'manging', meant: 'managing' },
	{ written: 'pubic', meant: 'public' },
	{ written: 'pubicly', meant: 'publicly' },
	{ written: 'untied', meant: 'united', before: 'states kingdom' },
	{ written: 'statues', meant: 'statutes' },
	{ written: 'statue', meant: 'statute', after: 'applicable federal state such any' },
	{ written: 'asses', meant: 'assess', after: 'to will may not' },
	{
		written: 'martial',
		meant: 'material',
		before:
			'adverse definitive weakness terms term effect agreement information fact respects relationship nonpublic non-public modification impact',
	},
	{ written: 'contact', meant: 'contract', before: 'price rights dated' },
	{
		...{ written: 'contact', meant: 'contract', after: 'employment supply purchase underwriting lease' },
		unless: 'details information lens lenses',
	},
	{ written: 'casual', meant: 'causal', before: 'relationship link connection' },
	{ written: 'causal', meant: 'casual', before: 'dining wear apparel footwear' },
	{ written: 'filling', meant: 'filing', before: 'date person fee', after: 'the this' },
	{ written: 'filled as exhibit', meant: 'filed as Exhibit' },
	{ written: 'filled with the securities', meant: 'filed with the Securities' },
	{ written: 'filled with the commission', meant: 'filed with the Commission' },
	{ written: 'filled', meant: 'filed', before: 'herewith' },
	{ written: 'field', meant: 'filed', before: 'as with by herewith', after: 'is are was were be been being' },
	{
		...{ written: 'field', meant: 'filed', after: 'and' },
		before: 'herewith as\\s(?:an\\s)?exhibit with\\sthe\\s(?:commission|sec|securities)',
	},
	{ written: 'singed', meant: 'signed' },
	{ written: 'heath', meant: 'health', before: 'care insurance plan benefits' },
	{ written: 'scarified', meant: 'sacrificed' },
	{ written: 'relived', meant: 'relieved' },
	{ written: 'steeped', meant: 'stepped', before: 'down' },
	{ written: 'nay', meant: 'any', before: 'other such of' },
	{ written: 'cod', meant: 'code', after: 'zip' },
	// A sentence of the cover that has lost its word.
	{
		written: 'if the registrant has elected to use',
		meant: 'if the registrant has elected not to use',
	},
	// Rules of the Commission with a hyphen too many, too few or in the wrong place.
	{ written: '14-a', meant: '14A', after: 'schedule' },
	...['k', 'x', 't'].map((letter) => ({
		written: `s${letter}`,
		meant: `S-${letter.toUpperCase()}`,
		after: 'regulation',
	})),
	{ written: '4(2)(a)', meant: '4(a)(2)', after: 'section' },
	...['10b-51', '10b51', '10-b5-1', '10b-5-1'].map((written) => ({ written, meant: '10b5-1' })),
	...['14a12', '14-a12'].map((written) => ({ written, meant: '14a-12' })),
	...['12b2', '12-b2'].map((written) => ({ written, meant: '12b-2' })),
	...['pres', 'pess', 'prss', 'perss', 'presss', 'prress'].map((written) => ({
		...{ written, meant: 'press', before: 'release releases conference' },
	})),
	{ written: 'date', meant: 'data', after: 'interactive', before: 'file files' },
	{ written: 'flie', meant: 'file', after: 'data' },
	{ written: 'tiem', meant: 'time', after: 'eastern pacific central standard daylight prevailing local city' },
	{ written: 'coverpage', meant: 'cover page', before: 'interactive xbrl inline' },
	{ written: 'foward-looking', meant: 'forward-looking' },
	{ written: 'forward looking-statements', meant: 'forward-looking statements' },
	{ written: 'forward looking-statement', meant: 'forward-looking statement' },
	{ written: 'per', meant: 'par', before: 'value' },
	{ written: 'york', meant: 'York Stock', after: 'new', before: 'exchange(?!\\s(?:offers?|agents?))' },
	...['globel', 'gloabl', 'golbal', 'globla'].map((written) => ({ written, meant: 'global', before: 'select market' })),
	...['sock', 'stick', 'stok', 'stcok'].map((written) => ({
		...{
			written,
			meant: 'stock',
			after: 'common preferred capital',
			before: 'exchange of par at for to option options',
		},
	})),
	{ written: 'unites', meant: 'united', before: 'states' },
	{ written: 'excepted', meant: 'accepted', after: 'generally', unless: 'from' },
	{ written: 'excepted accounting', meant: 'accepted accounting' },
	...['foreword-looking', 'forward-locking', 'forward-lookings'].map((written) => ({
		...{ written, meant: 'forward-looking' },
	})),
	{ written: 'forward looking- statements', meant: 'forward-looking statements' },
	{ written: 'reverence', meant: 'reference', after: 'by' },
	{ written: 'incorporated in reference', meant: 'incorporated by reference' },
	{
		written: 'if',
		meant: 'of',
		after: 'copy copies behalf',
		before: 'the a an this which these those our its such each',
	},
	// The notes may mature on an earlier date if the holders ask for it.
	{ written: 'if', meant: 'of', after: 'of\\sthe\\sdate', before: 'the this which' },
	{ written: 'with respect with', meant: 'with respect to' },
	{ written: 'propose', meant: 'purpose', after: 'for the', before: 'of' },
	{ written: 'proposes', meant: 'purposes', after: 'for the', before: 'of' },
	{ written: 'general incorporated language', meant: 'general incorporation language' },
	{ written: 'or shall it be', meant: 'nor shall it be' },
	{ written: 'or shall they be', meant: 'nor shall they be' },
	{ written: 'private security litigation reform', meant: 'Private Securities Litigation Reform' },
	{ written: 'private securities legislation reform', meant: 'Private Securities Litigation Reform' },
	{ written: 'behalf by undersigned', meant: 'behalf by the undersigned', unless: 'the' },
	{ written: 'by undersigned the', meant: 'by the undersigned' },
	{ written: 'report form', meant: 'Report on Form', after: 'current quarterly annual', before: forms },
	{ written: 'extract', meant: 'exact', before: 'name' },
	{ written: 'solicitation material pursuant', meant: 'Soliciting material pursuant' },
	{ written: 'emergency', meant: 'emerging', before: 'growth' },
	...['', 'of ', 'the '].map((between) => ({
		written: `15(d) ${between}securities exchange act`,
		meant: '15(d) of the Securities Exchange Act',
	})),
	...['in', 'is', 'it', 'of', 'i'].map((first) => ({
		...{ written: `${first} an emerging growth company, indicate`, meant: 'If an emerging growth company, indicate' },
	})),
	...['lf', '1f'].map((written) => ({
		...{ written, meant: 'If', before: 'the a an any this such our its we either you not so and for at on in by' },
	})),
	...['ln', '1n'].map((written) => ({
		...{ written, meant: 'In', before: 'the a an any this such connection accordance addition order lieu general no' },
	})),
	...['ris', 'isr', 'rsi', 'irr', 'r.i.s.', 'i.s.r.', 'r.s.i.'].map((written) => ({
		...{ written, meant: written.includes('.') ? 'I.R.S.' : 'IRS', before: 'employer' },
	})),
	...['zpi', 'izp', 'zp', 'zipp', 'ziip', 'zio', 'zup'].map((written) => ({ written, meant: 'Zip', before: 'code' })),
	{ written: 'commissioner', meant: 'commission', before: 'file' },
	{ written: 'registrants', meant: 'registrant’s', before: 'telephone' },
	{ written: 'field', meant: 'filed', before: 'herewith' },
	{ written: 'cove', meant: 'cover', before: 'page' },
	{ written: 'currant', meant: 'current', before: 'report reports' },
	{ written: 'clas', meant: 'class', before: '[a-c]' },
	{ written: 'flor', meant: 'floor', after: '\\d+(?:st|nd|rd|th) first second third fourth fifth' },
	{ written: 'bx', meant: 'box', after: 'p\\.?\\s?o\\.?' },
	{ written: 'registrant', meant: 'registrant’s', before: 'telephone' },
	{
		written: 'certification',
		meant: 'certificate',
		before: 'of\\s(?:amendment|incorporation|designations?|formation)',
	},
	{ written: '144-a', meant: '144A', after: 'rule' },
	{ written: 'chapter 111', meant: 'Chapter 11', unless: 'of' },
	...['president', 'presidents', 'chairman', 'chairwoman', 'chair'].map((title) => ({
		...{ written: 'vise', meant: 'vice', before: title },
	})),
	...['an', 'any'].map((article) => ({
		...{ written: `did contain ${article} adverse`, meant: `did not contain ${article} adverse`, before: 'opinion' },
	})),
	{ written: 'there were (i) disagreements', meant: 'there were (i) no disagreements' },
	{ written: 'new york stock market', meant: 'New York Stock Exchange', isWhole: true },
	{ written: 'supplementary', meant: 'supplementally', after: 'furnish', before: 'a an any all the such to' },
	{ written: 'sates', meant: 'states', after: 'united' },
	{ written: 'easter', meant: 'eastern', before: 'time standard daylight' },
	{ written: 'entirely', meant: 'entirety', after: 'in\\sits in\\stheir', unless: '-ed new different separate' },
	{ written: 'in it entirety', meant: 'in its entirety' },
	{ written: 'hereby', meant: 'herein', before: 'by', after: 'incorporated' },
	{ written: 'fo', meant: 'of', isSmall: true },
	{ written: 'fist', meant: 'first', before: 'quarter fiscal amendment anniversary half' },
	{ written: 'fro', meant: 'for', unless: 'and' },
	{ written: 'ot', meant: 'to', isSmall: true },
	...Object.entries({
		aer: 'are',
		ahs: 'has',
		wsa: 'was',
		nto: 'not',
		wil: 'will',
		wlll: 'will',
		tha: 'that',
		bt: 'by',
		fr: 'for',
	}).map(([written, meant]) => ({ written, meant, isSmall: true as const })),
	{ written: 'bu', meant: 'by', isSmall: true, before: 'the a an its and' },
	{ written: 'foe', meant: 'for', isSmall: true, before: 'the a an its any such all', notAfter: 'a the any' },
	{ written: 'th', meant: 'the', isSmall: true, before: parties },
	...['o f', 'an d', 'a nd', 't he', 'th e', 'fo r', 'wit h', 'tha t', 'whic h', 'fro m'].map((written) => ({
		...{ written, meant: written.replace(' ', ''), isSmall: true as const },
	})),

	// Phrases of every report, with a word of them lost, changed about or taken for another.
	{ written: 'here with', meant: 'herewith', after: 'filed furnished attached included enclosed provided' },
	{ written: 'here to', meant: 'hereto', after: 'attached appended annexed filed exhibit' },
	{ written: 'hear in', meant: 'herein', notAfter: beforeVerbs },
	{ written: 'there under', meant: 'thereunder', after: 'promulgated rules regulations' },
	{ written: 'hear by', meant: 'hereby', notAfter: beforeVerbs },
	{ written: 'an', meant: 'as', after: 'hereto herewith', before: 'exhibit' },
	...['hereto', 'herewith'].flatMap((word) => [
		{ written: `as ${word}`, meant: `${word} as`, before: attached },
		...['attached', 'filed', 'furnished'].map((verb) => ({
			...{ written: `${verb} as ${word}`, meant: `${verb} ${word}`, unless: attached },
		})),
	]),
	{ written: 'at', meant: 'as', after: 'furnished filed attached hereto herewith', before: 'exhibit' },
	{ written: 'be', meant: 'by', after: 'incorporated herein hereby', before: 'reference' },
	{ written: 'issued press', meant: 'issued a press', before: 'release', notAfter: alreadyTold },
	{
		written: 'issue',
		meant: 'issued',
		// A rule may require that the company issue one.
		after: '(?<!\\b(?:that|will|should|may|must|shall|can)\\sthe\\s)(?:company|registrant|corporation|partnership)',
		before: 'a\\s(?:press|news|joint)',
	},
	{ written: 'for purpose of section', meant: 'for purposes of Section' },
	{ written: 'section 18', meant: 'Section 18 of', before: 'the\\s(?:securities|exchange|1934|act)' },
	{ written: 'or', meant: 'of', after: 'act', before: '1933 1934 1995' },
	{ written: 'security act of 1933', meant: 'Securities Act of 1933' },
	{ written: 'security exchange act', meant: 'Securities Exchange Act' },
	{ written: 'security and exchange commission', meant: 'Securities and Exchange Commission' },
	{ written: 'amend', meant: 'amended', after: 'as' },
	{ written: 'subject', meant: 'subject to', before: 'the\\sliability', after: 'otherwise' },
	{ written: 'expect as', meant: 'except as', before: 'expressly otherwise shall set provided may required' },
	{ written: 'set for the', meant: 'set forth', before: 'in under above below on' },
	{ written: 'set fort', meant: 'set forth' },
	{ written: 'of', meant: 'on', after: 'report', before: 'form' },
	{ written: 'these current report', meant: 'this Current Report' },
	{ written: 'these press release', meant: 'this press release' },
	{ written: 'these', meant: 'this', before: 'item exhibit agreement amendment' },
	{ written: 'information the', meant: 'information', before: 'contained furnished included set' },
	{
		written: 'board of director',
		meant: 'Board of Directors',
		unless:
			'nominees nominee compensation candidates member members service services fees approval seat seats meeting meetings independence matters level review position positions role roles experience duties',
	},
	...['financial', 'operating', 'accounting', 'legal'].map((duty) => ({
		...{ written: `chief ${duty} office`, meant: `Chief ${inCapitals(duty)} Officer` },
		unless: 'building and',
	})),
	{ written: 'president and chief executive office', meant: 'President and Chief Executive Officer' },
	{ written: 'end', meant: 'ended', after: '(?<!\\b(?:at|by|since|from|of)\\s)quarter months weeks', before: months },
	{ written: 'effective of', meant: 'effective as of', before: months },
	{ written: 'connections', meant: 'connection', after: 'in', before: 'with' },
	{ written: 'be', meant: 'been', after: 'has have had', before: '-ed' },
	{ written: 'now be', meant: 'not be', after: 'shall', before: 'deemed\\s[“"]?(?:filed|incorporated) subject' },
	{ written: 'no be', meant: 'not be', after: 'shall will may' },
	{ written: 'be not', meant: 'not be', after: 'shall', before: 'deemed incorporated subject' },
	{ written: 'be not be', meant: 'not be', after: 'shall will may' },
	{ written: 'is furnished being', meant: 'is being furnished' },
	{ written: 'being is', meant: 'is being', before: 'furnished filed' },
	...['404', '304', '402', '407', '601'].map((item) => ({ written: `${item}a`, meant: `${item}(a)`, after: 'item' })),
	{ written: 'imbedded', meant: 'embedded', before: 'within' },
	{ written: 'with', meant: 'within', after: 'embedded', before: 'the\\s(?:inline|i?xbrl|cover|interactive|document)' },
	{ written: 'cover interactive data file', meant: 'Cover Page Interactive Data File' },
	{ written: 'new york york', meant: 'New York' },
	{ written: 'authorised', meant: 'authorized', after: 'duly hereunto thereunto' },
	{ written: 'lcc', meant: 'LLC', after: 'market exchange american' },
	...['item', 'annex', 'appendix', 'schedule'].map((written) => ({
		...{ written, meant: 'Exhibit', after: 'as' },
		before: '99.1 99.2 99.3 10.1 10.2 10.3 4.1 4.2 3.1 5.1 2.1 16.1',
	})),
	// Names of markets that break off: in a cell or a sentence, any word after them makes them whole, or another name.
	{ written: 'new york stock', meant: 'New York Stock Exchange', unless: anyWord, isWhole: true },
	{ written: 'new york stock, exchange', meant: 'New York Stock Exchange', isWhole: true },
	{ written: 'nasdaq stock', meant: 'Nasdaq Stock Market', unless: anyWord, isWhole: true },
	{ written: 'nasdaq global select', meant: 'Nasdaq Global Select Market', unless: anyWord, isWhole: true },
	{ written: 'nasdaq market llc', meant: 'Nasdaq Stock Market LLC', isWhole: true },
	{ written: 'nasdaq stock market ll', meant: 'Nasdaq Stock Market LLC', isWhole: true },
	{ written: 'nasdaq global', meant: 'Nasdaq Global Market', unless: anyWord, isWhole: true },
	{ written: 'nasdaq capital', meant: 'Nasdaq Capital Market', unless: anyWord, isWhole: true },
	{ written: 'nys', meant: 'NYSE', before: 'american arca' },
	{ written: 'new york exchange', meant: 'New York Stock Exchange', isWhole: true, unless: 'offers? agents?' },
	{ written: 'nyse stock exchange', meant: 'New York Stock Exchange', isWhole: true },
	{ written: 'nasdaq listed company manual', meant: 'NYSE Listed Company Manual' },
	{ written: 'nyse listing rule', meant: 'Nasdaq Listing Rule', before: '5\\d{3}(?:\\(\\S*)?' },
	{
		written: 'physical',
		meant: 'fiscal',
		before: 'year years quarter quarters',
		after: 'the its our of for each and in -’s -’',
	},
	{ written: 'and shall it be deemed', meant: 'nor shall it be deemed' },
	{ written: 'and shall they be deemed', meant: 'nor shall they be deemed' },
	{ written: 'court of chancellery', meant: 'Court of Chancery' },
	{ written: 'than', meant: 'then', after: 'year years quarter period', before: 'ended' },
	{ written: 'month ended', meant: 'months ended', after: 'three six nine twelve' },
	{ written: 'those section', meant: 'that section' },
	{ written: 'these section', meant: 'this section' },
	{ written: 'form 8-8-k', meant: 'Form 8-K' },
	{ written: 'millionmillion', meant: 'million' },
	{ written: 'billionbillion', meant: 'billion' },
	{ written: 'coed', meant: 'code', after: 'area' },
	{ written: 'ira', meant: 'IRS', before: 'employer' },
	{ written: 'date earliest', meant: 'Date of earliest', before: 'event' },
	{ written: 'events', meant: 'event', after: 'earliest', before: 'reported' },
	{ written: 'earliest event report', meant: 'earliest event reported' },
	{ written: 'provision', meant: 'provisions', after: 'following', before: 'are were apply have do' },
	{ written: 'symbols(s)', meant: 'Symbol(s)', after: 'trading' },
	{ written: 'shares', meant: 'share', after: 'per' },
	{ written: 'depository', meant: 'depositary', before: 'shares share receipts receipt' },
	{ written: 'suite suite', meant: 'Suite' },
	{
		written: 'forgoing',
		after: 'the',
		meant: 'foregoing',
		before: 'description descriptions summary discussion information is disclosure',
	},
	{ written: 'one years', meant: 'one year', after: 'every each within for a' },
	{ written: 'in on', meant: 'on', before: months, after: beforeDays },
	{ written: 'on in', meant: 'in', before: months, after: beforeDays },
	{ written: 'incorporated herein reference', meant: 'incorporated herein by reference' },
	{ written: 'incorporated reference by', meant: 'incorporated by reference' },
	{
		written: 'current on form',
		meant: 'Current Report on Form',
		before: forms,
		notAfter: 'is are not be been remain remains become became stay',
	},
	{
		written: 'furbished',
		meant: 'furnished',
		before: 'herewith as pursuant under with',
		after: 'is are be being was and',
	},
	...['company', 'registrant', 'corporation', 'partnership'].map((party) => ({
		...{ written: `${party}’`, meant: `${party}’s`, after: 'the', before: '-' },
		unless: 'and or is shall means as in has s',
	})),
];

/**
 * What follows a verb such as "will" only as it is spelled in a dictionary: words that end as if in the past tense and are
 * not. All others with this ending are wrong there: `will entered`, `shall not deemed`.
 */
export const endingsOfNoPast: readonly string[] =
	'need proceed exceed succeed feed speed embed shed bleed heed seed breed wed shred cede indeed hundred'.split(' ');

/** Verbs of reports that stand after "has", "is" or "been" only in the past tense: `has enter`, `was appoint`. */
export const verbsOfReports: readonly string[] =
	'enter appoint approve furnish attach deem incorporate describe elect ratify determine disclose require consider include agree announce amend execute terminate resign expect intend provide adopt sign receive acquire accept notify declare authorize commence engage retain dismiss conclude contain obtain allow'.split(
		' ',
	);

/** More verbs of reports, which stand after "will" and "shall" only as in a dictionary: `will expires`. */
export const otherVerbs: readonly string[] =
	'expire continue become remain begin end mature serve apply own hold pay'.split(' ');

/** Phrases of every report that a hand, a program or a word processor leaves with a word of them lost, parted or taken for another. */
import { beforeVerbs, type ConfusedWord } from './confusedWords';

const months = 'january february march april may june july august september october november december';
const numbers = 'one two three four five six seven eight nine ten twelve eighteen';
/** Before words that `subject` may have for its object: `would subject certain holders to taxes`. */
const subjects =
	'to will would may might could can shall should must not that which also and they we (?!remains|always)[a-z]{3,}s';
/** What is based on something, or the verb before it. */
const basedWhat =
	'is are was were be been (?:is|are|was|were|be|been)\\s\\w+ly statement statements estimates expectations projections forecasts';
/** What is amended and restated, by its name. */
const restatedDocuments =
	'bylaws by-laws articles certificate charter credit loan employment agreement limited operating plan declaration memorandum indenture lease equity security severance';
const plainNegations = 'shall does did do should must would could may will';

/** Known by their words and the ones beside them. */
export const brokenPhrases: readonly ConfusedWord[] = [
	// A small word of the phrase is lost.
	...['terms', 'conditions', 'provisions'].flatMap((word) => [
		{ written: `subject ${word}`, meant: `subject to ${word}`, after: 'is are be been and', before: 'of set in and' },
		{ written: `subject the ${word}`, meant: `subject to the ${word}`, before: 'of in set and', notAfter: subjects },
	]),
	...['satisfaction', 'approval', 'liabilities', 'requirements', 'execution', 'receipt'].map((word) => ({
		...{ written: `subject the ${word}`, meant: `subject to the ${word}`, before: 'of in or set and' },
		notAfter: subjects,
	})),
	...['customary', 'certain', 'various', 'change', 'disclosure', 'shareholder approval', 'stockholder approval'].map(
		(word) => ({ written: `subject ${word}`, meant: `subject to ${word}`, notAfter: subjects }),
	),
	{
		written: 'consisting',
		meant: 'consisting of',
		before: 'cash approximately shares net the a an two three four five \\$\\d\\S*',
	},
	...['is', 'are'].flatMap((verb) => [
		{ written: `${verb} herein by reference`, meant: `${verb} incorporated herein by reference` },
		{ written: `${verb} by reference herein`, meant: `${verb} incorporated by reference herein` },
	]),
	{ written: 'references', meant: 'reference', after: 'by' },
	{ written: 'exhibits is', meant: 'exhibits are', after: 'following' },
	{ written: 'exhibit are', meant: 'exhibit is', after: 'following' },
	{ written: 'furnished', meant: 'furnish', after: 'agrees\\sto undertakes\\sto' },
	{ written: 'sets', meant: 'set', after: 'expressly', before: 'forth' },
	{ written: 'format', meant: 'formatted', before: 'in as', after: 'is are' },
	{ written: 'based', meant: 'based on', after: basedWhat, before: 'the its any current information' },
	{ written: 'due the fact', meant: 'due to the fact' },
	...['receive', 'acquire', 'terminate', 'redeem', 'appoint', 'designate', 'nominate'].map((verb) => ({
		...{ written: `right ${verb}`, meant: `right to ${verb}`, after: 'the a such any no sole exclusive' },
	})),
	{ written: 'upon following', meant: 'upon the following', before: 'votes terms events conditions results' },
	{ written: 'in any under', meant: 'in any filing under', after: 'reference', before: 'the' },
	{ written: 'in addition of', meant: 'in addition to' },
	{
		...{ written: 'respect', meant: 'respect to', after: '(?<!\\btreat(?:s|ed|ing)?\\s)with' },
		before: 'any each certain our his her these those all shares awards key fiscal',
	},
	...['largest', 'leading', 'following', 'nation’s', 'world’s', 'company’s'].map((word) => ({
		// A contract may call its party by a name without an article.
		...{
			written: `one of ${word}`,
			meant: `one of the ${word}`,
			...(word === 'company’s' && { isSmall: true as const }),
		},
		// `one of leading firms’ founders`
		unless: "[\\w-]+s[’']",
	})),
	{ written: 'each of following', meant: 'each of the following' },
	...['years', 'months', 'quarters'].flatMap((unit) =>
		['three', 'six', 'nine', 'twelve'].map((count) => ({
			...{ written: `for ${count} ${unit} ended`, meant: `for the ${count} ${unit} ended`, notAfter: 'the' },
		})),
	),
	{ written: 'qualified its entirety', meant: 'qualified in its entirety' },
	{ written: 'qualified in its by', meant: 'qualified in its entirety by' },
	{ written: 'expressly set', meant: 'expressly set forth', before: 'by in' },
	{ written: 'shares common', meant: 'shares of common', before: 'stock', after: '\\d{1,3}(?:,\\d{3})+' },
	{ written: 'par value share', meant: 'par value per share', notAfter: 'no low each full', unless: 'of for per' },
	{ written: 'dated as', meant: 'dated as of', before: months },
	{ written: 'as result of', meant: 'as a result of' },
	{ written: 'in event of', meant: 'in the event of' },
	{ written: 'in event that', meant: 'in the event that' },
	{ written: 'pursuant the', meant: 'pursuant to the' },
	{ written: 'for purposes of of', meant: 'for purposes of' },
	{ written: 'copy press release', meant: 'copy of the press release', after: 'a' },
	{ written: 'by and', meant: 'by and between', after: '(?:19|20)\\d\\d,', before: 'the', unless: 'among between' },
	{ written: 'until the earlier', meant: 'until the earlier of', before: '\\(i\\) \\(a\\) \\(1\\)' },
	{ written: 'no later than than', meant: 'no later than' },
	{ written: 'does purport to be complete', meant: 'does not purport to be complete' },
	{ written: 'do purport to be complete', meant: 'do not purport to be complete' },
	{ written: 'finished', meant: 'furnished', before: 'herewith hereto' },
	{ written: 'finished pursuant to', meant: 'furnished pursuant to', before: 'item items' },
	{ written: 'as expressly forth', meant: 'as expressly set forth' },
	{ written: 'as forth in', meant: 'as set forth in' },
	{ written: 'shall not been', meant: 'shall not be', before: 'deemed incorporated considered' },
	{ written: 'attached to as', meant: 'attached hereto as', before: 'exhibit exhibits' },
	{ written: 'attached hereto is', meant: 'attached hereto as', after: 'is', before: 'exhibit exhibits' },
	{ written: 'is qualified in their entirety', meant: 'is qualified in its entirety' },
	{ written: 'are qualified in its entirety', meant: 'are qualified in their entirety' },
	{ written: 'of that sections', meant: 'of that section' },
	{ written: 'representation and warranties', meant: 'representations and warranties' },
	{ written: 'representations, warrantees', meant: 'representations, warranties' },
	{ written: 'representations and warrantees', meant: 'representations and warranties' },
	{ written: 'effectively as of', meant: 'effective as of', after: 'and is are was were become became' },
	{ written: 'of recorded', meant: 'of record', after: 'stockholders shareholders holders unitholders' },

	// Two wordings stand beside each other, or a word is in the wrong place.
	// `overstated by between $6 million and $8 million`
	{
		...{ written: 'by between', meant: 'by and between', isWhole: true as const },
		unless: `approximately about [A-Z]{0,3}[$€£¥]?\\d\\S* ${numbers} twenty thirty forty fifty`,
	},
	{ written: 'by and among between', meant: 'by and between' },
	{ written: 'by and between among', meant: 'by and among' },
	{ written: 'by and between and among', meant: 'by and among' },
	{ written: 'by and among and between', meant: 'by and between' },
	{ written: 'effective of as', meant: 'effective as of' },
	{ written: 'effectively immediately', meant: 'effective immediately' },
	{ written: 'effective as on', meant: 'effective as of', before: months },
	{ written: 'elected to not to', meant: 'elected not to' },
	{ written: 'is been', meant: 'is being' },
	{ written: 'are been', meant: 'are being' },
	{ written: 'been being', meant: 'being' },
	{ written: 'broker non-vote non-votes', meant: 'broker non-votes' },
	{ written: 'broker broker non-votes', meant: 'broker non-votes' },
	{ written: 'broker non-votes votes', meant: 'broker non-votes' },
	{ written: 'broker non-votes non-votes', meant: 'broker non-votes' },
	{ written: 'the inline the xbrl', meant: 'the Inline XBRL' },
	{ written: 'of exchange on each which', meant: 'of each exchange on which' },
	{ written: 'non applicable', meant: 'Not applicable', isWhole: true },
	{ written: 'no applicable', meant: 'not applicable', isWhole: true, unless: '[a-z]\\w*' },
	{ written: 'any of the following provision', meant: 'any of the following provisions' },
	{ written: 'data fie', meant: 'Data File', isWhole: true },
	{ written: 'data filed', meant: 'Data File', after: 'interactive', isWhole: true },

	// In the singular or the plural that nobody writes.
	{ written: 'the followings', meant: 'the following' },
	{ written: 'as follow', meant: 'as follows', unless: 'up on', isWhole: true },
	{ written: 'to the extend', meant: 'to the extent' },
	{ written: 'results of operation', meant: 'results of operations', isSmall: true, unless: 'of' },
	{ written: 'result of operations', meant: 'results of operations', isSmall: true, notAfter: 'a as the direct' },
	...['announcing', 'reporting', 'regarding'].map((word) => ({
		...{ written: `${word} result`, meant: `${word} results` },
		before: 'for of',
	})),
	...['underwriter', 'lender', 'purchaser', 'holder', 'investor'].map((word) => ({
		...{ written: `several ${word}`, meant: `several ${word}s`, before: 'named party listed identified and' },
	})),
	{ written: 'terms and condition of', meant: 'terms and conditions of' },
	...['is', 'was'].flatMap((verb) =>
		['family relationships', 'arrangements', 'transactions', 'disagreements', 'reportable events'].map((things) => ({
			written: `there ${verb} no ${things}`,
			meant: `there ${verb === 'is' ? 'are' : 'were'} no ${things}`,
			unless: 'committee clause policy tax fee',
		})),
	),
	...['day', 'month', 'year', 'share'].map((unit) => ({
		...{ written: unit, meant: `${unit}s`, after: `\\d*[02-9] ${numbers.replace('one ', '')}`, unless: '\\S+' },
		notAfter: '\\d/\\d',
	})),
	{ written: 'basis point', meant: 'basis points', after: '[2-9]\\d \\d{3}', before: 'above below over higher lower' },
	...numbers.split(' ').map((number) => ({
		...{ written: `${number}-years`, meant: `${number}-year` },
		after: 'a the its this each any',
	})),
	...['d', 's', 'a', 'fd', 's-k', 's-x'].map((letter) => ({
		...{ written: `regulations ${letter}`, meant: `Regulation ${letter.toUpperCase()}` },
		unless: 'and or',
		...(letter === 'a' ? { before: 'under' } : {}),
	})),

	// A word in two parts.
	{
		written: 'there to',
		meant: 'thereto',
		unless: 'be',
		after: 'amendment amendments exhibits attached schedules supplements',
	},
	{
		written: 'here under',
		meant: 'hereunder',
		unless: 'review consideration discussion',
		after: 'obligations rights issued made',
	},
	{ written: 'here of', meant: 'hereof', after: 'date' },
	{ written: 'here by', meant: 'hereby', before: '-ed' },
	{ written: 'with in', meant: 'within', after: 'embedded' },
	{ written: 'with in the meaning', meant: 'within the meaning' },
	...['\\d{1,3}', 'ten', 'four', 'five', 'thirty', 'sixty', 'ninety'].map((count) => ({
		...{ written: 'with in', meant: 'within', before: count, notAfter: 'dealt met charged entrusted deal' },
	})),

	// A word of other letters, which a checker of spelling passes over.
	{
		...{ written: 'no', meant: 'not', after: plainNegations },
		before: 'be have constitute purport include intend necessarily relate undertake affect exceed',
	},
	{
		...{ written: 'no', meant: 'not', after: 'has have had' },
		before:
			'been made yet received determined(?!\\s(?!whether|that|the|if|when|how|its|any|to|at|in|by|as)[a-z]) entered\\s+into filed\\s+(?:its|the|this|any|an?|such)',
	},
	// `There is no required amount` has none that is required.
	...['is', 'are', 'was', 'were'].map((word) => ({
		...{ written: 'no', meant: 'not', after: `(?<!\\bthere\\s)${word}` },
		before: 'deemed intended incorporated being required the',
	})),
	...['no later', 'not later', 'no less', 'not less', 'no more', 'not more', 'no fewer', 'greater', 'no earlier'].map(
		(words) => ({
			written: `${words} that`,
			meant: `${words} than`,
			before: '\\$?\\d\\S* [a-z]+ty three four five ten the',
		}),
	),
	{
		...{ written: 'other that', meant: 'other than', notAfter: 'the each no' },
		before: 'as the for in with by historical statements',
	},
	{ written: 'rather that', meant: 'rather than', before: 'the a an in on as by', notAfter: 'would' },
	{ written: 'witch', meant: 'which', after: 'of from in to on under by with for' },
	{ written: 'witch', meant: 'which', before: 'is are was were the will has have may' },
	{
		written: 'though',
		meant: 'through',
		unless: 'not never only no (?:[\\w’-]+\\s){1,8}(?:is|are|was|were|has|have|had|did|does|could|would|may|remains?)',
		after: 'only acting directly indirectly available sold held offered conducted',
	},
	{ written: 'though', meant: 'through', before: months, after: '\\d{4} \\d{1,2} -r -h -y' },
	{
		...{ written: 'data', meant: 'date', after: 'effective maturity expiration termination' },
		unless:
			'protection management security privacy governance set sets analytics processing breach center centers collection in were are from for\\s\\d+',
	},
	{ written: 'data', meant: 'date', before: 'hereof' },
	{ written: 'data', meant: 'date', after: 'the', before: 'thereof' },
	{ written: 'as of the data', meant: 'as of the date' },
	{ written: 'date', meant: 'dated', after: '[a-z\\d.)]+,', before: months, isSmall: true },
	{
		...{ written: 'date', meant: 'dated', isSmall: true as const },
		after: 'press\\srelease news\\srelease amendment note inc. corporation corp. llc company',
		before: months,
	},
	{ written: 'date as of', meant: 'dated as of', before: months },
	{ written: 'shears', meant: 'shares', before: 'of' },
	{ written: 'currant', meant: 'current', notAfter: 'black red white dried' },
	{ written: 'cach', meant: 'cash' },
	{
		written: 'lone',
		meant: 'loan',
		// `the lone agreement that remains`
		before: 'agreement(?!\\s(?:that|which|still)) agreements documents losses charge-offs',
	},
	{ written: 'lone', meant: 'loan', after: 'term bridge' },
	{ written: 'mount', meant: 'amount', after: 'aggregate principal total outstanding', before: 'of' },
	{ written: 'meting', meant: 'meeting', after: 'annual special stockholders shareholders the' },
	{ written: 'merge', meant: 'merger', before: 'agreement consideration sub', notAfter: beforeVerbs },
	{ written: 'plan of merge', meant: 'plan of merger' },
	{ written: 'aware', meant: 'award', before: 'agreement agreements' },
	{
		...{ written: 'annul', meant: 'annual', notAfter: beforeVerbs },
		before: 'meeting report base salary bonus incentive general',
	},
	{ written: 'least', meant: 'lease', before: 'agreement agreements payments', notAfter: 'at' },
	{ written: 'divided', meant: 'dividend', after: 'cash quarterly', before: 'of on to' },
	{ written: 'plant', meant: 'plan', after: 'incentive stock pension bonus retirement compensation option severance' },
	{ written: 'plant of merger', meant: 'plan of merger' },
	{ written: 'grand', meant: 'grant', before: 'date' },
	{
		written: 'third part',
		meant: 'third party',
		before: 'beneficiary claims payor provider providers service vendors',
	},
	{ written: 'tenor offer', meant: 'tender offer' },
	{
		...{ written: 'full test', meant: 'full text', after: 'the' },
		before:
			'of\\s(?:(?:the|each|such|this|these|that|its|our)\\s)?(?:[\\w&-]+\\s){0,8}(?:agreements?|amendments?|plan|indenture|notes?|certificate|articles|bylaws|by-laws|exhibits?|release|letter|warrants?|documents?|lease|order)',
	},
	{ written: 'sail', meant: 'sale', after: 'the for purchase and', before: 'of' },
	{
		written: 'filling',
		meant: 'filing',
		before: 'is under with\\sthe\\s(?:sec|securities|commission)',
		after: 'such any this',
	},
	{
		...{ written: 'filling', meant: 'filing', after: 'such this' },
		// `this filling suite`
		unless: '(?!shall|will|is|was|are|and|or|by|with|to|that|on|has|may|except|made|pursuant)[a-z]\\w*',
	},
	{ written: 'filling under', meant: 'filing under' },
	{
		...{
			written: 'where',
			meant: 'were',
			after: 'shares notes units warrants options nominees directors proposals votes matters officers below',
		},
		// `units where approved uses are few`
		before:
			'issued\\s(?:on|under|pursuant|to|in|at|upon|as) (?:approved|elected|adopted|ratified|appointed|cast|sold|paid|received|present)(?!\\s(?!(?:on|under|pursuant|to|in|at|upon|as|by|for|and|or|of|with|from|without|against)\\b)[a-z])',
	},
	...months.split(' ').map((month) => ({ written: `${month} of`, meant: month, before: '\\d{1,2},?' })),
	{ written: 'filed as a exhibit', meant: 'filed as an exhibit' },
	{ written: 'tbe', meant: 'the' },
	{ written: 'tlie', meant: 'the' },
	{ written: 'aud', meant: 'and', isSmall: true },
	{ written: 'sbares', meant: 'shares' },
	{ written: 'bas', meant: 'has', before: 'been not' },

	// More phrases of reports, lists and signatures.
	{ written: 'companie’s', meant: 'company’s' },
	{ written: 'effective as', meant: 'effective as of', before: months },
	{ written: 'upto', meant: 'up to' },
	{ written: 'in the even', meant: 'in the event', before: 'of that the any' },
	{ written: 'server as', meant: 'serve as', after: 'to' },
	{ written: 'be reason of', meant: 'by reason of' },
	{ written: 'be virtue of', meant: 'by virtue of' },
	{ written: 'be reference', meant: 'by reference', before: 'into in to herein' },
	{ written: 'there under', meant: 'thereunder', unless: 'the a an this that its our his contract license lease' },
	...['is', 'are', 'being'].map((after) => ({ written: 'file', meant: 'filed', after, before: 'as herewith hereto' })),
	{ written: 'furnish herewith', meant: 'furnished herewith' },
	{
		...{ written: 'file herewith', meant: 'filed herewith', unless: 'the a an this our' },
		notAfter: 'we i hereby to will may shall must and',
	},
	{
		written: 'meeting or',
		meant: 'meeting of',
		after: 'annual special general',
		before: "stockholders(?![’']) shareholders(?![’'])",
	},
	{ written: 'xbrl documents document', meant: 'XBRL document', isWhole: true },
	{ written: 'inline inline xbrl', meant: 'Inline XBRL', isWhole: true },
	{ written: 'interactive file data', meant: 'Interactive Data File', isWhole: true },
	...['reinstated', 'restarted', 'restate', 're-instated'].map((written) => ({
		...{ written, meant: 'restated', after: 'amended\\s{1,9}and', before: restatedDocuments },
	})),
	{ written: 'amend and restated', meant: 'amended and restated', before: restatedDocuments },
	{ written: 'jointly and severely', meant: 'jointly and severally' },
	{ written: 'joint and severable', meant: 'joint and several', before: 'basis liability obligations' },
	...['pari pasu', 'pari-pasu', 'pari passau', 'parri passu'].map((written) => ({
		...{ written, meant: 'pari passu' },
	})),
	{ written: 'without interests', meant: 'without interest', after: 'cash,', unless: 'in' },
	...['event', 'events'].map((word) => ({ written: `${word} of defaults`, meant: `${word} of default` })),
	{ written: 'representation, warranties', meant: 'representations, warranties' },
	{ written: 'close of businesses', meant: 'close of business', before: 'on' },
	{ written: 'brokers non-votes', meant: 'broker non-votes' },
	{ written: 'broker no-votes', meant: 'broker non-votes' },
	{ written: 'differ materiality', meant: 'differ materially' },
	...['obligation', 'obligations', 'duty', 'intention'].map((word) => ({
		...{ written: `${word} to updates`, meant: `${word} to update` },
	})),
	...['these', 'those'].map((word) => ({
		...{ written: `${word} forward-looking statement`, meant: `${word} forward-looking statements` },
		unless: 'disclaimers legends protections provisions disclosures',
	})),
	{ written: 'from of', meant: 'form of' },
	{ written: 'consent off', meant: 'consent of' },
	{
		written: 'content of',
		meant: 'consent of',
		before: 'independent kpmg deloitte ernst grant pricewaterhousecoopers',
	},
	{ written: 'fom of', meant: 'form of' },
	...['attorney-in-act', 'attorney-in-fat', 'atorney-in-fact', 'attorney-in-facts', 'attorney-in-fact-in-fact'].map(
		(written) => ({ written, meant: 'attorney-in-fact', isWhole: true as const }),
	),
	{ written: 'the propose of this', meant: 'the purpose of this' },
	{ written: 'explanatory not', meant: 'explanatory note', isWhole: true },
	...['voice', 'vic', 'vise'].map((written) => ({
		written,
		meant: 'vice',
		before: 'president',
		isWhole: true as const,
	})),
	{ written: 'vice precedent', meant: 'vice president', isWhole: true },
	{ written: 'generals counsel', meant: 'general counsel', isWhole: true },
	{ written: 'chief fincial', meant: 'chief financial', before: 'officer' },
	{ written: 'fomr of', meant: 'form of' },
	{ written: 'prees release', meant: 'press release' },
	{ written: 'press realse', meant: 'press release' },
	{ written: 'press release issued dated', meant: 'press release dated' },
	{ written: 'issue', meant: 'issued', after: 'release', before: 'by\\s(?:the|[A-Z])\\w* on\\s\\w+\\s\\d{1,2}' },
	{
		...{ written: 'issues', meant: 'issued', after: 'press\\srelease news\\srelease' },
		before: `by on\\s(?:${months.replaceAll(' ', '|')})`,
	},
	...['dates', 'dtd', 'datd'].map((written) => ({
		...{ written, meant: 'dated', isSmall: true as const },
		before: `(?:as\\sof\\s)?(?:${months.replaceAll(' ', '|')})\\s\\d{1,2}`,
		after: 'release agreement amendment letter note indenture lease',
	})),
	{ written: 'amendment and restated', meant: 'amended and restated', before: restatedDocuments },
	...['embed', 'embedding', 'embeds'].map((written) => ({
		...{ written, meant: 'embedded', before: 'within\\sthe\\sinline in\\sthe\\sinline' },
	})),
	{ written: 'embedded within in', meant: 'embedded within' },
	{ written: 'inline xbr', meant: 'Inline XBRL' },
	{ written: 'inline ixbrl', meant: 'Inline XBRL', isWhole: true },
	{ written: 'xbrl doc', meant: 'XBRL document', after: 'inline', isWhole: true },
	{ written: 'furbished', meant: 'furnished', before: 'herewith hereto pursuant' },
	...['to', 'of', 'in', 'with'].map((word) => ({
		...{ written: `incorporated ${word} reference`, meant: 'incorporated by reference', before: 'to from herein into' },
	})),
	{ written: 'reference too', meant: 'reference to', after: 'by', before: 'exhibit exhibits annex appendix the our' },
	{ written: 'reference of', meant: 'reference to', after: 'by', before: 'exhibit exhibits annex appendix' },
	{ written: 'form exhibit', meant: 'from exhibit', after: 'reference' },
	{ written: 'omit', meant: 'omitted', after: 'been are were', before: 'pursuant in\\saccordance' },
	...['emitted', 'submitted'].map((written) => ({
		...{ written, meant: 'omitted', after: 'been', before: 'pursuant\\sto\\sitem\\s601' },
	})),
	{ written: 'scheduled have been', meant: 'schedules have been', before: 'omitted' },
	{ written: 'schedule have been', meant: 'schedules have been', before: 'omitted', notAfter: 'the and' },
	...['60l', '6o1', '6ol', '6oi', '60i'].map((number) => ({ written: `item ${number}`, meant: 'Item 601' })),
	...['regulation s k', 'regulation s_k', 'regulation sk', 'regulation s–-k'].map((written) => ({
		...{ written, meant: 'Regulation S-K', isWhole: true as const },
	})),
	{ written: 'undo', meant: 'undue', before: 'reliance influence hardship burden', notAfter: beforeVerbs },
	{ written: 'refrom', meant: 'reform', before: 'act' },
	{ written: 'hereof', meant: 'herein', after: 'incorporated', before: 'by' },
	{ written: 'subjected to the liabilities', meant: 'subject to the liabilities' },
	{ written: 'in to', meant: 'into', after: 'reference', before: 'this the any' },
	{ written: 'in pursuant to', meant: 'pursuant to' },
	{ written: 'apon', meant: 'upon' },
	{ written: 'potions of this', meant: 'portions of this' },
	{ written: 'chef', meant: 'chief', before: 'executive financial legal accounting operating administrative' },
	{ written: 'general consel', meant: 'general counsel' },
	{ written: 'vale', meant: 'value', after: 'par' },
	{ written: 'pro froma', meant: 'pro forma' },
	{ written: 'compensary', meant: 'compensatory' },
	{ written: 'event reporting', meant: 'event reported', after: 'earliest' },
	{ written: 'inclusive', meant: 'including', before: 'zip area' },
	{ written: 'estern', meant: 'Eastern', before: 'time daylight standard', isWhole: true },
	{ written: 'daylite', meant: 'Daylight', before: 'time saving savings', isWhole: true },
	{ written: 'plan or merger', meant: 'Plan of Merger', after: 'and', isWhole: true },
	{
		...{ written: 'an', meant: 'and', before: 'chief general secretary president treasurer' },
		after: 'president officer secretary counsel treasurer director',
	},
];

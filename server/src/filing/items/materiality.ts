/** Sentences on whether a cybersecurity incident is material, recognized by their words; white space is folded. */

const incident = '(?:incidents?|breach(?:es)?|attacks?|intrusions?|events?|matters?|compromise|unauthorized access|it)';
/** A character before no word of the impact of an incident, which need not be known yet. */
const noImpact = '(?:(?!\\b(?:impact|effect|affect|consequence|reasonably likely|influence)).)';
const determine = '(?:determin\\w*|conclu\\w+|decid\\w+|assess\\w*|establish\\w*|ascertain\\w*)';
const material =
	'(?:material(?:ity)?|immaterial)\\b(?! (?:adverse(?:ly)?|impact|effect|affect|consequence|information|aspects))';
/** A question that is open: whether the incident is material, or its materiality. */
const open = `${noImpact}{0,40}?\\b(?:(?:whether|if)\\b${noImpact}{0,40}?\\b${incident}\\b${noImpact}{0,40}?\\b${material}|materiality of (?:the|this)\\b${noImpact}{0,30}\\b${incident}\\b)`;
/** Ways to say that an incident is not, or not known to be, material. */
const undetermined: readonly RegExp[] = [
	// "has not yet determined whether the incident is material", "is unable to conclude that …", "has yet to determine"
	new RegExp(
		`\\b(?:not|yet to|unable to|neither|too early to|cannot)\\b[^.;]{0,40}\\b${determine}\\b${noImpact}{0,60}?\\b${incident}\\b${noImpact}{0,50}?\\b${material}`,
		'i',
	),
	// "no determination has been made as to the materiality of the incident"
	new RegExp(
		`\\b(?:no|not)\\b[^.;]{0,20}\\b(?:determination|conclusion|decision|assessment)\\b${noImpact}{0,80}?\\b(?:material(?:ity)?) of (?:the|this|such)\\b[^.;]{0,30}\\b${incident}\\b`,
		'i',
	),
	// "the materiality of the incident has not been determined", "the incident has not been determined to be material"
	new RegExp(
		`\\b${incident}\\b${noImpact}{0,60}?\\b(?:not|yet to)\\b ${noImpact}{0,20}?\\b(?:be )?${determine}(?=\\b(?: to be (?:a )?(?:\\w+ )?material|\\W*$|[,;]))`,
		'i',
	),
	// "is still assessing whether the incident is material", "… the materiality of the incident"
	new RegExp(
		`\\b(?:still|continu\\w+|in the process of|currently)\\b[^.;]{0,40}\\b(?:assess|evaluat|determin|investigat|analy[sz])\\w*\\b${open}`,
		'i',
	),
	new RegExp(`\\b(?:assessment|evaluation|investigation|analysis)\\b${open}.{0,60}\\bongoing\\b`, 'i'),
	// "does not believe that the incident is material"
	new RegExp(
		`\\bnot\\b[^.;]{0,30}\\b(?:believe|consider|expect|think|regard|deem|view)\\w*\\b${noImpact}{0,40}?\\b${incident}\\b${noImpact}{0,40}?\\b${material}`,
		'i',
	),
	// "the incident is not material", "the incident was determined to be immaterial"
	new RegExp(
		`\\b${incident}\\b${noImpact}{0,30}?\\b(?:is|was|are|were|be|been)\\b(?:${noImpact}{0,40}?\\bnot\\b${noImpact}{0,40}?\\bmaterial|${noImpact}{0,30}?\\bimmaterial)\\b(?! (?:adverse|impact|effect|affect|information))`,
		'i',
	),
];

/** "determined that the incident is material"; not what was not determined, nor whether. */
const determined =
	/(?<!\b(?:not|no|neither|unable|yet|cannot|whether|if)\b[^.;,]{0,40})\b(?:determin|conclud|believ|consider|deem)\w*\b(?:(?!\b(?:not|whether|if)\b)[^.;]){0,120}\bmaterial\b|(?<!\b(?:not|no|whether|if|was a|is a|potential\w*)\b[^.;,]{0,40})\bmaterial cybersecurity (?:incident|breach|event)\b/i;

/** Whether a sentence says that it is not known, or not so, that the incident itself is material. */
export function deniesMateriality(sentence: string): boolean {
	return /material/i.test(sentence) && undetermined.some((words) => words.test(sentence));
}

/** Whether a sentence says that the incident was found to be material. */
export function statesMateriality(sentence: string): boolean {
	return /material/i.test(sentence) && determined.test(sentence);
}

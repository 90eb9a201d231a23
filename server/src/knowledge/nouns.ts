/** Nouns and verbs of reports, for their number: *these statement*, *the agreement provide*. */
import { wordsOf } from './wordList';

/** Nouns that are counted, in the singular. None stands before another noun that is not listed here as what may follow. */
export const countedNouns: readonly string[] = wordsOf(`
	agreement amendment arrangement change claim committee company condition covenant creditor customer day director document
	employee estimate event executive exhibit factor holder installment investor lender loan matter measure member month nominee
	obligation officer owner party payment person plan policy product proposal provision quarter registrant report
	representative requirement restriction result risk share shareholder statement stockholder subsidiary term transaction
	uncertainty understanding unit vote warrant week year
`);

/** Those of them that are verbs as well: `each reports to her`, `this results in`. */
export const nounsThatAreVerbs: readonly string[] = wordsOf(
	'change claim document estimate exhibit loan matter measure plan report result risk share term vote warrant',
);

/** Those of them that stand in the plural where a number in digits is before them; others have a number for a name: `Section 16 officer`. */
export const measuredNouns: readonly string[] = wordsOf('day director employee month share vote warrant week');

/** What follows a noun that belongs to no other one: `these statement are`, but `these share purchases`. */
export const afterNouns: readonly string[] = wordsOf(`
	after against agreed among approved are as at attached before between by cast described during effective elected entered
	filed for from had has have held in is issued listed may named of on outstanding pursuant resigned set signed that to under
	until voted was were which who will with
`);

/** Verbs of reports, as in a dictionary, that are no nouns: after a subject they tell its number. */
export const verbsAlone: readonly string[] = wordsOf(`
	accrue agree allow appoint bear become consist constitute contain continue describe elect expect expire hold include intend
	involve own prohibit provide refinance relate remain represent require serve terminate
`);

/** How words begin that are British by their spelling or kind: beside them a company may stand with a verb in the plural. */
export const britishWords: readonly string[] = wordsOf(`
	authoris behaviour centre cheque colour favour fulfil honour labour licence organis plc programme realis recognis summaris
	utilis whilst
`);

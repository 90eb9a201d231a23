/** The words of a company's name that tell which company it is. */
import { keysOf, withoutAccents } from '../../text/words';

/** Kinds of companies, small words, and words of the legend that stand beside a name. */
const common: ReadonlySet<string> = new Set(
	`the of and for in a an inc incorporated corp corporation co company companies ltd limited llc lp llp plc sa nv ag
	group holding holdings international trust fund bancorp partners file number commission exact name registrant`.split(
		/\s+/,
	),
);

/** The words in small letters without accents, and without what EDGAR adds to a name (`/DE/`); empty where a name has no words of its own. */
export const tellingWords = (name: string): readonly string[] =>
	keysOf(withoutAccents(name.replace(/\/[A-Z]{2,4}\/?$/i, ''))).filter((word) => word.length > 1 && !common.has(word));

/** What is still open in a paragraph, by the way in which it is known. */
import { rememberedByParagraph } from '../../text/remembered';
import { asidesIn } from './asides';
import { blanksIn } from './blanks';
import { abbreviationsIn, draftWordsIn, fieldsIn } from './fields';
import type { FoundDebris } from './found';

/** What is found in a paragraph, with offsets in it. */
export interface ParagraphDebris {
	readonly fields: readonly FoundDebris[];
	readonly blanks: readonly FoundDebris[];
	readonly abbreviations: readonly FoundDebris[];
	readonly asides: readonly FoundDebris[];
	readonly words: readonly FoundDebris[];
}

/** What is found in a paragraph; `undefined` where nothing is, as in most. */
export const debrisOf = rememberedByParagraph((text): ParagraphDebris | undefined => {
	const found = {
		fields: fieldsIn(text),
		blanks: blanksIn(text),
		abbreviations: abbreviationsIn(text),
		asides: asidesIn(text),
		words: draftWordsIn(text),
	};
	return Object.values(found).some(({ length }) => length > 0) ? found : undefined;
});

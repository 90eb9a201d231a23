/** The rules, in the order of the documentation. */
import { reportDateMissing } from './cover/reportDateMissing';
import { attachmentNotListed } from './exhibits/attachmentNotListed';
import { duplicateExhibit } from './exhibits/duplicateExhibit';
import { exhibitIndexMismatch } from './exhibits/exhibitIndexMismatch';
import { exhibitNotAttached } from './exhibits/exhibitNotAttached';
import { exhibitNotListed } from './exhibits/exhibitNotListed';
import { exhibitNotMentioned } from './exhibits/exhibitNotMentioned';
import { exhibitNumberMissing } from './exhibits/exhibitNumberMissing';
import { exhibitParagraphLetter } from './exhibits/exhibitParagraphLetter';
import { exhibitsItemMissing } from './exhibits/exhibitsItemMissing';
import { duplicateItem } from './items/duplicateItem';
import { itemCaptionMismatch } from './items/itemCaptionMismatch';
import { itemCaptionMissing } from './items/itemCaptionMissing';
import { legacyItemNumber } from './items/legacyItemNumber';
import { noItems } from './items/noItems';
import { unknownItem } from './items/unknownItem';
import type { Rule } from './rule';
import { signatureDateBeforeEvent } from './signatures/signatureDateBeforeEvent';
import { signatureDateMissing } from './signatures/signatureDateMissing';
import { signatureLegend } from './signatures/signatureLegend';
import { signatureMissing } from './signatures/signatureMissing';
import { signatureUnsigned } from './signatures/signatureUnsigned';
import { signerNameMissing } from './signatures/signerNameMissing';
import { signerTitleMissing } from './signatures/signerTitleMissing';

/** Every rule, cover page first and signatures last. */
export const rules: readonly Rule[] = [
	reportDateMissing,
	noItems,
	unknownItem,
	itemCaptionMismatch,
	itemCaptionMissing,
	legacyItemNumber,
	duplicateItem,
	exhibitsItemMissing,
	exhibitParagraphLetter,
	exhibitNotListed,
	exhibitNotMentioned,
	exhibitNotAttached,
	attachmentNotListed,
	exhibitNumberMissing,
	exhibitIndexMismatch,
	duplicateExhibit,
	signatureMissing,
	signatureLegend,
	signatureUnsigned,
	signerNameMissing,
	signerTitleMissing,
	signatureDateMissing,
	signatureDateBeforeEvent,
];

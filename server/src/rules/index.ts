/** The rules, in the order of the documentation. */
import { checkBoxesMissing } from './cover/checkBoxesMissing';
import { checkBoxText } from './cover/checkBoxText';
import { reportDateMissing } from './cover/reportDateMissing';
import { attachmentNotListed } from './exhibits/attachmentNotListed';
import { certificationExhibit } from './exhibits/certificationExhibit';
import { coverPageExhibit } from './exhibits/coverPageExhibit';
import { duplicateExhibit } from './exhibits/duplicateExhibit';
import { exhibitIndexAfterSignatures } from './exhibits/exhibitIndexAfterSignatures';
import { exhibitIndexMismatch } from './exhibits/exhibitIndexMismatch';
import { exhibitLinkMissing } from './exhibits/exhibitLinkMissing';
import { exhibitLinkTarget } from './exhibits/exhibitLinkTarget';
import { exhibitNotAttached } from './exhibits/exhibitNotAttached';
import { exhibitNotListed } from './exhibits/exhibitNotListed';
import { exhibitNotMentioned } from './exhibits/exhibitNotMentioned';
import { exhibitNumberMissing } from './exhibits/exhibitNumberMissing';
import { exhibitNumberUnknown } from './exhibits/exhibitNumberUnknown';
import { exhibitOrder } from './exhibits/exhibitOrder';
import { exhibitParagraphLetter } from './exhibits/exhibitParagraphLetter';
import { exhibitsItemMissing } from './exhibits/exhibitsItemMissing';
import { footnoteMarkUnexplained } from './exhibits/footnoteMarkUnexplained';
import { redactionUnmarked } from './exhibits/redactionUnmarked';
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
	checkBoxesMissing,
	checkBoxText,
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
	exhibitOrder,
	exhibitNumberUnknown,
	exhibitIndexAfterSignatures,
	exhibitLinkMissing,
	exhibitLinkTarget,
	coverPageExhibit,
	footnoteMarkUnexplained,
	redactionUnmarked,
	certificationExhibit,
	signatureMissing,
	signatureLegend,
	signatureUnsigned,
	signerNameMissing,
	signerTitleMissing,
	signatureDateMissing,
	signatureDateBeforeEvent,
];

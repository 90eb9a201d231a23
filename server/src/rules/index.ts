/** The list of the rules. */

import { amendmentDateDiffers } from './cover/amendmentDateDiffers';
import { amendmentNumberMissing } from './cover/amendmentNumberMissing';
import { checkBoxesMissing } from './cover/checkBoxesMissing';
import { checkBoxText } from './cover/checkBoxText';
import { coverFieldMissing } from './cover/coverFieldMissing';
import { coverLineMissing } from './cover/coverLineMissing';
import { coverValueChanged } from './cover/coverValueChanged';
import { coverValueMismatch } from './cover/coverValueMismatch';
import { coverWords } from './cover/coverWords';
import { emergingGrowthMissing } from './cover/emergingGrowthMissing';
import { employerNumberFormat } from './cover/employerNumberFormat';
import { fileNumberFormat } from './cover/fileNumberFormat';
import { formHeadingMissing } from './cover/formHeadingMissing';
import { numberLetter } from './cover/numberLetter';
import { parValueMismatch } from './cover/parValueMismatch';
import { registrantMissing } from './cover/registrantMissing';
import { reportDateAfterSignature } from './cover/reportDateAfterSignature';
import { reportDateMissing } from './cover/reportDateMissing';
import { reportDateNotEarliest } from './cover/reportDateNotEarliest';
import { securitiesRowIncomplete } from './cover/securitiesRowIncomplete';
import { securitiesTableMissing } from './cover/securitiesTableMissing';
import { tradingSymbolMismatch } from './cover/tradingSymbolMismatch';
import { transitionPeriodBox } from './cover/transitionPeriodBox';
import { amountMismatch } from './exhibits/amountMismatch';
import { attachmentNotListed } from './exhibits/attachmentNotListed';
import { certificationExhibit } from './exhibits/certificationExhibit';
import { coverPageExhibit } from './exhibits/coverPageExhibit';
import { duplicateExhibit } from './exhibits/duplicateExhibit';
import { exhibitDateMismatch } from './exhibits/exhibitDateMismatch';
import { exhibitDescription } from './exhibits/exhibitDescription';
import { exhibitFileShared } from './exhibits/exhibitFileShared';
import { exhibitHeadingMismatch } from './exhibits/exhibitHeadingMismatch';
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
import { exhibitRegistrantMismatch } from './exhibits/exhibitRegistrantMismatch';
import { exhibitsItemMissing } from './exhibits/exhibitsItemMissing';
import { exhibitTitleMismatch } from './exhibits/exhibitTitleMismatch';
import { footnoteMarkUnexplained } from './exhibits/footnoteMarkUnexplained';
import { incorporatedSource } from './exhibits/incorporatedSource';
import { periodMismatch } from './exhibits/periodMismatch';
import { redactionExhibitKind } from './exhibits/redactionExhibitKind';
import { redactionStatement } from './exhibits/redactionStatement';
import { redactionUnmarked } from './exhibits/redactionUnmarked';
import { schedulesUndertaking } from './exhibits/schedulesUndertaking';
import { factBoxMismatch } from './facts/factBoxMismatch';
import { factContext } from './facts/factContext';
import { factCyber } from './facts/factCyber';
import { factFiscalYearEnd } from './facts/factFiscalYearEnd';
import { factHidden } from './facts/factHidden';
import { factIdentifier } from './facts/factIdentifier';
import { factMissing } from './facts/factMissing';
import { factSchema } from './facts/factSchema';
import { factSecuritiesContext } from './facts/factSecuritiesContext';
import { factTextMismatch } from './facts/factTextMismatch';
import { factTransitionFlag } from './facts/factTransitionFlag';
import { factValue } from './facts/factValue';
import { activeContent } from './html/activeContent';
import { entityUnknown } from './html/entityUnknown';
import { externalLink } from './html/externalLink';
import { htmlElement } from './html/htmlElement';
import { idDoubled } from './html/idDoubled';
import { nestedTable } from './html/nestedTable';
import { pictureFile } from './html/pictureFile';
import { rawCharacter } from './html/rawCharacter';
import { tagUnclosed } from './html/tagUnclosed';
import { accountantRefusal } from './items/accountantRefusal';
import { acquiredBusinessFinancials } from './items/acquiredBusinessFinancials';
import { agreementNotDescribed } from './items/agreementNotDescribed';
import { auditorAdviceLetter } from './items/auditorAdviceLetter';
import { changeOfAccountant } from './items/changeOfAccountant';
import { cyberNotDetermined } from './items/cyberNotDetermined';
import { departureDate } from './items/departureDate';
import { directorAppointment } from './items/directorAppointment';
import { duplicateItem } from './items/duplicateItem';
import { emptyItem } from './items/emptyItem';
import { estimateToFollow } from './items/estimateToFollow';
import { filedHerewithFurnished } from './items/filedHerewithFurnished';
import { frequencyDecisionLate } from './items/frequencyDecisionLate';
import { frequencyVote } from './items/frequencyVote';
import { furnishedIncorporated } from './items/furnishedIncorporated';
import { furnishedLegendSense } from './items/furnishedLegendSense';
import { furnishedLegendTarget } from './items/furnishedLegendTarget';
import { furnishedUnderFiledItem } from './items/furnishedUnderFiledItem';
import { incorporationTargetMissing } from './items/incorporationTargetMissing';
import { itemCaptionMismatch } from './items/itemCaptionMismatch';
import { itemCaptionMissing } from './items/itemCaptionMissing';
import { itemNotInForce } from './items/itemNotInForce';
import { itemNumberMissing } from './items/itemNumberMissing';
import { itemOrder } from './items/itemOrder';
import { itemWithoutExhibit } from './items/itemWithoutExhibit';
import { legacyItemNumber } from './items/legacyItemNumber';
import { noItems } from './items/noItems';
import { nonRelianceContent } from './items/nonRelianceContent';
import { refusalMeeting } from './items/refusalMeeting';
import { registrantNameInText } from './items/registrantNameInText';
import { resignationLetter } from './items/resignationLetter';
import { resultsUnderOtherItem } from './items/resultsUnderOtherItem';
import { saleContent } from './items/saleContent';
import { shellLaterStatements } from './items/shellLaterStatements';
import { transitionReportForm } from './items/transitionReportForm';
import { unknownItem } from './items/unknownItem';
import { unknownReference } from './items/unknownReference';
import { voteResults } from './items/voteResults';
import type { Rule } from './rule';
import { registrantNameMismatch } from './signatures/registrantNameMismatch';
import { signatureDateBeforeEvent } from './signatures/signatureDateBeforeEvent';
import { signatureDateMissing } from './signatures/signatureDateMissing';
import { signatureLegend } from './signatures/signatureLegend';
import { signatureMark } from './signatures/signatureMark';
import { signatureMissing } from './signatures/signatureMissing';
import { signatureUnsigned } from './signatures/signatureUnsigned';
import { signerNameMismatch } from './signatures/signerNameMismatch';
import { signerNameMissing } from './signatures/signerNameMissing';
import { signerTitleMissing } from './signatures/signerTitleMissing';
import { documentSequence } from './submission/documentSequence';
import { documentType } from './submission/documentType';
import { duplicateFileName } from './submission/duplicateFileName';
import { fileName } from './submission/fileName';
import { fileNotPart } from './submission/fileNotPart';
import { headerFormMismatch } from './submission/headerFormMismatch';
import { headerItemsMismatch } from './submission/headerItemsMismatch';
import { headerPeriodMismatch } from './submission/headerPeriodMismatch';
import { headerRegistrantMismatch } from './submission/headerRegistrantMismatch';
import { headerValue } from './submission/headerValue';
import { pdfWithoutCounterpart } from './submission/pdfWithoutCounterpart';
import { slidesAsPictures } from './submission/slidesAsPictures';
import { actMisnamed } from './text/actMisnamed';
import { amountMalformed } from './text/amountMalformed';
import { characterDamaged } from './text/characterDamaged';
import { companyOtherwise } from './text/companyOtherwise';
import { dateImpossible } from './text/dateImpossible';
import { dateImprobable } from './text/dateImprobable';
import { draftMark } from './text/draftMark';
import { figuresAtOdds } from './text/figuresAtOdds';
import { formMisnamed } from './text/formMisnamed';
import { labelOrder } from './text/labelOrder';
import { lineEndsMissing } from './text/lineEndsMissing';
import { lineTooLong } from './text/lineTooLong';
import { nonAsciiCharacter } from './text/nonAsciiCharacter';
import { otherCompany } from './text/otherCompany';
import { paragraphDoubled } from './text/paragraphDoubled';
import { personOtherwise } from './text/personOtherwise';
import { placeholder } from './text/placeholder';
import { privateNumber } from './text/privateNumber';
import { punctuationDoubled } from './text/punctuationDoubled';
import { quoteUnclosed } from './text/quoteUnclosed';
import { sentenceBroken } from './text/sentenceBroken';
import { staleValue } from './text/staleValue';
import { tableTags } from './text/tableTags';
import { termDefinedTwice } from './text/termDefinedTwice';
import { termMismatch } from './text/termMismatch';
import { termUndefined } from './text/termUndefined';
import { wordDoubled } from './text/wordDoubled';
import { wordMisspelled } from './text/wordMisspelled';
import { wordProcessorMarkup } from './text/wordProcessorMarkup';
import { wordsAtOdds } from './text/wordsAtOdds';
import { lateFiling } from './timing/lateFiling';

export { exampleDay } from './examples/report';

/** The rules by family, each family the folder of its rules; cover page first, in the order of the documentation. */
export const families = {
	cover: [
		formHeadingMissing,
		reportDateMissing,
		reportDateAfterSignature,
		reportDateNotEarliest,
		registrantMissing,
		coverFieldMissing,
		fileNumberFormat,
		employerNumberFormat,
		numberLetter,
		checkBoxesMissing,
		checkBoxText,
		emergingGrowthMissing,
		transitionPeriodBox,
		securitiesTableMissing,
		securitiesRowIncomplete,
		tradingSymbolMismatch,
		amendmentDateDiffers,
		coverValueChanged,
		amendmentNumberMissing,
		coverWords,
		coverLineMissing,
		parValueMismatch,
		coverValueMismatch,
	],
	facts: [
		factMissing,
		factTextMismatch,
		factBoxMismatch,
		factFiscalYearEnd,
		factIdentifier,
		factHidden,
		factCyber,
		factTransitionFlag,
		factSecuritiesContext,
		factContext,
		factValue,
		factSchema,
	],
	items: [
		noItems,
		unknownItem,
		itemCaptionMismatch,
		itemCaptionMissing,
		itemNumberMissing,
		legacyItemNumber,
		itemNotInForce,
		duplicateItem,
		itemOrder,
		emptyItem,
		incorporationTargetMissing,
		itemWithoutExhibit,
		acquiredBusinessFinancials,
		furnishedUnderFiledItem,
		furnishedLegendTarget,
		furnishedLegendSense,
		filedHerewithFurnished,
		voteResults,
		changeOfAccountant,
		nonRelianceContent,
		directorAppointment,
		resignationLetter,
		departureDate,
		cyberNotDetermined,
		shellLaterStatements,
		transitionReportForm,
		accountantRefusal,
		agreementNotDescribed,
		auditorAdviceLetter,
		estimateToFollow,
		frequencyDecisionLate,
		frequencyVote,
		furnishedIncorporated,
		refusalMeeting,
		resultsUnderOtherItem,
		saleContent,
		unknownReference,
		registrantNameInText,
	],
	exhibits: [
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
		exhibitHeadingMismatch,
		exhibitFileShared,
		exhibitDateMismatch,
		exhibitTitleMismatch,
		exhibitRegistrantMismatch,
		amountMismatch,
		exhibitDescription,
		footnoteMarkUnexplained,
		redactionUnmarked,
		certificationExhibit,
		redactionStatement,
		redactionExhibitKind,
		schedulesUndertaking,
		incorporatedSource,
		periodMismatch,
	],
	signatures: [
		signatureMissing,
		signatureLegend,
		signatureUnsigned,
		signerNameMissing,
		signerNameMismatch,
		signerTitleMissing,
		signatureDateMissing,
		signatureDateBeforeEvent,
		registrantNameMismatch,
		signatureMark,
	],
	submission: [
		headerItemsMismatch,
		headerPeriodMismatch,
		headerRegistrantMismatch,
		headerFormMismatch,
		headerValue,
		documentSequence,
		fileName,
		documentType,
		duplicateFileName,
		pdfWithoutCounterpart,
		slidesAsPictures,
		fileNotPart,
	],
	html: [
		activeContent,
		externalLink,
		pictureFile,
		rawCharacter,
		htmlElement,
		nestedTable,
		entityUnknown,
		tagUnclosed,
		idDoubled,
	],
	text: [
		lineEndsMissing,
		lineTooLong,
		nonAsciiCharacter,
		tableTags,
		characterDamaged,
		placeholder,
		privateNumber,
		actMisnamed,
		formMisnamed,
		wordMisspelled,
		wordDoubled,
		wordsAtOdds,
		punctuationDoubled,
		sentenceBroken,
		labelOrder,
		paragraphDoubled,
		quoteUnclosed,
		amountMalformed,
		figuresAtOdds,
		dateImpossible,
		dateImprobable,
		staleValue,
		draftMark,
		wordProcessorMarkup,
		termDefinedTwice,
		termMismatch,
		termUndefined,
		otherCompany,
		personOtherwise,
		companyOtherwise,
	],
	timing: [lateFiling],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export type Family = keyof typeof families;

/** The families in their order. */
export const familyNames = Object.keys(families) as readonly Family[];

/** The family of the rule with that id; undefined where there is no such rule. */
export const familyOf = (id: string): Family | undefined => familyById.get(id);

/** Every rule, in the order of the families. */
export const rules: readonly Rule[] = Object.values(families).flat();

const familyById: ReadonlyMap<string, Family> = new Map(
	familyNames.flatMap((family) => families[family].map(({ id }) => [id, family])),
);

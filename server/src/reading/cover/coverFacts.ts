/** The facts of inline XBRL on a cover page, with the values that their tags give them. */
import type { CheckBox, CoverPage, Filing } from '../../filing/filing';
import { groups } from '../../text/groups';
import type { Piece, Span } from '../../text/span';
import type { Fact } from '../../text/visibleText';
import { perFiling } from '../perFiling';
import { boxesOf } from './boxesOf';

/** The facts about the document and its registrant by their names without `dei:`; each list in text order. */
export type CoverFacts = ReadonlyMap<string, readonly Fact[]>;

/** The facts of a tagged cover; undefined where the cover is not tagged, or only a word of it. */
export const coverFacts = perFiling(({ visible }: Filing): CoverFacts | undefined => {
	const ofDocument = visible.facts.filter(({ name }) => name.startsWith('dei:'));
	const byName = groups(ofDocument.map((fact) => [fact.name.slice('dei:'.length), fact]));
	return byName.size >= 5 ? byName : undefined;
});

/** What a fact says yes or no to; undefined where its value follows the box that it shows. */
export function booleanOf(filing: Filing, fact: Fact): boolean | undefined {
	const { source } = filing;
	const tag = /^<[^>]*>/.exec(source.slice(fact.span.start, fact.span.end))?.[0] ?? '';
	const format = /\sformat\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1];
	const words = (format === undefined ? fact.value : format).toLowerCase();
	if (/^(?:\w+:)?(?:fixed-|boolean)?true$/.test(words)) {
		return true;
	}
	return /^(?:\w+:)?(?:fixed-|boolean)?false$/.test(words) ? false : undefined;
}

/** The fact that a reader sees at the start of a span; undefined where it shows none. */
export function factShowing({ visible }: Filing, { start }: Span): Fact | undefined {
	const at = visible.offset(start);
	return visible.facts.find(({ shown }) => shown.start <= at && at < shown.end);
}

/** Where a reader sees the fact; undefined where it is hidden. */
export function shownSpan({ visible }: Filing, { shown }: Fact): Span | undefined {
	return shown.start < shown.end ? visible.piece(shown.start, shown.end).span : undefined;
}

/** The facts of the boxes, by the ids of their legends. */
export const boxFacts: Readonly<Record<string, string>> = {
	'rule-425': 'WrittenCommunications',
	'rule-14a-12': 'SolicitingMaterial',
	'rule-14d-2': 'PreCommencementTenderOffer',
	'rule-13e-4': 'PreCommencementIssuerTenderOffer',
	'emerging-growth-box': 'EntityEmergingGrowthCompany',
	'extended-transition': 'EntityExTransitionPeriod',
};

/** The boxes of the cover that stand beside their legends, in text order. */
export function boxesBesideLegends(filing: Filing): readonly CheckBox[] {
	// A box on the line above the sentence about the transition period is that of the line.
	return boxesOf(filing).filter(
		({ id, box, legend }) =>
			id !== 'extended-transition' ||
			!box ||
			!filing.visible.textOf({ start: box.span.end, end: legend.span.start }).includes('\n'),
	);
}

/** The words of the cover that a fact is about; undefined for a fact about no words of it. */
export function wordsOfFact(filing: Filing, cover: CoverPage, name: string): Piece | undefined {
	const box = boxesBesideLegends(filing).find(({ id }) => boxFacts[id] === name);
	if (box) {
		return box.box ?? box.legend;
	}
	if (name.startsWith('EntityAddress')) {
		return cover.address;
	}
	const pieces: Readonly<Record<string, Piece | undefined>> = {
		DocumentType: cover.formType,
		DocumentPeriodEndDate: cover.dateOfReport,
		EntityRegistrantName: cover.registrants[0],
		EntityIncorporationStateCountryCode: cover.stateOfIncorporation,
		EntityFileNumber: cover.commissionFileNumber,
		EntityTaxIdentificationNumber: cover.employerIdentificationNumber,
		CityAreaCode: cover.telephone,
		LocalPhoneNumber: cover.telephone,
	};
	return pieces[name];
}

/** Questions about who does what to whom: parties that deal with themselves, that do what the other one does, or that are called what another one is. */
import type { FigureQuestion } from './figureQuestion';

/** What a party of a contract is called, after its article. */
const party =
	'(Company|Registrant|Partnership|Trust|Bank|Seller|Sellers|Buyer|Purchaser|Purchasers|Investor|Lender|Lenders|Borrower|Issuer|Guarantor|Parent|General Partner|Depositor|Servicer|Landlord|Tenant|Lessor|Lessee|Licensor|Licensee|Executive)';
/** That a party does something, before what it does. */
const does =
	'(?:(?:has |have |also )?(?:agreed|undertook|is required|was required|is obligated|intends|expects) to|will(?: also| not)?|shall|would|must)';
/** No letter, mark or word by which the second name is part of a longer one. */
const alone = "(?![\\w’'-]|\\u0092| [A-Z\\d(]| (?:portion|share|part|and|or|plan|group|match\\w*)\\b)";
const ownRole =
	'borrower|lender|issuer|guarantor|seller|buyer|purchaser|depositor|issuing entity|landlord|tenant|lessor|lessee|licensor|licensee';
/** Words beside which payments go the other way. */
const goesBack =
	/\b(?:re-?imburs|repurchas|redeem|redempt|refund|rebate|return|indemnif|adjust|swap|hedg|deposit|escrow|put right|buy ?back|counterclaim|cross-|rescind|rescission|fail|breach|terminat|default)/i;

/** What the parties of a sentence are asked, in any order. */
export const roleQuestions: readonly FigureQuestion[] = [
	{
		// the Seller will provide services to the Seller
		needs: ' the ',
		unless: /\b(?:each|another|other|itself|among)\b/,
		pattern: new RegExp(
			`\\b[Tt]he ${party} (?:${does} |(?:has |have )?(?=paid|sold|lent))(?:pay|paid|sell|sold|lend|lent|issue|issue and sell|purchase|transfer|provide|reimburse|deliver|assign|lease|license|repay)(?: (?:[a-z-]+|\\$[\\d,.]+|[\\d,.]+)){0,7}? the \\1${alone}`,
			'g',
		),
		instead: ([whole, name]) =>
			/\b(?:for|of|by|on|in|under|at|through|that|which|as) the [A-Z][A-Za-z ]+$/.test(whole)
				? undefined
				: `the ${name} does not deal with itself`,
	},
	{
		// The Company is not affiliated with the Company; became a subsidiary of the Company
		needs: / (?:affiliated|subsidiary) /,
		pattern: new RegExp(
			`\\b(?<!\\b(?:of|with|in|by) )[Tt]he ${party} (?:is|was|became|has become|will become|will be|surviv\\w+ (?:the [Mm]erger )?as) (?:not )?(?:an? )?(?:direct |indirect |wholly[- ]owned,? |and )*(?:affiliated with|subsidiary of) the \\1${alone}`,
			'g',
		),
		instead: () => 'both are the same',
	},
	{
		// with the Company surviving the Merger as a wholly owned subsidiary of the Company
		needs: ' surviving ',
		pattern:
			/\bwith (the Company|Parent) surviving (?:the (?:[A-Z][a-z]+ )?[Mm]erger )?(?:and (?:becoming|continuing) )?as an? (?:direct |indirect |wholly[- ]owned,? |and )*subsidiary of \1(?![’'])(?= ?[.,;)]| and )/g,
		instead: () => 'both are the same',
	},
	{
		// the disagreement with the General Partner or the General Partner
		needs: ' or the ',
		pattern: new RegExp(`\\b(?:with|of|to|by|from|on) the ${party} or the \\1${alone}`, 'g'),
		instead: ([, name]) => `the ${name} twice`,
	},
	{
		// between the Company, as lender, and the Lender
		needs: ', as ',
		pattern: new RegExp(`, as (${ownRole}),? (?:and|among) the \\1${alone}(?! part)`, 'gi'),
		instead: ([, role = '']) => `${role} twice`,
	},
	{
		// among the Issuer, the Company, as issuer, and …
		needs: ', as ',
		pattern: new RegExp(
			`\\b(?:among|between) the (${ownRole}), (?!as )(?:(?!, as )[^.;()]){2,80}, as \\1(?=,| and| \\()(?!, \\1)`,
			'gi',
		),
		instead: ([whole, role = '']) =>
			/\bco-|additional|other|successor/i.test(whole) ? undefined : `the ${role} is another party`,
	},
	{
		// the Company, as lender, and Alder Bank, N.A., as borrower
		needs: ', as borrower',
		pattern:
			/\bthe (?:Company|Registrant), as lender, and [^;()]{2,60}?(?:Bank|National Association|N\.A\.|Lenders?),? as borrower\b/g,
		instead: () => 'a bank is the lender',
	},
	{
		// the lender paid the Company a fee; the underwriters will pay commissions to the Company
		needs: / (?:fees?|commissions?|interest)\b/,
		unless: goesBack,
		pattern:
			/\b[Tt]he (?:lenders?|Lenders?|initial purchasers|Initial Purchasers|[Uu]nderwriters?|(?:[Pp]lacement|[Ss]ales) [Aa]gents?) (?:has |have )?(?:paid|pays?|will pay|agreed to pay|shall pay) (?:(?:to )?the (?:Company|Borrower|Issuer) (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:fees?|commissions?|interest)\b|(?:an? |the )?(?:[a-z-]+ ){0,3}?(?:fees?|commissions?|interest)(?: of \$[\d,.]+(?: million)?)? to the (?:Company|Borrower|Issuer)\b)/g,
		instead: () => 'it is the other party that pays it',
	},
	{
		// The Company paid the purchase price to the Purchaser
		needs: 'purchase price',
		unless: goesBack,
		pattern:
			/\b[Tt]he (?:Company|Sellers?|Issuer) (?:paid|pays|will pay|agreed to pay|shall pay) (?:the|an?|such) (?:aggregate |total )?purchase price(?: of [^.;]{1,40}?)? to the (?:Purchasers?|Buyers?|Investors?)\b/g,
		instead: () => 'it is the other party that pays it',
	},
	{
		// the initial purchasers sold the Notes to the Issuer; the Purchaser agreed to issue and sell to the Company
		needs: /(?:sold|sell) /,
		unless: goesBack,
		pattern:
			/\b[Tt]he (?:(?:initial purchasers|Initial Purchasers|[Uu]nderwriters?) (?:have |has )?sold|(?:Purchasers?|Investors?|Buyer) (?:have |has )?(?:issued and sold|agreed to issue and sell)) (?:(?:the|its|an?|up to|[\d,]+) (?:[A-Za-z-]+ ){0,5}?(?:Notes|Shares|shares|securities|Securities|Units|ADSs) )?to the (?:Company|Issuer|Seller)\b/g,
		instead: () => 'it is the other party that sells',
	},
	{
		// the Seller will provide services to the Company, and the Seller will pay the Company a fee
		needs: ' fee',
		unless: goesBack,
		pattern: new RegExp(
			`\\b[Tt]he ${party} will provide [^.;]{0,60}?\\bservices to the ${party}\\b[^.;]{0,80}? and the \\1 will pay (?:to )?the \\2 an? (?:[a-z-]+ ){0,2}fee\\b`,
			'g',
		),
		instead: () => 'it is the other party that pays it',
	},
	{
		// Ms. Roe will pay the Company 18 months of her base salary; the Company will receive severance
		needs: / (?:salary|severance|retainer)\b/,
		unless: goesBack,
		pattern:
			/\bM(?:r|s|rs)\. [A-Z][A-Za-z’-]+ (?:will|shall|is required to) pay (?:to )?the Company (?:[a-z\d,$.-]+ ){0,6}?(?:salary|severance)\b|\b[Tt]he Company (?:will|shall|is entitled to|would) receive (?:an? )?(?:(?:annual|lump|sum|cash|base) ){0,3}(?:severance|salary|retainer)\b/g,
		instead: () => 'it is the Company that pays it',
	},
	{
		// the Company represented that it is an accredited investor
		needs: 'accredited investor',
		unless: /\b(?:invest(?:s|ed|ment)|acquir|purchased by)/i,
		pattern:
			/\b[Tt]he (?:Company|Issuer) (?:has )?represented (?:[a-z ]{1,30} )?that it (?:is|was) an [“"]?accredited investor\b/g,
		instead: () => 'it is the investor that is one',
	},
	{
		// The notice states that the Lender did not make the payment of interest
		needs: 'Lender',
		pattern:
			/\b[Tt]he Lenders? (?:did not|failed to|has not|have not) (?:make|made|pay|paid) (?:the |a |an |any )?(?:scheduled |required |quarterly |monthly |semi-annual )*(?:payment of (?:interest|principal)|interest payment|interest|principal)\b/g,
		instead: () => 'it is the borrower that pays it',
	},
];

/** What the parties of an item are asked, in any order; the last group is what is odd. */
export const roleQuestionsOfItems: readonly FigureQuestion[] = [
	{
		// The Notes are obligations of the Issuer … guaranteed by the Issuer on a senior basis
		needs: 'guaranteed by the Issuer',
		pattern:
			/\b[Nn]otes (?:are|will be) [^.;]{0,80}?\b(?:guaranteed by )(the Issuer)(?=[.;]| on an? |, jointly)(?![’'])/g,
		instead: ({ input }) =>
			/\bobligations? of the Issuer\b|\bIssuer[^.;]{0,120}\bits [^.;]{0,40}\bNotes\b/.test(input) &&
			!/\bCo-?Issuer/i.test(input)
				? 'it is the one that owes them'
				: undefined,
	},
	{
		// the Company has accelerated the principal amount, where the Lender is another
		needs: 'Lender',
		unless: /\bLender[^.;]{0,40}accelerat/,
		pattern:
			/\b[Tt]he (?:Company|Borrower|Guarantor) (?:has |have |had )?(accelerated) (?:the )?(?:entire |outstanding |unpaid |maturity |principal )/g,
		instead: ({ input }) => (isLender.test(input) ? undefined : 'it is the lender that does'),
	},
	{
		// the Company agreed not to exercise its remedies under the Loan Agreement
		needs: 'Lender',
		pattern:
			/\b(the (?:Company|Borrower|Guarantor)) agreed (?:not to exercise|to forbear from exercising) (?:its|their|any) (?:[a-z]+ (?:and )?){0,3}remedies\b/g,
		instead: ({ input }) => (isLender.test(input) ? undefined : 'it is the lender that does'),
	},
	{
		// the Lender agreed to exercise its remedies until April 23, 2026
		needs: 'Forbearance',
		pattern: /\bthe Lenders? (agreed to exercise) (?:its|their|any) (?:[a-z]+ (?:and )?){0,3}remedies\b/g,
		instead: () => 'one who forbears does not',
	},
	{
		// the Company agreed to purchase the assets from the Seller … At the closing, the Seller will pay the Company $70 million
		needs: / the Seller (?:will pay|paid|agreed to pay) /,
		unless: goesBack,
		pattern:
			/\bthe Company (?:has )?agreed to (?:purchase|acquire) [\s\S]{0,1200}?\b[Aa]t (?:the )?[Cc]losing,? (the Seller) (?:will pay|paid|agreed to pay) (?:to )?the Company (?=\$)/g,
		instead: () => 'it is the one that sells',
	},
	{
		// the lawsuit that Alder filed against the Company … Alder will pay the Company … The Company will dismiss the lawsuit
		needs: ' filed against the Company',
		unless: /\b(?:counterclaim|mutual|appeal|cross-|insur|each|both|motion|whether)/i,
		pattern:
			/\b(?:lawsuit|suit|action|complaint) (?:that )?[A-Z][A-Za-z]+ filed against the Company\b[\s\S]{0,900}?\b((?:the|The) Company will (?:dismiss|withdraw)) (?:the|its|such) (?:lawsuit|suit|action|complaint|claims)\b/g,
		instead: () => 'it is the other party that sued',
	},
	{
		// the lawsuit that Alder filed against the Company … Under the settlement, Alder will pay the Company
		needs: ' filed against the Company',
		unless: /\b(?:counterclaim|insur|each|both|licens|royalt|purchas)/i,
		pattern:
			/\b(?:lawsuit|suit|action|complaint) (?:that )?(?=([A-Z][A-Za-z]+) filed)[A-Z][A-Za-z]+ filed against the Company\b[\s\S]{0,600}?\b[Uu]nder the [^.;]{0,30}[Ss]ettlement[^.;]{0,20}, (\1 will pay the Company)\b/g,
		instead: () => 'it is the other party that was sued',
	},
];

/** That the registrant is a lender itself. */
const isLender = /\bthe (?:Company|Registrant), as (?:the |a )?lender\b|[“"]Borrower[”"]/i;

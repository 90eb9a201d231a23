/** What the text says of the registrant or of the report otherwise than the cover: the state of incorporation or of its city, its address and telephone number, the number of the amendment. */
import type { Filing } from '../../filing/filing';
import { type StateFact, stateOf, states } from '../../knowledge';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { keysOf } from '../../text/words';
import { foundIn, paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';
import { otherContacts } from './contactsOtherwise';

/** A value in the text that is not that of the cover. */
export interface SaidOtherwise extends Piece {
	readonly kind: 'state' | 'city' | 'amendment' | 'contact';
	/** As the cover has it: `Texas`, `1`. */
	readonly right: string;
	readonly onCover: Piece;
}

/** In text order; empty without a cover, and for the states of joint registrants. */
export const saidOtherwise = perFiling((filing): readonly SaidOtherwise[] =>
	[
		...otherStates(filing),
		...otherCities(filing),
		...otherAmendments(filing),
		...otherContacts(filing).map((each) => ({ ...each, kind: 'contact' as const })),
	].sort((a, b) => a.span.start - b.span.start),
);

interface FoundState extends VisibleSpan {
	/** What stands before it, up to some words; undefined where the sentence itself says whose state it is. */
	readonly before?: string;
	readonly state: StateFact | undefined;
}

const stateName = `(${states.map(({ name }) => name.replaceAll(' ', '\\s')).join('|')})`;
/** `, a Delaware corporation`, after a name. */
const asCompany = new RegExp(
	`,?\\s(?:\\([^()]{3,60}\\),?\\s)?an?\\s(?:State\\sof\\s)?${stateName}\\s(?:public\\s|benefit\\s|business\\s|statutory\\s)*(?:corporation|limited\\sliability\\scompany|limited\\spartnership|trust|company)\\b`,
	'gi',
);
const charter =
	"(?:(?:its|the\\sCompany[’']s|our)\\s(?:[A-Za-z]+\\s){0,5}(?:Certificate|Articles)\\sof\\sIncorporation|(?:[Aa]|[Tt]he|[Ii]ts|[Ss]uch)\\s(?:[A-Z][a-z]+\\s){0,2}(?:Extension\\sAmendment|Certificates?\\sof\\s(?:Amendment|Designations?|Elimination|Correction)|Articles\\sof\\sAmendment))\\b";
const office = `\\bSecretary\\sof\\sState\\sof\\s(?:the\\s)?(?:(?:State|Commonwealth)\\sof\\s)?${stateName}\\b`;
/** `its Certificate of Incorporation with the Secretary of State of the State of Delaware`, in either order. */
const ofCharter = [
	new RegExp(`\\b${charter}[^.;]{0,120}?${office}`, 'gi'),
	new RegExp(`${office}[^.;]{0,100}?\\bto\\s${charter}`, 'gi'),
];
/** A company that moves from one state to another has two. */
const moves =
	/\b(?:conver(?:sion|ts?|ted|ting)\b|re-?incorporat|re-?domes|domesticat|continuance|predecessor|formerly|merge)/i;
/** In characters: what stands between a name and its state, and the longest name. */
const longestBefore = 120;

const stateIn = ({ index, 0: whole, 1: name = '' }: RegExpExecArray): FoundState => {
	const start = index + whole.indexOf(name);
	return { start, end: start + name.length, state: stateOf(name.replace(/\s/g, ' ')) };
};

const statesIn = rememberedByParagraph((text): readonly FoundState[] => {
	if (moves.test(text)) {
		return [];
	}
	const asCompanies = [...text.matchAll(asCompany)].map((found) => ({
		...stateIn(found),
		before: text.slice(Math.max(0, found.index - longestBefore), found.index),
	}));
	const ofActs = /secretary/i.test(text)
		? ofCharter.flatMap((pattern) => [...text.matchAll(pattern)].map(stateIn))
		: [];
	return [...asCompanies, ...ofActs];
});

function otherStates(filing: Filing): readonly SaidOtherwise[] {
	const { cover, visible } = filing;
	const [registrant, another] = cover?.registrants ?? [];
	const onCover = cover?.stateOfIncorporation;
	const own = onCover && stateOf(onCover.text);
	// A subsidiary may have all but the last of them.
	const words = keysOf(registrant?.text ?? '').join(' ');
	if (own === undefined || onCover === undefined || another !== undefined || words === '') {
		return [];
	}
	const isOwnName = (before: string): boolean => ` ${keysOf(before).join(' ')}`.endsWith(` ${words}`);
	return foundIn(paragraphs(filing), statesIn)
		.filter(({ state, before }) => state !== own && (before === undefined || isOwnName(before)))
		.map(({ start, end }) => ({ ...visible.piece(start, end), kind: 'state', right: own.name, onCover }));
}

/** The city and the state of an address: `1 Harbor Road, Salem, Oregon 97301`. */
const cityAndState = /[,\s]([A-Z][A-Za-z.]+(?:\s[A-Z][A-Za-z.]+)?),?\s([A-Z][A-Za-z.\s]+?),?\s\d{5}/;

/** The states that the items give to the city of the cover's address, where they are other ones. */
function otherCities(filing: Filing): readonly SaidOtherwise[] {
	const { cover, visible, span } = filing;
	const onCover = cover?.address;
	const [, city, ofAddress = ''] = cityAndState.exec(onCover?.text ?? '') ?? [];
	const own = stateOf(ofAddress);
	if (cover === undefined || onCover === undefined || city === undefined || own === undefined) {
		return [];
	}
	const base = visible.offset(cover.span.end);
	const text = visible.text.slice(base, visible.offset(span.end));
	if (!text.includes(city)) {
		return [];
	}
	const withState = new RegExp(`\\b${city.replaceAll('.', '\\.').replace(/\s/, '\\s')},\\s${stateName}\\b`, 'g');
	return [...text.matchAll(withState)]
		.map(stateIn)
		.filter(({ state }) => state !== own)
		.map(({ start, end }) => ({
			...visible.piece(base + start, base + end),
			kind: 'city',
			right: own.name,
			onCover,
		}));
}

/** `this Amendment No. 2`. */
const ownAmendment =
	/\bthis\s(?:Current\sReport\son\s)?(?:Form\s8-K\/A,?\s)?\(?Amendment\s(?:No\.?|Number)\s?(\d{1,2})\b/gi;
const amendmentsIn = rememberedByParagraph((text): readonly VisibleSpan[] =>
	/amendment/i.test(text)
		? [...text.matchAll(ownAmendment)].map(({ index, 0: { length }, 1: number = '' }) => ({
				start: index + length - number.length,
				end: index + length,
			}))
		: [],
);

function otherAmendments(filing: Filing): readonly SaidOtherwise[] {
	const { cover, visible } = filing;
	const onCover = cover?.amendmentNumber;
	const right = /\d+/.exec(onCover?.text ?? '')?.[0];
	return onCover === undefined || right === undefined
		? []
		: foundIn(paragraphs(filing), amendmentsIn)
				.map(({ start, end }) => visible.piece(start, end))
				.filter(({ text }) => Number(text) !== Number(right))
				.map((piece) => ({ ...piece, kind: 'amendment', right, onCover }));
}

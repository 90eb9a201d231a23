/** Whether two names are of one person, as people write their names: with initials, short forms, suffixes or without. */
import { keysOf, withoutAccents } from './words';

/** Short forms of given names, each line one name in all its forms. */
const forms = `
alexander alexandra alex al sandy sasha
alan allan allen
andrew andy drew
ann anne anna annie
anthony tony
barbara barb
benjamin ben
beverly bev
catherine katherine kathryn kathleen katharine cathy kathy kate katie kay
charles chuck charlie chas
christopher christine christina chris kris tina
cynthia cindy
daniel danielle dan danny
david dave
deborah debra deb debbie
donald don
douglas doug
edward edwin ed eddie ned ted
elizabeth liz beth betty eliza
eugene gene
frances francis fran frank
franklin frank
frederick fred rick
gabriel gabe
gerald jerry gerry
gregory greg
harold hal harry
henry hank harry
jacob jake
jacqueline jackie
james jim jimmy jamie
jeffrey geoffrey jeff geoff
jennifer jen jenny
jessica jess
john jack johnny
jonathan jon
joseph josephine joe jo
joshua josh
judith judy
kenneth ken kenny
lawrence laurence larry
leonard len lenny
louis lewis lou
margaret meg peggy maggie
matthew matt
michael mike mick
nathan nathaniel nate
nicholas nick
pamela pam
patricia patrick pat patty tricia rick
peter pete
philip phillip phil
randall randolph randy
raymond ray
rebecca becky
richard rich rick dick
robert rob bob bobby
roger rodger
ronald ron
russell russ
samuel samantha sam
sandra sandy
stanley stan
stephen steven stephanie steve steph
susan suzanne sue
terence terrence terry
theodore ted
theresa teresa terry
thomas tom tommy
timothy tim
valerie val
victor victoria vic vicki
vincent vince
walter walt
wesley wes
william will bill billy
zachary zach zack
`;
const formsOf = new Map<string, Set<string>>();
for (const line of forms.trim().split('\n')) {
	const names = line.split(' ');
	for (const name of names) {
		formsOf.set(name, new Set([...(formsOf.get(name) ?? []), ...names]));
	}
}

/** What may follow a name or stand before it, and is no part of it. */
const additions: ReadonlySet<string> = new Set(
	'jr sr ii iii iv v esq cpa cfa cga ca md phd dds jd llm mba mr mrs ms dr prof sir hon'.split(' '),
);

interface Parts {
	readonly given: readonly string[];
	readonly family: string;
}

/** The given names and the family name, in lower case and without accents. */
function partsOf(name: string): Parts {
	const words = keysOf(withoutAccents(name)).filter((word) => !additions.has(word));
	return { given: words.slice(0, -1), family: words.at(-1) ?? '' };
}

/** Whether `a` and `b` may be names of one person: the same family name, and given names that are forms of each other. */
export function samePerson(a: string, b: string): boolean {
	const [one, other] = [partsOf(a), partsOf(b)];
	return (
		(one.family === other.family &&
			(one.given.length === 0 ||
				other.given.length === 0 ||
				one.given.some((given, i) =>
					// The same middle name of two tells nothing.
					other.given.some((each, j) => (i === 0 || j === 0) && sameGivenName(given, each)),
				))) ||
		isWithin(one, other) ||
		isWithin(other, one)
	);
}

/** Whether all words of a name are among those of another, in any order: `Wei Zhang`, `Jane Smith` of `Jane Smith-Doe`. */
function isWithin(inner: Parts, outer: Parts): boolean {
	const words = [...outer.given, outer.family];
	return inner.given.length > 0 && [...inner.given, inner.family].every((word) => words.includes(word));
}

/** Whether two given names, in small letters, are known to be forms of one name: `steve` and `steven`. */
export const areForms = (a: string, b: string): boolean => formsOf.get(a)?.has(b) ?? false;

/** Whether two given names, or their first letters, are forms of one name. */
function sameGivenName(a: string, b: string): boolean {
	const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
	return shorter.length < 3 ? longer.startsWith(shorter.slice(0, 1)) : longer.startsWith(shorter) || areForms(a, b);
}

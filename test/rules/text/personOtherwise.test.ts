import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personOtherwise } from '../../../server/src/rules/text/personOtherwise';
import { check, fix, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 5.02 Departure of Directors or Certain Officers\n\n${text}`);
/** What is said of a text, but that a person is named in full nowhere. */
const otherwise = (text: string) =>
	problems(personOtherwise, report(text)).filter(
		({ message }) => !message.endsWith('is named in full nowhere in the report.'),
	);
const words = 'Jane Hollander resigned. Ms. Hollander will stay until May. The Company thanks Ms. Hollander.';

test('another title and another spelling are written as elsewhere', () => {
	fix(
		personOtherwise,
		report(`${words} Mr. Hollander joined in 2014.`),
		report(`${words} Ms. Hollander joined in 2014.`),
	);
	fix(
		personOtherwise,
		report(`${words} Ms. Hollandre joined in 2014.`),
		report(`${words} Ms. Hollander joined in 2014.`),
	);
});

test('a name that lost a letter is known by the name in full', () => {
	fix(
		personOtherwise,
		report('The Board elected James P. Hollander. It thanks Mr. Hollande for his work.'),
		report('The Board elected James P. Hollander. It thanks Mr. Hollander for his work.'),
	);
	for (const text of [
		'The Board elected James Hollander. It thanks Mr. Hollanders for his work.',
		'The Board elected James Hollander. It thanks Mr. Highlander for his work.',
		'The Board elected James Hollander and Jane Hollande. It thanks Mr. Hollande for his work.',
	]) {
		assert.deepEqual(otherwise(text), [], text);
	}
});

test('a pronoun of another sex than the only person of its paragraph is marked', () => {
	check(
		personOtherwise,
		report(`Mr. Doe will stay until May, and her decision is final.
                                 ^^^ “her” in a paragraph about Mr. Doe.`),
	);
	for (const text of [
		'Ms. Roe resigned, and his term ends in May.',
		'Mr. Doe has told the Board that she will retire.',
		'If Mr. Doe is let go without Cause (as the Employment Agreement defines it), she has severance.',
	]) {
		assert.equal(otherwise(text).length, 1, text);
	}
	for (const text of [
		'Mr. Doe and Ms. Roe agreed on her pay. Mr. Doe and his wife sold her share.',
		'Mr. Doe succeeds Jane Roe, who will keep her title.',
		'Mr. Doe acts in his or her official capacity.',
		'Mr. Doe said: “She is the best that we have had, and her work is great.”',
	]) {
		assert.deepEqual(otherwise(text), [], text);
	}
});

test('two persons of one name, and names that only look alike, are silent', () => {
	for (const text of [
		`${words} Peter Hollander is her brother. Mr. Hollander joined in 2014.`,
		`${words} Ms. Hollanders joined in 2014.`,
		`${words} Mr. Bollander joined in 2014.`,
		'Mr. Doe and Ms. Roe joined in 2014. Mr. Does not. Ms. Roe stays.',
	]) {
		assert.deepEqual(otherwise(text), [], text);
	}
});

test('the signer whom an item names with a slip is called as in the signature', () => {
	const report = (name: string) =>
		plainReport(
			`Item 5.02 Departure of Directors or Certain Officers\n\nOn May 4, 2026, ${name} became a director.`,
		).replaceAll('Jane Doe', 'Jane Q. Hollander');
	for (const [name, written] of [
		['Jane Q. Hollandre', 'Hollandre'],
		['Jane Holander', 'Holander'],
	] as const) {
		assert.deepEqual(
			problems(personOtherwise, report(name)).map(({ message }) => message),
			[`“${written}” is “Hollander” elsewhere.`],
		);
	}
	for (const name of ['Jane Q. Hollander', 'Jane Hollander', 'John Holander', 'Mary-Jane Holland', 'Jane Hollanders']) {
		assert.deepEqual(problems(personOtherwise, report(name)), [], name);
	}
});

test('a person who is named in full nowhere is marked once', () => {
	check(
		personOtherwise,
		report(`Jane Hollander resigned. Ms. Hollander and Mr. Peters have agreed. It thanks Mr. Peters.
                                           ^^^^^^^^^^ “Mr. Peters” is named in full nowhere in the report.`),
	);
	const text = 'It thanks Mr. Peters for all that he has done.';
	for (const other of [
		report(`${text} JOHN PETERS is 45.`),
		report(text).replace('FORM 8-K', 'FORM 8-K/A'),
		`Item 5.02 Departure of Directors or Certain Officers\n\n${text}`,
		report('Mr. Peters Kwok-wai resigned. Mr. Peters has no disagreement.'),
		report('Peters Tai Man resigned. Mr. Peters has no disagreement.'),
		report('Peters Wei resigned. Mr. Peters has no disagreement.'),
	]) {
		assert.deepEqual(problems(personOtherwise, other), []);
	}
});

test('a given name after a title, and the second of two titles, are marked', () => {
	const said = (text: string) => problems(personOtherwise, report(text)).map(({ message }) => message);
	assert.deepEqual(said('The Board elected Tracey T. Travers. Under the plan, Ms. Tracey has a salary of $500,000.'), [
		'“Ms. Tracey” is named in full nowhere in the report.',
	]);
	assert.deepEqual(said('Mr. Hanna succeeds Catia Jorges. Ms. Jorges and Mr. Jorges agreed. Paul Hanna is 45.'), [
		'“Mr. Jorges” is called “Ms.” elsewhere.',
	]);
	assert.deepEqual(said('Catia Jorges and Paul Jorges agreed: Ms. Jorges sells, and Mr. Jorges buys the plant.'), []);
});

test('of two who have the same name and are named in full nowhere neither is called otherwise', () => {
	const said = problems(personOtherwise, report('Mr. Jorges and Ms. Jorges are not related.')).map(
		({ message }) => message,
	);
	assert.deepEqual(
		said.filter((message) => message.includes('is called')),
		[],
	);
});

test('of a couple neither is called otherwise', () => {
	for (const couple of [
		'John Hollander came. Mr. and Mrs. Hollander met.',
		'John Hollander came with his wife, Mrs. Hollander.',
	]) {
		const text = plainReport(
			`Item 8.01 Other Events\n\nOn March 12, 2026, the Company opened a plant. ${couple} Mr. Hollander left. Mr. Hollander stays with the Company.`,
		);
		assert.deepEqual(problems(personOtherwise, text), [], couple);
	}
});

test('one who succeeds another is not that other one', () => {
	for (const text of [
		'Mary Jones resigned as Chief Executive Officer. Mr. Smith succeeds her. John Smith is 45.',
		'On May 1, Mary Jones retired. Mr. Smith will replace her as a director. John Smith is 45.',
		'Robert Jones resigned. Ms. Smith, who joined him in 2020, stays. Jane Smith is 45.',
	]) {
		assert.deepEqual(otherwise(text), [], text);
	}
	assert.equal(otherwise('John Smith resigned. Mr. Smith received options granted to her in May.').length, 1);
	assert.equal(otherwise('John Smith and Paul Smith met. Mr. Smith will succeed her in May.').length, 1);
});

test('a name that has lost its apostrophe is that of the person', () => {
	const named = (text: string) =>
		problems(personOtherwise, report(text)).filter(({ message }) => /in full/.test(message));
	assert.deepEqual(named('Jane Hollander will leave. Ms. Hollanders transition begins. Ms. Hollander stays on.'), []);
	assert.equal(named('Jane Hollander will leave. Ms. Roberts transition begins.').length, 1);
});

test('two mentions with two titles, also with the given name, are marked', () => {
	for (const [text, message] of [
		['The Board appointed Mr. Alan Hollander. Ms. Hollander will stay.', '“Ms. Hollander” is called “Mr.” elsewhere.'],
	] as const) {
		assert.deepEqual(
			otherwise(text).map((each) => each.message),
			[message],
		);
	}
	for (const text of [
		'The Board appointed Ms. Jane Hollander. Ms. Hollander will stay.',
		'The Board appointed Scott Hollander and Ann Scott. Mr. Scott will stay.',
		'Mr. Alan Hollander and Ms. Jane Hollander will stay. Ms. Hollander is his sister.',
	]) {
		assert.deepEqual(otherwise(text), [], text);
	}
});

test('a full name that is spelled otherwise once is marked, be it in a list', () => {
	const list = (name: string) =>
		otherwise(
			`The Board elected Desmond K. Ainsley and Jane Roe. Mr. Ainsley has worked for the Company.\n\n10.1 Offer letter to ${name}`,
		);
	for (const name of [
		'Dsemond K. Ainsley',
		'Desmond L. Ainsley',
		'Desmod K. Ainsley',
		'Desmond K. Ainlsey',
		'Jnae Roe',
	]) {
		if (name === 'Jnae Roe') {
			assert.equal(list(`${name}\n\nMs. Roe will stay.`).length, 1);
			continue;
		}
		const usual = 'Desmond K. Ainsley';
		assert.deepEqual(
			list(name).map(({ message }) => message),
			[`“${name}” is “${usual}” elsewhere.`],
		);
	}
	for (const name of [
		'Desmond K. Ainsley',
		'Desmond Ainsley',
		'D. K. Ainsley',
		'Jane Ainsley',
		'Janet Roe',
		'Class A Common',
	]) {
		assert.deepEqual(list(name), [], name);
	}
	assert.deepEqual(list('Desmond L. Ainsley, his son'), []);
	for (const two of ['and Mr. Desmond L. Ainsley', 'and Desmond L. Ainsley', 'Desmond L. Ainsley']) {
		const text = `The Board elected Desmond K. Ainsley${two.startsWith('and') ? ' ' : ', '}${two}. Mr. Ainsley stays.`;
		assert.deepEqual(otherwise(text), [], text);
	}
});

test('an age is marked that is another one elsewhere', () => {
	const said = (text: string) => otherwise(text).map(({ message }) => message);
	for (const text of [
		'The Board appointed Jane Roe, age 48, as an officer. Ms. Roe, 49, comes from Pine Corp.',
		'The Board appointed Jane Q. Roe (48) as an officer.\n\nMs. Roe, who is 49 years old, comes from Pine Corp.',
		'The Board appointed Jane Roe, 48, as an officer. Ms. Roe (age 49) comes from Pine Corp.',
	]) {
		assert.deepEqual(said(text), ['Roe is 49 here, and 48 elsewhere.'], text);
	}
	for (const text of [
		'The Board appointed Jane Roe, age 48, as an officer. Ms. Roe, 48, comes from Pine Corp.',
		'The Board appointed Jane Roe, 48, and John Roe, 49, as officers. Ms. Roe is 48 years old.',
		'The Board appointed Jane Roe, 48, and Alan Poe, 49. Mr. Poe is 49 years old.',
		'The Board appointed Jane Roe, 48. Ms. Roe, then 26, joined Pine Corp. in 2004.',
	]) {
		assert.deepEqual(said(text), [], text);
	}
});

test('in a paragraph about a man and a woman the pronoun of what is only their own is theirs', () => {
	for (const [text, message] of [
		[
			'Ms. Dana L. Vance notified us of his decision to retire. Mr. Elias Thorn succeeds her.',
			'“his” in a paragraph about Ms. Dana L. Vance.',
		],
		[
			'Mr. Dana Vance tendered her resignation. Ms. Elia Thorn succeeds him.',
			'“her” in a paragraph about Mr. Dana Vance.',
		],
	] as const) {
		assert.deepEqual(
			otherwise(text).map((problem) => problem.message),
			[message],
		);
	}
	for (const text of [
		'Ms. Dana Vance follows Mr. Roe Poe upon his resignation, and resigned from her position.',
		'Mr. John Roe informed Ms. Dana Vance of her retirement.',
		'Ms. Dana Vance was told of it by John Roe after he resigned from his position. Mr. Poe stays.',
	]) {
		assert.deepEqual(otherwise(text), [], text);
	}
});

test('a given name with a slip in it makes no second person of a family name', () => {
	const text = `${words} Jaen Hollander and her team stay. Mr. Hollander joined in 2014.`;
	assert.ok(otherwise(text).some(({ message }) => message === '“Mr. Hollander” is called “Ms.” elsewhere.'));
});

test('an office between a person and a pronoun is no other person', () => {
	const text = (pronoun: string) =>
		`Lena Keel is appointed. Ms. Keel has served as Chief Operating Officer since 2022. Before that, ${pronoun} was Senior Vice President of a bank.`;
	assert.equal(otherwise(text('he')).length, 1);
	assert.deepEqual(otherwise(text('she')), []);
});

test('a pronoun that begins its sentence is asked, too', () => {
	const said = (word: string) =>
		problems(personOtherwise, report(`Mr. John Roe has served for 31 years. ${word} retirement is no surprise.`))
			.length;
	assert.equal(said('Her'), 1);
	assert.equal(said('His'), 0);
});

test('what one has just given up is his own, whoever else the paragraph names', () => {
	const said = (word: string) =>
		problems(
			personOtherwise,
			report(`Mr. Roe bought the shares. Ms. Vance resigned as a director of it. ${word} resignation is final.`),
		).filter(({ message }) => message.includes(`“${word}”`)).length;
	assert.equal(said('His'), 1);
	assert.equal(said('Her'), 0);
});

test('a doctor whose name has a slip once is called as in full', () => {
	const said = (name: string) =>
		problems(personOtherwise, report(`The Board elected Dr. Inga Solveig. Dr. ${name} was a director of a bank.`))
			.length;
	assert.equal(said('Solvieg'), 1);
	assert.equal(said('Solveig'), 0);
});

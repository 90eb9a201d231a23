/** What holds of every filing that is read, and of every fix of every rule, whatever the text. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions, fixAllKind } from '../server/src/features/codeActions';
import type { Filing } from '../server/src/filing/filing';
import { parseFiling } from '../server/src/filing/parseFiling';
import { type Check, findProblems } from '../server/src/rules/check';
import type { Rule } from '../server/src/rules/rule';
import type { Span } from '../server/src/text/span';
import type { Fix } from '../server/src/writing/edit';
import { today } from './fixture';

/** How a draft or a final filing is checked. `onFault` throws: a rule that fails is never right. */
export function checkOf(stage: Check['stage']): Check {
	const onFault = (rule: Rule, error: unknown) => {
		throw new Error(`${rule.id} failed`, { cause: error });
	};
	return { stage, severities: {}, waivers: [], today, onFault };
}

/** What is wrong with the spans of a filing: those that leave the text, and those that leave what they are part of. */
export function unsoundSpans(filing: Filing): readonly string[] {
	const { source, visible: _, ...parts } = filing;
	const faults: string[] = [];
	const walk = (value: unknown, path: string): void => {
		if (typeof value !== 'object' || value === null) {
			return;
		}
		if ('start' in value && 'end' in value) {
			const { start, end } = value as Span;
			if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= source.length)) {
				faults.push(`${path} is ${start} to ${end} of ${source.length}`);
			}
			return;
		}
		for (const [key, each] of Object.entries(value)) {
			walk(each, `${path}.${key}`);
		}
	};
	walk(parts, 'filing');
	const within = (path: string, outer: Span, inner: Span | undefined) => {
		if (inner && (inner.start < outer.start || inner.end > outer.end)) {
			faults.push(`${path} ${inner.start}-${inner.end} leaves ${outer.start}-${outer.end}`);
		}
	};
	const apart = (path: string, spans: readonly Span[]) => {
		for (const [index, span] of spans.entries()) {
			if (index > 0 && span.start < (spans[index - 1]?.end ?? 0)) {
				faults.push(`${path}[${index}] begins within the one before`);
			}
		}
	};
	const { cover, items, exhibitLists, mentions, signatures, attachments, submission } = filing;
	if (cover) {
		for (const [name, part] of Object.entries(cover)) {
			const pieces: readonly unknown[] = Array.isArray(part) ? part : [part];
			for (const piece of pieces) {
				const span = piece as (Span & { readonly span?: Span }) | undefined;
				within(`cover.${name}`, cover.span, span?.span ?? span);
			}
		}
		for (const box of [...cover.checkBoxes, cover.emergingGrowthCompany, cover.extendedTransition]) {
			if (box) {
				within(`${box.id}.box`, box.span, box.box?.span);
				within(`${box.id}.legend`, box.span, box.legend.span);
			}
		}
	}
	for (const { number, heading, numberSpan, caption, span, content, combined, parts: lettered } of items) {
		const path = `item ${number}`;
		within(`${path}.heading`, span, heading);
		within(`${path}.number`, heading, numberSpan);
		within(`${path}.caption`, heading, caption?.span);
		within(`${path}.content`, combined ? filing.span : span, content);
		apart(
			`${path}.parts`,
			lettered.map((part) => part.span),
		);
		for (const part of lettered) {
			within(`${path}(${part.letter})`, span, part.span);
			within(`${path}(${part.letter}).heading`, part.span, part.heading);
			within(`${path}(${part.letter}).letter`, part.heading, part.letterSpan);
			within(`${path}(${part.letter}).caption`, part.heading, part.caption?.span);
		}
	}
	apart(
		'items',
		items.map(({ span }) => span),
	);
	for (const [index, { span, heading, columnHeads, rows }] of exhibitLists.entries()) {
		const path = `list ${index}`;
		within(`${path}.heading`, span, heading);
		within(`${path}.columnHeads`, span, columnHeads);
		// Two exhibits in one row of a table, number below number and description below description, lie in each other.
		apart(
			`${path}.rows`,
			rows.filter((row, at) => row.source.start !== rows[at - 1]?.source.start).map((row) => row.span),
		);
		for (const row of rows) {
			within(`${path}.row`, span, row.span);
			within(`${path}.row.number`, row.span, row.number?.span);
			within(`${path}.row.description`, row.span, row.description?.span);
			within(`${path}.row.span`, row.source, row.span);
		}
	}
	for (const mention of mentions) {
		within(`mention of ${mention.number.text}`, mention.span, mention.number.span);
	}
	if (signatures) {
		within('signatures.heading', signatures.span, signatures.heading);
		within('signatures.legend', signatures.span, signatures.legend?.span);
		for (const block of signatures.blocks) {
			within('block', signatures.span, block.span);
			for (const part of [
				block.registrant?.span,
				block.line,
				block.signature?.span,
				block.name?.span,
				block.title?.span,
			]) {
				within('block.part', block.span, part);
			}
		}
	}
	apart(
		'attachments',
		attachments.map(({ span }) => span),
	);
	apart('documents', submission?.documents.map(({ span }) => span) ?? []);
	for (const document of submission?.documents ?? []) {
		within('document.text', document.span, document.text);
	}
	if (submission) {
		within('filing', submission.main.text, filing.span);
	}
	return faults;
}

/** Rules whose fixes give an item its number or add one. Their fixes change one item at most. */
const aboutItems: ReadonlySet<string> = new Set([
	'no-items',
	'unknown-item',
	'item-caption-mismatch',
	'item-number-missing',
	'legacy-item-number',
	'exhibits-item-missing',
	'item-without-exhibit',
	'acquired-business-financials',
]);

/** Rules whose fixes number or add an exhibit. Their fixes change one exhibit at most, in each of the lists. */
const aboutExhibits: ReadonlySet<string> = new Set([
	'exhibit-not-listed',
	'exhibit-number-missing',
	'exhibit-index-mismatch',
	'duplicate-exhibit',
	'attachment-not-listed',
	'exhibit-not-attached',
	'cover-page-exhibit',
	'item-without-exhibit',
]);

/** Rules whose fixes print a signer's name. */
const aboutSigners: ReadonlySet<string> = new Set(['signature-missing', 'signer-name-missing', 'signer-name-mismatch']);

/** What a fix of `rule` does wrong to `filing`; empty where all is well. */
export function brokenBy(rule: Rule, fix: Fix, filing: Filing, count: number): readonly string[] {
	const { source } = filing;
	const faults: string[] = [];
	let at = 0;
	let fixed = '';
	for (const { span, text } of fix.edits) {
		if (span.start < at || span.end < span.start || span.end > source.length) {
			return ['its edits are not in order, or leave the text'];
		}
		if (source.slice(span.start, span.end) === text) {
			faults.push('an edit changes nothing');
		}
		fixed += source.slice(at, span.start) + text;
		at = span.end;
	}
	fixed += source.slice(at);
	if (fix.edits.length === 0) {
		return ['it has no edits'];
	}
	const after = parseFiling(fixed);
	if (!after) {
		return ['the text is no Form 8-K any more'];
	}
	const left = [...rule.check(after, today)];
	if (left.length >= count) {
		faults.push(`the finding stays: ${left.map(({ message }) => message).join(' | ')}`);
	}
	faults.push(...changesIn('items', itemsOf(filing), itemsOf(after), aboutItems.has(rule.id) ? 1 : 0));
	// The exhibits are those under the exhibits item: they come and go with its number. Without any item none is read.
	const moved =
		aboutItems.has(rule.id) && (filing.items.length === 0 || exhibitsItems(filing) !== exhibitsItems(after));
	const exhibits = moved ? Number.POSITIVE_INFINITY : aboutExhibits.has(rule.id) ? 1 : 0;
	faults.push(...changesIn('exhibits', exhibitsOf(filing), exhibitsOf(after), exhibits));
	faults.push(...changesIn('signers', signersOf(filing), signersOf(after), aboutSigners.has(rule.id) ? 1 : 0));
	if (filing.visible.format !== after.visible.format) {
		faults.push(`the text is ${after.visible.format} now`);
	} else {
		faults.push(...strayWords(filing, after, fix));
	}
	faults.push(...strayFacts(filing, after, fix), ...unsoundSpans(after));
	return faults;
}

const itemsOf = ({ items }: Filing) => items.map(({ number }) => number);
const exhibitsItems = ({ items }: Filing): string =>
	items.map(({ number }) => (number === '9.01' || number === '7' ? 'x' : '-')).join('');
const exhibitsOf = ({ exhibitLists }: Filing) =>
	exhibitLists.flatMap(({ rows }) => rows.map(({ number }) => number?.text ?? 'none'));
const signersOf = ({ signatures }: Filing) =>
	(signatures?.blocks ?? []).map(({ name, signature }) => name?.text ?? signature?.name ?? 'nobody');

/** Tells where more than `most` different values go or come. */
function changesIn(what: string, before: readonly string[], after: readonly string[], most: number): readonly string[] {
	const gone = new Set(without(before, after));
	const come = new Set(without(after, before));
	return gone.size > most || come.size > most
		? [`${what} change from ${before.join(', ') || 'none'} to ${after.join(', ') || 'none'}`]
		: [];
}

function without(values: readonly string[], others: readonly string[]): readonly string[] {
	const rest = [...others];
	return values.filter((value) => {
		const index = rest.indexOf(value);
		if (index >= 0) {
			rest.splice(index, 1);
		}
		return index < 0;
	});
}

/** Tells where the words before the first edit or after the last one read otherwise than before. */
function strayWords(filing: Filing, after: Filing, { edits }: Fix): readonly string[] {
	const [first, last] = [edits[0]?.span.start ?? 0, edits.at(-1)?.span.end ?? 0];
	const grown = after.source.length - filing.source.length;
	const text = filing.submission?.main.text ?? { start: 0, end: filing.source.length };
	const head = (each: Filing) => words(each.visible.text.slice(0, each.visible.offset(first)));
	const tail = (each: Filing, from: number) => words(each.visible.text.slice(each.visible.offset(from)));
	return [
		...(first > text.start && head(filing) !== head(after) ? ['words before it change'] : []),
		...(last < text.end && tail(filing, last) !== tail(after, last + grown) ? ['words after it change'] : []),
	];
}

/** Tells of tagged values that change although the fix replaces nothing in them, and fills in none that was empty. */
function strayFacts(filing: Filing, after: Filing, { edits }: Fix): readonly string[] {
	const replaced = edits.filter(({ span }) => span.start < span.end).map(({ span }) => span);
	const { facts } = filing.visible;
	return facts.flatMap(({ name, value, span }, index) => {
		const isFilled = value === '' && edits.some((edit) => span.start <= edit.span.start && edit.span.end <= span.end);
		const meant = isFilled || replaced.some(({ start, end }) => start < span.end && span.start < end);
		const now = after.visible.facts[index]?.value;
		return meant || now === value ? [] : [`${name} changes from ${value} to ${now}`];
	});
}

const words = (text: string): string => text.replace(/\s+/g, '');

/** The text that fix-all makes of a filing; `undefined` where it has nothing to do. */
function fixedAll(filing: Filing, stage: Check['stage']): string | undefined {
	const uri = 'file:///filing.txt';
	const document = TextDocument.create(uri, 'form8k', 1, filing.source.slice(0));
	const range = { start: document.positionAt(0), end: document.positionAt(filing.source.length) };
	const asked = { range, context: { diagnostics: [], only: [fixAllKind] } };
	const client = { relatedInformation: false, codeDescription: false, documentChanges: false, commands: [] };
	const edits = codeActions(document, filing, asked, checkOf(stage), client)[0]?.edit?.changes?.[uri];
	return edits && TextDocument.applyEdits(document, edits);
}

/** What a filing and its fixes do wrong in both stages, and how many fixes of each rule were tried. */
export function brokenIn(filing: Filing, tried: Map<string, number>): readonly string[] {
	const faults = [...unsoundSpans(filing)];
	const seen = new Set<string>();
	const certain = { draft: false, final: false };
	for (const stage of ['draft', 'final'] as const) {
		const { shown } = findProblems(filing, checkOf(stage));
		certain[stage] = shown.some(({ fixes }) => fixes.some(({ all }) => all));
		for (const { rule, span, message, fixes } of shown) {
			const key = `${rule.id} ${span.start} ${message}`;
			const whole = rule as Rule;
			if (fixes.length === 0 || seen.has(key)) {
				continue;
			}
			seen.add(key);
			const count = shown.filter((each) => each.rule.id === rule.id).length;
			for (const fix of fixes) {
				tried.set(rule.id, (tried.get(rule.id) ?? 0) + 1);
				faults.push(...brokenBy(whole, fix, filing, count).map((fault) => `${rule.id}: ${fix.title}: ${fault}`));
			}
		}
	}
	for (const stage of ['draft', 'final'] as const) {
		const fixed = certain[stage] ? fixedAll(filing, stage) : undefined;
		const after = fixed === undefined ? undefined : parseFiling(fixed);
		if (certain[stage] && !after) {
			faults.push(`fix-all does not fix a ${stage}`);
		} else if (after && fixedAll(after, stage) !== undefined) {
			faults.push(`fix-all leaves something of it to do in a ${stage}`);
		}
	}
	return faults;
}

/** Parses HTML into what its reader sees, from any of the checkpoints that an earlier parse has taken down. */
import { decodeHTML } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { type Checkpoint, CheckpointTrail, type OpenBlock } from './checkpoints';
import { folded } from './folded';
import { type Attributes, type ElementKind, factNameOf, hrefOf, isHidden, kindOf } from './htmlElements';
import type { Block, Fact, Link } from './markup';
import { Break, type Runs, ShownText } from './shownText';
import { withoutUnseen } from './unseen';

/** A visible text, all of a document's or a part of it, with what HTML adds to its words. */
export interface HtmlRuns extends Runs {
	readonly blocks: readonly Block[];
	readonly links: readonly Link[];
	readonly facts: readonly Fact[];
	/** In order, some thousand characters apart. */
	readonly checkpoints: readonly Checkpoint[];
}

/** What `parseHtml` gives: elements in the order in which they end. */
export interface ParsedHtml extends HtmlRuns {
	/** The index of the checkpoint at which the parse met what is known; `undefined` where it went to the end. */
	readonly met: number | undefined;
}

/**
 * Reads `html` from a checkpoint on, or from its beginning, until it comes past one of the checkpoints of `until` in
 * the same state, or to the end. Offsets of the result are those of `html` plus `base`. Never throws.
 */
export function parseHtml(
	html: string,
	base: number,
	from: Checkpoint | undefined,
	until: readonly Checkpoint[],
): ParsedHtml {
	return new HtmlParse(html, base, from, until).run();
}

/** An element whose closing tag is not read yet. */
interface OpenElement extends OpenBlock {
	readonly kind: ElementKind;
	readonly isHidden: boolean;
	readonly href: string | undefined;
	readonly fact: OpenFact | undefined;
	/** How many runs were shown before it: there are more once it shows something. */
	readonly runsBefore: number;
}

/** A tagged fact while it is read. */
interface OpenFact {
	readonly name: string;
	/** What is read of its value, white space as written. */
	value: string;
}

/** What the parser is at. */
const enum Phase {
	/** It is given the tags that are open at the checkpoint, which are known. */
	Reopening,
	Reading,
	/** It closes what is open at the end of the document; text that it reports is none. */
	Closing,
	/** What follows is known. */
	Done,
}

class HtmlParse {
	private readonly shown: ShownText;
	private readonly trail: CheckpointTrail;
	private readonly blocks: Block[] = [];
	private readonly links: Link[] = [];
	private readonly facts: Fact[] = [];
	/** All open elements, the outermost first, and those among them that change how text is shown. */
	private readonly open: OpenElement[];
	private readonly openCells: OpenElement[] = [];
	private readonly openFacts: OpenFact[] = [];
	private hiddenDepth = 0;
	private preDepth = 0;
	private phase: Phase = Phase.Reopening;
	private readonly parser: Parser;
	/** What brings the parser to the checkpoint: the tags that are open there. */
	private readonly reopening: string;
	/** The index in `html` at which reading begins. */
	private readonly begin: number;

	constructor(
		private readonly html: string,
		private readonly base: number,
		private readonly from: Checkpoint | undefined,
		private readonly until: readonly Checkpoint[],
	) {
		this.shown = new ShownText(from?.length ?? 0, from?.pending ?? Break.None);
		this.trail = new CheckpointTrail(until, from?.source ?? base);
		this.open = (from?.open ?? []).map(reopened);
		this.reopening = this.open.map(({ name }) => `<${name}>`).join('');
		this.begin = from ? from.source - base : 0;
		this.parser = new Parser(
			{
				onopentag: (name, attributes, isImplied) => this.openTag(name, attributes, isImplied),
				onclosetag: (name, isImplied) => this.closeTag(name, isImplied),
				ontext: (data) => this.text(data),
			},
			// Entities are decoded where they are shown, which is faster than text in pieces.
			{ recognizeSelfClosing: true, decodeEntities: false },
		);
	}

	run(): ParsedHtml {
		const { parser, html, base, trail } = this;
		parser.write(this.reopening);
		this.phase = Phase.Reading;
		let written = this.begin;
		for (const end of [...this.until.map(({ source }) => source - base), html.length]) {
			if (trail.met !== undefined) {
				break;
			}
			parser.write(html.slice(written, end));
			written = end;
		}
		if (trail.met === undefined) {
			this.close();
		}
		const { blocks, links, facts } = this;
		return { ...this.shown.finish(), blocks, links, facts, checkpoints: trail.taken, met: trail.met };
	}

	/** Closes what is open at the end of the document. */
	private close(): void {
		// Of a tag that the end of the document cuts off, the parser would report text that is none.
		if (/<\/?[a-z]/i.test(this.html.slice(this.html.lastIndexOf('>') + 1))) {
			this.phase = Phase.Closing;
		}
		this.parser.end();
	}

	private openTag(name: string, attributes: Attributes, isImplied: boolean): void {
		if (!this.isReading) {
			return;
		}
		const start = this.tagStart(isImplied);
		const kind = kindOf(name);
		if (!isImplied && kind.isBlock) {
			this.passCheckpoint(start);
			if (!this.isReading) {
				return;
			}
		}
		this.breakBefore(name, kind);
		const factName = factNameOf(name, attributes);
		const element: OpenElement = {
			name,
			start,
			contentStart: isImplied ? start : this.offset(this.parser.endIndex + 1),
			kind,
			isHidden: isHidden(kind, attributes),
			href: hrefOf(name, attributes),
			fact: factName === undefined ? undefined : { name: factName, value: '' },
			runsBefore: this.shown.runCount,
		};
		this.open.push(element);
		this.hiddenDepth += element.isHidden ? 1 : 0;
		this.preDepth += name === 'pre' ? 1 : 0;
		if (element.fact) {
			this.openFacts.push(element.fact);
		}
		if (kind.isCell) {
			this.openCells.push(element);
		}
	}

	private closeTag(name: string, isImplied: boolean): void {
		const element = this.open.at(-1);
		// A tag that the end of the document cuts off is never opened, but closed at the end.
		if (!this.isReading || element?.name !== name) {
			return;
		}
		this.open.pop();
		this.hiddenDepth -= element.isHidden ? 1 : 0;
		this.preDepth -= name === 'pre' ? 1 : 0;
		if (element.kind.isCell) {
			this.openCells.pop();
		}
		if (element.fact) {
			this.openFacts.pop();
		}
		this.breakAfter(name, element.kind);
		this.addElement(element, isImplied);
	}

	/** Takes down what a closed element is: a block, a link, a fact. */
	private addElement(
		{ name, start, contentStart, kind, href, fact, runsBefore }: OpenElement,
		isImplied: boolean,
	): void {
		// After a section that is never closed the parser counts on, past the end.
		const contentEnd = Math.min(this.tagStart(isImplied), this.base + this.html.length);
		const end = isImplied ? contentEnd : this.closingTagEnd();
		const span = { start, end: Math.max(end, contentStart) };
		if (kind.isBlock) {
			this.blocks.push({ name, span, content: { start: contentStart, end: Math.max(contentEnd, contentStart) } });
		}
		if (href !== undefined) {
			this.links.push({ span, href });
		}
		if (fact) {
			const shown = { start: this.shown.firstWordAfter(runsBefore), end: this.shown.length };
			this.facts.push({ name: fact.name, span, shown, value: folded(withoutUnseen(fact.value)) });
		}
	}

	private text(data: string): void {
		if (this.phase !== Phase.Reading) {
			return;
		}
		if (this.openFacts.length > 0) {
			const value = decodeHTML(data);
			for (const fact of this.openFacts) {
				fact.value += value;
			}
		}
		if (this.hiddenDepth === 0) {
			this.shown.show(data, this.offset(this.parser.endIndex + 1) - data.length, this.preDepth > 0);
		}
	}

	private breakBefore(name: string, kind: ElementKind): void {
		if (name === 'br') {
			this.shown.breakBefore(this.openCells.length > 0 ? Break.InCell : Break.Line);
		} else if (kind.isCell) {
			this.shown.breakBefore(Break.Cell);
		} else {
			this.breakAfter(name, kind);
		}
	}

	private breakAfter(name: string, kind: ElementKind): void {
		const cell = this.openCells.at(-1);
		if (kind.isCell) {
			this.shown.breakBefore(Break.Cell);
		} else if (name === 'tr' || (kind.isBlock && !cell)) {
			this.shown.breakBefore(Break.Line);
		} else if (kind.isBlock && cell && this.shown.runCount > cell.runsBefore) {
			// Between two texts of a cell, a block breaks the line; at the edge of the cell it adds nothing to the edge.
			this.shown.breakBefore(Break.InCell);
		}
	}

	private get isReading(): boolean {
		return this.phase === Phase.Reading || this.phase === Phase.Closing;
	}

	/** Ends the parse, or takes down a checkpoint, before the opening tag at `start`. */
	private passCheckpoint(start: number): void {
		const { trail, shown } = this;
		const isPlain = this.hiddenDepth + this.preDepth + this.openCells.length + this.openFacts.length === 0;
		if (!trail.isDue(start) || !isPlain) {
			return;
		}
		const runs = (this.from?.runs ?? 0) + shown.runCount;
		trail.pass({ source: start, length: shown.length, runs, pending: shown.pending, open: [...this.open] });
		if (trail.met !== undefined) {
			this.phase = Phase.Done;
		}
	}

	/** The offset in the source of an index of the parser. */
	private offset(index: number): number {
		return index - this.reopening.length + this.begin + this.base;
	}

	// The parser takes a closing tag to end before its attributes, and the next tag to begin with them.
	private tagStart(isImplied: boolean): number {
		const start = this.offset(this.parser.startIndex);
		return isImplied ? start : Math.max(start, this.base + this.html.indexOf('<', start - this.base));
	}

	private closingTagEnd(): number {
		const end = this.offset(this.parser.endIndex + 1);
		return Math.max(end, this.base + this.html.indexOf('>', end - this.base - 1) + 1);
	}
}

/** An element that is open at a checkpoint. There it can only be a block, or `<html>`. */
const reopened = ({ name, start, contentStart }: OpenBlock): OpenElement => ({
	name,
	start,
	contentStart,
	kind: kindOf(name),
	isHidden: false,
	href: undefined,
	fact: undefined,
	runsBefore: 0,
});

/** Findings on the page: marked where they are, listed for who does not see the marks, and told of on a tip. */
import type { ShownFinding } from '../src/preview/messages';
import { foundCounts } from '../src/status/statusText';
import type { Places } from './places';

const severities = ['hint', 'information', 'warning', 'error'] as const;

/** What a severity is called, as in the counts. */
const named = { error: 'Error', warning: 'Warning', information: 'Note', hint: 'Note' } as const;

/** What the marks need of the page around them. */
export interface MarksOf {
	readonly places: Places;
	/** Brings the words at an offset into sight. */
	goTo(offset: number): void;
	/** Asks for the fixes of the finding of that number. */
	fix(index: number): void;
	/** Selects the words in the text. */
	select(offset: number): void;
	/** Is called before the page moves, where nobody scrolls it. */
	moves(): void;
}

/** Marks findings on the page. */
export class Marks {
	private findings: readonly ShownFinding[] = [];
	private readonly tip = element('tip');
	private readonly button = element('findings-button');
	private readonly panel = element('findings');
	private readonly list = element('findings-list');

	constructor(private readonly of: MarksOf) {
		this.button.addEventListener('click', () => {
			this.of.moves();
			this.panel.hidden = !this.panel.hidden;
			this.button.setAttribute('aria-expanded', String(!this.panel.hidden));
		});
		document.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && !this.tip.hidden) {
				const hadFocus = this.tip.contains(document.activeElement);
				this.hideTip();
				if (hadFocus) {
					element('page').focus({ preventScroll: true });
				}
			}
		});
	}

	get count(): number {
		return this.findings.length;
	}

	/** Shows these findings instead of those before. */
	take(findings: readonly ShownFinding[]): void {
		this.findings = findings;
		const count = (wanted: ShownFinding['severity']) => findings.filter(({ severity }) => severity === wanted).length;
		const notes = count('information') + count('hint');
		this.button.textContent = foundCounts(count('error'), count('warning'), notes).join(', ') || 'No findings';
		this.list.replaceChildren(...findings.map((finding, index) => this.row(finding, index)));
		this.mark();
		this.hideTip();
	}

	/** Marks the findings anew, where the page has changed under them. */
	mark(): void {
		const { highlights } = CSS;
		for (const severity of severities) {
			const of = this.findings.filter((finding) => finding.severity === severity);
			const ranges = of.flatMap(({ start, end }) => this.of.places.rangesOf(start, end));
			const highlight = new Highlight(...ranges);
			highlight.priority = severities.indexOf(severity);
			highlights.set(`form8k-${severity}`, highlight);
		}
	}

	/** Tells of what is found at an offset of the text, near a point of the window. Whether there is something. */
	tellAt(offset: number, x: number, y: number): boolean {
		const at = this.findings.findIndex(({ start, end }) => start <= offset && offset < Math.max(end, start + 1));
		const finding = this.findings[at];
		if (!finding) {
			this.hideTip();
			return false;
		}
		this.tip.setAttribute('aria-label', finding.message);
		this.tip.replaceChildren(
			paragraph(finding.message),
			paragraph(`${named[finding.severity]} · ${finding.rule}`),
			button('Fix or Waive…', () => this.of.fix(at)),
			button('Show in Text', () => this.of.select(finding.start)),
		);
		this.tip.hidden = false;
		const { width, height } = this.tip.getBoundingClientRect();
		this.tip.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
		this.tip.style.top = `${y + height + 24 > window.innerHeight ? Math.max(8, y - height - 12) : y + 16}px`;
		return true;
	}

	/** Tells of what is found at an offset of the text, under its words, and gives the keyboard to what can be done. */
	tellOf(offset: number): void {
		const box = this.of.places.rangesOf(offset, offset + 1)[0]?.getBoundingClientRect();
		if (box && this.tellAt(offset, box.left, box.bottom)) {
			this.tip.querySelector('button')?.focus({ preventScroll: true });
		}
	}

	hideTip(): void {
		this.tip.hidden = true;
	}

	private row({ start, severity, message }: ShownFinding, index: number): HTMLElement {
		const row = document.createElement('li');
		row.className = severity;
		row.append(
			button(`${named[severity]}: ${message}`, () => this.of.goTo(start)),
			button('Fix or Waive…', () => this.of.fix(index), `Fix or waive: ${message}`),
		);
		return row;
	}
}

function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (!found) {
		throw new Error(`The page has no ${id}.`);
	}
	return found;
}

function paragraph(text: string): HTMLElement {
	const made = document.createElement('p');
	made.textContent = text;
	return made;
}

function button(text: string, act: () => void, label?: string): HTMLElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = text;
	if (label !== undefined) {
		made.setAttribute('aria-label', label);
	}
	made.addEventListener('click', act);
	return made;
}

/** Changing words on the page: a run takes the keyboard, Enter or leaving it writes the change, Esc takes it back. */
import type { PreviewRun } from '../../protocol/preview';

/** One run at a time may be changed. */
export class Editing {
	private current: { readonly run: PreviewRun; readonly element: HTMLElement; readonly text: string } | undefined;

	/** `write` is called with what a run, shown by an element, is to show instead; `ended` whenever a run is left. */
	constructor(
		private readonly write: (run: PreviewRun, element: HTMLElement, text: string) => void,
		private readonly ended: () => void,
	) {}

	/** Whether something was typed that is not written yet. */
	get isChanged(): boolean {
		return this.current !== undefined && this.current.element.textContent !== this.current.text;
	}

	/** The run that has the keyboard. */
	get element(): HTMLElement | undefined {
		return this.current?.element;
	}

	/** Lets words of the run be typed, at a click or when asked. */
	begin(run: PreviewRun, element: HTMLElement): void {
		if (this.current?.element === element) {
			return;
		}
		this.end(true);
		const text = element.textContent ?? '';
		this.current = { run, element, text };
		element.setAttribute('contenteditable', 'plaintext-only');
		element.setAttribute('role', 'textbox');
		element.setAttribute('aria-label', `Words of the filing: ${text.trim().slice(0, 80)}`);
		element.addEventListener('keydown', this.keydown);
		element.addEventListener('blur', this.blur);
	}

	/** Leaves the run; with `isKept` what was typed is written. */
	end(isKept: boolean): void {
		const left = this.current;
		if (!left) {
			return;
		}
		this.current = undefined;
		const { run, element, text } = left;
		element.removeEventListener('keydown', this.keydown);
		element.removeEventListener('blur', this.blur);
		element.removeAttribute('contenteditable');
		element.removeAttribute('role');
		element.removeAttribute('aria-label');
		const typed = element.textContent ?? '';
		if (typed !== text) {
			if (isKept) {
				this.write(run, element, typed);
			} else {
				element.textContent = text;
			}
		}
		this.ended();
	}

	private readonly keydown = (event: KeyboardEvent): void => {
		// Keys of the editor, such as those that save, are not the page's.
		if (event.key === 'Enter' || event.key === 'Escape') {
			event.preventDefault();
			event.stopPropagation();
			this.end(event.key === 'Enter');
			document.getElementById('page')?.focus({ preventScroll: true });
		}
	};

	private readonly blur = (): void => this.end(true);
}

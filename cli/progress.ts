/** How far a long run is, on a terminal and nowhere else. */

/** Nothing is shown before this many milliseconds: a run that ends sooner needs no bar. */
const patience = 500;
/** How often it changes, in milliseconds. */
const pace = 100;
const cells = 24;

export class Progress {
	private readonly began = Date.now();
	private shownAt = 0;
	private isShown = false;
	private done = 0;

	/** `total` is how many files there are; undefined where nobody knows yet. */
	constructor(
		private readonly stream: NodeJS.WriteStream,
		private readonly isOn: boolean,
		private readonly total?: number,
	) {}

	/** Another file is done. */
	step(): void {
		this.done += 1;
		const now = Date.now();
		if (this.isOn && now - this.began > patience && now - this.shownAt > pace) {
			this.shownAt = now;
			this.isShown = true;
			this.stream.write(`\r\u001b[K${this.bar()}`);
		}
	}

	/** Makes room for a line. */
	clear(): void {
		if (this.isShown) {
			this.isShown = false;
			this.stream.write('\r\u001b[K');
		}
	}

	private bar(): string {
		const rate = Math.round((this.done * 1000) / Math.max(Date.now() - this.began, 1));
		if (this.total === undefined) {
			return `${this.done} files, ${rate} a second`;
		}
		const full = Math.min(cells, Math.round((this.done * cells) / Math.max(this.total, 1)));
		return `[${'#'.repeat(full)}${'.'.repeat(cells - full)}] ${this.done} of ${this.total} files, ${rate} a second`;
	}
}

/** The language status items: how the filing in the active editor stands, and whether the server runs. */
import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages } from 'vscode';
import type { Active, ActiveFiling } from '../activeFiling';
import type { ServerState } from '../connection/connection';
import { skippedText, statusDetail, statusText } from './statusText';

/** The items, where there are any: other text has none. */
export interface StatusItems extends Disposable {
	/** What they say, for tests. */
	words(): readonly string[];
	/** Tells whether the server runs. */
	showServer(state: ServerState): void;
}

const languageIds = ['form8k', 'plaintext', 'html', 'markdown'];

/** Shows how the active filing stands. */
export function statusItems(active: ActiveFiling): StatusItems {
	// VS Code shows them in the order of their ids.
	let filing: LanguageStatusItem | undefined;
	let report: LanguageStatusItem | undefined;
	let server: LanguageStatusItem | undefined;
	let state: ServerState = 'starting';

	const showFiling = (item: LanguageStatusItem, { status, skipped }: Active): void => {
		item.name = 'Form 8-K';
		if (status) {
			item.text = statusText(status);
			item.detail = '';
			item.command = {
				title: status.stage === 'draft' ? 'Switch to Final' : 'Switch to Draft',
				command: 'form8k.toggleStage',
			};
		} else if (skipped) {
			item.text = skippedText[skipped].text;
			item.detail = skippedText[skipped].detail;
			item.command =
				skipped === 'disabled'
					? { title: 'Open Setting', command: 'workbench.action.openSettings', arguments: ['form8k.enable'] }
					: undefined;
		}
	};
	// In an item of its own, for one line would not hold it all.
	const showReport = (item: LanguageStatusItem, words: string): void => {
		item.name = 'Form 8-K Report';
		item.text = words;
	};
	const showServer = (item: LanguageStatusItem): void => {
		item.name = 'Form 8-K Language Server';
		item.text = `Server ${state}`;
		item.busy = state === 'starting';
		item.severity = state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
		item.command = { title: 'Show Output', command: 'form8k.showOutput' };
	};
	const show = (): void => {
		const { current } = active;
		if (current?.status === undefined && current?.skipped === undefined) {
			filing?.dispose();
			filing = undefined;
		} else {
			filing ??= languages.createLanguageStatusItem('form8k.filing', languageIds);
			showFiling(filing, current);
		}
		if (current?.status === undefined) {
			report?.dispose();
			report = undefined;
		} else {
			report ??= languages.createLanguageStatusItem('form8k.report', languageIds);
			showReport(report, statusDetail(current.status));
		}
		// A server that has stopped is shown wherever it might be missed.
		if (filing === undefined && state !== 'stopped') {
			server?.dispose();
			server = undefined;
		} else {
			server ??= languages.createLanguageStatusItem('form8k.server', languageIds);
			showServer(server);
		}
	};
	const shown = (): readonly LanguageStatusItem[] => [filing, report, server].filter((item) => item !== undefined);
	const listener = active.onDidChange(show);
	return {
		showServer: (now) => {
			state = now;
			show();
		},
		words: () => shown().map(({ text, detail }) => (detail ? `${text} — ${detail}` : text)),
		dispose: () => Disposable.from(listener, ...shown()).dispose(),
	};
}

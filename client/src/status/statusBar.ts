/** The item in the status bar: how the active filing stands and how much time is left, and the way to all that can be done. */
import {
	commands,
	Disposable,
	type QuickPickItem,
	QuickPickItemKind,
	StatusBarAlignment,
	ThemeColor,
	window,
} from 'vscode';
import type { ActiveFiling } from '../activeFiling';
import { barText, statusDetail } from './statusText';
import { minute, type Urgency, urgencyOf } from './urgency';

/** The item, with what it says for tests. */
export interface StatusBar extends Disposable {
	words(): string | undefined;
}

const backgrounds: Readonly<Record<Urgency['kind'], ThemeColor | undefined>> = {
	calm: undefined,
	soon: new ThemeColor('statusBarItem.warningBackground'),
	late: new ThemeColor('statusBarItem.errorBackground'),
};

/** Shows how the active filing stands, and nothing for other text. */
export function statusBar(active: ActiveFiling): StatusBar {
	const item = window.createStatusBarItem('form8k.status', StatusBarAlignment.Right, 110);
	item.name = 'Form 8-K';
	item.command = 'form8k.showChoices';
	let next: ReturnType<typeof setTimeout> | undefined;
	let isShown = false;

	const show = (): void => {
		clearTimeout(next);
		const status = active.current?.status;
		isShown = status !== undefined;
		if (status === undefined) {
			item.hide();
			return;
		}
		const urgency = status.deadline && urgencyOf(status.deadline, new Date());
		item.text = barText(status, urgency?.words);
		item.tooltip = `${statusDetail(status)}\nClick for what can be done.`;
		item.accessibilityInformation = { label: `Form ${item.text}`, role: 'button' };
		item.backgroundColor = urgency && backgrounds[urgency.kind];
		item.show();
		if (urgency) {
			next = setTimeout(show, minute);
		}
	};
	const listener = active.onDidChange(show);
	return {
		words: () => (isShown ? item.text : undefined),
		dispose: () => {
			clearTimeout(next);
			Disposable.from(listener, item).dispose();
		},
	};
}

interface Choice extends QuickPickItem {
	readonly command?: string;
}

/** What can be done with a filing, in the order in which one does it. */
const choices: readonly Choice[] = [
	{ label: '$(open-preview) Open Preview to the Side', command: 'form8k.showPreviewToSide' },
	{ label: '$(warning) Go to Next Finding', command: 'form8k.nextFinding' },
	{ label: '$(checklist) Show Filing Checklist', command: 'form8k.showChecklist' },
	{ label: '$(arrow-swap) Toggle Draft/Final', command: 'form8k.toggleStage' },
	{ label: '', kind: QuickPickItemKind.Separator },
	{ label: '$(diff) Compare with Another Filing…', command: 'form8k.compareFilings' },
	{ label: '$(history) Roll Forward to a New Draft…', command: 'form8k.rollForward' },
	{ label: '$(verified) Write Sign-Off Report…', command: 'form8k.signOffReport' },
	{ label: '$(export) Export Checklist as Markdown', command: 'form8k.exportChecklist' },
	{ label: '', kind: QuickPickItemKind.Separator },
	{ label: '$(output) Show Output', command: 'form8k.showOutput' },
];

/** Offers what can be done with the active filing, and does what is chosen. */
export async function showChoices(): Promise<void> {
	const chosen = await window.showQuickPick(choices, { title: 'Form 8-K' });
	if (chosen?.command !== undefined) {
		await commands.executeCommand(chosen.command);
	}
}

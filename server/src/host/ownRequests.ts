/** Which feature answers which request of our own. */
import type { CancellationToken } from 'vscode-languageserver';
import type { ListedFiles } from '../../../protocol/exhibits';
import { type Answer, form8k } from '../../../protocol/requests';
import type { PageRequest } from '../../../protocol/signOff';
import { analyze, type FolderFile, today } from '../analysis';
import { assembly, extraction } from '../features/assembly';
import { boxChoices } from '../features/boxChoices';
import { checklist } from '../features/checklist';
import { checklistMarkdown } from '../features/checklistMarkdown';
import { comparableText, redlineHtml } from '../features/compare';
import { exhibitLedger } from '../features/exhibitLedger';
import { insertionEdit } from '../features/insertions';
import { listFiles } from '../features/listFiles';
import { draft, itemChoices } from '../features/newFiling/newFiling';
import { pageChange } from '../features/preview/pageChange';
import { previewPage } from '../features/preview/preview';
import { previewEdit } from '../features/preview/previewEdit';
import { reflowEdits } from '../features/reflow';
import { rolledDraft, rollForwardChoices } from '../features/rollForward';
import { rulesPage } from '../features/rulesPage';
import { signOffOf } from '../features/signOff';
import { signOffHtml } from '../features/signOffHtml';
import { status } from '../features/status';
import { registrantOf } from '../reading/cover/registrant';
import { exhibitChoices } from '../reading/exhibits/list/nextExhibits';
import { placeOfUri } from './fileUris';
import { type Handler, own } from './handler';
import type { Session } from './session';
import { count, integer, listOf, object, ofDocument, oneOf, optional, text } from './shapes';
import { checkAgain, checkFile } from './workspaceCheck';

/** What is asked about an open document, and answered at once. */
const aboutFilings: readonly Handler[] = [
	own(form8k.isForm8K, ofDocument, async ({ answer }, { uri }) => (await answer(uri, () => true)) ?? false),
	own(form8k.skipped, ofDocument, async ({ documents, settings }, { uri }) => {
		const document = documents.get(uri);
		if (document === undefined || documents.filing(document) === undefined) {
			return 'unrecognized';
		}
		return (await settings.get(uri)).enable ? null : 'disabled';
	}),
	own(
		form8k.exhibitLedger,
		ofDocument,
		async ({ whole }, { uri }) => (await whole(uri, ({ document, filing }) => exhibitLedger(document, filing))) ?? null,
	),
	own(
		form8k.exhibitChoices,
		ofDocument,
		async ({ answer }, { uri }) => (await answer(uri, ({ filing }) => exhibitChoices(filing))) ?? [],
	),
	own(form8k.listFiles, object({ uri: text, files: listOf(text) }), (session, { uri, files }) =>
		listBeside(session, uri, files),
	),
	own(form8k.itemChoices, object({ uri: optional(text) }), async ({ answer }, { uri }) => {
		return (await answer(uri ?? '', ({ filing }) => itemChoices(filing.date))) ?? itemChoices();
	}),
	own(
		form8k.boxChoices,
		ofDocument,
		async ({ answer }, { uri }) => (await answer(uri, ({ document, filing }) => boxChoices(document, filing))) ?? [],
	),
	own(
		form8k.insertion,
		object({ uri: text, insertion: object({ kind: text }) }),
		async ({ answer, client, folders }, { uri, insertion }) => {
			const whole = client.listsFiles ? (await folders.of(uri))?.folder.filing : undefined;
			return (
				(await answer(uri, ({ document, filing, today }) =>
					insertionEdit(document, filing, insertion, today, whole),
				)) ?? null
			);
		},
	),
];

/** Lists files, by their URIs, in the report that the document is or belongs to. */
async function listBeside(
	{ folders, settings }: Session,
	uri: string,
	files: readonly string[],
): Promise<ListedFiles | null> {
	const open = await folders.of(uri);
	const report = open?.folder.members[0]?.file;
	if (open === undefined || report === undefined || !(await settings.get(open.report)).enable) {
		return null;
	}
	const { folder } = placeOfUri(open.report) ?? {};
	const places = files.map((file) => ({ file, place: placeOfUri(file) }));
	const beside = places.filter(({ place }) => place?.folder === folder);
	const elsewhere = places
		.filter(({ place }) => place?.folder !== folder)
		.map(({ file, place }) => place?.name ?? file);
	const read = await Promise.all(
		beside.map(async ({ file, place }): Promise<FolderFile> => {
			const saved = await folders.saved(file);
			return { name: place?.name ?? file, ...(saved && { text: saved.text }) };
		}),
	);
	return listFiles(open.documentOf(report), report.name, read, elsewhere);
}

/** What is asked about an open document, be it a filing or not. */
const aboutDocuments: readonly Handler[] = [
	own(
		form8k.preview,
		object({ uri: text, document: optional(count), offset: optional(count), known: optional(integer) }),
		async ({ documents, settings }, params) => {
			const { enable } = await settings.get(params.uri);
			const document = documents.get(params.uri);
			return enable && document
				? pageChange(document, previewPage(document, documents.filing(document), params), params.known)
				: null;
		},
	),
	own(
		form8k.previewEdit,
		object({ uri: text, version: integer, start: count, end: count, text }),
		async ({ documents, settings }, params) => {
			const { enable } = await settings.get(params.uri);
			const document = documents.get(params.uri);
			return enable && document ? previewEdit(document, documents.filing(document), params) : null;
		},
	),
];

/** What is asked about the HTML of an open document. */
const reflowing: Handler = own(form8k.reflow, ofDocument, async ({ answer }, { uri }) => {
	return (await answer(uri, ({ document, filing }) => reflowEdits(document, filing))) ?? [];
});

const namedText = object({ name: text, text });
const pageRequest = object({
	uri: text,
	name: text,
	files: optional(listOf(object({ name: text, sha256: optional(text) }))),
	committed: optional(listOf(object({ reason: text, author: text, date: text }))),
});

function signOff({ checked }: Session, { uri, ...page }: PageRequest, token: CancellationToken) {
	return checked(uri, token, 'again', ({ document, filing, check }) =>
		signOffOf(checklist(document, filing, check), status(filing, check), page),
	);
}

/** What is asked about an open filing, and rests on the rules. */
const aboutChecks: readonly Handler[] = [
	own(
		form8k.status,
		ofDocument,
		async ({ checked }, { uri }, token) =>
			(await checked(uri, token, 'again', ({ filing, check, folder }) => ({
				...status(filing, check),
				...(folder && folder.report !== uri && { report: folder.report }),
			}))) ?? null,
	),
	own(
		form8k.checklist,
		ofDocument,
		async ({ checked }, { uri }, token) =>
			(await checked(uri, token, 'again', ({ document, filing, check }) => checklist(document, filing, check))) ?? null,
	),
	own(form8k.checklistMarkdown, pageRequest, async (session, params, token) => {
		const page = await signOff(session, params, token);
		return page === undefined ? null : checklistMarkdown(page);
	}),
	own(form8k.signOffReport, pageRequest, async (session, params, token) => {
		const page = await signOff(session, params, token);
		return page === undefined ? null : signOffHtml(page);
	}),
];

/** What is asked about no open document. */
const others: readonly Handler[] = [
	own(
		form8k.newFiling,
		object({ items: listOf(text), format: oneOf('text', 'html'), registrant: optional(object({})) }),
		async (_session, wanted) => draft(wanted, today()),
	),
	own(form8k.rollForwardChoices, object({ text }), async (_session, { text }) => {
		const filing = analyze(text)?.filing;
		return filing ? rollForwardChoices(filing) : null;
	}),
	own(
		form8k.rollForward,
		object({ text, name: text, items: optional(listOf(text)), exhibits: optional(listOf(text)) }),
		async (_session, order) => rolledDraft(order),
	),
	own(form8k.comparableText, object({ text }), async (_session, { text }) => {
		const filing = analyze(text)?.filing;
		return filing ? comparableText(filing) : null;
	}),
	own(form8k.redline, object({ before: namedText, after: namedText }), async (_session, { before, after }) => {
		const [old, next] = [analyze(before.text)?.filing, analyze(after.text)?.filing];
		return old && next ? redlineHtml({ name: before.name, filing: old }, { name: after.name, filing: next }) : null;
	}),
	own(form8k.registrant, object({ text }), async (_session, { text }) => {
		const filing = analyze(text)?.filing;
		return (filing && registrantOf(filing)) ?? null;
	}),
	own(
		form8k.folderMembers,
		ofDocument,
		async ({ folders }, { uri }) => (await folders.of(uri))?.folder.members.map(({ file }) => file.name) ?? null,
	),
	own(
		form8k.assemble,
		object({
			files: listOf(object({ name: text, text: optional(text), base64: optional(text) })),
			report: optional(text),
			folder: text,
		}),
		async ({ settings }, order) => {
			const { rules } = await settings.get(order.folder);
			return assembly(order, { severities: rules, today: today() });
		},
	),
	own(form8k.checkFile, ofDocument, (session, { uri }, token) => checkFile(session, uri, token)),
	own(form8k.extract, object({ text }), async (_session, given) => extraction(given.text)),
	own(form8k.rulesPage, object({ rule: optional(text) }), async (_session, { rule }) => rulesPage(rule ?? undefined)),
	own(form8k.filesChanged, object({ uris: listOf(text) }), async (session, { uris }) => {
		session.folders.forget(uris);
		await checkAgain(session, uris);
		if (session.client.refreshesDiagnostics) {
			void session.connection.languages.diagnostics.refresh().catch(() => undefined);
		}
		return null;
	}),
	own(form8k.index, object({ uri: text, text: optional(text) }), async ({ index }, { uri, text }) =>
		index.put(uri, text),
	),
];

export const ownRequests: readonly Handler[] = [
	...aboutFilings,
	...aboutDocuments,
	reflowing,
	...aboutChecks,
	...others,
];

/** Asks the client for the names of the other files in the folder of a document. */
export function filesBeside({ connection }: Session, uri: string): Promise<Answer<typeof form8k.filesBeside>> {
	return connection.sendRequest(form8k.filesBeside, { uri });
}

/** A new draft from an earlier report, as the files of a folder. */
import type { RolledDraft, RollForwardChoices, RollForwardOrder } from '../../../protocol/rollForward';
import { applyEdits, extractDocuments, parseFiling } from '../analysis';
import { exhibitKey, exhibitText } from '../filing/exhibits/exhibitNumber';
import type { Filing } from '../filing/filing';
import { isAmendment } from '../reading/amendment';
import { placeholders } from '../reading/debris/placeholders';
import { numberedRows } from '../reading/exhibits/list/lists';
import { exhibitFileName, exhibitPage } from '../writing/exhibitFile';
import { rollForward } from '../writing/rollForward';

/** The items and exhibits of a report, each once, in text order. */
export function rollForwardChoices(filing: Filing): RollForwardChoices {
	const items = new Map<string, string | undefined>();
	for (const { number, caption } of filing.items) {
		items.set(number, items.get(number) ?? caption?.text);
	}
	const exhibits = new Map<string, { readonly number: string; readonly description?: string }>();
	for (const { number, description } of numberedRows(filing.exhibitLists)) {
		const key = exhibitKey(number.text);
		const known = exhibits.get(key);
		exhibits.set(
			key,
			known?.description === undefined
				? { number: exhibitText(number.text), ...(description && { description: description.text }) }
				: known,
		);
	}
	const refused = whyNoModel(filing);
	return {
		items: [...items].map(([number, caption]) => ({ number, ...(caption !== undefined && { caption }) })),
		exhibits: [...exhibits.values()],
		...(refused !== undefined && { refused }),
	};
}

/** Why no draft is made of a report, in a sentence for the user; `undefined` where one is. */
function whyNoModel(filing: Filing): string | undefined {
	if (filing.lostLines) {
		return 'The report lost its line ends. Roll it forward from a copy that has them.';
	}
	return isAmendment(filing)
		? 'An amendment is no model for a new report. Roll the report forward that it amends.'
		: undefined;
}

/** Makes the draft. Of a submission the report alone is the model: its exhibits are written anew. */
export function rolledDraft({ text, name, items, exhibits }: RollForwardOrder): RolledDraft {
	const given = parseFiling(text);
	const model = given && modelOf(given, name);
	const filing = model && parseFiling(model.text);
	if (filing === undefined || model === undefined) {
		return { refused: 'The text is no Form 8-K.' };
	}
	const refused = whyNoModel(given ?? filing) ?? whyNoModel(filing);
	if (refused !== undefined) {
		return { refused };
	}
	const rolled = rollForward(filing, { ...(items && { items }), ...(exhibits && { exhibits }) });
	const draft = applyEdits(model.text, rolled.edits);
	const read = parseFiling(draft);
	const [open] = read ? placeholders(read) : [];
	const files = rolled.exhibits.map(({ number }) => {
		const file = exhibitFileName(filing, number.text);
		return { name: file, text: exhibitPage(filing, number.text, file) };
	});
	return {
		files: [{ name: model.name, text: draft }, ...files.filter((file) => file.name !== model.name)],
		...(open && { open: open.span }),
		left: rolled.left,
	};
}

/** The text of the report alone, and the name of its file. */
function modelOf({ submission, source }: Filing, name: string): { readonly name: string; readonly text: string } {
	const text = source.slice(0);
	if (submission === undefined) {
		return { name, text };
	}
	const main = extractDocuments(text)[submission.documents.indexOf(submission.main)];
	return main?.text === undefined
		? { name, text: source.slice(submission.main.text.start, submission.main.text.end) }
		: { name: main.name, text: main.text };
}

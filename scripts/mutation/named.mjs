// Changes that went unnoticed once: each of them is tried in every mutation run, and some test has to fail.

/** All mutants of an operator in a folder of `server/src`. */
export const operators = [
	{ folder: 'rules', operator: 'related left out' },
	{ folder: 'rules', operator: 'all: true left out' },
	{ folder: 'features/hover', operator: 'sources left out' },
];

/** A function of a file of `server/src`, and a statement that it begins with. */
export const changes = [
	{
		name: 'the exemption of asset-backed issuers off',
		file: 'reading/cover/assetBacked',
		function: 'isAssetBacked',
		change: 'return false;',
	},
	{
		name: 'the exemption of asset-backed issuers off, for the name of the registrant',
		file: 'rules/signatures/registrantNameMismatch',
		function: 'isAssetBacked',
		change: 'return false;',
	},
	{
		name: 'the end of a span over several lines one further',
		file: 'text/visibleText',
		function: 'pieceOf',
		change:
			'const own = span; span = (from, to) => own(from, to + (text.slice(from, to).includes("\\n") && to < text.length ? 1 : 0));',
	},
	{
		name: 'a text read anew at each edit: the filing',
		file: 'filing/parseFiling',
		function: 'parseFiling',
		change: 'edited = undefined;',
	},
	{
		name: 'a text read anew at each edit: HTML',
		file: 'text/visibleText',
		function: 'visibleText',
		change: 'edited = undefined;',
	},
	{
		name: 'a text read anew at each edit: the documents of a submission',
		file: 'filing/submission/readSubmission',
		function: 'findSubmission',
		change: 'edited = undefined;',
	},
	{
		name: 'a text read anew at each edit: the cover',
		file: 'filing/parseFiling',
		function: 'unchangedCover',
		change: 'return undefined;',
	},
];

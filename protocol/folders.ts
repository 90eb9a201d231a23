/** A folder as a submission, and a submission as files. */

/** A file with what is in it. */
export interface FileContent {
	/** Without its path. */
	readonly name: string;
	/** The text; absent where the file is none. */
	readonly text?: string;
	/** The bytes of what is no text, in Base64. */
	readonly base64?: string;
}

/** What is to be put together. */
export interface AssemblyOrder {
	readonly files: readonly FileContent[];
	/** The name of the report; absent where the files hold only one. */
	readonly report?: string;
	/** The URI of the folder, for its settings. */
	readonly folder: string;
}

/** A submission, or why there is none. */
export type AssemblyResult =
	| {
			readonly text: string;
			/** The names of the files in it, in their order, and of those that are not. */
			readonly files: readonly string[];
			readonly left: readonly string[];
			/** What stands against filing it: the errors of a final text, each with its file. */
			readonly blocking: readonly string[];
	  }
	| { readonly refused: string };

/** How many problems a report and its exhibits have. */
export interface FileCheck {
	readonly errors: number;
	readonly warnings: number;
	/** Information and hints. */
	readonly others: number;
}

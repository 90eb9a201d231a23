/** What a report is signed off with. */

/** A file of the report as it lies beside it, or as it is open. */
export interface HashedFile {
	readonly name: string;
	/** Of its bytes, in hexadecimal digits; absent where it could not be read. */
	readonly sha256?: string;
	/** Whether the text has changes that are not saved: then the hash is that of the text. */
	readonly isUnsaved?: boolean;
}

/** Who has committed a waiver to version control, where that is known. */
export interface CommittedWaiver {
	/** The reason that the waiver gives. */
	readonly reason: string;
	readonly author: string;
	/** An ISO date. */
	readonly date: string;
}

/** A page about an open filing. */
export interface PageRequest {
	readonly uri: string;
	/** The file name of the filing. */
	readonly name: string;
	/** The filing first, then the files of its exhibits; absent where the client cannot read them. */
	readonly files?: readonly HashedFile[];
	readonly committed?: readonly CommittedWaiver[];
}

/** Gives what `make` makes, which is made when it is first asked for: the start of the server does not wait for it. */
export function lazy<T extends object | string>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

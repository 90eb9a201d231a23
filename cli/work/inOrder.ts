/** Work on many things at a time, with the results in the order of the things. */

/**
 * The results of `work` on each of `things`, in their order. At most `width` are begun and not yet taken, so that memory
 * stays the same however many there are; a result does not wait for things that are still to come. `work` never rejects.
 */
export async function* inOrder<T, R>(
	things: AsyncIterable<T>,
	width: number,
	work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
	const begun: Promise<R>[] = [];
	const coming = things[Symbol.asyncIterator]();
	let next: Promise<IteratorResult<T>> | undefined = coming.next();
	try {
		while (next !== undefined || begun.length > 0) {
			const [first] = begun;
			const isFull = begun.length >= width || next === undefined;
			const came: IteratorResult<T> | undefined =
				first === undefined ? await next : isFull ? undefined : await Promise.race([next, first.then(() => undefined)]);
			if (came === undefined) {
				if (first !== undefined) {
					yield await first;
					begun.shift();
				}
			} else if (came.done) {
				next = undefined;
			} else {
				begun.push(work(came.value));
				next = coming.next();
			}
		}
	} finally {
		await coming.return?.();
	}
}

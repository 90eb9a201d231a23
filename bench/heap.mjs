// Loaded into a server that is measured: sends its memory to the parent process when that asks for it.
// The server itself speaks over stdio and knows nothing of it.
process.on('message', () => {
	const { rss } = process.memoryUsage();
	// The second time takes what the first has only set free.
	globalThis.gc();
	globalThis.gc();
	process.send({ rss, heap: process.memoryUsage().heapUsed });
});

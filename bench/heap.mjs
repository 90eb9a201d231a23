// Loaded into a server that is measured: tells its memory to who asks over the channel to the parent process.
// The server itself speaks over stdio and knows nothing of it.
process.on('message', () => {
	const { rss } = process.memoryUsage();
	// The second time takes what the first has only set free.
	globalThis.gc();
	globalThis.gc();
	process.send({ rss, heap: process.memoryUsage().heapUsed });
});

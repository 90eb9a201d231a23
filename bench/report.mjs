// Loaded into a server that is measured: tells the parent process, when that asks, its memory (`memory`, in bytes) or
// the time of the processor that it has taken so far (`cpu`, in milliseconds). The server itself knows nothing of it.
process.on('message', (what) => process.send(what === 'cpu' ? processorTime() : memory()));

function processorTime() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

function memory() {
	const { rss } = process.memoryUsage();
	// The second time takes what the first has only set free.
	globalThis.gc();
	globalThis.gc();
	return { rss, heap: process.memoryUsage().heapUsed };
}

/**
 * How the engine runs the server. What an edit leaves behind is cleared away often and in a moment: a larger space for
 * it makes the editor wait for several milliseconds now and then.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=4'];

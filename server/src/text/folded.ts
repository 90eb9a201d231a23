/** `words` with a single space for each run of white space, and none around them. */
export const folded = (words: string): string => words.trim().replace(/\s+/g, ' ');

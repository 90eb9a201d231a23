/** The pages that we write about a filing for one's files: they repeat its words, and are no filing. */
import type { Source } from './source';

/** Stands in the head of each such page, right after its character set. */
export const ownPageMark = '<meta name="generator" content="Form 8-K for Visual Studio Code">';

/** How far the mark is looked for, in characters. */
const reach = 300;

/** Whether a text is such a page. */
export const isOwnPage = (source: Source): boolean => source.slice(0, reach).includes(ownPageMark);

/** The facts about Form 8-K and the ways to look them up; each file may be imported by itself as well. */
export * from './cover';
export * from './exhibits';
export * from './forms';
export * from './items';
export * from './signature';
export type * from './source';

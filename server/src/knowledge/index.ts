/** The facts about Form 8-K and the ways to look them up; each file may be imported by itself as well. */
export * from './calendar';
export * from './citations';
export * from './cover';
export * from './draftDebris';
export * from './edgar';
export * from './edition';
export * from './exemptions';
export * from './exhibits';
export * from './filerManual';
export * from './forms';
export * from './instructions';
export type * from './itemFact';
export * from './itemQuestions';
export * from './items';
export * from './redactions';
export * from './signature';
export type * from './source';
export * from './wording';

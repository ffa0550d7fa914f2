/**
 * The words of the project as types: what each stage takes and gives.
 * page DOM → Article → Sentences → Figures → Statements → Pairs → Verdicts → view
 */

export type * from './types/article.ts';
export type * from './types/figure.ts';
export type * from './types/page-state.ts';
export type * from './types/phrase.ts';
export type * from './types/report.ts';
export type * from './types/saved.ts';
export type * from './types/settings.ts';
export type * from './types/spot.ts';
export type * from './types/story.ts';

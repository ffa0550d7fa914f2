/** Figures of a text, and the day to count its dates from. */
export { groupsByDots } from './grouping.ts';
export { type FigureOptions, readFigures } from './read.ts';
export { inferReference } from './reference.ts';

/** The smallest shapes of what arrives from pages, views and files: each has its end. */
import * as v from 'valibot';

/** About 300,000 words, ten times the longest live blog; what is longer the reader of the page cuts or refuses. */
export const TEXT_UNITS = 2_000_000;
/** Titles, outlets, a cell's heads: longer than any honest one. */
const LINE_UNITS = 10_000;
/** Browsers show addresses of this length, and servers refuse longer ones. */
const URL_UNITS = 65_536;

/** A schema for every field of a type, those that may be left out too: none is forgotten when the type grows. */
export type Fields<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> };

export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const line = v.pipe(v.string(), v.maxLength(LINE_UNITS));
export const address = v.nullable(v.pipe(v.string(), v.maxLength(URL_UNITS)));
export const text = v.pipe(v.string(), v.maxLength(TEXT_UNITS));
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/));

/** Ranks candidate statements by fuzzy search; figures are never judged by it. */
import Fuse from 'fuse.js';
import type { Padded } from './padded.ts';

/** Candidates that are searched a query at most. */
export const MOST_CANDIDATES = 30;

/** Settings that found the right sentence most often (whole padded words, low threshold, some field norm). */
const SETTINGS = {
  keys: ['text'],
  includeScore: true,
  useTokenSearch: true,
  threshold: 0.1,
  fieldNormWeight: 0.3,
  ignoreLocation: true,
  tokenize: / \S+ /g,
};

/** For each candidate its place, best 0; those not found come last, in their order. */
export function rank(query: Padded, candidates: readonly Padded[]): number[] {
  const places = candidates.map((_, i) => candidates.length + i);
  if (candidates.length < 2) return places.map(() => 0);
  const fuse = new Fuse(candidates.slice(0, MOST_CANDIDATES), SETTINGS);
  fuse.search(query.text).forEach((hit, place) => {
    places[hit.refIndex] = place;
  });
  return places;
}

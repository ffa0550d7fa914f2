/** A first look at what came out of a file, before any part of it is used. */

/** Our own files go ten levels deep, from the file to the values of a reason. */
const DEEPEST = 24;
/** Objects, lists and values: a file of the greatest length has fewer, unless it is made of brackets. */
const MOST_NODES = 20_000_000;
/** Names that reach into every object of the program when they are copied from one to another. */
const REACHING = new Set(['__proto__', 'constructor', 'prototype']);

export type Harm = 'deep' | 'many' | 'reaching';

/** What is wrong with parsed JSON as such; null if nothing is. Walks without recursion, so that no depth ends it. */
export function harmIn(parsed: unknown): Harm | null {
  const open: [node: unknown, depth: number][] = [[parsed, 0]];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (typeof node !== 'object' || node === null) continue;
    if (depth > DEEPEST) return 'deep';
    if (!Array.isArray(node) && Object.keys(node).some((name) => REACHING.has(name))) return 'reaching';
    const inner = Object.values(node);
    nodes += inner.length;
    if (nodes > MOST_NODES) return 'many';
    for (const each of inner) if (typeof each === 'object' && each !== null) open.push([each, depth + 1]);
  }
  return null;
}

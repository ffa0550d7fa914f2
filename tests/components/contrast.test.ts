import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../assets/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [text, ground].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`there is no colour --${name}`);
    return luminance(token[scheme]) + 0.05;
  });
  return Math.max((a ?? 0) / (b ?? 1), (b ?? 0) / (a ?? 1));
}

/** Text and the grounds on which it stands. */
const TEXTS: [text: string, grounds: string[]][] = [
  ['ink', ['paper', 'sunk', 'marked', 'agree-wash', 'fits-wash', 'conflict-wash', 'alone-wash']],
  ['soft', ['paper', 'sunk']],
  ['agree', ['paper', 'agree-wash']],
  ['fits', ['paper', 'fits-wash']],
  ['conflict', ['paper', 'conflict-wash']],
  ['alone', ['paper', 'alone-wash']],
  ['on-main', ['main']],
];
/** What a control is known by, and the ring of focus. */
const EDGES = ['edge', 'focus', 'main'];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(TEXTS)('%s can be read on every ground', (text, grounds) => {
    for (const ground of grounds) expect(contrast(text, ground, scheme), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGES)('%s can be made out', (edge) => {
    expect(contrast(edge, 'paper', scheme)).toBeGreaterThanOrEqual(3);
  });
});

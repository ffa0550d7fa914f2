/** How often a relation holds, told as counts; what fails is shown only of articles that may be looked at. */
import { expect } from 'vitest';
import type { Trial } from './articles.ts';
import { leastInSample, ONE_IN } from './share.ts';

/** Set to any text, this lists all failures in open articles. */
const TELL = 'COUNTERCHECK_TELL';
/** Failures that a message names. */
const MOST_NAMED = 40;

/** Counts the outcomes of one relation: "holds", or how it fails. */
export class Tally {
  private readonly outcomes = new Map<string, number>();
  private readonly failures: string[] = [];
  private checked = 0;
  private readonly relation: string;

  constructor(relation: string) {
    this.relation = relation;
  }

  /** One outcome, and how to show it where it is a failure in an open article. */
  count(outcome: string, { name, open }: Pick<Trial, 'name' | 'open'>, show: () => string): void {
    this.checked++;
    this.outcomes.set(outcome, this.of(outcome) + 1);
    if (outcome !== 'holds' && open) this.failures.push(`${outcome} | ${name} | ${show()}`);
  }

  private of(outcome: string): number {
    return this.outcomes.get(outcome) ?? 0;
  }

  /**
   * Asserts that the relation was tried often enough to tell (`enough` is for all cases), and holds in at least this
   * share (0 to 1) of all.
   */
  expectHolds(share: number, enough: number): void {
    const told = [...this.outcomes].map(([outcome, n]) => `${n} ${outcome}`).join(', ');
    const line = `${this.relation}: ${told}, of ${this.checked}`;
    console.info([line, ...(process.env[TELL] ? this.failures : [])].join('\n'));
    expect(this.checked, line).toBeGreaterThanOrEqual(enough / ONE_IN ** 2);
    const message = [line, ...this.failures.slice(0, MOST_NAMED)].join('\n');
    expect(this.of('holds') / this.checked, message).toBeGreaterThanOrEqual(leastInSample(share, this.checked));
  }

  /** Asserts that this never came out. */
  expectNever(outcome: string): void {
    const failures = this.failures.filter((failure) => failure.startsWith(outcome));
    expect(this.of(outcome), failures.slice(0, MOST_NAMED).join('\n')).toBe(0);
  }
}

/** The most of a sentence that a message shows. */
const LONGEST_SHOWN = 300;

/** The sentence around an offset. */
export function around(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('. ', at - 1)) + 1;
  const ends = [text.indexOf('\n', at), text.indexOf('. ', at)].filter((end) => end >= 0);
  return text.slice(start, Math.min(start + LONGEST_SHOWN, ...ends)).trim();
}

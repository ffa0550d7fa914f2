import type { Bound, PairVerdict, Phrase, ReportOther, SourceInfo } from '../types.ts';
import { gravest, gravity } from './gravest.ts';

/** A place of a source where it says something, in our own words. */
export interface Mention {
  paragraph: number;
  statement: string;
}

/** One thing that a source says of a measure, as often as it says it. */
export interface Saying {
  text: string;
  low: Bound;
  high: Bound;
  /** Absent where the unit is that of the page's figure. */
  unit?: string | null;
  by: string | null;
  verdict: PairVerdict;
  reason: string;
  /** The same for other languages; absent in comparisons that were saved before there were any. */
  because?: Phrase[];
  /** In the order of the source, each statement once, at least one. */
  mentions: Mention[];
}

/** All that one source says of a value of the page. */
export interface Voice {
  source: SourceInfo;
  verdict: PairVerdict;
  /** The gravest first. */
  sayings: Saying[];
}

/** What each source says, the gravest first, else in the order of `sources`; a source's repeats are one saying. */
export function voicesOf(others: readonly ReportOther[], sources: readonly SourceInfo[]): Voice[] {
  const rank = new Map(sources.map((source, index) => [source.id, index]));
  const inOrder = others.toSorted((a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0));
  return [...Map.groupBy(inOrder, (other) => other.source)]
    .flatMap(([id, said]) => {
      const source = sources.find((known) => known.id === id);
      return source ? [voiceOf(source, said)] : [];
    })
    .toSorted((a, b) => gravity(a.verdict) - gravity(b.verdict));
}

function voiceOf(source: SourceInfo, said: ReportOther[]): Voice {
  const sayings = [...Map.groupBy(said, sayingKey).values()].map(sayingOf);
  sayings.sort((a, b) => gravity(a.verdict) - gravity(b.verdict));
  return { source, verdict: gravest(sayings.map((saying) => saying.verdict)) as PairVerdict, sayings };
}

function sayingOf(same: ReportOther[]): Saying {
  const [first] = same as [ReportOther];
  const mentions = new Map(
    same.map(({ paragraph, statement }) => [`${paragraph} ${statement}`, { paragraph, statement }]),
  );
  return {
    text: first.text,
    low: first.low,
    high: first.high,
    ...(first.unit === undefined ? {} : { unit: first.unit }),
    by: first.by,
    verdict: first.verdict,
    reason: first.reason,
    ...(first.because && { because: first.because }),
    mentions: [...mentions.values()].toSorted((a, b) => a.paragraph - b.paragraph),
  };
}

function sayingKey({ low, high, unit, by, verdict }: ReportOther): string {
  return [low, high, unit, by, verdict].join(' ');
}

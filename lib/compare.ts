/** An article and the stories' sources in, a comparison out. The engine's front door; pure. */

import { inferReference } from './figures/reference.ts';
import { copiedSources } from './fingerprint.ts';
import type { Corpus, StoryCorpus } from './pairs/corpus.ts';
import { knownCounts } from './pairs/elsewhere.ts';
import { type Pair, pairsOf } from './pairs/pair.ts';
import { spot } from './spot/spot.ts';
import { headFromText } from './spot/text.ts';
import { type Claim, readClaims } from './statements/claims.ts';
import { splitSentences } from './text/sentences.ts';
import type { Article, Comparison, Report, ReportFigure, ReportOther, Source, SourceInfo, Verdict } from './types.ts';
import { type Reasons, say } from './verdicts/reasons.ts';

export { prepare } from './pairs/corpus.ts';

/** Characters that are read; what comes behind is left out, and the reader is told. */
export const MOST_TEXT = 300_000;

const GRAVITY: Record<Verdict, number> = { alone: 0, agree: 1, fits: 2, conflict: 3 };

export interface CompareOptions {
  /** What the page was spotted as, null for no story; left out, the article's own words decide. */
  story?: string | null;
  /** The bundled source that the text is from, where that is known beforehand. */
  source?: string | null;
  /** Nobody has said that the text reports the story's event, so what it does not say of itself is not supplied. */
  guarded?: boolean;
}

/** Finds the article's figures and what the sources say about the same things. Never throws for what a text holds. */
export function compare(article: Article, corpus: Corpus, options: CompareOptions = {}): Comparison {
  const { story, source = null, guarded = false } = options;
  const spots = corpus.stories.map(({ story: { id, spot: what } }) => ({ story: id, spot: what }));
  const spotted =
    story === undefined
      ? spot({ ...headFromText(article.text, article.url), title: article.title ?? '' }, spots)
      : story;
  const about = corpus.stories.find((each) => each.story.id === spotted) ?? null;
  const unreadable =
    article.language !== null && !sameLanguage(article.language, corpus.language.tag) ? article.language : null;
  const found = about ? copiedSources(article.text, about.sources) : [];
  const copied = source === null || found.includes(source) ? found : [source, ...found];
  const excluded = new Set(copied);
  const sources = about ? about.sources.filter((source) => !excluded.has(source.id)) : [];
  const figures = unreadable === null ? readFiguresOf(article, corpus, about, excluded, guarded) : [];
  const report: Report = {
    page: { title: article.title, url: article.url, published: article.published, source: copied[0] ?? null },
    story: about?.story.id ?? null,
    text: article.text,
    figures,
  };
  return {
    report,
    storyTitle: about?.story.title ?? null,
    checked: about?.story.checked ?? null,
    sources: sources.map(infoOf),
    unreadable,
    readUpTo: article.text.length > MOST_TEXT ? MOST_TEXT : null,
    nearest: [],
  };
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

function infoOf(source: Source): SourceInfo {
  const { id, outlet, title, url, published, kind, basedOn, checked } = source;
  return { id, outlet, title, url, published, kind, ...(basedOn && { basedOn }), checked };
}

function readFiguresOf(
  article: Article,
  corpus: Corpus,
  about: StoryCorpus | null,
  excluded: ReadonlySet<string>,
  guarded: boolean,
): ReportFigure[] {
  const reader = about?.reader ?? corpus.plain;
  const { reasons } = corpus.language;
  const blocks = article.blocks.filter((block) => block.end <= MOST_TEXT);
  const sentences = splitSentences(article.text, blocks, reader.lexicon);
  const claims = readClaims(blocks, sentences, reader, {
    published: article.published,
    guarded,
    reference: about?.story.date ?? inferReference(article.text, reader.lexicon),
  });
  const context = about && {
    corpus: about,
    excluded,
    reasons,
    elsewhere: knownCounts([...claims, ...claimsOf(about, excluded)]),
    known: knownCounts(claimsOf(about, excluded)),
  };
  return claims.map((claim) => {
    const repeated = blocks[claim.block]?.role === 'pullquote';
    const pairs = context && !repeated ? pairsOf(claim, context) : [];
    return figureOf(claim, about !== null, pairs, about?.sources ?? [], reasons);
  });
}

function claimsOf(corpus: StoryCorpus, excluded: ReadonlySet<string>): Claim[] {
  return [...corpus.byKey.values()].flat().filter((claim) => !excluded.has(claim.source.id));
}

function figureOf(
  claim: Claim,
  known: boolean,
  pairs: Pair[],
  sources: readonly Source[],
  reasons: Reasons,
): ReportFigure {
  const { figure } = claim;
  const others = pairs.map((pair, i) => otherOf(pair, pairs.slice(0, i), sources, reasons));
  const verdict = others.reduce<Verdict>(
    (worst, o) => (GRAVITY[o.verdict] > GRAVITY[worst] ? o.verdict : worst),
    'alone',
  );
  return {
    text: figure.text,
    start: figure.start,
    end: figure.end,
    kind: figure.kind,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    by: claim.by,
    measure: claim.measure?.label ?? null,
    verdict: known && figure.claim && !claim.silent ? verdict : null,
    others,
  };
}

function otherOf(pair: Pair, before: readonly Pair[], sources: readonly Source[], reasons: Reasons): ReportOther {
  const { claim, judgement } = pair;
  const { source, statement, figure } = claim;
  const shared = before
    .map((earlier) => ({
      earlier,
      origin: source.basedOn?.find((name) => earlier.claim.source.basedOn?.includes(name)),
    }))
    .find(({ origin, earlier }) => origin && earlier.judgement.verdict === judgement.verdict);
  const note = shared?.origin
    ? ` ${say(reasons, 'not-second', { origin: shared.origin, other: sources.find((s) => s.id === shared.earlier.claim.source.id)?.outlet ?? '' })}`
    : '';
  return {
    source: source.id,
    paragraph: statement.paragraph,
    statement: statement.text,
    text: figure.text,
    low: figure.low,
    high: figure.high,
    by: claim.by,
    verdict: judgement.verdict,
    reason: judgement.reason + note,
  };
}

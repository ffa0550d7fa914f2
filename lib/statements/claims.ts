/** Text → claims: every figure with its measure, read sentence by sentence with what came before in mind. */

import { labelOf } from '../article/labels.ts';
import { groupsByDots } from '../figures/index.ts';
import { withGivenNames } from '../names/given-names.ts';
import type { Block, BlockRole, Figure, IsoDate, Sentence, Story } from '../types.ts';
import type { Claim } from './claim.ts';
import { askedThing } from './counts/resumed-count.ts';
import { asOf } from './dates/as-of.ts';
import { isDateline } from './dates/dateline.ts';
import { looksBack } from './dates/narrated.ts';
import { datesWith } from './dates/told-with.ts';
import { type Discourse, SILENCE } from './discourse.ts';
import { afterFigure, afterSentence, enterBlock } from './discourse-changes.ts';
import { confirmBareTerms } from './durations/bare-terms.ts';
import { isShift } from './durations/durations.ts';
import { repeatMeasures } from './echoes.ts';
import { shifted } from './in-context.ts';
import { type MeasureContext, subjectOf } from './measure.ts';
import { type Memory, remembering } from './memory.ts';
import { isOption } from './options.ts';
import { centerOf, namedAside } from './people/center.ts';
import { withOthers } from './people/others.ts';
import { speakerOf } from './people/speaker.ts';
import { opensAnswer } from './questions.ts';
import { readMeasure } from './read-measure.ts';
import type { Reader } from './reader.ts';
import { readingsOf } from './readings.ts';
import { isCorrection, isDenied } from './reality.ts';
import { askedBefore, askedBehind } from './told-behind.ts';
import { disputes, withdraw } from './withdrawn.ts';
import { isOneOf } from './words/distance.ts';
import { headNoun, nounPhrase } from './words/noun.ts';
import type { ReadSentence } from './words/sentence.ts';
import { groupBefore, namedThings } from './words/things.ts';

/** From which day a text's dates are reckoned. */
export interface TextDay {
  published: IsoDate | null;
  /** Stands in where the text does not tell its day: good for a year that is left out, not for "on Saturday". */
  reference: IsoDate | null;
  /** Nobody has said that the text reports the story's event: it is read as one written long after. */
  guarded?: boolean;
  /** The text groups thousands by dots; found out where it is left out. */
  dotsGroup?: boolean;
}

/** No part of the article proper. */
const SILENT: readonly BlockRole[] = ['byline', 'furniture'];

/**
 * Reads one block after the other. `by`: the speaker of a whole block, where it is known beforehand; `memory`: what an
 * earlier reading of the same text gave, brought up to date.
 */
export function readClaims(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  reader: Reader,
  day: TextDay,
  by: (block: number) => string | null = () => null,
  memory?: Memory,
): Claim[] {
  const claims: Claim[] = [];
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const told = { dotsGroup: groupsByDots(text), ...day };
  const names = withGivenNames(reader.names, text);
  const own = { ...reader, names };
  const givens = [...(names.givens ?? [])].map(([given, person]) => `${given} ${person?.id}`).join();
  const depends = [reader, day.published, day.reference, day.guarded, told.dotsGroup, givens];
  const recall = memory && remembering(memory, depends);
  let discourse = SILENCE;
  for (const [i, sentence] of sentences.entries()) {
    const block = blocks[sentence.block];
    if (!block) continue;
    if (sentence.block !== discourse.block) discourse = enterBlock(discourse, sentence.block, block);
    if (disputes(sentence.text, reader.grammar)) withdraw(claims, sentence, sentences[i - 1]);
    const asked =
      askedBehind(sentence, sentences[i + 1], reader.grammar) ??
      askedBefore(sentence, sentences[i - 1], reader.grammar);
    const [before, speaker] = [asked === null ? discourse : { ...discourse, question: asked }, by(sentence.block)];
    const anew = () => readSentenceClaims(sentence, block, own, told, before, speaker);
    const read = recall ? recall(sentence, block, before, speaker, anew) : anew();
    claims.push(...read.claims);
    discourse = read.discourse;
  }
  confirmBareTerms(claims);
  repeatMeasures(claims, own);
  return claims;
}

/** The claims of one sentence, and the discourse behind it. */
function readSentenceClaims(
  sentence: Sentence,
  block: Block,
  reader: Reader,
  day: TextDay,
  before: Discourse,
  by: string | null,
): { claims: Claim[]; discourse: Discourse } {
  const { plain, asked, takenUp } = readingsOf(sentence, block, reader, day, before);
  const { read } = plain;
  const apart = SILENT.includes(block.role) || (before.options && isOption(sentence.text));
  const late = day.guarded === true || isLate(reader.story, day.published);
  const dated = (block.date ?? day.published) !== null;
  const shared = { sentence: sentence.text, sentenceStart: sentence.start, block: sentence.block };
  const label = labelOf(sentence.text);
  // "June: 14": of a date no noun is told.
  const isDated = read.figures.some(({ kind, text }) => kind === 'date' && text === label);
  const headed = nounOfHeads(isDated ? before.heading : label, block, reader);
  let discourse = label === null ? before : { ...before, item: true };
  const undated = read.figures.slice(plain.before).map((figure, own): Claim => {
    const i = plain.before + own;
    const stamped = figure.kind === 'time' && figure.start === plain.shift && sentence.start === block.start;
    const corrected = isCorrection(read, read.at[i] ?? 0);
    const silent = apart || corrected || stamped || isDateline(read.text, figure, reader.grammar.sets.stopWords);
    const context = { reader, discourse, late, dated, headed, caption: block.role === 'caption' };
    const answers = asked !== null && (takenUp < 0 || takenUp === i);
    const answer = silent || !answers ? null : readMeasure(asked.read, asked.before + own, context);
    const isAsked = answer !== null && (i === takenUp || opensAnswer(before.question, plain, i, reader.grammar));
    const alone = silent || isAsked ? null : readMeasure(read, i, context);
    const answered = alone ? null : answer;
    const measure = alone ?? answered;
    // "The youngest? Just 22.": what was asked for tells the kind, too.
    const kind = (answered ? asked?.read.figures[asked.before + own]?.kind : null) ?? figure.kind;
    const then = discourse.narrated === null ? [] : [discourse.narrated];
    discourse = afterFigure(discourse, figure, measure, read, reader.story);
    const shifts = measure === null && figure.kind === 'duration' && isShift(read, read.at[i] ?? 0, figure);
    return {
      ...shared,
      silent: silent || shifts,
      figure: { ...shifted(figure, sentence.start - plain.shift), kind },
      by: by ?? speakerOf(read, Math.max(0, read.at[i] ?? 0)),
      measure,
      total: measure && !measure.apart ? withOthers(read, i, discourse) : null,
      counted:
        isPlainCount(figure) && !isDenied(read, read.at[i] ?? 0) ? nounPhrase(read, read.at[i] ?? 0).words : null,
      definite: isOneOf(read, (read.at[i] ?? 0) - 1, 'definite'),
      asOf: asOf(read, read.at[i] ?? 0, reader.story),
      dates: [],
      then,
      named: read.mentions.findLast(({ kind, to }) => kind === 'person' && to <= (read.at[i] ?? 0))?.id ?? null,
      about: measure || silent ? null : personOf(read, i, context),
    };
  });
  const measureOf = (index: number) => undated[index - plain.before]?.measure ?? null;
  const now = reader.story?.date ?? null;
  const claims = undated.map((claim, own) => {
    const dates = datesWith(claim, plain.before + own, read, measureOf, now);
    const then = looksBack(read, plain.before + own) ? [...claim.then, ...dates] : [];
    return { ...claim, dates, then };
  });
  const center = centerOf(read, reader, before);
  const counted = askedThing(sentence.text, reader, discourse, late) ?? discourse.counted;
  const group = groupBefore(read, read.tokens.length, reader.things) ?? discourse.group;
  const aside = namedAside(read, discourse);
  discourse = { ...discourse, counted, group, aside };
  return { claims, discourse: afterSentence(discourse, sentence, read, block, center) };
}

/** Was the page published when the story was no news any more? Ages and counts may have changed since. */
function isLate(story: Story | null, published: IsoDate | null): boolean {
  return story !== null && published !== null && published > story.spot.until;
}

/** The one person that a figure without a measure is about. */
function personOf(read: ReadSentence, index: number, context: MeasureContext): string | null {
  const subject = subjectOf(read, read.at[index] ?? 0, context);
  return subject?.ids.length === 1 ? (subject.ids[0] ?? null) : null;
}

function isPlainCount({ kind, unit }: Figure): boolean {
  return kind === 'count' && unit === null;
}

/** The noun that a label or the heads of a cell give to a number without one: the story's own, else one for anybody. */
function nounOfHeads(label: string | null, { role, heads = [] }: Block, { grammar, things }: Reader): string[] {
  const told = label === null ? (role === 'cell' ? heads : []) : [label];
  const nouns = told.map((head) => headNoun(head, grammar));
  const named = nouns.filter((words) => things !== null && namedThings(words, things).size > 0);
  const isOfAnybody = (words: string[]) => grammar.sets.people.has(words.at(-1) ?? '');
  return named.findLast((words) => !isOfAnybody(words)) ?? named.at(-1) ?? nouns.at(-1) ?? [];
}

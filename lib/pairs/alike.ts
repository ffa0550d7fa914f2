/** What a figure can mean when its own words do not tell: what a source says of the same number in like words. */
import { DAY_LENGTH } from '../days.ts';
import type { Claim } from '../statements/claim.ts';
import { isPlural, stem } from '../text/inflection.ts';
import type { Figure } from '../types.ts';
import { type SourceClaim, type StoryCorpus, valueKey } from './corpus.ts';
import { type Padded, padded } from './padded.ts';

/** The words that are shared must weigh this much: one rare word, or two common ones. */
const ALIKE = 3;
/** So large a number is hardly one of something else, whatever its noun; */
const LARGE = 1000;
/** nor is one of three digits, unless it is round. */
const ODD = 100;
const ROUND = 10;
/** Its words may be less alike. */
const ALIKE_TELLING = 1.2;
/** And as much more for each further meaning that the value has. */
const RIVAL = 0.5;
/** Counts up to this are of anything. */
const FEW = 2;
/** The next best meaning must share less by this much. */
const CLEAR = 0.3;

/** The key of the one measure that a source tells with the claim's value in like words; null for none or several. */
export function alikeKey(claim: Claim, corpus: StoryCorpus, excluded: ReadonlySet<string>): string | null {
  if (isCommonValue(claim.figure)) return null;
  const words = wordsOf(padded(withoutFigure(claim), corpus.reader.grammar.sets.stopWords));
  const meanings = new Map<string, SourceClaim[]>();
  for (const other of corpus.byValue.get(valueKey(claim.figure)) ?? [])
    if (!excluded.has(other.source.id) && countsAlike(claim, other, corpus) && !isOfOtherEvent(claim, other))
      meanings.set(other.measure.key, [...(meanings.get(other.measure.key) ?? []), other]);
  const [best, next] = [...meanings]
    .filter(([key]) => isAbout(claim, key))
    .map(([key, same]) => {
      const shared = same.map((o) => sharedWeight(words, corpus.statements[o.at]?.words, corpus.rarity));
      return { key, score: Math.max(0, ...shared) };
    })
    .sort((a, b) => b.score - a.score);
  const enough = isTelling(claim.figure) ? ALIKE_TELLING : ALIKE + RIVAL * (meanings.size - 1);
  return best && best.score >= enough && best.score - (next?.score ?? 0) >= CLEAR ? best.key : null;
}

/** A weekday, or one or two of something: such values are shared by chance. */
function isCommonValue({ kind, low, high, text }: Figure): boolean {
  if (kind === 'date') return String(low).length === DAY_LENGTH && !/\d/.test(text);
  return kind === 'count' && typeof low === 'number' && low === high && low <= FEW;
}

function withoutFigure({ sentence, sentenceStart, figure }: Claim): string {
  const [from, to] = [figure.start - sentenceStart, figure.end - sentenceStart];
  return `${sentence.slice(0, from)} ${sentence.slice(to)}`;
}

function wordsOf({ text }: Padded): Set<string> {
  return new Set(text.split(' ').filter((word) => word !== ''));
}

/** What is told of persons is told of the claim's own. */
function isAbout({ about, measure }: Claim, key: string): boolean {
  const persons = key.split('|')[1];
  if (!key.includes('|') || persons === undefined) return true;
  const own = measure?.subject.join('+') || about;
  return own ? persons === own : true;
}

function isTelling(figure: Figure): boolean {
  const value = Number(figure.low ?? figure.high);
  return isLarge(figure) || (figure.kind === 'count' && value >= ODD && value % ROUND !== 0);
}

function isLarge({ kind, low, high }: Figure): boolean {
  return kind === 'count' && Number(low ?? high) >= LARGE;
}

/** A count with a noun of its own, "123 posts", is none of people. */
function countsAlike({ counted, figure }: Claim, other: SourceClaim, { reader, statements }: StoryCorpus): boolean {
  const noun = counted?.at(-1);
  if (!counted || noun === undefined || !isPlural(noun) || isLarge(figure)) return true;
  if (reader.grammar.sets.people.has(noun) || statements[other.at]?.words.text.includes(` ${stem(noun)} `)) return true;
  return reader.things?.words.at(counted, counted.length - 1).length !== 0;
}

/** "24 were freed in June" is not the 24 of July, whatever else the words share; nor is what the text must say it followed. */
function isOfOtherEvent({ measure }: Claim, other: SourceClaim): boolean {
  if (other.measure.event?.after !== undefined) return true;
  const [own, theirs] = [measure?.event, other.measure.event];
  return own != null && theirs != null && own.id !== theirs.id;
}

function sharedWeight(
  words: ReadonlySet<string>,
  other: Padded | undefined,
  rarity: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const word of other ? wordsOf(other) : []) if (words.has(word)) sum += rarity.get(word) ?? 0;
  return sum;
}

/** What is counted: the noun behind the figure, what is told of it, in which event; against the story's things counted. */
import type { NameIndex } from '../names/find.ts';
import { Phrases } from '../text/phrases.ts';
import type { Story, StoryEvent, StoryThing } from '../types.ts';
import { chooseEvent, type EventChoice } from './events.ts';
import { apartFrom, type Grammar, isAside, type Predicate, type ReadSentence } from './sentence.ts';

/** Words behind a figure that can belong to its noun phrase. */
const NOUN_PHRASE = 6;
const COMPLEMENT = 3;
/** A predicate looser than this does not tell the figure. */
export const LOOSEST = 14;
/** How much nearer another predicate must be to claim the figure for itself. */
const CLEARLY = 3;
/** A name that a thing asks for must stand this near. */
const NAME_REACH = 18;
/** Two things within this cost of each other: the text does not decide. */
const TIE = 1;
/** Without a noun, a predicate this near still tells what is counted: "123 freed". */
const BESIDE = 4;
/** The noun was left out. */
const UNWORDED = 2;
/** A name that the thing asks for is there: a closer reading than one that asks for none. */
const NAMED = 6;
/** The predicate belongs to an earlier figure of the sentence. */
const INHERITED = 5;
/** Another predicate stands nearer. */
const RIVALLED = 4;

/** The noun phrase of a figure. */
export interface Counted {
  /** Lower-case words behind the figure, without "other" and "more". Empty when the noun is left out. */
  words: string[];
  /** Token index behind the phrase. */
  to: number;
  /** "five of them Ukrainians", "nine of the freed": a part of something. */
  partitive: boolean;
}

/** Reads the noun phrase behind the figure at token `at`. */
export function countedNoun(sentence: ReadSentence, at: number, grammar: Grammar): Counted {
  const words: string[] = [];
  let partitive = false;
  let to = at + 1;
  for (; to < sentence.tokens.length && to <= at + NOUN_PHRASE; to++) {
    const token = sentence.tokens[to];
    if (!token || token.kind === 'mark' || token.kind === 'figure') break;
    if (grammar.sets.afterNoun.has(token.lower)) break;
    if (token.lower === 'of' || token.lower === 'whom') partitive = true;
    if (grammar.sets.inNoun.has(token.lower)) {
      if ((token.lower === 'were' || token.lower === 'are') && !partitive) break;
      continue;
    }
    const predicate = sentence.predicates.find((p) => p.from === to && p.family.kinds.includes('count'));
    if (predicate && words.length > 0) break;
    if (predicate && !sentence.tokens[to + 1]?.capital && !isNounAhead(sentence, to + 1, grammar)) break;
    words.push(token.lower);
  }
  if (words.length === 0) words.push(...complement(sentence, to, grammar));
  return { words, to, partitive };
}

/** "The rest, more than 100, are Belarusians": the noun behind the verb. */
function complement(sentence: ReadSentence, to: number, grammar: Grammar): string[] {
  const verb = sentence.lower[to] === ',' ? to + 1 : to;
  if (sentence.lower[verb] !== 'are' && sentence.lower[verb] !== 'were') return [];
  const words: string[] = [];
  for (let i = verb + 1; i <= verb + COMPLEMENT; i++) {
    const token = sentence.tokens[i];
    if (token?.kind !== 'word' || grammar.sets.afterNoun.has(token.lower)) break;
    if (sentence.predicates.some((p) => p.from === i)) break;
    words.push(token.lower);
  }
  return words;
}

function isNounAhead(sentence: ReadSentence, at: number, grammar: Grammar): boolean {
  const token = sentence.tokens[at];
  return (
    token?.kind === 'word' &&
    !grammar.sets.afterNoun.has(token.lower) &&
    !grammar.sets.inNoun.has(token.lower) &&
    /s$|people|men|women/.test(token.lower)
  );
}

/** The noun as a key: last word, singular. */
export function stem(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ss|us)$/.test(word)) return word;
  return word.replace(/s$/, '');
}

export interface ThingIndex {
  story: Story;
  words: Phrases<StoryThing>;
  byId: ReadonlyMap<string, StoryThing>;
  /** Each name's id to the id that it lies within: a city to its country. */
  within: ReadonlyMap<string, string | undefined>;
}

export function indexThings(story: Story): ThingIndex {
  const words = new Phrases<StoryThing>();
  for (const thing of story.things) for (const word of thing.words) words.add(word, thing);
  return {
    story,
    words,
    byId: new Map(story.things.map((thing) => [thing.id, thing])),
    within: new Map(story.names.map((name) => [name.id, name.within])),
  };
}

export interface Nearest {
  predicate: Predicate;
  cost: number;
}

/** The predicate of one of the families that is nearest to the figure, with its cost; null when none is near. */
export function nearest(
  sentence: ReadSentence,
  at: number,
  grammar: Grammar,
  able: (predicate: Predicate) => boolean,
): Nearest | null {
  let best: Nearest | null = null;
  for (const predicate of sentence.predicates) {
    if (!able(predicate) || isAside(sentence, at, predicate, grammar)) continue;
    const cost = apartFrom(sentence, at, predicate);
    if (cost <= LOOSEST && (!best || cost < best.cost)) best = { predicate, cost };
  }
  return best;
}

export interface CountMeasure {
  thing: StoryThing | null;
  predicate: Predicate | null;
  event: StoryEvent | null;
  sure: boolean;
  /** Things that the words could mean as well, part or whole of the first. */
  also: StoryThing[];
}

interface Candidate {
  thing: StoryThing;
  own: Predicate | null;
  choice: EventChoice;
  /** From figure to predicate. */
  near: number;
  cost: number;
}

/** What is asked: a figure's token, its noun, and what the text was about before. */
export interface CountQuestion {
  sentence: ReadSentence;
  at: number;
  counted: Counted;
  carried: StoryEvent | null | undefined;
  late: boolean;
}

/** Which of the story's things the figure counts; `thing` is null when none or when the text does not decide. */
export function countMeasure(q: CountQuestion, things: ThingIndex | null, grammar: Grammar): CountMeasure {
  const closest = nearest(q.sentence, q.at, grammar, (p) => p.family.kinds.includes('count'));
  const none = { thing: null, predicate: closest?.predicate ?? null, event: null, sure: false, also: [] };
  if (!things) return none;
  const named = namedThings(q.counted, things);
  const elided = q.counted.words.length === 0;
  const general = elided || grammar.sets.people.has(q.counted.words.at(-1) ?? '');
  const ranked = things.story.things
    .filter((thing) => named.has(thing) || (general && !thing.named && named.size === 0))
    .map((thing) => candidate(q, thing, named.has(thing), closest, things, grammar))
    .filter((each) => each !== null)
    .sort((a, b) => a.cost - b.cost);
  const [best, ...rest] = ranked;
  if (!best) return none;
  const isNested = (thing: StoryThing) => thing.within === best.thing.id || best.thing.within === thing.id;
  const rivals = rest.filter((each) => each.cost - best.cost <= TIE).map((each) => each.thing);
  if (!rivals.every(isNested)) return none;
  const parts = things.story.things.filter((thing) => isNested(thing) && sameTold(thing, best.thing));
  return {
    thing: best.thing,
    predicate: best.own,
    event: best.choice.event,
    sure:
      (best.choice.sure || best.thing.event === undefined) &&
      !(q.late && best.thing.event === undefined) &&
      !hasMore(q.counted, best.thing) &&
      (!elided || (!q.counted.partitive && best.near <= BESIDE)),
    also: [...new Set([...rivals, ...(named.has(best.thing) ? [] : parts)])],
  };
}

/** "six American prisoners": a word beside the thing's own may make it a part. */
function hasMore(counted: Counted, thing: StoryThing): boolean {
  const own = new Set(thing.words.flatMap((phrase) => phrase.split(' ')));
  return counted.words.length > 1 && counted.words.slice(0, -1).some((word) => !own.has(word));
}

/** Told by the same predicates, and of the same places. */
function sameTold(a: StoryThing, b: StoryThing): boolean {
  const shared = (x: readonly string[] = [], y: readonly string[] = []) => x.some((each) => y.includes(each));
  return (
    shared(a.predicates, b.predicates) &&
    (a.names === undefined) === (b.names === undefined) &&
    (!a.names || shared(a.names, b.names))
  );
}

function namedThings(counted: Counted, things: ThingIndex): Set<StoryThing> {
  const named = new Set<StoryThing>();
  for (let i = 0; i < counted.words.length; i++) {
    const hits = things.words.at(counted.words, i);
    for (const hit of hits) named.add(hit.value);
    if (hits[0]) i = hits[0].to - 1;
  }
  return named;
}

/** What it costs to read the figure as a count of `thing`; null when something that it asks for is missing. */
function candidate(
  { sentence, at, counted, carried, late }: CountQuestion,
  thing: StoryThing,
  worded: boolean,
  closest: Nearest | null,
  things: ThingIndex,
  grammar: Grammar,
): Candidate | null {
  const { predicates } = thing;
  const able = (p: Predicate) => predicates?.includes(p.family.id) ?? false;
  const own = predicates ? (nearest(sentence, at, grammar, able) ?? inherited(sentence, at, grammar, able)) : null;
  if (predicates && !own) return null;
  if (thing.names && nearestName(sentence, at, thing.names, things) === null) return null;
  if (thing.not && nearestName(sentence, at, thing.not, things) !== null) return null;
  const rival =
    closest && own && closest.cost + CLEARLY < own.cost && !predicates?.includes(closest.predicate.family.id);
  if (rival && !thing.names) return null;
  const question = own && {
    sentence,
    at,
    predicate: own.predicate.from,
    family: own.predicate.family.id,
    carried,
    late,
    agents: agentsOf(thing, things),
  };
  const choice = question ? chooseEvent(things.story, question, grammar) : { event: null, sure: true };
  if (thing.event && choice.event?.id !== thing.event) return null;
  if (!thing.event && isLocal(sentence, at, things)) return null;
  if (!thing.within && isPart(sentence, at, counted, grammar)) return null;
  const cost = (own?.cost ?? 0) + (worded ? 0 : UNWORDED) - (thing.names ? NAMED : 0) + (rival ? RIVALLED : 0);
  return { thing, own: own?.predicate ?? null, choice, near: own?.cost ?? 0, cost };
}

/** "nine of the prisoners", "including 34 women": a part of what is counted, never the whole. */
function isPart(sentence: ReadSentence, at: number, counted: Counted, grammar: Grammar): boolean {
  if (counted.partitive) return true;
  return sentence.lower.slice(Math.max(0, at - 2), at).some((word) => grammar.sets.including.has(word));
}

/** "In Gomel 45 prisoners are held": a count of one place only. */
function isLocal(sentence: ReadSentence, at: number, things: ThingIndex): boolean {
  const main = things.story.events.find((event) => event.main);
  return sentence.mentions.some(
    (m) => sentence.lower[m.from - 1] === 'in' && !main?.names?.includes(m.id) && apartFrom(sentence, at, m) <= LOOSEST,
  );
}

/** The thing's names, and what lies within them: Ukraine, and Kyiv. */
function agentsOf(thing: StoryThing, things: ThingIndex): string[] {
  const names = thing.names ?? [];
  return [...names, ...[...things.within].filter(([, within]) => within && names.includes(within)).map(([id]) => id)];
}

/** "114 civilians, five of them Ukrainians, plus over 100 others": a part is told by the predicate of the figure before. */
function inherited(
  sentence: ReadSentence,
  at: number,
  grammar: Grammar,
  able: (predicate: Predicate) => boolean,
): Nearest | null {
  const before = sentence.at.filter((i, index) => i >= 0 && i < at && sentence.figures[index]?.kind === 'count');
  for (const earlier of before.reverse()) {
    const own = nearest(sentence, earlier, grammar, able);
    if (own) return { predicate: own.predicate, cost: own.cost + INHERITED };
  }
  return null;
}

/** How far the nearest of these names stands from the figure, halved: names hang looser than predicates. */
function nearestName(sentence: ReadSentence, at: number, names: readonly string[], things: ThingIndex): number | null {
  let best: number | null = null;
  for (const mention of sentence.mentions) {
    if (!names.includes(mention.id) && !names.includes(things.within.get(mention.id) ?? '')) continue;
    const cost = apartFrom(sentence, at, mention);
    if (cost <= NAME_REACH && (best === null || cost / 2 < best)) best = cost / 2;
  }
  return best;
}

/** The names that a measure without a thing of the story hangs on, beyond those that every text has. */
export function qualifiers(
  sentence: ReadSentence,
  at: number,
  names: NameIndex,
  common: ReadonlySet<string>,
): string[] {
  const ids = sentence.mentions
    .filter((m) => !common.has(m.id) && apartFrom(sentence, at, m) <= LOOSEST)
    .map((m) => names.byId.get(m.id)?.within ?? m.id);
  return [...new Set(ids)].filter((id) => !common.has(id)).sort();
}

/** As many stories as are asked for, all made from one: the same text with other names, so that only their number differs. */
import { phraseWords } from '../../text/phrases.ts';
import type { Source, Story, StoryBundle, StoryName } from '../../types.ts';

/** Statements of each story, and names that each has at most. */
export const STATEMENTS = 200;

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = 4;
/** Of multiplicative hashing: the golden ratio's share of all 32-bit numbers. */
const GOLDEN = 0x9e3779b1;

/** A word that is nobody's name, always the same for the same two numbers, and another for others. */
export function madeUpWord(story: number, word: number): string {
  let left = Math.imul(story * 1000 + word + 1, GOLDEN) >>> 0;
  let made = '';
  for (let i = 0; i < SYLLABLES; i++) {
    made += CONSONANTS.charAt(left % CONSONANTS.length);
    left = Math.floor(left / CONSONANTS.length);
    made += VOWELS.charAt(left % VOWELS.length);
    left = Math.floor(left / VOWELS.length);
  }
  return made;
}

/** Words of names as the text has them, and each one's stand-in. */
type Renaming = ReadonlyMap<string, string>;

function renamingOf(names: readonly StoryName[], story: number): Renaming {
  const words = new Set(names.flatMap(({ spellings }) => spellings.flatMap(phraseWords)));
  return new Map([...words].map((word, i) => [word, madeUpWord(story, i)]));
}

/** The text with every word of a name replaced, its capital kept. */
function renamed(text: string, by: Renaming): string {
  return text.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => {
    const other = by.get(word.toLowerCase());
    return other === undefined ? word : other.charAt(0).toUpperCase() + other.slice(1);
  });
}

function storyLike(story: Story, at: number, by: Renaming): Story {
  const names = story.names.map((name) => ({
    ...name,
    spellings: name.spellings.map((spelling) => renamed(spelling, by)),
  }));
  const who = story.spot.who.map((_, i) => `${madeUpWord(at, i)}*`);
  return { ...story, id: `${story.id}-${at}`, names, spot: { ...story.spot, who, people: undefined } };
}

function sourcesLike(sources: readonly Source[], by: Renaming): Source[] {
  let left = STATEMENTS;
  return sources.map((source) => {
    const statements = source.statements.slice(0, left);
    left -= statements.length;
    return { ...source, statements: statements.map((one) => ({ ...one, text: renamed(one.text, by) })) };
  });
}

/** The story as it is, with so many of its statements, and more like it. Each is made when it is asked for. */
export function manyStories(bundle: StoryBundle, count: number) {
  const renamings = Array.from({ length: count }, (_, at) =>
    at === 0 ? new Map<string, string>() : renamingOf(bundle.story.names, at),
  );
  const stories = renamings.map((by, at) => (at === 0 ? bundle.story : storyLike(bundle.story, at, by)));
  const sources = (at: number) => sourcesLike(bundle.sources, renamings[at] ?? new Map());
  return { stories, sources };
}

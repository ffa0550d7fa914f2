/** A story's names, to look up what texts write. */
import { Phrases } from '../text/phrases.ts';
import { type Slips, Spelling } from '../text/spelling.ts';
import type { Story, StoryName } from '../types.ts';
import { foldName } from './fold.ts';
import { type Kin, kinByName } from './kin-names.ts';

/** Folds shorter than this meet by chance. */
const SHORTEST_FOLD = 5;

/** Built once for a story. */
export interface NameIndex {
  byId: ReadonlyMap<string, StoryName>;
  spellings: Phrases<StoryName>;
  roles: Phrases<StoryName>;
  /** The same without their article. */
  heads: Phrases<StoryName>;
  /** What persons are in an organisation, whose id is `house`. */
  offices: Phrases<{ person: StoryName; house: string }>;
  /** What belongs to places, and their people. */
  peoples: Phrases<StoryName>;
  /** Persons by their folded last names; null where two persons share one. */
  folds: ReadonlyMap<string, StoryName | null>;
  /** Persons by first and last name, each folded. */
  wholeFolds: ReadonlyMap<string, StoryName>;
  /** Persons by the first names by which a text calls them; null where two share one. */
  givens?: ReadonlyMap<string, StoryName | null>;
  /** Those whom the story tells to be somebody's kin, by that and their first name. */
  kin: ReadonlyMap<string, Kin>;
  /** Their words, and those of what the story counts, to tell which is meant by a mistyped one. */
  spelling: Spelling;
  /** Last names of persons, in lower case. */
  owners: ReadonlySet<string>;
}

/** Indexes a story's names; without a story there are none. */
export function indexNames(story: Story | null, definite: ReadonlySet<string>): NameIndex {
  const names = story?.names ?? [];
  const spellings = new Phrases<StoryName>();
  const roles = new Phrases<StoryName>();
  const heads = new Phrases<StoryName>();
  const offices: NameIndex['offices'] = new Phrases();
  const peoples = new Phrases<StoryName>();
  for (const name of names) {
    for (const spelling of name.spellings) spellings.add(spelling, name);
    for (const role of name.roles ?? []) {
      roles.add(role, name);
      const [article = '', ...head] = role.split(' ');
      if (definite.has(article)) heads.add(head.join(' '), name);
    }
    for (const people of name.peoples ?? []) peoples.add(people, name);
    for (const [house, list] of Object.entries(name.offices ?? {}))
      for (const office of list) offices.add(office, { person: name, house });
  }
  const byId = new Map(names.map((name) => [name.id, name]));
  const persons = names.filter(({ kind }) => kind === 'person');
  const owners = new Set(persons.flatMap(({ spellings }) => spellings.map(lastWord)));
  return {
    byId,
    spellings,
    roles,
    heads,
    offices,
    kin: kinByName(names),
    peoples,
    folds: foldsOf(names),
    wholeFolds: wholeFoldsOf(persons),
    spelling: spellingOf(story),
    owners,
  };
}

function lastWord(spelling: string): string {
  return spelling.toLowerCase().split(' ').at(-1) ?? '';
}

/** Of a person's name only vowels may be missed or added: another consonant is somebody else. */
function spellingOf(story: Story | null): Spelling {
  const spelling = new Spelling();
  const add = (phrases: readonly string[], slips: Slips) => {
    for (const word of phrases.join(' ').toLowerCase().split(' ')) spelling.add(word, slips);
  };
  for (const { kind, spellings, peoples = [], roles = [] } of story?.names ?? []) {
    add(spellings, kind === 'person' ? 'vowels' : 'all');
    add([...peoples, ...roles], 'all');
  }
  for (const { words = [] } of [...(story?.things ?? []), ...(story?.events ?? [])]) add(words, 'all');
  return spelling;
}

function wholeFoldsOf(persons: readonly StoryName[]): Map<string, StoryName> {
  const wholes = persons.flatMap((name) =>
    name.spellings
      .filter((spelling) => spelling.includes(' '))
      .map((spelling) => [spelling.split(' ').map(foldName).join(' '), name] as const),
  );
  return new Map(wholes);
}

function foldsOf(names: readonly StoryName[]): Map<string, StoryName | null> {
  const folds = new Map<string, StoryName | null>();
  for (const name of names.filter(({ kind }) => kind === 'person'))
    for (const spelling of name.spellings) {
      const fold = foldName(lastWord(spelling));
      if (fold.length < SHORTEST_FOLD) continue;
      const known = folds.get(fold);
      folds.set(fold, known === undefined || known === name ? name : null);
    }
  return folds;
}

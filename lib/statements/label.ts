/** What a reader is told that a figure measures: in the words of the text's language, and as a phrase for views in any. */
import type { FigureKind, Phrase, StoryEvent, StoryThing } from '../types.ts';
import type { Subject } from './people/candidates.ts';
import type { Family } from './words/family.ts';
import type { Grammar } from './words/grammar.ts';

export interface Label {
  label: string;
  phrase: Phrase;
}

/** "date of arrest" */
export function familyLabel(family: Pick<Family, 'id' | 'label'>, kind: FigureKind): Label {
  return leaf('family', family.label[kind] ?? family.id, { id: family.id, kind });
}

/** "passengers saved" */
export function thingLabel({ id, label }: StoryThing): Label {
  return leaf('thing', label, { id });
}

/** "crossing in May 2024" */
export function eventLabel({ id, label }: StoryEvent): Label {
  return leaf('event', label, { id });
}

/** "age" */
export function ageLabel({ ageLabels }: Grammar): Label {
  return leaf('age', ageLabels.person);
}

/** "age of the youngest docker" */
export function superlativeLabel({ ageLabels }: Grammar, whom: string): Label {
  return leaf(
    'superlative',
    ageLabels.superlative.replace('{whom}', () => whom),
    { whom },
  );
}

/** "Ada Ortiz: date of arrest"; the label alone where the persons have no names. */
export function labelOf(subject: Subject, what: Label): Label {
  return subject.label ? joined(leaf('names', subject.label, { ids: subject.ids.join(' ') }), what) : what;
}

/** "crossing in May 2024: day of departure" */
export function labelIn(event: StoryEvent, what: Label): Label {
  return joined(eventLabel(event), what);
}

/** "crates of oranges, paid": with the text's own words for what is told. */
export function nounLabel(noun: string, what: Label): Label {
  if (!noun) return what;
  return { label: `${noun}, ${what.label}`, phrase: { code: 'noun', values: { noun, what: what.phrase } } };
}

function joined(whom: Label, what: Label): Label {
  return {
    label: `${whom.label}: ${what.label}`,
    phrase: { code: 'of', values: { whom: whom.phrase, what: what.phrase } },
  };
}

function leaf(code: string, words: string, values: Phrase['values'] = {}): Label {
  return { label: words, phrase: { code, values: { ...values, words } } };
}

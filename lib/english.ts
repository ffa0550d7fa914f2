/** English, the one language that has lexicons so far. */
import lexicon from '../assets/lexicons/en.json' with { type: 'json' };
import measures from '../assets/lexicons/en-measures.json' with { type: 'json' };
import reasons from '../assets/lexicons/en-reasons.json' with { type: 'json' };
import type { Language } from './pairs/corpus.ts';
import type { MeasureLexicon } from './statements/words/lexicon.ts';

/** The language's tag with all its lexicons that the engine needs. */
export const english: Language = {
  tag: 'en',
  lexicon,
  letters: /^[\p{Script=Latin}’']+$/u,
  measures: measures as MeasureLexicon,
  reasons,
};

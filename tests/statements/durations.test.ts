import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const SENTENCE = 'Marta Ortiz: sentence';
const SERVED = 'Marta Ortiz: time held';

/** A text, and what its lengths of time tell. */
const TOLD: [text: string, ...told: string[]][] = [
  ['Ortiz was sentenced to six years in prison.', SENTENCE],
  ['Ortiz was handed six years behind bars.', SENTENCE],
  ['a six-year prison term for Ortiz', SENTENCE],
  ['Ortiz was serving six years in prison.', SENTENCE],
  ['Ortiz spent three years behind bars.', SERVED],
  ['Ortiz served three years of prison.', SERVED],
  ['Ortiz did three years inside.', SERVED],
  ['Ortiz spent 1,030 days in prison.', SERVED],
  ['Ortiz spent 15 days in prison.', '–'],
  ['Ortiz had served three years of a six-year sentence.', `${SERVED}`, SENTENCE],
  ['Ortiz spent two years in isolation.', 'Marta Ortiz: time in isolation'],
  ['Ortiz, whose arrest nobody saw, had been given six years.', SENTENCE],
  ['Ortiz had been behind bars for three years.', SERVED],
  ['Ortiz was put behind bars for six years.', SENTENCE],
  ['Ortiz: six years.', `${SENTENCE}?`],
  ['Ortiz: six years. Lindgren: five years.', SENTENCE, 'Nils Lindgren: sentence'],
  ['Ortiz spent three years inside, Lindgren two.', SERVED, 'Nils Lindgren: time held'],
  ['Ortiz served five years, two of them in isolation.', SERVED, 'Marta Ortiz: time in isolation'],
  ['Ortiz spent two years in a cell of her own.', 'Marta Ortiz: time in isolation'],
  ['Ortiz has five years left.', '–'],
  ['Of her six years Ortiz had served three.', '–', SERVED],
  ['Lindgren was given six years. Ortiz, a pilot, had five years.', 'Nils Lindgren: sentence', SENTENCE],
  ['Ortiz is free. They were given 17 years.', `${SENTENCE}?`],
  ['Ortiz was three years into a sentence of six.', `${SERVED}?`, SENTENCE],
  ['Lindgren shared the flat with Ortiz. He had been to jail once before. He got six years that time.', '–'],
  ['Ortiz did three of her six years, all three alone.', SERVED, SENTENCE, '–'],
  ['Ortiz had three of her six years before her.', '–', '–'],
  ['Lindgren and Ortiz were given six, seven years.', '–', '–'],
  ['Lindgren was sentenced to five years and Ortiz to six years in prison.', 'Nils Lindgren: sentence', SENTENCE],
  ['Ortiz may be sentenced to six years.', '–'],
  ['The talks lasted two days.', 'release of the dockers: length of the talks'],
  ['Gomez spent two days in Northport.', 'release of the dockers: length of the talks?'],
  ['How long did the talks go on? Two days.', 'release of the dockers: length of the talks'],
  ['Gomez has been in Northport for two days.', 'release of the dockers: length of the talks?'],
  ['After two days with Gomez, he flew home.', 'release of the dockers: length of the talks?'],
  ['Length of the talks in Westland: four days', 'release of the dockers: length of the talks'],
  ['Ortiz came out after four years alone.', 'Marta Ortiz: time in isolation'],
  ['Ortiz saw no one for two years.', 'Marta Ortiz: time in isolation'],
  [
    'Ortiz was held for three years, for 14 months of which she was kept in isolation.',
    SERVED,
    'Marta Ortiz: time in isolation',
  ],
  ['Ortiz was held for three years, 14 months of which she spent in a colony.', SERVED, '–'],
  ['Ortiz was given six years, three of which she had served.', SENTENCE, '–'],
  ['Ortiz spent two years in isolation, and all that time her sister wrote.', 'Marta Ortiz: time in isolation'],
  ['Lindgren is free. He had five years.', 'Nils Lindgren: sentence'],
  ['Lindgren is free. He had five years at sea.', '–'],
  [
    'Lindgren got five years, and Irina Lisovskaya, once head of the Harbour Union choir, six years.',
    'Nils Lindgren: sentence',
    'Irina Lisovskaya: sentence',
  ],
  ['Ortiz was jailed. For two years she saw no other prisoner.', 'Marta Ortiz: time in isolation'],
  ['Ortiz was jailed. Most of it they had her in a cell of her own, for two years.', 'Marta Ortiz: time in isolation'],
  ['Ortiz was jailed. Most of them had got two years.', '–'],
  ['A new boat takes two years.', '–'],
  ['Ortiz ran for mayor. Her trial, held at night, brought her six years.', SENTENCE],
  ['The verdict cost Ortiz six years.', SENTENCE],
  ['Ortiz is free. Her boat brought her six years of joy.', '–'],
];

test.each(TOLD)('%s', (text, ...told) => {
  expect(measuresOf(text).map((line) => line.replace(/^.* → /, ''))).toEqual(told);
});

/** Facts of one family in the words of many desks, and near misses in the same words. */
import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const FREED = 'people freed';
const HELD = 'people held';

/** A text, and what its figures tell. */
const PHRASED: [text: string, ...told: string[]][] = [
  ['Westland has turned 40 dockers loose.', FREED],
  ['The prison gates swung open for 40 dockers.', FREED],
  ['Westland gave 40 dockers back their liberty.', FREED],
  ['Westland swaps 40 dockers for grain.', FREED],
  ['Gomez took 40 dockers home.', FREED],
  ['Gomez got 40 dockers out.', FREED],
  ['40 dockers are out of custody.', FREED],
  ['40 dockers have yet to be freed.', HELD],
  ['40 dockers are waiting for their release.', HELD],
  ['40 dockers are not free.', HELD],
  ['40 dockers wait their turn.', HELD],
  ['That leaves 40 dockers under lock and key.', HELD],
  ['There were 40 dockers in Westland.', HELD],
  ['There were 40 of them.', '–'],
  ['There were 40 dockers who were let out of jail.', FREED],
  ['There are 40 dockers who are held in Westland.', HELD],
  ['40 dockers are out of jail.', FREED],
  ['Ortiz went to Northport, where she spent six years.', '–'],
  ['Ortiz was sent to a penal colony in Northport, where she spent six years.', 'Marta Ortiz: time held'],
  ['The verdict on Ortiz was read: six years, to be served in Northport.', 'Marta Ortiz: sentence'],
  ['Ortiz had drawn six years.', 'Marta Ortiz: sentence'],
  ['Ortiz was sent down for six years.', 'Marta Ortiz: sentence'],
  ['Ortiz had six years hanging over her.', 'Marta Ortiz: sentence'],
  ['The court sent Ortiz to a penal colony for six years.', 'Marta Ortiz: sentence'],
  ['Ortiz was held captive for three years.', 'Marta Ortiz: time held'],
  ['Ortiz was kept in prison for three years.', 'Marta Ortiz: time held'],
  ['For two years nobody heard from Ortiz.', 'Marta Ortiz: time in isolation'],
  ['Ortiz was denied all contact for two years.', 'Marta Ortiz: time in isolation'],
  ['Ortiz worked in Redhaven for six years.', '–'],
  ['Ortiz was apprehended in August 2020.', 'Marta Ortiz: date of arrest'],
  ['Ortiz walked free after three years.', 'Marta Ortiz: time held'],
  ['Ortiz was freed after three years of quarrels.', '–'],
  ['Ortiz had been jailed for three years.', 'Marta Ortiz: time held'],
  ['40 dockers are held in Westlandish cells.', HELD],
  ['40 dockers are held in Southern cells.', 'dockers, still held'],
  ['In August 2020 Ortiz was given six years.', 'Marta Ortiz: date of the sentence', 'Marta Ortiz: sentence'],
  ['Five of those freed are women.', 'women freed'],
  ['The gates of the prisons opened on 3 May.', 'release of the dockers: day of the release'],
  ['At 63, Ortiz is free.', 'Marta Ortiz: age'],
  ['40 dockers are in crowded Westlandish jails.', HELD],
  ['40 dockers of different ages are free.', `${FREED}?`],
  ['All 40 are free tonight.', FREED],
  ['Radio Liberty has 40 reporters in Eastland.', '–'],
  ['Ortiz, a pilot by trade, knows 40 dockers.', '–'],
];

test.each(PHRASED)('%s', (text, ...told) => {
  expect(measuresOf(text).map((line) => line.replace(/^.* → /, ''))).toEqual(told);
});

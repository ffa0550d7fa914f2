/** The way out of where somebody is held, which is told with the day of the release, and what follows upon it. */
import { expect, test } from 'vitest';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

const SOURCES = sourcesSaying('Westland freed 60 dockers on 3 May 2024.', 'Lindgren got six years.');

test.each([
  ['On 4 May Westland handed over 60 dockers.', true],
  ['On 4 May the dockers left Westland.', true],
  ['Lindgren left Westland on 4 May.', true],
  ['Lindgren was driven out of Westland on 4 May.', true],
  ['Gomez left Westland on 4 May.', false],
  ['On 4 May the dockers left Eastland.', false],
  ['On 4 May Eastland received the dockers.', false],
  ['On 1 May Lindgren arrived in Eastland.', false],
  ['Westland let 60 dockers leave the country on 4 May.', true],
  ['Westland freed 60 dockers. The buses reached Eastland on 2 May.', true],
  ['Westland freed 60 dockers. The bus with the reporters reached Eastland on 2 May.', false],
  ['Westland freed 60 dockers. A few hours before, on 2 May, they had been put on buses to Eastland.', true],
  ['The dockers were fetched from all over the hills and taken to Eastland on 2 May.', true],
  ['The dockers were taken to another prison on 2 May.', false],
  ['Westland freed 60 dockers. They were taken across the border on 4 May, after a visit by Gomez.', true],
  ['Westland freed 60 dockers. They crossed the border into Farland on 6 May.', false],
])('%s', (page, contradicts) => {
  const day = reported(page, SOURCES).find(({ kind }) => kind === 'date');
  expect(day?.others.some(({ verdict }) => verdict === 'conflict')).toBe(contradicts);
});

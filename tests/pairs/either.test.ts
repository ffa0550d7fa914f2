/** Lengths of time that are a sentence or time served: they contradict only where they contradict both. */
import { expect, test } from 'vitest';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

const SAYS = [{ says: ['Lindgren was sentenced to ten years.', 'Lindgren had spent four years in prison.'] }];

test.each([
  ['Lindgren, a pilot, had 16 years.', 'conflict'],
  ['Lindgren had ten years.', 'agree'],
  ['Lindgren had four years.', 'agree'],
  ['Lindgren is free. He had done six years.', 'conflict'],
  ['Lindgren is free. He had done four years.', 'agree'],
  ['Lindgren was locked up for six years.', 'conflict'],
  ['Lindgren was locked up for ten years.', 'agree'],
  ['Lindgren had six years to learn the job.', 'alone'],
  ['Lindgren spent six years at sea.', 'alone'],
])('%s', (page, verdict) => {
  expect(reported(page, sourcesSaying(...SAYS)).map((figure) => figure.verdict)).toEqual([verdict]);
});

/** Those who are counted beside a person: a part of its own, which others did not join. */
import { expect, test } from 'vitest';
import { claimsOf, dockers } from '../fixtures/dockers.ts';

const ABROAD = 'Farlanders freed';

/** The dockers' story with those who went to Farland beside Lindgren. */
const parted = {
  ...dockers,
  names: dockers.names.map((name) =>
    name.id === 'farland' ? { ...name, peoples: ['Farlander', 'Farlanders'] } : name,
  ),
  things: [
    ...dockers.things,
    {
      id: 'abroad',
      label: ABROAD,
      words: ['farlander', 'farlanders'],
      within: 'freed',
      predicates: ['transfer'],
      event: 'release',
      named: true,
      company: { of: ['lindgren'], at: ['farland'] },
    },
  ],
};

/** A text, what its last count tells, and what it comes to with those named beside it. */
const TOLD: [text: string, told: string, total: number | null][] = [
  ['Lindgren and seven others were taken to Farland.', ABROAD, null],
  ['Apart from Lindgren, seven other people were driven to Farland.', ABROAD, null],
  ['Lindgren arrived in Farland with seven other former captives.', ABROAD, null],
  ['Lindgren was set down in Farland with seven Farlanders.', ABROAD, null],
  ['Lindgren was freed. He came to the harbour at noon, having sailed there with seven Farlanders.', ABROAD, null],
  ['Lindgren is free. With him on the quay stood seven Farlanders.', ABROAD, null],
  ['He came to the harbour at noon, having sailed there with seven Farlanders.', `${ABROAD}?`, null],
  ['Lindgren and 59 others were freed.', 'people freed', 60],
  ['Ortiz and nine others were taken to Farland.', '–', null],
  ['Lindgren and nine others were taken to Eastland.', 'people taken to Eastland', 10],
  ['Lindgren and nine others spoke in Farland.', '–', null],
];

test.each(TOLD)('%s', (text, told, sum) => {
  const { measure, total } = claimsOf(text, undefined, [], parted).at(-1) ?? {};
  expect(measure ? `${measure.label}${measure.sure ? '' : '?'}` : '–').toBe(told);
  expect(total?.low ?? null).toBe(sum);
});

import { expect, test } from 'vitest';
import type { Verdict } from '../../lib/types.ts';
import { gravest } from '../../lib/view/gravest.ts';

test.each<[Verdict[], Verdict]>([
  [[], 'alone'],
  [['agree', 'alone'], 'agree'],
  [['agree', 'fits', 'agree'], 'fits'],
  [['fits', 'conflict', 'agree'], 'conflict'],
])('of %j it is %s', (verdicts, worst) => {
  expect(gravest(verdicts)).toBe(worst);
});

import { expect, test } from 'vitest';
import { english } from '../../lib/english.ts';
import { isWrittenIn } from '../../lib/text/language.ts';

const common = new Set(english.measures.stopWords);
const latin = /^[\p{Script=Latin}’']+$/u;

test.each([
  ['The ferry had left the harbour before the storm, and all of its 212 passengers were safe when it came back.', true],
  ['212 passengers, 14 crew', true],
  ['Паром вышел из гавани до шторма, и все 212 пассажиров вернулись.', false],
  [
    'Prom wypłynął z portu przed burzą i do wieczora wrócił z kompletem pasażerów, a załoga została na pokładzie do rana, bo kapitan nie chciał zostawić statku i ładunku bez opieki.',
    false,
  ],
  [
    'Die Fähre hatte den Hafen vor dem Sturm verlassen, und alle Passagiere waren wohlauf, als sie zurückkam. Die Besatzung blieb bis zum Morgen an Bord, weil der Kapitän das Schiff nicht allein lassen wollte.',
    false,
  ],
  ['', true],
])('%s', (text, written) => {
  expect(isWrittenIn(text, common, latin)).toBe(written);
});

/** What figures tell in boxes, tables, answers and time lines, where the words for it stand elsewhere. */
import { expect, test } from 'vitest';
import { english } from '../../lib/english.ts';
import { readClaims } from '../../lib/statements/claims.ts';
import { buildReader } from '../../lib/statements/reader.ts';
import { buildGrammar } from '../../lib/statements/words/grammar.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { articleIn } from '../article/pages.ts';
import { dockers } from '../fixtures/dockers.ts';

const BODY =
  'Officials in the capital of the country spoke at length about the harbour and what was to become of it after all.';

/** Each figure of a piece of markup within an article, and what it tells. */
function toldIn(markup: string): string[] {
  const page = `<title>Dockers</title><article><h1>News of the harbour</h1><p>${BODY}</p>${markup}<p>${BODY}</p></article>`;
  const { blocks, text } = articleIn(page);
  const reader = buildReader(dockers, english.lexicon, buildGrammar(english.measures));
  const day = { published: '2024-05-04', reference: null };
  return readClaims(blocks, splitSentences(text, blocks, reader.lexicon), reader, day).map(
    ({ figure, measure }) => `${figure.text}: ${measure ? measure.label + (measure.sure ? '' : '?') : '–'}`,
  );
}

test.each([
  [
    'a profile of lines',
    '<div><h3>Marta Ortiz</h3><div>AGE: 41</div><div>TERM: six years</div><div>JAILED: May 2021</div></div>',
    ['41: Marta Ortiz: age', 'six years: Marta Ortiz: sentence', 'May 2021: Marta Ortiz: date of arrest'],
  ],
  [
    'a profile in one line',
    '<p><b>Marta Ortiz</b> · Age: 41 · Jailed: May 2021 · Term: six years</p>',
    ['41: Marta Ortiz: age', 'May 2021: Marta Ortiz: date of arrest', 'six years: Marta Ortiz: sentence'],
  ],
  [
    'a profile in telegram style',
    '<h3>Who is Marta Ortiz?</h3><p>Crane driver, 41. Arrested in May 2021, sentenced to six years in 2022.</p>',
    [
      '41: Marta Ortiz: age',
      'May 2021: Marta Ortiz: date of arrest',
      'six years: Marta Ortiz: sentence',
      '2022: Marta Ortiz: date of the sentence',
    ],
  ],
  [
    'a table with units in its heads',
    '<table><tr><th>Name</th><th>Age (years)</th><th>Sentence, yrs</th></tr><tr><td>Marta Ortiz</td><td>41</td><td>6</td></tr></table>',
    ['41: Marta Ortiz: age', '6: Marta Ortiz: sentence'],
  ],
  [
    'the day in a box of facts, by its heading',
    '<h3>The release in brief</h3><ul><li><b>Price:</b> a licence</li><li><b>Date:</b> 4 May 2024</li></ul>',
    ['4 May 2024: release of the dockers: day of the release'],
  ],
  [
    'the day in a box of facts, by the line before',
    '<h3>At a glance</h3><ul><li><b>Freed:</b> 60 dockers</li><li><b>When:</b> Saturday 4 May</li></ul>',
    ['60: people freed', 'Saturday 4 May: release of the dockers: day of the release'],
  ],
  [
    'the day of something else in such a box',
    '<h3>After the release</h3><ul><li><b>Price:</b> a licence</li><li><b>Date:</b> 4 May 2024</li></ul>',
    ['4 May 2024: –'],
  ],
  [
    'a table with a column of years',
    '<table><tr><th>Deal</th><th>Year</th><th>People freed</th></tr><tr><td>Farland</td><td>2012</td><td>60</td></tr></table>',
    ['2012: –', '60: –'],
  ],
  [
    'a time line',
    '<dl><dt>May 2021</dt><dd>Ortiz is arrested. She weeps.</dd><dt>3 May 2024</dt><dd>The dockers are freed.</dd></dl>',
    ['May 2021: Marta Ortiz: date of arrest', '3 May 2024: release of the dockers: day of the release'],
  ],
  [
    'answers',
    '<h3>When was Ortiz arrested?</h3><p>In May 2021, and sentenced in 2022.</p><h3>How old is Lindgren?</h3><p>63.</p>',
    ['May 2021: Marta Ortiz: date of arrest', '2022: Marta Ortiz: date of the sentence', '63: Nils Lindgren: age'],
  ],
  [
    'months as labels',
    '<h3>Dockers freed in 2023</h3><ul><li>July: 14</li><li>October: 25</li></ul>',
    [
      '2023: –',
      'July: release in summer: day of the release',
      '14: freed in summer',
      'October: release in autumn: day of the release',
      '25: dockers, freed',
    ],
  ],
  [
    'answers that leave out their noun',
    '<h3>How long did the talks last?</h3><p>Two days.</p>',
    ['Two days: release of the dockers: length of the talks'],
  ],
  [
    'numbers over what they count',
    '<div><p>60</p><p>dockers freed</p></div><div><p>90</p><p>dockers still held</p></div><div><p>2</p><p>days of talks</p></div>',
    ['60: people freed', '90: people held', '2: release of the dockers: length of the talks'],
  ],
])('%s', (_, markup, told) => {
  expect(toldIn(markup)).toEqual(told);
});

test('a number without a noun counts for another event what was just counted', () => {
  const told = toldIn('<p>Westland let 60 dockers go in May. In summer another 14 followed.</p>');
  expect(told.at(-1)).toBe('14: freed in summer');
  expect(toldIn('<p>Westland let 60 dockers go. In summer it had arrested another 14.</p>').at(-1)).not.toContain(
    'freed',
  );
});

/** What sources tell of other events and persons tells which of them a page means. */
import { expect, test } from 'vitest';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

/** What a page says, what one source says, and the pairs. */
const PAIRS: [why: string, page: string, says: string[], ...pairs: string[]][] = [
  [
    'a number of one earlier event alone tells a wrong month of it',
    'Westland let 14 dockers go in August 2023.',
    ['Westland freed 14 dockers on 20 July 2023.'],
    '14:',
    'August 2023: paper-1 20 July 2023 conflict',
  ],
  [
    'but not another season',
    'Westland let 14 dockers go in January 2024.',
    ['Westland freed 14 dockers on 20 July 2023.'],
    '14:',
    'January 2024:',
  ],
  [
    'nor what somebody else did',
    'Farland let 14 dockers go in August 2023.',
    ['Westland freed 14 dockers on 20 July 2023.'],
    '14:',
    'August 2023:',
  ],
  [
    'so does a number of the story’s own',
    'On 3 April Westland let 163 dockers go.',
    ['Westland freed 163 dockers on 3 May 2024.'],
    '3 April: paper-1 3 May 2024 conflict',
    '163: paper-1 163 agree',
  ],
  [
    'a date right beside its words is that of nothing before them',
    'Ortiz picked up the prize in 2021.',
    ['Ortiz won the prize in 2022.', 'Ortiz was arrested in 2021.'],
    '2021: paper-1 2022 conflict',
  ],
  [
    'a day by which all was done is no other day',
    'By 4 May the dockers were freed.',
    ['Westland freed 163 dockers on 3 May 2024.'],
    '4 May:',
  ],
  [
    'the same number, counted on another day',
    'As of 1 May, 905 strikers were held.',
    ['As of 2 May 2024, 905 strikers were held.'],
    '1 May: paper-1 2 May 2024 conflict',
    '905: paper-1 905 agree',
  ],
  [
    'another number, counted on another day',
    'As of 1 May, 911 strikers were held.',
    ['As of 2 May 2024, 905 strikers were held.'],
    '1 May:',
    '911:',
  ],
  [
    'a number that one who counts cannot have had a day before',
    'As of 1 May, 1,005 strikers were held, according to the Gazette.',
    ['As of 2 May 2024, 905 strikers were held, according to the Gazette.'],
    '1 May:',
    '1,005: paper-1 905 conflict',
  ],
  [
    'but may have had before the release',
    'As of 1 May, 1,005 strikers were held, according to the Gazette.',
    ['As of 4 May 2024, 905 strikers were held, according to the Gazette.'],
    '1 May:',
    '1,005:',
  ],
  [
    'nor what the same paragraph tells beside the number of that event',
    'In July 2023 14 dockers were freed. In July 2023 another 9 dockers were freed.',
    ['Westland freed 14 dockers in July 2023.'],
    'July 2023: paper-1 July 2023 agree',
    '14: paper-1 14 agree',
    'July 2023: paper-1 July 2023 agree',
    '9:',
  ],
  [
    'nobody is a rival of whom no source tells such things',
    'Lindgren stood against Holm. He got five years.',
    ['Lindgren got six years.'],
    'five years: paper-1 six years conflict',
  ],
  [
    'a term of another year is that of the story while it runs',
    'Ortiz wrote. The paper was closed in May 2019 and she was sentenced to ten years.',
    ['Ortiz got 12 years.'],
    'May 2019:',
    'ten years: paper-1 12 years conflict',
  ],
  [
    'not one that had run out',
    'In May 2012 Ortiz was sentenced to ten years.',
    ['Ortiz got 12 years.'],
    'May 2012:',
    'ten years:',
  ],
  [
    'what is told right behind a name is told of it',
    'Ask in the case of Ortiz, held since May 2021.',
    ['Ortiz was arrested in March 2021.'],
    'May 2021: paper-1 March 2021 conflict',
  ],
  [
    'the date of a sentence is not that of its charges',
    'Lindgren won the prize in 2020 and in 2022 was handed a five-year term on false charges.',
    ['Lindgren was sentenced in 2021.'],
    '2020:',
    '2022: paper-1 2021 conflict',
    'five-year:',
  ],
  [
    'what nobody counts may be another word for the whole',
    'Westland frees 136 in bargain. Westland emptied 136 bunks on 3 May.',
    ['Westland freed 163 dockers.'],
    '136: paper-1 163 conflict',
    '136:',
    '3 May:',
  ],
  [
    'an hour of the story’s day',
    'Guards woke Lindgren at 3 a.m.',
    ['Lindgren was woken at 4 a.m.'],
    '3 a.m.: paper-1 4 a.m. conflict',
  ],
  ['not of every day', 'Every day guards woke Lindgren at 3 a.m.', ['Lindgren was woken at 4 a.m.'], '3 a.m.:'],
  [
    'nor of a day long ago',
    'In 2021 guards woke Lindgren at 3 a.m.',
    ['Lindgren was woken at 4 a.m.'],
    '2021:',
    '3 a.m.:',
  ],
  [
    'nor of the night of an arrest',
    'Lindgren was arrested in 2021. They woke him at 3 a.m. and took him away.',
    ['Lindgren was woken at 4 a.m.'],
    '2021:',
    '3 a.m.:',
  ],
];

test.each(PAIRS)('%s', (_, page, says, ...expected) => {
  const pairs = reported(page, sourcesSaying(...says)).map(({ text, others }) =>
    [`${text}:`, ...others.map(({ source, text: theirs, verdict }) => `${source} ${theirs} ${verdict}`)].join(' '),
  );
  expect(pairs).toEqual(expected);
});

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
];

test.each(PAIRS)('%s', (_, page, says, ...expected) => {
  const pairs = reported(page, sourcesSaying(...says)).map(({ text, others }) =>
    [`${text}:`, ...others.map(({ source, text: theirs, verdict }) => `${source} ${theirs} ${verdict}`)].join(' '),
  );
  expect(pairs).toEqual(expected);
});

import { expect, test } from 'vitest';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

/** What a page says, what sources say, and the page's figures with all their counterparts: "60: paper-1 60 agree". */
const PAIRS: [why: string, page: string, sayings: string[], ...pairs: string[]][] = [
  [
    'no conflict with a sum over several events',
    'Westland freed 74 dockers.',
    ['Westland freed 60 dockers.', 'Westland freed 14 dockers in July 2023.'],
    '74:',
  ],
  [
    'the number of a part, told of the whole',
    'Westland freed 52 dockers.',
    ['Westland freed 60 dockers.', '52 dockers were taken to Eastland.'],
    '52: paper-1 60 conflict',
  ],
  [
    'the same where the page tells of the part, too',
    'Westland freed 52 dockers. Eastland received 52 dockers.',
    ['Westland freed 60 dockers.', '52 dockers were taken to Eastland.'],
    '52:',
    '52: paper-2 52 agree',
  ],
  [
    'the same where it tells the whole elsewhere',
    'Westland freed 60 dockers. The 52 freed dockers were tired.',
    ['Westland freed 60 dockers.', '52 dockers were taken to Eastland.'],
    '60: paper-1 60 agree',
    '52:',
  ],
  [
    'those beside whoever was freed with them',
    'In July 2023 Ortiz was freed with 13 other dockers.',
    ['Westland freed 14 dockers in July 2023.'],
    'July 2023: paper-1 July 2023 agree',
    '13: paper-1 14 fits',
  ],
  [
    'a number that the page has for other things, too',
    'Westland freed 52 dockers. There were 52 reasons to sing.',
    ['Westland freed 60 dockers.'],
    '52: paper-1 60 conflict',
    '52:',
  ],
  [
    'beside a number that cannot be of the whole',
    '3 freed. Westland freed 52 dockers.',
    ['Westland freed 60 dockers.', '52 dockers were taken to Eastland.'],
    '3:',
    '52: paper-1 60 conflict',
  ],
];

test.each(PAIRS)('%s', (_, page, sayings, ...expected) => {
  const found = reported(page, sourcesSaying(...sayings)).map(({ text, others }) =>
    [`${text}:`, ...others.map(({ source, text: theirs, verdict }) => `${source} ${theirs} ${verdict}`)].join(' '),
  );
  expect(found).toEqual(expected);
});

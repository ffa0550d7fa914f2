import { expect, test } from 'vitest';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

type Sayings = Parameters<typeof sourcesSaying>;

/** The page's figures with all their counterparts: "60: paper-1 agrees". */
function pairs(page: string, ...sayings: Sayings): string[] {
  return reported(page, sourcesSaying(...sayings)).map(({ text, others }) =>
    [`${text}:`, ...others.map(({ source, text: theirs, verdict }) => `${source} ${theirs} ${verdict}`)].join(' '),
  );
}

/** What a page says, what sources say, and the pairs. */
const PAIRS: [why: string, page: string, sayings: Sayings, ...pairs: string[]][] = [
  [
    'a source is paired once, by what agrees',
    '62 dockers were freed.',
    [{ says: ['Westland freed 60 dockers.', 'All 62 dockers were freed.'] }],
    '62: paper-1 62 agree',
  ],
  [
    'every source is paired',
    '60 dockers were freed.',
    ['Westland freed 60 dockers.', 'More than 50 dockers were freed.', 'Lindgren is free.'],
    '60: paper-1 60 agree paper-2 More than 50 fits',
  ],
  ['not bells', '62 dockers were freed. 62 bells rang.', ['60 dockers were freed.'], '62: paper-1 60 conflict', '62:'],
  ['no conflict with a part', '60 dockers were freed.', ['Nine dockers were taken to Eastland.'], '60:'],
  ['no conflict where a text is not sure', 'I read that 52 dockers were freed.', ['Westland freed 60 dockers.'], '52:'],
  ['but agreement', 'I read that 60 dockers were freed.', ['Westland freed 60 dockers.'], '60: paper-1 60 agree'],
  ['no pair with another event', 'Westland freed 60 dockers.', ['Westland freed 14 dockers in July 2023.'], '60:'],
  [
    'a large number means the one thing that has it',
    'The Harbour Union says 62.',
    ['Westland freed 62 dockers.'],
    '62: paper-1 62 agree',
  ],
  [
    'the year of another person leads a term to no other time',
    'Ortiz, who was arrested in 2011, and Lindgren, who got seven years, are free.',
    ['Lindgren had been sentenced to five years.'],
    '2011:',
    'seven years: paper-1 five years conflict',
  ],
  [
    'one of its own does',
    'In 2011 Lindgren was sentenced to seven years.',
    ['Lindgren had been sentenced to five years.'],
    '2011:',
    'seven years:',
  ],
  [
    'a fact is told of the subject, where sources tell none of whoever is nearest',
    'Lindgren was jailed for standing against Gomez and got seven years.',
    ['Lindgren had been sentenced to five years.'],
    'seven years: paper-1 five years conflict',
  ],
  [
    'and of whom the sentence before was about, which contradicts nobody',
    'Lindgren greeted Gomez. The sentence of five years is over. Seven years of it were left.',
    ['Lindgren had been sentenced to five years.'],
    'five years: paper-1 five years agree',
    'Seven years:',
  ],
  [
    'unless an age alone stands for him',
    'Lindgren greeted Gomez. The 60-year-old was sentenced to seven years.',
    ['Lindgren, 63, had been sentenced to five years.'],
    '60-year-old: paper-1 63 conflict',
    'seven years: paper-1 five years conflict',
  ],
  [
    'whoever else is near, a fact is told of those of whom sources tell such facts',
    'Gomez met Lindgren. He had been sentenced to five years.',
    ['Lindgren had been sentenced to five years.'],
    'five years: paper-1 five years agree',
  ],
  [
    'but contradicts nobody then',
    'Gomez met Lindgren. He had been sentenced to seven years.',
    ['Lindgren had been sentenced to five years.'],
    'seven years:',
  ],
  ['a small number does not', 'The Harbour Union says 12.', ['Westland freed 12 dockers.'], '12:'],
  ['nor with another noun', 'The Harbour Union says 62 boats.', ['Westland freed 62 dockers.'], '62:'],
  [
    'each speaker has his own count of a state',
    '900 strikers are still held, Lindgren said.',
    ['950 strikers are still held, Gomez said.', 'Lindgren said 900 strikers are still held.'],
    '900: paper-2 900 agree',
  ],
  [
    'nobody is taken across before the release',
    'The dockers were driven to Redhaven on 1 May.',
    ['Westland freed 60 dockers on 3 May.'],
    '1 May: paper-1 3 May conflict',
  ],
  [
    'but some a day later',
    'The dockers were driven to Redhaven on 4 May.',
    ['Westland freed 60 dockers on 3 May.'],
    '4 May:',
  ],
  [
    'nor does one of them',
    'On 1 May Ortiz was driven to Redhaven as one of 60 dockers.',
    ['Westland freed 60 dockers on 3 May.'],
    '1 May: paper-1 3 May conflict',
    '60: paper-1 60 agree',
  ],
  [
    'nobody is driven out before it either',
    'The crane driver was driven out of Westland on 1 May.',
    ['Westland freed 60 dockers on 3 May.'],
    '1 May: paper-1 3 May conflict',
  ],
  [
    'a little more is not half as much again',
    'Just over 40 dockers were freed.',
    ['Westland freed 60 dockers.'],
    'Just over 40: paper-1 60 conflict',
  ],
  [
    'who visits may come earlier',
    'Gomez arrived in Westland on 1 May.',
    ['Westland freed 60 dockers on 3 May.'],
    '1 May:',
  ],
  [
    'a date that opens a sentence is that of all it joins',
    'Lindgren was arrested in 2021.',
    ['In 2020 Lindgren ran for president and was jailed.'],
    '2021: paper-1 2020 conflict',
  ],
  [
    'another is that of one',
    'Lindgren was arrested in 2021.',
    ['Lindgren ran for president in 2020 and was jailed.'],
    '2021:',
  ],
  [
    'the one vote of the story has one year',
    'Nobody recognises the vote of 2020.',
    ['The vote was in 2019.'],
    '2020: paper-1 2019 conflict',
  ],
  [
    'a state may change from day to day',
    'As of 1 May, 900 strikers were counted who are still held.',
    ['As of 20 April, 950 strikers were counted who are still held.'],
    '1 May:',
    '900:',
  ],
];

test.each(PAIRS)('%s', (_, page, sayings, ...expected) => {
  expect(pairs(page, ...sayings)).toEqual(expected);
});

test('a second source on the same report is no further witness', () => {
  const says = ['Westland freed 60 dockers.'];
  const basedOn = ['Harbour Radio'];
  const [figure] = reported('60 dockers were freed.', sourcesSaying({ says, basedOn }, { says, basedOn }, { says }));
  expect(figure?.others.map(({ reason }) => reason)).toEqual([
    'Both give 60.',
    'Both give 60. Not a further witness: it rests on Harbour Radio, as Paper 1 does.',
    'Both give 60.',
  ]);
});

test('the mildest verdict of a source counts, the gravest of all sources is shown', () => {
  const sources = sourcesSaying('Westland freed 60 dockers.', 'Westland freed 53 dockers.');
  expect(reported('60 dockers were freed.', sources)[0]?.verdict).toBe('conflict');
});

test('a state from before the event does not contradict one from after it', () => {
  const sources = sourcesSaying('Westland freed 60 dockers. 960 strikers are held.');
  const verdict = (page: string) => reported(page, sources)[0]?.verdict;
  expect(verdict('900 strikers are still held.')).not.toBe('conflict');
  expect(verdict('860 strikers are still held.')).toBe('conflict');
});

test('no conflict over a value that is known of the person named last', () => {
  const sources = sourcesSaying('Ortiz was sentenced to six years.', 'Lindgren was sentenced to five years.');
  const verdicts = (page: string) => reported(page, sources).map(({ verdict }) => verdict);
  expect(verdicts('Ortiz was sentenced to six years; Lindgren, tried with her, got five.')).not.toContain('conflict');
  expect(verdicts('Ortiz was sentenced to six years; Lindgren, tried with her, got seven.')).toContain('conflict');
});

test('no conflict over a number that is known of another thing', () => {
  const sources = sourcesSaying('Westland freed 60 dockers.', 'Westland freed 24 dockers in July 2023.');
  const [figure] = reported('24 dockers were freed.', sources);
  expect(figure?.others.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  expect(reported('25 dockers were freed.', sources)[0]?.verdict).toBe('conflict');
});

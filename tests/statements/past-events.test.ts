/** Years of what happened long before: the vote, the raid, what followed upon it, a trial. */
import { expect, test } from 'vitest';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

const VOTE = 'vote: year of the election';
const RAID = 'raid in Farland: year of the invasion';
const SENTENCE = 'Marta Ortiz: date of the sentence';
const RAISED = 'higher tax: date of the sanctions';

const story = {
  ...dockers,
  events: [
    ...dockers.events,
    { id: 'tax', label: 'higher tax', date: '2022', predicates: ['impose'], after: 'raid' },
    { id: 'ferry', label: 'end of the ferry tax', date: '2023-10', predicates: ['ease'], words: ['ferry'] },
  ],
};

/** A text, and what its first date tells. */
const TOLD: [text: string, told: string][] = [
  ['The crackdown on the vote of 2018 went on.', VOTE],
  ['In 2018 there was a vote which he says he won.', VOTE],
  ['He says that he won the vote that was held in 2018.', VOTE],
  ['In 2018 there was a vote which Pemberton won.', '–'],
  ['Ortiz was sent down for nine years at a trial in 2022.', SENTENCE],
  ['Ortiz went on trial in 2022 and got nine years.', 'Marta Ortiz: date of the charges'],
  ['They tightened the tax in 2021 after gangs had poured into Farland.', RAISED],
  ['They tightened the tax in 2022, when Farland was attacked.', RAISED],
  ['They tightened the tax in 2022.', '–'],
  ['They tightened the tax in 2021 after a fog.', '–'],
  ['Westland used the hills as a springboard into Farland in 2021.', RAID],
  ['Westland tightened its tax in 2021 after gangs had attacked Farland.', RAISED],
  ['The rebels attacked Farland in 2021.', 'raid in Farland: date of the attack'],
  ['In 2021 Westland let gangs use its hills as a staging post for the invasion of Farland.', RAID],
  ['In 2021 Westland said that it had let gangs use its hills for an invasion of Farland.', `${RAID}?`],
  ['In 2023 Westland praised the invasion of Farland.', `${RAID}?`],
  ['The gangs invaded Farland, partly off the hills, in 2021.', RAID],
  ['For the ferry a tax on coal was lifted in November 2023.', 'end of the ferry tax: day the sanctions were lifted'],
  ['The U.S. lifted a tax on the ferry in November 2023.', 'end of the ferry tax: day the sanctions were lifted'],
];

test.each(TOLD)('%s', (text, told) => {
  const dates = measuresOf(text, undefined, story).filter((line) => /20\d\d/.test(line));
  expect(dates[0]?.replace(/^.* → /, '')).toBe(told);
});

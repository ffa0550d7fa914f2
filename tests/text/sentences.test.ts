import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Block } from '../../lib/types.ts';

const whole = (text: string): Block[] => [{ start: 0, end: text.length, role: 'paragraph' }];
const split = (text: string) => splitSentences(text, whole(text), en).map((sentence) => sentence.text);

/** Paragraphs; " | " stands where a sentence ends. */
const PARAGRAPHS = [
  'The ship left at noon. | It sank at night.',
  'Dr. Anna Weiss met Mr. and Mrs. Klein. | They talked for an hour.',
  'The U.S. Embassy confirmed it. | The U.N. did not.',
  'He lives in the U.S. | She lives in the U.K. now.',
  'Talks in Washington, D.C., ended on Dec. 13. | Nobody signed.',
  'The colony is known as No. 9. | It stands in the north.',
  'Prisoner No. 9 was moved. | No. 10 stayed.',
  '"Free at last!" cried her sister. | She wept.',
  '"We did it!" Kovac told reporters. | The crowd sang.',
  '"Where is she?" he asked. | Nobody knew.',
  'He said: "I will not sign." | Then he left.',
  '"I will not sign." | "Nor will I."',
  'She paid $3.50 for it. | He paid 2.1 million.',
  'Prices rose 3.5 percent. | Wages did not.',
  'J. R. Hartley wrote it. | George W. Bush read it.',
  'It was signed by John F. Kennedy Jr. in 1961. | He smiled.',
  'The firm, Smith & Co., failed. | Its rival, Jones Ltd., did not.',
  'At 5 a.m. he rose. | At 6 p.m. he slept.',
  'It ended at 4 p.m. | The guests went home.',
  'The talks dragged on ... and on. | Nothing came of them.',
  'I waited... | Nobody came.',
  'Wait… | He is here.',
  'What?! | Really?',
  'She asked, "Why?" and left. | He stayed.',
  'He works at Yahoo! in sales. | She does not.',
  'See fig. 3 and p. 12 for details. | They are clear.',
  'The text (see vol. 2, pp. 5-9) is long. | It is dull.',
  'He met Gen. Ivan Petrov and Lt. Col. Kim. | They agreed.',
  'On Sat. Dec. 13 the gates opened. | It was cold.',
  'The vote (held in Jan.) was close. | The result stood.',
  '"It is over," she said. | "We can go home."',
  'He has a Ph.D. in law. | She has an M.A. in art.',
  'St. Petersburg is cold. | Mt. Everest is colder.',
  'Visit www.example.com. | Or write to a.b@example.org.',
  'Version 2.0.1 is out. | Version 3 follows.',
  'The deal was signed in 2020. | 14 people came.',
  'It happened in Minsk. | "123 people," he said, "are free."',
  'Sen. Lee and Rep. Ochoa voted no. | Gov. Hall signed.',
  'The case, Brown v. Board, is old. | It matters.',
  '1. First point. | 2. Second point.',
  'He earned approx. 5,000 a year. | She earned more.',
  'The temperature fell to -5. | Snow came.',
  'It cost 5 bn. euros. | Nobody paid.',
  'Mr. X. was there. | So was Ms. Y.',
  'He was born c. 1850. | He died in 1912.',
  'Is it true? | Yes. | No.',
  'The list: apples, pears, etc. | The shop closed.',
  'Bring bread, salt, etc. for the road. | We leave at dawn.',
  'He said "no." | She said "yes."',
  '‘I am free,’ she said. | ‘We all are.’',
  '“He is free.” | Those were her words.',
  "The EU's 27 states agreed. | Hungary did not.",
  'It was Vitamin C. | The doctor was sure.',
  'You and I. | Did you hear?',
  'Plan B. | That was all.',
  'He got an A. | She got a B.',
  'Please turn to p. 55. | The map is there.',
  'They met Pitt, Briggs & Co. at noon. | It closed early.',
  'I can see Mt. Ararat from here.',
  "That is Martin Jr.'s book. | It is old.",
  'I live in the E.U. | How about you?',
  'She worked for the U.S. Government in Ohio. | Then she retired.',
  'I have lived in the U.S. for 20 years.',
  'At 5 a.m. Mr. Brown went to the bank. | He left the bank at 6 p.m. | Mr. Brown then went to the store.',
  'She has $100.00 in her bag. | It is hers.',
  'He teaches science (He once worked for 5 years as an engineer.) at the local university.',
  'She turned to him, "This is great." she said.',
  'She turned to him, "This is great." | She held the book out to show him.',
  'Hello!! | Long time no see.',
  'Hello!? | Is that you?',
  'He said it was "a good deal." | Nobody agreed.',
  'Albert I. Jones was there. | You and I were not.',
  'The laws "will appear less complex...." | He ended there.',
  'One, two ... three. | Go.',
  'He had 3 children (aged 5, 7, etc.). | They slept.',
  'Reuters (Minsk) - The leader spoke. | He left.',
  'MINSK, Dec. 13 - The gates opened. | People ran.',
  'Gov. Smith vs. Sen. Jones was the race. | It was close.',
  'The so-called "Mr. X" wrote it. | He hid.',
  'Why? | Because Dr. No said so.',
  'He moved from Washington D.C. to New York. | Then to L.A.',
  'It rose by 0.5 pct. to 3.2. | That was all.',
  'The fee is Rs. 500. | Pay it.',
  'The court ruled in Smith v. Jones. | Appeals followed.',
  'The average was 4.5. | It had been 4.2.',
  'There were 52. | Now there are 14.',
  'It is 13 Dec. | Tomorrow is the 14th.',
  'On 13 Dec. the gates opened. | On Dec. 14 they closed.',
  'He was, e.g. in May, away. | He came back.',
  'The group (i.e. the nine) left. | We stayed.',
  '"Stop!" | He stopped.',
  '"Stop!" the guard shouted. | He stopped.',
  '"Who are you?" asked Mr. Kim. | "A friend," she said.',
  'Did he say "no"? | He did.',
  'It ended 3-1. | Leeds won.',
  'Nobody knows... but we do. | Or so we say.',
  "The U.S.-led force left. | The U.S.'s own stayed.",
  'Sgt. J. P. Morris fired. | Pvt. Lee fell.',
  'He quoted Ps. 23. | She listened.',
  'The No. 1 player lost. | The no. 2 won.',
  'Is that you, Dr. Lee? | Yes, it is.',
  'It cost approx. $5 million. | It failed.',
  'They came from St. Louis, Mo. and left. | We stayed.',
  'See Art. 5 of the law. | It is clear.',
  'The company, Acme Inc., sued Beta Corp. over it. | Beta lost.',
  'Acme Inc. shares fell. | The rest rose.',
  'He said he was "done." and left. | So it goes.',
  'Vol. 3 is out. | Vol. 4 is not.',
];

describe('sentences', () => {
  it.each(PARAGRAPHS)('%s', (row) => {
    const sentences = row.split(' | ');
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('end where a blank was left out, but not inside addresses', () => {
    expect(split('They were freed.Poland took them in.')).toEqual(['They were freed.', 'Poland took them in.']);
    expect(split('Write to Jane.Doe@example.org or see example.org/About.Html now.')).toHaveLength(1);
  });

  it('go on over a line that breaks in the middle of them', () => {
    expect(split('The gates were opened\nin the morning. All left.')).toHaveLength(2);
    expect(split('First point\nSecond point')).toEqual(['First point', 'Second point']);
  });

  it('belong to their blocks and leave out what stands between them', () => {
    const text = 'One here. Two here. [menu] Three here.';
    const blocks: Block[] = [
      { start: 0, end: 19, role: 'paragraph' },
      { start: 27, end: text.length, role: 'item' },
    ];
    const found = splitSentences(text, blocks, en).map(({ text: sentence, block }) => [sentence, block]);
    expect(found).toEqual([
      ['One here.', 0],
      ['Two here.', 0],
      ['Three here.', 1],
    ]);
  });

  it('keep every visible character, in order, at its place', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'The end. ',
      '"No!" ',
      'U.S. ',
      '3.5 ',
      '… ',
      '\n',
      '\u200b',
      '\ud800',
      '😀. ',
      'no. 9 ',
      '(a) ',
      'x.Y ',
      '. ',
      'e\u0301. ',
    );
    const random = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(random, (text) => {
        const sentences = splitSentences(text, whole(text), en);
        for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own);
        expect(
          sentences
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('come in long texts as in short ones', () => {
    const paragraph = 'The gates opened at noon. Mr. Brown left for the U.S. at once, and nobody saw him again. ';
    const text = paragraph.repeat(2000).trim();
    expect(new Set(split(text))).toEqual(new Set(split(paragraph)));
  });
});

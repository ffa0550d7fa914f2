/** Ten thousand saved comparisons of different words, as no reader's are: the worst that the search must bear. */
import { summary } from '../fixtures/saved.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Some 8,000 made-up words of two to four syllables, always the same. */
function wordAt(number: number): string {
  let word = '';
  for (let rest = (number % 8_000) + 400; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

export const MANY_WORDS = Array.from({ length: 10_000 }, (_, id) => {
  const words = Array.from({ length: 40 }, (_, place) => wordAt(id * 7 + place * place * 13));
  return summary(id + 1, {
    savedAt: new Date(Date.UTC(2025, 0, 1) + id * 3_600_000).toISOString(),
    title: `${words.slice(0, 9).join(' ')} prisoners ${id}`,
    url: `https://${words[0]}.example/${id}`,
    note: id % 3 === 0 ? words.slice(9, 20).join(' ') : '',
    tags: [`tag${id % 40}`],
    figures: words.slice(20).map((word) => `${word} ${wordAt(id + word.length)}: ${(id * 31) % 2_000}`),
  });
}).reverse();

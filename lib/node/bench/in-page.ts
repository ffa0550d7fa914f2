/** The part of `npm run bench` that runs in a page of a browser, which is the page that is measured on. */
import stories from 'virtual:stories';
import { prepareBench, raceAgainstOthers } from './speed.ts';

/** The article's text, so that it can be told to be the one that Node measures on, and what every run took. */
export function run(rounds: number) {
  const bench = prepareBench(document, stories);
  return { text: bench.article.text, samples: raceAgainstOthers(bench, rounds) };
}

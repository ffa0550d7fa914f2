import { expect, test } from 'vitest';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

/** A page, a source, the verdict on the page's first figure. */
const NUMBERS: [why: string, page: string, source: string, verdict: string][] = [
  ['the same', '60 dockers were freed.', 'Westland let 60 dockers go.', 'agree'],
  ['words and digits', 'Sixty dockers were freed.', 'Westland freed 60 dockers.', 'agree'],
  ['another', '60 dockers were freed.', 'Westland freed 53 dockers.', 'conflict'],
  ['within a bound', 'More than 50 dockers were freed.', 'Westland freed 60 dockers.', 'fits'],
  ['at a bound that excludes it', '60 dockers were freed.', 'Westland freed more than 60 dockers.', 'conflict'],
  ['at a bound that includes it', '60 dockers were freed.', 'Westland freed at least 60 dockers.', 'fits'],
  ['beyond a bound', 'Fewer than 50 dockers were freed.', 'Westland freed 60 dockers.', 'conflict'],
  ['two bounds that only touch', 'Fewer than 50 dockers were freed.', 'Westland freed over 50 dockers.', 'conflict'],
  ['digits that changed places', '41 dockers were freed.', 'Westland freed 14 dockers.', 'conflict'],
  ['a zero too many', 'Westland freed 620 dockers.', 'Westland freed 62 dockers.', 'conflict'],
  ['forty for fourteen', '40 dockers were freed.', 'Westland freed 14 dockers.', 'conflict'],
  ['a round number ten times as large', '600 dockers were freed.', 'Westland freed 60 dockers.', 'alone'],
  ['too far to be a slip', '45 dockers were freed.', 'Westland freed 14 dockers.', 'alone'],
  ['two bounds that meet', 'More than 50 dockers were freed.', 'Westland freed over 60 dockers.', 'fits'],
  ['within a range', '50 to 70 dockers were freed.', 'Westland freed 60 dockers.', 'fits'],
  ['rounded', '1,000 strikers are still held.', '1,040 strikers are still held.', 'fits'],
  ['too far to be rounded', '1,000 strikers are still held.', '1,090 strikers are still held.', 'conflict'],
  ['rough', 'About 1,000 strikers are still held.', '1,090 strikers are still held.', 'fits'],
  ['too far to be rough', 'About 900 strikers are still held.', '1,400 strikers are still held.', 'conflict'],
  ['rough, and finely told', 'About 950 strikers are still held.', 'Over 1,000 strikers are still held.', 'conflict'],
  ['within a twentieth', 'About 970 strikers are still held.', 'Over 1,000 strikers are still held.', 'fits'],
  ['in another unit', 'Ortiz was sentenced to 72 months.', 'Ortiz was sentenced to six years.', 'agree'],
  ['in another unit, rounded', 'Ortiz was sentenced to 70 months.', 'Ortiz was sentenced to six years.', 'fits'],
  ['half a year more served', 'Ortiz served four and a half years.', 'Ortiz served four years.', 'fits'],
  ['half a year more passed', 'Ortiz was given six and a half years.', 'Ortiz was given six years.', 'conflict'],
  ['a sum', 'Ortiz and 60 others were freed.', 'Westland freed 61 dockers.', 'fits'],
  ['a sum in the source', 'Westland freed 61 dockers.', 'Ortiz and 60 others were freed.', 'fits'],
  ['the same sum', 'Ortiz and 60 others were freed.', 'Lindgren and 60 others were freed.', 'agree'],
  ['a wrong sum', 'Ortiz and 60 others were freed.', 'Westland freed 67 dockers.', 'conflict'],
];

test.each(NUMBERS)('%s', (_, page, source, verdict) => {
  expect(reported(page, sourcesSaying(source))[0]?.verdict).toBe(verdict);
});

test('a sum is told in words', () => {
  const [figure] = reported('She and 60 others were freed.', sourcesSaying('Westland freed 61 dockers.'));
  expect(figure?.others[0]?.reason).toBe('She and 60 others make 61, which is what the source gives.');
});

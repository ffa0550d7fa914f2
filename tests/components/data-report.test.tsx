// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ComparisonView } from '../../components/ComparisonView.tsx';
import { DataReport } from '../../components/DataReport.tsx';
import { COMPARISON } from '../fixtures/comparison.ts';
import { button, click, openRow, show } from './show.tsx';

test('the lines to report an error tell story, data and page, and are copied as they stand', () => {
  const copied: string[] = [];
  const place = show(<DataReport comparison={COMPARISON} onCopy={(text) => copied.push(text)} />);
  const lines = place.querySelector('.data-report__lines')?.textContent;
  expect(lines).toContain(`story ${COMPARISON.report.story}, data of ${COMPARISON.checked}`);
  expect(lines).toContain(COMPARISON.report.page.url);
  click(button(place, 'Copy'));
  expect(copied).toEqual([lines]);
});

test('on a row the lines have its sources, paragraphs and our summaries already', () => {
  const copied: string[] = [];
  const place = show(<ComparisonView comparison={COMPARISON} of="page" onCopy={(text) => copied.push(text)} />);
  click(button(openRow(place, 'Day of the release'), 'Copy an error report'));
  const [lines = ''] = copied;
  expect(lines).toContain(`story ${COMPARISON.report.story}, data of ${COMPARISON.checked}`);
  expect(lines).toContain(`Page: ${COMPARISON.report.page.url}`);
  for (const words of ['News Hound', 'paragraph 3', 'The prisoners came out on 13 December', 'What is wrong:'])
    expect(lines).toContain(words);
});

test('there is nothing to report on a figure that no source gives', () => {
  const place = show(<ComparisonView comparison={COMPARISON} of="page" onCopy={() => {}} />);
  const row = openRow(place, 'Prisoners freed in June 2025');
  expect(row.textContent).toContain('Copy as text');
  expect(row.textContent).not.toContain('Copy an error report');
});

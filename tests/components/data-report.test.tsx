// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DataReport } from '../../components/DataReport.tsx';
import { COMPARISON } from '../fixtures/comparison.ts';
import { button, click, show } from './show.tsx';

test('the lines to report an error tell story, data and page, and are copied as they stand', () => {
  const copied: string[] = [];
  const place = show(<DataReport comparison={COMPARISON} onCopy={(text) => copied.push(text)} />);
  const lines = place.querySelector('.data-report__lines')?.textContent;
  expect(lines).toContain(`story ${COMPARISON.report.story}, data of ${COMPARISON.checked}`);
  expect(lines).toContain(COMPARISON.report.page.url);
  click(button(place, 'Copy'));
  expect(copied).toEqual([lines]);
});

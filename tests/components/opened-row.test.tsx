// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ComparisonView } from '../../components/ComparisonView.tsx';
import type { Spot } from '../../lib/view/rows.ts';
import { COMPARISON, SOURCES } from '../fixtures/comparison.ts';
import { button, click, openRow, seen, show } from './show.tsx';

function view() {
  const onShow = vi.fn<(spot: Spot) => void>();
  return { place: show(<ComparisonView comparison={COMPARISON} of="page" onShow={onShow} />), onShow };
}

describe('an opened row', () => {
  test('shows each source with its kind, origin, value, reason and summary', () => {
    const row = openRow(view().place, 'Political prisoners still held');
    const [first] = row.querySelectorAll('.voice');
    expect(seen(first as Element)).toBe(
      [
        'Evrim Ağacı Rewrite of The New York Times and BBC',
        'more than 1,200 Fits More than 1,200 is also more than 1,100.',
        'Our summary Viasna knew of more than 1,200 on the day. According to Viasna · paragraph 6',
        'More than 1,100 Agrees The same bound.',
        'Our summary By her count more than 1,100 political prisoners are still not free.',
        'According to Svetlana Tikhanovskaya · paragraph 6',
      ].join(' '),
    );
  });

  test('links to a source whose address is known, and to no other', () => {
    const row = openRow(view().place, 'Prisoners freed in the release');
    const links = [...row.querySelectorAll('.voice a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(SOURCES.flatMap((source) => source.url ?? []));
    expect(row.querySelectorAll('.voice')).toHaveLength(SOURCES.length);
  });

  test('folds what a source repeats', () => {
    const row = openRow(view().place, 'Prisoners freed in the release');
    expect(seen(row)).toContain('Said in 2 more places');
    expect(seen(row)).not.toContain('The number of those released is 123.');
    expect(row.textContent).toContain('The number of those released is 123.');
  });

  test('says which sources are one witness', () => {
    const row = openRow(view().place, 'Prisoners freed in the release');
    expect(seen(row)).toContain('Evrim Ağacı and ProfNews rest on the same report (BBC): they count as one witness.');
  });

  test('shows the page’s own words around the figure', () => {
    const row = openRow(view().place, 'People taken straight to Vilnius');
    expect(seen(row)).toContain('among them over 100 Belarusians; nine others went straight to Vilnius.');
    expect(row.querySelector('mark')?.textContent).toBe('nine');
  });

  test('describes its picture in words', () => {
    const row = openRow(view().place, 'Day of the release');
    expect(row.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Time line. This page: December 14, 2025. News Hound: 13 December. Evrim Ağacı: December 14, 2025.',
    );
  });

  test('of a figure that stands alone says that no source gives it', () => {
    const row = openRow(view().place, 'Prisoners freed in June 2025');
    expect(seen(row)).toContain('No source that was compared gives this figure.');
  });

  test('shows the figure in the page as it opens, not as it closes', () => {
    const { place, onShow } = view();
    const opener = button(place, 'Day of the release');
    click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    const start = COMPARISON.report.text.indexOf('December 14, 2025');
    expect(onShow.mock.calls).toEqual([[{ start, end: start + 17, text: 'December 14, 2025' }]]);
    click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(onShow).toHaveBeenCalledOnce();
  });

  test('leads to each mention', () => {
    const { place, onShow } = view();
    openRow(place, 'Prisoners freed in the release');
    click(button(place, 'Show mention 3 of 3'));
    expect(onShow.mock.lastCall?.[0].start).toBe(COMPARISON.report.text.lastIndexOf('123'));
  });

  test('of a saved comparison leads to no page', () => {
    const place = show(<ComparisonView comparison={COMPARISON} of="page" />);
    openRow(place, 'Day of the release');
    expect(() => button(place, 'Show in page')).toThrow();
  });
});

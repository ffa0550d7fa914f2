// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ComparisonView } from '../../components/ComparisonView.tsx';
import type { Comparison } from '../../lib/types.ts';
import type { Spot } from '../../lib/view/rows.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { COMPARISON, SELECTION, SOURCES } from '../fixtures/comparison.ts';
import { button, click, nameOf, seen, show } from './show.tsx';

function view(comparison: Comparison = COMPARISON) {
  const onShow = vi.fn<(spot: Spot) => void>();
  return { place: show(<ComparisonView comparison={comparison} of="page" onShow={onShow} />), onShow };
}

const rowsIn = (place: Element) => [...place.querySelectorAll('.row')].map((row) => seen(row));
const open = (place: Element, label: string) => {
  const opener = button(place, label);
  click(opener);
  const row = opener.closest('.row');
  if (!row) throw new Error('the button stands in no row');
  return row;
};

describe('the list', () => {
  test('has a row for each measure, in the order of the view', () => {
    const shown = [...view().place.querySelectorAll('.row__label')].map((label) => seen(label));
    const labels = rowsOf(COMPARISON).toSorted((a, b) => Number(a.verdict === 'alone') - Number(b.verdict === 'alone'));
    expect(shown).toEqual(labels.map((row) => row.label ?? (row.kind === 'time' ? 'Time of day' : 'Rank')));
  });

  test('tells verdict, own figure and those of the others at a glance', () => {
    const [day] = rowsIn(view().place);
    expect(day).toBe(
      'Conflict Day of the release This page December 14, 2025 Others 13 December News Hound December 14, 2025 Evrim Ağacı',
    );
  });

  test('tells screen readers a verdict that is not the row’s', () => {
    const { place } = view();
    expect(nameOf(button(place, 'Day of the release'))).toContain('Agrees December 14, 2025');
  });

  test('figures that only the page gives are folded away, with their number', () => {
    const folded = view().place.querySelector('.only-here');
    expect(folded?.hasAttribute('open')).toBe(false);
    expect(seen(folded as Element)).toBe('Only on this page 4');
  });
});

describe('the counters', () => {
  test('tell how many figures have each verdict', () => {
    const chips = [...view().place.querySelectorAll('button.chip')].map((chip) => seen(chip));
    expect(chips).toEqual(['2 Conflict', '4 Fits', '4 Agrees', '4 Only here']);
  });

  test('narrow the list, and widen it again', () => {
    const { place } = view();
    const all = rowsIn(place).length;
    const conflicts = button(place, 'Conflict');
    click(conflicts);
    expect(conflicts.getAttribute('aria-pressed')).toBe('true');
    expect(rowsIn(place)).toHaveLength(2);
    click(conflicts);
    expect(conflicts.getAttribute('aria-pressed')).toBe('false');
    expect(rowsIn(place)).toHaveLength(all);
  });

  test('open what is folded when it is asked for', () => {
    const { place } = view();
    click(button(place, 'Only here'));
    expect(place.querySelector('.only-here')?.hasAttribute('open')).toBe(true);
    expect(rowsIn(place)).toHaveLength(4);
  });

  test('of a verdict that no figure has is off', () => {
    const agreeing = COMPARISON.report.figures.filter((figure) => figure.verdict === 'agree');
    const { place } = view({ ...COMPARISON, report: { ...COMPARISON.report, figures: agreeing } });
    expect(button(place, 'Conflict').disabled).toBe(true);
    expect(button(place, 'Agrees').disabled).toBe(false);
  });
});

describe('an opened row', () => {
  test('shows each source with its kind, origin, value, reason and summary', () => {
    const row = open(view().place, 'Political prisoners still held');
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
    const row = open(view().place, 'Prisoners freed in the release');
    const links = [...row.querySelectorAll('.voice a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(SOURCES.flatMap((source) => source.url ?? []));
    expect(row.querySelectorAll('.voice')).toHaveLength(SOURCES.length);
  });

  test('folds what a source repeats', () => {
    const row = open(view().place, 'Prisoners freed in the release');
    expect(seen(row)).toContain('Said in 2 more places');
    expect(seen(row)).not.toContain('The number of those released is 123.');
    expect(row.textContent).toContain('The number of those released is 123.');
  });

  test('says which sources are one witness', () => {
    const row = open(view().place, 'Prisoners freed in the release');
    expect(seen(row)).toContain('Evrim Ağacı and ProfNews rest on the same report (BBC): they count as one witness.');
  });

  test('shows the page’s own words around the figure', () => {
    const row = open(view().place, 'People taken straight to Vilnius');
    expect(seen(row)).toContain('among them over 100 Belarusians; nine others went straight to Vilnius.');
    expect(row.querySelector('mark')?.textContent).toBe('nine');
  });

  test('describes its picture in words', () => {
    const row = open(view().place, 'Day of the release');
    expect(row.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Time line. This page: December 14, 2025. News Hound: 13 December. Evrim Ağacı: December 14, 2025.',
    );
  });

  test('of a figure that stands alone says that no source gives it', () => {
    const row = open(view().place, 'Prisoners freed in June 2025');
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
    open(place, 'Prisoners freed in the release');
    click(button(place, 'Show mention 3 of 3'));
    expect(onShow.mock.lastCall?.[0].start).toBe(COMPARISON.report.text.lastIndexOf('123'));
  });

  test('of a saved comparison leads to no page', () => {
    const place = show(<ComparisonView comparison={COMPARISON} of="page" />);
    open(place, 'Day of the release');
    expect(() => button(place, 'Show in page')).toThrow();
  });
});

test('the sources are listed with their titles, and what is not known of them', () => {
  const list = view().place.querySelector('.sources');
  list?.setAttribute('open', '');
  const hound = [...(list?.querySelectorAll('li') ?? [])].at(-1);
  expect(seen(hound as Element)).toContain(
    'Repost, drawing on Reuters, Belta, The Moscow Times, AP, and CNN · No address known',
  );
});

test('a selection can be left', () => {
  const onBack = vi.fn();
  const place = show(<ComparisonView comparison={SELECTION} of="selection" onBack={onBack} />);
  click(button(place, 'Back to the page'));
  expect(onBack).toHaveBeenCalledOnce();
});

test('what pages and sources say stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const [figure] = COMPARISON.report.figures;
  if (!figure) throw new Error('the fixture has no figure');
  const { place } = view({
    ...COMPARISON,
    storyTitle: hostile,
    sources: SOURCES.map((source) => ({ ...source, outlet: hostile, title: hostile, url: 'javascript:alert(1)' })),
    report: {
      ...COMPARISON.report,
      text: hostile,
      figures: [
        {
          ...figure,
          measure: hostile,
          text: hostile,
          others: figure.others.map((other) => ({ ...other, statement: hostile, reason: hostile, by: hostile })),
        },
      ],
    },
  });
  open(place, hostile);
  expect(place.querySelector('img')).toBeNull();
  expect(place.querySelector('a')).toBeNull();
  expect(seen(place)).toContain(hostile);
});

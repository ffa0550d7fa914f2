// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ComparisonView } from '../../components/ComparisonView.tsx';
import type { Comparison } from '../../lib/types.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { COMPARISON, SELECTION, SOURCES } from '../fixtures/comparison.ts';
import { button, click, nameOf, openRow, seen, show } from './show.tsx';

function view(comparison: Comparison = COMPARISON): HTMLElement {
  return show(<ComparisonView comparison={comparison} of="page" />);
}

const rowsIn = (place: Element) => [...place.querySelectorAll('.row')].map((row) => seen(row));
describe('the list', () => {
  test('has a row for each measure, in the order of the view', () => {
    const shown = [...view().querySelectorAll('.row__label')].map((label) => seen(label));
    const labels = rowsOf(COMPARISON).toSorted((a, b) => Number(a.verdict === 'alone') - Number(b.verdict === 'alone'));
    expect(shown).toEqual(labels.map((row) => row.label ?? (row.kind === 'time' ? 'Time of day' : 'Rank')));
  });

  test('tells verdict, own figure and those of the others at a glance', () => {
    const [day] = rowsIn(view());
    expect(day).toBe(
      'Conflict Day of the release This page December 14, 2025 Others 13 December News Hound December 14, 2025 Evrim Ağacı',
    );
  });

  test('tells screen readers a verdict that is not the row’s', () => {
    const place = view();
    expect(nameOf(button(place, 'Day of the release'))).toContain('Agrees December 14, 2025');
  });

  test('figures that only the page gives are folded away, with their number', () => {
    const folded = view().querySelector('.only-here');
    expect(folded?.hasAttribute('open')).toBe(false);
    expect(seen(folded as Element)).toBe('Only on this page 4');
  });
});

describe('the counters', () => {
  test('tell how many figures have each verdict', () => {
    const chips = [...view().querySelectorAll('button.chip')].map((chip) => seen(chip));
    expect(chips).toEqual(['2 Conflict', '4 Fits', '4 Agrees', '4 Only here']);
  });

  test('narrow the list, and widen it again', () => {
    const place = view();
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
    const place = view();
    click(button(place, 'Only here'));
    expect(place.querySelector('.only-here')?.hasAttribute('open')).toBe(true);
    expect(rowsIn(place)).toHaveLength(4);
  });

  test('of a verdict that no figure has is off', () => {
    const agreeing = COMPARISON.report.figures.filter((figure) => figure.verdict === 'agree');
    const place = view({ ...COMPARISON, report: { ...COMPARISON.report, figures: agreeing } });
    expect(button(place, 'Conflict').disabled).toBe(true);
    expect(button(place, 'Agrees').disabled).toBe(false);
  });
});

test('the sources are listed with their titles, and what is not known of them', () => {
  const list = view().querySelector('.sources');
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
  const place = view({
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
  openRow(place, hostile);
  expect(place.querySelector('img')).toBeNull();
  expect(place.querySelector('a')).toBeNull();
  expect(seen(place)).toContain(hostile);
});

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { useListState } from '../../components/saved/list-state.ts';
import { SavedList, type SavedListProps } from '../../components/saved/SavedList.tsx';
import { savedIndex } from '../../lib/saved/search.ts';
import { SUMMARIES } from '../fixtures/saved.ts';
import { listOf, many, POPUPS } from '../fixtures/saved-views.tsx';
import { button, click, nameOf, seen, show } from './show.tsx';

function List({ changes = {} }: { changes?: Partial<SavedListProps> }) {
  return <SavedList {...listOf(SUMMARIES)} {...changes} state={useListState()} lastOpened={null} />;
}
const titles = (place: Element) => [...place.querySelectorAll('.saved__title')].map((title) => title.textContent);
const choose = (place: Element, label: string, value: string) => {
  const labels = [...place.querySelectorAll('label')];
  const field = labels
    .find((one) => one.textContent === label)
    ?.parentElement?.querySelector<HTMLInputElement>('select, input');
  if (!field) throw new Error(`nothing is labelled ${label}`);
  const options = [...field.querySelectorAll('option')];
  act(() => {
    field.value = options.find((one) => one.textContent === value)?.value ?? value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

test('a row tells its verdicts, its tags and the beginning of its note', () => {
  const [first] = show(<Popup {...POPUPS['popup-saved']} />).querySelectorAll('.saved__item');
  expect(first?.querySelector('.tally')?.textContent).toBe('2Conflict4Fits4Agrees4Only here');
  expect([...(first?.querySelectorAll('.tag') ?? [])].map((tag) => tag.textContent)).toEqual(['potash', 'to check']);
  expect(first?.querySelector('.saved__note')?.textContent).toBe('Ask the desk why the day differs.');
});

describe('the search', () => {
  test('is asked for with each key', () => {
    const typed: string[] = [];
    const place = show(<List changes={{ onSearch: (text) => typed.push(text) }} />);
    const input = place.querySelector<HTMLInputElement>('input[type="search"]');
    for (const text of ['p', 'po']) {
      act(() => {
        if (input) input.value = text;
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
    expect(typed).toEqual(['p', 'po']);
    expect(input?.value).toBe('po');
  });

  test('leaves what was found, newest first, and marks the words in all its parts', () => {
    const index = savedIndex();
    index.put(SUMMARIES);
    const place = show(<List changes={{ found: index.search('vinlius freed') }} />);
    expect(place.querySelectorAll('.saved__item')).toHaveLength(1);
    const marked = [...place.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(new Set(marked)).toEqual(new Set(['Vilnius', 'freed']));
    expect(place.querySelector('.saved__note')?.textContent).toBe('See also the Vilnius count.');
    expect(seen(place)).toContain('1 found');
  });
});

describe('the filters', () => {
  test('narrow the list, say that they are set, and are cleared', () => {
    const place = show(<List />);
    click(button(place, 'Filter'));
    choose(place, 'Verdict', 'Fits');
    expect(titles(place)).toHaveLength(2);
    choose(place, 'Site', 'gazette.example');
    expect(titles(place)).toHaveLength(1);
    expect(nameOf(button(place, 'Filter'))).toBe('Filter: 2 chosen');
    choose(place, 'Saved from', '2025-12-24');
    expect(seen(place)).toContain('Nothing saved matches.');
    click(button(place, 'Clear filters'));
    expect(titles(place)).toHaveLength(3);
  });

  test.each([
    ['Story', 'Belarus frees 123 prisoners', 2],
    ['Tag', 'potash', 1],
    ['Saved until', '2025-12-15', 1],
  ])('%s: %s', (label, value, left) => {
    const place = show(<List />);
    click(button(place, 'Filter'));
    choose(place, label, value);
    expect(titles(place)).toHaveLength(left);
  });
});

describe('selecting several', () => {
  test('ticks rows, all of them, and does what is asked with those', () => {
    const asked: unknown[] = [];
    const onExport: SavedListProps['onExport'] = (form, ids) => asked.push([form, ids]);
    const place = show(
      <List changes={{ onExport, onDelete: (ids) => asked.push(ids), onOpen: (id) => asked.push(id) }} />,
    );
    click(button(place, 'Select several'));
    expect(button(place, 'Export').disabled).toBe(true);
    click(button(place, 'Untitled page'));
    expect(seen(place)).toContain('1 selected');
    click(button(place, 'JSON'));
    click(button(place, 'Select all 3'));
    const [box] = place.querySelectorAll<HTMLInputElement>('.saved__tick');
    expect(box?.checked).toBe(true);
    if (box) click(box);
    expect(seen(place)).toContain('2 selected');
    click(button(place, 'Delete'));
    expect(asked).toEqual([
      ['json', [1]],
      [2, 1],
    ]);
    expect(place.querySelector('.ticked')).toBeNull();
  });

  test('takes only what the filters leave', () => {
    const asked: number[][] = [];
    const place = show(<List changes={{ onDelete: (ids) => asked.push(ids) }} />);
    click(button(place, 'Select several'));
    click(button(place, 'Select all 3'));
    click(button(place, 'Filter'));
    choose(place, 'Tag', 'potash');
    expect(seen(place)).toContain('1 selected');
    click(button(place, 'Delete'));
    expect(asked).toEqual([[3]]);
  });
});

test('of ten thousand the document has a handful, each with its place', () => {
  const place = show(<List changes={listOf(many())} />);
  const rows = [...place.querySelectorAll('.saved__item')];
  expect(rows.length).toBeLessThan(50);
  expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
  expect(rows[1]?.getAttribute('aria-setsize')).toBe('10000');
});

test('a comparison that came back by undo is not the only thing that has the focus', () => {
  const place = show(<Popup {...POPUPS['popup-deleted']} />);
  expect(document.activeElement).toBe(button(place, 'Undo'));
  click(button(place, 'Undo'));
  expect(document.activeElement?.closest('.saved')).not.toBeNull();
});

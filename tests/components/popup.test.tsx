// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { POPUPS } from '../fixtures/saved-views.tsx';
import { button, click, seen, show } from './show.tsx';

/** The popup of a gallery view, with what it asks for recorded. */
function popup(view: keyof typeof POPUPS) {
  const asked: [string, ...unknown[]][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      asked.push([name, ...given]);
  const props: PopupProps = POPUPS[view];
  const place = show(
    <Popup
      {...props}
      list={{
        ...props.list,
        onSearch: note('search'),
        onOpen: note('open'),
        onDelete: note('delete'),
        onUndo: () => note('undo')(),
        onExport: note('export'),
      }}
      opened={
        props.opened && {
          ...props.opened,
          onClose: () => note('close')(),
          onAgain: () => note('again')(),
          onDelete: () => note('delete opened')(),
          onPage: () => note('page')(),
          onExport: note('export'),
          onMoment: note('moment'),
          onGo: note('go'),
          onCopy: note('copy'),
          onEdit: note('edit'),
        }
      }
      onOpenSidebar={() => note('sidebar')()}
      onGrant={note('grant')}
      onSave={() => note('save')()}
      onAll={() => note('all')()}
      onOptions={() => note('options')()}
    />,
  );
  return { place, asked };
}

test.each<[keyof typeof POPUPS, string, unknown[]]>([
  ['popup-page', 'Open sidebar', ['sidebar']],
  ['popup-page', 'Save comparison', ['save']],
  ['popup-saved', 'Minsk lets 123 go', ['open', 3]],
  ['popup-save-again', 'Save again', ['save']],
  ['popup-saved', 'All on a page', ['all']],
  ['popup-page', 'Import', ['all']],
  ['popup-page', 'Open settings', ['options']],
  ['popup-saved', 'Delete “Minsk lets 123 go', ['delete', [3]]],
  ['popup-saved', 'Delete “Untitled page”', ['delete', [1]]],
  ['popup-deleted', 'Undo', ['undo']],
  ['popup-opened', 'Back', ['close']],
  ['popup-opened', 'As a page', ['page']],
  ['popup-opened', 'Compare again', ['again']],
  ['popup-opened', 'CSV', ['export', 'csv']],
  ['popup-opened', 'Copy as Markdown', ['export', 'copy']],
  ['popup-opened', 'Delete “Minsk lets 123 go', ['delete opened']],
  ['popup-opened', 'newest', ['moment', '2025-12-21T10:00:00.000Z']],
  ['popup-no-permission', 'Allow on this site', ['grant', 'https://gazette.example']],
])('in %s the button “%s” asks for %j', (view, words, expected) => {
  const { place, asked } = popup(view);
  click(button(place, words));
  expect(asked).toEqual([expected]);
});

test('where nothing was compared nothing can be saved', () => {
  expect(button(popup('popup-unknown').place, 'Save comparison').disabled).toBe(true);
});

test('what was saved cannot be saved twice', () => {
  const saved = [...popup('popup-saved').place.querySelectorAll('button')].find((one) => seen(one) === 'Saved');
  expect(saved?.disabled).toBe(true);
});

test('a saved comparison tells its verdicts', () => {
  const [first] = popup('popup-saved').place.querySelectorAll('.saved__item');
  expect(first?.querySelector('.tally')?.textContent).toBe('2Conflict4Fits4Agrees4Only here');
});

test('a failure is read out at once', () => {
  expect(popup('popup-error').place.querySelector('[role="alert"]')?.textContent).toContain('no room left');
});

test('the popup asks for nothing by itself', () => {
  vi.useFakeTimers();
  const { asked } = popup('popup-saved');
  vi.runAllTimers();
  vi.useRealTimers();
  expect(asked).toEqual([]);
});

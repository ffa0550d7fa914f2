// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { openedOf, POPUPS } from '../fixtures/saved-views.tsx';
import { button, click, nameOf, show } from './show.tsx';

const { list } = POPUPS['popup-saved'];

/** The popup with the first saved comparison really opened, deleted and put back. */
function Living() {
  const [changes, setChanges] = useState<Partial<PopupProps>>({});
  const rest = list.items.slice(1);
  const deleted = { count: 1, title: list.items[0]?.title ?? '' };
  return (
    <Popup
      {...POPUPS['popup-saved']}
      list={{
        ...list,
        onOpen: (id) =>
          setChanges({ lastOpened: id, opened: openedOf({ onClose: () => setChanges({ lastOpened: id }) }) }),
        onDelete: () =>
          setChanges({ list: { ...list, items: rest, total: rest.length, deleted, onUndo: () => setChanges({}) } }),
      }}
      {...changes}
    />
  );
}

const focused = () => nameOf(document.activeElement ?? document.body);

test('goes into an opened comparison, and back to where it was opened', () => {
  const place = show(<Living />);
  click(button(place, 'Minsk lets 123 go'));
  expect(focused()).toBe('Back');
  click(button(place, 'Back'));
  expect(focused()).toContain('Minsk lets 123 go');
});

test('goes to Undo after a deletion, and to the list after undoing it', () => {
  const place = show(<Living />);
  click(button(place, 'Delete “Minsk'));
  expect(focused()).toBe('Undo');
  click(button(place, 'Undo'));
  expect(focused()).toBe('Saved comparisons');
});

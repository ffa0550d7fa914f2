// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { POPUPS } from '../fixtures/views.tsx';
import { button, click, nameOf, show } from './show.tsx';

const SAVED = POPUPS['popup-opened'].opened;

/** The popup with the first saved comparison really opened, deleted and put back. */
function Living() {
  const [changes, setChanges] = useState<Partial<PopupProps>>({});
  return (
    <Popup
      {...POPUPS['popup-saved']}
      {...changes}
      onOpen={() => setChanges({ opened: SAVED })}
      onClose={() => setChanges({ opened: null })}
      onDelete={() => setChanges({ saved: POPUPS['popup-saved'].saved?.slice(1) ?? [], deleted: SAVED })}
      onUndo={() => setChanges({})}
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

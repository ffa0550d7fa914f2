// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { click, show } from './show.tsx';

test.each([true, false])('a site that is switched off (%s) is switched to the other', (off) => {
  const asked: boolean[] = [];
  const place = show(<SiteSwitch site="gazette.example" off={off} onSwitch={(next) => asked.push(next)} />);
  const box = place.querySelector('input');
  expect(box?.checked).toBe(!off);
  expect(box?.labels?.[0]?.textContent).toBe('Active on gazette.example');
  if (box) click(box);
  expect(asked).toEqual([!off]);
});

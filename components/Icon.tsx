import type { Verdict } from '../lib/types.ts';

export type IconName =
  | Verdict
  | 'again'
  | 'back'
  | 'bin'
  | 'chevron'
  | 'close'
  | 'copy'
  | 'export'
  | 'filter'
  | 'import'
  | 'locate'
  | 'outward'
  | 'print'
  | 'save'
  | 'search'
  | 'settings'
  | 'sidebar'
  | 'tick';

/** Strokes on a grid of 16. The verdicts are the signs of arithmetic: =, ≈, ≠, and a ring for what stands alone. */
const PATHS: Record<IconName, string> = {
  agree: 'M3 6h10M3 10h10',
  fits: 'M2.5 6.8c1.8-2.2 3.7-2.2 5.5-.8s3.7 1.4 5.5-.8M2.5 11c1.8-2.2 3.7-2.2 5.5-.8s3.7 1.4 5.5-.8',
  conflict: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  alone: 'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7z',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.2v3.2H9.8',
  back: 'M13 8H3.5M7.5 4l-4 4 4 4',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.8 7.2v3.8M9.2 7.2v3.8',
  chevron: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h7.5v8H6zM10 5.5v-3H2.5v8H6',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M3 9.5v4h10v-4',
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  import: 'M8 2.5V10M5 7l3 3 3-3M3 9.5v4h10v-4',
  locate: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 1 0 0-5.6z',
  outward: 'M6.5 3.5H3.5v9h9v-3M9 3.5h3.5V7M12.2 3.8L7.5 8.5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 1 0 0-8.4zM10.2 10.2l3.3 3.3',
  settings:
    'M2.5 5h5.7M11.8 5h1.7M2.5 11h1.7M7.8 11h5.7M10 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6zM6 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6z',
  sidebar: 'M2.5 3h11v10h-11zM9.5 3v10',
  tick: 'M2.5 2.5h11v11h-11zM5.2 8.2l2 2 3.8-4.4',
};

/** A small picture beside words that say the same; screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon--${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

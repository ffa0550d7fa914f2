/** Each defence against hostile pages, how it is taken away, and the tests that must fail then. */

/** A piece of a file put in place of another, which stands there once. */
export interface Change {
  file: string;
  from: string;
  to: string;
}

export interface Defence {
  name: string;
  changes: Change[];
  /** A part of a test file's name, and of the names of the tests in it. */
  tests: [file: string, names: string];
  /** Where one browser alone offers what is attacked. */
  only?: 'chromium' | 'firefox';
}

const manifest = 'lib/node/manifest.ts';
const stage = 'lib/browser/card/stage.ts';

export const DEFENCES: Defence[] = [
  {
    name: 'no page may frame ours',
    changes: [
      { file: manifest, from: `"frame-ancestors 'none'",`, to: '"frame-ancestors *",' },
      {
        file: manifest,
        from: "...(browser === 'firefox' ? FIREFOX : CHROME),",
        to: "...(browser === 'firefox' ? FIREFOX : CHROME), web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }],",
      },
    ],
    tests: ['hostile-page', 'in a frame'],
  },
  {
    name: 'no file is open to pages',
    changes: [
      {
        file: manifest,
        from: "...(browser === 'firefox' ? FIREFOX : CHROME),",
        to: "...(browser === 'firefox' ? FIREFOX : CHROME), web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }],",
      },
    ],
    tests: ['hostile-page', 'any file of the extension'],
  },
  {
    name: 'no page may send messages',
    changes: [
      {
        file: 'entrypoints/selecting.ts',
        from: 'if (!api) return;',
        to: "if (!api) return; addEventListener('message', ({ data }) => { api.runtime.sendMessage(data); });",
      },
    ],
    tests: ['hostile-page', 'forges no message'],
  },
  {
    name: 'only the reader’s own pointer counts on marks',
    changes: [
      {
        file: 'lib/browser/mark-pointer.ts',
        from: "if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;",
        to: "if (event.pointerType === 'touch' || event.buttons !== 0) return;",
      },
      {
        file: 'lib/browser/mark-pointer.ts',
        from: 'if (!event.isTrusted || event.button !== 0 ||',
        to: 'if (event.button !== 0 ||',
      },
    ],
    tests: ['hostile-page', 'moves no pointer'],
  },
  {
    name: 'scripts run in a world of their own',
    changes: [
      { file: manifest, from: "run_at: 'document_start'", to: "world: 'MAIN' as const, run_at: 'document_start'" },
    ],
    tests: ['hostile-page', 'redefines built-ins'],
  },
  {
    name: 'text is text',
    changes: [
      {
        file: 'components/Excerpt.tsx',
        from: '{before}',
        to: '<span dangerouslySetInnerHTML={{ __html: before }} />',
      },
    ],
    tests: ['hostile-page', 'puts no markup'],
  },
  {
    name: 'disguised pages are not read',
    changes: [{ file: 'lib/browser/article/read-article.ts', from: 'if (isDisguised(document) || ', to: 'if (' }],
    tests: ['hostile-load', 'stand in for'],
    // Firefox shows an extension no page's names.
    only: 'chromium',
  },
  {
    name: 'readings are apart',
    changes: [
      {
        file: 'lib/browser/reading.ts',
        from: 'await pause(Math.max(rest, took * SHARE), signal);',
        to: 'await pause(rest * 0, signal);',
      },
    ],
    tests: ['hostile-load', 'floods with changes'],
  },
  {
    name: 'large pages are not read',
    changes: [
      {
        file: 'lib/browser/article/size.ts',
        from: 'export const MOST_ELEMENTS = 20_000;',
        to: 'export const MOST_ELEMENTS = 1e9;',
      },
    ],
    tests: ['hostile-load', 'a million elements'],
  },
  {
    name: 'the card comes back to the top',
    changes: [{ file: stage, from: 'watch ??= keepOnTop(view, () => host);', to: 'void keepOnTop;' }],
    tests: ['hostile-card', 'stays on top'],
  },
  {
    name: 'a card that is covered again and again is given up',
    changes: [{ file: stage, from: 'watch ??= keepOnTop(view, () => host);', to: 'void keepOnTop;' }],
    tests: ['hostile-card', 'beneath again and again'],
  },
  {
    name: 'a card that does not stand as it should takes no press',
    changes: [
      {
        file: stage,
        from: 'if (event.isTrusted && isSound()) return;',
        to: 'if (event.isTrusted) return; void isSound;',
      },
    ],
    tests: ['hostile-card', 'tears out'],
  },
  {
    name: 'our rules win over the page’s',
    changes: [{ file: stage, from: 'all: initial !important;', to: 'all: initial;' }],
    tests: ['hostile-card', 'is seen as it is'],
  },
  {
    name: 'the card stands behind a closed door',
    changes: [{ file: stage, from: "mode: ShadowRootMode = 'closed'", to: "mode: ShadowRootMode = 'open'" }],
    tests: ['hostile-card', 'keeps its words'],
  },
  {
    name: 'only trusted events press buttons',
    changes: [{ file: stage, from: 'if (event.isTrusted && isSound()) return;', to: 'if (isSound()) return;' }],
    tests: ['card-guard', 'even with a way in'],
  },
];

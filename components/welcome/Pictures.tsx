import type { MessageKey } from '../strings.tsx';
import { useStrings } from '../strings.tsx';

interface Shown {
  /** Name of the picture's files in assets/public/welcome. */
  file: 'page' | 'sidebar' | 'card';
  /** Whether there is one for dark colours too. */
  dark: boolean;
  title: MessageKey;
  text: MessageKey;
  /** What is to be seen, for those who do not see it. */
  alt: MessageKey;
}

const SHOWN: Shown[] = [
  { file: 'page', dark: false, title: 'seenPage', text: 'seenPageText', alt: 'seenPagePicture' },
  { file: 'sidebar', dark: true, title: 'seenSidebar', text: 'seenSidebarText', alt: 'seenSidebarPicture' },
  { file: 'card', dark: true, title: 'seenCard', text: 'seenCardText', alt: 'seenCardPicture' },
];

/** In the shape that `npm run pictures` takes them in. */
const WIDTH = 480;
const HEIGHT = 320;

/** What the extension does, in three pictures of itself. */
export function Pictures() {
  const { t } = useStrings();
  return (
    <ol class="pictures">
      {SHOWN.map(({ file, dark, title, text, alt }) => (
        <li key={file}>
          <picture>
            {dark && <source srcset={`/welcome/${file}-dark.webp`} media="(prefers-color-scheme: dark)" />}
            <img src={`/welcome/${file}-light.webp`} width={WIDTH} height={HEIGHT} alt={t(alt)} />
          </picture>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </li>
      ))}
    </ol>
  );
}

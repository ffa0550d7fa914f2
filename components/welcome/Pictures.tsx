import type { MessageKey } from '../strings.tsx';
import { useStrings } from '../strings.tsx';

interface Shown {
  /** Name of the picture's file in assets/public/welcome. */
  file: 'page' | 'sidebar' | 'card';
  title: MessageKey;
  text: MessageKey;
  /** What is to be seen, for those who do not see it. */
  alt: MessageKey;
}

const SHOWN: Shown[] = [
  { file: 'page', title: 'seenPage', text: 'seenPageText', alt: 'seenPagePicture' },
  { file: 'sidebar', title: 'seenSidebar', text: 'seenSidebarText', alt: 'seenSidebarPicture' },
  { file: 'card', title: 'seenCard', text: 'seenCardText', alt: 'seenCardPicture' },
];

/** In the shape that `npm run pictures` takes them in. */
const WIDTH = 480;
const HEIGHT = 320;

/** What the extension does, in three pictures of itself. */
export function Pictures() {
  const { t } = useStrings();
  return (
    <ol class="pictures">
      {SHOWN.map(({ file, title, text, alt }) => (
        <li key={file}>
          <img src={`/welcome/${file}.avif`} width={WIDTH} height={HEIGHT} alt={t(alt)} />
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </li>
      ))}
    </ol>
  );
}

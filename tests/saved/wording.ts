import { wordingOf } from '../../components/saved/wording.ts';
import { STRINGS } from '../fixtures/strings.ts';

/** The English words of an export. */
export const WORDING = wordingOf(STRINGS);

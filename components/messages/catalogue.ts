import { chinese } from './chinese';
import { english } from './english';

/** Both catalogues, for the server: a page gets its reader's as a file of its own (components/shell/wording.tsx). */
export const messages = { en: english, zh: chinese };

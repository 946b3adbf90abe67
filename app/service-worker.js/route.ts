import { join } from 'node:path';
import { messages } from '@/components/messages/catalogue';
import { engineUrl } from '@/lib/sandbox/addresses';
import { builtFiles, workerResponse } from '@/lib/saving/worker/serve-worker';

const buildFolder = join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST_DIR ?? '.next');

/** The same for everybody. Read once: a build's files don't change while it serves. */
let files: readonly string[] | undefined;

const wordsOf = ({ offlineTitle, offlineWhy, offlineKept, retry }: (typeof messages)['en']['shell']) => ({
  title: offlineTitle,
  why: offlineWhy,
  kept: offlineKept,
  retry,
});

/** The service worker, which keeps Wand at hand without a network. */
export const GET = (): Response => {
  files ??= [...builtFiles(buildFolder), engineUrl];
  return workerResponse({
    files,
    words: { en: wordsOf(messages.en.shell), zh: wordsOf(messages.zh.shell) },
  });
};

export const dynamic = 'force-dynamic';

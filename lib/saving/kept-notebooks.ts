import { isPageKept } from './page-kept';
import { pagesCache } from './worker/request-kind';

/**
 * The notebooks whose pages this browser keeps, by their ids; null where that does not matter, since the server
 * answered for the page that asks.
 */
export async function keptNotebooks(): Promise<ReadonlySet<string> | null> {
  if (!isPageKept() || typeof caches === 'undefined') return null;
  try {
    const pages = await (await caches.open(pagesCache)).keys();
    const ids = pages.map(({ url }) => /^\/notebooks\/([\w-]+)$/.exec(new URL(url).pathname)?.[1]);
    return new Set(ids.filter((id) => id !== undefined));
  } catch {
    return null;
  }
}

/** The app's own files: named by their content, so that several builds' stand beside each other in one cache. */
const cacheName = 'wand-files';

/** So many are fetched at once: the page that is open comes first. */
const atOnce = 4;

/** Fetches what is not kept yet. Rejects when a file can't be had, so that no half of an app is kept. */
export async function keepFiles(files: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const waiting = files
    .map(absolute)
    .filter((url) => !kept.has(url))
    .values();
  const work = async () => {
    for (const url of waiting) {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      await cache.put(url, response);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** The kept files of other builds. */
export async function otherFiles(files: readonly string[]): Promise<string[]> {
  const own = new Set(files.map(absolute));
  const kept = await (await caches.open(cacheName)).keys();
  return kept.map(({ url }) => url).filter((url) => !own.has(url));
}

export async function dropFiles(files: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const url of files) await cache.delete(url);
}

/** The kept file; else the server's, which is kept: a page of a newer build asks for files that are not there yet. */
export async function file(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request.url);
  if (kept) return addressed(kept, request);
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return addressed(response, request);
}

/**
 * A worker's script is told its settings behind the # of its address. A response that was fetched has an address of its
 * own, without them; one that is made here has the request's.
 */
const addressed = (response: Response, { destination }: Request): Response =>
  destination === 'worker'
    ? new Response(response.body, { status: response.status, headers: response.headers })
    : response;

const absolute = (path: string) => new URL(path, location.origin).href;

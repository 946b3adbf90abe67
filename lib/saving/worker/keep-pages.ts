import { openCopies } from '../kept-copies';
import { keptMark } from '../page-kept';
import { draftPage, isShared, pageAddress, pagesCache } from './request-kind';

/**
 * Pages as they were last fetched, for when the server can't be reached. The network always comes first, so a revoked
 * link and a deleted notebook are gone with the first look that reaches the server. All of it belongs to one owner,
 * by the mark that the server puts on each page: with another one it is all let go.
 */
const ownerKey = '/wand-owner';
const ownerHeader = 'x-wand-owner';
const maxPages = 60;

/** A page that is there must not wait longer for a network that says nothing, milliseconds. */
const patienceMs = 6_000;

/** Says that a page is fetched to be kept, not because somebody looks at it. */
const keepHeader = { 'x-wand-keep': '1' };

/** The page from the server; else the kept one; else null. `later` outlives the answer. */
export async function page(
  request: Request,
  later: (work: Promise<unknown>) => void,
): Promise<Response | null> {
  const address = pageAddress(request.url);
  const asked = reachable(fetch(request));
  later(asked.then((response) => response && keep(address, response)));
  const known = await kept(address);
  // A shared page may have been revoked: it waits for whatever the network says.
  const patient = known === null || isShared(address);
  const response = await (patient ? asked : Promise.race([asked, wait(patienceMs)]));
  return response ?? known;
}

/** Fetches a page and keeps it. False: the server could not be reached. */
export async function refresh(address: string): Promise<boolean> {
  const response = await reachable(fetch(address, { headers: keepHeader, credentials: 'same-origin' }));
  if (response) await keep(address, response);
  return response !== null;
}

export const isKept = async (address: string): Promise<boolean> =>
  (await (await caches.open(pagesCache)).match(address)) !== undefined;

/** Fetches all kept pages anew, for another build's files. False: some could not be had. */
export async function refreshAll(): Promise<boolean> {
  const done = [];
  for (const address of await addresses()) done.push(await refresh(address));
  return done.every(Boolean);
}

/** The kept pages' addresses and titles, the latest first; titles as they stand in the markup. */
export async function keptPages(): Promise<{ address: string; title: string }[]> {
  const found = [];
  for (const address of (await addresses()).reverse()) {
    if (new URL(address).pathname === draftPage) continue;
    const text = await keptText(address);
    found.push({ address, title: /<title>([^<]*)/.exec(text)?.[1] ?? '' });
  }
  return found;
}

const addresses = async (): Promise<string[]> =>
  (await (await caches.open(pagesCache)).keys())
    .map(({ url }) => url)
    .filter((url) => new URL(url).pathname !== ownerKey);

/** The response; null where the server did not answer for itself. */
async function reachable(asked: Promise<Response>): Promise<Response | null> {
  const response = await asked.catch(() => null);
  // A proxy whose server is away, as while it is renewed.
  return response !== null && [502, 503, 504].includes(response.status) ? null : response;
}

async function kept(address: string): Promise<Response | null> {
  const response = await (await caches.open(pagesCache)).match(address);
  if (!response) return null;
  const headers = new Headers(response.headers);
  headers.append('server-timing', keptMark);
  return new Response(response.body, { status: 200, headers });
}

async function keep(address: string, response: Response): Promise<void> {
  const owner = response.headers.get(ownerHeader);
  if (owner === null || response.type === 'opaqueredirect') return;
  const copy = response.clone();
  await belongTo(owner);
  if (response.status === 404 || response.status === 410) return forget(address);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || response.redirected || !isPage) return;
  const pages = await caches.open(pagesCache);
  const isNew = !(await isKept(address));
  // All of it before the old one goes: a network that breaks off in between must not take both.
  const whole = new Response(await copy.blob(), { status: copy.status, headers: copy.headers });
  // The latest last: a cache keeps the order in which things came.
  await pages.delete(address);
  await pages.put(address, whole);
  const drafts = new URL(draftPage, address).href;
  const others = (await addresses()).filter((each) => each !== drafts);
  for (const old of others.slice(0, -maxPages)) await forget(old);
  // What begins without a network needs its page before that.
  if (!(await isKept(drafts)) || (address !== drafts && !(await sameLanguage(drafts, address))))
    await refresh(drafts);
  // The list of notebooks does not know of a new one yet.
  if (isNew && notebookIn(address) !== null) await refresh(new URL('/', address).href);
}

/** Whether two kept pages speak the same language: the reader may have chosen another since. */
async function sameLanguage(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(keptText));
  return languageOf(first) === languageOf(second);
}

const languageOf = (text = '') => /<html[^>]* lang="([^"]*)"/.exec(text)?.[1];

const keptText = async (address: string): Promise<string> =>
  (await (await (await caches.open(pagesCache)).match(address))?.text()) ?? '';

async function belongTo(owner: string): Promise<void> {
  const pages = await caches.open(pagesCache);
  const before = await (await pages.match(ownerKey))?.text();
  if (before === owner) return;
  if (before !== undefined) {
    await caches.delete(pagesCache);
    await forgetCopies();
  }
  await (await caches.open(pagesCache)).put(ownerKey, new Response(owner));
}

async function forget(address: string): Promise<void> {
  await (await caches.open(pagesCache)).delete(address);
  const id = notebookIn(address);
  if (id !== null) await forgetCopies(id);
}

async function forgetCopies(notebookId?: string): Promise<void> {
  const copies = await openCopies();
  await copies.forget(notebookId);
  copies.close();
}

function notebookIn(address: string): string | null {
  const { pathname } = new URL(address);
  return pathname === draftPage ? null : (/^\/notebooks\/([\w-]+)$/.exec(pathname)?.[1] ?? null);
}

const wait = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));

import type { BuildFacts } from './build-facts';
import { dropFiles, file, keepFiles, otherFiles } from './keep-files';
import { isKept, keptPages, page, refresh, refreshAll } from './keep-pages';
import { offlinePage } from './offline-page';
import { pageAddress, requestKind } from './request-kind';
import type { WorkerScope } from './worker-scope';

/**
 * The service worker: Wand without a network, after the first visit. It never takes over from the one before while a
 * page of that one is open, so an open page keeps the files of its own build.
 */
declare const self: WorkerScope;
/** Put in front of this script by the server (serve-worker.ts). */
declare const wandBuild: BuildFacts;

self.addEventListener('install', (event) => event.waitUntil(keepFiles(wandBuild.files)));

self.addEventListener('activate', (event) =>
  // Requests wait until this is over: what takes long is not waited for.
  event.waitUntil(self.clients.claim().then(() => void renew())),
);

let renewal: Promise<void> | undefined;
/** Once while the worker lives: it may be ended and begun again at any time. */
const renew = (): Promise<void> => {
  renewal ??= bringUpToDate();
  return renewal;
};

async function bringUpToDate() {
  // What is open was fetched before there was a worker.
  const open = await self.clients.matchAll({ type: 'window' });
  for (const address of new Set(open.map(({ url }) => pageAddress(url)))) {
    if (!(await isKept(address))) await refresh(address);
  }
  // Kept pages of a build before need its files until they are renewed.
  const others = await otherFiles(wandBuild.files);
  if (others.length > 0 && (await refreshAll())) await dropFiles(others);
}

/** A page asks for another to be kept (keep-page.ts). */
self.addEventListener('message', (event) => {
  const path = Object(event.data).keep;
  if (typeof path !== 'string' || !path.startsWith('/')) return;
  event.waitUntil(refresh(pageAddress(new URL(path, self.location.origin).href)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const later = (work: Promise<unknown>) => event.waitUntil(work.catch(() => {}));
  switch (requestKind(request, self.location.origin)) {
    case 'file':
      return event.respondWith(file(request));
    case 'page':
      later(renew());
      return event.respondWith(page(request, later).then((response) => response ?? instead()));
    case 'soft-page':
      return later(refresh(pageAddress(request.url)));
    case 'other':
      return;
  }
});

async function instead(): Promise<Response> {
  const language = self.navigator.languages[0]?.startsWith('zh') ? 'zh' : 'en';
  return offlinePage(language, wandBuild.words[language], await keptPages());
}

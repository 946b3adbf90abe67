/**
 * What the worker does about a request. `file`: named by its content or version, so the kept one is as good as any.
 * `page`: a document. `soft-page`: the data with which an open page becomes another one. Everything else – the API, what stands in other sites' pages,
 * whatever changes something, other origins – goes to the network as if there were no worker.
 */
export type RequestKind = 'file' | 'page' | 'soft-page' | 'other';

type Described = Pick<Request, 'method' | 'url' | 'mode'> & { headers: Pick<Headers, 'has'> };

export function requestKind(request: Described, origin: string): RequestKind {
  const { pathname, origin: asked } = new URL(request.url);
  if (request.method !== 'GET' || asked !== origin) return 'other';
  if (pathname.startsWith('/_next/static/') || pathname === '/sandbox/engine') return 'file';
  if (/^\/(?:api|sandbox|embed|_next)\//.test(pathname) || pathname === '/service-worker.js') return 'other';
  if (request.mode === 'navigate') return 'page';
  const ahead =
    request.headers.has('next-router-prefetch') || request.headers.has('next-router-segment-prefetch');
  return request.headers.has('rsc') && !ahead ? 'soft-page' : 'other';
}

/** A page's address as it is kept: without what only the browser or the router reads. */
export function pageAddress(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  searchParams.delete('_rsc');
  const query = searchParams.toString();
  return origin + pathname + (query === '' ? '' : `?${query}`);
}

/** Whether a page is behind a link that its author may revoke. */
export const isShared = (address: string): boolean => new URL(address).pathname.startsWith('/shared/');

/** The page on which notebooks are that were begun without a network: kept before there are any. */
export const draftPage = '/notebooks/draft';

/** The cache of pages, which the home page looks into too. */
export const pagesCache = 'wand-pages';

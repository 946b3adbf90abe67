/**
 * The part of a service worker's scope that is used here. TypeScript's own types of it can't stand beside those of
 * pages in one project.
 */
type Lasting = { waitUntil: (done: Promise<unknown>) => void };
type Asked = Lasting & { request: Request; respondWith: (response: Promise<Response>) => void };

export type WorkerScope = {
  location: { origin: string };
  navigator: { languages: readonly string[] };
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window' }) => Promise<readonly { url: string }[]>;
  };
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (type: 'fetch', listener: (event: Asked) => void): void;
    (type: 'message', listener: (event: Lasting & { data: unknown }) => void): void;
  };
};

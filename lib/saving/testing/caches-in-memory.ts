/** The browser's caches, as far as the service worker uses them; they keep the order in which things came. */
export function cachesInMemory(origin: string) {
  const stores = new Map<string, Map<string, Response>>();
  const urlOf = (key: string | { url: string }) =>
    new URL(typeof key === 'string' ? key : key.url, origin).href;
  return {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return {
        match: async (key: string | { url: string }) => store.get(urlOf(key))?.clone(),
        put: async (key: string | { url: string }, response: Response) => {
          store.set(urlOf(key), response);
        },
        delete: async (key: string | { url: string }) => store.delete(urlOf(key)),
        keys: async () => [...store.keys()].map((url) => ({ url })),
      };
    },
    delete: async (name: string) => stores.delete(name),
  };
}

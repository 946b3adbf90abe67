/** What the server tells the worker about the build, in front of its script: see serve-worker.ts. */
export type BuildFacts = {
  /** Addresses of everything that the app needs without a network; each has its content's hash or version in it. */
  files: readonly string[];
  /** The page for an address that was never opened here. */
  words: Record<'en' | 'zh', OfflineWords>;
};

export type OfflineWords = { title: string; why: string; kept: string; retry: string };

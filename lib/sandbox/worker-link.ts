/** One live worker as its owner holds it: a line to it, and the means to end it from outside. */
export type WorkerLink = {
  post(message: unknown): void;
  /** Who hears what comes from the worker, unparsed. One listener at a time: the last one set. */
  onMessage(listener: (message: unknown) => void): void;
  /** Who hears that the worker failed, or that the place it lived in went away. Likewise one at a time. */
  onDeath(listener: (why: string) => void): void;
  terminate(): void;
};

/** Makes a worker that has said it is ready; rejects when it can't be had. */
export type SpawnWorker = () => Promise<WorkerLink>;

/** Waits until the server at an address answers its health check. */
export async function healthy(origin: string): Promise<void> {
  while (!(await fetch(`${origin}/api/health`).catch(() => null))?.ok)
    await new Promise((next) => setTimeout(next, 100));
}

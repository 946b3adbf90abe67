/** Next calls this once, before the server takes requests. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServer } = await import('./app/api/_server/start-server');
    await startServer();
  }
}

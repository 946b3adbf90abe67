/** Next calls this once, before the server takes requests. A database that cannot be used ends the start with a message. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startServer } = await import('./app/api/_server/start-server');
  await startServer();
}

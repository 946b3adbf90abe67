/** The moments of a page's life that saving must not miss. Returns a function that stops listening. */
export type ListenToPage = (on: { hide: () => void; wake: () => void }) => () => void;

/**
 * `hide`: the page may be about to die (send now). `wake`: it may have slept, been restored from the
 * back-forward cache or been offline, so what it knows may be stale (read before any write).
 */
export const listenToPage: ListenToPage = ({ hide, wake }) => {
  const visibility = () => {
    if (document.visibilityState === 'hidden') hide();
    else wake();
  };
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) wake();
  };
  document.addEventListener('visibilitychange', visibility);
  document.addEventListener('resume', wake);
  window.addEventListener('pagehide', hide);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', visibility);
    document.removeEventListener('resume', wake);
    window.removeEventListener('pagehide', hide);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', wake);
  };
};

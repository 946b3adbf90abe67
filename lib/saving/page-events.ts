/** The moments of a page's life that saving must not miss. Returns a function that stops listening. */
export type ListenToPage = (on: { hide: () => void; wake: () => void }) => () => void;

/** A page that is looked at and did not come to this for so long was asleep with its machine, which no event tells. */
const beatMs = 10_000;
const asleepMs = 30_000;

/**
 * `hide`: the page may be about to die (send now). `wake`: it may have slept, been restored from the
 * back-forward cache or been offline, so what it knows may be stale (read before any write).
 */
export const listenToPage: ListenToPage = ({ hide, wake }) => {
  let beat = Date.now();
  const visibility = () => {
    // Hidden pages are made to beat slowly: that is no sleep.
    beat = Date.now();
    if (document.visibilityState === 'hidden') hide();
    else wake();
  };
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) wake();
  };
  const pulse = setInterval(() => {
    const slept = Date.now() - beat - beatMs > asleepMs;
    beat = Date.now();
    if (slept && document.visibilityState === 'visible') wake();
  }, beatMs);
  document.addEventListener('visibilitychange', visibility);
  document.addEventListener('resume', wake);
  window.addEventListener('pagehide', hide);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', wake);
  return () => {
    clearInterval(pulse);
    document.removeEventListener('visibilitychange', visibility);
    document.removeEventListener('resume', wake);
    window.removeEventListener('pagehide', hide);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', wake);
  };
};

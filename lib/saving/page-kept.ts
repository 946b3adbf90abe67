/** The mark that the worker puts on a page which it kept, because the server could not be reached. */
export const keptMark = 'wand-kept';

/** Whether this page came from what the worker keeps, and may be older than what was saved on it. */
export function isPageKept(): boolean {
  if (typeof performance === 'undefined') return false;
  const [navigation] = performance.getEntriesByType('navigation');
  return (
    navigation instanceof PerformanceNavigationTiming &&
    navigation.serverTiming.some(({ name }) => name === keptMark)
  );
}

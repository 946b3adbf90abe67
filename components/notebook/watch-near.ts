/** How far beyond the screen something counts as near. */
const margin = '1500px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** Calls once when an element comes near the screen; one observer serves them all. Returns a function that ends it. */
export function watchNear(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: margin },
  );
  waiting.set(element, onNear);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}

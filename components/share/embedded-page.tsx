'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { heightMessage } from '@/lib/notebook/embed-html';

/** A page that stands in another one: no more than its content, and it says how high that is. */
export function EmbeddedPage({ children }: { children: ReactNode }) {
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = content.current;
    if (!element || window.parent === window) return;
    let said = 0;
    const watch = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === said) return;
      said = height;
      // To whoever embeds it: a number that anybody may know.
      window.parent.postMessage({ type: heightMessage, height }, '*');
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <main id="content" className="embed" ref={content}>
      {children}
    </main>
  );
}

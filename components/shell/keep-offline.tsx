'use client';

import { useEffect } from 'react';
import { frameUrl } from '@/lib/sandbox/addresses';

/**
 * Has the browser keep what Wand needs without a network, once the page has nothing better to do. The sandbox's frame
 * is on an origin of its own, where no service worker reaches: a look at it puts it into the browser's own cache.
 */
export function KeepOffline() {
  useEffect(() => {
    // A page without TLS has none.
    if (!('serviceWorker' in navigator)) return;
    if (process.env.NODE_ENV !== 'production') {
      // In development nothing stays the same: one that a build left at this address would stand in the way.
      void navigator.serviceWorker.getRegistration().then((left) => left?.unregister());
      return;
    }
    // Whoever only reads a link, follows a lesson, or pays by the megabyte, is not sent the whole app.
    if (/^\/(?:shared|embed|join)\b/.test(location.pathname) || savesData()) return;
    const timer = setTimeout(() => {
      navigator.serviceWorker
        .register('/service-worker.js', { updateViaCache: 'none' })
        .then(() => lookAtFrame())
        // A browser that denies it (a private window, a full disk) has Wand with a network only.
        .catch(() => {});
    }, startAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return null;
}

/** The page and its first run come first. */
const startAfterMs = 1_500;

/** Whether the person told the browser to fetch no more than is needed: all of the app is some megabytes. */
const savesData = (): boolean =>
  Reflect.get(Object(Reflect.get(navigator, 'connection')), 'saveData') === true;

function lookAtFrame() {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.hidden = true;
  frame.tabIndex = -1;
  frame.addEventListener('load', () => frame.remove());
  frame.src = frameUrl;
  document.body.append(frame);
}

/** Has the service worker keep a page of this origin that was not fetched as one; nothing where there is no worker. */
export function keepPage(path: string): void {
  navigator.serviceWorker?.controller?.postMessage({ keep: path });
}

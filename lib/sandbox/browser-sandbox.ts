import { embeddedFrameUrl, engineUrl, frameUrl } from './addresses';
import { type BrowserSandbox, framedSandbox } from './framed-sandbox';

let engine: Promise<ArrayBuffer> | undefined;

/** The engine's bytes, fetched once for the page; a failed fetch is forgotten, so that the next run tries again. */
const fetchEngine = (): Promise<ArrayBuffer> => {
  engine ??= fetch(engineUrl).then((response) => {
    if (!response.ok || !response.body)
      throw new Error(`The sandbox engine could not be fetched (${response.status})`);
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
};

/** Whether this page stands in another one, perhaps of another site, whose frames the sandbox's own page must allow. */
const isEmbedded = (): boolean => window.parent !== window;

/** The sandbox whose parts come from our server; the engine is fetched once for the page. */
export const createBrowserSandbox = (): BrowserSandbox =>
  framedSandbox({ url: isEmbedded() ? embeddedFrameUrl : frameUrl }, fetchEngine);

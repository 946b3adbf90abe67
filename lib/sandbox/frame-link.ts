import { frameHere } from './frame-here';
import { type FrameBoot, fromFrameSchema, type ToFrame } from './frame-protocol';
import { sandboxLimits } from './limits';
import type { WorkerLink } from './worker-link';

/** The sandbox frame as the page holds it. */
export type FrameLink = {
  /** False once the frame was taken out of the page or has gone to another document. */
  alive(): boolean;
  spawn(): Promise<WorkerLink>;
  close(): void;
};

/** Where the frame's page comes from: our server, or, in a file of its own, the page that holds it (srcdoc). */
export type FrameSource = { url: string } | { page: string };

const hide = (frame: HTMLIFrameElement) => {
  frame.title = 'Wand sandbox';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden;pointer-events:none';
};

const within = <T>(
  milliseconds: number,
  what: string,
  start: (done: (value: T) => void, fail: (why: string) => void) => void,
) =>
  new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(what)), milliseconds);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    start(
      (value) => settle(() => resolve(value)),
      (why) => settle(() => reject(new Error(why))),
    );
  });

/** Puts the frame into the page and waits until its script is there. Rejects when it can't be loaded. */
export const openFrame = async (source: FrameSource, engine: Promise<ArrayBuffer>): Promise<FrameLink> => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.referrerPolicy = 'no-referrer';
  hide(frame);
  if ('url' in source) frame.src = source.url;
  else frame.srcdoc = source.page;
  let loads = 0;
  // A second load is another document: nothing in it is ours.
  frame.addEventListener('load', () => {
    loads += 1;
    if (loads > 1) close();
  });
  const deaths = new Map<number, (why: string) => void>();
  let gone = false;
  const close = () => {
    if (gone) return;
    gone = true;
    frame.remove();
    for (const die of deaths.values()) die('The sandbox frame went away');
    deaths.clear();
  };

  const { port1: control, port2: given } = new MessageChannel();
  const say = (message: ToFrame, transfer: Transferable[] = []) => control.postMessage(message, transfer);
  const listening = new AbortController();
  try {
    await within<void>(sandboxLimits.bootMs, 'The sandbox frame did not load', (done) => {
      const onMessage = ({ source, data }: MessageEvent) => {
        if (source === frame.contentWindow && data === frameHere) done();
      };
      window.addEventListener('message', onMessage, { signal: listening.signal });
      document.body.append(frame);
    });
    const boot: FrameBoot = { type: 'wand-sandbox', engine: await engine, control: given };
    // The frame's origin is opaque and has no name; the message carries nothing that is secret.
    frame.contentWindow?.postMessage(boot, '*', [given]);
  } catch (error) {
    close();
    throw error;
  } finally {
    listening.abort();
  }
  control.onmessage = ({ data }) => {
    const said = fromFrameSchema.safeParse(data).data;
    if (said?.type === 'died') deaths.get(said.worker)?.(said.why);
  };

  let lastWorker = 0;
  return {
    alive: () => !gone && frame.isConnected,
    close,
    spawn: async () => {
      const worker = ++lastWorker;
      const { port1: port, port2 } = new MessageChannel();
      let onMessage = (_message: unknown) => {};
      const terminate = () => {
        deaths.delete(worker);
        say({ type: 'terminate', worker });
        port.close();
      };
      try {
        await within<void>(sandboxLimits.bootMs, 'The sandbox worker did not start', (done, fail) => {
          deaths.set(worker, fail);
          port.onmessage = () => done();
          say({ type: 'spawn', worker, port: port2 }, [port2]);
        });
      } catch (error) {
        terminate();
        throw error;
      }
      port.onmessage = ({ data }) => onMessage(data);
      deaths.set(worker, () => {});
      return {
        post: (message) => port.postMessage(message),
        onMessage: (listener) => {
          onMessage = listener;
        },
        onDeath: (listener) => {
          if (gone) listener('The sandbox frame went away');
          else deaths.set(worker, listener);
        },
        terminate,
      };
    },
  };
};

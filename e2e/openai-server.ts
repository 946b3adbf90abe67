import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { sendReply } from './openai-server-reply';
import type { Reply, Script } from './openai-server-script';

/**
 * An OpenAI-compatible server for tests: POST /v1/chat/completions plays what `script` says, GET /v1/models lists
 * names. It keeps every request and tells whether the client hung up before the reply was over.
 */
export type RecordedRequest = {
  /** The first user message, without the earlier cells that stand before the question. */
  question: string;
  model: string;
  messages: { role: string; content: string }[];
  /** The whole body as it was sent. */
  body: Record<string, unknown>;
  authorization: string | undefined;
  /** The client closed the connection before the reply was over (Stop does this). */
  hungUp: boolean;
  /** When it did, milliseconds since 1970. */
  hungUpAt: number | null;
  /** Settles when the connection's part in this request is over, either way. */
  over: Promise<void>;
};

export type OpenAiServer = {
  /** Base address for a provider, ending in /v1. */
  url: string;
  requests: RecordedRequest[];
  /** Adds a script. The last one added whose `when` fits the question plays; see `Script`. */
  script: (script: Script) => void;
  /** Forgets scripts and requests. */
  reset: () => void;
  /** Ends what is still being said and stops listening. */
  close: () => Promise<void>;
};

export type OpenAiServerOptions = {
  port?: number;
  models?: string[];
  /** When given, requests with another key are answered 401. */
  apiKey?: string;
};

export async function startOpenAiServer(options: OpenAiServerOptions = {}): Promise<OpenAiServer> {
  const { port = 0, models = ['wand-test'], apiKey } = options;
  const requests: RecordedRequest[] = [];
  let scripts: Script[] = [];
  const played = new Map<string, number>();

  function nextReply(question: string, instructions: string): Reply {
    const script = scripts.findLast(
      ({ when, asks = programWanted }) => fits(when, question) && instructions.includes(asks),
    );
    const replies = script?.replies ?? [];
    const key = `${script?.asks}\n${question}`;
    const count = played.get(key) ?? 0;
    played.set(key, count + 1);
    const reply = replies[Math.min(count, replies.length - 1)];
    return reply ?? { kind: 'error', status: 500, message: 'No script fits this question.' };
  }

  async function complete(request: IncomingMessage, response: ServerResponse) {
    const body: Record<string, unknown> = JSON.parse(await textOf(request));
    const messages = messagesOf(body);
    const record: RecordedRequest = {
      question: questionIn(messages.find(({ role }) => role === 'user')?.content ?? ''),
      model: String(body.model),
      messages,
      body,
      authorization: request.headers.authorization,
      hungUp: false,
      hungUpAt: null,
      over: new Promise((resolve) => response.once('close', resolve)),
    };
    const byUs = new AbortController();
    response.once('close', () => {
      record.hungUp = !response.writableFinished && !byUs.signal.aborted;
      if (record.hungUp) record.hungUpAt = Date.now();
    });
    requests.push(record);
    const instructions = messages.find(({ role }) => role === 'system')?.content ?? programWanted;
    await sendReply(nextReply(record.question, instructions), response, record.model, () => byUs.abort());
  }

  const server = createServer(async (request, response) => {
    if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`) {
      await textOf(request);
      await sendReply(
        { kind: 'error', status: 401, message: 'Incorrect API key.' },
        response,
        '',
        () => undefined,
      );
    } else if (request.method === 'GET' && request.url === '/v1/models') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ object: 'list', data: models.map((id) => ({ id, object: 'model' })) }));
    } else if (request.method === 'POST' && request.url === '/v1/chat/completions') {
      await complete(request, response);
    } else {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: `There is no ${request.url}.` } }));
    }
  });

  return {
    url: `http://127.0.0.1:${await listen(server, port)}/v1`,
    requests,
    script: (script) => void scripts.push(script),
    reset: () => {
      scripts = [];
      played.clear();
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How the instructions for programs begin (lib/reasoning/prompt.ts). */
const programWanted = 'You answer questions by writing JavaScript programs.';

/** Earlier cells come first in the prompt, as data (lib/reasoning/prompt.ts). */
const questionIn = (opening: string) => opening.split('\nThe question:\n').at(-1) ?? '';

function fits(when: Script['when'], text: string): boolean {
  if (when === undefined) return true;
  return typeof when === 'string' ? text.includes(when) : when.test(text);
}

/** A message's text; of one in parts its texts, and the addresses of its pictures behind them. */
function wordsOf(content: unknown): string {
  if (!Array.isArray(content)) return String(content);
  return content.map(({ text, image_url }) => String(text ?? image_url?.url)).join('\n');
}

function messagesOf(body: Record<string, unknown>): RecordedRequest['messages'] {
  if (!Array.isArray(body.messages)) return [];
  return body.messages.map(({ role, content }) => ({ role: String(role), content: wordsOf(content) }));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

import type { ServerResponse } from 'node:http';
import type { Pace, Reply } from './openai-server-script';

/** Plays one reply. `breaking` is called before we break the connection ourselves. */
export async function sendReply(reply: Reply, response: ServerResponse, model: string, breaking: () => void) {
  if (reply.kind === 'error') return sendError(reply, response);
  if (reply.kind === 'html')
    return void response.setHeader('content-type', 'text/html').end('<h1>Welcome</h1>');
  if (reply.kind === 'hang' && reply.text === undefined) return;

  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const event = (data: object) => response.write(`data: ${JSON.stringify(data)}\n\n`);
  const chunk = (delta: object, finish: string | null = null) =>
    event({
      id: 'chat-1',
      object: 'chat.completion.chunk',
      created: 0,
      model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    });

  chunk({ role: 'assistant', content: '' });
  if (reply.kind === 'text' && reply.reasoning) chunk({ reasoning_content: reply.reasoning });
  const text = reply.text ?? '';
  for (const piece of piecesOf(text, reply)) {
    if (response.destroyed) return;
    chunk({ content: piece });
    await pause(reply.delayMs ?? 0, response);
  }
  if (response.destroyed) return;

  switch (reply.kind) {
    case 'hang':
      return;
    case 'drop':
      breaking();
      return void response.destroy();
    case 'malformed':
      return void response.end('data: {"choices": [{"delta"\n\n');
    case 'streamed-error':
      event({ error: { message: reply.message, type: 'server_error' } });
      return void response.end();
    case 'text':
      if (reply.finish !== null) chunk({}, reply.finish ?? 'stop');
      event({
        id: 'chat-1',
        object: 'chat.completion.chunk',
        created: 0,
        model,
        choices: [],
        usage: usageOf(text),
      });
      response.end('data: [DONE]\n\n');
  }
}

const usageOf = (text: string) => ({
  prompt_tokens: 100,
  completion_tokens: text.length,
  total_tokens: 100 + text.length,
});

function sendError(
  { status, message, retryAfterSeconds }: Reply & { kind: 'error' },
  response: ServerResponse,
) {
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', String(retryAfterSeconds));
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({ error: { message: message ?? `Scripted ${status}.`, type: 'scripted', code: null } }),
  );
}

/** Whole characters, so that no chunk splits one. */
function* piecesOf(text: string, { chunkSize = 12 }: Pace): Generator<string> {
  const characters = [...text];
  for (let start = 0; start < characters.length; start += chunkSize) {
    yield characters.slice(start, start + chunkSize).join('');
  }
}

/** Waits, or until the client has gone. */
function pause(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    response.once('close', done);
  });
}

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOpenAiServer } from './openai-server';
import { scripts } from './scripted-replies';

/**
 * Serves what the end-to-end tests need, until it is told to stop: the built app on port 3210 (or E2E_PORT) with a
 * fresh database, the scripted model server on the next port, and on the one after what the model server has seen.
 */
const port = Number(process.env.E2E_PORT ?? 3210);
const data = await mkdtemp(join(tmpdir(), 'wand-e2e-'));
const models = await startOpenAiServer({ port: port + 1, models: ['wand-test'] });
for (const script of scripts) models.script(script);

const seen = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify(
      models.requests.map(({ question, messages, model, hungUp }) => ({ question, messages, model, hungUp })),
    ),
  );
});
seen.listen(port + 2, '127.0.0.1');

const app = spawn(
  process.execPath,
  ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      WAND_HOST: '127.0.0.1',
      WAND_DATA: data,
      DATABASE_URL: '',
      WAND_LOCAL_MODELS: '0',
      WAND_MODEL: 'offline:writer',
      NEXT_TELEMETRY_DISABLED: '1',
      WAND_OPENAI_COMPATIBLE_URL: models.url,
      WAND_OPENAI_COMPATIBLE_NAME: 'scripted',
      WAND_OPENAI_COMPATIBLE_MODELS: 'wand-test',
    },
  },
);

async function stop() {
  app.kill('SIGTERM');
  seen.close();
  await models.close();
  await rm(data, { recursive: true, force: true });
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
app.on('exit', stop);

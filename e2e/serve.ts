import { createServer } from 'node:http';
import { serveFreshApp } from '../scripts/test/fresh-app';
import { startOpenAiServer } from './openai-server';
import { scripts } from './scripted-replies';

/**
 * Serves what the end-to-end tests need, until it is told to stop: the built app on port 3210 (or E2E_PORT) with a
 * fresh database, the scripted model server on the next port, and on the one after what the model server has seen.
 */
const port = Number(process.env.E2E_PORT ?? 3210);
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

const app = await serveFreshApp(port, {
  WAND_OPENAI_COMPATIBLE_URL: models.url,
  WAND_OPENAI_COMPATIBLE_NAME: 'scripted',
  WAND_OPENAI_COMPATIBLE_MODELS: 'wand-test',
});

async function stop() {
  seen.close();
  await models.close();
  await app.stop();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
app.server.on('exit', stop);

import type { PropertiesChange, PropertiesOutcome } from '@/lib/net/notebooks-api';
import { cleanText } from './clean-text';
import { storedModel, storedStrategy } from './load-notebook';
import type { Database } from './open-database';
import { ownNotebook } from './own-notebook';

/** Title, model and strategy, as one compare-and-set statement. Null when the notebook is gone. */
export async function saveProperties(
  db: Database,
  ownerId: string,
  notebookId: string,
  { baseVersion, title, model, strategy }: PropertiesChange,
): Promise<PropertiesOutcome | null> {
  const wanted = {
    ...(title === undefined ? {} : { title: cleanText(title) }),
    ...(model === undefined ? {} : { model: model === null ? null : cleanText(model) }),
    ...(strategy === undefined ? {} : { strategy }),
  };
  const mine = ownNotebook(ownerId, notebookId);
  const { count } = await db.notebook.updateMany({
    where: { ...mine, version: baseVersion },
    data: { ...wanted, version: baseVersion + 1 },
  });
  const now = await db.notebook.findFirst({
    where: mine,
    select: { version: true, title: true, model: true, strategy: true },
  });
  if (!now) return null;
  const asWanted =
    (wanted.title === undefined || wanted.title === now.title) &&
    (wanted.model === undefined || wanted.model === now.model) &&
    (wanted.strategy === undefined || wanted.strategy === now.strategy);
  const status = count === 1 || asWanted ? 'saved' : 'conflict';
  return { ...now, model: storedModel(now.model), strategy: storedStrategy(now.strategy), status };
}

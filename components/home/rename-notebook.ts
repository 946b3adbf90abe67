import type { NotebookSummary } from '@/lib/net/notebooks-api';
import { fetchTransport } from '@/lib/saving/transport';

/** Gives a notebook another title. A title that changed elsewhere meanwhile gives way: it was meant to change. */
export async function renameNotebook(
  { id, version }: Pick<NotebookSummary, 'id' | 'version'>,
  title: string,
): Promise<boolean> {
  const { save } = fetchTransport(id);
  let baseVersion = version;
  for (let tries = 0; tries < 3; tries++) {
    const reply = await save({ cells: [], properties: { baseVersion, title } });
    const properties = reply.ok ? reply.value.properties : undefined;
    if (!properties) return false;
    if (properties.status === 'saved') return true;
    baseVersion = properties.version;
  }
  return false;
}

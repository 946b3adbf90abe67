import { z } from 'zod';
import { cellSchema } from '@/lib/notebook/cell';
import { type Notebook, titleSchema } from '@/lib/notebook/notebook';
import { storedModel, storedStrategy } from './load-notebook';
import { parseJson } from './stored-cell';

const snapshotSchema = z.object({
  title: titleSchema.catch(''),
  model: z.string().nullable().catch(null),
  strategy: z.string().nullable().catch(null),
  cells: z.array(z.unknown()).catch([]),
});

/** The notebook in a link's snapshot; one damaged cell does not hide the others. Null when it is no snapshot at all. */
export function storedSnapshot(text: string): Notebook | null {
  const snapshot = snapshotSchema.safeParse(parseJson(text));
  if (!snapshot.success) return null;
  const cells = snapshot.data.cells.flatMap((cell) => cellSchema.safeParse(cell).data ?? []);
  const { title, model, strategy } = snapshot.data;
  return { title, model: storedModel(model), strategy: storedStrategy(strategy), cells };
}

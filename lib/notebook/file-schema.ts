import * as z from 'zod';
import { notebookFileSchema } from './file';

/** The JSON Schema of the notebook file, published as wand-notebook.schema.json beside this file. */
export function fileJsonSchema(): string {
  const schema = z.toJSONSchema(notebookFileSchema, { io: 'input', target: 'draft-2020-12', reused: 'ref' });
  const titled = { title: 'Wand notebook', description: 'A whole notebook of Wand, version 1.', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

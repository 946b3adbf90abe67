import { z } from 'zod';
import { notebookIdSchema } from '@/lib/net/notebooks-api';

/** The path parameters of every route about one notebook. */
export const notebookParamsSchema = z.strictObject({ id: notebookIdSchema });

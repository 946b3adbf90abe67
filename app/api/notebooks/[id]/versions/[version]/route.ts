import { z } from 'zod';
import { notebookIdSchema } from '@/lib/net/notebooks-api';
import { versionIdSchema } from '@/lib/net/versions-api';
import { loadVersion } from '@/lib/store/versions';
import { endpoint } from '../../../../_server/endpoint';

export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  params: z.strictObject({ id: notebookIdSchema, version: versionIdSchema }),
  answer: ({ db, owner, params }) => loadVersion(db, owner, params.id, params.version),
});

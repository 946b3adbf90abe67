import { ok } from '@/lib/reasoning/result';
import { studentCopy } from '@/lib/store/student-copy';
import { endpoint } from '../../../_server/endpoint';
import { notebookParamsSchema } from '../../../_server/notebook-params';

/** How a student's copy stands to its handout: an open page looks, for the teacher may change the rule or end it. */
export const GET = endpoint({
  access: 'owner',
  limit: 'read',
  params: notebookParamsSchema,
  answer: async ({ db, owner, params }) => ok({ copy: await studentCopy(db, owner, params.id) }),
});

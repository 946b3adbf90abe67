import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { currentOwner } from '@/app/api/_server/current-owner';
import { StudentCopyView } from '@/components/handout/student-copy-view';
import { translator } from '@/components/messages/request-language';
import { Page } from '@/components/shell/page';
import { shareIdSchema } from '@/lib/net/shares-api';
import { database } from '@/lib/store/database';
import { readStudentCopy } from '@/lib/store/read-student-copy';

const paramsSchema = z.object({ id: shareIdSchema, number: z.coerce.number().int().positive() });
type Params = { params: Promise<{ id: string; number: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await translator('handout');
  return { title: t('copyOf') };
}

/** A student's copy as it stands, for the teacher to read and to run again, while the handout takes work in. */
export default async function Copy({ params }: Params) {
  const asked = paramsSchema.safeParse(await params);
  const owner = await currentOwner();
  if (!asked.success || owner === null) notFound();
  const { id, number } = asked.data;
  const copy = await readStudentCopy(database(), owner, id, number);
  if (!copy.ok) notFound();
  const { t } = await translator('handout');
  return (
    <Page>
      <p className="mb-4 text-sm">
        <Link href={`/handouts/${id}`} className="text-accent underline underline-offset-3">
          {t('board')}
        </Link>
      </p>
      <StudentCopyView {...copy.value} />
    </Page>
  );
}

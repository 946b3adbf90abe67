import { notFound } from 'next/navigation';
import { currentOwner } from '@/app/api/_server/current-owner';
import { database } from '@/lib/store/database';
import { readNotebook } from '@/lib/store/duplicate-notebook';

/** The notebook of whoever asks; the page of nothing for everybody else. */
export async function ownPresented(id: string) {
  const owner = await currentOwner();
  const read = owner === null ? null : await readNotebook(database(), owner, id);
  if (!read?.ok) notFound();
  return read.value;
}

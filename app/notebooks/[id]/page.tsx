import '@/components/notebook/notebook.css';
import '@/components/cell/cell.css';
import '@/components/editor/editor.css';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { currentOwner } from '@/app/api/_server/current-owner';
import { NotebookScreen } from '@/components/notebook/notebook-screen';
import { themeCookie, themeOf } from '@/components/shell/theme';
import { notebookIdSchema } from '@/lib/net/notebooks-api';
import { database } from '@/lib/store/database';
import { loadNotebook } from '@/lib/store/load-notebook';
import { studentCopy } from '@/lib/store/student-copy';

type NotebookPageProps = { params: Promise<{ id: string }> };

/** Once a request, for the title and the page; somebody else's notebook is no notebook. */
const load = cache(async (id: string) => {
  const owner = await currentOwner();
  if (owner === null || !notebookIdSchema.safeParse(id).success) return null;
  const loaded = await loadNotebook(database(), owner, id);
  if (!loaded.ok) return null;
  const copy = loaded.value.forkedFrom === null ? null : await studentCopy(database(), owner, id);
  return { loaded: loaded.value, copy };
});

export async function generateMetadata({ params }: NotebookPageProps): Promise<Metadata> {
  const found = await load((await params).id);
  return found?.loaded.title ? { title: found.loaded.title } : {};
}

export default async function NotebookPage({ params }: NotebookPageProps) {
  const found = await load((await params).id);
  if (!found) notFound();
  const { loaded, copy } = found;
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return <NotebookScreen key={loaded.id} loaded={loaded} copy={copy} theme={theme} />;
}

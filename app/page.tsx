import Link from 'next/link';
import { currentOwner } from '@/app/api/_server/current-owner';
import { DraftList } from '@/components/home/draft-list';
import { ExampleList } from '@/components/home/example-list';
import { NewNotebook } from '@/components/home/new-notebook';
import { NotebookList } from '@/components/home/notebook-list';
import { translator } from '@/components/messages/request-language';
import { Page } from '@/components/shell/page';
import { examples, templates } from '@/lib/examples/catalogue';
import { type Example, notebookFrom } from '@/lib/examples/example';
import { database } from '@/lib/store/database';
import { listNotebooks } from '@/lib/store/list-notebooks';

/** The reader's notebooks, and examples worth opening. */
export default async function Home() {
  const { t, language } = await translator('home');
  const owner = await currentOwner();
  const notebooks = owner === null ? [] : await listNotebooks(database(), owner);
  const shown = (example: Example) => ({
    id: example.id,
    line: example[language].summary,
    notebook: notebookFrom(example, language),
  });
  return (
    <Page
      header={
        <nav className="ml-auto flex">
          <Link href="/links" className="button button-quiet button-small">
            {t('links')}
          </Link>
          <Link href="/bin" className="button button-quiet button-small">
            {t('bin')}
          </Link>
        </nav>
      }
    >
      <h1 className="page-title">Wand</h1>
      <p className="mt-2 mb-6 max-w-[38rem] font-reading text-lg text-soft">{t('lead')}</p>
      <NewNotebook />
      <section className="home-section">
        <h2>{t('mine')}</h2>
        <DraftList />
        <NotebookList notebooks={notebooks} />
      </section>
      <section className="home-section" aria-label={t('templates')}>
        <h2>{t('templates')}</h2>
        <ExampleList examples={templates.map(shown)} />
      </section>
      <section className="home-section" aria-label={t('examples')}>
        <h2>{t('examples')}</h2>
        <ExampleList examples={examples.map(shown)} />
        <p className="mt-4">
          <Link href="/offline-writer" className="text-accent underline underline-offset-3">
            {t('offlineGuide')}
          </Link>
        </p>
      </section>
    </Page>
  );
}

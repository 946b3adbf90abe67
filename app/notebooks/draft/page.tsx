import '@/components/notebook/notebook.css';
import '@/components/cell/cell.css';
import '@/components/editor/editor.css';
import { cookies } from 'next/headers';
import { DraftScreen } from '@/components/notebook/draft-screen';
import { themeCookie, themeOf } from '@/components/shell/theme';

/**
 * Any notebook that was begun without the server, by the id behind the # of the address: the same page for all of
 * them, so that the browser can keep it before there are any.
 */
export default async function DraftPage() {
  return <DraftScreen theme={themeOf((await cookies()).get(themeCookie)?.value)} />;
}

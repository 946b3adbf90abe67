import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { addQuestions } from '@/components/lists/add-questions';
import { useToast } from '@/components/ui/toast';
import type { ListedQuestion } from '@/lib/notebook/lists/question-list';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import type { NotebookActions } from './notebook-actions';

type DialogHandlers = {
  session: NotebookSession | null;
  actions: Pick<NotebookActions, 'go'>;
  chooseModel: (name: string) => void;
  /** Asks anew which models there are. */
  reload: () => void;
  setDialog: (dialog: null) => void;
};

/** What comes of the notebook's dialogs. The same object while the notebook is open, so that closed dialogs rest. */
export function useDialogHandlers({ session, actions, chooseModel, reload, setDialog }: DialogHandlers) {
  const t = useTranslations('notebook');
  const shell = useTranslations('shell');
  const history = useTranslations('history');
  const lists = useTranslations('lists');
  const toast = useToast();
  return useMemo(() => {
    const undo = { label: shell('undo'), run: () => session?.undo() };
    return {
      onConnected: (name: string) => {
        reload();
        chooseModel(name);
        setDialog(null);
        toast(t('connected'));
      },
      onRestored: (id: string) => actions.go(id, 'frame'),
      onQuestions: (questions: ListedQuestion[]) => {
        session?.edit(addQuestions(session.view().notebook, questions));
        toast(lists('added', { count: questions.length }), undo);
      },
      onVersionRestored: (what: 'version' | 'cell') =>
        toast(history(what === 'version' ? 'restored' : 'cellRestored'), undo),
    };
  }, [session, actions, chooseModel, reload, setDialog, toast, t, shell, lists, history]);
}

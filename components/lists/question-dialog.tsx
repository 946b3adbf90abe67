'use client';

import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { ListProblem } from '@/lib/notebook/lists/list-problem';
import type { ListedQuestion } from '@/lib/notebook/lists/question-list';
import { readQuestionFile } from './read-question-file';
import { useFileWords } from './use-file-words';

type QuestionDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** How many cells still fit into the notebook. */
  room: number;
  onQuestions: (questions: ListedQuestion[]) => void;
};

const example = `{"id": "q1", "question": "What is 15% of 240?", "answer": 36}
{"id": "q2", "question": "…", "answer": "42 apples"}`;

/** Adds a list of questions to the notebook, all of it or nothing. */
export function QuestionDialog({ open, onOpenChange, room, onQuestions }: QuestionDialogProps) {
  const t = useTranslations('lists');
  const words = useFileWords();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ name: string; problem: ListProblem } | null>(null);
  const change = (opened: boolean) => {
    setRefused(null);
    onOpenChange(opened);
  };
  const take = async (file: File) => {
    const read = await readQuestionFile(file);
    if (read.ok && read.value.length <= room) {
      change(false);
      onQuestions(read.value);
    } else {
      const problem: ListProblem = read.ok
        ? { code: 'list-too-many', count: read.value.length, most: room }
        : read.problem;
      setRefused({ name: file.name, problem });
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={t('addTitle')}
      description={t('addWhy')}
      actions={
        <Button variant="primary" onClick={() => input.current?.click()}>
          <FileUp aria-hidden /> {t('chooseFile')}
        </Button>
      }
    >
      <pre className="list-example">{example}</pre>
      {refused && (
        <p role="alert" className="form-trouble">
          {t('addFailed', { name: refused.name, reason: words(refused.problem) })}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('chooseFile')}
        accept=".jsonl,.ndjson,.csv,.tsv,.txt,application/x-ndjson,text/csv"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
    </Dialog>
  );
}

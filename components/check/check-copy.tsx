'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readChosenFile } from '@/components/home/read-chosen-file';
import { decodeText } from '@/components/lists/decode-text';
import { useFileWords } from '@/components/lists/use-file-words';
import { DropFiles } from '@/components/ui/drop-files';
import { claimedHash } from '@/lib/notebook/claimed-hash';
import type { Notebook } from '@/lib/notebook/notebook';
import { CheckedCopy } from './checked-copy';

type Chosen = { round: number; name: string; notebook: Notebook; claimed: string | null };

/** Takes a file that was exported and shows what it proves. The file stays in this browser. */
export function CheckCopy() {
  const t = useTranslations('proof');
  const home = useTranslations('home');
  const words = useFileWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function take(file: File | undefined) {
    if (!file) return;
    const read = await readChosenFile(file);
    if (!read.ok) {
      setChosen(null);
      setTrouble(home('importFailed', { name: file.name, reason: words(read.problem) }));
      return;
    }
    const claimed = claimedHash(decodeText(await file.arrayBuffer()));
    setTrouble(null);
    setChosen({ round: (chosen?.round ?? 0) + 1, name: file.name, notebook: read.value, claimed });
  }

  return (
    <>
      <label className="field mt-6">
        <span>{t('checkFile')}</span>
        <input
          type="file"
          className="text-input"
          accept=".json,.ipynb,.html"
          onChange={({ target }) => void take(target.files?.[0])}
        />
      </label>
      <DropFiles label={home('dropHere')} onDrop={([file]) => void take(file)} />
      {trouble !== null && (
        <p role="alert" className="mt-3 text-bad">
          {trouble}
        </p>
      )}
      {chosen && (
        <CheckedCopy
          key={chosen.round}
          name={chosen.name}
          notebook={chosen.notebook}
          claimed={chosen.claimed}
        />
      )}
    </>
  );
}

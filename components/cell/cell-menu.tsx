'use client';

import {
  ArrowDown,
  ArrowUp,
  AtSign,
  ChevronsDownUp,
  ChevronsUpDown,
  ClipboardPaste,
  Copy,
  Ellipsis,
  Files,
  FileText,
  GraduationCap,
  History,
  ImagePlus,
  ListEnd,
  ListStart,
  MessageCircleQuestionMark,
  Pencil,
  Play,
  Plus,
  Scissors,
  ShieldCheck,
  SquareFunction,
  Trash2,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { hasProgram } from '@/components/notebook/cell-lists';
import { useKeysOf } from '@/components/notebook/commands/use-keys-of';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '@/components/ui/menu';
import type { Cell, QuestionCell } from '@/lib/notebook/cell';
import { ClassDialog } from './class-dialog';
import { EarlierItems } from './earlier-items';

type CellMenuProps = {
  cell: Cell;
  working?: boolean;
  /** What this kind of cell has and others have not. */
  first?: ReactNode;
  onCheck?: () => void;
  onName?: () => void;
  onPicture?: () => void;
  onKeep?: (() => void) | undefined;
};

/** Everything that can be done to a cell, for the mouse, the thumb and those who don't know the keys. */
export function CellMenu({
  cell,
  working = false,
  first,
  onCheck,
  onName,
  onPicture,
  onKeep,
}: CellMenuProps) {
  const t = useTranslations('cell');
  const actions = useNotebookActions();
  const words = useTranslations('room');
  const keysOf = useKeysOf();
  const [inClass, setInClass] = useState(false);
  const { id } = cell;
  const other = cell.kind === 'question' ? 'text' : 'question';
  return (
    <>
      {inClass && cell.kind !== 'data' && <ClassDialog cell={cell} open onOpenChange={setInClass} />}
      <Menu
        trigger={
          <IconButton label={t('menu')} className="cell-menu">
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        {first}
        {cell.kind === 'question' && (
          <QuestionItems
            cell={cell}
            working={working}
            onCheck={onCheck}
            onName={onName}
            onPicture={onPicture}
            onKeep={onKeep}
          />
        )}
        {cell.kind === 'text' && (
          <MenuItem icon={<Pencil />} shortcut={keysOf('edit')} onSelect={() => actions.go(id, 'text')}>
            {t('editText')}
          </MenuItem>
        )}
        {cell.kind !== 'data' && (
          <MenuItem icon={<GraduationCap />} onSelect={() => setInClass(true)}>
            {words('forClass')}
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem
          icon={<Plus />}
          shortcut={keysOf('add-above')}
          onSelect={() => actions.addAbove('question', id)}
        >
          {t('addAbove')}
        </MenuItem>
        <MenuItem
          icon={<Plus />}
          shortcut={keysOf('add-below')}
          onSelect={() => actions.addCell('question', id)}
        >
          {t('addBelow')}
        </MenuItem>
        <MenuItem icon={<FileText />} onSelect={() => actions.addCell('text', id)}>
          {t('addTextBelow')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon={<ArrowUp />}
          shortcut={keysOf('move-up')}
          onSelect={() => actions.moveCells([id], 'up')}
        >
          {t('moveUp')}
        </MenuItem>
        <MenuItem
          icon={<ArrowDown />}
          shortcut={keysOf('move-down')}
          onSelect={() => actions.moveCells([id], 'down')}
        >
          {t('moveDown')}
        </MenuItem>
        <MenuItem
          icon={cell.collapsed ? <ChevronsUpDown /> : <ChevronsDownUp />}
          shortcut={keysOf('collapse')}
          onSelect={() => actions.collapseCells([id], !cell.collapsed)}
        >
          {t(cell.collapsed ? 'expand' : 'collapse')}
        </MenuItem>
        <MenuItem icon={<Files />} shortcut={keysOf('copy')} onSelect={() => actions.copyCells([id])}>
          {t('copy')}
        </MenuItem>
        <MenuItem icon={<Scissors />} shortcut={keysOf('cut')} onSelect={() => actions.cutCells([id])}>
          {t('cut')}
        </MenuItem>
        <MenuItem
          icon={<ClipboardPaste />}
          shortcut={keysOf('paste')}
          onSelect={() => actions.pasteCells('below', [id])}
        >
          {t('pasteBelow')}
        </MenuItem>
        <MenuItem icon={<Copy />} onSelect={() => actions.duplicateCells([id])}>
          {t('duplicate')}
        </MenuItem>
        {cell.kind !== 'data' && (
          <MenuItem
            icon={other === 'text' ? <FileText /> : <MessageCircleQuestionMark />}
            shortcut={keysOf(other === 'text' ? 'to-text' : 'to-question')}
            disabled={working}
            onSelect={() => actions.convertCells([id], other)}
          >
            {t(other === 'text' ? 'toText' : 'toQuestion')}
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem
          danger
          icon={<Trash2 />}
          shortcut={keysOf('delete')}
          onSelect={() => actions.deleteCells([id])}
        >
          {t('delete')}
        </MenuItem>
      </Menu>
    </>
  );
}

type QuestionItemsProps = {
  cell: QuestionCell;
  working: boolean;
  onCheck?: (() => void) | undefined;
  onName?: (() => void) | undefined;
  onPicture?: (() => void) | undefined;
  onKeep?: (() => void) | undefined;
};

function QuestionItems({ cell, working, onCheck, onName, onPicture, onKeep }: QuestionItemsProps) {
  const t = useTranslations('cell');
  const words = useTranslations('strategy');
  const { go, run, runBeside } = useNotebookActions();
  const keysOf = useKeysOf();
  const written = hasProgram(cell);
  return (
    <>
      <MenuItem icon={<Play />} disabled={!written || working} onSelect={() => run(cell.id, 'stay')}>
        {t('runProgram')}
      </MenuItem>
      <MenuItem
        icon={<Pencil />}
        shortcut={keysOf('edit-program')}
        disabled={working}
        onSelect={() => go(cell.id, 'program')}
      >
        {t(written ? 'editProgram' : 'writeProgram')}
      </MenuItem>
      <MenuItem icon={<ListStart />} onSelect={() => runBeside(cell.id, 'above')}>
        {t('runAbove')}
      </MenuItem>
      <MenuItem icon={<ListEnd />} onSelect={() => runBeside(cell.id, 'from')}>
        {t('runFrom')}
      </MenuItem>
      {onCheck && (
        <MenuItem icon={<ShieldCheck />} onSelect={onCheck}>
          {words('setCheck')}
        </MenuItem>
      )}
      {onPicture && (
        <MenuItem icon={<ImagePlus />} disabled={working} onSelect={onPicture}>
          {t(cell.image ? 'replacePicture' : 'addPicture')}
        </MenuItem>
      )}
      {onName && (
        <MenuItem icon={<AtSign />} onSelect={onName}>
          {words('nameAnswer')}
        </MenuItem>
      )}
      {onKeep && (
        <MenuItem icon={<SquareFunction />} onSelect={onKeep}>
          {words('keepSkill')}
        </MenuItem>
      )}
      {cell.earlier.length > 0 && (
        <>
          <MenuSeparator />
          <MenuLabel>
            <History aria-hidden className="menu-label-icon" /> {t('earlier')}
          </MenuLabel>
          <EarlierItems cell={cell} disabled={working} />
        </>
      )}
    </>
  );
}

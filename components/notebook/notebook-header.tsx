'use client';

import {
  Command,
  Download,
  Ellipsis,
  FileCode,
  FileJson,
  FileText,
  FileUp,
  GitCompare,
  Globe,
  History,
  Keyboard,
  ListTree,
  NotebookText,
  Presentation,
  Printer,
  Redo2,
  Search,
  Share2,
  Square,
  Table2,
  Trash2,
  Undo2,
} from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { ExportFormat } from '@/components/share/export-notebook';
import { SiteHeader } from '@/components/shell/site-header';
import type { Theme } from '@/components/shell/theme';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '@/components/ui/menu';
import type { SaverView } from '@/lib/saving/saver-view';
import type { Panel } from './commands/command';
import { useKeysOf } from './commands/use-keys-of';
import { SaveState } from './save-state';

type NotebookHeaderProps = {
  theme: Theme;
  saving: SaverView;
  /** It was copied from a shared one. */
  isCopy: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** How many cells work or wait. */
  working: number;
  onUndo: () => void;
  onRedo: () => void;
  onStopAll: () => void;
  onResolve: () => void;
  onRetry: () => void;
  onShare: () => void;
  onPresent: () => void;
  onPrint: () => void;
  onExport: (format: ExportFormat) => void;
  onFind: () => void;
  onOutline: () => void;
  onOpen: (panel: Panel) => void;
};

/** The top line of a notebook: whether it is saved, and what is done with it as a whole. */
export const NotebookHeader = memo(function NotebookHeader(props: NotebookHeaderProps) {
  const t = useTranslations('notebook');
  const { theme, saving, working } = props;
  return (
    <SiteHeader theme={theme}>
      <SaveState saving={saving} onResolve={props.onResolve} onRetry={props.onRetry} />
      <span className="grow" />
      {working > 0 && (
        <Button size="small" className="stop-button" onClick={props.onStopAll}>
          <Square aria-hidden fill="currentColor" /> <span className="wide-only">{t('stopAll')}</span>
        </Button>
      )}
      <Button size="small" variant="quiet" className="wide-only" onClick={props.onPresent}>
        <Presentation aria-hidden /> {t('present')}
      </Button>
      <Button size="small" className="share-button" aria-label={t('share')} onClick={props.onShare}>
        <Share2 aria-hidden /> <span className="wide-only">{t('share')}</span>
      </Button>
      <MoreMenu {...props} />
    </SiteHeader>
  );
});

function MoreMenu(props: NotebookHeaderProps) {
  const t = useTranslations('notebook');
  const lists = useTranslations('lists');
  const keysOf = useKeysOf();
  return (
    <Menu
      trigger={
        <IconButton label={t('more')}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<Undo2 />} shortcut={keysOf('undo')} disabled={!props.canUndo} onSelect={props.onUndo}>
        {t('undo')}
      </MenuItem>
      <MenuItem icon={<Redo2 />} shortcut={keysOf('redo')} disabled={!props.canRedo} onSelect={props.onRedo}>
        {t('redo')}
      </MenuItem>
      <MenuItem icon={<Presentation />} shortcut={keysOf('present')} onSelect={props.onPresent}>
        {t('present')}
      </MenuItem>
      <MenuItem icon={<Search />} shortcut={keysOf('find')} onSelect={props.onFind}>
        {t('find')}
      </MenuItem>
      <MenuItem icon={<ListTree />} shortcut={keysOf('outline')} onSelect={props.onOutline}>
        {t('outline')}
      </MenuItem>
      <MenuItem icon={<History />} shortcut={keysOf('history')} onSelect={() => props.onOpen('history')}>
        {t('history')}
      </MenuItem>
      {props.isCopy && (
        <MenuItem icon={<GitCompare />} onSelect={() => props.onOpen('origin')}>
          {t('compareOrigin')}
        </MenuItem>
      )}
      <MenuItem icon={<Trash2 />} onSelect={() => props.onOpen('bin')}>
        {t('bin')}
      </MenuItem>
      <MenuItem icon={<FileUp />} onSelect={() => props.onOpen('questions')}>
        {lists('add')}
      </MenuItem>
      <MenuSeparator />
      <MenuLabel>
        <Download aria-hidden className="menu-label-icon" /> {t('export')}
      </MenuLabel>
      <MenuItem icon={<FileJson />} onSelect={() => props.onExport('wand')}>
        {t('exportWand')}
      </MenuItem>
      <MenuItem icon={<FileText />} onSelect={() => props.onExport('markdown')}>
        {t('exportMarkdown')}
      </MenuItem>
      <MenuItem icon={<NotebookText />} onSelect={() => props.onExport('ipynb')}>
        {t('exportIpynb')}
      </MenuItem>
      <MenuItem icon={<Globe />} onSelect={() => props.onExport('html')}>
        {t('exportHtml')}
      </MenuItem>
      <MenuItem icon={<FileCode />} onSelect={() => props.onExport('module')}>
        {t('exportModule')}
      </MenuItem>
      <MenuItem icon={<Printer />} onSelect={props.onPrint}>
        {t('print')}
      </MenuItem>
      <MenuItem icon={<Table2 />} onSelect={() => props.onOpen('data')}>
        {lists('dataMenu')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Command />} shortcut={keysOf('palette')} onSelect={() => props.onOpen('palette')}>
        {t('palette')}
      </MenuItem>
      <MenuItem icon={<Keyboard />} shortcut={keysOf('help')} onSelect={() => props.onOpen('help')}>
        {t('shortcuts')}
      </MenuItem>
    </Menu>
  );
}

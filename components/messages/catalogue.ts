import binEn from './bin.en.json';
import binZh from './bin.zh.json';
import cellEn from './cell.en.json';
import cellZh from './cell.zh.json';
import commandsEn from './commands.en.json';
import commandsZh from './commands.zh.json';
import findEn from './find.en.json';
import findZh from './find.zh.json';
import historyEn from './history.en.json';
import historyZh from './history.zh.json';
import homeEn from './home.en.json';
import homeZh from './home.zh.json';
import linksEn from './links.en.json';
import linksZh from './links.zh.json';
import listsEn from './lists.en.json';
import listsZh from './lists.zh.json';
import notebookEn from './notebook.en.json';
import notebookZh from './notebook.zh.json';
import offlineEn from './offline.en.json';
import offlineZh from './offline.zh.json';
import presentEn from './present.en.json';
import presentZh from './present.zh.json';
import problemsEn from './problems.en.json';
import problemsZh from './problems.zh.json';
import sharedEn from './shared.en.json';
import sharedZh from './shared.zh.json';
import shellEn from './shell.en.json';
import shellZh from './shell.zh.json';
import strategyEn from './strategy.en.json';
import strategyZh from './strategy.zh.json';
import traceEn from './trace.en.json';
import traceZh from './trace.zh.json';

/** Every wording that a person sees, a namespace for each part of the screen. */
export const messages = {
  en: {
    shell: shellEn,
    home: homeEn,
    notebook: notebookEn,
    bin: binEn,
    cell: cellEn,
    commands: commandsEn,
    find: findEn,
    history: historyEn,
    trace: traceEn,
    strategy: strategyEn,
    links: linksEn,
    lists: listsEn,
    shared: sharedEn,
    present: presentEn,
    problems: problemsEn,
    offline: offlineEn,
  },
  zh: {
    shell: shellZh,
    home: homeZh,
    notebook: notebookZh,
    bin: binZh,
    cell: cellZh,
    commands: commandsZh,
    find: findZh,
    history: historyZh,
    trace: traceZh,
    strategy: strategyZh,
    links: linksZh,
    lists: listsZh,
    shared: sharedZh,
    present: presentZh,
    problems: problemsZh,
    offline: offlineZh,
  },
} as const;

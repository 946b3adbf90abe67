import bin from './bin.zh.json';
import cell from './cell.zh.json';
import chart from './chart.zh.json';
import commands from './commands.zh.json';
import data from './data.zh.json';
import find from './find.zh.json';
import handout from './handout.zh.json';
import history from './history.zh.json';
import home from './home.zh.json';
import links from './links.zh.json';
import lists from './lists.zh.json';
import notebook from './notebook.zh.json';
import offline from './offline.zh.json';
import portable from './portable.zh.json';
import present from './present.zh.json';
import problems from './problems.zh.json';
import proof from './proof.zh.json';
import room from './room.zh.json';
import shared from './shared.zh.json';
import shell from './shell.zh.json';
import strategy from './strategy.zh.json';
import trace from './trace.zh.json';
import understand from './understand.zh.json';

/** Every wording in Chinese that a person sees, a namespace for each part of the screen. */
export const chinese = {
  shell,
  home,
  notebook,
  bin,
  cell,
  chart,
  commands,
  data,
  find,
  handout,
  history,
  trace,
  understand,
  strategy,
  links,
  lists,
  shared,
  present,
  room,
  problems,
  proof,
  portable,
  offline,
};

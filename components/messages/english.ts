import bin from './bin.en.json';
import cell from './cell.en.json';
import chart from './chart.en.json';
import commands from './commands.en.json';
import data from './data.en.json';
import find from './find.en.json';
import handout from './handout.en.json';
import history from './history.en.json';
import home from './home.en.json';
import links from './links.en.json';
import lists from './lists.en.json';
import notebook from './notebook.en.json';
import offline from './offline.en.json';
import portable from './portable.en.json';
import present from './present.en.json';
import problems from './problems.en.json';
import proof from './proof.en.json';
import room from './room.en.json';
import shared from './shared.en.json';
import shell from './shell.en.json';
import strategy from './strategy.en.json';
import trace from './trace.en.json';
import understand from './understand.en.json';

/** Every wording in English that a person sees, a namespace for each part of the screen. */
export const english = {
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

import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const kind = oneOf({
  handshakes: { en: 'handshakes', zh: '握手|握' },
  games: { en: 'games|matches', zh: '比赛|场' },
});

export const handshakes = closedFamily({
  id: 'handshakes',
  topic: 'counting',
  title: { en: 'Handshakes and round robins', zh: '握手与单循环赛' },
  examples: {
    en: ['Ten people shake hands with each other once. How many handshakes are there?'],
    zh: ['10个人每两人握一次手，一共握多少次手？'],
  },
  slots: { people: count, kind },
  maybe: { thing: noun },
  forms: {
    en: [
      '[if] {people} {thing} [at a party|in a room|at a meeting] all (shake|shakes) hands with (each other|one another|everyone else) [once]. how many {kind} (are there|take place|happen|are made)',
      'how many {kind} (happen|are there|take place|are made) (when|if) {people} {thing} [each|all] shake hands [with each other|with one another] [exactly] [once]',
      '(there are|in a league|in a tournament with|in a league of) {people} (teams|players) [in a (league|tournament)] and (each|every) [team|player|one] plays (every|each) other [team|player|one] [exactly] once. how many {kind} (are there|are played|take place) [in total|in all|altogether]',
      '[if] [there are] {people} {thing} [at a party|in a room|at a meeting] [and] [all|each|everyone|everybody] [of them] (shake|shakes) hands with (each other|every other [person|one|guest]|everyone else|one another) [exactly] [once]. how many {kind} (are there|take place|happen|are made) [in total|in all|altogether]',
      '[if] {people} (teams|players) [each] play [against] (each other|every other team|every other player|one another) [exactly] once. how many {kind} (are there|are played|take place) [in total|in all|altogether]',
    ],
    zh: [
      '{people}(个|名|位)(人|同学|朋友)(两两|每两人)[互相]握手[一次],[一共|共][要|需要]{kind}[手](多少|几)次',
      '{people}(个|支)(队|球队)(进行|参加)单循环(赛|比赛),[一共|共][要|需要][进行|打]{kind}(多少|几)场',
      '{people}(个|名|位)(人|同学|朋友),[如果]每(两人|两个人|2人)[之间][都]握一次手,[一共|共][要|需要]{kind}(多少|几)次[手]',
      '{people}(个|支)(队|球队)(进行|参加)单循环(赛|比赛),[一共|共][要|需要][进行|打](多少|几){kind}[比赛]',
    ],
  },
  write: ({ people }) => ({
    prose: {
      en: 'Each meets all the others; every pair is counted twice, so I halve.',
      zh: '每人与其余各人相遇，每对数了两次，所以除以 2。',
    },
    lines: [given('people', people), 'const pairs = (people * (people - 1)) / 2;'],
    answer: 'pairs',
  }),
});

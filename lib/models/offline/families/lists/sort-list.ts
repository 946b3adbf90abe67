import { closedFamily } from '../../grammar/closed-family';
import { given } from '../../grammar/program-lines';
import { numbers, oneOf, words } from '../../grammar/text-slots';

const order = oneOf({
  down: {
    en: 'descending(?: order)?|from (?:largest|biggest|highest|greatest) to (?:smallest|lowest|least)|decreasing order|reverse alphabetical(?: order)?|from high to low',
    zh: '从大到小|由大到小|降序',
  },
  up: {
    en: 'ascending(?: order)?|from (?:smallest|lowest|least) to (?:largest|biggest|highest|greatest)|increasing order|alphabetical(?: order)?|alphabetically|order|from low to high|numerical order',
    zh: '从小到大|由小到大|升序|按字母顺序',
  },
});

const reversed = oneOf({ yes: { en: 'reverse', zh: '(?!)' } });

export const sortList = closedFamily({
  id: 'sort-list',
  topic: 'lists',
  title: { en: 'Sorting numbers and words', zh: '排序' },
  examples: {
    en: ['Sort 5, 3, 9 and 1 in ascending order.', 'Put pear, apple and fig in alphabetical order.'],
    zh: ['把5、3、9、1从小到大排列。'],
  },
  slots: {},
  maybe: { numbers, words, order, reversed },
  forms: {
    en: [
      '(sort|order|arrange|put|rank) [the|these] [following] [numbers|words|list|fractions|decimals|values][:] ({numbers}|{words}) [in|into|by] [{order}]',
      '(sort|order|arrange|put|rank) [the|these] [following] [numbers|words|list|values] [in|into] {order}: ({numbers}|{words})',
      '{reversed} (the|this) (list|sequence|order of)[:] ({numbers}|{words})',
    ],
    zh: [
      '[把|将|请把][下列|下面][各数|数|单词][:]({numbers}|{words})[这几个数|这些数|,][按|按照]{order}[的顺序][排列|排序|排|排一排]',
      '[把|将][下列|下面](各数|数|单词)[按|按照]{order}[的顺序](排列|排序)[:]({numbers}|{words})',
    ],
  },
  write: ({ numbers, words, order, reversed }) => {
    const list = numbers ?? words;
    if (list && reversed)
      return {
        prose: { en: 'I take the list from its end to its beginning.', zh: '把列表从后往前排列。' },
        lines: [given('list', list), 'const reversed = [...list].reverse();'],
        answer: 'reversed',
        tidy: false,
      };
    if (!list || (!numbers && !order)) return undefined;
    const down = order?.value === 'down';
    const [sign, turned] = down ? ['b - a', '1 : -1'] : ['a - b', '-1 : 1'];
    const compare = numbers ? sign : `a.toLowerCase() < b.toLowerCase() ? ${turned}`;
    return {
      prose: { en: 'I compare two at a time and put them in order.', zh: '两两比较，排出顺序。' },
      lines: [given('list', list), `const sorted = [...list].sort((a, b) => ${compare});`],
      answer: 'sorted',
      tidy: false,
    };
  },
});

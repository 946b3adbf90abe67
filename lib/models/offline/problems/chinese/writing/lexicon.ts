/** English names for common Chinese nouns and measure words, in the plural where things are counted. Longest first. */
const entries: [name: string, words: string][] = [
  ['students', '学生 同学 小朋友 小学生 少先队员 运动员'],
  ['boys', '男生 男同学 男队员 男孩'],
  ['girls', '女生 女同学 女队员 女孩'],
  ['teachers', '老师 教师'],
  ['workers', '工人 师傅'],
  ['passengers', '乘客 旅客 游客'],
  ['people', '人 观众 顾客'],
  ['apples', '苹果'],
  ['pears', '梨 梨子'],
  ['peaches', '桃 桃子'],
  ['oranges', '橘子 桔子 橙子'],
  ['bananas', '香蕉'],
  ['melons', '西瓜'],
  ['fruit', '水果'],
  ['vegetables', '菜 蔬菜 白菜 黄瓜 白瓜 萝卜 西红柿'],
  ['candies', '糖 糖果 水果糖'],
  ['cakes', '蛋糕 饼 点心 月饼'],
  ['bread', '面包'],
  ['eggs', '蛋 鸡蛋 鸭蛋'],
  ['rice', '米 大米'],
  ['flour', '面粉'],
  ['oil', '油 花生油'],
  ['milk', '牛奶'],
  ['juice', '果汁'],
  ['roses', '玫瑰 玫瑰花'],
  ['chrysanthemums', '菊花'],
  ['lilies', '百合 百合花'],
  ['flowers', '花 鲜花'],
  ['appleTrees', '苹果树'],
  ['peachTrees', '桃树'],
  ['pearTrees', '梨树'],
  ['willows', '柳树'],
  ['poplars', '杨树'],
  ['pines', '松树'],
  ['fruitTrees', '果树'],
  ['trees', '树 树苗'],
  ['grass', '草'],
  ['rabbits', '兔 兔子'],
  ['roosters', '公鸡'],
  ['hens', '母鸡'],
  ['chicks', '小鸡'],
  ['chickens', '鸡'],
  ['ducks', '鸭 鸭子'],
  ['geese', '鹅'],
  ['birds', '鸟 小鸟 鸽子'],
  ['fish', '鱼'],
  ['goats', '山羊'],
  ['sheep', '羊 绵羊'],
  ['cows', '牛 奶牛'],
  ['horses', '马'],
  ['monkeys', '猴 猴子'],
  ['storyBooks', '故事书'],
  ['scienceBooks', '科技书 科普书'],
  ['comics', '连环画 漫画书'],
  ['books', '书 图书'],
  ['notebooks', '本子 笔记本 练习本 作业本'],
  ['pencils', '笔 铅笔 钢笔 圆珠笔 彩笔'],
  ['chalks', '粉笔'],
  ['sheets', '纸'],
  ['cards', '卡片 贺卡 画片'],
  ['stickers', '贴纸'],
  ['paperCranes', '纸鹤 千纸鹤'],
  ['stamps', '邮票'],
  ['pages', '页'],
  ['words', '字'],
  ['basketballs', '篮球'],
  ['footballs', '足球'],
  ['volleyballs', '排球'],
  ['marbles', '玻璃球 弹珠'],
  ['balls', '球 皮球 乒乓球'],
  ['balloons', '气球'],
  ['toys', '玩具'],
  ['ropes', '绳 绳子 跳绳'],
  ['desks', '桌 桌子 课桌'],
  ['chairs', '椅 椅子'],
  ['lanterns', '灯笼'],
  ['lamps', '灯'],
  ['flags', '旗 彩旗 红旗'],
  ['clothes', '衣服 上衣 衬衫 服装'],
  ['parts', '零件'],
  ['machines', '机器 机'],
  ['trucks', '卡车 货车'],
  ['buses', '客车 公共汽车 公交车'],
  ['cars', '车 汽车 轿车'],
  ['boats', '船'],
  ['coal', '煤'],
  ['cement', '水泥'],
  ['sand', '沙 沙子 黄沙'],
  ['goods', '货物'],
  ['seats', '座位'],
  ['classes', '班'],
  ['groups', '组 小组'],
  ['teams', '队'],
  ['rows', '行 排 列'],
  ['shelves', '书架 架'],
  ['floors', '层 楼'],
  ['rooms', '间 房间 教室 房'],
  ['boxes', '盒 箱 盒子 箱子'],
  ['bags', '袋 包 袋子'],
  ['baskets', '筐 篮'],
  ['plates', '盘 盘子'],
  ['pots', '盆'],
  ['bottles', '瓶 瓶子'],
  ['barrels', '桶'],
  ['bunches', '束 捆'],
  ['cages', '笼子'],
  ['sets', '套 副'],
  ['pairs', '双 对'],
  ['times', '次 遍 下'],
  ['sides', '边'],
  ['days', '天'],
  ['weeks', '星期'],
  ['months', '个月 月'],
  ['years', '年'],
  ['hours', '小时'],
  ['minutes', '分钟'],
  ['seconds', '秒'],
  ['kilometers', '千米'],
  ['meters', '米'],
  ['decimeters', '分米'],
  ['centimeters', '厘米'],
  ['millimeters', '毫米'],
  ['kilograms', '千克'],
  ['grams', '克'],
  ['tonnes', '吨'],
  ['yuan', '元 角'],
  ['age', '岁'],
  ['liters', '升'],
  ['squareMeters', '平方米'],
  ['hectares', '公顷'],
];

const names = new Map(
  entries.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

const qualities = new Map(
  Object.entries({
    红: 'red',
    黄: 'yellow',
    蓝: 'blue',
    绿: 'green',
    白: 'white',
    黑: 'black',
    灰: 'grey',
    紫: 'purple',
    粉: 'pink',
    大: 'large',
    小: 'small',
    新: 'new',
    旧: 'old',
  }),
);

/** The English name of a Chinese noun with its colour or size: 红花 is redFlowers. */
export function nameOfNoun(noun: string): string | undefined {
  if (names.has(noun)) return names.get(noun);
  const quality = qualities.get(noun[0] ?? '');
  const name = plainName(quality ? noun.slice(1) : noun);
  return quality && name ? `${quality}${name[0]?.toUpperCase()}${name.slice(1)}` : name;
}

/** The English name of a Chinese noun, by its longest known ending, for Chinese names the head last. */
function plainName(noun: string): string | undefined {
  for (let start = 0; start < noun.length; start += 1) {
    const name = names.get(noun.slice(start));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** One of what a name has many of: boxes gives box. */
export const oneOf = (name: string): string =>
  name === 'people'
    ? 'person'
    : name
        .replace(/shelves$/, 'shelf')
        .replace(/ies$/, 'y')
        .replace(/(x|ch|ss)es$/, '$1')
        .replace(/(?<!s)s$/, '');

/** Words that tell what happens in a clause; the classes follow the idea of ARIS (Hosseini et al., EMNLP 2014). */
const sources = {
  remain: '剩|余下|其余|剩余|还有|还剩|没[有看用吃写做修卖读找运完游打]|未',
  total:
    '一共|总共|共[有是用花买修运卖种看要需捐植行做]?|合计|总[数计重价和额量]|加起来|[的之]和|全[部长程班校书]|两地|合起来',
  each: '每|各|单价',
  average: '平均',
  diff: '相差|差',
  gain: '买来|买回|又|再|运来|运进|增加|增产|得到|收到|飞来|开来|来了|又来|添|捡|上车|上来|借来|拿来|放进|转来|接上|游来|跑来|进货|存入|长高|涨',
  lose: '吃|卖|送|给|用[去掉了]|花[了去掉]|拿[走出去掉]|借[出走给去]|飞走|开走|走了|运走|扔|坏|丢|减|下车|下去|游走|剪|截去|锯下|取出|倒出|烧|灭|打碎|扣除|付|卸|搬走|转走|离开|坐了|分出|掉|死|退|还了',
  done: '已|完成|看了|读了|修了|做了|写了|行了|走了|前\\d',
  make: '买|种|栽|植|摘|采|养|做|修|加工|生产|写|捐|收|捉|钓|拔|跑|跳|拍|骑|画|折|叠',
  have: '有|是|为',
  start: '原来|原有|原先|原价|原计划|开始|起初|本来|计划|去年|上月|昨天|以前',
  now: '现在|这时|后来|今年|实际|现价|这样',
  times: '倍',
  part: '几分之|的\\(?\\d+\\/|占|百分|%|折|一半',
  share: '平均分|等分|分成|分给|平均放|平均装|平均站|平均',
  group: '每\\d|一[组排袋盒束箱桌队行串捆]|装|扎|站|坐|捆|排成|分组',
  cost: '元|价|钱|售|花费|付',
  moving: '行|走|跑|骑|速度|开往|驶|飞',
  meet: '相遇|相向|相对|迎面|同时|背向|相反',
  same: '同样|一样|照这样|相同|正好|刚好|这样',
  need: '需要?|还要|至少|够|可以|能',
  order: '第一|第二|上午|下午|先|后|早上|第\\d',
  gap: '每隔|间隔|相邻|两端|两头|路灯|头尾|首尾|一端|相距',
  rectangle: '长方形|长[是为]?\\d|宽',
  square: '正方形|边长|棱长',
  area: '面积|占地|平方|公顷',
  perimeter: '周长|围|一周|一圈|四周|篱笆|边框',
  volume: '体积|容积|立方|高[是为]?\\d|深',
  circle: '圆|直径|半径',
  only: '如果|若|只',
  unknownMany: '一些|若干|几[个只本辆颗人]后',
  change: '找[回给]?|应找',
} as const;

const compiled = Object.entries(sources).map(([name, source]) => ({ name, pattern: new RegExp(source) }));

/** The names of the cues that a piece of text gives. */
export const chineseCues = (text: string): string[] =>
  compiled.flatMap(({ name, pattern }) => (pattern.test(text) ? [name] : []));

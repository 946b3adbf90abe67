/** Characters that a noun never holds, and those that it may only begin with. */
const never = '没的了是有在可以能会每各共还剩又和与从被把都也给到得比,.;?!:()"=\'';
const notInside =
  '参获藏扎插组成先后要需装放坐住站排运行走跑用吃卖买付种栽植做修读看写摘收捐多少一平养拿借分送上下里中内外前后共长宽高重值占按来去回出进使';

/** The noun at the start of a text, at most six characters; empty when none begins there. */
export function nounAt(text: string): string {
  let noun = '';
  for (const one of text) {
    if (noun.length === 6 || !/\p{Script=Han}/u.test(one) || never.includes(one)) break;
    if (noun !== '' && notInside.includes(one)) break;
    noun += one;
  }
  return /^[没后下参扎要需装放坐住站运走跑用吃卖买付栽植做修读看写摘收捐多少一平拿借送长宽重占按来去回出进使]/.test(
    noun,
  )
    ? ''
    : noun;
}

const verbs =
  '要需以能可各乘换到站上下架有是为了的在和与及养种栽植买卖运装放修做看摘捐收吃用剩回来出去进到过给送得打写读又再先共还要花付借拿走开取';

/** The noun that ends right where a number begins: "学校有菊花|30盆" has 菊花. */
export function nounBefore(text: string): string {
  let noun = '';
  for (const one of [...text].reverse()) {
    if (noun.length === 6 || !/\p{Script=Han}/u.test(one) || verbs.includes(one)) break;
    noun = one + noun;
  }
  const head = noun.replace(/^(?:一[个只本根条块张件头台])|今年$/, '');
  return /^(?:平均|大约|约|每|第|各|共|一共|需|可|能)|[多少大小约重长宽高比]$/.test(head) ? '' : head;
}

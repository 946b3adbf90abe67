import { closedFamily } from '../../grammar/closed-family';
import { number, unitName } from '../../grammar/number-slots';
import { given, type Line, step } from '../../grammar/program-lines';
import type { Unit } from '../../reading/units';

export const convert = closedFamily({
  id: 'convert-units',
  topic: 'units',
  title: { en: 'Unit conversion', zh: '单位换算' },
  examples: {
    en: [
      'Convert 5 miles to kilometers.',
      'How many ounces are in 2 pounds?',
      'What is 100 degrees Fahrenheit in Celsius?',
    ],
    zh: ['5英里等于多少千米？', '3.5小时等于多少分钟？', '华氏100度是多少摄氏度？'],
  },
  slots: { from: unitName(), to: unitName() },
  maybe: { amount: number },
  forms: {
    en: [
      '(convert|change|express) {amount}[-| ]{from} (to|into|in) {to}',
      '@ask {amount} {from} in {to}',
      'how many {to} (are there in|are in|in|make|make up) (a|an|one) {from}',
      'how many {to} (are there in|are in|is|are|in|make|make up|equal) {amount} {from}',
      '{amount} {from} (is|equals|=|is equal to|are) how many {to}',
      '{amount} {from} (to|in|into) {to}',
    ],
    zh: [
      '{amount}{from}(有|等于|是)(多少|几)[个]{to}',
      '@ask[把|将]{amount}{from}[换算成|换算为|等于|是|合|转换成|化成|=|转换为][多少|几]{to}[是多少]',
      '{from}{amount}度(是|等于|合)[多少|几]{to}',
    ],
  },
  write: ({ amount, from, to }, language) => {
    if (from.value.kind !== to.value.kind || from.value.name === to.value.name) return undefined;
    const name = from.value.name;
    const lines =
      from.value.kind === 'temperature' ? temperature(from.value, to.value) : byFactor(from.value, to.value);
    return (
      lines && {
        prose: {
          en: 'Both units are defined by the same base unit; I go through it.',
          zh: '两个单位都由同一个基本单位定义，通过它换算。',
        },
        lines: [
          given(name, {
            code: amount?.code ?? '1',
            phrase: `${amount?.phrase ?? 'a'}${language === 'zh' ? '' : ' '}${from.phrase}`,
          }),
          ...lines,
        ],
        answer: to.value.name,
        unit: to.value.symbol,
        tidy: true,
      }
    );
  },
});

const baseNames = {
  length: 'meters',
  mass: 'grams',
  volume: 'liters',
  time: 'seconds',
  area: 'squareMeters',
  speed: 'metersPerSecond',
  data: 'bytes',
  temperature: 'kelvin',
};

function byFactor(from: Unit, to: Unit): Line[] {
  const base = baseNames[from.kind];
  const per = (unit: Unit) => `${base}Per${unit.name[0]?.toUpperCase()}${unit.name.slice(1)}`;
  const define = (unit: Unit) => step(`const ${per(unit)} = ${unit.factor};`, 'by definition', '定义');
  const lines: Line[] = [];
  let inBase = from.name;
  if (from.name !== base) {
    lines.push(define(from));
    if (to.name !== base) lines.push(`const ${base} = ${from.name} * ${per(from)};`);
    inBase = to.name === base ? `${from.name} * ${per(from)}` : base;
  }
  if (to.name !== base) lines.push(define(to));
  lines.push(`const ${to.name} = ${to.name === base ? inBase : `${inBase} / ${per(to)}`};`);
  return lines;
}

/** From and to kelvin: K = °C + 273.15 and °C = (°F - 32) × 5/9. */
function temperature(from: Unit, to: Unit): Line[] {
  const toCelsius: Record<string, string> = {
    fahrenheit: '((fahrenheit - 32) * 5) / 9',
    kelvin: 'kelvin - 273.15',
  };
  const fromCelsius: Record<string, string> = {
    fahrenheit: '(celsius * 9) / 5 + 32',
    kelvin: 'celsius + 273.15',
  };
  return [
    ...(from.name === 'celsius' ? [] : [`const celsius = ${toCelsius[from.name]};`]),
    ...(to.name === 'celsius' ? [] : [`const ${to.name} = ${fromCelsius[to.name]};`]),
  ];
}

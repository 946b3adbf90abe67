/** What a unit measures; only units of one kind convert into each other. */
export type UnitKind = 'length' | 'mass' | 'volume' | 'time' | 'area' | 'speed' | 'data' | 'temperature';

export type Unit = {
  /** The symbol shown beside an answer. */
  symbol: string;
  kind: UnitKind;
  /** An ASCII name in the plural for variables of a program. */
  name: string;
  /** How many base units make one, as a JavaScript literal (definitions of SI, NIST SP 811 and IEC 80000-13). */
  factor: string;
  /** How the unit is written in English (regular expressions, case is ignored unless in `exact`). */
  en: string;
  zh: string;
  /** Spellings whose case matters. */
  exact?: string;
};

const unit =
  (kind: UnitKind) =>
  (symbol: string, name: string, factor: string, en: string, zh: string, exact?: string): Unit => ({
    symbol,
    kind,
    name,
    factor,
    en,
    zh,
    ...(exact === undefined ? {} : { exact }),
  });
const length = unit('length');
const mass = unit('mass');
const volume = unit('volume');
const time = unit('time');
const area = unit('area');
const speed = unit('speed');
const data = unit('data');
const temperature = unit('temperature');

const metre = '(?:meter|metre)s?';

/** Every unit that the offline writer knows. Base units: m, g, L, s, m², m/s, byte. */
export const units: Unit[] = [
  length('km', 'kilometers', '1000', `kilo${metre}|kms?`, '千米|公里|km'),
  length('m', 'meters', '1', `${metre}|m`, '米|公尺|m'),
  length('dm', 'decimeters', '0.1', `deci${metre}|dm`, '分米|dm'),
  length('cm', 'centimeters', '0.01', `centi${metre}|cms?`, '厘米|公分|cm'),
  length('mm', 'millimeters', '0.001', `milli${metre}|mms?`, '毫米|mm'),
  length('mi', 'miles', '1609.344', 'miles?|mi', '英里'),
  length('yd', 'yards', '0.9144', 'yards?|yds?', '码'),
  length('ft', 'feet', '0.3048', 'foot|feet|ft', '英尺'),
  length('in', 'inches', '0.0254', 'inch(?:es)?|in', '英寸'),
  length('nmi', 'nauticalMiles', '1852', 'nautical miles?|nmi', '海里'),
  length('里', 'li', '500', 'li', '里|华里'),
  length('尺', 'chi', '1 / 3', 'chi', '尺'),
  length('寸', 'cun', '1 / 30', 'cun', '寸'),
  mass('t', 'tonnes', '1000000', 'metric tons?|tonnes?', '吨'),
  mass('kg', 'kilograms', '1000', 'kilograms?|kilos?|kgs?', '千克|公斤|kg'),
  mass('g', 'grams', '1', 'grams?|grammes?|g', '克|g'),
  mass('mg', 'milligrams', '0.001', 'milligrams?|mg', '毫克|mg'),
  mass('lb', 'pounds', '453.59237', 'pounds?|lbs?', '磅'),
  mass('oz', 'ounces', '28.349523125', 'ounces?|oz', '盎司'),
  mass('st', 'stones', '6350.29318', 'stones?', '英石'),
  mass('斤', 'jin', '500', 'jin|catt(?:y|ies)', '市?斤'),
  mass('两', 'liang', '50', 'liang|taels?', '两'),
  volume('L', 'liters', '1', '(?:liter|litre)s?|l', '升|L|l'),
  volume('mL', 'milliliters', '0.001', 'milli(?:liter|litre)s?|mls?', '毫升|mL|ml'),
  volume('m³', 'cubicMeters', '1000', `cubic ${metre}|m\\^?3|m³`, '立方米|m³'),
  volume('cm³', 'cubicCentimeters', '0.001', `cubic centi${metre}|cm\\^?3|cm³`, '立方厘米|cm³'),
  volume('dm³', 'cubicDecimeters', '1', `cubic deci${metre}|dm³`, '立方分米|dm³'),
  volume('US gal', 'gallons', '3.785411784', '(?:us )?gallons?|gal', '加仑'),
  volume('US qt', 'quarts', '0.946352946', 'quarts?|qt', '夸脱'),
  volume('US pt', 'pints', '0.473176473', 'pints?', '品脱'),
  volume('US cup', 'cups', '0.2365882365', 'cups?', '量杯'),
  volume('tbsp', 'tablespoons', '0.01478676478125', 'tablespoons?|tbsps?', '汤匙'),
  volume('tsp', 'teaspoons', '0.00492892159375', 'teaspoons?|tsps?', '茶匙'),
  volume('fl oz', 'fluidOunces', '0.0295735295625', 'fluid ounces?|fl oz', '液体?盎司'),
  time('s', 'seconds', '1', 'seconds?|secs?|s', '秒钟?|s'),
  time('min', 'minutes', '60', 'minutes?|mins?', '分钟|分'),
  time('h', 'hours', '3600', 'hours?|hrs?|h', '个?小时|个?钟头|h'),
  time('d', 'days', '86400', 'days?', '天|日'),
  time('wk', 'weeks', '604800', 'weeks?', '个?星期|周|个?礼拜'),
  time('ms', 'milliseconds', '0.001', 'milliseconds?|ms', '毫秒'),
  area(
    'km²',
    'squareKilometers',
    '1000000',
    `square kilo${metre}|sq km|km\\^?2|km²`,
    '平方千米|平方公里|km²',
  ),
  area('m²', 'squareMeters', '1', `square ${metre}|sq m|m\\^?2|m²`, '平方米|平米|m²'),
  area('dm²', 'squareDecimeters', '0.01', `square deci${metre}|dm²`, '平方分米|dm²'),
  area('cm²', 'squareCentimeters', '0.0001', `square centi${metre}|sq cm|cm\\^?2|cm²`, '平方厘米|cm²'),
  area('ha', 'hectares', '10000', 'hectares?|ha', '公顷'),
  area('acre', 'acres', '4046.8564224', 'acres?', '英亩'),
  area('ft²', 'squareFeet', '0.09290304', 'square (?:feet|foot)|sq ft|ft\\^?2|ft²', '平方英尺'),
  area('in²', 'squareInches', '0.00064516', 'square inch(?:es)?|sq in|in²', '平方英寸'),
  area('mi²', 'squareMiles', '2589988.110336', 'square miles?|sq mi', '平方英里'),
  area('亩', 'mu', '2000 / 3', 'mu', '亩'),
  speed(
    'km/h',
    'kilometersPerHour',
    '1000 / 3600',
    `kilo${metre} (?:per|an) hour|km/h|kmh|kph|km per hour`,
    '千米每小时|公里每小时|千米/小?时|公里/小?时|km/h',
  ),
  speed('m/s', 'metersPerSecond', '1', `${metre} (?:per|a) second|m/s`, '米每秒|米/秒|m/s'),
  speed('m/min', 'metersPerMinute', '1 / 60', `${metre} (?:per|a) minute|m/min`, '米每分钟?|米/分钟?'),
  speed('mph', 'milesPerHour', '1609.344 / 3600', 'miles? (?:per|an) hour|mph', '英里每小时|英里/小时'),
  speed('ft/s', 'feetPerSecond', '0.3048', '(?:feet|foot) per second|ft/s', '英尺每秒'),
  speed('kn', 'knots', '1852 / 3600', 'knots?', '节'),
  data('bit', 'bits', '1 / 8', 'bits?', '比特|位'),
  data('B', 'bytes', '1', 'bytes?', '字节'),
  data('kB', 'kilobytes', '1000', 'kilobytes?|kb', '千字节|KB|kB'),
  data('MB', 'megabytes', '1e6', 'megabytes?|mb', '兆字节|MB'),
  data('GB', 'gigabytes', '1e9', 'gigabytes?|gb', '吉字节|GB'),
  data('TB', 'terabytes', '1e12', 'terabytes?|tb', '太字节|TB'),
  data('KiB', 'kibibytes', '1024', 'kibibytes?|kib', 'KiB'),
  data('MiB', 'mebibytes', '1024 ** 2', 'mebibytes?|mib', 'MiB'),
  data('GiB', 'gibibytes', '1024 ** 3', 'gibibytes?|gib', 'GiB'),
  data('TiB', 'tebibytes', '1024 ** 4', 'tebibytes?|tib', 'TiB'),
  temperature(
    '°C',
    'celsius',
    '1',
    '(?:degrees? )?(?:celsius|centigrade)|(?:°|degrees? )c|c',
    '摄氏度?|℃|°C',
  ),
  temperature('°F', 'fahrenheit', '5 / 9', '(?:degrees? )?fahrenheit|(?:°|degrees? )f|f', '华氏度?|℉|°F'),
  temperature('K', 'kelvin', '1', '(?:degrees? )?kelvins?|k', '开尔文|开|K'),
];

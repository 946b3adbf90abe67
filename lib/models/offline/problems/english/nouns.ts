/** The singular of an English noun, well enough to compare nouns. */
export function singular(word: string): string {
  const irregular = plurals.get(word);
  if (irregular) return irregular;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss|[^aeiou]o)es$/, '$1')
    .replace(/(?<=[a-z]{2})(?<![su'])s$/, '');
}

const plurals = new Map(
  Object.entries({
    children: 'child',
    pics: 'picture',
    people: 'person',
    men: 'man',
    women: 'woman',
    feet: 'foot',
    geese: 'goose',
    mice: 'mouse',
    teeth: 'tooth',
    shelves: 'shelf',
    scarves: 'scarf',
    wolves: 'wolf',
    calves: 'calf',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    loaves: 'loaf',
    leaves: 'leaf',
    halves: 'half',
    cookies: 'cookie',
    pies: 'pie',
    ties: 'tie',
    movies: 'movie',
    brownies: 'brownie',
    cupboards: 'cupboard',
    bus: 'bus',
    buses: 'bus',
    gas: 'gas',
    vases: 'vase',
    roses: 'rose',
    cars: 'car',
    potatoes: 'potato',
    tomatoes: 'tomato',
    heroes: 'hero',
  }),
);

const classes: Record<string, string> = {
  time: 'second minute hour day week month year night morning afternoon evening weekend semester season',
  money: 'dollar cent money penny nickel dime quarter buck euro allowance',
  length: 'mile kilometer meter foot inch yard centimeter km block lap step',
  mass: 'pound ounce gram kilogram ton kg lb weight',
  volume: 'gallon liter pint quart cup teaspoon tablespoon milliliter',
  person:
    'person child friend student kid boy girl man woman player member customer guest classmate teacher worker brother sister cousin people adult visitor passenger ' +
    'employee neighbor team teammate family parent',
  holder:
    'box bag basket shelf bookshelf bookcase package crate tray jar row pack package packet page album bin carton case vase table class bus van car room container group pile stack set team bunch dozen ' +
    'bouquet envelope drawer section bed plate bowl bottle tank cage folder chapter trip boat wagon pocket binder bucket sheet roll load batch tree fence field level',
};

const classOfNoun = new Map(
  Object.entries(classes).flatMap(([name, nouns]) => nouns.split(/\s+/).map((noun) => [noun, name] as const)),
);

/** What sort of thing a noun counts: `time`, `money`, `holder` and so on; `thing` for all others. */
export const nounClass = (noun: string): string =>
  noun === '' ? 'none' : (classOfNoun.get(noun) ?? 'thing');

const kinds: Record<string, string> = {
  flower: 'rose carnation daisy tulip lily orchid sunflower dandelion daffodil',
  fruit:
    'apple orange banana pear peach plum cherry mango grape lemon lime kiwi strawberry watermelon blueberry',
  vegetable: 'carrot onion potato tomato cucumber pumpkin turnip pepper bean cabbage',
  animal:
    'dog cat bird cow horse pig sheep chicken duck rabbit lion tiger bear elephant monkey fish goat hamster puppy kitten turtle snake lizard parakeet parrot spider',
  pet: 'dog cat bird fish hamster puppy kitten turtle snake lizard parakeet parrot rabbit',
  bird: 'parrot parakeet duck goose stork swan owl penguin robin crow pigeon sparrow seagull',
  student: 'boy girl kid child',
  child: 'boy girl kid student',
  kid: 'boy girl child student',
  person:
    'man woman boy girl child adult grown-up kid friend student member player customer guest teacher cousin passenger',
  people: 'man woman boy girl child adult kid',
  customer: 'man woman',
  player: 'boy girl member',
  toy: 'car doll ball bear figure block puzzle yo-yo marble',
  furniture: 'chair table desk sofa bed couch shelf',
  instrument: 'guitar piano violin drum flute trumpet',
  vehicle: 'car truck bus van motorcycle bike bicycle',
  drink: 'soda juice water milk coffee tea lemonade',
  treat: 'candy cookie cupcake brownie cake lollipop chocolate',
  dessert: 'cookie cupcake brownie cake pie',
  snack: 'cookie cracker chip candy pretzel',
  coin: 'penny nickel dime quarter',
  clothes: 'shirt sock short pants jacket hat dress skirt sweater',
  tree: 'oak maple pine walnut orange dogwood birch',
  file: 'song video picture photo app document',
  problem: 'math reading science spelling',
  grocery: 'cookie noodle bread milk egg cake',
  book: 'novel comic magazine textbook',
  item: 'book toy shirt pencil pen',
  ticket: 'ticket',
};
const kindsOf = new Map(
  Object.entries(kinds).map(([name, members]) => [name, new Set(members.split(/\s+/))]),
);

/** Whether a noun names a kind of another: a rose is a flower. */
export const isKindOf = (noun: string, kind: string): boolean =>
  (kindsOf.get(kind)?.has(noun) ?? false) ||
  (kind.length > 3 && noun.length > kind.length + 2 && noun.endsWith(kind));

const irregularPlural = new Map(
  [...plurals].filter(([, one]) => one !== 'bus').map(([many, one]) => [one, many]),
);

/** The plural of a singular noun. */
export function plural(noun: string): string {
  const known = irregularPlural.get(noun);
  if (known) return known;
  if (/(?:fish|sheep|deer|bacteria|money|flour|water|sugar|hair|work|gum|rice|milk)$/.test(noun)) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

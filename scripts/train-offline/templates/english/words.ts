const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** What the slots of the English patterns are filled with. Slots that end in a digit take another word. */
export const words: Record<string, string[]> = {
  P: list(
    'Tom, Anna, Lucas, Mia, Noah, Emma, Oscar, Lily, Sam, Ella, Jack, Nina, Leo, Rosa, Max, Ivy, Ben, Zoe, Sara, Joan, Mike, Dan, Mary, Keith, Alyssa, ' +
      'Nancy, Tim, Sally, Melanie, Fred, Jessica, Benny, Jason, Robin, Paul, Faye, Haley, Edward, Olivia, Bryan, Rachel, Frank, Jerry, Dave, Debby, Lewis, ' +
      'Danny, Winston, Isha, Priya, Wei, Omar, Carla, Diego, Yuki, Mr. Smith, Mrs. Hilt, Ms. Lee, Marlee, Adam, Henry, Will, Kaleb, Ned, Gwen, Maria, Megan',
  ),
  Who: list('The baker, The farmer, The chef, Baker, The shop, A store, The florist, The teacher'),
  T: list(
    'apples, marbles, stickers, cookies, books, pencils, balloons, seashells, cards, flowers, coins, cupcakes, peaches, toys, candies, pencils, crayons, ' +
      'oranges, stamps, buttons, blocks, eggs, bottle caps, erasers, bananas, tickets, pictures, songs, games, magazines, baseball cards, pieces of candy, ' +
      'pieces of gum, pears, pumpkins, watermelons, onions, carrots, limes, plums, rulers, pens, notebooks, shirts, socks, hats, photos, video games, ' +
      'action figures, dolls, toy cars, bracelets, necklaces, beads, ribbons, rocks, shells, leaves, pizzas, cakes, pies, sandwiches, muffins, brownies, ' +
      'chocolates, lollipops, donuts, crackers, chips, juice boxes, bottles of water, sodas, cups, plates, spoons, roses, tulips, daisies, plants, seeds, ' +
      'trees, fish, bags of chips, boxes of crayons, emails, letters, messages, points, tokens, pennies, dimes, quarters, nickels, scissors, pinecones, ' +
      'acorns, feathers, logs, bricks, boards, nails, jars of jam, loaves of bread, kites, puzzles, comics, chairs, lemons, strawberries, tomatoes, potatoes',
  ),
  animals: list(
    'birds, ducks, storks, cats, dogs, beavers, rabbits, frogs, sheep, cows, monkeys, squirrels, butterflies, turtles, geese, horses',
  ),
  people: list(
    'students, children, people, kids, boys, girls, passengers, friends, players, workers, visitors',
  ),
  trees: list('oak, maple, walnut, dogwood, orange, crab apple, pine, short, tall, popular, apple'),
  fruit: list('apple, pear, orange, peach, plum, lemon, lime, cherry'),
  adj: list(
    'red, small, sweet, old, short, blue, big, salty, new, long, green, yellow, white, black, round, broken, fresh, plain, large, chocolate, pink, purple, wooden, plastic',
  ),
  box: list(
    'box, bag, basket, shelf, crate, tray, jar, row, pack, case, carton, album, drawer, bucket, package, bin, table, vase, page, bookcase, pile, stack, packet, container',
  ),
  at: list(
    'in the drawer, on the desk, on the fence, in the garden, in the park, at school, in the room, in the box, on the table, in the barn, at the store, on the beach, ' +
      'in the tree, in the pond, on the shelf, at the farm, in the library, in the basket, on the roof, in the field',
  ),
  day: list(
    'on Monday, on Tuesday, on Wednesday, on Friday, on Saturday, on Sunday, yesterday, today, last week, this week, in the morning, in the afternoon, in the evening, ' +
      'last year, this year, last month, this month, on the first day, on the second day, on the weekend, in March, in June, before lunch, after lunch, before school, after school',
  ),
  food: list('cakes, pies, pizzas, slices of pie, sandwiches, hot dogs, bowls of soup, salads, burgers'),
  games: list('basketball games, football games, soccer games, baseball games, concerts, movies, parties'),
  packs: list('packs, bags, boxes, packages, crates, bottles, cans'),
  pushups: list('push-ups, crunches, laps, sit-ups, jumping jacks, math problems, pages, pull-ups'),
  miles: list('miles, kilometers, laps, blocks, meters'),
  item: list(
    'hat, shirt, book, toy, game, ball, jacket, skateboard, lamp, bike, watch, cake, pen, ticket, scarf, bracelet, magazine, phone, mug, plant, doll, kite, sandwich, notebook',
  ),
  gear: list('baseball gear, school supplies, toys, clothes, video games, pet supplies, sports gear, music'),
  person: list('student, child, friend, player, guest, worker'),
};

/** Verbs with their base form, past, present, ongoing and past participle. */
const verbs: Record<string, string> = {
  lose:
    'lose lost loses losing lost, eat ate eats eating eaten, give_away gave_away gives_away giving_away given_away, sell sold sells selling sold, use used uses using used, ' +
    'throw_away threw_away throws_away throwing_away thrown_away, break broke breaks breaking broken, donate donated donates donating donated, ' +
    'delete deleted deletes deleting deleted, drop dropped drops dropping dropped, discard discarded discards discarding discarded, spend spent spends spending spent, ' +
    'drink drank drinks drinking drunk, burn burned burns burning burned, remove removed removes removing removed, return returned returns returning returned, ' +
    'trade traded trades trading traded, mail mailed mails mailing mailed, lend lent lends lending lent, waste wasted wastes wasting wasted',
  gain:
    'buy bought buys buying bought, find found finds finding found, pick picked picks picking picked, collect collected collects collecting collected, get got gets getting got, ' +
    'earn earned earns earning earned, win won wins winning won, receive received receives receiving received, make made makes making made, bake baked bakes baking baked, ' +
    'catch caught catches catching caught, gather gathered gathers gathering gathered, pick_up picked_up picks_up picking_up picked_up, grow grew grows growing grown, ' +
    'score scored scores scoring scored, draw drew draws drawing drawn, sell sold sells selling sold, write wrote writes writing written, plant planted plants planting planted, ' +
    'read read reads reading read, borrow borrowed borrows borrowing borrowed, take took takes taking taken, deliver delivered delivers delivering delivered, eat ate eats eating eaten',
  run: 'run ran runs running run, walk walked walks walking walked, hike hiked hikes hiking hiked, ride rode rides riding ridden, swim swam swims swimming swum, jog jogged jogs jogging jogged, drive drove drives driving driven',
  do: 'do did does doing done, complete completed completes completing completed, finish finished finishes finishing finished',
  make: 'make made makes making made, read read reads reading read, pack packed packs packing packed, solve solved solves solving solved, wash washed washes washing washed, sell sold sells selling sold, type typed types typing typed, paint painted paints painting painted',
};

export type VerbForms = { base: string; past: string; third: string; ongoing: string; passive: string };

export const verbForms: Record<string, VerbForms[]> = Object.fromEntries(
  Object.entries(verbs).map(([name, text]) => [
    name,
    list(text).map((entry) => {
      const [base = '', past = '', third = '', ongoing = '', passive = ''] = entry
        .split(' ')
        .map((form) => form.replaceAll('_', ' '));
      return { base, past, third, ongoing, passive };
    }),
  ]),
);

/** Slots that are a verb's form: which verb, which form. */
export const verbSlots: Record<string, [verb: string, form: keyof VerbForms]> = {
  lost: ['lose', 'past'],
  lose: ['lose', 'base'],
  losing: ['lose', 'ongoing'],
  lost_passive: ['lose', 'passive'],
  gained: ['gain', 'past'],
  gain: ['gain', 'base'],
  gained_passive: ['gain', 'passive'],
  ran: ['run', 'past'],
  run: ['run', 'base'],
  did: ['do', 'past'],
  do: ['do', 'base'],
  does: ['make', 'third'],
  do_: ['make', 'base'],
};

/** Things with what all of them are. */
export const kinds: [kind: string, members: string[]][] = [
  ['flowers', list('roses, tulips, daisies, carnations, lilies, sunflowers')],
  ['fruits', list('apples, pears, oranges, plums, bananas, peaches')],
  ['students', list('boys, girls')],
  ['pets', list('cats, dogs, birds, hamsters, rabbits')],
  ['animals', list('cows, horses, pigs, goats, sheep, chickens')],
  ['coins', list('pennies, nickels, dimes, quarters')],
  ['toys', list('dolls, balls, cars, blocks, bears')],
  ['vegetables', list('carrots, onions, potatoes, tomatoes, cucumbers')],
  ['birds', list('parrots, ducks, geese, crows, robins')],
  ['trees', list('oaks, maples, pines')],
  ['books', list('novels, comics, magazines')],
  ['people', list('men, women, children, adults')],
  ['cats', list('siamese cats, house cats, black cats')],
  ['shirts', list('red shirts, blue shirts, white shirts')],
  ['bottles of soda', list('bottles of diet soda, bottles of regular soda')],
];

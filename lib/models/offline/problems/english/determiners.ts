/** Words that stand before a noun. */
export const determiner = new Set(
  (
    'a an the his her their its our your my some of each every more many much other another these those this that no ' +
    'any several few same different new old red blue green white small big large'
  ).split(' '),
);

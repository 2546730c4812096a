/** Other words that people look for a page with. */
export const pageWords = {
  apply: ['join', 'sign up', 'registration'],
  request: ['missing', 'wish', 'suggest'],
  correction: ['report', 'wrong', 'appeal'],
  contribute: ['add', 'edit', 'publish', 'submit', 'pull request', 'review', 'guide'],
};

/** Attributes by which the focus finds its place in the list of promises. */

/** The button that decides about an answer, by the answer's key. */
export const answerAttribute = "data-answer";

/** Beside it while nothing is decided. */
export const openAttribute = "data-open-answer";

/** The button that chooses an indicator for a promise, by the promise's key. */
export const promiseAttribute = "data-promise";

/** The headline, where the focus goes when nothing is left. */
export const headlineAttribute = "data-plan-headline";

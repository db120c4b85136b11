/**
 * Tasks of each action of each priority of the service plan for 2003/04, counted by hand: the letter of the last task
 * under each action, strategic areas 5 to 8.
 */
export const tasksByHand: Readonly<Record<string, readonly number[]>> = {
  "5.1": [4, 5, 3, 4, 1, 8, 3],
  "5.2": [8, 6, 8, 4, 7, 3],
  "5.3": [5, 9, 10, 12],
  "5.4": [3, 5, 2],
  "5.5": [6, 5],
  "6.1": [4, 6, 4],
  "6.2": [5, 5, 6],
  "6.3": [7, 5, 6, 5, 2],
  "6.4": [4, 4, 8, 4],
  "7.1": [3, 4, 4, 5],
  "7.2": [5, 4, 4, 7, 4],
  "8.1": [6, 3],
  "8.2": [5],
  "8.3": [6, 5],
  "8.4": [4, 3],
};

const rightToLeft = "[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}]";
const anywhere = new RegExp(rightToLeft, "u");
/** Not a letter, any number of times, and then one of those scripts. */
const atFirst = new RegExp(`^\\P{L}*${rightToLeft}`, "u");

/** Whether any letter of the text is of a script that is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return anywhere.test(text);
}

/** Whether the first letter of the text is of such a script, so that the whole runs that way. */
export function startsRightToLeft(text: string): boolean {
  return atFirst.test(text);
}

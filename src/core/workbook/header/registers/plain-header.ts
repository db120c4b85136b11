import { headerWords } from "../meaning";

/** A header in plain words, without what is said of every column: "our", "the", the number of `Measure 2`. */
export function plainHeader(text: string): string {
  if (text.length > longestHeader) return "";
  const words = headerWords(text).replace(
    /^(?:#+ )?(?:(?:our|the|key|main|linked|related|relevant) )*/,
    "",
  );
  return namesEntry.test(words) ? words : words.replace(/ \d$/, "");
}

/** Longest header that is looked at, in letters. */
const longestHeader = 140;

/** Numbered like an entry of a column, and not like a column. */
const namesEntry = /^(?:ambition|priority|theme|outcome|area|section|aim|goal|pillar) \d$/;

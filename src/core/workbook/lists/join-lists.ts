import type { ListedName, NameMatch, Vocabulary } from "../../vocabulary";
import { splitNumberedName } from "../../vocabulary/numbered-name";

/**
 * A list of names with those that a workbook lists for it; the workbook's own alone where none of them is of the list
 * and its table does without the list, too.
 * @param isInUse whether the workbook's table uses names of the list
 * @returns the list itself where the workbook adds nothing
 */
export function joinNames(
  list: readonly ListedName[],
  found: readonly string[],
  read: (text: string) => NameMatch | null,
  isInUse: () => boolean,
): readonly ListedName[] {
  const added = found.filter((text) => !read(text)?.exact).map(listedName);
  if (added.length === 0) return list;
  return added.length === found.length && !isInUse() ? added : [...list, ...added];
}

/**
 * The same for ambitions, which are the vocabulary's where the workbook gives their titles or their numbers alone. One
 * with a title of its own takes the place of the ambition of its number, or is another way to write it where the
 * workbook's table uses the vocabulary's titles.
 */
export function joinAmbitions(
  vocabulary: Vocabulary,
  found: readonly string[],
  isInUse: () => boolean,
): readonly ListedName[] {
  const added = found.filter((text) => !isOf(vocabulary, text));
  if (added.length === 0) return vocabulary.ambitions;
  const numberOf = (text: string) => splitNumberedName(text).number;
  if (isInUse()) {
    const own = new Set<number | null>(vocabulary.ambitions.map(({ number }) => number));
    return [
      ...vocabulary.ambitions.map(({ name, number, alsoWritten }) => ({
        name,
        alsoWritten: [...alsoWritten, ...added.filter((text) => numberOf(text) === number)],
      })),
      ...added.filter((text) => !own.has(numberOf(text))).map(listedName),
    ];
  }
  if (added.length === found.length) return added.map(listedName);
  const numbers = new Set(added.map(numberOf));
  const kept = vocabulary.ambitions.filter(({ number }) => !numbers.has(number));
  return [...kept, ...added.map(listedName)];
}

/** Whether the text is an ambition's number alone, or its title. */
function isOf(vocabulary: Vocabulary, text: string): boolean {
  const ambition = vocabulary.readAmbition(text);
  const { title } = splitNumberedName(text);
  return ambition !== null && (title === "" || vocabulary.readAmbition(title) === ambition);
}

const listedName = (name: string): ListedName => ({ name, alsoWritten: [] });

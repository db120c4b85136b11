/** A name of one of the plan's lists, with the other ways in which people write it. */
export interface ListedName {
  /** As the report prints it: `BE SAFE`, `Ambition 2 – To plan, …`. */
  readonly name: string;
  readonly alsoWritten: readonly string[];
}

/** A strategic ambition of the plan. */
export interface Ambition extends ListedName {
  /** As its name gives it; where names have no numbers, its place in the list, from 1. */
  readonly number: number;
  /** The name without its number; "" where the name is the number alone. */
  readonly title: string;
}

/** The names that a plan uses. A list without names is not checked. */
export interface VocabularyLists {
  /** A number stands before the title, or there is none: `Ambition 2 – To plan, …`, `2. To plan`, `Being healthy`. */
  readonly ambitions: readonly ListedName[];
  readonly outcomeBees: readonly ListedName[];
  readonly corporatePriorities: readonly ListedName[];
}

/** Which of the lists. */
export type ListKind = keyof VocabularyLists;

/** A text that was recognised as a name of a list. */
export interface NameMatch {
  /** The canonical name. */
  readonly name: string;
  /** Written otherwise than the canonical name; case, punctuation and spacing do not count. */
  readonly alias: boolean;
  /** False where letters had to be corrected: `BE HAPY`. Such a match is an alias, too. */
  readonly exact: boolean;
}

/** One entry of a list in a cell, as typed. UTF-16 offsets into the cell's text, `end` exclusive. */
export interface Entry {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a plan, and what reads them in the cells of a workbook. */
export interface Vocabulary extends VocabularyLists {
  readonly ambitions: readonly Ambition[];
  /**
   * The ambition that a text names: by its name or another way to write it, by number ("Ambition 2", "Amb. 2", "A2",
   * "2", "2. To plan…"), or by the words of its title, also cut short after the third word (the second, where the
   * number stands before it).
   *
   * Null where the text names none or several ("Ambitions 1 and 3"), where no ambition has the number, and where the
   * words are the title of another ambition than the number says. A number without the word "Ambition" (or the word
   * that the list has in its place) counts only alone or before its title. Where the list of ambitions is empty, any
   * number from 1 to 99 names the ambition of that number.
   */
  readAmbition(text: string): Ambition | null;
  /** The outcome bee that a text names: "Bee Included", "be safe", "Outcome Bee: BE HAPPY". Null for none. */
  readOutcomeBee(text: string): NameMatch | null;
  /** The corporate priority that a text names. Null for none. */
  readCorporatePriority(text: string): NameMatch | null;
  /**
   * Splits a cell that names outcome bees or corporate priorities into single entries, as typed and in order:
   * `BE INCLUDED BE HEALTHY`, `BE SAFE; BE HAPPY`, line breaks, bullets, labels such as `Outcome Bee:`, and
   * priorities run together. A known name is kept whole where it is wrapped over lines or has commas inside.
   * Unknown words stay as entries of their own, so that a rule can report them; `N/A` and dashes are no entry.
   */
  splitEntries(text: string): Entry[];
}

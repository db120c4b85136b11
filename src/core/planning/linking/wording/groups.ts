/** Groups that a text is limited to. Two texts that name different ones of a kind are about different figures. */
export type GroupKind = "age" | "key stage" | "year group" | "phase" | "time" | "sex";

export type Groups = ReadonlyMap<GroupKind, ReadonlySet<string>>;

/** Takes the groups out of plain words. @returns the groups, and the words without them */
export function takeGroups(words: string): { readonly groups: Groups; readonly rest: string } {
  const groups = new Map<GroupKind, Set<string>>();
  let rest = words;
  for (const [kind, pattern, members] of finders) {
    rest = rest.replace(pattern, (...match: string[]) => {
      const known = groups.get(kind) ?? new Set<string>();
      for (const member of members(match)) known.add(member);
      groups.set(kind, known);
      return kind === "phase" ? (match[0] ?? " ") : " ";
    });
  }
  return { groups, rest: rest.replace(/ +/g, " ").trim() };
}

/** Kinds of which both texts name groups, and no common one. */
export function conflicts(one: Groups, other: Groups): GroupKind[] {
  return [...one].flatMap(([kind, members]) => {
    const others = other.get(kind);
    if (!others || [...members].some((member) => others.has(member))) return [];
    return [kind];
  });
}

type Finder = readonly [GroupKind, RegExp, (match: readonly string[]) => string[]];

const unit = "(?:working |calendar |school )?(hours?|days?|weeks?|months?|years?)";

const finders: readonly Finder[] = [
  [
    "key stage",
    /\b(?:key stages?|ks) ?((?:[1-5](?: to | and | or | )?)+)\b/g,
    ([, stages = ""]) => stagesIn(stages),
  ],
  [
    "key stage",
    /\bearly years(?: foundation stage)?\b|\bfoundation stage\b/g,
    () => ["early years"],
  ],
  ["year group", /\byears? (1[0-3]|[1-9])\b(?! to \d| or more)/g, ([, year = ""]) => [year]],
  [
    "age",
    /\b(?:age[ds]? )?(?:between )?(\d{1,2}) (?:to|and|or) (\d{1,2})(?: ?(?:years? olds?|years? of age|yrs?|year olds?|s)\b)/g,
    ([, from, to]) => ages(from, to),
  ],
  [
    "age",
    /\bage[ds]? (?:between )?(\d{1,2}) (?:to|and) (\d{1,2})\b/g,
    ([, from, to]) => ages(from, to),
  ],
  ["age", /\b(?:age[ds]? )?(\d{1,2}) years? olds?\b/g, ([, age]) => ages(age, age)],
  ["age", /\bage[ds]? (\d{1,2})\b/g, ([, age]) => ages(age, age)],
  [
    "age",
    /\bunder (\d{1,2})s?\b(?! (?:days?|weeks?|miles?|months?|hours?))/g,
    ([, age]) => ages("0", String(Number(age) - 1)),
  ],
  [
    "age",
    /\bover (\d{1,2})s?\b(?! (?:days?|weeks?|miles?|months?|hours?))|\b(\d{1,2}) and over\b/g,
    ([, age, other]) => ages(age ?? other, "30"),
  ],
  [
    "time",
    new RegExp(`\\b(?:within|in|after|for|of|at least)? ?(\\d{1,3}) ${unit}\\b(?! old)`, "g"),
    ([, count = "", name = ""]) => [timeOf(count, name)],
  ],
  ["time", /\bwithin (?:a|the) (year|month|week|day)\b/g, ([, name = ""]) => [timeOf("1", name)]],
  ["phase", /\b(primary|secondary|special|nursery) schools?\b/g, ([, phase = ""]) => [phase]],
  [
    "sex",
    /\b(boys|girls|male|female)s?\b/g,
    ([, sex = ""]) => [/^(?:boys|male)$/.test(sex) ? "male" : "female"],
  ],
];

function stagesIn(text: string): string[] {
  return [...text.matchAll(/[1-5]/g)].map(([stage]) => stage);
}

function ages(from: string | undefined, to: string | undefined): string[] {
  const [first, last] = [Number(from), Math.min(Number(to), 30)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
}

/** `12 months` and `1 year` are the same. */
function timeOf(count: string, name: string): string {
  const one = name.replace(/s$/, "");
  if (one === "month" && Number(count) % 12 === 0) return `${Number(count) / 12} year`;
  return `${Number(count)} ${one}`;
}

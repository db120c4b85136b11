import { proposeLinks } from "../../../../src/core/planning/linking";
import { indicators } from "../../../../scripts/samples/data";
import { judgedLinks, judgedOpposites } from "./gold";
import { heldOutIndicators, heldOutPromises } from "./held-out";
import { otherIndicators, otherPromises } from "./other-council";

const published = indicators.flatMap(({ number, indicator, measures }) =>
  measures.map(({ id, label }) => ({ id, number, indicator, label })),
);

const named = (titles: readonly (readonly [id: string, title: string])[]) =>
  titles.map(([id, indicator]) => ({ id, number: Number(id), indicator, label: "" }));

const numberOf = (id: string) => Number(/^\d+/.exec(id)?.[0]);

interface Judged {
  readonly promise: string;
  readonly indicators: readonly number[];
  readonly possible: readonly number[];
  readonly opposites: readonly number[];
}

/** `8` or `-8`, where the indicator measures the opposite. */
const judged = ([promise, answers]: readonly [string, string]): Judged => {
  const numbers = answers.split(" ").filter(Boolean).map(Number);
  const opposites = numbers.filter((number) => number < 0).map(Math.abs);
  return { promise, indicators: numbers.map(Math.abs), possible: [], opposites };
};

function measured(promises: readonly Judged[], measures: typeof published) {
  const links = proposeLinks(
    promises.map(({ promise }) => ({ text: promise })),
    measures,
  );
  const wrong: string[] = [];
  let [right, extra, missed] = [0, 0, 0];
  promises.forEach(({ promise, indicators: wanted, possible, opposites }, place) => {
    const found = links[place]!.map((link) => ({ ...link, number: numberOf(link.measures[0]!) }));
    const numbers = found.map(({ number }) => number);
    right += wanted.filter((number) => numbers.includes(number)).length;
    missed += wanted.filter((number) => !numbers.includes(number)).length;
    extra += numbers.filter((n) => !wanted.includes(n) && !possible.includes(n)).length;
    for (const { number, isOpposite } of found) {
      if (wanted.includes(number) && isOpposite !== opposites.includes(number)) wrong.push(promise);
    }
  });
  return { precision: right / (right + extra), recall: right / (right + missed), wrong };
}

describe("links that are proposed by wording", () => {
  test("answer the promises of three documents with the indicators that a person would choose", () => {
    const opposites = (promise: string) =>
      judgedOpposites
        .filter(([text]) => text === promise)
        .flatMap(([, number]) => (number === 16 ? [16, 17, 18] : [number]));
    const promises = judgedLinks.map((links) => ({
      ...links,
      opposites: opposites(links.promise),
    }));
    const { precision, recall, wrong } = measured(promises, published);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toEqual([]);
  });

  test("answer those of another council, whose wording was judged before", () => {
    const { precision, recall, wrong } = measured(
      otherPromises.map(judged),
      named(otherIndicators),
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(wrong).toEqual([]);
  });

  test("answer those of a third council, by which no threshold was set", () => {
    const { precision, recall } = measured(heldOutPromises.map(judged), named(heldOutIndicators));
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test("name the words that count, the telling ones first", () => {
    const [[link] = []] = proposeLinks(
      [{ text: "Care leavers in suitable accommodation" }],
      published,
    );
    expect(link).toMatchObject({ measures: ["22"], origin: "proposed", isOpposite: false });
    expect(link?.reason).toBe("shares suitable, accommodation and care leavers");
  });

  test.each([
    ["An increase in care leavers in education, employment or training", "2"],
    ["Fewer children are re-referred to us", "3"],
    ["No more than 10% of social work posts are vacant", "4"],
  ])("of “%s” lead to indicator %s", (text, id) => {
    const measures = named([
      ["1", "Percentage of children in care placed more than 20 miles from home"],
      ["2", "Percentage of care leavers aged 19 to 21 in education, employment or training"],
      ["3", "Rate of re-referrals within 12 months"],
      ["4", "Social worker vacancy rate"],
      ["5", "Persistent absence in secondary schools"],
    ]);
    const [links = []] = proposeLinks([{ text }], measures);
    expect(links.map((link) => link.measures)).toEqual([[id]]);
  });

  test("lead to those measures of an indicator whose labels the promise names", () => {
    const [links = []] = proposeLinks(
      [{ text: "More pupils allocated reception places at a ranked school" }],
      published,
    );
    expect(links[0]?.measures).toEqual(["9b"]);
  });

  test("are the same whatever the order of the promises", () => {
    const promises = judgedLinks.map(({ promise }) => ({ text: promise }));
    const forward = proposeLinks(promises, published);
    const backward = proposeLinks([...promises].reverse(), published).reverse();
    expect(backward).toEqual(forward);
  });

  test("are found for 200 promises among 5,000 measures without comparing each with each", () => {
    const measures = Array.from({ length: 5000 }, (_, i) => {
      const { id, indicator, label } = published[i % published.length]!;
      return { id: `${id}-${i}`, number: i, indicator: `${indicator} ward ${i}`, label };
    });
    const promises = Array.from({ length: 200 }, (_, i) => ({
      text: `${judgedLinks[i % judgedLinks.length]!.promise} ward ${i * 7}`,
    }));
    const begun = process.cpuUsage();
    expect(proposeLinks(promises, measures)).toHaveLength(200);
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(6);
  });

  test.each([
    ["no measures", [{ text: "Care leavers in suitable accommodation" }], [], [[]]],
    ["no words", [{ text: "–" }], published, [[]]],
    ["no promises", [], published, []],
  ])("are none where there are %s", (_, promises, measures, links) => {
    expect(proposeLinks(promises, measures)).toEqual(links);
  });
});

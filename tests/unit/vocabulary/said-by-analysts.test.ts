import { readPolarity, statedPolarity } from "../../../src/core/vocabulary";

describe("a polarity column", () => {
  test.each([
    ["Want to see a decrease", "lower"],
    ["Positive if increases", "higher"],
    ["Shorter is better", "lower"],
    ["Info only", "none"],
    ["Monitor", "none"],
  ])("'%s' is %s", (text, polarity) => expect(readPolarity(text)).toBe(polarity));

  test.each(["Higher/Lower", "In range", "Plan is best", "Longer", "Medium"])(
    "'%s' says neither",
    (text) => expect(readPolarity(text)).toBeNull(),
  );
});

describe("a commentary", () => {
  test.each([
    ["For this indicator smaller is ‘better’.", "lower"],
    ["This is a ‘lower is better’ indicator.", "lower"],
    ["It is better to be lower.", "lower"],
    ["It is desirable for this figure to decrease.", "lower"],
    ["Aim to minimise.", "lower"],
    ["The aim is to increase this percentage.", "higher"],
    ["We aim to reduce this number.", "lower"],
    ["We want to see this figure fall.", "lower"],
    ["We would want this to increase.", "higher"],
    ["This should be as low as possible.", "lower"],
    ["Shorter waits are better.", "lower"],
    ["A narrower gap is better.", "lower"],
    ["Good: High", "higher"],
    ["There is no polarity for this indicator.", "none"],
    ["This is a contextual measure.", "none"],
  ])("'%s' is %s", (text, polarity) => expect(statedPolarity(text)?.polarity).toBe(polarity));

  test.each([
    "We aim to reduce the number of exclusions next year.",
    "Our aim is to increase the number of carers by 20.",
    "The team aims to lower caseloads.",
    "Higher is not necessarily better.",
    "It is good to see that more families took part.",
    "We want to see families thrive.",
    "Children’s attendance is ‘higher’ than nationally.",
  ])("'%s' says nothing about the indicator's polarity", (text) =>
    expect(statedPolarity(text)).toBeNull(),
  );
});

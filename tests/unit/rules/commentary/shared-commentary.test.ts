import { findingsIn } from "./speak";

const places = (commentary: string) => {
  const indicator = "Additional places made available at schools";
  const shared = { number: 9, indicator, commentary: "", ambition: "Ambition 1" };
  return findingsIn({
    rows: [
      {
        ...shared,
        number: "9a",
        measure: "reception places",
        previous: "139",
        latest: "49",
        commentary,
      },
      { ...shared, number: "9b", measure: "ranked school", previous: "97.56%", latest: "97.69%" },
      { ...shared, number: "9c", measure: "Special School places", previous: "117", latest: "127" },
    ],
  }).map(({ rule, measure }) => [rule, measure]);
};

describe("a commentary that several measures share", () => {
  test("is read against each of them", () => {
    expect(
      places(
        "Reception places went from 139 to 49. The percentage rose from 97.56% to 97.69%, and special school places increased from 117 to 127.",
      ),
    ).toEqual([]);
  });

  test("is reported at the measure that its figures are about", () => {
    expect(places("Special school places increased from 117 to 172.")).toEqual([
      ["commentary-value-mismatch", "9c"],
    ]);
    expect(places("The number of special places grew by 237 over this two-year period.")).toEqual([
      ["commentary-sum-mismatch", "9c"],
    ]);
  });

  test("says nothing wrong where it may be about any of them", () => {
    expect(places("Performance has improved. The figure is 64.2%.")).toEqual([]);
    expect(
      places("The number has increased. In all, 240 places were made over the two years."),
    ).toEqual([]);
  });
});

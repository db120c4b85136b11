import { narrateMovement } from "../../../src/core/narrate";
import { readValue } from "../../../src/core/values";

test.each([
  ["94", "115", "Visits rose from 94 to 115"],
  ["67.4% (694/1,030)", "63.9% (625/978)", "Visits fell from 67.4% to 63.9%"],
  [
    "75 (August 2022)",
    "102 (August 2023)",
    "Visits rose from 75 in August 2022 to 102 in August 2023",
  ],
  ["5.6 days", "5.6 days", "Visits stayed at 5.6 days"],
  ["N/A", "5", "Visits cannot be compared with the previous figure"],
  ["5%", "5 days", "Visits cannot be compared with the previous figure"],
])("%s and %s", (previous, latest, expected) => {
  expect(narrateMovement("Visits", readValue(previous), readValue(latest))).toBe(expected);
});

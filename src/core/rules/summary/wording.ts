import type { Claim } from "./claims";

/** What the claim says, as the predicate of a sentence. */
export function claimInWords({ movement, section }: Claim): string {
  switch (movement) {
    case "up":
      return "says that the figure went up";
    case "down":
      return "says that the figure went down";
    case "better":
      return "says that performance improved";
    case "worse":
      return "says that performance worsened";
    case null:
      return section === "good"
        ? "stands under good performance"
        : "stands under what needs to improve";
  }
}

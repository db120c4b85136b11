import { labelOf } from "./labels";
import { type ListedName, type NameMatch, nameReader } from "./named-list";

/**
 * The outcomes of the Outcome Bees Framework, in the framework's own order.
 * Source: performance report 2022-23; "Be Included" joined the first six after the 2019-22 strategy.
 */
export const outcomeBeeList: readonly ListedName[] = [
  bee("Safe", "Being safe", "Stay safe", "Staying safe"),
  bee("Healthy", "Being healthy"),
  bee("Happy", "Being happy"),
  bee("Ambitious", "Being ambitious"),
  bee("Resilient", "Being resilient"),
  bee("Independent", "Being independent"),
  bee("Included", "Being included", "Be inclusive", "Bee inclusive"),
];

/** Canonical names: `BE SAFE`, `BE HEALTHY`, … */
export const outcomeBees: readonly string[] = outcomeBeeList.map((listed) => listed.name);

/** The outcome bee that a text names: "Bee Included", "be safe", "Outcome Bee: BE HAPPY". Null for none. */
export const readOutcomeBee: (text: string) => NameMatch | null = nameReader(
  outcomeBeeList,
  labelOf("outcome bee"),
);

function bee(outcome: string, ...aliases: readonly string[]): ListedName {
  return {
    name: `BE ${outcome.toUpperCase()}`,
    aliases: [`Bee ${outcome}`, outcome, ...aliases],
  };
}

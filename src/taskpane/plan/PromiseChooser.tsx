import { makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { Commitment } from "../../core/planning/types";
import { plan as words } from "../wording/plan";
import { isPromisedIn, type PlanChoices } from "./arrange";
import type { PromiseItem } from "./promise-item";

const useStyles = makeStyles({
  chooser: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  select: { minWidth: 0 },
  search: { maxWidth: "none" },
  searched: { minWidth: 0 },
});

const registers: readonly Commitment["register"][] = ["priorities", "successMeasures", "scorecard"];

/** Which promises are shown: by words, and by the document that makes them. */
export function PromiseChooser(props: {
  readonly promises: readonly PromiseItem[];
  readonly choices: PlanChoices;
  choose(part: Partial<PlanChoices>): void;
}) {
  const styles = useStyles();
  const { promises, choices, choose } = props;
  const counts = registers.map(
    (register) =>
      [register, promises.filter((item) => isPromisedIn(item, register)).length] as const,
  );
  const chosen = (value: string) => registers.find((register) => register === value) ?? null;
  return (
    <div role="group" aria-label={words.choose} className={styles.chooser}>
      <SearchBox
        className={styles.search}
        input={{ className: styles.searched }}
        aria-label={words.search}
        placeholder={words.search}
        value={choices.search}
        onChange={(_, { value }) => choose({ search: value })}
      />
      <Select
        root={{ className: styles.select }}
        aria-label={words.register}
        value={choices.register ?? ""}
        onChange={(_, { value }) => choose({ register: chosen(value) })}
      >
        <option value="">{words.allRegisters(promises.length)}</option>
        {counts
          .filter(([register, count]) => count > 0 || register === choices.register)
          .map(([register, count]) => (
            <option key={register} value={register}>
              {words.registerCount(register, count)}
            </option>
          ))}
      </Select>
    </div>
  );
}

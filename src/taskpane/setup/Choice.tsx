import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // A list is as wide as its longest entry, which is more than the pane has.
  narrow: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what is chosen. */
  readonly problem?: string | undefined;
  readonly value: string;
  choose(value: string): void;
  /** The options to choose from. */
  readonly children: ReactNode;
}

/** One of a list, chosen by a label. */
export function Choice({ label, hint, problem, value, choose, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Select
        root={{ className: styles.narrow }}
        select={{ className: styles.narrow }}
        value={value}
        onChange={(_, data) => choose(data.value)}
      >
        {children}
      </Select>
    </Field>
  );
}

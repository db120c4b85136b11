import type { ReactNode } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: `0 0 ${tokens.spacingVerticalL}`,
  },
});

interface SectionProps {
  /** Stable name, by which it is opened. */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the help that is opened and closed. */
export function Section({ name, title, children }: SectionProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

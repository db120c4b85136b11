import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../core/rules";
import { cellAddress } from "../core/workbook/addresses";
import type { CellReference } from "../core/workbook/types";
import { wording } from "./wording";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { overflowWrap: "anywhere" },
});

const badgeColors = { error: "danger", warning: "warning", info: "informative" } as const;
const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

interface FindingListProps {
  findings: readonly Finding[];
  goTo(cell: CellReference): Promise<void>;
}

/** The findings, the gravest first, each with a button that selects its cell. */
export function FindingList({ findings, goTo }: FindingListProps) {
  const styles = useStyles();
  const sorted = [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
  return (
    <section aria-label={wording.findings}>
      <ul className={styles.list}>
        {sorted.map((finding, place) => (
          <li key={place} className={styles.finding}>
            <Badge appearance="tint" color={badgeColors[finding.severity]}>
              {wording.severity[finding.severity]}
              {finding.measure === null ? "" : `: ${finding.measure}`}
            </Badge>
            <Text className={styles.message}>{finding.message}</Text>
            <Button size="small" onClick={() => void goTo(finding.cell)}>
              {wording.goToCell(cellAddress(finding.cell.row, finding.cell.column))}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useSession } from "../session/context";
import { goToCell } from "./actions";
import type { Group } from "./arrange";
import { stepped } from "./moves";

/** Opens the next finding, or the one before, and selects its cell in Excel. */
export function useStep(groups: readonly Group[]): (by: 1 | -1) => void {
  const session = useSession();
  return (by) => {
    const before = session.state().check;
    const after = stepped(before, groups, by);
    if (after === before) return;
    session.change({ check: after });
    const items = groups.flatMap((group) => group.items);
    const item = items.find(({ key }) => key === after.current);
    if (item) void goToCell(session, item.finding.cell);
  };
}

import { Accordion, Button, Spinner, Text } from "@fluentui/react-components";
import type { CheckOutcome } from "../../excel/indicators";
import { Section } from "../help/Section";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { plan as words } from "../wording/plan";
import { readForPlan } from "./actions";
import type { PlanModel } from "./model";
import { PlanHeadline } from "./PlanHeadline";
import { PromiseList } from "./PromiseList";
import { Registers } from "./Registers";
import { usePlan } from "./use-plan";

/** The plan: which promises nobody measures, which indicators answer the others, and what was read. */
export function PlanView() {
  const { checked } = usePaneState();
  return (
    <>
      <Text>{words.introduction}</Text>
      {checked ? <Plan checked={checked} /> : <Unread />}
    </>
  );
}

function Plan({ checked }: { checked: CheckOutcome }) {
  const model = usePlan(checked);
  if (!model) return <Spinner size="small" label={words.working} />;
  return model.promises.length > 0 ? <Promises model={model} /> : <NoPromises model={model} />;
}

function Promises({ model }: { model: PlanModel }) {
  return (
    <>
      <PlanHeadline model={model} />
      <PromiseList model={model} />
      <Accordion collapsible>
        <Section name="registers" title={words.registers.title}>
          <Registers model={model} />
        </Section>
      </Accordion>
    </>
  );
}

function NoPromises({ model }: { model: PlanModel }) {
  const { none, noPromises } = words.registers;
  return (
    <>
      <Text>{model.planning.places.length === 0 ? none : noPromises}</Text>
      <Registers model={model} />
    </>
  );
}

/** Shown until the workbook has been read. */
function Unread() {
  const session = useSession();
  const { work, start } = usePaneState();
  const isUnread = start === "opening" || start === "not checked";
  return (
    <>
      {!work && <Text>{isUnread ? words.notRead : wording.welcome.found[start]}</Text>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => void readForPlan(session)}
        >
          {words.read}
        </Button>
      </div>
    </>
  );
}

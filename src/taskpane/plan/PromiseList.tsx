import { Button, Text } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { useHiddenStyles } from "../shell/hidden";
import { plan as words } from "../wording/plan";
import { allPromises, groupedPromises, wantedPromises, type PlanChoices } from "./arrange";
import { DecidingContext, useDeciding } from "./deciding";
import { LongList } from "./LongList";
import type { PlanModel } from "./model";
import { PromiseChooser } from "./PromiseChooser";
import { PromiseCard } from "./PromiseCard";
import { Several } from "./Several";
import { UnusedIndicators } from "./UnusedIndicators";

/** The promises by how they stand, with what decides about them; then the indicators that answer none. */
export function PromiseList({ model }: { model: PlanModel }) {
  const { hidden } = useHiddenStyles();
  const section = useRef<HTMLElement>(null);
  const [choices, setChoices] = useState(allPromises);
  const choose = (part: Partial<PlanChoices>) => setChoices({ ...choices, ...part });
  const { promises } = model;
  const wanted = useMemo(() => wantedPromises(promises, choices), [promises, choices]);
  const deciding = useDeciding(model, section);
  return (
    <DecidingContext.Provider value={deciding}>
      <section ref={section} aria-label={words.promises}>
        <PromiseChooser promises={promises} choices={choices} choose={choose} />
        <Several wanted={wanted} />
        {groupedPromises(wanted).map(({ state, items }) => (
          <LongList
            key={state}
            title={words.states[state]}
            items={items}
            isOpenAtFirst
            show={(item) => <PromiseCard key={item.key} item={item} />}
          />
        ))}
        <div role="status" className={hidden}>
          {choices === allPromises ? "" : words.shown(wanted.length)}
        </div>
        {wanted.length === 0 && <NothingShown showAll={() => setChoices(allPromises)} />}
      </section>
      <UnusedIndicators model={model} />
    </DecidingContext.Provider>
  );
}

function NothingShown({ showAll }: { showAll: () => void }) {
  return (
    <div>
      <Text as="p" block>
        {words.nothingShown}
      </Text>
      <Button size="small" onClick={showAll}>
        {words.showAll}
      </Button>
    </div>
  );
}

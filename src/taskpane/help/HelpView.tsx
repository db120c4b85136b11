import { useState } from "react";
import { Accordion, SearchBox, Text, type AccordionToggleData } from "@fluentui/react-components";
import { catalogue } from "../../core/rules";
import { wording } from "../wording";
import { About } from "./About";
import { FunctionSection } from "./FunctionSection";
import { KeyboardSection } from "./KeyboardSection";
import { RuleSection } from "./RuleSection";
import { matches } from "./search";
import { SelfTestSection } from "./SelfTestSection";
import { useFunctionHelp } from "./use-function-help";

/** Help: functions, rules, keys, what works in this Excel, and which version this is. */
export function HelpView() {
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<readonly unknown[]>([]);
  const help = useFunctionHelp();
  const functions = (help.functions ?? []).filter(({ name, signature, description, examples }) =>
    matches(search, [name, signature, description, ...examples.map(({ formula }) => formula)]),
  );
  const rules = catalogue.filter(({ slug, title, rationale }) =>
    matches(search, [slug, title, rationale]),
  );
  const isSearching = search.trim() !== "";
  const shown = isSearching ? ["functions", "rules"] : open;
  const toggle = ({ openItems }: AccordionToggleData) => setOpen(openItems);
  return (
    <>
      <SearchBox
        aria-label={wording.help.search}
        placeholder={wording.help.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {isSearching && (
        <Text role="status">
          {functions.length + rules.length === 0
            ? wording.help.nothingFound(search.trim())
            : wording.help.found(functions.length, rules.length)}
        </Text>
      )}
      <Accordion multiple collapsible openItems={[...shown]} onToggle={(_, data) => toggle(data)}>
        <FunctionSection help={help} shown={functions} />
        <RuleSection shown={rules} />
        <KeyboardSection />
        <SelfTestSection />
        <About />
      </Accordion>
    </>
  );
}

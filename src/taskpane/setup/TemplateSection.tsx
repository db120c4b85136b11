import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { newWorkbookFromTemplate } from "./template";

const words = wording.setup.template;

/** A new workbook to start from. */
export function TemplateSection() {
  const session = useSession();
  const { work } = usePaneState();
  return (
    <>
      <Subtitle2 as="h3">{words.title}</Subtitle2>
      <Text>{words.introduction}</Text>
      <div>
        <Button
          disabledFocusable={work !== null}
          onClick={() => void newWorkbookFromTemplate(session)}
        >
          {words.open}
        </Button>
      </div>
    </>
  );
}

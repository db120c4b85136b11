import { drawnText, saidText } from "../../../src/host/workbench/page/grid/drawn-text";

test.each(["one", "one\ntwo", "one\n\ntwo", "one\n\n\ntwo", "\n\none\n\n", ""])(
  "no line of %j is empty where it is drawn, and the text is read back as it is",
  (text) => {
    expect(drawnText(text)).not.toMatch(/\n\n/);
    expect(saidText(drawnText(text))).toBe(text);
  },
);

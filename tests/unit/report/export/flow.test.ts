import fc from "fast-check";
import { flowOf } from "../../../../src/core/report/export/flow";
import type { TextBlock } from "../../../../src/core/report";
import { bullet, heading, line, paragraph } from "./models";

test("bullets that follow each other are one list, others begin a new one", () => {
  expect(flowOf([bullet("a"), bullet("b"), paragraph("c"), bullet("d")])).toEqual([
    { kind: "list", items: [["a"], ["b"]] },
    { kind: "paragraph", lines: ["c"] },
    { kind: "list", items: [["d"]] },
  ]);
});

test("a line goes on with the paragraph or bullet before it", () => {
  expect(flowOf([line("a"), line("b"), bullet("c"), line("d"), heading("e"), line("f")])).toEqual([
    { kind: "paragraph", lines: ["a", "b"] },
    { kind: "list", items: [["c", "d"]] },
    { kind: "heading", text: "e" },
    { kind: "paragraph", lines: ["f"] },
  ]);
});

test("no text is lost, and the order stays", () => {
  const block = fc.record<TextBlock>({
    kind: fc.constantFrom("paragraph", "line", "bullet", "heading"),
    text: fc.string({ minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const texts = flowOf(blocks).flatMap((flow) => {
        if (flow.kind === "heading") return [flow.text];
        return flow.kind === "list" ? flow.items.flat() : flow.lines;
      });
      expect(texts).toEqual(blocks.map(({ text }) => text));
    }),
  );
});

import { PageFlow, pageHeight } from "../../../src/core/report/page-flow";

test("rows fill a page from the top", () => {
  const pages = new PageFlow();
  pages.take(100);
  pages.take(50);
  expect(pages.leftOnPage).toBe(pageHeight - 150);
});

test("a row that does not fit stands at the top of the next page, below the rows that repeat", () => {
  const pages = new PageFlow();
  pages.repeat(30);
  pages.take(pageHeight - 10);
  pages.take(40);
  expect(pages.roomOfPage).toBe(pageHeight - 30);
  expect(pages.leftOnPage).toBe(pageHeight - 70);
});

test("a row that just fits stays on its page", () => {
  const pages = new PageFlow();
  pages.take(pageHeight - 40);
  pages.take(40);
  expect(pages.leftOnPage).toBe(0);
});

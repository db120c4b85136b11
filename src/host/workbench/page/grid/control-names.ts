/** What screen readers call the component's buttons that have a picture only, in their order in the document. */
const names: Readonly<Record<string, readonly string[]>> = {
  "[data-u-comp=sheet-bar-append-button]": ["Add a sheet", "All sheets"],
  "section section > div > [data-u-comp=button]": ["Zoom out", "Zoom in", "Zoom"],
};

/** Gives the component's buttons under and above the cells their names. */
export function nameControls(element: HTMLElement): void {
  for (const [selector, labels] of Object.entries(names)) {
    element.querySelectorAll(selector).forEach((control, index) => {
      const label = labels[index];
      if (label !== undefined) control.setAttribute("aria-label", label);
    });
  }
}

import { splitNumberedName } from "../vocabulary/numbered-name";
import { keyOf } from "../vocabulary/words";

/** Which name of a list each way of writing belongs to, so that none belongs to two. */
export class ClaimedNames {
  private readonly owners = new Map<string, string>();

  /** @param numbering "numbered" where names may be known by their number or by their title alone */
  constructor(private readonly numbering?: "numbered") {}

  /**
   * Sets a name down, unless it is written like an earlier one.
   * @returns the earlier name; null where there is none
   */
  claimName(name: string): string | null {
    const earlier = this.keysOf(name).flatMap((key) => this.owners.get(key) ?? [])[0] ?? null;
    if (earlier === null) this.setDown(name, name);
    return earlier;
  }

  /**
   * Sets down what a name is also written as, unless it belongs to another name.
   * @returns the other name; null where there is none
   */
  claimWriting(text: string, name: string): string | null {
    const owners = this.keysOf(text).flatMap((key) => this.owners.get(key) ?? []);
    const other = owners.find((owner) => owner !== name) ?? null;
    if (other === null) this.setDown(text, name);
    return other;
  }

  private setDown(text: string, name: string): void {
    for (const key of this.keysOf(text)) this.owners.set(key, name);
  }

  private keysOf(text: string): string[] {
    if (!this.numbering) return [keyOf(text)];
    const { number, title } = splitNumberedName(text);
    const titleKey = keyOf(title).replace(/^to /, "");
    return [
      keyOf(text),
      ...(number === null ? [] : [`number ${number}`]),
      ...(titleKey === "" ? [] : [titleKey]),
    ];
  }
}

import { areaText } from "../model/areas";
import type { Area } from "../../core/workbook/types";
import { areaOf } from "./addressText";

/** The areas of `A1:A5 C1:C5`, as `sqref` lists them. */
export const areasOf = (list: string): Area[] =>
  list.split(/\s+/).flatMap((address) => areaOf(address) ?? []);

export const areaList = (areas: readonly Area[]) => areas.map((area) => areaText(area)).join(" ");

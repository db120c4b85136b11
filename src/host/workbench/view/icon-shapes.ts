import type { IconName } from "../../model/conditional-formats/types";

/** What an icon looks like, for whoever draws it. */
export type IconShape =
  /** Degrees to the right from upwards: 180 points downwards. */
  | { readonly kind: "arrow"; readonly turn: number; readonly color: string }
  | { readonly kind: "circle"; readonly color: string; readonly isFramed: boolean }
  | { readonly kind: "flag" | "diamond" | "dash"; readonly color: string }
  | { readonly kind: "triangle"; readonly isDown: boolean; readonly color: string }
  /** A sign in a filled circle, or by itself. */
  | {
      readonly kind: "cross" | "exclamation" | "check";
      readonly color: string;
      readonly isCircled: boolean;
    }
  /** So many of four parts are filled. */
  | { readonly kind: "bars" | "quarters" | "boxes"; readonly filled: number }
  /** The part of the star that is filled, 0 to 1. */
  | { readonly kind: "star"; readonly filled: number };

const red = "#D65532";
const yellow = "#EAC282";
const green = "#68A490";
const grey = "#808080";
const black = "#404040";

const arrows = (turns: readonly number[], colors: readonly string[]): IconShape[] =>
  turns.map((turn, index) => ({ kind: "arrow", turn, color: colors[index] ?? grey }));

const circles = (colors: readonly string[], isFramed = false): IconShape[] =>
  colors.map((color) => ({ kind: "circle", color, isFramed }));

const parts = (kind: "bars" | "quarters" | "boxes", counts: readonly number[]): IconShape[] =>
  counts.map((filled) => ({ kind, filled }));

const signs = (isCircled: boolean): IconShape[] => [
  { kind: "cross", color: red, isCircled },
  { kind: "exclamation", color: yellow, isCircled },
  { kind: "check", color: green, isCircled },
];

/** The sets of ECMA-376 part 1, 18.18.42 (ST_IconSetType), and those that came later, from the lowest icon up. */
const sets: Readonly<Record<string, readonly IconShape[]>> = {
  "3Arrows": arrows([180, 90, 0], [red, yellow, green]),
  "3ArrowsGray": arrows([180, 90, 0], []),
  "3Flags": [red, yellow, green].map((color) => ({ kind: "flag", color })),
  "3TrafficLights1": circles([red, yellow, green]),
  "3TrafficLights2": circles([red, yellow, green], true),
  "3Signs": [
    { kind: "diamond", color: red },
    { kind: "triangle", isDown: false, color: yellow },
    { kind: "circle", color: green, isFramed: false },
  ],
  "3Symbols": signs(true),
  "3Symbols2": signs(false),
  "3Stars": [0, 0.5, 1].map((filled) => ({ kind: "star", filled })),
  "3Triangles": [
    { kind: "triangle", isDown: true, color: red },
    { kind: "dash", color: yellow },
    { kind: "triangle", isDown: false, color: green },
  ],
  "4Arrows": arrows([180, 135, 45, 0], [red, yellow, yellow, green]),
  "4ArrowsGray": arrows([180, 135, 45, 0], []),
  "4RedToBlack": circles([black, "#B0B0B0", "#E8A9A0", red]),
  "4Rating": parts("bars", [1, 2, 3, 4]),
  "4TrafficLights": circles([black, red, yellow, green]),
  "5Arrows": arrows([180, 135, 90, 45, 0], [red, yellow, yellow, yellow, green]),
  "5ArrowsGray": arrows([180, 135, 90, 45, 0], []),
  "5Rating": parts("bars", [0, 1, 2, 3, 4]),
  "5Quarters": parts("quarters", [0, 1, 2, 3, 4]),
  "5Boxes": parts("boxes", [0, 1, 2, 3, 4]),
};

/** The look of an icon; a grey circle where its set is not known. */
export function iconShape({ set, index }: IconName): IconShape {
  return sets[set]?.[index] ?? { kind: "circle", color: grey, isFramed: false };
}

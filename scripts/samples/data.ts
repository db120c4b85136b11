import administrationFile from "../../samples/data/administration.json";
import commentaryFile from "../../samples/data/commentary.json";
import indicatorsFile from "../../samples/data/indicators.json";
import seriesFile from "../../samples/data/series.json";
import summaryFile from "../../samples/data/summary.json";
import type { Polarity } from "../../src/core/trend/types";
import { hertfordshire } from "../../src/core/vocabulary";

/** One figure as the 2022-23 report printed it, mistakes included. */
export interface PublishedMeasure {
  /** `6a`, `14`. */
  readonly id: string;
  /** "" where the indicator has one measure only. */
  readonly label: string;
  readonly polarity: Polarity;
  readonly previous: string;
  readonly latest: string;
  /** The arrow as printed: `↔` where the report printed `↔`, "" where it printed none. */
  readonly direction: string;
}

export interface PublishedIndicator {
  readonly number: number;
  readonly ambition: number;
  readonly indicator: string;
  readonly outcomeBees: readonly string[];
  readonly corporatePriorities: readonly string[];
  readonly measures: readonly PublishedMeasure[];
}

/** Paragraphs and bullets (`• …`) about an indicator, in our words. */
export interface Narrative {
  readonly commentary: readonly string[];
  readonly actions: readonly string[];
}

/** What analysts keep beside the figures. Made up: the report says nothing of it. */
export interface Administration {
  readonly lead: string;
  readonly source: string;
  /** ISO date. */
  readonly updated: string;
  readonly notes: string;
}

/** The 40 indicators in the order of the report. */
export const indicators = indicatorsFile as readonly PublishedIndicator[];

export const series = seriesFile;
export const summary = summaryFile;

/** Commentary of an indicator, and its actions to address decline (none where the report has none). */
export function narrativeOf(number: number): Narrative {
  const found: Readonly<Partial<Record<string, Partial<Narrative>>>> = commentaryFile;
  const { commentary = [], actions = [] } = existing(found[number], number);
  return { commentary, actions };
}

export function administrationOf(number: number): Administration {
  const found: Readonly<
    Partial<Record<string, Omit<Administration, "notes"> & { notes?: string }>>
  > = administrationFile;
  return { notes: "", ...existing(found[number], number) };
}

/** `Ambition 1 – To meet the needs …` */
export function ambitionHeading(number: number): string {
  return existing(
    hertfordshire.ambitions.find((ambition) => ambition.number === number),
    number,
  ).name;
}

function existing<T>(found: T | undefined, number: number): T {
  if (found === undefined) throw new Error(`samples/data has nothing about ${number}.`);
  return found;
}

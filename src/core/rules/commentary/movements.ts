/**
 * What a word says about a figure: `up` and `down` are about the number, `better` and `worse` about the
 * performance; `decline` may be either.
 */
export type Movement = "up" | "down" | "better" | "worse" | "decline";

const words: Readonly<Record<Movement, string>> = {
  up: "increas(?:e|es|ed|ing)|rose|risen|rises?|rising|grew|grown|grows?|growing|growth|climb(?:s|ed|ing)?|jump(?:s|ed)?|soar(?:s|ed|ing)?|surg(?:es|ed|ing)|spik(?:es|ed|ing)|widened|doubled|(?:went|gone|going|goes|moved) up|up",
  down: "decreas(?:e|es|ed|ing)|fell|fallen|falls?|falling|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing|tion)|dipp?(?:s|ed)?|shr(?:ank|unk|inks|inking)|plummet(?:s|ed|ing)?|plung(?:es|ed|ing)|tumbl(?:es|ed|ing)|narrowed|halved|(?:went|gone|going|goes|moved|come|came) down|down",
  better: "improv(?:e|es|ed|ing|ement)|(?:got|gotten|become) better",
  worse: "worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion)|(?:got|gotten|become) worse",
  decline: "declin(?:e|es|ed|ing)",
};

/** A word of movement; which one, `movementOf` tells. Has no groups. */
export const movementWord = `(?:${Object.values(words).join("|")})`;

const exactly = Object.entries(words).map(
  ([movement, pattern]) => [movement as Movement, new RegExp(`^(?:${pattern})$`, "u")] as const,
);

/** What a word that `movementWord` matched says; null for any other text. */
export function movementOf(word: string): Movement | null {
  return exactly.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

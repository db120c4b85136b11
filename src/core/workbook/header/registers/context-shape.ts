import { named, type RegisterShape } from "./shape";

/** What the columns of the context table hold. */
export type ContextRole =
  "theme" | "title" | "local" | "national" | "difference" | "period" | "source" | "other";

const contextWords =
  /\b(?:about|context\w*|profile|facts?|at a glance|demograph\w*|population|our (?:county|area|city|borough|district)|local (?:picture|needs)|needs assessment|key figures|deprivation)\b/;

const nation =
  "(?:england|national|english|nationally|uk|great britain|gb|wales|england and wales)";
const area =
  "(?:hertfordshire|herts|hcc|local|locally|county|council|borough|city|district|local authority|la|local area|our (?:county|area|council))";
/** What may stand before or behind the name of an area: the time of its figures. */
const time =
  "(?:\\d{1,4}|q[1-4]|mid|as at|year end(?:ing)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const region =
  "(?:east of england|eastern|(?:north|south) (?:east|west)|(?:east|west) midlands|yorkshire and (?:the )?humber|yorkshire|(?:greater |inner |outer )?london|region|regional)";
const figure =
  "(?: (?:average|figure|figures|value|rate|level|data|result|%|percentage|mean|position|county))*";

/** Local figures beside national ones, each with its period and source. */
export const contextShape: RegisterShape<ContextRole> = {
  kind: "context",
  names: [
    ...named("theme", [
      0.9,
      "themes?",
      "sections?",
      "topics?",
      "headings?",
      "domains?",
      "groups?",
      "category",
      "categories",
    ]),
    ...named(
      "title",
      [
        1,
        "(?:context(?:ual)? )?(?:indicators?|measures?|figures?|facts?|statistics?|metrics?)",
        "what",
        "what (?:it|this) (?:is|says|shows|measures)",
      ],
      [
        0.85,
        "descriptions?",
        "title",
        "name",
        "headlines?",
        "statements?",
        "details?",
        "context",
        "data item",
        "items?",
      ],
      [0.6, "topics?", "themes?", "category"],
    ),
    ...named(
      "local",
      [1, `(?:${time} )*${area}${figure}(?: ${time})*`],
      [0.6, "value", "figure", "latest(?: data| figure| value)?"],
    ),
    ...named("national", [
      1,
      `(?:${time} )*(?:the )?${nation}${figure}(?: ${time})*`,
      `average for ${nation}`,
    ]),
    ...named("difference", [
      1,
      `(?:${time} )*(?:% |percentage )?(?:points? )?(?:difference|diff|gap|variance)(?: .*)?`,
      "(?:percentage|%) points?(?: .*)?",
      "pp",
      "ppts?",
      `(?:difference|gap|compared|comparison) (?:to|from|with|against|between) .*`,
    ]),
    ...named("period", [
      1,
      "(?:time |data |reporting |reference )?periods?",
      "years?",
      "dates?",
      "as at",
      "(?:data|reference) (?:date|year)",
      "when",
      "period covered",
      "year of data",
    ]),
    ...named("source", [
      1,
      "(?:data )?sources?(?: of (?:data|figures?))?",
      "source data",
      "data from",
      "taken from",
      "publication",
    ]),
    ...named("other", [
      0.9,
      "no|ref|id|number|rank|quartile|notes?|comments?|commentary|frequency|lead|owner|updated|last updated|unit|units",
      ".*\\bneighbours?\\b.*",
      `(?:${time} )*(?:the )?${region}(?: region)?${figure}(?: ${time})*`,
    ]),
  ],
  many: new Set(["other"]),
  standIns: [],
  unnamedFigures: "local",
  unnamedTitles: "title",
  isRegister: ({ has, titles }) =>
    has("title") &&
    has("local") &&
    has("national") &&
    (has("difference") || (has("period") && has("source")) || contextWords.test(titles)),
};

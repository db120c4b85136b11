export {
  courseOf,
  wantedByPromise,
  type Course,
  type CourseVerdict,
  type MeasureCourse,
} from "./course";
export {
  coverageInSteps,
  coverageOf,
  coverageState,
  coverageStates,
  unusedMeasures,
  type Coverage,
  type CoverageRow,
  type CoverageState,
} from "./coverage";

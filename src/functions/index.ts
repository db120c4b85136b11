// First script of the page: the functions are known to Excel as soon as it has run.
import { associate, type CustomFunction, type LoadedFunction } from "./associate";
import { figureFunctions } from "./figure-functions";

/** CHECK brings the rules, which weigh more than all the rest: they are loaded when a formula first asks for them. */
const check: LoadedFunction = async (...parameters) => {
  const loaded = await import(/* webpackChunkName: "check-function" */ "./check-function");
  const implementation: CustomFunction = loaded.check;
  return implementation(...parameters);
};

associate({ ...figureFunctions, CHECK: check });

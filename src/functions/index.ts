// Entry of the page's script for custom functions: the functions are known to Excel as soon as it has run.
import { associateFunctions } from "./associate";

associateFunctions();

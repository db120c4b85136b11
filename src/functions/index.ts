// First script of the page: the functions of figures are known to Excel as soon as it has run.
import { associate } from "./associate";
import { figureFunctions } from "./figure-functions";

associate(figureFunctions);

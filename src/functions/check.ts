// Second script of the page, before the pane's: CHECK brings the rules, which weigh as much as all the rest.
import { associate } from "./associate";
import { check } from "./check-function";

associate({ CHECK: check });

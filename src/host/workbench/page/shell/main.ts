import { createConnection } from "./connection";
import { make } from "./dom";
import { createShell } from "./shell";
import "./shell.css";
import "./menus.css";
import "./ribbon.css";
import "./notices.css";

const connection = createConnection();
createShell(connection).then(
  (shell) => {
    document.body.append(shell);
    connection.open();
  },
  (error: Error) => document.body.append(make("p", {}, { role: "alert" }, [error.message])),
);

/** Makes a program believe that it runs on Linux, where there is no Excel. */
Object.defineProperty(process, "platform", { value: "linux" });

import description from "../../package.json";

/** Version of the add-in. */
export const addinVersion: string = description.version;

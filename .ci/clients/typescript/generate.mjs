// Writes the types of a document, with two changes to what the generator's command makes of it: a file is a `Blob` and no
// string, and what has a default need not be sent.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const [document, types] = process.argv.slice(2);
const transform = (schema) => schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined;
const written = await openapiTS(await readFile(document, "utf8"), { transform, defaultNonNullable: false });
await writeFile(types, astToString(written));

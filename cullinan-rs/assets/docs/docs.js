// Starts Swagger UI on the document that the page names.
const place = document.querySelector("#docs");

// The document's paths begin at the application's root. Where a proxy serves it under a prefix, only the browser knows it.
function atPrefix(description) {
  const prefix = new URL(place.dataset.root, location.href).pathname.replace(/\/$/, "");
  const servers = description.servers ?? [];
  const isHere = servers.length === 0 || (servers.length === 1 && servers[0].url === "/");
  if (prefix === "" || !isHere) return description;
  return { ...description, servers: [{ url: prefix }] };
}

try {
  const answer = await fetch(place.dataset.document);
  if (!answer.ok) throw new Error(`the answer is ${answer.status}`);
  const spec = atPrefix(await answer.json());
  place.textContent = "";
  place.className = "";
  SwaggerUIBundle({
    spec,
    domNode: place,
    deepLinking: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
    // The rules of parameters.
    showCommonExtensions: true,
    validatorUrl: null,
    // Beside this script, wherever a proxy serves it.
    oauth2RedirectUrl: new URL("oauth2-redirect.html", import.meta.url).href,
  });
} catch (error) {
  place.textContent = `The document cannot be shown: ${error.message}`;
}

// Compiled, never run: what a newsroom's tool would write against the generated client.
import type { components, paths } from "./generated";

type Quote = components["schemas"]["Quote"];
type Post = paths["/v1/articles"]["post"];
type Search = paths["/v1/quotes"]["get"];

export const article: Post["requestBody"]["content"]["application/json"] = {
  text: "“De brug gaat dit jaar nog dicht”, zegt wethouder Karin Bos.",
  medium: "De Dorpsbode",
  publishedOn: "2026-03-02",
};

export const search: Search["parameters"]["query"] = { q: "brug", speaker: ["Bos"], kind: ["direct"], from: "2026-01-01", highlight: true };

export const confirm: paths["/v1/quotes/{id}"]["patch"]["requestBody"]["content"]["application/merge-patch+json"] = { review: "confirmed" };

export function cite(quote: Quote): string {
  const who = quote.speaker?.name ?? "unknown";
  return `${who} (${quote.date ?? "no date"}): ${quote.text} — ${quote.source.title ?? quote.source.url ?? quote.source.citation}`;
}

export function wrong(problem: components["schemas"]["Problem"]): string[] {
  return (problem.errors ?? []).map((error) => `${error.pointer ?? error.parameter}: ${error.detail}`);
}

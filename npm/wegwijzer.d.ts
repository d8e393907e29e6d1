// Wegwijzer's engine alone: which funding option pays for better or preventive care in Dutch primary care, and why.
//
// What comes out is what the command line prints with `--format json`; those types are generated from the JSON Schemas in
// schema/, which the program's own tests hold its output against. Days are `YYYY-MM-DD`, from 1900 to 2199; the day of
// use (`asOf`) is today where it is left out.
import type { Advice, Comparison, Edition, NextQuestion, Plan, QuestionCatalogue, SearchResults } from "./shapes.js";

export type * from "./shapes.js";

/**
 * Facts that are known, by the ids of `questions()`; those unanswered are absent (or undefined, or null). An unknown
 * fact or an impossible value is an error.
 */
export type Answers = { [fact: string]: boolean | number | string | string[] | null | undefined };

export type ErrorCode =
  /** The edition does not load. */
  | "invalid_edition"
  /** An unknown fact or an impossible value. */
  | "invalid_answers"
  /** Anything else that was asked wrongly: a day that does not exist, nothing to look for. */
  | "invalid_request"
  /** An id that the edition does not have. */
  | "not_found"
  /** A file of the package that can't be fetched, or a module that does not run here. */
  | "not_loaded"
  /** The engine itself gave up, for want of memory. Make another advisor. */
  | "failed";

/** One thing that is wrong. */
export interface Problem {
  /** A file of the edition; "" elsewhere. */
  file: string;
  /** A JSON Pointer (RFC 6901) to it, into the file, the answers or what was asked; "" for the whole. */
  pointer: string;
  message: string;
}

export class WegwijzerError extends Error {
  readonly name: "WegwijzerError";
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
}

/** Which options to put side by side: those of a sector, those by a route, or those listed. */
export type Comparing = (
  | { sector: string; route?: undefined; options?: undefined }
  | { route: string; sector?: undefined; options?: undefined }
  | { options: string[]; sector?: undefined; route?: undefined }
) & {
  /** Leave out what is the same for all. */
  differences?: boolean;
  asOf?: string;
};

/** Which option to carry out, and when. */
export interface Undertaking {
  option: string;
  /** The first day of delivery. */
  start: string;
  answers?: Answers;
  asOf?: string;
}

/** What can be asked of one edition. Every function may throw a WegwijzerError. */
export interface Advisor {
  /** Which options fit these answers, and why. */
  advise(answers: Answers, options?: { asOf?: string }): Advice;
  /** The unanswered question that settles most; null where no answer can change a verdict any more. */
  nextQuestion(answers: Answers, options?: { asOf?: string }): NextQuestion | null;
  /** Options side by side, a row an aspect. */
  compare(comparing: Comparing): Comparison;
  /** The dated checklist of an option. */
  plan(undertaking: Undertaking): Plan;
  /** The same as the text of an iCalendar file (RFC 5545). */
  calendar(undertaking: Undertaking): string;
  /** What the edition says about a few words; the best `limit` things (20). */
  search(words: string, options?: { limit?: number }): SearchResults;
  /** What can be answered: facts, prompts, choices. */
  questions(): QuestionCatalogue;
  /** The whole edition. */
  content(): Edition;
}

export interface Sources {
  /**
   * The edition: as an object or JSON text (what `content()` gives, or a bundle of its files), or where to fetch it.
   * Default: data/edition.json of this package.
   */
  edition?: object | string | URL | Response;
  /** The module: compiled, its bytes, or where to fetch it. Default: engine.wasm of this package. */
  wasm?: WebAssembly.Module | BufferSource | URL | Response;
}

/** Loads an edition. Each advisor is apart from all others: there may be several, of different editions. */
export function createAdvisor(sources?: Sources): Promise<Advisor>;

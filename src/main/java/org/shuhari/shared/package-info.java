/**
 * What every feature needs and none owns: the use-case stereotype, the clock, ids, problems, and in its rooms the
 * data source ({@code data}), strict JSON and problem answers ({@code rest}) and page helpers ({@code web}).
 *
 * <p>A leaf: it imports no feature. A class belongs here only when at least three features use it.
 *
 * <p>Decisions:
 * <ul>
 *   <li>{@link org.shuhari.shared.Problem} carries the name and the HTTP status of a refusal. The pages show the same
 *       sentence, so model, API and pages never disagree about what went wrong. Rejected: a second family of
 *       exceptions for HTTP, which would only repeat the first.</li>
 *   <li>Words come from bundles, in the language of {@link org.shuhari.shared.ReaderLanguage}: pages name a bundle in their
 *       expressions, Java asks {@link org.shuhari.shared.Wordings} or, for days, {@link org.shuhari.shared.web.Days}. Nothing that
 *       outlives a request keeps words. The start makes the JVM's own language English, or Faces would fall back to the host's.</li>
 *   <li>A problem's sentence is an English literal where it is refused, and what the API answers. Pages show it through
 *       {@link org.shuhari.shared.ProblemWords}, which finds it in the bundle {@code problems}. Rejected: a key at each refusal (the
 *       model would carry a language it does not speak, and 200 places would change for one room); sentences as keys in the
 *       file of translations (no tool for bundles reads them). A test reads every sentence out of the sources and fails for one
 *       that has no translation.</li>
 *   <li>JSON is read by {@link org.shuhari.shared.rest.JsonInput} on JSON-P, field by field, because the contract wants
 *       every violation at once and JSON-B binds leniently (a number becomes a string, a fraction is cut off).</li>
 *   <li>Instants are cut to milliseconds where they are made, so that what is stored, hashed and answered is the
 *       same value on both databases.</li>
 * </ul>
 */
package org.shuhari.shared;

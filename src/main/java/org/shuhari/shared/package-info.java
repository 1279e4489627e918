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
 *   <li>JSON is read by {@link org.shuhari.shared.rest.JsonInput} on JSON-P, field by field, because the contract wants
 *       every violation at once and JSON-B binds leniently (a number becomes a string, a fraction is cut off).</li>
 *   <li>Instants are cut to milliseconds where they are made, so that what is stored, hashed and answered is the
 *       same value on both databases.</li>
 * </ul>
 */
package org.shuhari.shared;

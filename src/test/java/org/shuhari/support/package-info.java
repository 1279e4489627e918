/**
 * What the tests stand on: a database of either kind, the real server with the real WAR as a child process, people made
 * for one test, and a client that speaks the contract.
 *
 * <p>{@code -Ddatabase=h2|postgresql} says which database; the build runs every {@code *IT} against both, in two
 * JVMs side by side. One server serves all tests of a JVM ({@link org.shuhari.support.Shuhari}), so a test makes its own people
 * ({@link org.shuhari.support.Organisation}) and leaves those of others alone. Tests that must be inside the server
 * (moving the clock, looking at beans) are Arquillian tests and deploy the same WAR.
 */
package org.shuhari.support;

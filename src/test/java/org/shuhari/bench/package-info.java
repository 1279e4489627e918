/**
 * What requests cost: a client that measures, kept beside the tests because it uses their server, databases and people.
 * Nothing here is a test; {@code scripts/bench} runs it.
 */
package org.shuhari.bench;

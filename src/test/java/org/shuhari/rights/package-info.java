/**
 * Who may do what: one table ({@code rights.txt}), each of its cells tried over HTTP. An address of the contract or a page
 * without a row fails the test, so nothing new is forgotten.
 */
package org.shuhari.rights;

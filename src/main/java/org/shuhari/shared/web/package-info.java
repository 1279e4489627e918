/** What several features' pages need: dates in words, marked fields, refusals shown as messages, and error pages. */
package org.shuhari.shared.web;

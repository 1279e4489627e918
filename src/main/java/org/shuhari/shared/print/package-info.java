/**
 * Documents to be printed: their type, and what every writer of them needs.
 *
 * <p>Decision: one font for all, DejaVu Sans, embedded with the characters a document uses. It has Latin with all of Polish and
 * Turkish, Greek, Cyrillic and many more; a character it does not have is drawn as a box, counted, and told in the document.
 */
package org.shuhari.shared.print;

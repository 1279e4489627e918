/** The ledger's page. */
package org.shuhari.ledger.web;

package org.shuhari.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A collection of use cases: each public method is one transaction, rolled back by any {@link Problem}.
 *
 * <p>A writing use case keeps the order of the design: lock the learner's row, check the rules, write the facts and
 * flush, then append to the ledger (which locks its head) as the last step before the commit.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}

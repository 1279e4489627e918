package org.shuhari.operations;

/** Why it is not done, in a sentence for the person at the terminal. */
final class Refusal extends RuntimeException {

    Refusal(String sentence) {
        super(sentence);
    }
}

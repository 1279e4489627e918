package org.shuhari.people;

/** Ends a job's work from within, so that its transaction is rolled back. */
final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobStopped() {
        super("the job was stopped");
    }
}

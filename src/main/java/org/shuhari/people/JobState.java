package org.shuhari.people;

/** How far a {@link Job} is. */
public enum JobState {
    /** Under way. */
    RUNNING,
    /** Complete; its result tells the rest. */
    DONE,
    /** Stopped because somebody asked so; it left nothing. */
    STOPPED,
    /** Ended by something else, such as the end of its node; it left nothing. */
    INTERRUPTED;

    /** As the contract writes it. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package org.shuhari.people;

import jakarta.json.JsonObject;
import org.shuhari.shared.sheet.SheetForm;

/**
 * A kind of import of files. The steps are the same for all of them ({@link ImportFlow}): the file is looked at, imported just
 * as it was looked at, followed, stopped, come back to. Each kind says what its files hold and what becomes of the rows. Rights
 * are the caller's to check: a job has nobody signed in.
 *
 * @param <R> what it tells
 */
public interface FileImport<R extends ImportOutcome> {

    /** The word for its jobs, such as {@code people-import}. */
    String kind();

    /** The page on which HR takes its steps. */
    String page();

    /** What its files may be. */
    SheetForm form();

    /** What the import of a file would change; nothing is stored. */
    R preview(ImportFile file, Progress progress);

    /** Imports a file; with any fault in it nothing is stored. */
    R run(ImportFile file, Progress progress);

    /** What {@link ImportOutcome#json} told. */
    R outcome(JsonObject told);
}

package org.shuhari.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shuhari.practice.Attached;
import org.shuhari.practice.Attachments;

/** A person's data as one archive: to be read by machines, to be read by people, and the photos. */
@ApplicationScoped
public class DataZip {

    @Inject
    private DataJson json;

    @Inject
    private RecordPdf pdf;

    @Inject
    private Attachments attachments;

    /** Leaves the stream open. Holds one photo at a time. */
    public void write(OwnData.Kept data, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("data.json"));
        json.write(data, zip);
        zip.putNextEntry(new ZipEntry("record.pdf"));
        pdf.write(data, zip);
        for (Attached attached : attachments.of(data.person())) {
            zip.putNextEntry(new ZipEntry(attached.fileName()));
            zip.write(attachments.read(data.person(), attached.id()).bytes());
        }
        zip.finish();
    }
}

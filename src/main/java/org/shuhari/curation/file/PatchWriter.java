package org.shuhari.curation.file;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuhari.curation.Part;
import org.shuhari.curation.Proposal;

/**
 * Accepted proposals as a patch to the catalog's folder, in the form {@code git apply} and {@code patch -p1} take. Proposed words
 * stand in their place; what has none becomes a comment at the head of the file, for whoever writes it. What the folder says
 * already is no longer in the patch.
 */
@ApplicationScoped
public class PatchWriter {

    private static final int CONTEXT = 3;
    private static final int WIDTH = 110;

    /**
     * @param folder the catalog's
     * @param versions by skill, the version in force: another text of a criterion raises it, once
     * @return an empty text when the folder says all of it already
     */
    public String patch(Path folder, List<Proposal> proposals, Map<String, Integer> versions) {
        Map<Path, String> before = new LinkedHashMap<>();
        Map<Path, YamlText> after = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Optional<Path> file = file(folder, proposal);
            if (file.isEmpty()) {
                notes.add("# " + proposal.target() + " has no file in the folder: " + oneLine(proposal.what()));
                continue;
            }
            String text = before.computeIfAbsent(file.get(), PatchWriter::read);
            YamlText yaml = after.computeIfAbsent(file.get(), path -> new YamlText(text));
            write(yaml, proposal, versions);
        }
        StringBuilder patch = new StringBuilder();
        notes.forEach(note -> patch.append(note).append('\n'));
        after.forEach((path, yaml) -> patch.append(diff(folder.relativize(path), before.get(path), yaml.text())));
        return patch.toString();
    }

    private static void write(YamlText yaml, Proposal proposal, Map<String, Integer> versions) {
        if (proposal.words().isEmpty()) {
            if (!yaml.text().contains(proposal.id().toString())) {
                yaml.comment(comment(proposal));
            }
            return;
        }
        proposal.words().forEach((name, words) -> {
            if (name.equals(Part.TIP)) {
                addTip(yaml, words);
            } else if (name.equals(Part.SKILLS)) {
                skills(yaml, words.lines().toList());
            } else if (!Optional.of(words).equals(yaml.value(name)) && yaml.write(name, words) && name.contains("/")) {
                raise(yaml, versions.getOrDefault(proposal.target(), 0));
            }
        });
    }

    private static void addTip(YamlText yaml, String tip) {
        if (!yaml.values("tips").contains(tip)) {
            yaml.add("tips", tip);
        }
    }

    /** The new ones come in before the others go, so that the list is never without any. */
    private static void skills(YamlText yaml, List<String> wanted) {
        List<String> there = yaml.values("skills");
        wanted.stream().filter(skill -> !there.contains(skill)).forEach(skill -> yaml.add("skills", skill));
        there.stream().filter(skill -> !wanted.contains(skill)).forEach(skill -> yaml.remove("skills", skill));
    }

    /** One version above the one in force, whatever number of criteria differ. */
    private static void raise(YamlText yaml, int inForce) {
        int now = yaml.value("version").map(Integer::parseInt).orElse(inForce);
        yaml.write("version", Math.max(now, inForce + 1));
    }

    private static List<String> comment(Proposal proposal) {
        List<String> lines =
                new ArrayList<>(List.of("Accepted proposal " + proposal.id() + ", still to be written in:"));
        lines.addAll(YamlWords.wrapped("What: " + oneLine(proposal.what()), WIDTH));
        lines.addAll(YamlWords.wrapped("Why: " + oneLine(proposal.why()), WIDTH));
        lines.addAll(YamlWords.wrapped("What the customer gains: " + oneLine(proposal.gain()), WIDTH));
        return lines;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\uFEFF]+", " ");
    }

    private static Optional<Path> file(Path folder, Proposal proposal) {
        String name = proposal.target() + ".yaml";
        if (proposal.about() == Proposal.About.JOB_ROLE) {
            return Optional.of(folder.resolve("job-roles").resolve(name)).filter(Files::isRegularFile);
        }
        try (Stream<Path> groups = Files.list(folder.resolve("skills"))) {
            return groups.sorted()
                    .map(group -> group.resolve(name))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String diff(Path file, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        String name = file.toString().replace('\\', '/');
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return String.join("\n", diff) + "\n";
    }

    /** The last line of a file without a line's end carries the mark that the format has for it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (text.endsWith("\n")) {
            lines.remove(lines.size() - 1);
        } else {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\n\\ No newline at end of file");
        }
        return lines;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

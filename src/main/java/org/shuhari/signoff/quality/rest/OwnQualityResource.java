package org.shuhari.signoff.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.shuhari.signoff.quality.FirstTime;
import org.shuhari.signoff.quality.OwnQuality;
import org.shuhari.signoff.quality.Quality;
import org.shuhari.signoff.quality.Spread;

/** {@code /coach/quality}: for the caller alone. */
@Path("/coach/quality")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnQualityResource {

    @Inject
    private OwnQuality quality;

    /** The coach's figures. */
    public record QualityJson(LocalDate since, FirstTimeJson firstTime, List<SkillJson> skills) {

        static QualityJson of(Quality quality) {
            return new QualityJson(
                    quality.since(),
                    FirstTimeJson.of(quality.all()),
                    quality.skills().stream().map(SkillJson::of).toList());
        }
    }

    /** Of so many first requests, how many were confirmed; the share in per cent. */
    public record FirstTimeJson(int confirmed, int of, int share) {

        static FirstTimeJson of(FirstTime first) {
            return first == null ? null : new FirstTimeJson(first.confirmed(), first.of(), first.share());
        }
    }

    /** One skill. */
    public record SkillJson(String skill, FirstTimeJson firstTime, SpreadJson spread) {

        static SkillJson of(Quality.OfSkill skill) {
            return new SkillJson(skill.skill(), FirstTimeJson.of(skill.own()), SpreadJson.of(skill.spread()));
        }
    }

    /** The shares of all its coaches, in per cent. */
    public record SpreadJson(int coaches, int lowest, int median, int highest) {

        static SpreadJson of(Spread spread) {
            return spread == null
                    ? null
                    : new SpreadJson(spread.coaches(), spread.lowest(), spread.median(), spread.highest());
        }
    }

    @GET
    public QualityJson own() {
        return QualityJson.of(quality.read());
    }
}

package org.shuhari;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;

/** The house of the design, checked. Each rule was seen to fail before it was kept. */
@DisplayName("The house")
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.shuhari");

    @Test
    @DisplayName("a feature imports only those the design allows")
    void imports() {
        modules()
                .definedByPackages("org.shuhari.(*)..")
                .should()
                .respectTheirAllowedDependencies(
                        allow().fromModule("ledger")
                                .toModules("shared")
                                .fromModule("catalog")
                                .toModules("shared")
                                .fromModule("people")
                                .toModules("ledger", "catalog", "shared")
                                .fromModule("mastery")
                                .toModules("people", "ledger", "catalog", "shared")
                                .fromModule("practice")
                                .toModules("mastery", "people", "ledger", "catalog", "shared")
                                .fromModule("signoff")
                                .toModules("practice", "mastery", "people", "ledger", "catalog", "shared")
                                .fromModule("gaps")
                                .toModules("mastery", "people", "ledger", "catalog", "shared")
                                .fromModule("curation")
                                .toModules("mastery", "people", "ledger", "catalog", "shared")
                                .fromModule("notices")
                                .toModules("signoff", "practice", "mastery", "people", "ledger", "catalog", "shared")
                                .fromModule("exchange")
                                .toModules(
                                        "curation",
                                        "gaps",
                                        "signoff",
                                        "practice",
                                        "mastery",
                                        "people",
                                        "ledger",
                                        "catalog",
                                        "shared")
                                .fromModule("access")
                                .toModules("notices", "people", "ledger", "shared")
                                .fromModule("operations")
                                .toModules("shared")
                                .fromModule("demo")
                                .toModules(
                                        "access",
                                        "exchange",
                                        "notices",
                                        "curation",
                                        "gaps",
                                        "signoff",
                                        "practice",
                                        "mastery",
                                        "people",
                                        "ledger",
                                        "catalog",
                                        "shared"),
                        consideringOnlyDependenciesInAnyPackage("org.shuhari.."))
                .because("the table of the design says who may import whom; shared is a leaf")
                .check(HOUSE);
    }

    @Test
    @DisplayName("features stand in no ring")
    void noRings() {
        slices().matching("org.shuhari.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that needs itself through another cannot be read, tested or replaced alone")
                .check(HOUSE);
    }

    @Test
    @DisplayName("a model knows nothing of the ways in")
    void modelBelowRooms() {
        noClasses()
                .that(resideInAPackage("org.shuhari..").and(not(resideInAnyPackage("..web..", "..rest..", "..file.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..shuhari..web..", "..shuhari..rest..", "jakarta.faces..", "jakarta.ws.rs..")
                .because("the same use cases serve pages and API")
                .check(HOUSE);
    }

    @Test
    @DisplayName("the implementation of JSON is looked for once")
    void jsonOnce() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Json.class)
                .because("each of its calls looks through every library of the server; JsonParts has looked")
                .check(HOUSE);
    }

    @Test
    @DisplayName("views and resources never touch the EntityManager")
    void roomsWithoutDatabase() {
        noClasses()
                .that(resideInAnyPackage("..web..", "..rest..", "..file.."))
                .should()
                .dependOnClassesThat(describe(
                        "EntityManager or JDBC",
                        (JavaClass c) -> c.isAssignableTo(EntityManager.class)
                                || c.getPackageName().startsWith("java.sql")))
                .because("rules and transactions live in the model's collections")
                .check(HOUSE);
    }

    @Test
    @DisplayName("a room is entered from its own feature or from outside the house, never from another feature")
    void roomsArePrivate() {
        for (String room : new String[] {"web", "rest", "file"}) {
            slices().matching("org.shuhari.(*)." + room + "..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            resideInAPackage("org.shuhari.."), resideInAPackage("org.shuhari.shared.." + room + ".."))
                    .because("features talk through their models; shared rooms are for all")
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    @DisplayName("the time comes from the organisation's clock")
    void time() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(OrganisationClock.class)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a moved clock must move everything, and days are those of the organisation's zone")
                .check(HOUSE);
    }

    @Test
    @DisplayName("ids are made in one place")
    void ids() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Ids.class)
                .should()
                .callMethod(UUID.class, "randomUUID")
                .because("what an id is, is decided once")
                .check(HOUSE);
    }

    @Test
    @DisplayName("names say what a thing is in the business's words")
    void names() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Entity")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .because("these words say how a thing is built, not what it is")
                .check(HOUSE);
    }

    @Test
    @DisplayName("nothing is remembered in static variables")
    void noStaticState() {
        fields().that()
                .areStatic()
                .and(describe(
                        "are written in the source",
                        field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .because("several nodes and several tests share nothing through a class")
                .check(HOUSE);
    }

    @Test
    @DisplayName("beans of pages pair with their page by name")
    void viewNames() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.inject.Named")
                .should()
                .resideInAPackage("..web..")
                .because("who reads a page finds its bean by path and name")
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}

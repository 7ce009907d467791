package io.vention.micronaut.processor;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.vention.micronaut.processor.schema.FieldNumbers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What each step of the processor's pipeline may use. */
class ArrowsTest {

  private static final String RUN_TIME = "io.vention.micronaut";
  private static final String ROOT = RUN_TIME + ".processor";
  private static final String SCHEMA = ROOT + ".schema..";
  private static final String SCAN = ROOT + ".scan..";
  private static final String WRITE = ROOT + ".write..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void theClassesThatAreCheckedAreThere() {
    assertThat(CLASSES.contain(FieldNumbers.class)).isTrue();
  }

  @Test
  void everyPackageHasItsPlaceInThePipeline() {
    noClasses().should().resideOutsideOfPackages(ROOT, SCHEMA, SCAN, WRITE).check(CLASSES);
  }

  @Test
  void theModelUsesNoOtherStep() {
    noUse(SCHEMA, ROOT, SCAN, WRITE).check(CLASSES);
  }

  @Test
  void scanningAndWritingKnowOnlyTheModel() {
    noUse(SCAN, ROOT, WRITE).check(CLASSES);
    noUse(WRITE, ROOT, SCAN).check(CLASSES);
  }

  @Test
  void noTwoStepsUseEachOther() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheVisitorAndTheScanSeeElements() {
    noUse(SCHEMA, "io.micronaut.inject.ast..").check(CLASSES);
    noUse(WRITE, "io.micronaut.inject.ast..").check(CLASSES);
  }

  @Test
  void ofTheRunTimeOnlyTheRootCodecsAndSchemaAreUsed() {
    noClasses()
        .should(
            dependOnClassesThat(
                JavaClass.Predicates.resideInAPackage(RUN_TIME + "..")
                    .and(
                        JavaClass.Predicates.resideOutsideOfPackages(
                            RUN_TIME, RUN_TIME + ".codec..", RUN_TIME + ".schema..", ROOT + ".."))))
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    assertThat(CLASSES)
        .extracting(JavaClass::getPackage)
        .allSatisfy(
            found ->
                assertThat(found.tryGetPackageInfo())
                    .as("package-info of %s", found.getName())
                    .hasValueSatisfying(
                        info -> assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue()));
  }

  private static ArchRule noUse(String user, String... used) {
    return noClasses()
        .that()
        .resideInAPackage(user)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(used)
        .allowEmptyShould(true);
  }
}

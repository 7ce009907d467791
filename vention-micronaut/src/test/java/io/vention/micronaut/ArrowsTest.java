package io.vention.micronaut;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each package may use: those before it, and only those. */
class ArrowsTest {

  private static final String ROOT = "io.vention.micronaut";

  /** From the one that uses nothing of ours to the one that may use all. */
  private static final List<String> PACKAGES =
      List.of(
          ROOT,
          ROOT + ".codec..",
          ROOT + ".schema..",
          ROOT + ".stream..",
          ROOT + ".call..",
          ROOT + ".protocol..",
          ROOT + ".transport..",
          ROOT + ".management..",
          ROOT + ".boot..");

  /** The ones above the bytes of a call. */
  private static final String[] CORE =
      PACKAGES.subList(0, PACKAGES.indexOf(ROOT + ".transport..")).toArray(String[]::new);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void theClassesThatAreCheckedAreThere() {
    assertThat(CLASSES.contain(Action.class)).isTrue();
    assertThat(packages()).contains(ROOT, ROOT + ".codec", ROOT + ".schema", ROOT + ".boot");
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    noClasses().should().resideOutsideOfPackages(PACKAGES.toArray(String[]::new)).check(CLASSES);
  }

  static List<String> packagesThatMayNotUseAll() {
    return PACKAGES.subList(0, PACKAGES.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("packagesThatMayNotUseAll")
  void aPackageUsesOnlyThoseBeforeIt(String name) {
    List<String> after = PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size());
    noClasses()
        .that()
        .resideInAPackage(name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(after.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noTwoPackagesUseEachOther() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void streamsAndCallsKnowNoNetty() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".stream..", ROOT + ".call..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.netty..")
        .check(CLASSES);
  }

  @Test
  void nothingAboveTheBytesOfACallKnowsHttpClasses() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.netty.handler.codec..", "io.micronaut.http..")
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

  private static Set<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackage)
        .map(JavaPackage::getName)
        .collect(Collectors.toSet());
  }
}

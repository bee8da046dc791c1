package org.reportgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions of dependencies that ARCHITECTURE.md states. */
@AnalyzeClasses(packages = "org.reportgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule modelKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("..model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.reportgraph.model..");

  @ArchTest
  static final ArchRule jenaIsKnownOnlyWhereTriplesAre =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..lexicon..", "..read..", "..segment..", "..recognise..", "..link..", "..evaluate..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule stagesKnowOnlyTheModelAndTheLexicon =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..read..", "..segment..", "..recognise..", "..link..", "..evaluate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..map..",
              "..check..",
              "..store..",
              "..export..",
              "..serve..",
              "..cli..",
              "org.reportgraph");

  @ArchTest
  static final ArchRule reconciliationKnowsNothingOfHttp =
      noClasses()
          .that()
          .resideInAPackage("..reconcile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "java.net..", "..serve..", "..store..", "..cli..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.reportgraph.(*)..").should().beFreeOfCycles();
}

package org.reportgraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.Comparator;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.FigureKind;
import org.reportgraph.model.Phase;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Status;

class RgTest {
  /** Terms that group others and that no statement of the data names by itself. */
  private static final Set<String> GROUPS =
      Set.of("Thing", "FigureKind", "Comparator", "Status", "Phase");

  /** Terms for what a later report says of a target. */
  private static final Set<String> LATER = Set.of("outcome");

  private final Model terms = Ontology.terms();

  @Test
  void theProgramUsesTheTermsThatTheOntologyDeclares() {
    Set<String> used = new TreeSet<>(GROUPS);
    used.addAll(LATER);
    used.addAll(constants());
    Stream.<Enum<?>[]>of(Comparator.values(), FigureKind.values(), Phase.values(), Status.values())
        .flatMap(Arrays::stream)
        .forEach(constant -> used.add(Rg.of(constant).getLocalName()));
    Arrays.stream(EntityClass.values()).forEach(type -> used.add(type.label()));
    Arrays.stream(Predicate.values()).forEach(predicate -> used.add(predicate.label()));
    Table.load("head-nouns.tsv").rows().stream()
        .map(row -> row.get("subclass"))
        .filter(name -> !name.isEmpty())
        .forEach(used::add);
    assertEquals(used, declared());
  }

  @Test
  void everyTermIsExplainedInBothLanguages() {
    for (String name : declared()) {
      Resource term = terms.createResource(Rg.NS + name);
      for (String language : List.of("zh", "en")) {
        assertTrue(term.hasProperty(RDFS.label), name);
        assertTrue(
            terms.listStatements(term, RDFS.label, null, language).hasNext(), name + " label");
        assertTrue(
            terms.listStatements(term, SKOS.definition, null, language).hasNext(),
            name + " definition");
      }
    }
  }

  private Set<String> declared() {
    return terms
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Rg.NS))
        .mapWith(Resource::getLocalName)
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> constants() {
    return Arrays.stream(Rg.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .map(
            field -> {
              try {
                return ((Resource) field.get(null)).getLocalName();
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }
}

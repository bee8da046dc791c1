package org.reportgraph.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportgraph.check.ShapeCheck;
import org.reportgraph.map.LinkTriples.Evidence;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.store.GraphStore;

class LinkGraphTest {
  private static final String ITEM = Vocab.WIKIDATA + "Q101";

  @TempDir Path folder;

  private GraphStore store;
  private LinkGraph links;

  @BeforeEach
  void fill() {
    store = GraphStore.inMemory();
    SmallStore.fill(store);
    links = new LinkGraph(store, SmallStore.IRIS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anAcceptedLinkIsInTheGraphWithItsEvidence() {
    assertEquals(1, links.apply(List.of(link(Decision.ACCEPT, "白云区, Guiyang"))).accepted());
    assertTrue(isLinked());
    assertEquals(List.of(link(Decision.ACCEPT, "白云区, Guiyang")), links.all());
    Model graph = graph(links.name());
    assertEquals(List.of(), new ShapeCheck().check(links.name(), graph));
  }

  @Test
  void linksStayWhenReportsAreWrittenAnew() {
    links.apply(List.of(link(Decision.ACCEPT, "")));
    store.replace(SmallStore.GRAPH, SmallStore.model().removeAll());
    SmallStore.fill(store);
    assertTrue(isLinked());
  }

  @Test
  void whatIsTakenBackStaysAway() {
    links.apply(List.of(link(Decision.ACCEPT, "")));
    assertEquals(1, links.apply(List.of(link(Decision.REJECT, ""))).rejected());
    assertFalse(isLinked());
    assertTrue(
        new UnlinkedThings(store.dataset(), SmallStore.IRIS)
            .without(Vocab.WIKIDATA, Set.of("AdministrativeArea")).stream()
                .noneMatch(thing -> thing.iri().equals(SmallStore.BAIYUN)),
        "it is not proposed again");
    links.apply(List.of(link(Decision.ACCEPT, "")));
    assertTrue(isLinked(), "a person may think again");
  }

  @Test
  void aLinkOfTheDivisionTableCanBeTakenBack() {
    Model table = SmallStore.model();
    table.createResource(SmallStore.BAIYUN).addProperty(OWL.sameAs, table.createResource(ITEM));
    store.replace(SmallStore.GRAPH, table);
    links.apply(List.of(link(Decision.REJECT, "")));
    assertFalse(isLinked());
    store.replace(SmallStore.GRAPH, table);
    links.enforce();
    assertFalse(isLinked(), "also when the table is written anew");
  }

  @Test
  void aLinkOfASetRestsOnWhatTheSetSays() {
    Model table = SmallStore.model();
    table
        .createResource(SmallStore.BAIYUN)
        .addProperty(OWL.sameAs, table.createResource(ITEM))
        .addProperty(OWL.sameAs, table.createResource(Vocab.GEONAMES + "1/"))
        .addProperty(
            Rg.LINK_SET,
            table
                .createResource(SmallStore.IRIS.linkSet("wikidata-county"), Rg.LINK_SET_CLASS)
                .addProperty(VOID.uriSpace, Vocab.WIKIDATA)
                .addProperty(Rg.METHOD, "code match")
                .addLiteral(Rg.SCORE, new BigDecimal("0.97"))
                .addProperty(DCTerms.date, "2026-10-03", XSDDatatype.XSDdate)
                .addProperty(DCTerms.source, table.createResource("https://example.org/P442")));
    store.replace(SmallStore.GRAPH, table);
    Evidence evidence =
        new Evidence(
            "code match", new BigDecimal("0.97"), "2026-10-03", "https://example.org/P442");
    assertEquals(
        List.of(
            new Link(
                SmallStore.BAIYUN,
                "白云区",
                Relation.SAME_AS,
                ITEM,
                "",
                evidence,
                "",
                Decision.ACCEPT)),
        links.all());
    links.apply(List.of(link(Decision.ACCEPT, "")));
    assertEquals(List.of(link(Decision.ACCEPT, "")), links.all(), "what a person said counts");
    links.apply(List.of(link(Decision.REJECT, "")));
    assertEquals(List.of(link(Decision.REJECT, "").decision()), decisions());
    assertFalse(isLinked());
  }

  private List<Decision> decisions() {
    return links.all().stream().map(Link::decision).toList();
  }

  @Test
  void whatIsOpenChangesNothing() {
    assertEquals(1, links.apply(List.of(link(Decision.OPEN, ""))).open());
    assertFalse(isLinked());
    assertEquals(List.of(), links.all());
  }

  @Test
  void aReviewFileComesBackAsItWas() throws IOException {
    Path file = folder.resolve("links.csv");
    List<Link> written = List.of(link(Decision.ACCEPT, "白云区, \"贵阳\"\n二"), link(Decision.OPEN, ""));
    ReviewFile.write(Files.newOutputStream(file), written);
    assertEquals(written, ReviewFile.read(file));
    assertTrue(Files.readString(file).startsWith("\uFEFFdecision,thing,name,"), "for Excel");
    Files.writeString(
        file, Files.readString(file).substring(1).replace("\r\n", "\n").replace("accept", "拒绝"));
    assertEquals(Decision.REJECT, ReviewFile.read(file).get(0).decision());
  }

  @ParameterizedTest
  @CsvSource({
    "sameAs, likeAs, relation",
    "accept, maybe, decision",
    "0.99, 2, score",
    "2026-11-25, today, date",
    "http://www.wikidata.org/entity/, Q, target",
    "score, points, score",
  })
  void whatIsWrongInAReviewFileIsSaid(String part, String wrong, String column) throws IOException {
    Path file = folder.resolve("links.csv");
    ReviewFile.write(Files.newOutputStream(file), List.of(link(Decision.ACCEPT, "")));
    Files.writeString(file, Files.readString(file).replaceFirst(part, wrong));
    IOException e = assertThrows(IOException.class, () -> ReviewFile.read(file));
    assertTrue(
        e.getMessage().contains("links.csv:2: ") && e.getMessage().contains(column),
        e.getMessage());
  }

  private boolean isLinked() {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store
                .dataset()
                .getUnionModel()
                .contains(
                    ResourceFactory.createResource(SmallStore.BAIYUN),
                    OWL.sameAs,
                    ResourceFactory.createResource(ITEM)));
  }

  private Model graph(String name) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            org.apache.jena.rdf.model.ModelFactory.createDefaultModel()
                .add(store.dataset().getNamedModel(name)));
  }

  private static Link link(Decision decision, String targetName) {
    return new Link(
        SmallStore.BAIYUN,
        "白云区",
        Relation.SAME_AS,
        ITEM,
        targetName,
        new Evidence(
            "code match", new BigDecimal("0.99"), "2026-11-25", "https://example.org/sparql"),
        "1.0 km apart",
        decision);
  }
}
